# SPDX-License-Identifier: MIT
"""What may complete a filter that is being typed: type:, state:, on:, source:, each with its title and its count."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from csto_explorer.database.store import Store
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.query import LONGEST, read_day
from csto_explorer.search.values import Value, fitting

MOST = 6
"""So many completions are offered."""
_BEGUN = re.compile(r"(?<!\S)(type|kind|state|on|source):(\"[^\"]*|[^\s\"]*)$", re.IGNORECASE)
_REST = re.compile(r"[^\s\"]*\"?")
_DIGITS = re.compile(r"[0-9]{0,4}(-[0-9]{0,2}){0,2}")


class Completion(NamedTuple):
    """The whole text completed, and where the cursor stands then; what is shown: filter, title and count.

    `optional` says that what was typed reads as a filter already.
    """

    text: str
    cursor: int
    shown: str
    title: str
    number: int = 0
    optional: bool = False


def complete(store: Store, text: str, cursor: int, language: str = "en") -> list[Completion]:
    """Return what completes the filter before the cursor, the likeliest first. Never raises."""
    begun = _BEGUN.search(text[:cursor]) if 0 <= cursor <= min(len(text), LONGEST) else None
    if begun is None:
        return []
    name, typed = begun[1].lower(), begun[2].lstrip('"')
    try:
        values = list(_values(store, "type" if name == "kind" else name, typed, language))
    except sqlite3.Error:
        return []
    if name != "on" and typed.casefold() in {each.value.casefold() for each in values}:
        # nothing is missing
        return []
    rest = text[cursor + len(_REST.match(text, cursor)[0]) :] if begun[2] else text[cursor:]  # type: ignore[index]
    made = []
    for each in values[:MOST]:
        quoted = f'"{each.value}"' if " " in each.value else each.value
        before = f"{text[: begun.start()]}{name}:{quoted}"
        tail = rest if rest.startswith(" ") else f" {rest}"
        optional = name == "on" and read_day(typed) is not None
        made.append(Completion(before + tail, len(before) + 1, f"{name}:{quoted}", each.title, each.number, optional))
    return made


def _values(store: Store, name: str, typed: str, language: str) -> Iterator[Value]:
    if name == "on":
        if _DIGITS.fullmatch(typed):
            yield from _days(store, typed, language)
        return
    # a value that begins so comes before one that is called so
    for some in fitting(store, name, typed, language):
        yield from some


def _days(store: Store, typed: str, language: str) -> Iterator[Value]:
    """Yield the days of events that begin as typed, the most important events first."""
    statement = (
        "SELECT record, since FROM search_entry WHERE kind = 'event' AND since >= ? AND since < ? ORDER BY id LIMIT 30"
    )
    rows = store.connection.execute(statement, (typed, typed + "~")).fetchall()
    days: dict[str, RecordKey] = {}
    for record, since in rows:
        days.setdefault(since, RecordKey.parse(record))
    titles = store.titles(days.values(), language)
    for day, key in list(days.items())[:MOST]:
        if day != typed:
            yield Value(day, titles.get(key, ""), 0)

# SPDX-License-Identifier: MIT
"""What may complete a filter that is being typed: type:, state:, on:, source:, each with its title and its count."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.database.schema import Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import spoken, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.filters import KIND_WORDS
from csto_explorer.search.folding import words
from csto_explorer.search.query import LONGEST, read_day

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


class _Value(NamedTuple):
    value: str
    title: str
    number: int
    words: frozenset[str] = frozenset()


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


def _values(store: Store, name: str, typed: str, language: str) -> Iterator[_Value]:
    if name == "on":
        if _DIGITS.fullmatch(typed):
            yield from _days(store, typed, language)
        return
    sought = words(typed)
    # what is kept of kinds is said in the language that is spoken, names in theirs
    asked = spoken() if name == "type" else language
    offered = {"type": _types, "state": _states, "source": _sources}[name](store, asked)
    begin = [each for each in offered if each.value.casefold().startswith(typed.casefold())]
    # a value that begins so comes before one that is called so
    called = [each for each in offered if each not in begin and sought and _meets(each.words, sought)]
    for some in (begin, called):
        yield from sorted(some, key=lambda one: -one.number)


def _meets(known: frozenset[str], sought: list[str]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in sought)


def _days(store: Store, typed: str, language: str) -> Iterator[_Value]:
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
            yield _Value(day, titles.get(key, ""), 0)


@lru_cache(maxsize=4)
def _types(store: Store, language: str) -> tuple[_Value, ...]:
    """Return kinds of records and classes of them."""
    numbers = dict(store.connection.execute("SELECT kind, count(*) FROM search_entry GROUP BY kind").fetchall())
    made = [
        _Value(table.kind, worded(table.title), numbers[table.kind], _called(table))
        for table in store.record_tables
        if numbers.get(table.kind)
    ]
    for table in store.record_tables:
        if "classification" in table.by_name:
            statement = f'SELECT classification, count(*) FROM "{table.name}" GROUP BY 1 ORDER BY 1'
            for value, number in store.connection.execute(statement).fetchall():
                if value and value not in {each.value for each in made}:
                    made.append(
                        _Value(
                            value,
                            tr("class of {}").format(worded(table.title).lower()),
                            number,
                            frozenset(words(f"{value} {worded(value)}")),
                        )
                    )
    return tuple(made)


@lru_cache(maxsize=4)
def _states(store: Store, language: str) -> tuple[_Value, ...]:
    numbers = dict(store.connection.execute("SELECT state, count(*) FROM search_state GROUP BY state").fetchall())
    titles = store.titles([key for key in store.areas() if key.id in numbers], language)
    return tuple(
        _Value(key.id, title, numbers[key.id], _named(row["name"] for row in store.names_of(key)) | set(words(title)))
        for key, title in titles.items()
    )


@lru_cache(maxsize=4)
def _sources(store: Store, language: str) -> tuple[_Value, ...]:
    statement = "SELECT source_id, count(DISTINCT record) FROM citations GROUP BY source_id"
    numbers = dict(store.connection.execute(statement).fetchall())
    titles = store.titles([RecordKey("source", id_) for id_ in numbers], language)
    return tuple(_Value(key.id, title, numbers[key.id], _named([key.id, title])) for key, title in titles.items())


def _called(table: Table) -> frozenset[str]:
    """Return the words that people use for a kind of record."""
    return _named(
        [
            table.title,
            worded(table.title),
            worded(table.kind),
            table.kind,
            *(word for word, kind in KIND_WORDS.items() if kind == table.kind),
        ]
    )


def _named(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words(name))

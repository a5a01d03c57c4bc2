# SPDX-License-Identifier: MIT
"""Results as they are shown: title, snippet, and the runs of both to mark."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from csto_explorer.database.facts import FIGURE as IN_TITLE
from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import speaking
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.finding import OTHER, TEXT, Found
from csto_explorer.search.folding import folded_text
from csto_explorer.search.lines import sayer
from csto_explorer.search.marking import ALL_LINES, Spans, first_line, mark, shortened, snippet
from csto_explorer.search.matching import Matcher
from csto_explorer.search.naming import COMPOSED
from csto_explorer.search.query import Query

RUSSIAN = "ru"
FIGURE = "observation"
TOLD = 5
"""So many of the records that were met by name may be what others are shown to be linked with."""


class Hit(NamedTuple):
    """One result. `matched` says why it is here; the spans are the runs of title and snippet to mark.

    `matched` is one of name, abbreviation, alias, translation, transliteration, text, keyboard layout, spelling,
    filter.
    """

    key: RecordKey
    kind_label: str
    title: str
    snippet: str
    matched: str
    spans: Spans
    snippet_spans: Spans


def hits_of(store: Store, query: Query, best: list[Found], language: str, end: float) -> list[Hit]:
    """Return the results as they are shown; where time is up before all of them, the last without marked snippets."""
    if not best:
        return []
    matcher = Matcher(query)
    marks = ", ".join("?" * len(best))
    statement = f"SELECT id, record, lines, links FROM search_entry WHERE id IN ({marks})"
    rows = {row["id"]: row for row in store.connection.execute(statement, [one.entry for one in best])}
    keys = {entry: RecordKey.parse(row["record"]) for entry, row in rows.items()}
    titles = store.titles(list(keys.values()), language)
    made = _made_titles(store, best, keys)
    named = [titles.get(keys[one.entry], "") for one in best if one.level <= OTHER][:TOLD]
    others = Matcher(query._replace(terms=(), phrases=tuple(tuple(folded_text(title).split()) for title in named)))
    hits = []
    for one in best:
        row, key = rows[one.entry], keys[one.entry]
        title = titles.get(key, str(key))
        spans = mark(title, matcher)
        text, links = _told_of(store, key, row["lines"], row["links"]), row["links"]
        say = sayer(store, key, language)
        if time.monotonic() > end:
            shown = shortened(say(first_line(text, links))[0])
            hits.append(Hit(key, _label(store, key), title, shown, _why(one, title), spans, ()))
            continue
        # the linked titles are looked through only where the match may stand there
        lies = (text, links) if one.level >= TEXT or one.matched == "text" else (text,)
        name = made.get(key, one.name)
        told = partial(snippet, lies, matcher, end=end, say=say)
        shown, marked = _shown(one, name, title, bool(spans), matcher, told)
        if not (spans or marked) and one.matched != "filter":
            # far down among what is linked, or there by the title of what was met by a shorter name
            further = [snippet((links,), each, ALL_LINES, end, say) for each in (matcher, others)]
            shown, marked = next((each for each in further if each[1]), (shown, marked))
        hits.append(Hit(key, _label(store, key), title, shown, _why(one, title), spans, marked))
    return hits


def _why(one: Found, title: str) -> str:
    """Return why a record is here: a translation that is shown as its title is its name."""
    return "name" if one.matched == "translation" and one.name == title else one.matched


def _label(store: Store, key: RecordKey) -> str:
    table = store.package.by_kind.get(key.kind)
    return worded(table.title) if table else key.kind


def _told_of(store: Store, key: RecordKey, lines: str, links: str) -> str:
    """Return the lines that tell of a record; of a figure what it is about in place of what its title says."""
    if key.kind != FIGURE:
        return lines
    table = store.package.by_kind[FIGURE]
    said = tuple(f"{table.by_name[name].title}: " for name in IN_TITLE if name in table.by_name)
    return "\n".join([links.partition("\n")[0], *(each for each in lines.split("\n") if not each.startswith(said))])


def _made_titles(store: Store, best: list[Found], keys: dict[int, RecordKey]) -> dict[RecordKey, str]:
    """Return the Russian titles of what was met by one that is made: in the index it has English words."""
    made = [keys[one.entry] for one in best if one.matched == "translation" and keys[one.entry].kind in COMPOSED]
    if not made:
        return {}
    with speaking(RUSSIAN):
        return store.titles(made, RUSSIAN)


def _shown(
    one: Found, name: str, title: str, is_marked: bool, matcher: Matcher, told: Callable[[], tuple[str, Spans]]
) -> tuple[str, Spans]:
    """Return what is shown beside a title: the other name that was met, or what the card tells, with its marks."""
    named = (name, mark(name, matcher)) if name and name != title else ("", ())
    if named[1] and one.matched != "text" and not (is_marked and one.matched == "name"):
        return named
    shown = told()
    return named if named[1] and not (is_marked or shown[1]) else shown

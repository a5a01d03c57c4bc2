# SPDX-License-Identifier: MIT
"""The engine: stages from the exact name down to a guess at the spelling, in the order in which people want them.

Exact name or abbreviation; beginning of a name; words of a name; alias, translation, transliteration; text; the other
keyboard layout; corrected spelling; at last cards with most of the words. A stage is asked only if those before it
leave room. Among equals the more important record comes first, or the kind that a question asks for.
"""

from __future__ import annotations

import datetime
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from csto_explorer.database.guarded import GuardedConnection, is_late
from csto_explorer.database.store import Store
from csto_explorer.search.filters import filter_of, unknown_filters
from csto_explorer.search.finding import (
    BEGINS,
    EXACT,
    FEWEST,
    OTHER,
    PERSON,
    SOME,
    TEXT,
    WORDS,
    Filter,
    Found,
    count,
    find_called,
    find_initials,
    find_listed,
    find_names,
    find_near,
    find_some,
    find_text,
)
from csto_explorer.search.held import held_in_year
from csto_explorer.search.in_a_row import in_a_row
from csto_explorer.search.matching import Matcher
from csto_explorer.search.nearest import nearest_entries
from csto_explorer.search.query import Query, parse
from csto_explorer.search.questions import MEMBERS
from csto_explorer.search.readings import (
    begun_otherwise,
    borrowed,
    corrected,
    joined,
    with_root,
    with_whole_numbers,
    without_quotes,
    without_root,
    written_out,
)
from csto_explorer.search.related import bodies_of, persons_of
from csto_explorer.search.showing import Hit as Hit
from csto_explorer.search.showing import hits_of
from csto_explorer.search.spelling import NAME_WEIGHT
from csto_explorer.search.translit import other_layout

BEHIND = ("relation", "link", "source")
"""Kinds that tell of other records by their names; people want those others first."""
FEW = 3
"""With fewer results than these, and none by name, cards with all words but one are shown after them."""
NEAREST = 5
"""So many nearest records are offered where nothing is found."""
AREA = "area"
SHOWING = 0.4
"""This part of the time is kept for titles and snippets of what was found."""
MOST_LEFT_OUT = 8
"""With more words than these, each of them is not left out in turn."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a text found, and what was tried for it.

    `corrected` is the text with the spelling corrected and `layout` the text in the other keyboard layout, each only if
    the hits come from it. `partial` says that the best hits hold only some of the words, `unknown` which filters name
    nothing known (`state:atlantis`), `cut` that time was up before everything was looked at. With no hits `nearest`
    holds the records that come nearest: what the text finds without its filters, or else those whose names look most
    like it.
    """

    hits: list[Hit] = field(default_factory=list)
    corrected: str | None = None
    layout: str | None = None
    partial: bool = False
    unknown: tuple[str, ...] = ()
    nearest: list[Hit] = field(default_factory=list)
    cut: bool = False


def search(store: Store, text: str, **options: Any) -> list[Hit]:
    """Return the records that a text asks for, best first; takes the options of `answer`. Never raises."""
    return answer(store, text, near=False, **options).hits


def answer(
    store: Store,
    text: str,
    *,
    kind: str | None = None,
    on: datetime.date | None = None,
    limit: int = 50,
    language: str = "en",
    fuzzy: bool = True,
    seconds: float = 5.0,
    near: bool = True,
) -> Answer:
    """Return the records that a text asks for, best first, and what was tried. Never raises.

    `kind` and `on` narrow as `type:` and `on:` in the text do; `fuzzy` allows corrected spelling and the other keyboard
    layout; after `seconds` what has been found until then is returned; `near` asks for the nearest records if nothing
    is found.
    """
    query = parse(text)
    if query.is_empty or limit < 1:
        return Answer(unknown=_unknown(store, query))
    end = time.monotonic() + seconds
    found: dict[int, Found] = {}
    tried = _Tried(query)
    try:
        with _until(store.connection, end - SHOWING * seconds):
            _fill(store, tried, kind, on, limit, fuzzy, found)
    except sqlite3.Error:
        # out of time, or a database from elsewhere without a sound index: what there is so far
        pass
    best = sorted(found.values())[:limit]
    out_of_time = time.monotonic() > end - SHOWING * seconds
    try:
        hits = hits_of(store, tried.query, best, language, end)
    except sqlite3.Error:
        hits = []
    return Answer(
        hits,
        corrected=tried.query.begins if tried.way == "spelling" and hits else None,
        layout=tried.query.text if tried.way == "keyboard layout" and hits else None,
        partial=bool(hits) and best[0].level == SOME,
        unknown=_unknown(store, query),
        nearest=_nearest(store, query, language, end) if near and not hits else [],
        cut=out_of_time or time.monotonic() > end,
    )


@dataclass(slots=True)
class _Tried:
    """The query that found something, and the way from the typed one to it."""

    query: Query
    way: str = ""


def _unknown(store: Store, query: Query) -> tuple[str, ...]:
    try:
        return unknown_filters(store, query)
    except sqlite3.Error:
        return ()


def _nearest(store: Store, query: Query, language: str, end: float) -> list[Hit]:
    """Return the nearest records for a query that found nothing, as far as there is time."""
    bare, left = query.begins, end - time.monotonic()
    if left <= 0:
        return []
    try:
        if query.narrows and bare:
            hits = answer(store, bare, limit=NEAREST, language=language, seconds=left, near=False).hits
            if hits:
                return hits
        with _until(store.connection, end):
            entries = nearest_entries(store.connection, bare.split()[:MOST_LEFT_OUT], NAME_WEIGHT, NEAREST)
        found = [Found(SOME, (0,), entry, "spelling", "") for entry in entries]
        return hits_of(store, query, found, language, end)
    except sqlite3.Error:
        return []


@contextmanager
def _until(connection: sqlite3.Connection, end: float) -> Iterator[None]:
    """Let queries run to a time on the monotonic clock and no longer."""
    if not isinstance(connection, GuardedConnection):
        yield
        return
    before = connection.deadline
    connection.deadline = end
    try:
        yield
    finally:
        connection.deadline = before


def _fill(
    store: Store,
    tried: _Tried,
    kind: str | None,
    on: datetime.date | None,
    limit: int,
    fuzzy: bool,
    found: dict[int, Found],
) -> None:
    """Fill `found` stage by stage; leave in `tried` the query that found them, as it was corrected."""
    connection = store.connection
    query = tried.query = with_whole_numbers(connection, tried.query)
    where = filter_of(store, query, kind, on)._replace(taken=max(FEWEST, limit), wanted=limit)
    if not (query.terms or query.phrases or query.dates):
        _keep(query, find_listed(connection, where), found)
        return
    _ask(store, query, where, limit, found)
    if is_late(connection):
        return
    whole = any(one.level == EXACT for one in found.values())
    if query.typed.isupper() and not whole and written_out(query) is None:
        # who writes capitals means initials
        meant = find_initials(connection, without_root(store, query) or query, where)
        _keep(query, [one._replace(level=BEGINS) for one in meant], found)
    if found:
        _ask_bare(store, query, where, found)
        is_text = fuzzy and bool(found) and min(found.values()).level >= TEXT
        if is_text and not _respelled(store, tried, where, limit, found):
            _ask_beside(store, tried, where, limit, found)
        return
    _ask_short(store, tried, where, limit, found)
    if found:
        return
    for sound in (borrowed(query), begun_otherwise(connection, query)):
        if sound is not None:
            _ask(store, sound, where, limit, found, "transliteration")
            if found:
                tried.query = sound
                return
    layout = other_layout(query.typed) if fuzzy else None
    if layout is not None:
        other = parse(layout).filtered_as(query)
        _ask(store, other, where, limit, found, "keyboard layout")
        if found:
            tried.query, tried.way = other, "keyboard layout"
        if found or is_late(connection):
            return
    respelled = corrected(connection, query) if fuzzy else None
    if respelled is not None:
        tried.query, tried.way = respelled, "spelling"
        _ask(store, respelled, where, limit, found, "spelling")
        if found:
            return
    if fuzzy and _respelled(store, tried, where, limit, found):
        return
    if fuzzy and query.phrases:
        tried.query, tried.way = without_quotes(query), ""
    _ask_for_some(store, tried.query, where, found, tried.way)


def _respelled(store: Store, tried: _Tried, where: Filter, limit: int, found: dict[int, Found]) -> bool:
    """Take the corrected spelling where only texts were met, by forms of a word that no record has, and it meets names.

    `secretry` may be taken for a form of secret; who wrote it meant the Secretary General.
    """
    for forms in (True, False):
        respelled = corrected(store.connection, tried.query, forms=forms)
        if respelled is None:
            continue
        better: dict[int, Found] = {}
        _ask(store, respelled, where, limit, better, "spelling")
        if better and min(better.values()).level < TEXT:
            found.clear()
            found.update(better)
            tried.query, tried.way = respelled, "spelling"
            return True
    return False


def _ask(store: Store, query: Query, where: Filter, limit: int, found: dict[int, Found], matched: str = "") -> None:
    named: list[Found] = []
    _keep(query, _noted(find_names(store.connection, query, where, Matcher(query)), named), found, matched)
    if found and is_late(store.connection):
        return
    _keep(query, held_in_year(store, query, where), found)
    _keep(query, in_a_row(store, query, where), found)
    _keep(query, find_called(store.connection, with_root(store, query), where), found, matched)
    _keep(query, persons_of(store, named, where, (WORDS, OTHER)), found, matched)
    if len(found) < FEWEST:
        _keep(query, find_near(store.connection, query, where), found, matched)
    # a question is answered by the kind it asks for, be it by its text
    if query.steer or sum(one.level < TEXT for one in found.values()) < limit:
        told: list[Found] = []
        _keep(query, _noted(find_text(store.connection, query, where, query.terms), told), found, matched)
        if query.steer[:1] == (PERSON,):
            _keep(query, persons_of(store, told, where, (TEXT,)), found, matched)
    if query.steer == MEMBERS:
        _keep(query, bodies_of(store, found, where), found, matched)


def _noted(each: Iterable[Found], noted: list[Found]) -> Iterator[Found]:
    for one in each:
        noted.append(one)
        yield one


def _ask_bare(store: Store, query: Query, where: Filter, found: dict[int, Found]) -> None:
    """Ask for names without the organization's: all is about it."""
    bare = without_root(store, query)
    if bare is not None:
        named = find_names(store.connection, bare, where, Matcher(bare))
        # one step lower, in the same order
        lower = {EXACT: BEGINS, BEGINS: WORDS}
        _keep(bare, [one._replace(level=lower.get(one.level, one.level)) for one in named], found)


def _ask_short(store: Store, tried: _Tried, where: Filter, limit: int, found: dict[int, Found]) -> None:
    """Ask for what a short form may stand for: what everybody shortens so, or a name with these initials."""
    query = tried.query
    long = written_out(query)
    if long is not None:
        better: dict[int, Found] = {}
        _ask(store, long, where, limit, better, "abbreviation")
        _ask_bare(store, long, where, better)
        if better and min(better.values()).level < TEXT:
            found.clear()
            found.update(better)
            tried.query = long
            return
    bare = without_root(store, query) or query
    _keep(query, find_initials(store.connection, bare, where), found)


def _ask_beside(store: Store, tried: _Tried, where: Filter, limit: int, found: dict[int, Found]) -> None:
    """Ask, where no name was met, for other readings of the words, and where little was found for most of them."""
    query = tried.query
    _ask_short(store, tried, where, limit, found)
    for together in joined(store.connection, query):
        _ask(store, together, where, limit, found)
    unanswered = query.steer and not any(one.rank[0] == 0 for one in found.values())
    if unanswered and 2 < len(query.terms) <= MOST_LEFT_OUT:
        for left_out in query.terms:
            some = [term for term in query.terms if term is not left_out]
            _keep(query, find_text(store.connection, query, where, some), found)
    elif len(found) < FEW and len(query.terms) > 2:
        some_words: dict[int, Found] = {}
        _ask_for_some(store, query, where, some_words, "")
        for entry, one in some_words.items():
            found.setdefault(entry, one)


def _keep(query: Query, each: Iterable[Found], found: dict[int, Found], matched: str = "") -> None:
    """Keep the best way in which each record was found.

    On the same level the kind asked for comes before others. Names made of other records' names count as text.
    """
    for one in each:
        order = query.steer.index(one.kind) if one.kind in query.steer else len(query.steer)
        # a place has no years: who names one with it seeks what was there
        behind = one.level != EXACT and (one.kind in BEHIND or (one.kind == AREA and query.has_year))
        level = max(one.level, TEXT) if behind else one.level
        if query.steer and order == 0:
            level = _level_of_answer(one, query)
        rank = (order, behind, *one.rank)
        one = Found(level, rank, one.entry, matched or one.matched, one.name, one.kind)
        if one.entry not in found or one < found[one.entry]:
            found[one.entry] = one


def _level_of_answer(one: Found, query: Query) -> int:
    """Return the level of a record of the very kind that a question asks for.

    A word of the question in its name makes it as good as a name; with all words but one it is as good as a text.
    """
    if one.level == TEXT and one.rank[0] > 0 and one.rank[1] < len(query.terms):
        return WORDS
    if one.level == TEXT and all(term.word.isdecimal() for term in query.terms):
        # what happened in a year seldom says so in its name
        return WORDS
    return min(one.level, TEXT)


def _ask_for_some(store: Store, query: Query, where: Filter, found: dict[int, Found], matched: str) -> None:
    """Ask for cards with the most telling of the words; a kind that is asked for counts for more."""
    numbers = {term: count(store.connection, term) for term in query.terms}
    for one in find_some(store.connection, query, where, numbers):
        rank = (one.kind in BEHIND, *one.rank)
        found[one.entry] = one._replace(rank=rank, matched=matched or one.matched)

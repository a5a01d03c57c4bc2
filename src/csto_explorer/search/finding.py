# SPDX-License-Identifier: MIT
"""Asking the index: a few queries in the order of importance, each limited; what they give is ranked in Python.

Levels: exact name or abbreviation; beginning of a name; words of a name; alias, translation, transliteration; text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from csto_explorer.search.matching import (
    Matcher,
    Way,
    begins,
    names_expression,
    own_dates_expression,
    quoted,
    text_expression,
)
from csto_explorer.search.query import Query, Term

TAKEN = 200
"""So many rows of a query are looked at more closely."""
SHORT = 300
"""Letters by which the length of a card counts when words stand in its text only."""
EXACT, BEGINS, WORDS, OTHER, TEXT, SOME = range(6)
OWN_NAMES = ("name", "abbreviation")


class Found(NamedTuple):
    """A record found. Ordered by how it matches; `entry`, its row id, orders by importance what matches alike."""

    level: int
    rank: tuple[int, ...]
    entry: int
    matched: str
    name: str


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions on `search_entry e` in SQL, with their parameters."""

    condition: str
    parameters: tuple[str, ...]


def find_names(connection: sqlite3.Connection, query: Query, where: Filter, matcher: Matcher) -> Iterator[Found]:
    """Yield what is found by name."""
    if query.exact:
        statement = (
            "SELECT n.id, n.entry, n.sort, n.name FROM search_name n JOIN search_entry e ON e.id = n.entry "
            f"WHERE n.folded = ? AND {where.condition} ORDER BY n.id LIMIT {TAKEN}"
        )
        plain = " ".join(term.word for term in query.terms)
        for place, text in enumerate(dict.fromkeys((query.exact, query.begins, plain))):
            if text and not (place and query.dates):
                for _, entry, sort, name in connection.execute(statement, (text, *where.parameters)):
                    yield Found(EXACT, (place, sort not in OWN_NAMES), entry, sort, name)
    if query.dates and not query.terms:
        return
    asked = [begins(query.begins)] if query.begins and not query.phrases else []
    for expression in asked:
        for _, entry, sort, name, folded in _names(connection, expression, where):
            level = BEGINS if sort in OWN_NAMES else OTHER
            yield Found(level, (0, folded.count(" ") > query.begins.count(" ")), entry, sort, name)
    if query.dates or not (query.terms or query.phrases):
        return
    for loose in (False, True):
        rows = _names(connection, names_expression(query, loose), where)
        for _, entry, sort, name, folded in rows:
            yield _ranked(entry, sort, name, matcher, folded.split())
        if len(rows) == TAKEN:
            # other forms of the words cannot come before so many that hold the words themselves
            return


def _names(connection: sqlite3.Connection, expression: str, where: Filter) -> list[tuple[int, int, str, str, str]]:
    statement = (
        "SELECT n.id, n.entry, n.sort, n.name, n.folded FROM search_names f CROSS JOIN search_name n ON n.id = f.rowid "
        f"CROSS JOIN search_entry e ON e.id = n.entry WHERE search_names MATCH ? AND {where.condition} "
        f"ORDER BY f.rowid LIMIT {TAKEN}"
    )
    return [tuple(row) for row in connection.execute(statement, (expression, *where.parameters))]


def _ranked(entry: int, sort: str, name: str, matcher: Matcher, words: list[str]) -> Found:
    """Rank a name by its worst word; a name that says nothing further comes first."""
    worst = max(matcher.best(words), default=Way.WHOLE)
    further = not all(map(matcher.marks, words))
    if worst >= Way.SKELETON:
        # a word met only by its skeleton is a transliteration, whichever name it stands in
        return Found(OTHER, (True, Way.SKELETON, further), entry, "transliteration", name)
    level = WORDS if sort in OWN_NAMES else OTHER
    # the whole name in another form comes before names that hold the very words among others
    partly = further or worst > Way.FORM
    return Found(level, (partly, worst, further), entry, sort, name)


def find_text(connection: sqlite3.Connection, query: Query, where: Filter, terms: Sequence[Term]) -> Iterator[Found]:
    """Yield what is found by the text of its card.

    First what bears the very dates, or has the words one after the other; then where more of the terms stand in the
    name; then the text of the record itself before that of linked ones, and a short card that is about it before a
    long one that mentions it.
    """
    if not (terms or query.phrases or query.dates):
        return
    matcher = Matcher(query)
    level = TEXT if len(terms) == len(query.terms) else SOME
    if query.dates and not terms and not query.phrases:
        for entry, name, _, _ in _cards(connection, own_dates_expression(query), where):
            yield Found(level, (0, 0), entry, "text", name)
    if " " in query.begins and not query.phrases and not query.dates:
        together = replace(query, phrases=(tuple(query.begins.split()),))
        for entry, name, _, length in _cards(connection, text_expression((), together, True), where):
            yield Found(level, (0, length // SHORT), entry, "text", name)
    for own in (True, False):
        for entry, name, folded, length in _cards(connection, text_expression(terms, query, own), where):
            in_name = sum(way <= Way.FORM for way in matcher.best(folded.split()))
            rank = (1, len(query.terms) - in_name, 0 if own else 1, length // SHORT if own else 0)
            yield Found(level, rank, entry, "text", name)


def _cards(connection: sqlite3.Connection, expression: str, where: Filter) -> list[tuple[int, str, str, int]]:
    statement = (
        "SELECT e.id, n.name, n.folded, length(e.lines) FROM search_text f CROSS JOIN search_entry e ON e.id = f.rowid "
        "JOIN search_name n ON n.id = (SELECT min(id) FROM search_name WHERE entry = e.id) "
        f"WHERE search_text MATCH ? AND {where.condition} ORDER BY f.rowid LIMIT {TAKEN}"
    )
    return [tuple(row) for row in connection.execute(statement, (expression, *where.parameters))]


def find_listed(connection: sqlite3.Connection, where: Filter) -> Iterator[Found]:
    """Yield the most important records that pass the filters, for a query of filters alone."""
    statement = f"SELECT e.id FROM search_entry e WHERE {where.condition} ORDER BY e.id LIMIT {TAKEN}"
    for (entry,) in connection.execute(statement, where.parameters):
        yield Found(TEXT, (0, 0), entry, "filter", "")


def count(connection: sqlite3.Connection, term: Term) -> int:
    """Return in how many cards a term stands, at most TAKEN."""
    bare = Query("", "", "", (term,))
    statement = f"SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT {TAKEN})"
    number: int = connection.execute(statement, (text_expression((term,), bare, False),)).fetchone()[0]
    return number


def excluded(words_out: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the condition that leaves out records with any of some words."""
    expression = " OR ".join(f"{{head body}} : {quoted(word)}" for word in words_out)
    return "e.id NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)", (expression,)

# SPDX-License-Identifier: MIT
"""Asking the index: a few queries in the order of importance, each limited; what they give is ranked in Python.

Levels: exact name or abbreviation; beginning of a name; words of a name; alias, translation, transliteration; text.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from csto_explorer.database.guarded import is_late
from csto_explorer.search.folding import folded_text
from csto_explorer.search.index import NAMES_AT_MOST, SORTS, mark_of
from csto_explorer.search.matching import (
    Matcher,
    Way,
    begins,
    names_expression,
    near_expression,
    own_dates_expression,
    quoted,
    text_expression,
)
from csto_explorer.search.query import Query, Term
from csto_explorer.search.questions import EMPTY
from csto_explorer.search.vocabulary import Vocabulary

LINKED = 0.3
"""So much of a word's weight counts where it stands in the title of a linked record."""
STEERED = 0.4
"""By so much more counts a card of the kind that a question asks for, the next kinds by less."""
NAMED = 0.3
"""So much of its weight is added where it stands in the name."""
TAKEN = 200
"""At most so many bearers of a whole name are taken."""
FEWEST = 100
"""Of a query at least so many rows are looked at more closely, and as many as results are wanted."""
IMPORTANT = 300
"""So many of the most important records may be called by the initials of their names."""
MOST_INITIALS = 6
FEWEST_TOGETHER = 3
"""So many words that stand together in a text are no chance."""
SCATTERED = 4
"""In a name of so many times more words than were typed they stand here and there."""
SHORTENED = 3
"""Whole names come in this place where only a part of them was typed."""
SHORT = 300
"""Letters by which the length of a card counts when words stand in its text only."""
EXACT, BEGINS, WORDS, OTHER, TEXT, SOME = range(6)
PERSON = "person"
OWN_NAMES = ("name", "abbreviation")
_OWN = {place for place, sort in enumerate(SORTS) if sort in OWN_NAMES}


class Found(NamedTuple):
    """A record found. Ordered by how it matches; `entry`, its row id, orders by importance what matches alike."""

    level: int
    rank: tuple[int, ...]
    entry: int
    matched: str
    name: str
    kind: str = ""


class Filter(NamedTuple):
    """Conditions on `search_entry e` in SQL, with their parameters; `taken` rows of a query are looked at.

    So many results are `wanted`.
    """

    condition: str
    parameters: tuple[str, ...]
    taken: int = FEWEST
    wanted: int = FEWEST


def find_names(connection: sqlite3.Connection, query: Query, where: Filter, matcher: Matcher) -> Iterator[Found]:
    """Yield what is found by name."""
    vocabulary = Vocabulary(connection)
    joined: list[Found] = []
    if query.exact:
        plain = " ".join(term.word for term in query.terms)
        for place, text in enumerate(dict.fromkeys((query.exact, query.begins, plain))):
            if text and not (place and query.dates):
                for entry, kind, sort, name in _whole_names(connection, (text,), where):
                    own = sort in _OWN
                    if folded(name) == text:
                        yield Found(EXACT, (place, not own), entry, SORTS[sort], name, kind)
                    else:
                        # written as one word, or as several
                        level = WORDS if own else OTHER
                        joined.append(Found(level, (False, Way.FORM, False), entry, SORTS[sort], name, kind))
    if query.dates and not query.terms:
        return
    if query.begins and not query.phrases:
        blanks = query.begins.count(" ")
        begun: set[int] = set()
        for entry, kind, sort, name in _names(connection, begins(query.begins, vocabulary), where, query.begins):
            family = folded(name.partition(", ")[0]) if kind == PERSON and ", " in name else ""
            said = family or folded(name)
            # a name of one word is short for the others: who types its beginning means no more than it
            level = BEGINS if sort in _OWN or family or " " not in said else OTHER
            if level == BEGINS:
                begun.add(entry)
            further = said.count(" ") > blanks or (sort not in _OWN and said != query.begins)
            yield Found(level, (0, further), entry, "name" if family else SORTS[sort], name, kind)
        if (len(begun) >= where.wanted and not query.steer) or is_late(connection):
            # nothing that has the words further behind can come before so many
            return
    if query.dates or not (query.terms or query.phrases):
        return
    phrases = [f" {' '.join(phrase)} " for phrase in query.phrases]
    # what holds the words themselves is found again when other forms are asked for, and ranks the same
    seen: set[tuple[int, str]] = set()
    for loose in (False, True):
        rows = _names(connection, names_expression(query, loose, vocabulary), where)
        if not loose and len(rows) == where.taken and not phrases:
            # so many hold the words themselves that other forms of them are not looked for
            yield from _ranked_by_letters(rows, query.terms)
            return
        for place, (entry, kind, sort, name) in enumerate(rows):
            if (entry, name) in seen:
                continue
            seen.add((entry, name))
            if is_late(connection) and not phrases:
                # no time is left to tell in which form each word is met
                yield from _ranked_by_letters(rows[place:], query.terms)
                return
            said = folded(name)
            if not phrases or all(phrase in f" {said} " for phrase in phrases):
                yield _ranked(entry, kind, sort, name, matcher, said.split())
        if len(rows) == where.taken or is_late(connection):
            # other forms of the words cannot come before so many that hold the words themselves
            return
    yield from joined


def find_initials(connection: sqlite3.Connection, query: Query, where: Filter) -> Iterator[Found]:
    """Yield important records whose names begin their words with the letters of the one word typed: JS, Joint Staff."""
    word = query.begins
    if not (len(query.terms) == 1 and MOST_INITIALS >= len(word) > 1 and word.isalpha()):
        return
    statement = (
        f"SELECT e.id, e.kind, n.sort, n.name FROM search_name n CROSS JOIN search_entry e "
        f"ON e.id = n.id / {NAMES_AT_MOST} WHERE n.id < ? AND {where.condition} ORDER BY n.id"
    )
    rows = connection.execute(statement, (IMPORTANT * NAMES_AT_MOST, *where.parameters)).fetchall()
    for entry, kind, _, name in rows:
        first = name.partition(" ")[0].lower()
        if kind == PERSON or (first.isascii() and first[:1] != word[0] and first not in EMPTY):
            # most names begin otherwise, and need not be folded to tell
            continue
        letters = "".join(said[0] for said in folded(name).split() if said not in EMPTY)
        if letters == word:
            yield Found(OTHER, (True, Way.SKELETON, True), entry, "abbreviation", name, kind)


def find_called(connection: sqlite3.Connection, texts: Sequence[str], where: Filter) -> Iterator[Found]:
    """Yield the bearers of whole names that what was typed is short for."""
    for entry, kind, sort, name in _whole_names(connection, texts, where) if texts else ():
        if folded(name) in texts:
            yield Found(EXACT, (SHORTENED, sort not in _OWN), entry, SORTS[sort], name, kind)


@lru_cache(maxsize=1 << 13)
def folded(name: str) -> str:
    """Return the words of a name with blanks between; kept, because who types a letter more sees the same names."""
    return folded_text(name)


def _whole_names(
    connection: sqlite3.Connection, texts: Sequence[str], where: Filter
) -> list[tuple[int, str, int, str]]:
    marks = ", ".join("?" * len(texts))
    statement = (
        "SELECT e.id, e.kind, n.sort, n.name FROM search_mark m CROSS JOIN search_name n ON n.id = m.name "
        f"CROSS JOIN search_entry e ON e.id = n.id / {NAMES_AT_MOST} "
        f"WHERE m.mark IN ({marks}) AND {where.condition} ORDER BY n.id LIMIT {TAKEN}"
    )
    return connection.execute(statement, (*map(mark_of, texts), *where.parameters)).fetchall()


def _names(
    connection: sqlite3.Connection, expression: str, where: Filter, beginning: str = ""
) -> list[tuple[int, str, int, str]]:
    """Return names that an expression finds, by importance; with a beginning, only those that have it."""
    statement = (
        "SELECT e.id, e.kind, n.sort, n.name FROM search_names f CROSS JOIN search_name n ON n.id = f.rowid "
        f"CROSS JOIN search_entry e ON e.id = n.id / {NAMES_AT_MOST} WHERE search_names MATCH ? "
        f"AND {where.condition} ORDER BY f.rowid"
    )
    fits = (lambda row: folded(row[3]).startswith(beginning)) if " " in beginning else None
    return _first(connection, statement, expression, where, fits)


def _first(
    connection: sqlite3.Connection,
    statement: str,
    expression: str,
    where: Filter,
    fits: Callable[[Any], bool] | None = None,
) -> list[Any]:
    """Return the first rows of a full-text query that fit; when time is up, those that were found until then.

    They are found one by one, the more important ones first, so these are the best there are. A row is few steps of
    SQLite's machine and may be much work of its full-text index, so the clock is looked at for each.
    """
    found: list[Any] = []
    try:
        for row in connection.execute(statement, (expression, *where.parameters)):
            if fits is None or fits(row):
                found.append(row)
                if len(found) == where.taken:
                    break
            if is_late(connection):
                break
    except sqlite3.Error:
        if not is_late(connection):
            raise
    return found


def _ranked(entry: int, kind: str, sort: int, name: str, matcher: Matcher, words: list[str]) -> Found:
    """Rank a name by its worst word; a name that says nothing further comes first."""
    family = _family(entry, kind, sort, name, matcher.terms, words)
    if family is not None:
        return family
    worst = max(matcher.best(words), default=Way.WHOLE)
    further = not all(word in EMPTY or matcher.marks(word) for word in words)
    if worst >= Way.SKELETON:
        # a word met only by its skeleton is a transliteration, whichever name it stands in
        return Found(OTHER, (True, Way.SKELETON, further), entry, "transliteration", name, kind)
    level = WORDS if sort in _OWN else OTHER
    # the whole name in another form comes before names that hold the very words among others
    partly = int(further or worst > Way.DERIVED)
    if further and len(matcher.terms) >= FEWEST_TOGETHER and len(words) > SCATTERED * len(matcher.terms):
        partly = 2
    return Found(level, (partly, worst, further), entry, SORTS[sort], name, kind)


def _family(entry: int, kind: str, sort: int, name: str, terms: Sequence[Term], words: list[str]) -> Found | None:
    """Rank the name of a person who is called by the family name, which stands last, as one that begins with it."""
    if kind != PERSON or len(terms) != 1 or len(words) < 2:
        return None
    term, last = terms[0], words[-1]
    whole = last == term.word or last in term.known
    if not whole and (term.known or not last.startswith(term.word)):
        return None
    level = BEGINS if whole or sort in _OWN else OTHER
    return Found(level, (0, not whole), entry, SORTS[sort], name, kind)


def _ranked_by_letters(rows: list[tuple[int, str, int, str]], terms: Sequence[Term]) -> Iterator[Found]:
    """Rank names that hold the words themselves, or begin with them, as `_ranked` does."""
    whole = {word for term in terms for word in (term.known or (term.word,))}
    begun = tuple(term.word for term in terms if not term.known)
    for entry, kind, sort, name in rows:
        words = folded(name).split()
        family = _family(entry, kind, sort, name, terms, words)
        if family is not None:
            yield family
            continue
        further = not all(word in whole or word in EMPTY or word.startswith(begun) for word in words)
        worst = Way.WHOLE if whole.issubset(words) else Way.PREFIX
        yield Found(WORDS if sort in _OWN else OTHER, (further, worst, further), entry, SORTS[sort], name, kind)


def find_near(connection: sqlite3.Connection, query: Query, where: Filter) -> Iterator[Found]:
    """Yield cards whose own text has all words of a query together, in their order.

    That is worth less than names with the words, in any form, but more than long names with them here and there.
    """
    if len(query.terms) < FEWEST_TOGETHER or query.steer or query.phrases or query.dates:
        return
    sought = [term.known[0] if term.known else term.word for term in query.terms]
    expression, apart = near_expression(query, Vocabulary(connection))
    for entry, kind, name, lines in _cards(connection, expression, where, "e.lines"):
        if _together(folded_text(lines).split(), sought, apart):
            yield Found(WORDS, (1, Way.NOT, True), entry, "text", name, kind)


def _together(words: list[str], sought: list[str], apart: int) -> bool:
    """Whether words stand in a text in their order, with few others between them; of the last one its beginning."""
    for place, word in enumerate(words):
        if word == sought[0]:
            rest = iter(words[place + 1 : place + len(sought) + apart])
            if all(one in rest for one in sought[1:-1]) and any(one.startswith(sought[-1]) for one in rest):
                return True
    return False


def find_text(connection: sqlite3.Connection, query: Query, where: Filter, terms: Sequence[Term]) -> Iterator[Found]:
    """Yield what is found by the text of its card.

    First what bears the very dates, or has the words one after the other; then where more of the terms stand in the
    name; then the text of the record itself before that of linked ones, and a short card that is about it before a
    long one that mentions it.
    """
    if not (terms or query.phrases or query.dates):
        return
    matcher, vocabulary = Matcher(query), Vocabulary(connection)
    level = TEXT if len(terms) == len(query.terms) else SOME
    if query.dates and not terms and not query.phrases:
        for entry, kind, name, _ in _cards(connection, own_dates_expression(query), where):
            yield Found(level, (0, 0), entry, "text", name, kind)
    if " " in query.begins and not query.phrases and not query.dates:
        together = query._replace(phrases=(tuple(query.begins.split()),))
        for entry, kind, name, length in _cards(connection, text_expression((), together, True, vocabulary), where):
            yield Found(level, (0, length // SHORT), entry, "text", name, kind)
    ranked: set[int] = set()
    for own in (True, False):
        if is_late(connection):
            return
        cards = _cards(connection, text_expression(terms, query, own, vocabulary), where)
        for entry, kind, name, length in cards:
            if entry in ranked:
                # by linked titles it would rank no better
                continue
            ranked.add(entry)
            in_name = sum(way <= Way.DERIVED for way in matcher.best(folded(name).split()))
            rank = (1, len(query.terms) - in_name, 0 if own else 1, length // SHORT if own else 0)
            yield Found(level, rank, entry, "text", name, kind)
        if len(cards) == where.taken:
            # linked titles cannot come before so many that hold the words themselves
            return


def find_some(connection: sqlite3.Connection, query: Query, where: Filter, numbers: dict[Term, int]) -> Iterator[Found]:
    """Yield the cards with the most telling of some terms: a rare word tells more than a common one.

    A term counts less in the titles of linked records, more in the name and more still if it stands there as typed.
    """
    matcher, vocabulary = Matcher(query), Vocabulary(connection)
    total = connection.execute("SELECT max(id) FROM search_entry").fetchone()[0] or 1
    weights = {term: math.log(1 + total / number) for term, number in numbers.items() if number}
    scores: dict[int, float] = {}
    cards: dict[int, tuple[str, str]] = {}
    for term, weight in weights.items():
        met: set[int] = set()
        for own in (True, False):
            if is_late(connection):
                break
            for entry, kind, name, _ in _cards(connection, text_expression((term,), query, own, vocabulary), where):
                if entry not in met:
                    met.add(entry)
                    cards[entry] = kind, name
                    scores[entry] = scores.get(entry, 0.0) + weight * (1.0 if own else LINKED)
    for entry, (kind, name) in cards.items():
        ways = matcher.best(folded(name).split())
        for term, way in zip(query.terms, ways, strict=True):
            if way <= Way.DERIVED:
                scores[entry] += weights.get(term, 0.0) * (NAMED if way <= Way.PREFIX else NAMED / 2)
        if kind in query.steer:
            scores[entry] *= 1 + STEERED / (1 + query.steer.index(kind))
        yield Found(SOME, (-round(scores[entry] * 10),), entry, "text", name, kind)


def _cards(
    connection: sqlite3.Connection, expression: str, where: Filter, told: str = "length(e.lines)"
) -> list[tuple[int, str, str, Any]]:
    statement = (
        f"SELECT e.id, e.kind, n.name, {told} FROM search_text f CROSS JOIN search_entry e ON e.id = f.rowid "
        f"CROSS JOIN search_name n ON n.id = e.id * {NAMES_AT_MOST} WHERE search_text MATCH ? "
        f"AND {where.condition} ORDER BY f.rowid"
    )
    return _first(connection, statement, expression, where)


def find_listed(connection: sqlite3.Connection, where: Filter) -> Iterator[Found]:
    """Yield the most important records that pass the filters, for a query of filters alone."""
    statement = f"SELECT e.id, e.kind FROM search_entry e WHERE {where.condition} ORDER BY e.id LIMIT {where.taken}"
    for entry, kind in connection.execute(statement, where.parameters).fetchall():
        yield Found(TEXT, (0, 0), entry, "filter", "", kind)


def count(connection: sqlite3.Connection, term: Term) -> int:
    """Return in how many cards a term stands, at most TAKEN."""
    bare = Query("", "", "", (term,))
    expression = text_expression((term,), bare, False, Vocabulary(connection))
    statement = f"SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT {TAKEN})"
    number: int = connection.execute(statement, (expression,)).fetchone()[0]
    return number


def excluded(words_out: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the condition that leaves out records with any of some words."""
    expression = " OR ".join(f"{{own}} : {quoted(word)}" for word in words_out)
    return "e.id NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)", (expression,)

# SPDX-License-Identifier: MIT
"""Other readings of a query, for when the plain one finds too little: what the words may have been meant to be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import lru_cache

from csto_explorer.database.store import Store
from csto_explorer.search.finding import count
from csto_explorer.search.folding import words
from csto_explorer.search.query import SHORTEST_SKELETON, Query, Term
from csto_explorer.search.questions import EMPTY
from csto_explorer.search.questions import written_out as long_form
from csto_explorer.search.spelling import begun, is_known, nearest, parted
from csto_explorer.search.stemming import stem
from csto_explorer.search.translit import skeleton, with_foreign_h
from csto_explorer.search.vocabulary import Vocabulary

LONG_NUMBER = 4
"""Numbers with so many digits are sought whole: 1,500 is no beginning of 1,500,000."""


def with_whole_numbers(connection: sqlite3.Connection, query: Query) -> Query:
    """Return the query with finished numbers that the records hold sought whole, no longer as beginnings."""
    terms = tuple(
        term._replace(known=(term.word,))
        if term.word.isdecimal()
        # who has typed a further word will add no digit
        and (len(term.word) >= LONG_NUMBER or place < len(query.terms) - 1)
        and _holds(connection, term.word)
        else term
        for place, term in enumerate(query.terms)
    )
    return query if terms == query.terms else query._replace(terms=terms)


def _holds(connection: sqlite3.Connection, number: str) -> bool:
    statement = "SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1"
    return connection.execute(statement, (f'"{number}"',)).fetchone() is not None


def corrected(connection: sqlite3.Connection, query: Query, *, forms: bool = True) -> Query | None:
    """Return the query with its unknown words replaced by the nearest known ones, None if nothing can be done.

    With `forms` a word is known if another form of it stands in the records, which may be chance.
    """
    terms: list[Term] = []
    for term in query.terms:
        known = is_known(connection, term.word) or (forms and count(connection, term._replace(skeleton="")) > 0)
        near = [] if known else nearest(connection, term.word)
        if near:
            terms.append(term._replace(known=tuple(near), stems=_stems(near), skeleton=""))
        else:
            terms += [term] if known else map(Term.of, parted(connection, term.word) or [begun(connection, term.word)])
    if tuple(terms) == query.terms:
        return None
    said = " ".join(term.known[0] if term.known else term.word for term in terms)
    return query._replace(terms=tuple(terms), exact=said, begins=said)


def _stems(near: list[str]) -> frozenset[str]:
    return frozenset().union(*(Term.of(word).stems for word in near))


def borrowed(query: Query) -> Query | None:
    """Return the query with its Russian words read as borrowed ones, by what their stems sound like elsewhere."""
    terms = []
    for term in query.terms:
        bones = skeleton(stem(with_foreign_h(term.word))) if "г" in term.word else ""
        terms.append(term._replace(skeleton=bones) if len(bones) >= SHORTEST_SKELETON else term)
    return None if tuple(terms) == query.terms else query._replace(terms=tuple(terms), exact="", begins="")


def without_quotes(query: Query) -> Query:
    """Return the query with the words of its phrases as words of their own."""
    quoted = tuple(Term.of(word) for phrase in query.phrases for word in phrase if word not in EMPTY)
    return query._replace(terms=(*query.terms, *quoted), phrases=())


def written_out(query: Query) -> Query | None:
    """Return the query with usual short forms written out (PM, FM), None if it has none."""
    terms = tuple(Term.of(word) for term in query.terms for word in long_form(term.word))
    if len(terms) == len(query.terms):
        return None
    said = " ".join(term.word for term in terms)
    return query._replace(terms=terms, exact=said, begins=said)


def begun_otherwise(connection: sqlite3.Connection, query: Query) -> Query | None:
    """Return the query with its last word read as the beginning of words that are spelt otherwise: tadj, Tajikistan."""
    if not query.terms or len(query.terms[-1].word) <= len(query.terms[-1].skeleton):
        return None
    last = query.terms[-1]
    known = Vocabulary(connection).alike(last.skeleton, True) if len(last.skeleton) == SHORTEST_SKELETON else []
    if not known:
        return None
    return query._replace(terms=(*query.terms[:-1], last._replace(known=tuple(known))), exact="", begins="")


def joined(connection: sqlite3.Connection, query: Query) -> Iterator[Query]:
    """Yield the query with two neighbouring words written as one, where that is a known word."""
    for place in range(len(query.terms) - 1):
        together = query.terms[place].word + query.terms[place + 1].word
        if is_known(connection, together):
            terms = (*query.terms[:place], Term.of(together), *query.terms[place + 2 :])
            yield query._replace(terms=terms, exact="", begins="")


def with_root(store: Store, query: Query) -> list[str]:
    """Return what was typed with a short name of the organization that all records are about, before it and behind.

    People leave it out where all is about it: peacekeepers, for CSTO peacekeepers.
    """
    said, names = query.begins, _single_words(store.short_root_names)
    if not said or query.phrases or query.dates or not names.isdisjoint(said.split()):
        return []
    return [text for name in sorted(names) for text in (f"{name} {said}", f"{said} {name}")]


def without_root(store: Store, query: Query) -> Query | None:
    """Return the query without short names of the organization that all records are about, None if it has none.

    People say whose body they mean: CSTO CSC.
    """
    if len(query.terms) < 2:
        return None
    names = _single_words(store.short_root_names)
    kept = tuple(term for term in query.terms if term.word not in names)
    if not kept or kept == query.terms:
        return None
    said = " ".join(term.word for term in kept)
    return query._replace(terms=kept, exact=said, begins=said)


@lru_cache(maxsize=8)
def _single_words(names: tuple[str, ...]) -> frozenset[str]:
    """Return those names that are one word, folded; kept, because every key asks."""
    return frozenset(said[0] for said in map(words, names) if len(said) == 1)

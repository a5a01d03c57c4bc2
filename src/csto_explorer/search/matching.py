# SPDX-License-Identifier: MIT
"""How one word meets another: the rule that ranking and marking share, and the same rule as an FTS5 expression.

Every word of an expression has been folded to letters and digits and stands in quotes, so nothing that is typed can
be read as an operator.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from functools import lru_cache

from csto_explorer.search.query import Query, Term
from csto_explorer.search.stemming import stem
from csto_explorer.search.translit import skeleton

SHORTEST_PREFIX_OF_SKELETON = 4
KEPT = 32
"""For so many sets of terms the answers are kept."""


class Way(enum.IntEnum):
    """How a word meets a term, from the closest."""

    WHOLE = 0
    PREFIX = 1
    FORM = 2
    MEANING = 3
    SKELETON = 4
    NOT = 5


class Matcher:
    """Answers how words meet the terms of a query; each word is looked at once for the same terms."""

    def __init__(self, query: Query) -> None:
        self.terms = query.terms
        self._phrased = frozenset(word for phrase in query.phrases for word in phrase)
        self._kept, self._marked = _kept_for(self.terms, self._phrased)

    def ways(self, word: str) -> tuple[Way, ...]:
        """Return how a folded word meets each term."""
        kept = self._kept.get(word)
        if kept is None:
            kept = self._kept[word] = tuple(way(term, word) for term in self.terms)
        return kept

    def marks(self, word: str) -> bool:
        """Whether a word is to be marked."""
        marked = self._marked.get(word)
        if marked is None:
            marked = self._marked[word] = word in self._phrased or min(self.ways(word), default=Way.NOT) is not Way.NOT
        return marked

    def best(self, words: Iterable[str]) -> list[Way]:
        """Return the closest way in which any of some words meets each term."""
        found = [Way.NOT] * len(self.terms)
        for word in words:
            for place, each in enumerate(self.ways(word)):
                found[place] = min(found[place], each)
        return found


@lru_cache(maxsize=KEPT)
def _kept_for(terms: tuple[Term, ...], phrased: frozenset[str]) -> tuple[dict[str, tuple[Way, ...]], dict[str, bool]]:
    """Return what has been answered for the same terms before: each stage of a search looks at the same words."""
    return {}, {}


def way(term: Term, word: str) -> Way:
    """Return how a folded word meets a term."""
    if word == term.word or word in term.known:
        return Way.WHOLE
    if not term.known and word.startswith(term.word):
        return Way.PREFIX
    root = stem(word)
    if root in term.stems:
        return Way.FORM if root == stem(term.word) else Way.MEANING
    if term.skeleton:
        bones = skeleton(word)
        long = len(term.skeleton) >= SHORTEST_PREFIX_OF_SKELETON
        if bones == term.skeleton or (long and bones.startswith(term.skeleton)):
            return Way.SKELETON
    return Way.NOT


def quoted(word: str) -> str:
    """Return a folded word as a string of an FTS5 expression."""
    return f'"{word}"'


def begins(folded: str) -> str:
    """Return the expression for names that begin with a text."""
    return f'{{name}} : ^ "{folded}" *'


def names_expression(query: Query, loose: bool) -> str:
    """Return the expression for names that hold every term and phrase; loosely, in another form or spelling."""
    groups = [_in_names(term, loose) for term in query.terms]
    groups += [f'{{name}} : "{" ".join(phrase)}"' for phrase in query.phrases]
    return " AND ".join(f"({group})" for group in groups)


def _in_names(term: Term, loose: bool) -> str:
    found = [f"{{name}} : {_beginnings(term)}"]
    if loose:
        found.append(f"{{stem}} : ({_any(sorted({*term.stems, term.word}))})")
        if term.skeleton:
            found.append(f"{{skeleton}} : {_skeleton(term)}")
    return " OR ".join(found)


def text_expression(terms: Iterable[Term], query: Query, own: bool) -> str:
    """Return the expression for cards that hold the terms, and the phrases and dates of a query.

    `own` looks at the text of the record itself only, not at the titles of linked ones.
    """
    columns = "head body" if own else "head body links"
    groups = []
    for term in terms:
        found = [
            f"{{{columns} dates}} : {_beginnings(term)}",
            f"{{stem{'' if own else ' links_stem'}}} : ({_any(sorted(term.stems))})",
        ]
        if term.skeleton and not own:
            found.append(f"{{skeleton}} : {_skeleton(term)}")
        groups.append(" OR ".join(found))
    groups += [f'{{{columns}}} : "{" ".join(phrase)}"' for phrase in query.phrases]
    groups += [f"{{dates}} : {quoted(date)}" for date in query.dates]
    return " AND ".join(f"({group})" for group in groups)


def own_dates_expression(query: Query) -> str:
    """Return the expression for records that bear the dates themselves."""
    return " AND ".join(f"({{own_dates}} : {quoted(date)})" for date in query.dates)


def _beginnings(term: Term) -> str:
    if term.known:
        return f"({_any(term.known)})"
    return f"{quoted(term.word)} *"


def _any(found: Iterable[str]) -> str:
    return " OR ".join(quoted(each) for each in found)


def _skeleton(term: Term) -> str:
    star = " *" if len(term.skeleton) >= SHORTEST_PREFIX_OF_SKELETON else ""
    return f'"{term.skeleton}"{star}'

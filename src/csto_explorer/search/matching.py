# SPDX-License-Identifier: MIT
"""How one word meets another: the rule that ranking and marking share, and the same rule as an FTS5 expression.

Every word of an expression has been folded to letters and digits and stands in quotes, so nothing that is typed can
be read as an operator.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable
from functools import lru_cache

from csto_explorer.search.query import Query, Term
from csto_explorer.search.stemming import stem, uninflected
from csto_explorer.search.translit import skeleton
from csto_explorer.search.vocabulary import FIRST, Vocabulary

SHORTEST_PREFIX_OF_SKELETON = 4
FEW_ENDS = 5
KEPT = 8
"""For so many sets of terms the answers are kept."""


class Way(enum.IntEnum):
    """How a word meets a term, from the closest."""

    WHOLE = 0
    PREFIX = 1
    FORM = 2
    DERIVED = 3
    MEANING = 4
    SKELETON = 5
    NOT = 6


class Matcher:
    """Answers how words meet the terms of a query; each word is looked at once for the same terms."""

    def __init__(self, query: Query) -> None:
        self.terms = query.terms
        self._phrased = frozenset(word for phrase in query.phrases for word in phrase)
        self._kept, self._seen, self._marked = _kept_for(self.terms, self._phrased)

    def ways(self, word: str) -> tuple[Way, ...]:
        """Return how a folded word meets each term."""
        kept = self._kept.get(word)
        if kept is None:
            kept = self._kept[word] = tuple(way(term, word) for term in self.terms)
        return kept

    def marks(self, word: str) -> bool:
        """Whether a word is to be marked."""
        if word not in self._seen:
            self._look_at((word,))
        return word in self._marked

    def marked(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of some words that are to be marked."""
        if not words <= self._seen:
            self._look_at(words - self._seen)
        return words & self._marked

    def _look_at(self, words: Collection[str]) -> None:
        self._seen.update(words)
        self._marked.update(word for word in words if word in self._phrased)
        for term in self.terms:
            self._marked.update(_met(term, words))

    def best(self, words: Iterable[str]) -> list[Way]:
        """Return the closest way in which any of some words meets each term."""
        every = list(map(self.ways, words))
        return list(map(min, zip(*every, strict=True))) if every else [Way.NOT] * len(self.terms)


@lru_cache(maxsize=KEPT)
def _kept_for(
    terms: tuple[Term, ...], phrased: frozenset[str]
) -> tuple[dict[str, tuple[Way, ...]], set[str], set[str]]:
    """Return what has been answered for the same terms before: each stage of a search looks at the same words."""
    return {}, set(), set()


def _met(term: Term, words: Collection[str]) -> list[str]:
    """Return those of some words that meet a term in any way: what `way` says, for many words at once."""
    begun = term.word if not term.known else "\0"
    stems, bones = term.stems, term.skeleton
    found = [word for word in words if word.startswith(begun) or stem(word) in stems]
    if term.known:
        found += [word for word in words if word in term.known or word == term.word]
    if len(bones) >= SHORTEST_PREFIX_OF_SKELETON:
        found += [word for word in words if skeleton(word).startswith(bones)]
    elif bones:
        found += [word for word in words if skeleton(word) == bones]
    return found


def way(term: Term, word: str) -> Way:
    """Return how a folded word meets a term."""
    if word == term.word or word in term.known:
        return Way.WHOLE
    if not term.known and word.startswith(term.word):
        return Way.PREFIX
    root = stem(word)
    if root in term.stems:
        if root != stem(term.word):
            return Way.MEANING
        return Way.FORM if uninflected(word) == uninflected(term.word) else Way.DERIVED
    if term.skeleton:
        bones = skeleton(word)
        long = len(term.skeleton) >= SHORTEST_PREFIX_OF_SKELETON
        if bones == term.skeleton or (long and bones.startswith(term.skeleton)):
            return Way.SKELETON
    return Way.NOT


def quoted(word: str) -> str:
    """Return a folded word as a string of an FTS5 expression."""
    return f'"{word}"'


def begins(folded: str, vocabulary: Vocabulary) -> str:
    """Return the expression for names that may begin with a text: its first word first, and all of its words."""
    said = folded.split()
    first = _begun(said[0], vocabulary, FIRST) if len(said) == 1 else quoted(FIRST + said[0])
    last = [_begun(said[-1], vocabulary)] if len(said) > 1 else []
    return " AND ".join(f"({group})" for group in (first, *map(quoted, said[1:-1]), *last))


def names_expression(query: Query, loose: bool, vocabulary: Vocabulary) -> str:
    """Return the expression for names that hold every term and the words of phrases; loosely, in another form."""
    groups = [_in_names(term, loose, vocabulary) for term in query.terms]
    groups += [quoted(word) for phrase in query.phrases for word in phrase]
    return " AND ".join(f"({group})" for group in groups)


def _in_names(term: Term, loose: bool, vocabulary: Vocabulary) -> str:
    found = [_any(term.known) if term.known else _begun(term.word, vocabulary)]
    if loose:
        others = vocabulary.forms(term.stems)
        if term.skeleton:
            others = others + _alike(term, vocabulary)
        found += map(quoted, dict.fromkeys(others))
    return " OR ".join(found)


def text_expression(terms: Iterable[Term], query: Query, own: bool, vocabulary: Vocabulary) -> str:
    """Return the expression for cards that hold the terms, and the phrases and dates of a query.

    `own` looks at the text of the record itself only, not at the titles of linked ones.
    """
    columns = "own" if own else "own links"
    groups = []
    for term in terms:
        begun = _any(term.known) if term.known else _begun(term.word, vocabulary)
        found = [f"{{{columns}}} : ({begun})"]
        others = vocabulary.forms(term.stems)
        if term.skeleton and not own:
            others = others + _alike(term, vocabulary)
        if others:
            found.append(f"{{{columns}}} : ({_any(dict.fromkeys(others))})")
        groups.append(" OR ".join(found))
    groups += [f'{{{columns}}} : "{" ".join(phrase)}"' for phrase in query.phrases]
    groups += [quoted(date) for date in query.dates]
    return " AND ".join(f"({group})" for group in groups)


def near_expression(query: Query, vocabulary: Vocabulary) -> tuple[str, int]:
    """Return the expression for cards whose own text has the words together, and how many may stand between them."""
    *first, last = query.terms
    ends = last.known[:1] or vocabulary.beginnings(last.word)[:FEW_ENDS] or (last.word,)
    before = " ".join(quoted(term.known[0] if term.known else term.word) for term in first)
    # as many as were typed between the first and the last, and two more
    apart = len(query.begins.split())
    return "{own} : (" + " OR ".join(f"NEAR({before} {quoted(end)}, {apart})" for end in ends) + ")", apart


def own_dates_expression(query: Query) -> str:
    """Return the expression for records that bear the dates themselves."""
    return " AND ".join(f"({{own}} : {quoted(date)})" for date in query.dates)


def _begun(word: str, vocabulary: Vocabulary, mark: str = "") -> str:
    """Return what finds the words that begin with a word, each with a mark before it."""
    known = vocabulary.beginnings(word)
    return _any([mark + each for each in known]) if known else f"{quoted(mark + word)} *"


def _any(found: Iterable[str]) -> str:
    return " OR ".join(quoted(each) for each in found)


def _alike(term: Term, vocabulary: Vocabulary) -> list[str]:
    return vocabulary.alike(term.skeleton, len(term.skeleton) >= SHORTEST_PREFIX_OF_SKELETON)

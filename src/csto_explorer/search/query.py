# SPDX-License-Identifier: MIT
"""What a typed text asks for: words, phrases, exclusions, filters, dates, and the kinds a question wants."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from csto_explorer.records.edtf import OPEN, bounds
from csto_explorer.search.dates import find_dates, sought_word
from csto_explorer.search.folding import fold, tokens, words
from csto_explorer.search.questions import EMPTY, kinds_asked_for, meaningful, same
from csto_explorer.search.translit import skeleton

LONGEST = 600
"""So many letters of a query are read; nothing that a person types is longer."""
MOST_WORDS = 16
SHORTEST_SKELETON = 3
# the value may be missing, or its quotation open: one is still typing
_FILTER = re.compile(r"(?<!\S)(type|kind|state|on|source):(\"[^\"]*\"?|[^\s\"]*)", re.IGNORECASE)
_PHRASE = re.compile(r"[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]")
_YEAR = re.compile("(19|20)[0-9]{2}")
_BEGUN_DATE = re.compile(r"1|2|(19|20)([0-9]|[0-9]{2}-([0-9]|[0-9]{2}-[0-9]?)?)?")
"""A date of our time as far as it has been typed: 1, 19, 199, 1992-, 1992-0, 1992-05-, 1992-05-1."""
_WITHOUT = re.compile(r"(?<!\S)[-−–](?:[\"“«„]([^\"“”«»„]*)[\"”»]|(?=[^\W_])([^\s\"“”«»„]+))")


class Term(NamedTuple):
    """One word sought: the folded word itself, what says the same, and its skeleton.

    `known` replaces a word whose spelling was corrected, and stands for a word that is sought whole.
    """

    word: str
    stems: frozenset[str]
    skeleton: str = ""
    known: tuple[str, ...] = ()

    @classmethod
    def of(cls, word: str, written: str = "") -> Term:
        """Make a term of a folded word; `written` has its marks, which a skeleton reads as letters (š is sh)."""
        bones = skeleton(written or word)
        return cls(word, same(word), bones if len(bones) >= SHORTEST_SKELETON else "")


class Query(NamedTuple):
    """A query understood.

    `exact` is the whole text folded, for exact names; `begins` the same without filters. `dates` are the words that
    dates are indexed by; `steer` the kinds a question asks for, the best first.
    """

    text: str
    exact: str
    begins: str
    terms: tuple[Term, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    steer: tuple[str, ...] = ()
    kind: str | None = None
    state: str | None = None
    source: str | None = None
    on: datetime.date | None = None
    typed: str = ""
    """The text without its filters, as it was typed."""
    on_begun: str = ""
    """What was typed after `on:` if it is the beginning of a date: any day that begins so is meant."""
    undated: str = ""
    """What was typed after `on:` if it is neither a date nor the beginning of one."""

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing at all."""
        return not (self.terms or self.phrases or self.dates or self._filters)

    @property
    def has_year(self) -> bool:
        """Whether one of several words is a year."""
        return len(self.terms) > 1 and any(is_year(term.word) for term in self.terms)

    @property
    def narrows(self) -> bool:
        """Whether it holds a filter or leaves something out."""
        return bool(self.without or self._filters)

    @property
    def _filters(self) -> bool:
        return bool(self.kind or self.state or self.source or self.on or self.on_begun)

    def filtered_as(self, other: Query) -> Query:
        """Return the query with the filters of another one."""
        return self._replace(
            kind=other.kind, state=other.state, source=other.source, on=other.on, on_begun=other.on_begun
        )


def is_year(word: str) -> bool:
    """Whether a word is a year of our time."""
    return _YEAR.fullmatch(word) is not None


def parse(text: str) -> Query:
    """Understand a text; never raises, whatever it is."""
    text = text[:LONGEST]
    filters = {match[1].lower(): match[2].strip('"') for match in _FILTER.finditer(text)}
    rest = _FILTER.sub(" ", text)
    without = [" ".join(words(match[1] or match[2] or "")[:MOST_WORDS]) for match in _WITHOUT.finditer(rest)]
    wanted = _WITHOUT.sub(" ", rest)
    phrases = [tuple(words(match[1])[:MOST_WORDS]) for match in _PHRASE.finditer(wanted)]
    plain = _PHRASE.sub(" ", wanted)
    dates = find_dates(plain)
    undated = plain
    for date in reversed(dates):
        undated = f"{undated[: date.start]} {undated[date.end :]}"
    steer = kinds_asked_for(fold(plain).strip())
    day = filters.get("on", "").strip()
    on = read_day(day)
    begun = day if on is None and _BEGUN_DATE.fullmatch(day) else ""
    written = {token.word: undated[token.start : token.end] for token in tokens(undated)}
    every = list(written)
    sought = meaningful(every, steer) if not (dates and not _says_anything(every)) else []
    return Query(
        text=text.strip(),
        exact=" ".join(words(text)),
        begins=" ".join(words(wanted)),
        terms=tuple(Term.of(word, written[word]) for word in sought[:MOST_WORDS]),
        phrases=tuple(phrase for phrase in phrases if phrase),
        without=tuple(filter(None, without[:MOST_WORDS])),
        dates=tuple(dict.fromkeys(sought_word(date.edtf) for date in dates)),
        steer=steer or (("event", "document") if dates else ()),
        kind=(filters.get("type") or filters.get("kind") or "").casefold() or None,
        state=filters.get("state"),
        source=filters.get("source"),
        on=on,
        typed=rest.strip(),
        on_begun=begun,
        undated="" if on or begun else filters.get("on", ""),
    )


def _says_anything(every: list[str]) -> bool:
    return any(word not in EMPTY for word in every)


def read_day(text: str) -> datetime.date | None:
    """Return the last day of a date in any usual form, None for what is no date."""
    text = text.strip()
    found = find_dates(text)
    edtf = found[0].edtf if found else text
    if found and any(map(str.isdigit, text[: found[0].start] + text[found[0].end :])):
        # "31 Feb 2001" is no day, though the month in it is a date
        return None
    try:
        return bounds(edtf)[1] if edtf and OPEN not in edtf else None
    except ValueError:
        return None

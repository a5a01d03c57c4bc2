# SPDX-License-Identifier: MIT
"""What is asked of a table (words, filters of columns, an order) and the rows that answer it, in small steps."""

from __future__ import annotations

import datetime
import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import compress
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCollator, QLocale, Qt

from csto_explorer.database.table_rows import LAST_DAY, day_bounds
from csto_explorer.database.wording import date_text, number_text
from csto_explorer.language import marked, tr
from csto_explorer.records.edtf import GENITIVE, said_span

if TYPE_CHECKING:
    from csto_explorer.models.column_table import ColumnTable, Key, Steps

_CHUNK = 4096
"""Rows or values that are dealt with between two looks at the clock where each costs next to nothing."""
_PIECE = 512
"""And where each is worked out."""
_FEW = 2048
"""Rows up to which they are sorted in one go."""
_NUMBER, _DIGITS = re.compile(r"\d+"), 12
EMPTY = marked("(empty)")
_NAMED = 3


class Facet(NamedTuple):
    """Keeps the rows whose cell says one of some texts."""

    texts: frozenset[str]

    def said(self) -> str:
        """Say in a few words what is kept."""
        names = [text or tr(EMPTY) for text in sorted(self.texts)]
        more = tr(" and {} more").format(len(names) - _NAMED) if len(names) > _NAMED else ""
        return ", ".join(names[:_NAMED]) + more


class NumberRange(NamedTuple):
    """Keeps the rows whose number lies between two, both included; None does not bound."""

    low: float | None = None
    high: float | None = None

    def holds(self, value: object) -> bool:
        """Whether a value lies in the range."""
        return (
            isinstance(value, (int, float))
            and (self.low is None or value >= self.low)
            and (self.high is None or value <= self.high)
        )

    def said(self) -> str:
        """Say in a few words what is kept."""
        return _range_words(
            None if self.low is None else number_text(self.low), None if self.high is None else number_text(self.high)
        )


class DateRange(NamedTuple):
    """Keeps the rows whose date may lie between two days, both included; None does not bound."""

    first: datetime.date | None = None
    last: datetime.date | None = None

    def holds(self, value: object) -> bool:
        """Whether a date as the records write it may lie in the range."""
        earliest, latest = day_bounds(value) if isinstance(value, str) else ("", "")
        if not latest:
            return False
        return earliest <= (self.last.isoformat() if self.last else LAST_DAY) and latest >= (
            self.first.isoformat() if self.first else ""
        )

    def said(self) -> str:
        """Say in a few words what is kept."""
        days = [day.isoformat() if day else None for day in (self.first, self.last)]
        low, high = (date_text(day) if day else None for day in days)
        low_of, high_of = (date_text(day, GENITIVE) if day else None for day in days)
        return _range_words(low, high, low_of, high_of)


ColumnFilter = Facet | NumberRange | DateRange
_NONE: Mapping[str, ColumnFilter] = MappingProxyType({})


class Query(NamedTuple):
    """Words that a row must have, filters by column, and the columns it is sorted by: name, and whether downwards."""

    text: str = ""
    filters: Mapping[str, ColumnFilter] = _NONE
    sort: tuple[tuple[str, bool], ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words, folded."""
        if not self.text.strip():
            return ()
        from csto_explorer.search.folding import fold

        return tuple(dict.fromkeys(fold(self.text).split()))

    @property
    def narrows(self) -> bool:
        """Whether any row may be left out."""
        return bool(self.filters or self.text.strip())

    def with_filter(self, name: str, kept: ColumnFilter | None) -> Query:
        """Return the query with another filter of a column, or none."""
        others = {column: each for column, each in self.filters.items() if column != name}
        return self._replace(filters=others if kept is None else {**others, name: kept})

    def sorted_by(self, name: str, add: bool) -> Query:
        """Return the query sorted by a column: upwards, then downwards, then not; alone or after the others."""
        was = dict(self.sort).get(name)
        now = {None: ((name, False),), False: ((name, True),), True: ()}[was]
        if not add:
            # a click on one of several columns chooses it alone
            return self._replace(sort=now if len(self.sort) <= 1 or was is None else ((name, False),))
        if was is None:
            return self._replace(sort=(*self.sort, *now))
        return self._replace(sort=tuple(part for old in self.sort for part in (now if old[0] == name else (old,))))


def _range_words(low: str | None, high: str | None, low_of: str | None = None, high_of: str | None = None) -> str:
    """Say a range; the last two are its bounds as words such as "from" ask for them."""
    if low is not None and high is not None:
        if low == high:
            return low
        return said_span(low_of, high) if low_of else tr("{} to {}", "numbers").format(low, high)
    if low is not None:
        return tr("from {}").format(low_of or low)
    return tr("up to {}").format(high_of or high) if high is not None else tr("any")


def key_of_language() -> Callable[[str], Any]:
    """Return what texts are ordered by: the user's language, numbers in them by size, capitals like small letters."""
    return _key_of(QLocale().name())


@lru_cache(maxsize=4)
def _key_of(locale: str) -> Callable[[str], Any]:
    collator = QCollator(QLocale(locale))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator.sortKey


def plain_key(text: str) -> str:
    """Return what texts of a long table are ordered by: letters without case and marks, numbers in them by size.

    A plain text, where the user's language has keys of its own: a million of those hold up the whole program each
    time Python looks for what is no longer needed.
    """
    from csto_explorer.search.folding import fold

    plain = text.lower() if text.isascii() else fold(text)
    return _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), plain)


def select(table: ColumnTable, query: Query, key: Key) -> Steps[Sequence[int]]:
    """Return the rows that the query keeps, in its order; `key` is what texts are ordered by."""
    rows = yield from _kept(table, query)
    for name, downwards in reversed(query.sort):
        column = table.place(name)
        if column >= 0:
            ranks = yield from table.ranks(column, key)
            rows = yield from _sorted(rows, table.codes[column], ranks, downwards)
    return rows


def facets(table: ColumnTable, query: Query, name: str) -> Steps[list[tuple[str, int]]]:
    """Return what the cells of a column say and how often, the most frequent first, without its own filter."""
    rows = yield from _kept(table, query.with_filter(name, None))
    column = table.place(name)
    codes, counts = table.codes[column], Counter[int]()
    for start in range(0, len(rows), _CHUNK):
        counts.update(map(codes.__getitem__, rows[start : start + _CHUNK]))
        yield
    texts = yield from table.texts(column)
    found = Counter[str]()
    for number, (code, count) in enumerate(counts.items(), 1):
        found[texts[code]] += count
        if not number % _CHUNK:
            yield
    if len(found) <= _FEW:
        return sorted(found.items(), key=lambda each: (-each[1], each[0].casefold()))
    return found.most_common(_FEW)


def _kept(table: ColumnTable, query: Query) -> Steps[Sequence[int]]:
    """Return the rows that the query keeps, in the order of the table."""
    every = range(len(table.ids))
    # each condition is met in one of some columns, by the values that are flagged there
    conditions: list[list[tuple[Sequence[int], bytearray]]] = []
    for name, kept in query.filters.items():
        column = table.place(name)
        if column >= 0:
            flags = yield from _flags(table, column, kept)
            conditions.append([(table.codes[column], flags)])
    for word in query.words:
        met: list[tuple[Sequence[int], bytearray]] = []
        for column, codes in enumerate(table.codes):
            folded = yield from table.folded(column)
            flags = bytearray()
            for start in range(0, len(folded), _CHUNK):
                flags.extend([word in text for text in folded[start : start + _CHUNK]])
                yield
            if any(flags):
                met.append((codes, flags))
        conditions.append(met)
    if not conditions:
        return every
    rows = array("l")
    for start in range(0, len(every), _CHUNK):
        chunk = every[start : start + _CHUNK]
        rows.extend(compress(chunk, _mask(conditions, chunk)))
        yield
    return rows


def _mask(conditions: list[list[tuple[Sequence[int], bytearray]]], chunk: range) -> bytes:
    """Return a byte for each row: one where every condition is met."""
    # bytes taken as one long number are joined by the machine, not one by one
    everywhere = int.from_bytes(b"\1" * len(chunk), "little")
    for met in conditions:
        anywhere = 0
        for codes, flags in met:
            found = bytes(map(flags.__getitem__, codes[chunk.start : chunk.stop]))
            anywhere |= int.from_bytes(found, "little")
        everywhere &= anywhere
    return everywhere.to_bytes(len(chunk), "little")


def _flags(table: ColumnTable, column: int, kept: ColumnFilter) -> Steps[bytearray]:
    """Return a byte for each value of a column: one where the filter keeps it."""
    flags = bytearray()
    asked: Iterable[object] = table.values[column]
    test: Callable[..., bool]
    if isinstance(kept, Facet):
        asked, test = (yield from table.texts(column)), kept.texts.__contains__
    else:
        test = kept.holds
    for number, value in enumerate(asked, 1):
        flags.append(test(value))
        if not number % _PIECE:
            yield
    return flags


def _sorted(rows: Sequence[int], codes: Sequence[int], ranks: Sequence[int], downwards: bool) -> Steps[Sequence[int]]:
    """Return rows in the order of their values' places; rows that are equal keep the order they had."""
    if len(rows) <= _FEW:
        return sorted(rows, key=lambda row: ranks[codes[row]], reverse=downwards)
    # the places are small numbers: count how many rows come before each, then put every row where it belongs
    most = max(ranks)
    yield
    starts = array("l", bytes(array("l").itemsize * (most + 2)))
    for start in range(0, len(rows), _CHUNK):
        for row in rows[start : start + _CHUNK]:
            rank = ranks[codes[row]]
            starts[(most - rank if downwards else rank) + 1] += 1
        yield
    sum_ = 0
    for number in range(len(starts)):
        sum_ += starts[number]
        starts[number] = sum_
        if not number % _CHUNK:
            yield
    ordered = array("l", bytes(array("l").itemsize * len(rows)))
    for start in range(0, len(rows), _CHUNK):
        for row in rows[start : start + _CHUNK]:
            rank = ranks[codes[row]]
            if downwards:
                rank = most - rank
            ordered[starts[rank]] = row
            starts[rank] += 1
        yield
    return ordered

# SPDX-License-Identifier: MIT
"""A table read piece by piece, however long it is: bare values first, what they say only when it is asked for.

Many rows share their values: what a value says is made from the column and the value, once for all rows that have it.
"""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from csto_explorer.database import tables
from csto_explorer.database.facts import WORDED
from csto_explorer.database.name_columns import has_names, names_in_russian
from csto_explorer.database.notes import citations
from csto_explorer.database.own_pages import resting_elsewhere, rests_elsewhere
from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.tables import Cell, TableColumn
from csto_explorer.database.wording import RELATION_WORDS, date_text, number_text, worded, worded_in
from csto_explorer.language import tr
from csto_explorer.records.edtf import bounds
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

Value = str | int | float | None
FOREMOST = 3
"""So many of the first columns are to be in sight where there is little room."""
LAST_DAY = "9999-12-31"
TITLES = ("name", "title")
"""Columns of what a record is called; one that is called by a phrase has none."""
AT_ONCE = 5000
"""Rows up to which all that cite no page of the Organization are looked up in one go."""


class Piece(NamedTuple):
    """Some rows: the ids of their records, whether they certainly hold, and their values column by column."""

    ids: Sequence[str]
    certain: Sequence[bool]
    columns: Sequence[Sequence[Value]]


class Reader(Protocol):
    """What a table is read from, piece by piece, at a date and in a language."""

    name: str
    title: str
    columns: tuple[TableColumn, ...]
    own_column: int
    said_by_sources: frozenset[str]
    foremost: int
    """So many of its first columns stand in sight before rows are kept to one line."""
    on: datetime.date | None
    language: str

    @property
    def count(self) -> int:
        """How many rows the table has, whatever the date."""
        ...

    def pieces(self, size: int) -> Iterator[Piece]:
        """Yield the rows that hold or may hold at the date."""
        ...

    def cells(self, column: int, values: Sequence[Value]) -> list[Cell]:
        """Return what values of a column say."""
        ...

    def key(self, record: str) -> RecordKey:
        """Return the key of a row's record."""
        ...

    def record_of(self, key: RecordKey) -> str | None:
        """Return what names the row of a record, None where there can be none."""
        ...

    def cited(self, record: str) -> tuple[RecordKey, ...]:
        """Return the records whose citations bear a row out."""
        ...

    def is_elsewhere(self, record: str) -> bool:
        """Whether a row rests on no page of the Organization itself."""
        ...

    def first_day(self) -> datetime.date | None:
        """Return the first day on which any row may hold, None where nothing dates them."""
        ...


class TableReader:
    """One table at a date and in a language. Raises UsageError for a table that is not there."""

    said_by_sources = frozenset[str]()
    foremost = FOREMOST

    def __init__(self, store: Store, name: str, on: datetime.date | None = None, language: str = "en") -> None:
        self.table: Table = tables.find(store, name)
        self.store, self.on, self.language = store, on, language
        self.name, self.title, self.kind = name, worded(self.table.title), self.table.kind
        self._shown = tables.shown_columns(self.table)
        self.columns: tuple[TableColumn, ...] = tuple(tables.head(each, self.kind) for each in self._shown)
        self.own_column = next((n for n, c in enumerate(self._shown) if c.name == self.table.title_column), -1)
        """The column whose cells lead to the record of the row itself."""
        # a record's own name in another language is found by the record, not by its English name
        self._named = language != "en" and self.own_column >= 0 and self._shown[self.own_column].name in TITLES
        # and so is its abbreviation
        told = [n for n, c in enumerate(self._shown) if (self.kind, c.name) == ("organization", "abbreviation")]
        self._abbreviated = told[0] if told and language != "en" else -1
        # as are other names that may be known in the language
        self._names = {n: c.name for n, c in enumerate(self._shown) if has_names(self.table, c.name, language)}
        self._rests_elsewhere = lru_cache(maxsize=4096)(self._look_elsewhere)

    @cached_property
    def count(self) -> int:
        """How many rows the table has, whatever the date."""
        number: int = self.store.connection.execute(f'SELECT count(*) FROM "{self.name}"').fetchone()[0]
        return number

    def pieces(self, size: int) -> Iterator[Piece]:
        """Yield the rows that hold or may hold at the date, in the order they stand in."""
        names = [column.name for column in self._shown]
        if self._named:
            names[self.own_column] = "id"
        if self._abbreviated >= 0:
            names[self._abbreviated] = "id"
        for place in self._names:
            names[place] = "id"
        needed = list(dict.fromkeys(["id", *names, *self._deciding]))
        listed = ", ".join(f'"{name}"' for name in needed)
        statement = f'SELECT {listed}, rowid FROM "{self.name}" WHERE rowid > ? ORDER BY rowid LIMIT ?'
        places = [needed.index(name) for name in names]
        held = self._holding(needed)
        last = -(2**63)
        while found := self.store.connection.execute(statement, (last, size)).fetchall():
            last = found[-1][-1]
            told = [held(row) for row in found]
            kept = [row for row, certainty in zip(found, told, strict=True) if certainty]
            columns = list(zip(*kept, strict=True)) or [()] * len(needed)
            certain = [certainty is Certainty.YES for certainty in told if certainty]
            yield Piece(columns[0], certain, [columns[place] for place in places])

    def cells(self, column: int, values: Sequence[Value]) -> list[Cell]:
        """Return what values of a column say; the link of a record to itself is not among it."""
        head = self._shown[column]
        if column == self._abbreviated:
            bodies = self.store.organizations()
            short = {value: bodies[RecordKey(self.kind, str(value))].names.short(self.language) for value in values}
            return [Cell(text, text or None) for text in map(short.__getitem__, values)]
        if column in self._names:
            said = names_in_russian(self.store, self.table, self._names[column], map(str, values))
            return [Cell(name, name or None) for name in (said.get(str(value), "") for value in values)]
        if self._named and column == self.own_column:
            keys = {value: RecordKey(self.kind, str(value)) for value in values}
        elif head.foreign_table or head.is_record:
            keys = {v: key for v in values if v and (key := tables.key_of(head, str(v), self.store))}
        else:
            return [_cell(head, value) for value in values]
        titles = self.store.titles(keys.values(), self.language)
        made = {value: Cell(title, title, key) for value, key in keys.items() if (title := titles.get(key, str(key)))}
        return [made.get(value) or _cell(head, value) for value in values]

    def key(self, record: str) -> RecordKey:
        """Return the key of a row's record."""
        return RecordKey(self.kind, record)

    def record_of(self, key: RecordKey) -> str | None:
        """Return the id of a record of the table's kind, None for one of another."""
        return key.id if key.kind == self.kind else None

    def cited(self, record: str) -> tuple[RecordKey, ...]:
        """Return the record whose citations bear a row out: its own."""
        return (self.key(record),)

    def is_elsewhere(self, record: str) -> bool:
        """Whether a record rests on no page of the Organization itself."""
        return str(self.key(record)) in self._elsewhere if self.count <= AT_ONCE else self._rests_elsewhere(record)

    def first_day(self) -> datetime.date | None:
        """Return the first day on which any row may hold, None where nothing dates them."""
        names = [self.table.interval[0]] if self.table.interval else self.table.dated_columns[:1]
        found = self.store.connection.execute(
            f'SELECT min("{names[0]}_earliest") FROM "{self.name}"' if names else "SELECT NULL"
        ).fetchone()[0]
        try:
            return datetime.date.fromisoformat(found)
        except (TypeError, ValueError):
            return None

    @cached_property
    def _elsewhere(self) -> frozenset[str]:
        return resting_elsewhere(self.store, self.kind)

    def _look_elsewhere(self, record: str) -> bool:
        return rests_elsewhere(self.store, citations(self.store, self.key(record)))

    @cached_property
    def _deciding(self) -> list[str]:
        """The columns that say whether a row holds."""
        table, names = self.table, []
        for name in (*(table.interval or ()), *table.dated_columns):
            names += [name, f"{name}_earliest", f"{name}_latest"] if table.by_name[name].is_edtf else [name]
        names += ["vouched_from", "vouched_until"] if table.is_cited else []
        names += [column.name for column in table.columns if column.foreign_table == "organizations"]
        # a body stands or falls with those above it
        return [*names, "id"] if table.kind == "organization" else names

    def _holding(self, needed: list[str]) -> Callable[[sqlite3.Row], Certainty]:
        on = self.on
        if on is None or not self._deciding:
            return lambda row: Certainty.YES
        # many rows share their dates: each case is decided once
        case: Callable[[sqlite3.Row], Any] = itemgetter(*(needed.index(name) for name in self._deciding))
        known: dict[Any, Certainty] = {}

        def held(row: sqlite3.Row) -> Certainty:
            name = case(row)
            found = known.get(name)
            if found is None:
                found = known[name] = self.store.holds(self.table, row, on)
            return found

        return held


def _cell(column: Column, value: Value) -> Cell:
    if value is None:
        return Cell("", None)
    if column.is_edtf:
        first, last = day_bounds(value)
        return Cell(date_text(value), first or (last if last and last != LAST_DAY else None))
    if isinstance(value, (int, float)):
        return Cell(number_text(value), value)
    if column.name == "relation_type":
        said = tr(RELATION_WORDS.get(value, str(value)))
    else:
        said = worded_in(column.name, value) if column.enum or column.name in WORDED else str(value)
    return Cell(said, said)


def day_bounds(value: Value) -> tuple[str, str]:
    """Return the earliest and latest day of a date as ISO texts; what is open reaches as far as texts do.

    Both are empty for what is no date.
    """
    try:
        first, last = bounds(str(value))
    except ValueError:
        return "", ""
    return first.isoformat() if first else "", last.isoformat() if last else LAST_DAY

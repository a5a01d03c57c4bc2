# SPDX-License-Identifier: MIT
"""Tables that are made of several kinds of records: who sat where, sessions, exercises and missions.

They are read like the others (`table_rows.py`), so that filters, order, print and files are the same for all.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from csto_explorer.database.notes import citations
from csto_explorer.database.own_pages import rests_elsewhere
from csto_explorer.database.store import Store
from csto_explorer.database.table_rows import FOREMOST, LAST_DAY, Piece, Value, day_bounds
from csto_explorer.database.tables import Cell, TableColumn
from csto_explorer.database.wording import date_text, number_text
from csto_explorer.records.keys import RecordKey


class MadeRow(NamedTuple):
    """A row: the record it leads to, whether it is certain, its values, and the records that bear it out.

    Without such records its own bears it out.
    """

    key: RecordKey
    certain: bool
    values: tuple[Value, ...]
    cited: tuple[RecordKey, ...] = ()


class MadeReader:
    """One such table at a date and in a language; without a date through all time."""

    name = ""
    title = ""
    columns: tuple[TableColumn, ...] = ()
    own_column = -1
    said_by_sources = frozenset[str]()
    """Columns that say no more than the sources which stand beside each row in a file and on paper."""
    foremost = FOREMOST
    needs: tuple[str, str] = ("memberships", "")
    """A table, and the columns of it that this one is made from."""

    def __init__(self, store: Store, on: datetime.date | None = None, language: str = "en") -> None:
        self.store, self.on, self.language = store, on, language

    @classmethod
    def fits(cls, store: Store) -> bool:
        """Whether the records have what the table is made from."""
        name, columns = cls.needs
        table = store.package.by_name.get(name)
        return table is not None and set(columns.split()) <= set(table.by_name)

    def rows(self) -> Iterator[MadeRow]:
        """Yield the rows in their order."""
        raise NotImplementedError

    @cached_property
    def count(self) -> int:
        """How many rows the table has, whatever the date."""
        return sum(1 for _ in type(self)(self.store, None, self.language).rows())

    def first_day(self) -> datetime.date | None:
        """Return the first day on which any row may hold, None where nothing dates them."""
        return None

    def pieces(self, size: int) -> Iterator[Piece]:
        """Yield the rows that hold or may hold at the date."""
        rows = iter(self._made)
        while found := list(islice(rows, size)):
            columns = list(zip(*(row.values for row in found), strict=True))
            yield Piece([str(row.key) for row in found], [row.certain for row in found], columns)

    def cells(self, column: int, values: Sequence[Value]) -> list[Cell]:
        """Return what values of a column say."""
        kind = self.columns[column].type
        if kind != "link":
            return [_dated(value) if kind == "edtf" else plain(value) for value in values]
        keys = [_key(value) for value in values]
        titles = self.store.titles([key for key in keys if key is not None], self.language)
        return [
            plain(value) if key is None else Cell(said := self.said(column, key, titles), said, key)
            for key, value in zip(keys, values, strict=True)
        ]

    def said(self, column: int, key: RecordKey, titles: dict[RecordKey, str]) -> str:
        """Return what a link of a column is called."""
        return titles.get(key, str(key))

    def key(self, record: str) -> RecordKey:
        """Return the key of a row's record."""
        return RecordKey.parse(record)

    def record_of(self, key: RecordKey) -> str | None:
        """Return what names the row of a record."""
        return str(key)

    def cited(self, record: str) -> tuple[RecordKey, ...]:
        """Return the records that bear a row out."""
        row = self._by_record[record]
        return row.cited or (row.key,)

    def is_elsewhere(self, record: str) -> bool:
        """Whether a row rests on no page of the Organization itself."""
        every = [each for key in self.cited(record) for each in citations(self.store, key)]
        return rests_elsewhere(self.store, every)

    @cached_property
    def _made(self) -> list[MadeRow]:
        return list(self.rows())

    @cached_property
    def _by_record(self) -> dict[str, MadeRow]:
        return {str(row.key): row for row in self._made}


def plain(value: Value) -> Cell:
    """Return a cell that says a text or a number and leads nowhere."""
    if value is None:
        return Cell("", None)
    return Cell(number_text(value) if isinstance(value, (int, float)) else str(value), value)


def _dated(value: Value) -> Cell:
    if value is None:
        return Cell("", None)
    first, last = day_bounds(value)
    return Cell(date_text(value), first or (last if last and last != LAST_DAY else None))


def _key(value: Value) -> RecordKey | None:
    try:
        return RecordKey.parse(value) if isinstance(value, str) else None
    except ValueError:
        return None

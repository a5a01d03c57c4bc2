# SPDX-License-Identifier: MIT
"""The tables as people see them: keys as the titles of what they lead to, dates in words, only what holds.

`table_rows.py` reads them; here is what a table, a row and a cell are, and a whole table in one go.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import heading, worded
from csto_explorer.errors import UsageError
from csto_explorer.language import tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

HIDDEN = frozenset(
    {
        "id",
        "citations",
        "sort_order",
        "description",
        "note",
        "purpose",
        "composition",
        "short_name",
        "latitude",
        "longitude",
    }
)
"""Columns that a table does not show: they stand on the card."""
FIRST = (
    "organizations",
    "persons",
    "participations",
    "documents",
    "events",
    "activities",
    "observations",
    "sources",
    "posts",
    "memberships",
    "relations",
    "areas",
    "articles",
    "links",
)
"""The order in which people look for tables; others follow as the package lists them."""
LEADING = {
    "memberships": "person_id",
    "participations": "area_id",
    "relations": "organization_id",
    "observations": "subject",
    "links": "subject",
}

_AT_ONCE = 500


class TableColumn(NamedTuple):
    """A column as shown. `type` is string, integer, number, edtf or link."""

    name: str
    title: str
    description: str
    type: str


class Cell(NamedTuple):
    """What a cell says, what it sorts by, and where it leads."""

    text: str
    sort: str | float | None
    link: RecordKey | None = None


class TableRow(NamedTuple):
    """A record of the table, whether it certainly holds at the date, and rests on no page of the Organization."""

    key: RecordKey
    cells: tuple[Cell, ...]
    certainty: Certainty
    elsewhere: bool = False
    cited: tuple[RecordKey, ...] = ()
    """The records whose citations bear it out; its own where none is named."""


class TableData(NamedTuple):
    """A table at a date."""

    name: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: list[TableRow]

    def without(self, names: frozenset[str]) -> TableData:
        """Return the table without some columns."""
        if not names:
            return self
        kept = [number for number, column in enumerate(self.columns) if column.name not in names]
        rows = [row._replace(cells=tuple(row.cells[number] for number in kept)) for row in self.rows]
        return self._replace(columns=tuple(self.columns[number] for number in kept), rows=rows)


def table_names(store: Store) -> list[Table]:
    """Return the tables of records, the most looked at first."""
    order = {name: place for place, name in enumerate(FIRST)}
    return sorted(store.record_tables, key=lambda table: order.get(table.name, len(order)))


def rows(store: Store, name: str, on: datetime.date | None = None, text: str = "", language: str = "en") -> TableData:
    """Return a table: with a date only what holds or may hold then, with a text only rows that have its words.

    Raises UsageError for a table that is not there.
    """
    from csto_explorer.database import all_tables

    reader = all_tables.reader(store, name, on, language)
    words = text.casefold().split()
    made = []
    for piece in reader.pieces(_AT_ONCE):
        columns = [reader.cells(number, values) for number, values in enumerate(piece.columns)]
        for record, certain, *cells in zip(piece.ids, piece.certain, *columns, strict=True):
            if words and not all(word in "\n".join(cell.text for cell in cells).casefold() for word in words):
                continue
            if reader.own_column >= 0:
                cells[reader.own_column] = cells[reader.own_column]._replace(link=reader.key(record))
            certainty = Certainty.YES if certain else Certainty.UNCERTAIN
            cited = reader.cited(record)
            made.append(TableRow(reader.key(record), tuple(cells), certainty, reader.is_elsewhere(record), cited))
    return TableData(name, reader.title, reader.columns, made).without(reader.said_by_sources)


def find(store: Store, name: str) -> Table:
    """Return a table of records by its name; raises UsageError for one that is not there."""
    table = store.package.by_name.get(name)
    if table is None or table not in store.record_tables:
        from csto_explorer.database import all_tables

        known = ", ".join(all_tables.titles(store))
        raise UsageError(tr("There is no table {!r}. The tables are: {}.").format(name, known))
    return table


def shown_columns(table: Table) -> list[Column]:
    """Return the columns that a table shows, the one that names a row first."""
    columns = [column for column in table.columns if column.name not in HIDDEN]
    first = LEADING.get(table.name, table.title_column)
    return sorted(columns, key=lambda column: column.name != first)


def head(column: Column, record_kind: str = "") -> TableColumn:
    """Return what a column is headed by in the table of a kind of records."""
    kind = "edtf" if column.is_edtf else "link" if column.foreign_table or column.is_record else column.type
    return TableColumn(column.name, heading(column.title, record_kind), worded(column.description), kind)


def key_of(column: Column, value: str, store: Store) -> RecordKey | None:
    """Return the record that a value of a column leads to, None where it leads nowhere."""
    if column.is_record:
        try:
            return RecordKey.parse(value)
        except ValueError:
            return None
    return RecordKey(store.package.by_name[column.foreign_table].kind, value)

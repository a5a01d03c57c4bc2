# SPDX-License-Identifier: MIT
"""The tables as people see them: keys as the titles of what they lead to, dates in words, only what holds.

One query a table, and one a kind for the titles that its keys lead to.
"""

from __future__ import annotations

import datetime
import sqlite3
from dataclasses import dataclass

from csto_explorer.database.own_pages import resting_elsewhere
from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import RELATION_WORDS, date_text, number_text
from csto_explorer.errors import UsageError
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


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as shown. `type` is string, integer, number, edtf or link."""

    name: str
    title: str
    description: str
    type: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, what it sorts by, and where it leads."""

    text: str
    sort: str | float | None
    link: RecordKey | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A record of the table, whether it certainly holds at the date, and rests on no page of the Organization."""

    key: RecordKey
    cells: tuple[Cell, ...]
    certainty: Certainty
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class TableData:
    """A table at a date."""

    name: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: list[TableRow]


def table_names(store: Store) -> list[Table]:
    """Return the tables of records, the most looked at first."""
    order = {name: place for place, name in enumerate(FIRST)}
    return sorted(store.record_tables, key=lambda table: order.get(table.name, len(order)))


def rows(store: Store, name: str, on: datetime.date | None = None, text: str = "", language: str = "en") -> TableData:
    """Return a table: with a date only what holds or may hold then, with a text only rows that have its words.

    Raises UsageError for a table that is not there.
    """
    table = store.package.by_name.get(name)
    if table is None or table not in store.record_tables:
        known = ", ".join(each.name for each in table_names(store))
        raise UsageError(f"There is no table {name!r}. The tables are: {known}.")
    columns = _shown(table)
    found = store.connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall()
    held = [(row, store.holds(table, row, on) if on else Certainty.YES) for row in found]
    held = [(row, certainty) for row, certainty in held if certainty]
    titles = _titles(store, columns, [row for row, _ in held], language)
    words = text.casefold().split()
    elsewhere = resting_elsewhere(store, table.kind)
    made = []
    own = store.titles([RecordKey(table.kind, row["id"]) for row, _ in held], language) if language != "en" else {}
    for row, certainty in held:
        named = own.get(RecordKey(table.kind, row["id"]), "")
        cells = tuple(_cell(table, column, row, titles, named) for column in columns)
        if words and not all(word in "\n".join(cell.text for cell in cells).casefold() for word in words):
            continue
        key = RecordKey(table.kind, row["id"])
        made.append(TableRow(key, cells, certainty, str(key) in elsewhere))
    return TableData(name, table.title, tuple(_head(column) for column in columns), made)


def _shown(table: Table) -> list[Column]:
    columns = [column for column in table.columns if column.name not in HIDDEN]
    first = LEADING.get(table.name, table.title_column)
    return sorted(columns, key=lambda column: column.name != first)


def _head(column: Column) -> TableColumn:
    kind = "edtf" if column.is_edtf else "link" if column.foreign_table or column.is_record else column.type
    return TableColumn(column.name, column.title, column.description, kind)


def _key_of(column: Column, value: str, store: Store) -> RecordKey | None:
    if column.is_record:
        try:
            return RecordKey.parse(str(value))
        except ValueError:
            return None
    return RecordKey(store.package.by_name[column.foreign_table].kind, value)


def _titles(
    store: Store, columns: list[Column], found: list[sqlite3.Row], language: str
) -> dict[tuple[str, str], tuple[RecordKey, str]]:
    """Return key and title by column and value, for every column that leads somewhere."""
    wanted: dict[tuple[str, str], RecordKey] = {}
    for column in columns:
        if column.foreign_table or column.is_record:
            for row in found:
                value = row[column.name]
                key = _key_of(column, value, store) if value else None
                if key is not None:
                    wanted[column.name, value] = key
    titles = store.titles(wanted.values(), language)
    return {place: (key, titles.get(key, str(key))) for place, key in wanted.items()}


def _cell(
    table: Table, column: Column, row: sqlite3.Row, titles: dict[tuple[str, str], tuple[RecordKey, str]], named: str
) -> Cell:
    """Return a cell; `named` is the record's name in the language of the table, where that is not the column's."""
    value = row[column.name]
    if value is None:
        return Cell("", None)
    lead = titles.get((column.name, value))
    if lead is not None:
        return Cell(lead[1], lead[1], lead[0])
    if column.is_edtf:
        return Cell(date_text(value), row[f"{column.name}_earliest"] or row[f"{column.name}_latest"])
    if isinstance(value, (int, float)):
        return Cell(number_text(value), value)
    own = RecordKey(table.kind, row["id"]) if column.name == table.title_column else None
    if column.name == "relation_type":
        value = RELATION_WORDS.get(value, value)
    if own is not None and column.name == "name" and named:
        value = named
    return Cell(str(value), str(value), own)

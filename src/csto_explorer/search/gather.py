# SPDX-License-Identifier: MIT
"""What is indexed of each record: its names, its own text, and what leads to it and from it.

All of it is read in the order of the package's description, so it holds for any organization's records. The text
follows the card: labels and values, description, note; then the titles of linked records. Records come in batches,
the most important first, and no more than one is in memory.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import RELATION_WORDS, date_text, number_text
from csto_explorer.records.edtf import OPEN
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.naming import NAME_COLUMNS, Name, Naming, names_of
from csto_explorer.search.telling import Telling, Told, key_of

NOT_TEXT = frozenset({"id", "citations", "sort_order", "latitude", "longitude", "standing", "holder_status"})
PROSE = ("description", "note")
MOST_LINES = 400
BATCH = 250
MOST_KEPT = 1 << 16
"""So many days and dates are kept while records are gathered, then all are forgotten."""
Days = tuple[str | None, str | None]


@dataclass(slots=True)
class Gathered:
    """Everything that is indexed of one record. `lines` are its own; `links` are about other records.

    `mentions` are those lines in which a date may stand that is not one of its own `dates`. `aside` are further names
    of the records it leads to, by which it is found though they are not shown. `since` and `until` are the first and
    last day on which it may hold, None where nothing bounds it.
    """

    key: RecordKey
    names: list[Name]
    since: str | None
    until: str | None
    lines: list[str] = field(default_factory=list)
    mentions: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    states: set[str] = field(default_factory=set)


def read_all(store: Store, importance: tuple[str, ...]) -> Iterator[list[Gathered]]:
    """Yield all records in batches, the most important first: by kind, class, place in the order and table.

    The root of the package stands before all others.
    """
    telling = Telling(store)
    telling.write()
    naming = Naming(store)
    places = {kind: place for place, kind in enumerate(importance)}
    try:
        tables = sorted(store.record_tables, key=lambda each: places.get(each.kind, len(places)))
        root = store.package.by_kind[store.root.kind]
        readers = {table.name: _Reader(store, naming, telling, table) for table in tables}
        statement = f'SELECT rowid AS _row, * FROM "{root.name}" WHERE id = ?'
        yield readers[root.name].read(store.connection.execute(statement, (store.root.id,)).fetchall())
        for table in tables:
            for rows in _batches(store, table):
                if table is root:
                    rows = [row for row in rows if row["id"] != store.root.id]
                yield readers[table.name].read(rows)
    finally:
        telling.close()


def _batches(store: Store, table: Table) -> Iterator[list[sqlite3.Row]]:
    classes = table.by_name["classification"].enum if "classification" in table.by_name else ()
    connection = store.connection
    if not classes:
        rows = connection.cursor().execute(f'SELECT rowid AS _row, * FROM "{table.name}" ORDER BY rowid')
        while batch := rows.fetchmany(BATCH):
            yield batch
        return
    cases = " ".join(f"WHEN '{name}' THEN {place}" for place, name in enumerate(classes))
    order = f"CASE classification {cases} ELSE 0 END"
    order += ", ifnull(sort_order, 0)" if "sort_order" in table.by_name else ""
    # the row ids alone are sorted, so that the sorter needs little room
    ids = connection.cursor().execute(f'SELECT rowid FROM "{table.name}" ORDER BY {order}, rowid')
    statement = (
        f'SELECT t.rowid AS _row, t.* FROM json_each(?) j CROSS JOIN "{table.name}" t ON t.rowid = j.value '
        "ORDER BY j.key"
    )
    while some := ids.fetchmany(BATCH):
        yield connection.execute(statement, (json.dumps([row[0] for row in some]),)).fetchall()


class _Reader:
    """Reads the records of one table."""

    def __init__(self, store: Store, naming: Naming, telling: Telling, table: Table) -> None:
        self._store, self._naming, self._telling, self._table = store, naming, telling, table
        named = {table.title_column, *NAME_COLUMNS}
        self._plan = [
            (column.name, column.title, column.is_edtf, _saying(column))
            for column in table.columns
            if column.name not in NOT_TEXT
            and column.name not in named
            and not column.foreign_table
            and not column.is_record
        ]
        # a text that should name a record and does not is shown as it is
        self._odd = [
            (column.name, column.title) for column in table.columns if column.is_record and not column.foreign_table
        ]
        self._held_by = tuple(_days_from(table))
        self._kept: dict[tuple[object, ...], Days] = {}
        self._said: dict[str, str] = {}

    def read(self, rows: list[sqlite3.Row]) -> list[Gathered]:
        """Return what is indexed of the records of some rows."""
        if not rows:
            return []
        kind = self._table.kind
        every_told = self._telling.told(self._table, [row[0] for row in rows])
        columns = dict(zip(rows[0].keys(), zip(*rows, strict=True), strict=True))
        names = names_of(self._table, rows, self._naming.read(self._table, rows))
        found = [
            Gathered(RecordKey(kind, id_), own, *days)
            for id_, own, days in zip(columns["id"], names, self._days(rows), strict=True)
        ]
        for name, title, is_edtf, said in self._plan:
            for own, value in zip(found, columns[name], strict=True):
                if value is None or value == "":
                    continue
                if is_edtf:
                    own.dates.append(value)
                    if value != OPEN:
                        own.lines.append(f"{title}: {self._date_text(value)}")
                    continue
                line = value if name in PROSE else f"{title}: {said(value)}"
                own.lines.append(line)
                own.mentions.append(line)
        for name, title in self._odd:
            for own, value in zip(found, columns[name], strict=True):
                if value and key_of(value) is None:
                    own.lines.append(f"{title}: {value}")
        for own, told in zip(found, every_told, strict=True):
            self._link(own, told)
        return found

    def _link(self, own: Gathered, told: list[Told]) -> None:
        aside: dict[str, None] = {}
        for line, further, states, is_own in told:
            if states:
                own.states.update(states.split())
            if is_own or len(own.links) < MOST_LINES:
                own.links.append(line)
            if further:
                aside[further] = None
        own.aside = [name for each in aside for name in each.split("\n")]

    def _date_text(self, value: str) -> str:
        said = self._said.get(value)
        if said is None:
            if len(self._said) > MOST_KEPT:
                self._said.clear()
            said = self._said[value] = date_text(value)
        return said

    def _days(self, rows: list[sqlite3.Row]) -> list[Days]:
        """Return the first and last days on which records may hold; rows with the same bounds share the answer."""
        found = []
        for row in rows:
            shared = tuple([row[name] for name in self._held_by])
            days = self._kept.get(shared)
            if days is None:
                if len(self._kept) > MOST_KEPT:
                    self._kept.clear()
                first, last = self._store.held_days(self._table, row)
                days = (first.isoformat() if first else None, last.isoformat() if last else None)
                self._kept[shared] = days
            found.append(days)
        return found


def _days_from(table: Table) -> Iterator[str]:
    """Yield the columns that the days of a row of a table follow from."""
    if table.interval is None:
        yield from (f"{name}_earliest" for name in table.dated_columns)
        return
    for column in table.columns:
        if (
            column.name in table.interval
            or column.foreign_table == "organizations"
            or (column.name == "id" and table.kind == "organization")
        ):
            yield column.name
    if table.is_cited:
        yield from ("vouched_from", "vouched_until")


def _saying(column: Column) -> Callable[[str | float], str]:
    def said(value: str | float) -> str:
        if isinstance(value, (int, float)):
            return number_text(value)
        return RELATION_WORDS.get(value, value) if column.name == "relation_type" else value

    return said

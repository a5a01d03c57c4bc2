# SPDX-License-Identifier: MIT
"""What records tell of each other: each end of a link gets a line about the other, and the states that take part.

The lines are written into a temporary table in the order of the package's tables and found there by the record they
are told to, so a million records need no more memory than a thousand.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence

from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import RELATION_BACK, RELATION_WORDS, capital
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.naming import Naming

JOINS = ("membership", "participation", "relation", "link")
"""Kinds that only join two records: each end is told of the other."""
BATCH = 2_000
_PLACE = 1 << 40
_TABLE = "CREATE TEMP TABLE told (target INTEGER, line TEXT, aside TEXT, states TEXT, is_own INTEGER)"
_INSERT = "INSERT INTO temp.told VALUES (?, ?, ?, ?, ?)"
Told = tuple[str, str, str, int]
"""A line, further names of what it tells of, states that take part, and whether the record itself leads there."""


class Telling:
    """Writes what records tell of each other, and finds what some of them were told."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._naming = Naming(store)
        self._places = {table.name: place * _PLACE for place, table in enumerate(store.record_tables)}
        self._kinds = {table.kind: self._places[table.name] for table in store.record_tables}

    def write(self) -> None:
        """Go through all records that lead to others."""
        connection = self._store.connection
        connection.execute("DROP TABLE IF EXISTS temp.told")
        connection.execute(_TABLE)
        for table in self._store.record_tables:
            columns = [column for column in table.columns if column.foreign_table or column.is_record]
            if columns:
                rows = connection.cursor().execute(f'SELECT rowid AS _row, * FROM "{table.name}" ORDER BY rowid')
                while batch := rows.fetchmany(BATCH):
                    connection.executemany(_INSERT, self._tell(table, columns, batch))
        connection.execute("CREATE INDEX temp.told_target ON told (target)")
        self._naming.forget()

    def close(self) -> None:
        """Remove what was written."""
        self._store.connection.execute("DROP TABLE temp.told")

    def told(self, table: Table, rows: Sequence[int]) -> list[list[Told]]:
        """Return what the records of some rows of a table were told, in order."""
        base = self._places[table.name]
        statement = (
            "SELECT j.key, line, aside, states, is_own FROM json_each(?) j CROSS JOIN temp.told ON target = j.value "
            "ORDER BY j.key, told.rowid"
        )
        cursor = self._store.connection.cursor()
        cursor.row_factory = None
        found: list[list[Told]] = [[] for _ in rows]
        for place, *line in cursor.execute(statement, (json.dumps([base + row for row in rows]),)).fetchall():
            found[place].append(tuple(line))
        return found

    def _tell(
        self, table: Table, columns: list[Column], rows: list[sqlite3.Row]
    ) -> Iterator[tuple[int, str, str, str, int]]:
        joins = table.kind in JOINS
        places = {name: place for place, name in enumerate(rows[0].keys())}
        makers = [(column, places[column.name], self._maker(column)) for column in columns]
        ends_of = [
            [(column, key) for column, place, maker in makers if (value := row[place]) and (key := maker(value))]
            for row in rows
        ]
        called = self._naming.of({key for ends in ends_of for _, key in ends})
        tellers = [] if joins else list(self._naming.of_rows(table, rows).values())
        base = self._places[table.name]
        for number, (row, every) in enumerate(zip(rows, ends_of, strict=True)):
            ends = [(column, key, called[key]) for column, key in every if key in called]
            areas = " ".join(sorted({key.id for _, key, _ in ends if key.kind == "area"}))
            own = base + row[0]
            for column, _, other in ends:
                yield own, f"{column.title}: {other.said}", "\n".join(other.aside), areas, 1
            for column, key, other in ends:
                if joins:
                    others = ", ".join([each.said for _, far, each in ends if far != key])
                    line = f"{_joining_words(table, row, column)}: {others}"
                else:
                    line = f"{column.backlink or table.title}: {tellers[number].said}"
                states = areas if joins and key.kind != "area" else ""
                yield self._kinds[key.kind] + other.row, line, "", states, 0

    def _maker(self, column: Column) -> Callable[[str], RecordKey | None]:
        """Return what makes a key of a value of a column."""
        if column.foreign_table:
            kind = self._store.package.by_name[column.foreign_table].kind
            return lambda value: RecordKey(kind, str(value))
        return key_of


def key_of(value: object) -> RecordKey | None:
    """Return the key that a value is, None where it is none."""
    try:
        return RecordKey.parse(str(value))
    except ValueError:
        return None


def _joining_words(table: Table, row: sqlite3.Row, column: Column) -> str:
    if table.kind == "link":
        return capital(str(row["predicate" if column.name == "subject" else "inverse"]))
    if table.kind == "relation":
        words = RELATION_WORDS if column.name == "organization_id" else RELATION_BACK
        return capital(words.get(row["relation_type"], row["relation_type"]))
    return capital(str(row["role"] if table.kind == "membership" else row["status"]))

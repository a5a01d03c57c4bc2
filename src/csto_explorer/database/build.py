# SPDX-License-Identifier: MIT
"""Building the database from the curated CSV files, as `datapackage.json` describes them.

The same data give the same bytes. The file is written beside its target and renamed when it is whole.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from csto_explorer.database.citing import parse_citations
from csto_explorer.database.opening import APPLICATION_ID, USER_VERSION
from csto_explorer.database.reading import Row, read_all
from csto_explorer.database.schema import SQL_TYPES, Package, Table, read_package
from csto_explorer.database.validate import DataError, validate
from csto_explorer.database.views import make_views
from csto_explorer.database.vouching import Days, borne_out_days, days, spoken_for, vouched, widest

Step = Callable[[sqlite3.Connection], None]
VOUCHED = ("vouched_from", "vouched_until")
CITATION_COLUMNS = {
    "record": str,
    "field": str,
    "source_id": str,
    "locator": str,
    "heading": str,
    "position": int,
}


def build(data: Path, target: Path, extra: Sequence[Step] = ()) -> None:
    """Build `target` from the folder `data`; raises DataError listing what is wrong with the data.

    `extra` are steps run on the filled database before it is packed, such as making a search index.
    """
    import sqlite_utils

    text = (data / "datapackage.json").read_text(encoding="utf-8")
    package = read_package(text)
    rows, problems = read_all(package, data)
    problems = problems or validate(package, rows)
    if problems:
        raise DataError(problems)
    # its own name for each process: two builds at once must not write into one file
    beside = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    beside.unlink(missing_ok=True)
    try:
        database = sqlite_utils.Database(beside)
        try:
            _fill(database, package, text, rows)
            for step in extra:
                step(database.conn)
            database.conn.commit()
            _pack(database)
        finally:
            database.close()
        _write_through(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _write_through(path: Path) -> None:
    """Have the file on the disk before it takes the place of the one that is there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(database: Any, package: Package, text: str, rows: dict[str, list[Row]]) -> None:
    create_tables(database, package, text)
    spoken = spoken_for(rows["sources"])
    held = borne_out_days(rows, spoken)
    headings = {(row.text("source_id"), row.text("locator")): row.text("heading") for row in rows["locators"]}
    # rows of one table may name each other, so keys are looked at when all are in
    database.conn.execute("PRAGMA defer_foreign_keys = ON")
    for table in package.tables:
        database[table.name].insert_all((_record(table, row, spoken, held) for row in rows[table.name]), batch_size=500)
        database["citations"].insert_all(_cited(table, rows[table.name], headings), batch_size=500)
    create_indexes(database, package)
    make_views(database.conn, package.opens_on, package.root)


def create_tables(database: Any, package: Package, text: str) -> None:
    """Make the empty tables of a database of sqlite-utils, with its description `text` inside."""
    # nothing need survive a crash before the file is whole: it is written through once, at the end
    database.conn.execute("PRAGMA synchronous = OFF")
    database.conn.execute("PRAGMA journal_mode = MEMORY")
    database.conn.execute("PRAGMA page_size = 4096")
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.conn.execute(f"PRAGMA user_version = {USER_VERSION}")
    for table in package.tables:
        database.conn.execute(_create(table))
    database["package"].create({"description": str}, not_null={"description"}, strict=True)
    database["package"].insert({"description": text})
    database["citations"].create(
        CITATION_COLUMNS,
        not_null={"record", "source_id", "position"},
        foreign_keys=[("source_id", "sources", "id")],
        strict=True,
    )


def create_indexes(database: Any, package: Package) -> None:
    """Make the indexes of filled tables, by which links are followed."""
    for table in package.tables:
        for column in table.columns:
            if column.foreign_table or column.is_record:
                database[table.name].create_index([column.name])
    database["citations"].create_index(["record"])
    database["citations"].create_index(["source_id", "locator"])


def _create(table: Table) -> str:
    """Return the statement that makes a table; sqlite-utils cannot name keys, so it is written out."""
    lines = []
    for column in table.columns:
        line = f'"{column.name}" {SQL_TYPES[column.type]}'
        if column.name == "id":
            line += " PRIMARY KEY"
        if column.required:
            line += " NOT NULL"
        if column.enum:
            values = ", ".join(f"'{value}'" for value in column.enum)
            line += f' CONSTRAINT "{table.name}_{column.name}_known" CHECK ("{column.name}" IN ({values}))'
        lines.append(line)
    for column in table.columns:
        if column.is_edtf:
            lines += [f'"{column.name}_earliest" TEXT', f'"{column.name}_latest" TEXT']
    if table.is_cited:
        lines += [f'"{name}" TEXT' for name in VOUCHED]
    for column in table.columns:
        if column.foreign_table:
            lines.append(
                f'CONSTRAINT "{table.name}_{column.name}" FOREIGN KEY ("{column.name}") '
                f'REFERENCES "{column.foreign_table}" ("id") DEFERRABLE INITIALLY DEFERRED'
            )
    body = ",\n  ".join(lines)
    return f'CREATE TABLE "{table.name}" (\n  {body}\n) STRICT'


def _record(table: Table, row: Row, spoken: dict[str, Days], held: dict[tuple[str, str], Days]) -> dict[str, Any]:
    record: dict[str, Any] = dict(row.values)
    for column in table.columns:
        if column.is_edtf:
            first, last = days(row.text(column.name))
            record[f"{column.name}_earliest"], record[f"{column.name}_latest"] = first, last
    if table.is_cited:
        days_known = vouched(row.text("citations"), spoken)
        by_holders = held.get((table.name, row.text("id")))
        record["vouched_from"], record["vouched_until"] = widest(days_known, by_holders) if by_holders else days_known
    return record


def _cited(table: Table, rows: list[Row], headings: dict[tuple[str, str], str]) -> Iterator[dict[str, Any]]:
    for row in rows:
        position = 0
        for entry in parse_citations(row.text("citations")):
            for name in entry.fields or (None,):
                yield {
                    "record": f"{table.kind}/{row.text('id')}",
                    "field": name,
                    "source_id": entry.source,
                    "locator": entry.locator or None,
                    "heading": headings.get((entry.source, entry.locator)),
                    "position": position,
                }
                position += 1


def _pack(database: Any) -> None:
    database.conn.execute("PRAGMA journal_mode = DELETE")
    database.conn.execute("ANALYZE")
    database.conn.commit()
    database.conn.execute("VACUUM")

# SPDX-License-Identifier: MIT
"""Between entries of the index and the records they stand for: what questions that name no record are answered by."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from csto_explorer.database.store import Store
from csto_explorer.search.finding import Filter

MOST_READ = 20_000
"""Of a table of more rows, all are not read for a query."""


def of_kind(where: Filter, kind: str) -> Filter:
    """Return a filter that lets through only what is of a kind as well."""
    return where._replace(condition=f"({where.condition}) AND e.kind = '{kind}'")


def entries_by_record(connection: sqlite3.Connection, entries: Collection[int]) -> dict[str, int]:
    """Return some entries by the records they stand for."""
    marks = ", ".join("?" * len(entries))
    statement = f"SELECT record, id FROM search_entry WHERE id IN ({marks})"
    return dict(map(tuple, connection.execute(statement, tuple(entries)).fetchall()))


def is_huge(store: Store, table: str) -> bool:
    """Whether a table has too many rows for all of them to be read for a query."""
    last = store.connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0]
    return (last or 0) > MOST_READ

# SPDX-License-Identifier: MIT
"""Further names of records, by language and kind: all read at once where they are few, else when asked for."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

FEW = 20_000
"""Up to so many names are read at once."""
MOST_KEPT = 20_000
"""The names of so many records are kept where they are read one by one, then all are forgotten."""
ByKind = Mapping[tuple[str, str], str]
_COLUMNS = "SELECT record, language, kind, name FROM names"


class FurtherNames:
    """Answers what a record is called besides; of several names of a kind the first counts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: dict[str, dict[tuple[str, str], str]] = {}
        rows = connection.execute(f"{_COLUMNS} ORDER BY rowid LIMIT {FEW + 1}").fetchall()
        self._has_all = len(rows) <= FEW
        if self._has_all:
            self._take(rows)

    def of(self, record: str) -> ByKind:
        """Return the names of a record by language and kind; none where it has none."""
        found = self._kept.get(record)
        if found is not None:
            return found
        if self._has_all:
            return {}
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        self._kept[record] = {}
        self._take(self._connection.execute(f"{_COLUMNS} WHERE record = ? ORDER BY rowid", (record,)).fetchall())
        return self._kept[record]

    def read(self, records: Iterable[str]) -> None:
        """Read the names of many records at once, before each is asked for."""
        if self._has_all:
            return
        every = list(records)
        if len(self._kept) + len(every) > MOST_KEPT:
            self._kept.clear()
        lacking = [record for record in every if record not in self._kept]
        self._kept.update((record, {}) for record in lacking)
        statement = (
            "SELECT record, language, kind, name FROM json_each(?) j CROSS JOIN names n ON n.record = j.value "
            "ORDER BY j.key, n.rowid"
        )
        self._take(self._connection.execute(statement, (json.dumps(lacking),)).fetchall())

    def _take(self, rows: Iterable[sqlite3.Row]) -> None:
        for record, language, kind, name in rows:
            self._kept.setdefault(record, {}).setdefault((language, kind), name)

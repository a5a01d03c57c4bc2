# SPDX-License-Identifier: MIT
"""What records are called, asked for many at a time while an index is made, with a bounded memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from csto_explorer.database.schema import Table
from csto_explorer.database.store import Store
from csto_explorer.records.keys import RecordKey

NAME_COLUMNS = {
    "abbreviation": "abbreviation",
    "iso_3166_1": "abbreviation",
    "short_name": "alias",
    "short_title": "alias",
    "official_name": "alias",
    "sort_name": "alias",
}
"""Columns that hold another name of their record, and the sort of name."""
MOST_KEPT = 50_000
"""So many records' names are kept, then all are forgotten."""
COMPOSED = ("membership", "participation", "relation", "observation", "link")
"""Kinds whose titles are made of more than their title column."""
_SORTS = {"official": "alias", "former": "alias"}
_FOREIGN_SORTS = {"official": "translation", "former": "alias"}


@dataclass(slots=True)
class Name:
    """One name of a record and its sort: name, abbreviation, alias, translation, transliteration."""

    text: str
    sort: str


class Called(NamedTuple):
    """What a linked record is called: its row, its titles as one text, its short forms and other names."""

    row: int
    said: str
    aside: tuple[str, ...]


class Naming:
    """Tells the names of records in batches."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cursor = store.connection.cursor()
        self._cursor.row_factory = None
        self._kept: dict[RecordKey, Called] = {}

    def names(self, table: Table, rows: Sequence[sqlite3.Row]) -> list[list[Name]]:
        """Return the names of the records of some rows, titles first."""
        further: dict[str, list[tuple[str, str, str]]] = {}
        statement = (
            "SELECT record, language, kind, name FROM json_each(?) CROSS JOIN names ON record = value "
            "ORDER BY names.rowid"
        )
        prefix = f"{table.kind}/"
        ids = [row["id"] for row in rows]
        records = json.dumps([prefix + each for each in ids])
        for record, language, kind, name in self._cursor.execute(statement, (records,)).fetchall():
            further.setdefault(record[len(prefix) :], []).append((language, kind, name))
        english, russian = self._titles(table, rows, ids, further)
        columns = [(name, sort) for name, sort in NAME_COLUMNS.items() if name in table.by_name]
        found = []
        for place, row in enumerate(rows):
            own = [Name(english[place], "name")]
            if russian[place] != english[place]:
                own.append(Name(russian[place], "translation"))
            own += [Name(row[name], sort) for name, sort in columns if row[name]]
            for language, kind, name in further.get(ids[place], ()):
                sorts = _SORTS if language == "en" else _FOREIGN_SORTS
                own.append(Name(name, sorts.get(kind, kind)))
            found.append(own)
        return found

    def _titles(
        self,
        table: Table,
        rows: Sequence[sqlite3.Row],
        ids: list[str],
        further: dict[str, list[tuple[str, str, str]]],
    ) -> tuple[list[str], list[str]]:
        if table.kind in COMPOSED:
            keys = [RecordKey(table.kind, each) for each in ids]
            self._store.forget_titles(MOST_KEPT)
            english, russian = (self._store.titles(keys, language) for language in ("en", "ru"))
            return [english[key] for key in keys], [russian[key] for key in keys]
        own = [str(row[table.title_column] or "") for row in rows]
        called = []
        for title, each in zip(own, ids, strict=True):
            by_kind: dict[str, str] = {}
            for language, kind, name in further.get(each, ()):
                if language == "ru":
                    by_kind.setdefault(kind, name)
            called.append(by_kind.get("official") or by_kind.get("transliteration") or title)
        return own, called

    def of(self, keys: Iterable[RecordKey]) -> dict[RecordKey, Called]:
        """Return what some linked records are called; a key that leads nowhere is left out."""
        kept = self._kept
        found: dict[RecordKey, Called] = {}
        lacking: dict[str, list[str]] = {}
        for key in keys:
            known = kept.get(key)
            if known is not None:
                found[key] = known
            else:
                lacking.setdefault(key.kind, []).append(key.id)
        for kind, ids in lacking.items():
            table = self._store.package.by_kind.get(kind)
            if table is not None and table in self._store.record_tables:
                statement = f'SELECT rowid AS _row, * FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))'
                rows = self._store.connection.execute(statement, (json.dumps(ids),)).fetchall()
                found.update(self.of_rows(table, rows))
        return found

    def forget(self) -> None:
        """Forget the names that are kept."""
        self._kept.clear()

    def of_rows(self, table: Table, rows: Sequence[sqlite3.Row]) -> dict[RecordKey, Called]:
        """Return what the records of some rows are called; each row begins with its row id."""
        found = {}
        for row, names in zip(rows, self.names(table, rows), strict=True):
            said = " · ".join(dict.fromkeys([n.text for n in names if n.sort in ("name", "translation")]))
            aside: tuple[str, ...] = ()
            if table.kind in ("area", "organization"):
                aside = tuple(n.text for n in names if n.sort in ("abbreviation", "alias"))
            found[RecordKey(table.kind, row["id"])] = Called(row[0], said, aside)
        if len(self._kept) + len(found) > MOST_KEPT:
            self._kept.clear()
        self._kept.update(found)
        return found

# SPDX-License-Identifier: MIT
"""What records are called, asked for many at a time while an index is made, with a bounded memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
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
_TITLES = ("name", "translation")
_SHORT = ("abbreviation", "alias")
_SORTS = {"official": "alias", "former": "alias"}
_FOREIGN_SORTS = {"official": "translation", "former": "alias"}


Name = tuple[str, str]
"""One name of a record and its sort: name, abbreviation, alias, translation, transliteration."""


class Called(NamedTuple):
    """What a linked record is called: its row, its titles as one text, its short forms and other names."""

    row: int
    said: str
    aside: tuple[str, ...]


class Read(NamedTuple):
    """What the names of some rows are made of: further names of each; titles, where these are composed."""

    further: list[list[tuple[str, str, str]]]
    english: list[str] | None = None
    russian: list[str] | None = None


class Naming:
    """Tells the names of records in batches."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cursor = store.connection.cursor()
        self._cursor.row_factory = None
        self._kept: dict[RecordKey, Called] = {}

    def read(self, table: Table, rows: Sequence[sqlite3.Row]) -> Read:
        """Read what the names of the records of some rows are made of."""
        further: list[list[tuple[str, str, str]]] = [[] for _ in rows]
        statement = (
            "SELECT j.key, language, kind, name FROM json_each(?) j CROSS JOIN names n ON n.record = j.value"
            " ORDER BY j.key, n.rowid"
        )
        records = json.dumps([f"{table.kind}/{row['id']}" for row in rows])
        for place, language, kind, name in self._cursor.execute(statement, (records,)).fetchall():
            further[place].append((language, kind, name))
        if table.kind not in COMPOSED:
            return Read(further)
        keys = [RecordKey(table.kind, row["id"]) for row in rows]
        self._store.forget_titles(MOST_KEPT)
        english, russian = (self._store.titles(keys, language) for language in ("en", "ru"))
        return Read(further, [english[key] for key in keys], [russian[key] for key in keys])

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
        has_aside = table.kind in ("activity", "area", "organization")
        for row, names in zip(rows, names_of(table, rows, self.read(table, rows)), strict=True):
            said = " · ".join(dict.fromkeys([name for name, sort in names if sort in _TITLES]))
            aside = tuple(name for name, sort in names if sort in _SHORT) if has_aside else ()
            found[RecordKey(table.kind, row["id"])] = Called(row[0], said, aside)
        if len(self._kept) + len(found) > MOST_KEPT:
            self._kept.clear()
        self._kept.update(found)
        return found


def names_of(table: Table, rows: Sequence[sqlite3.Row], read: Read) -> list[list[Name]]:
    """Return the names of the records of some rows, titles first."""
    if not rows:
        return []
    places = {name: place for place, name in enumerate(rows[0].keys())}
    english = read.english or [str(row[places[table.title_column]] or "") for row in rows]
    russian = read.russian or [_russian(more) or title for title, more in zip(english, read.further, strict=True)]
    columns = [(places[name], sort) for name, sort in NAME_COLUMNS.items() if name in table.by_name]
    found = []
    for row, title, other, more in zip(rows, english, russian, read.further, strict=True):
        own: list[Name] = [(title, "name")]
        if other != title:
            own.append((other, "translation"))
        own += [(row[place], sort) for place, sort in columns if row[place]]
        for language, kind, name in more:
            own.append((name, (_SORTS if language == "en" else _FOREIGN_SORTS).get(kind, kind)))
        found.append(own)
    return found


def _russian(further: list[tuple[str, str, str]]) -> str:
    by_kind: dict[str, str] = {}
    for language, kind, name in further:
        if language == "ru":
            by_kind.setdefault(kind, name)
    return by_kind.get("official") or by_kind.get("transliteration") or ""

# SPDX-License-Identifier: MIT
"""The search index, written into the database when it is built.

Row ids are given by importance (a council before a commission, a person before an event), so that `ORDER BY rowid`
is an order by importance that costs nothing. All text is folded before it goes in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from csto_explorer.database.cards import card
from csto_explorer.database.store import Store
from csto_explorer.records.edtf import MONTHS, OPEN
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.folding import fold, skeleton, words

IMPORTANCE = (
    "organization",
    "post",
    "person",
    "area",
    "document",
    "activity",
    "event",
    "participation",
    "observation",
    "article",
    "membership",
    "relation",
    "link",
    "source",
)
CLASS_IMPORTANCE = (
    "organization",
    "council",
    "permanent working body",
    "parliamentary body",
    "force",
    "auxiliary body",
)
_TABLES = """
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE TABLE search_name (
  id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES search_entry (id), name TEXT NOT NULL,
  sort TEXT NOT NULL, folded TEXT NOT NULL, skeleton TEXT NOT NULL
) STRICT;
CREATE TABLE search_date (
  entry INTEGER NOT NULL REFERENCES search_entry (id), earliest TEXT NOT NULL, latest TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5(
  name, other, body, tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3', content = ''
);
CREATE VIRTUAL TABLE search_word USING fts5vocab(search_text, 'row');
"""
_INDEXES = """
CREATE INDEX search_name_folded ON search_name (folded);
CREATE INDEX search_name_skeleton ON search_name (skeleton);
CREATE INDEX search_name_entry ON search_name (entry);
CREATE INDEX search_date_earliest ON search_date (earliest, latest);
"""
_MONTHS_ALSO = {number: name.lower() for number, name in enumerate(MONTHS, 1)}


def build_index(connection: sqlite3.Connection) -> None:
    """Write the index of a filled database; run once, at the end of the build."""
    factory = connection.row_factory
    store = Store(connection, Path())
    connection.executescript(_TABLES)
    names = _names(store)
    for number, key in enumerate(_ranked(store), 1):
        _write(store, number, key, names.get(str(key), []))
    connection.executescript(_INDEXES)
    connection.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
    connection.row_factory = factory


def _write(store: Store, number: int, key: RecordKey, others: list[tuple[str, str]]) -> None:
    shown = card(store, key)
    title = store.title(key)
    body = fold(shown.text())
    spellings = " ".join(_dates_spelled(store, key))
    store.connection.execute(
        "INSERT INTO search_entry VALUES (?, ?, ?, ?, ?)", (number, str(key), key.kind, title, shown.text())
    )
    every = [(title, "name"), *others]
    for name, sort in every:
        folded = " ".join(words(fold(name)))
        store.connection.execute(
            "INSERT INTO search_name (entry, name, sort, folded, skeleton) VALUES (?, ?, ?, ?, ?)",
            (number, name, sort, folded, skeleton(name)),
        )
    store.connection.execute(
        "INSERT INTO search_text (rowid, name, other, body) VALUES (?, ?, ?, ?)",
        (
            number,
            fold(title),
            fold("\n".join(name for name, _ in others)) + "\n" + "\n".join(skeleton(name) for name, _ in every),
            f"{body}\n{spellings}",
        ),
    )
    for first, last in _date_bounds(store, key):
        store.connection.execute("INSERT INTO search_date VALUES (?, ?, ?)", (number, first, last))


def _names(store: Store) -> dict[str, list[tuple[str, str]]]:
    """Return the further names of every record: what each is, and of what sort."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in store.connection.execute("SELECT record, language, name, kind FROM names ORDER BY rowid"):
        sort = {"official": "translation" if row["language"] != "en" else "alias", "former": "alias"}.get(
            row["kind"], row["kind"]
        )
        found.setdefault(row["record"], []).append((row["name"], sort))
    for table in store.record_tables:
        for column in ("abbreviation", "short_name", "short_title", "official_name", "sort_name"):
            if column in table.by_name:
                sort = "abbreviation" if column == "abbreviation" else "alias"
                statement = f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" IS NOT NULL ORDER BY rowid'
                for row in store.connection.execute(statement).fetchall():
                    found.setdefault(f"{table.kind}/{row[0]}", []).append((row[1], sort))
    return {record: list(dict.fromkeys(names)) for record, names in found.items()}


def _ranked(store: Store) -> list[RecordKey]:
    """Return every record, the most important first; among equals in the order of the data."""
    kinds = {kind: place for place, kind in enumerate(IMPORTANCE)}
    classes = {name: place for place, name in enumerate(CLASS_IMPORTANCE)}
    bodies = store.organizations()

    def weight(key: RecordKey) -> tuple[int, int]:
        inner = classes.get(bodies[key].classification, len(classes)) if key in bodies else 0
        if key == store.root:
            inner = -1
        area = store.areas().get(key)
        if area is not None:
            inner = 0 if area.classification == "state" else 1
        return kinds.get(key.kind, len(kinds)), inner

    return sorted(store.record_keys(), key=weight)


def _date_columns(store: Store, key: RecordKey) -> Iterator[tuple[str, str | None, str | None]]:
    table = store.package.by_kind[key.kind]
    columns = [column.name for column in table.columns if column.is_edtf]
    if not columns:
        return
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone()
    for name in columns:
        if row[name] and row[name] != OPEN:
            yield row[name], row[f"{name}_earliest"], row[f"{name}_latest"]


def _date_bounds(store: Store, key: RecordKey) -> set[tuple[str, str]]:
    return {(first, last) for _, first, last in _date_columns(store, key) if first and last}


def _dates_spelled(store: Store, key: RecordKey) -> Iterator[str]:
    """Yield each date as digits and words, so that a part of it is found too."""
    for text, _, _ in _date_columns(store, key):
        yield text.replace("-", " ").replace("/", " ")
        for part in text.split("/"):
            pieces = part.rstrip("?~%").split("-")
            if len(pieces) > 1 and pieces[1].isdigit() and int(pieces[1]) in _MONTHS_ALSO:
                yield f"{pieces[0]} {_MONTHS_ALSO[int(pieces[1])]}"

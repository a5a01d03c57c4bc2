# SPDX-License-Identifier: MIT
"""What is indexed of each record: its names, its own text, and what leads to it and from it.

All of it is read table by table in the order of the package's description, so it holds for any organization's
records. The text follows the card: labels and values, description, note; then the titles of linked records.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import RELATION_BACK, RELATION_WORDS, capital, date_text, number_text
from csto_explorer.records.edtf import OPEN
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
NOT_TEXT = frozenset({"id", "citations", "sort_order", "latitude", "longitude", "standing", "holder_status"})
MOST_LINES = 400
JOINS = ("membership", "participation", "relation", "link")
"""Kinds that only join two records: each end is told of the other."""


@dataclass(slots=True)
class Name:
    """One name of a record and its sort: name, abbreviation, alias, translation, transliteration."""

    text: str
    sort: str


@dataclass(slots=True)
class Gathered:
    """Everything that is indexed of one record. `lines` are its own; `links` are about other records.

    `ends` are the records it leads to, `aside` their further names, by which it is found though they are not shown.
    """

    key: RecordKey
    names: list[Name] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ends: list[RecordKey] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    states: set[str] = field(default_factory=set)
    since: str | None = None
    until: str | None = None
    weight: tuple[int, ...] = ()


def gather(store: Store) -> dict[RecordKey, Gathered]:
    """Return what is indexed of every record, in the order of the tables."""
    found = {key: Gathered(key) for key in store.record_keys()}
    for language, sort in (("en", "name"), ("ru", "translation")):
        for key, title in store.titles(list(found), language).items():
            if all(name.text != title for name in found[key].names):
                found[key].names.append(Name(title, sort))
    _add_names(store, found)
    # a link tells the other record's name in both languages
    said = {
        key: " · ".join(dict.fromkeys(n.text for n in each.names if n.sort in ("name", "translation")))
        for key, each in found.items()
    }
    for table in store.record_tables:
        for row in store.connection.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid').fetchall():
            _add_row(store, table, row, found, said)
    _add_aside(found)
    return found


def _add_aside(found: dict[RecordKey, Gathered]) -> None:
    """Note the short forms and other names of what a record leads to: CSC, Byelorussia."""
    further = {
        key: [n.text for n in each.names if n.sort in ("abbreviation", "alias")]
        for key, each in found.items()
        if key.kind in ("area", "organization")
    }
    for each in found.values():
        for other in dict.fromkeys(each.ends):
            each.aside += further.get(other, ())


def _add_names(store: Store, found: dict[RecordKey, Gathered]) -> None:
    for table in store.record_tables:
        for column in NAME_COLUMNS:
            if column in table.by_name:
                for row in store.connection.execute(
                    f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" <> \'\''
                ):
                    found[RecordKey(table.kind, row[0])].names.append(Name(row[1], NAME_COLUMNS[column]))
    for row in store.connection.execute("SELECT record, language, name, kind FROM names ORDER BY rowid"):
        key = RecordKey.parse(row["record"])
        if key in found:
            foreign = row["language"] != "en"
            sort = {"official": "translation" if foreign else "alias", "former": "alias"}.get(row["kind"], row["kind"])
            found[key].names.append(Name(row["name"], sort))


def _add_row(
    store: Store, table: Table, row: sqlite3.Row, found: dict[RecordKey, Gathered], said: dict[RecordKey, str]
) -> None:
    own = found[RecordKey(table.kind, row["id"])]
    _add_days(store, table, row, own)
    ends = []
    spelled_in_names = {table.title_column, *NAME_COLUMNS}
    for column in table.columns:
        value = row[column.name]
        if value is None or value == "" or column.name in NOT_TEXT or column.name in spelled_in_names:
            continue
        other = _other(store, column, value)
        if other is not None:
            if other in found:
                ends.append((column, other))
                own.ends.append(other)
                own.links.append(f"{column.title}: {said[other]}")
        elif column.is_edtf:
            own.dates.append(value)
            if value != OPEN:
                own.lines.append(f"{column.title}: {date_text(value)}")
        elif column.name in ("description", "note"):
            own.lines.append(value)
        else:
            own.lines.append(f"{column.title}: {_value_text(column, value)}")
    _tell_ends(table, row, own, ends, found, said)


def _value_text(column: Column, value: str | float) -> str:
    if isinstance(value, (int, float)):
        return number_text(value)
    return RELATION_WORDS.get(value, value) if column.name == "relation_type" else value


def _other(store: Store, column: Column, value: str | float) -> RecordKey | None:
    if column.foreign_table:
        return RecordKey(store.package.by_name[column.foreign_table].kind, str(value))
    if column.is_record:
        try:
            return RecordKey.parse(str(value))
        except ValueError:
            return None
    return None


def _tell_ends(
    table: Table,
    row: sqlite3.Row,
    own: Gathered,
    ends: list[tuple[Column, RecordKey]],
    found: dict[RecordKey, Gathered],
    said: dict[RecordKey, str],
) -> None:
    """Tell each record at the other end of a row of it, and of the states that take part."""
    areas = {other.id for _, other in ends if other.kind == "area"}
    own.states |= areas
    for column, other in ends:
        target = found[other]
        if other.kind != "area":
            target.states |= areas if table.kind in JOINS else set()
        if len(target.links) >= MOST_LINES:
            continue
        if table.kind in JOINS:
            others = ", ".join(said[key] for _, key in ends if key != other)
            target.links.append(f"{_joining_words(table, row, column)}: {others}")
        else:
            target.links.append(f"{column.backlink or table.title}: {said[own.key]}")


def _joining_words(table: Table, row: sqlite3.Row, column: Column) -> str:
    if table.kind == "link":
        return capital(str(row["predicate" if column.name == "subject" else "inverse"]))
    if table.kind == "relation":
        words = RELATION_WORDS if column.name == "organization_id" else RELATION_BACK
        return capital(words.get(row["relation_type"], row["relation_type"]))
    return capital(str(row["role"] if table.kind == "membership" else row["status"]))


def _add_days(store: Store, table: Table, row: sqlite3.Row, own: Gathered) -> None:
    """Note the first and last day on which the record may hold; None where nothing bounds it."""
    first, last = store.held_days(table, row)
    own.since, own.until = first.isoformat() if first else None, last.isoformat() if last else None


def ranked(store: Store, found: dict[RecordKey, Gathered], importance: tuple[str, ...]) -> Iterator[Gathered]:
    """Yield the records, the most important first: by kind, class, place in the order, place in the table."""
    kinds = {kind: place for place, kind in enumerate(importance)}
    for table in store.record_tables:
        classes = table.by_name["classification"].enum if "classification" in table.by_name else ()
        rows = store.connection.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid').fetchall()
        for place, row in enumerate(rows):
            key = RecordKey(table.kind, row["id"])
            inner = classes.index(row["classification"]) if classes and row["classification"] in classes else 0
            order = (row["sort_order"] or 0) if "sort_order" in table.by_name and classes else 0
            found[key].weight = (key != store.root, kinds.get(key.kind, len(kinds)), inner, order, place)
    yield from sorted(found.values(), key=lambda each: each.weight)

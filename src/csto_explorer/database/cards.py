# SPDX-License-Identifier: MIT
"""The card of a record: its facts, its links both ways, and what bears it out.

Facts come from the columns as the package describes them; links back come from the keys that lead to the record
(their `backlink` is the heading), from `links`, `relations` and `observations`.
"""

from __future__ import annotations

import datetime
import sqlite3

from csto_explorer.database.backlinks import sections
from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.tables import date_text, number_text
from csto_explorer.database.titles import RELATION_WORDS, capital
from csto_explorer.errors import UsageError
from csto_explorer.records.card import Card, Fact, Span
from csto_explorer.records.edtf import OPEN, describe
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import SUBORDINATE, Citation

APART = frozenset(
    {"id", "description", "note", "citations", "sort_order", "short_name", "latitude", "longitude", "standing"}
)
"""Columns that are no facts of their own: shown elsewhere on the card, or of use to the program only."""
STANDING_WORDS = {"secondary": "Rests on secondary sources.", "conflict": "Sources differ."}
HOLDER_WORDS = {"named": "named", "not stated": "not stated by the source", "vacant": "vacant"}


def card(store: Store, key: RecordKey, on: datetime.date | None = None, language: str = "en") -> Card:
    """Return the card of a record, at a date if one is given; raises UsageError if there is no such record."""
    table = store.package.by_kind.get(key.kind)
    if table is None or table not in store.record_tables:
        raise UsageError(f"There is no kind of record {key.kind!r}.")
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone()
    if row is None:
        raise UsageError(f"There is no record {key}. Search for it by name.")
    cited = citations(store, key)
    title = store.title(key, language)
    other = store.title(key, "ru" if language == "en" else "en")
    return Card(
        key,
        kind_text(table, row),
        title,
        other if other != title else "",
        tuple(_facts(store, table, row, cited, on, language)),
        _column(row, "description"),
        tuple(_notes(cited, "")) if _column(row, "description") else (),
        " ".join(part for part in (_column(row, "note"), STANDING_WORDS.get(_column(row, "standing"), "")) if part),
        tuple(sections(store, table, key, on, language)),
        tuple(cited),
        standing_text(store.interval(table, row), on) if on else "",
    )


def kind_text(table: Table, row: sqlite3.Row) -> str:
    """Return the kind of a record in a word or two: its class where it has one."""
    names = table.by_name
    if "classification" in names and row["classification"]:
        return capital(row["classification"])
    return capital(table.kind)


def citations(store: Store, key: RecordKey) -> list[Citation]:
    """Return the citations of a record in order, each place once with all the columns it bears out."""
    found: dict[tuple[str, str], Citation] = {}
    statement = (
        "SELECT c.field, c.locator, c.heading, s.id, s.title, s.publisher, s.as_of, s.kind "
        "FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.record = ? ORDER BY c.position"
    )
    for row in store.connection.execute(statement, (str(key),)):
        place = (row["id"], row["locator"] or "")
        before = found.get(place)
        fields = (*(before.fields if before else ()), *((row["field"],) if row["field"] else ()))
        found[place] = Citation(
            RecordKey("source", row["id"]),
            row["title"],
            row["publisher"] or "",
            row["locator"] or "",
            row["heading"] or "",
            fields,
            row["as_of"] or "",
            row["kind"],
        )
    return list(found.values())


def standing_text(interval: Interval | None, on: datetime.date) -> str:
    """Say how a record stands at a date where that is not plain; an empty text where it is."""
    if interval is None:
        return ""
    day = describe(on.isoformat())
    held = interval.holds(on)
    if held is Certainty.NO:
        if interval.start is not None and on < interval.start.earliest:
            return f"Not yet on {day}: since {date_text(interval.start.text)}."
        if interval.end is not None:
            return f"No longer on {day}: until {date_text(interval.end.text)}."
        return f"Not on {day}."
    if interval.is_last_known(on):
        assert interval.vouched_until is not None
        return f"As last known on {describe(interval.vouched_until.isoformat())}."
    if held is Certainty.YES:
        return ""
    if interval.start is not None and on < interval.start.latest:
        return f"Uncertain on {day}: it began in {date_text(interval.start.text)}, exact day not given."
    if interval.end is not None and on >= interval.end.earliest:
        return f"Uncertain on {day}: it ended in {date_text(interval.end.text)}, exact day not given."
    if interval.start is None and interval.vouched_from is not None and on < interval.vouched_from:
        return f"Uncertain on {day}: its beginning is not known; first vouched for on {describe(interval.vouched_from.isoformat())}."
    return f"Uncertain on {day}: the sources do not say when it held."


def _column(row: sqlite3.Row, name: str) -> str:
    return (row[name] or "") if name in row.keys() else ""  # noqa: SIM118 (a Row is no mapping)


def _notes(cited: list[Citation], column: str) -> list[int]:
    """Return the numbers of the citations for a column, or of those for the record as a whole."""
    if column:
        return [number for number, citation in enumerate(cited, 1) if column in citation.fields]
    return [number for number, citation in enumerate(cited, 1) if not citation.fields]


def _facts(
    store: Store, table: Table, row: sqlite3.Row, cited: list[Citation], on: datetime.date | None, language: str
) -> list[Fact]:
    facts = []
    for column in table.columns:
        if column.name in APART or column.name == table.title_column or column.name == "classification":
            continue
        spans = _spans(store, table, column, row, language)
        if spans:
            facts.append(Fact(column.name, column.title, spans, tuple(_notes(cited, column.name))))
    if table.name == "organizations":
        facts += _parents(store, RecordKey(table.kind, row["id"]), on, language)
    facts += _coordinates(row)
    facts += _further_names(store, RecordKey(table.kind, row["id"]), language)
    return facts


def _spans(store: Store, table: Table, column: Column, row: sqlite3.Row, language: str) -> tuple[Span, ...]:
    value = row[column.name]
    if value is None or (column.is_edtf and value == OPEN):
        return ()
    if column.foreign_table:
        return _place_spans(store, RecordKey(store.package.by_name[column.foreign_table].kind, value), language)
    if column.is_record:
        try:
            key = RecordKey.parse(value)
        except ValueError:
            return (Span(value),)
        return (Span(store.title(key, language), key),)
    if column.is_edtf:
        return (Span(date_text(value)),)
    if column.name == "relation_type":
        return (Span(RELATION_WORDS.get(value, value)),)
    if column.name == "holder_status":
        return () if value == "named" else (Span(HOLDER_WORDS.get(value, value)),)
    if isinstance(value, (int, float)):
        unit = f" {column.unit}{'s' if value != 1 else ''}" if column.unit else ""
        return (Span(f"{number_text(value)}{unit}"),)
    return (Span(value),)


def _place_spans(store: Store, key: RecordKey, language: str) -> tuple[Span, ...]:
    """Return a link, and for a city the state it lies in."""
    spans = [Span(store.title(key, language), key)]
    area = store.areas().get(key) if key.kind == "area" else None
    if area is not None and area.classification == "city" and area.parent is not None:
        spans += [Span(", "), Span(store.title(area.parent, language), area.parent)]
    return tuple(spans)


def _parents(store: Store, key: RecordKey, on: datetime.date | None, language: str) -> list[Fact]:
    found = []
    for relation in store.relations():
        if relation.body == key and relation.relation_type == SUBORDINATE:
            if on is not None and not relation.interval.holds(on):
                continue
            span = Span(store.title(relation.related, language), relation.related)
            found.append(Fact("relations", "Part of", (span,)))
    return found


def _coordinates(row: sqlite3.Row) -> list[Fact]:
    if "latitude" not in row.keys() or row["latitude"] is None or row["longitude"] is None:  # noqa: SIM118
        return []
    north, east = row["latitude"], row["longitude"]
    text = f"{abs(north):.2f}° {'N' if north >= 0 else 'S'}, {abs(east):.2f}° {'E' if east >= 0 else 'W'}"
    return [Fact("latitude", "Position", (Span(text),))]


def _further_names(store: Store, key: RecordKey, language: str) -> list[Fact]:
    shown = {store.title(key, "en"), store.title(key, "ru")}
    abbreviations: list[str] = []
    others: list[str] = []
    for row in store.names_of(key):
        if row["name"] in shown:
            continue
        (abbreviations if row["kind"] == "abbreviation" else others).append(row["name"])
    facts = []
    if abbreviations:
        facts.append(Fact("names", "Abbreviated", (Span(", ".join(abbreviations)),)))
    if others:
        facts.append(Fact("names", "Also called", (Span(", ".join(dict.fromkeys(others))),)))
    return facts

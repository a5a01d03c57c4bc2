# SPDX-License-Identifier: MIT
"""The facts of a card: its columns in words, and for a body what it is part of and who heads it."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator

from csto_explorer.database.holders import held_by
from csto_explorer.database.name_columns import has_names, names_in_russian
from csto_explorer.database.notes import Notes
from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.typed import text
from csto_explorer.database.wording import RELATION_WORDS, counted, date_text, figure, number_text, worded, worded_in
from csto_explorer.language import SOURCE, said_number, spoken, tr
from csto_explorer.records.card import Fact, Span
from csto_explorer.records.edtf import OPEN
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import SUBORDINATE, Post

ELSEWHERE = frozenset({"classification", "description", "note", "citations", "standing"})
"""Columns that have their own place on the card."""
TECHNICAL = frozenset({"id", "sort_order", "sort_name", "short_name", "latitude", "longitude", "inverse"})
"""Columns of use to the program only, or said in other words."""
FIGURE = frozenset({"value", "unit", "qualifier"})
"""The columns of a figure, said as one."""
IN_TITLE = frozenset({"family_name", "given_name", "patronymic", "indicator", "kind"})
"""Columns that say nothing new where the title or the kind has them."""
WORDED = frozenset({"predicate", "inverse", "role", "indicator", "unit", "frequency", "venue"})
"""Columns whose words come again and again, though no rule lists them."""
MISSED = {"organization": "founding_date", "participation": "start_date", "document": "signed_date"}
"""The date of each kind whose lack is worth a word."""


def facts(
    store: Store, table: Table, row: sqlite3.Row, notes: Notes, on: datetime.date | None, language: str
) -> list[Fact]:
    """Return the facts of a record, in the order of the columns."""
    key = RecordKey(table.kind, row["id"])
    found = list(_columns(store, table, row, notes, language))
    if table.kind == "organization":
        found += _parents(store, key, notes, on, language)
        found += _heads(store, key, notes, on, language)
    if table.kind == "post":
        found += _holder(store, key, notes, on, language)
    found += _position(row, notes)
    return _with_names(store, key, found, language)


def _columns(store: Store, table: Table, row: sqlite3.Row, notes: Notes, language: str) -> Iterator[Fact]:
    title = store.title(RecordKey(table.kind, row["id"]), language)
    for column in table.columns:
        name = column.name
        if name in ELSEWHERE or name in TECHNICAL or name == table.title_column:
            continue
        if name in IN_TITLE and _said(store, table, column, row, title, language):
            continue
        if table.kind == "observation" and name in FIGURE:
            if name == "value":
                yield Fact(name, worded(column.title), (Span(figure(row)),), notes.of_column(name))
            continue
        spans = _spans(store, table, column, row, language)
        if spans:
            yield Fact(name, worded(column.title), spans, notes.of_column(name) if row[name] else ())


def _said(store: Store, table: Table, column: Column, row: sqlite3.Row, title: str, language: str) -> bool:
    """Whether the title or the kind of a record says already what it has in a column."""
    value = text(row[column.name])
    told = "".join(span.text for span in _spans(store, table, column, row, language))
    return value == table.kind or told.casefold() in title.casefold()


def _spans(store: Store, table: Table, column: Column, row: sqlite3.Row, language: str) -> tuple[Span, ...]:
    value = row[column.name]
    if value is None or value == "":
        missed = MISSED.get(table.kind) == column.name and not _is_partner(row)
        return (Span(tr("not known")),) if missed else ()
    if column.foreign_table:
        return _link(store, RecordKey(store.package.by_name[column.foreign_table].kind, text(value)), row, language)
    if column.is_record:
        try:
            key = RecordKey.parse(text(value))
        except ValueError:
            return (Span(text(value)),)
        return (Span(store.title(key, language), key),)
    if column.is_edtf:
        return () if value == OPEN else (Span(date_text(value)),)
    if column.name == "relation_type":
        return (Span(tr(RELATION_WORDS.get(value, text(value)))),)
    if column.name == "holder_status":
        # who holds a post is a fact of its own
        return ()
    if isinstance(value, (int, float)):
        return (Span(_measured(value, column.unit)),)
    if has_names(table, column.name, language):
        return (Span(names_in_russian(store, table, column.name, (row["id"],))[row["id"]]),)
    return (Span(worded_in(column.name, value) if column.enum or column.name in WORDED else text(value)),)


def said_value(store: Store, table: Table, column: Column, id_: str, language: str) -> str:
    """Say what a record has in a column, as its card does; an empty text where it has nothing or there is no record."""
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (id_,)).fetchone()
    return "".join(span.text for span in _spans(store, table, column, row, language)) if row else ""


def _measured(value: float, unit: str) -> str:
    if spoken() != SOURCE and unit:
        return f"{number_text(value)} {counted(unit, value)}"
    return f"{number_text(value)} {unit}{'s' if value != 1 else ''}" if unit else number_text(value)


def _is_partner(row: sqlite3.Row) -> bool:
    return "classification" in row.keys() and row["classification"] == "partner"  # noqa: SIM118 (a Row is no mapping)


def _link(store: Store, key: RecordKey, row: sqlite3.Row, language: str) -> tuple[Span, ...]:
    """Return a link, and for a city the state it lies in."""
    spans = [Span(store.title(key, language), key)]
    area = store.areas().get(key) if key.kind == "area" else None
    if area is not None and area.classification == "city" and area.parent and area.parent.id != row["id"]:
        spans += [Span(", "), Span(store.title(area.parent, language), area.parent)]
    return tuple(spans)


def _parents(store: Store, key: RecordKey, notes: Notes, on: datetime.date | None, language: str) -> Iterator[Fact]:
    for relation in store.relations():
        if relation.body == key and relation.relation_type == SUBORDINATE:
            if on is not None and not relation.interval.holds(on):
                continue
            span = Span(store.title(relation.related, language), relation.related)
            yield Fact("relations", tr("Part of"), (span,), notes.of_record(relation.key, "relations"))


def _heads(store: Store, key: RecordKey, notes: Notes, on: datetime.date | None, language: str) -> Iterator[Fact]:
    """Yield the posts that a body has once, with who holds them: its head, its chairman."""
    if on is not None and not store.organizations()[key].interval.holds(on):
        return
    ending = f" of the {store.title(key)}"
    for post in store.posts():
        if post.organization != key or (on is not None and not post.interval.holds(on)):
            continue
        label = post.names.en.removesuffix(ending)
        # a seat that each state has is no head of the body
        if label.startswith("Member") or (post.area is not None and label == post.names.en):
            continue
        held = held_by(store, post, on, language)
        spans = tuple(Span(part.text, part.key or post.key) for part in held.spans)
        cited = [number for each in held.records for number in notes.of_record(each, "posts")]
        yield Fact(
            "posts", label if spoken() == SOURCE else post.names.name(spoken()), spans, tuple(dict.fromkeys(cited))
        )


def _holder(store: Store, key: RecordKey, notes: Notes, on: datetime.date | None, language: str) -> Iterator[Fact]:
    post = next((each for each in (*store.posts(), *store.offices()) if each.key == key), None)
    # nobody is missed in a post that is not there
    if post is not None and (on is None or _stands(store, post, on)):
        held = held_by(store, post, on, language)
        cited = [number for each in held.records if each != key for number in notes.of_record(each, "memberships")]
        yield Fact("holder_status", tr("Holder"), held.spans, tuple(dict.fromkeys(cited)))


def _stands(store: Store, post: Post, on: datetime.date) -> bool:
    return bool(post.interval.holds(on)) and (not post.organization.id or store.may_stand(post.organization, on))


def _position(row: sqlite3.Row, notes: Notes) -> Iterator[Fact]:
    if "latitude" not in row.keys():  # noqa: SIM118
        return
    north, east = row["latitude"], row["longitude"]
    if isinstance(north, (int, float)) and isinstance(east, (int, float)):
        across = tr("N", "latitude") if north >= 0 else tr("S", "latitude")
        along = tr("E", "longitude") if east >= 0 else tr("W", "longitude")
        place = f"{said_number(abs(north), 2)}° {across}, {said_number(abs(east), 2)}° {along}"
        yield Fact("latitude", tr("Position"), (Span(place),), notes.of_column("latitude"))


def _with_names(store: Store, key: RecordKey, found: list[Fact], language: str) -> list[Fact]:
    """Add the further names of a record, its abbreviations to the one that it has already."""
    said = {store.title(key, "en"), store.title(key, "ru"), *("".join(s.text for s in fact.spans) for fact in found)}
    abbreviations: list[str] = []
    others: list[str] = []
    # what the reader reads comes first, names in the languages of the states last
    order = (language, *(other for other in ("en", "ru") if other != language))
    place = {each: number for number, each in enumerate(order)}
    for row in sorted(store.names_of(key), key=lambda row: place.get(row["language"], len(order))):
        name = text(row["name"])
        if name not in said:
            said.add(name)
            (abbreviations if row["kind"] == "abbreviation" else others).append(name)
    if abbreviations:
        own = next((place for place, fact in enumerate(found) if fact.column == "abbreviation"), None)
        if own is None:
            found.insert(0, Fact("names", tr("Abbreviation"), (Span(", ".join(abbreviations)),)))
        else:
            before = found[own]
            more = Span("".join(f", {name}" for name in abbreviations))
            found[own] = Fact(before.column, before.label, (*before.spans, more), before.notes)
    if others:
        found.append(Fact("names", tr("Also called"), (Span(", ".join(others)),)))
    return found

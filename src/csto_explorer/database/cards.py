# SPDX-License-Identifier: MIT
"""The card of a record: its facts, its links both ways, and what bears it out.

Facts come from the columns as the package describes them; links back come from the keys that lead to the record
(their `backlink` is the heading), from `links`, `relations` and `observations`.
"""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable

from csto_explorer.database.backlinks import sections
from csto_explorer.database.facts import facts
from csto_explorer.database.notes import Notes, citations, claims
from csto_explorer.database.own_pages import ELSEWHERE, rests_elsewhere
from csto_explorer.database.schema import Table
from csto_explorer.database.sittings import event_day
from csto_explorer.database.store import Store
from csto_explorer.database.typed import text
from csto_explorer.database.wording import capital, date_text, heading, worded
from csto_explorer.errors import UsageError
from csto_explorer.language import marked, tr
from csto_explorer.records.card import Card, Fact
from csto_explorer.records.edtf import GENITIVE, PREPOSITIONAL, EdtfDate, describe
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey

STANDING_WORDS = {"secondary": marked("Rests on secondary sources."), "conflict": marked("Sources differ.")}
KIND_WORDS = {"observation": marked("Figure")}
UNCLASSED = "other"
FOUNDED, DISSOLVED = marked("founded"), marked("dissolved")
BEGAN, ENDED = marked("it began"), marked("it ended")
COMPOSED = frozenset({"membership", "participation", "relation", "observation", "link"})
"""Kinds whose titles are phrases: they have no name in another language."""

__all__ = ["card", "citations", "kind_text", "standing_text"]


def card(store: Store, key: RecordKey, on: datetime.date | None = None, language: str = "en") -> Card:
    """Return the card of a record, at a date if one is given; raises UsageError if there is no such record."""
    table = store.package.by_kind.get(key.kind)
    if table is None or table not in store.record_tables:
        raise UsageError(tr("There is no kind of record {!r}.").format(key.kind))
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone()
    if row is None:
        raise UsageError(tr("There is no record {}. Search for it by name.").format(key))
    notes = Notes(store, key)
    title = store.title(key, language)
    other = "" if table.kind in COMPOSED else store.title(key, "ru" if language == "en" else "en")
    shown = facts(store, table, row, notes, on, language)
    description = _column(row, "description")
    cited = notes.of_column("description")
    remarks = (
        _column(row, "note"),
        tr(STANDING_WORDS.get(_column(row, "standing"), "")),
        tr(ELSEWHERE) if rests_elsewhere(store, notes.own()) else "",
    )
    linked = tuple(sections(store, table, key, on, language, notes))
    return Card(
        key,
        kind_text(table, row),
        title,
        other if other != title else "",
        tuple(shown),
        description,
        cited if description else (),
        " ".join(part for part in remarks if part),
        linked,
        notes.all(),
        _standing(store, table, row, on) if on else "",
        claims(notes.all(), _labels(table, shown)),
        event_day(store, row, on) if table.kind == "event" else None,
    )


def _labels(table: Table, shown: Iterable[Fact]) -> dict[str, str]:
    """Return what the card calls each column."""
    said = {column.name: heading(column.title, table.kind) for column in table.columns}
    said |= {fact.column: fact.label for fact in shown}
    # one fact says both
    return said | ({"longitude": said["latitude"]} if "latitude" in said else {})


def kind_text(table: Table, row: sqlite3.Row) -> str:
    """Return the kind of a record in a word or two: its class where it has one."""
    if table.kind in KIND_WORDS:
        return tr(KIND_WORDS[table.kind])
    said = _column(row, "classification")
    return capital(worded(table.kind if said in ("", UNCLASSED) else said))


def _standing(store: Store, table: Table, row: sqlite3.Row, on: datetime.date) -> str:
    interval = store.interval(table, row)
    if table.kind == "membership" and _column(row, "organization_id"):
        # whoever is named in a seat without days has those of the office
        key = RecordKey(table.kind, text(row["id"]))
        seat = next((each for each in store.memberships() if each.key == key), None)
        if seat is not None and seat.interval.holds(on) is Certainty.YES:
            return ""
    if interval is not None and interval.holds(on) and not store.holds(table, row, on):
        return tr("Not on {}: what it belongs to did not exist.").format(describe(on.isoformat()))
    return standing_text(interval, on, table.kind)


def standing_text(interval: Interval | None, on: datetime.date, kind: str = "") -> str:
    """Say how a record stands at a date where that is not plain; an empty text where it is."""
    if interval is None:
        return ""
    day, is_body = describe(on.isoformat()), kind == "organization"
    held = interval.holds(on)
    if held is Certainty.NO:
        return _absent(interval, on, kind)
    if interval.is_last_known(on) and interval.vouched_until is not None:
        return tr("As last known on {}.").format(describe(interval.vouched_until.isoformat()))
    if held is Certainty.YES:
        return ""
    if interval.start is not None and on < interval.start.latest:
        began = FOUNDED if is_body else BEGAN
        return tr("Uncertain on {}: {} {}, exact day not given.").format(day, tr(began), _in(interval.start))
    if interval.end is not None and on >= interval.end.earliest:
        ended = DISSOLVED if is_body else ENDED
        return tr("Uncertain on {}: {} {}, exact day not given.").format(day, tr(ended), _in(interval.end))
    if interval.vouched_from is not None and on < interval.vouched_from:
        first = describe(interval.vouched_from.isoformat())
        return tr("Uncertain on {}: its beginning is not known, the first source speaks for {}.").format(day, first)
    return tr("Uncertain on {}: the sources do not say.").format(day)


def _absent(interval: Interval, on: datetime.date, kind: str) -> str:
    day, is_body = describe(on.isoformat()), kind == "organization"
    if interval.start is not None and on < interval.start.earliest:
        if is_body:
            return tr("Did not exist yet on {}: founded {}.").format(day, _in(interval.start))
        if kind == "activity":
            return tr("Not yet on {}: it began {}.").format(day, _in(interval.start))
        return tr("Not yet on {}: since {}.").format(day, date_text(interval.start.text, GENITIVE))
    if interval.end is not None and on > interval.end.latest:
        if is_body:
            return tr("No longer existed on {}: dissolved {}.").format(day, _in(interval.end))
        if kind == "activity":
            return tr("No longer on {}: it ended {}.").format(day, _in(interval.end))
        return tr("No longer on {}: until {}.").format(day, date_text(interval.end.text, GENITIVE))
    if interval.vouched_from is not None and interval.vouched_from == interval.floor:
        first = describe(interval.vouched_from.isoformat())
        return tr("Not known on {}: the first source speaks for {}.").format(day, first)
    return tr("Not on {}: the records begin later.").format(day)


def _in(date: EdtfDate) -> str:
    words = tr("on {}", "a day") if date.is_exact else tr("in {}", "a month or a year")
    return words.format(date_text(date.text, PREPOSITIONAL))


def _column(row: sqlite3.Row, name: str) -> str:
    return text(row[name]) if name in row.keys() else ""  # noqa: SIM118 (a Row is no mapping)

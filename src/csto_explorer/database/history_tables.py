# SPDX-License-Identifier: MIT
"""The sessions of the bodies, and the exercises, operations and missions with their figures, each as a table."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Callable, Iterator

from csto_explorer.database.made_tables import MadeReader, MadeRow
from csto_explorer.database.series import said
from csto_explorer.database.store import Store
from csto_explorer.database.table_rows import Value
from csto_explorer.database.tables import TableColumn
from csto_explorer.database.typed import day, text
from csto_explorer.database.wording import worded
from csto_explorer.language import marked, tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import MEETINGS

SESSIONS, EXERCISES = marked("Sessions"), marked("Exercises and missions")
KINDS = ("exercise", "operation", "mission")
"""Classes of activities that take place on days, and then are over."""
PEOPLE = ("people taking part", "officers taking part")
EQUIPMENT = "equipment"
_SESSION_COLUMNS = (
    ("name", marked("Session"), marked("The session itself"), "link"),
    ("date", marked("Date"), marked("The day, or the days"), "edtf"),
    ("area_id", marked("City"), marked("Where it was held; empty where by video or not known"), "link"),
    ("session_kind", marked("Kind"), marked("Regular, extraordinary, informal and so on"), "string"),
    ("organization_id", marked("Body"), marked("Which body sat"), "link"),
    ("chair_id", marked("Chair"), marked("Who presided, where a source names the person"), "link"),
    ("chair_area_id", marked("Chair for"), marked("The state that presided, where a source names it"), "link"),
    ("documents", marked("Documents"), marked("How many documents the records have from it"), "integer"),
    ("adopted", marked("Adopted"), marked("These documents"), "string"),
    ("status", marked("Status"), marked("Whether it was only announced"), "string"),
)
_EXERCISE_COLUMNS = (
    ("name", marked("Name"), marked("The exercise, operation or mission itself"), "link"),
    ("series_id", marked("Series"), marked("The series it belongs to"), "link"),
    ("classification", marked("Kind"), marked("Exercise, operation or mission"), "string"),
    ("start_date", marked("Since"), marked("Its first day"), "edtf"),
    ("end_date", marked("Until"), marked("Its last day"), "edtf"),
    ("area_id", marked("Place"), marked("The town or the state"), "link"),
    ("states", marked("States"), marked("Codes of the states that took part, as far as the sources say"), "string"),
    ("people", marked("People"), marked("People, or officers, taking part; its figures have the qualifier"), "integer"),
    ("equipment", marked("Equipment"), marked("Pieces of equipment; its figures have the qualifier"), "integer"),
    ("figures", marked("Figures"), marked("All figures as the sources give them"), "string"),
    ("status", marked("Status"), marked("Whether it was only announced"), "string"),
)
_ADOPTED = (
    "SELECT subject, object FROM links WHERE predicate = 'adopted' AND subject >= 'event/' AND subject < 'event0'"
)
_PARTS = (
    "SELECT * FROM activities a WHERE (start_date IS NOT NULL OR end_date IS NOT NULL OR series_id IS NOT NULL) "
    "AND coalesce(end_date, '') <> '..' AND NOT EXISTS (SELECT 1 FROM activities b WHERE b.series_id = a.id) "
    "ORDER BY coalesce(start_date_earliest, end_date_earliest, '9999'), rowid"
)
_TAKING_PART = (
    "SELECT l.subject, a.iso_3166_1 FROM links l JOIN areas a ON l.object = 'area/' || a.id "
    "WHERE l.predicate = 'carried out with' AND a.iso_3166_1 IS NOT NULL ORDER BY a.iso_3166_1"
)


class SessionsReader(MadeReader):
    """A row for each session or meeting up to the date."""

    name, kind, own_column = "sessions", "event", 0
    needs = ("events", "session_kind venue chair_id chair_area_id status")

    def __init__(self, store: Store, on: datetime.date | None = None, language: str = "en") -> None:
        super().__init__(store, on, language)
        self.title = tr(SESSIONS)
        self.columns = _heads(_SESSION_COLUMNS)

    def rows(self) -> Iterator[MadeRow]:
        """Yield the rows in the order of their days."""
        adopted: dict[str, list[RecordKey]] = {}
        for subject, target in self.store.connection.execute(_ADOPTED).fetchall():
            with contextlib.suppress(ValueError, TypeError):
                adopted.setdefault(subject, []).append(RecordKey.parse(target))
        found = self.store.connection.execute("SELECT * FROM events ORDER BY date_earliest, rowid").fetchall()
        for row in found:
            certainty = _there(self.on, row["date_earliest"], row["date_latest"])
            if row["classification"] not in MEETINGS or not row["organization_id"] or not certainty:
                continue
            key = RecordKey("event", row["id"])
            documents = adopted.get(str(key), [])
            titles = self.store.titles(documents, self.language)
            values: tuple[Value, ...] = (
                str(key),
                row["date"],
                _link("area", row["area_id"]) or (worded(row["venue"]) or None),
                worded(row["session_kind"] or row["classification"]),
                _link("organization", row["organization_id"]),
                _link("person", row["chair_id"]),
                _link("area", row["chair_area_id"]),
                len(documents) or None,
                "; ".join(titles[each] for each in documents if each in titles) or None,
                worded(row["status"]) or None,
            )
            yield MadeRow(key, certainty is Certainty.YES, values)

    def first_day(self) -> datetime.date | None:
        """Return the day of the first session."""
        marks = ", ".join("?" * len(MEETINGS))
        statement = f"SELECT min(date_earliest) FROM events WHERE classification IN ({marks})"
        return day(self.store.connection.execute(statement, MEETINGS).fetchone()[0])

    def said(self, column: int, key: RecordKey, titles: dict[RecordKey, str]) -> str:
        """Return what a link is called: a body by its short name."""
        short = key.kind == "organization"
        return self.store.short_name(key, self.language) if short else super().said(column, key, titles)


class ExercisesReader(MadeReader):
    """A row for each exercise, operation or mission that had begun by the date."""

    name, kind, own_column = "exercises", "activity", 0
    needs = ("activities", "name classification status start_date end_date area_id venue series_id")

    def __init__(self, store: Store, on: datetime.date | None = None, language: str = "en") -> None:
        super().__init__(store, on, language)
        self.title = tr(EXERCISES)
        self.columns = _heads(_EXERCISE_COLUMNS)

    def rows(self) -> Iterator[MadeRow]:
        """Yield the rows in the order of their days; those without a day last."""
        figures: dict[str, list[sqlite3.Row]] = {}
        for row in self.store.connection.execute("SELECT * FROM observations ORDER BY rowid").fetchall():
            figures.setdefault(text(row["subject"]), []).append(row)
        states: dict[str, list[str]] = {}
        for subject, code in self.store.connection.execute(_TAKING_PART).fetchall():
            states.setdefault(subject, []).append(code)
        for row in self.store.connection.execute(_PARTS).fetchall():
            bounds = [each for each in (row["start_date_earliest"], row["end_date_earliest"]) if each]
            known = [each for each in (row["start_date_latest"], row["end_date_latest"]) if each]
            certainty = _there(self.on, bounds[0] if bounds else None, known[0] if known else None)
            if row["classification"] not in KINDS or not certainty:
                continue
            key = RecordKey("activity", row["id"])
            mine = figures.get(str(key), [])
            values: tuple[Value, ...] = (
                str(key),
                _link("activity", row["series_id"]),
                worded(row["classification"]),
                row["start_date"],
                row["end_date"],
                _link("area", row["area_id"]) or (worded(row["venue"]) or None),
                ", ".join(states.get(str(key), ())) or None,
                _value(mine, lambda indicator: indicator in PEOPLE),
                _value(mine, lambda indicator: indicator == EQUIPMENT),
                "; ".join(map(said, mine)) or None,
                worded(row["status"]) or None,
            )
            cited = (key, *(RecordKey("observation", each["id"]) for each in mine))
            yield MadeRow(key, certainty is Certainty.YES, values, cited)

    def first_day(self) -> datetime.date | None:
        """Return the first day of the first of them."""
        found = (day(row["start_date_earliest"]) for row in self.store.connection.execute(_PARTS).fetchall())
        return min((each for each in found if each), default=None)


def _heads(columns: tuple[tuple[str, str, str, str], ...]) -> tuple[TableColumn, ...]:
    return tuple(TableColumn(name, tr(title), tr(told), kind) for name, title, told, kind in columns)


def _there(on: datetime.date | None, earliest: str | None, latest: str | None) -> Certainty:
    """Whether something had begun by a date; without a day of its own it may have."""
    if on is None:
        return Certainty.YES
    if not earliest:
        return Certainty.UNCERTAIN
    if earliest > on.isoformat():
        return Certainty.NO
    return Certainty.YES if latest and latest <= on.isoformat() else Certainty.UNCERTAIN


def _link(kind: str, record: object) -> str | None:
    return f"{kind}/{record}" if record else None


def _value(figures: list[sqlite3.Row], wanted: Callable[[str], bool]) -> Value:
    values = (row["value"] for row in figures if wanted(text(row["indicator"])))
    found = next((value for value in values if isinstance(value, (int, float))), None)
    return int(found) if isinstance(found, float) and found.is_integer() else found

# SPDX-License-Identifier: MIT
"""Typed values of rows. What a strange database holds amiss becomes empty or not known, never an error."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from csto_explorer.database.further import FurtherNames
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import (
    Activity,
    Area,
    Event,
    Membership,
    Names,
    Organization,
    Participation,
    Post,
    Relation,
)


def russian(names: Mapping[tuple[str, str], str]) -> str:
    """Return the Russian name, one derived from the Latin spelling where no source gives it, or an empty text."""
    return names.get(("ru", "official")) or names.get(("ru", "transliteration"), "")


class Typed:
    """Makes typed values; `earliest` is the day the records begin, before which nothing is assumed to hold."""

    def __init__(self, further: FurtherNames, earliest: datetime.date) -> None:
        self._further = further
        self._earliest = earliest

    def names(self, key: RecordKey, name: str, abbreviation: str = "") -> Names:
        """Return the names of a record: its own, and the further ones of `names`."""
        further = self._further.of(str(key))
        if not further:
            return Names(name, "", abbreviation)
        return Names(
            name,
            russian(further),
            abbreviation or further.get(("en", "abbreviation"), ""),
            further.get(("ru", "abbreviation"), ""),
        )

    def interval(self, row: sqlite3.Row, start: str, end: str) -> Interval:
        """Return when a row holds by two of its columns; bounds that cannot be read are not known."""
        return interval(row, start, end, self._earliest)

    def area(self, row: sqlite3.Row) -> Area:
        """Return a state, city or region."""
        key = RecordKey("area", text(row["id"]))
        return Area(
            key,
            self.names(key, text(row["name"])),
            text(row["classification"]),
            text(row["iso_3166_1"]),
            key_of("area", row["parent_id"]),
            key_of("area", row["capital_id"]),
            _degrees(row["latitude"], 90.0),
            _degrees(row["longitude"], 180.0),
        )

    def organization(self, row: sqlite3.Row) -> Organization:
        """Return a body."""
        key = RecordKey("organization", text(row["id"]))
        return Organization(
            key,
            self.names(key, text(row["name"]), text(row["abbreviation"])),
            text(row["classification"]),
            self.interval(row, "founding_date", "dissolution_date"),
            text(row["purpose"]),
            text(row["founding_date"]),
            key_of("area", row["area_id"]),
            text(row["short_name"]),
            _order(row["sort_order"]),
        )

    def relation(self, row: sqlite3.Row) -> Relation:
        """Return a relation of two bodies."""
        return Relation(
            RecordKey("relation", text(row["id"])),
            RecordKey("organization", text(row["organization_id"])),
            text(row["relation_type"]),
            RecordKey("organization", text(row["related_id"])),
            self.interval(row, "start_date", "end_date"),
        )

    def post(self, row: sqlite3.Row) -> Post:
        """Return a post."""
        key = RecordKey("post", text(row["id"]))
        return Post(
            key,
            self.names(key, text(row["name"])),
            RecordKey("organization", text(row["organization_id"])),
            self.interval(row, "start_date", "end_date"),
            key_of("area", row["area_id"]),
            text(row["role"]),
            text(row["holder_status"]) or "not stated",
            _order(row["sort_order"]),
            key_of("post", row["seat_id"]),
            _days(row["vacant_earliest"], row["vacant_latest"]),
        )

    def membership(self, row: sqlite3.Row, persons: Mapping[str, Names]) -> Membership:
        """Return who holds a post, with the names of the person."""
        person = RecordKey("person", text(row["person_id"]))
        return Membership(
            RecordKey("membership", text(row["id"])),
            person,
            persons.get(person.id) or Names(str(person)),
            RecordKey("organization", text(row["organization_id"])),
            self.interval(row, "start_date", "end_date").known(),
            key_of("post", row["post_id"]),
            key_of("area", row["area_id"]),
            text(row["role"]),
        )

    def activity(self, row: sqlite3.Row) -> Activity:
        """Return an exercise, a mission or another activity."""
        return Activity(
            RecordKey("activity", text(row["id"])),
            text(row["name"]),
            text(row["classification"]),
            text(row["status"]),
            self.interval(row, "start_date", "end_date"),
            key_of("area", row["area_id"]),
            text(row["venue"]),
        )

    def participation(self, row: sqlite3.Row) -> Participation:
        """Return the standing of a state."""
        return Participation(
            RecordKey("participation", text(row["id"])),
            RecordKey("area", text(row["area_id"])),
            RecordKey("organization", text(row["organization_id"])),
            text(row["status"]),
            self.interval(row, "start_date", "end_date"),
        )


def event(row: sqlite3.Row) -> Event:
    """Return an event."""
    return Event(
        RecordKey("event", text(row["id"])),
        text(row["name"]),
        text(row["date"]),
        text(row["date_earliest"]),
        text(row["date_latest"]),
        text(row["classification"]),
        key_of("organization", row["organization_id"]),
        key_of("area", row["area_id"]),
        text(row["status"]) if "status" in row.keys() else "",  # noqa: SIM118 - a row is no mapping
    )


def interval(row: sqlite3.Row, start: str, end: str, earliest: datetime.date) -> Interval:
    """Return when a row holds by two of its columns; bounds that cannot be read are not known."""
    first = last = None
    # only what must be cited has these columns
    with contextlib.suppress(IndexError):
        first, last = row["vouched_from"], row["vouched_until"]
    return _interval(text(row[start]), text(row[end]), first, last, earliest)


@lru_cache(maxsize=8192)
def _interval(start: str, end: str, first: Any, last: Any, earliest: datetime.date) -> Interval:
    # asked for again with every change of the date, and many rows share their bounds
    vouched = day(first), day(last)
    try:
        return Interval.of(start, end, *vouched, earliest)
    except ValueError:
        return Interval(None, None, False, *vouched, earliest)


def text(value: Any) -> str:
    """Return a value as text, an empty one for nothing."""
    return value if isinstance(value, str) else "" if value is None else str(value)


def key_of(kind: str, record_id: Any) -> RecordKey | None:
    """Return the key of a record of a kind, None for no id."""
    return RecordKey(kind, text(record_id)) if record_id else None


def day(value: Any) -> datetime.date | None:
    """Return an ISO day, None for anything else."""
    try:
        return datetime.date.fromisoformat(value) if value else None
    except (ValueError, TypeError):
        return None


def _days(first: Any, last: Any) -> tuple[datetime.date, datetime.date] | None:
    begun, ended = day(first), day(last)
    return (begun, ended) if begun and ended and begun <= ended else None


def _degrees(value: Any, most: float) -> float | None:
    return float(value) if isinstance(value, (int, float)) and -most <= value <= most else None


def _order(value: Any) -> int:
    return value if isinstance(value, int) else 0

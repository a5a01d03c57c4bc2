# SPDX-License-Identifier: MIT
"""The records, read: typed values from an open database, each kind once and then kept.

The database never changes while it is open, so what was read stays true.
"""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from csto_explorer.database.opening import connect, read_description
from csto_explorer.database.schema import Package, Table
from csto_explorer.database.titles import title_sql, titled
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import (
    Area,
    Event,
    Membership,
    Names,
    Organization,
    Participation,
    Post,
    Relation,
)

T = TypeVar("T")

UNLISTED = ("locators", "names")
"""Tables whose rows are no records of their own: they have no card and are not searched for."""


class Store:
    """Typed reads over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path
        connection.row_factory = sqlite3.Row
        self.package: Package = read_description(connection)
        self.root = RecordKey.parse(self.package.root)
        self.opens_on = datetime.date.fromisoformat(self.package.opens_on)
        self.earliest = datetime.date.fromisoformat(self.package.earliest)
        self.version = self.package.version
        self._kept: dict[str, Any] = {}
        self._titles: dict[tuple[RecordKey, str], str] = {}

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a database; raises DatabaseError where it cannot be used."""
        return cls(connect(path), path)

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    @cached_property
    def latest(self) -> datetime.date:
        """The newest day that any source speaks for."""
        last = self.connection.execute("SELECT max(as_of_latest) FROM sources").fetchone()[0]
        return max(self.opens_on, datetime.date.fromisoformat(last)) if last else self.opens_on

    @cached_property
    def record_tables(self) -> tuple[Table, ...]:
        """The tables whose rows are records with a card."""
        return tuple(table for table in self.package.tables if table.name not in UNLISTED)

    def areas(self) -> dict[RecordKey, Area]:
        """Return the states, cities and regions."""
        return self._keep("areas", lambda: {area.key: area for area in map(self._area, self._rows("areas"))})

    def organizations(self) -> dict[RecordKey, Organization]:
        """Return the bodies."""
        read = self._organization
        return self._keep("organizations", lambda: {body.key: body for body in map(read, self._rows("organizations"))})

    def relations(self) -> tuple[Relation, ...]:
        """Return the relations of bodies."""
        return self._keep("relations", lambda: tuple(map(self._relation, self._rows("relations"))))

    def posts(self) -> tuple[Post, ...]:
        """Return the posts."""
        return self._keep("posts", lambda: tuple(map(self._post, self._rows("posts"))))

    def memberships(self) -> tuple[Membership, ...]:
        """Return who holds which post."""
        return self._keep("memberships", lambda: tuple(map(self._membership, self._rows("memberships"))))

    def participations(self) -> tuple[Participation, ...]:
        """Return the standings of states."""
        return self._keep("participations", lambda: tuple(map(self._participation, self._rows("participations"))))

    def events(self) -> tuple[Event, ...]:
        """Return the events in the order of their days."""

        def read() -> tuple[Event, ...]:
            return tuple(sorted(map(_event, self._rows("events")), key=lambda event: (event.earliest, event.key)))

        return self._keep("events", read)

    def names_of(self, key: RecordKey) -> list[sqlite3.Row]:
        """Return the further names of a record."""
        statement = "SELECT language, name, kind, note FROM names WHERE record = ? ORDER BY language, kind, name"
        return self.connection.execute(statement, (str(key),)).fetchall()

    def names(self, key: RecordKey) -> Names:
        """Return the Russian name and the abbreviations of a record beside its English title."""
        return self._names(key, self.title(key), "")

    def title(self, key: RecordKey, language: str = "en") -> str:
        """Return what a record is called; its key if the database has no such record."""
        kept = self._titles.get((key, language))
        if kept is None:
            kept = self.titles([key], language).get(key, str(key))
        return kept

    def titles(self, keys: list[RecordKey], language: str = "en") -> dict[RecordKey, str]:
        """Return the titles of many records, one query a kind."""
        found: dict[RecordKey, str] = {}
        by_kind: dict[str, list[RecordKey]] = {}
        for key in keys:
            known = self._titles.get((key, language))
            if known is not None:
                found[key] = known
            else:
                by_kind.setdefault(key.kind, []).append(key)
        for kind, wanted in by_kind.items():
            table = self.package.by_kind.get(kind)
            if table is not None:
                found.update(self._read_titles(table, wanted, language))
        return found

    def exists(self, key: RecordKey) -> bool:
        """Whether the database has a record with a card under this key."""
        table = self.package.by_kind.get(key.kind)
        if table is None or table.name in UNLISTED:
            return False
        return self.connection.execute(f'SELECT 1 FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone() is not None

    def counts(self) -> dict[str, int]:
        """Return the number of rows of each table."""

        def count(table: Table) -> int:
            number: int = self.connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]
            return number

        return self._keep("counts", lambda: {table.name: count(table) for table in self.package.tables})

    def attribution(self) -> str:
        """Say in a few words where most records come from: the source cited most, with the day it speaks for."""
        row = self.connection.execute(
            "SELECT s.publisher, s.title, s.as_of FROM citations c JOIN sources s ON s.id = c.source_id "
            "GROUP BY s.id ORDER BY count(*) DESC, s.id LIMIT 1"
        ).fetchone()
        if row is None:
            return ""
        since = f", as of {describe(row['as_of'])}" if row["as_of"] else ""
        return f"{row['publisher'] or ''}, “{row['title']}”{since}, and further sources named in the records".lstrip(", ")

    def record_keys(self) -> Iterator[RecordKey]:
        """Yield the key of every record that has a card."""
        for table in self.record_tables:
            for row in self.connection.execute(f'SELECT id FROM "{table.name}" ORDER BY rowid').fetchall():
                yield RecordKey(table.kind, row[0])

    def rows(self, table: Table) -> list[sqlite3.Row]:
        """Return the rows of a table as they are stored, all columns, in the order of their row ids."""
        return self._rows(table.name)

    def interval(self, table: Table, row: sqlite3.Row) -> Interval | None:
        """Return when a row of a table holds, None for a table whose rows hold at no time."""
        if table.interval is None:
            return None
        return self._interval(row, *table.interval)

    def _keep(self, name: str, read: Callable[[], T]) -> T:
        if name not in self._kept:
            self._kept[name] = read()
        kept: T = self._kept[name]
        return kept

    def _rows(self, table: str) -> list[sqlite3.Row]:
        return self.connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()

    def _read_titles(self, table: Table, keys: list[RecordKey], language: str) -> dict[RecordKey, str]:
        statement, parameters = title_sql(table, [key.id for key in keys])
        further = self._further_names
        found = {}
        for row in self.connection.execute(statement, parameters):
            key = RecordKey(table.kind, row["id"])
            russian = further.get(str(key), {}).get(("ru", "official"), "") if language == "ru" else ""
            found[key] = self._titles[key, language] = russian or titled(table, row)
        return found

    @cached_property
    def _further_names(self) -> dict[str, dict[tuple[str, str], str]]:
        found: dict[str, dict[tuple[str, str], str]] = {}
        for row in self.connection.execute("SELECT record, language, name, kind FROM names ORDER BY rowid"):
            found.setdefault(row["record"], {}).setdefault((row["language"], row["kind"]), row["name"])
        return found

    def _names(self, key: RecordKey, name: str, abbreviation: str | None) -> Names:
        further = self._further_names.get(str(key), {})
        return Names(
            name,
            further.get(("ru", "official"), ""),
            abbreviation or further.get(("en", "abbreviation"), ""),
            further.get(("ru", "abbreviation"), ""),
        )

    def _interval(self, row: sqlite3.Row, start: str, end: str) -> Interval:
        keys = row.keys()
        vouched = [_day(row[name]) if name in keys else None for name in ("vouched_from", "vouched_until")]
        try:
            return Interval.of(row[start], row[end], vouched[0], vouched[1], self.earliest)
        except ValueError:
            # a database from elsewhere may hold anything; what cannot be read is not known
            return Interval(None, None, False, vouched[0], vouched[1], self.earliest)

    def _area(self, row: sqlite3.Row) -> Area:
        key = RecordKey("area", row["id"])
        return Area(
            key,
            self._names(key, row["name"], None),
            row["classification"],
            row["iso_3166_1"] or "",
            _key("area", row["parent_id"]),
            _key("area", row["capital_id"]),
            row["latitude"],
            row["longitude"],
        )

    def _organization(self, row: sqlite3.Row) -> Organization:
        key = RecordKey("organization", row["id"])
        return Organization(
            key,
            self._names(key, row["name"], row["abbreviation"]),
            row["classification"],
            self._interval(row, "founding_date", "dissolution_date"),
            row["purpose"] or "",
            row["founding_date"] or "",
            _key("area", row["area_id"]),
            row["short_name"] or "",
            row["sort_order"] or 0,
        )

    def _relation(self, row: sqlite3.Row) -> Relation:
        return Relation(
            RecordKey("relation", row["id"]),
            RecordKey("organization", row["organization_id"]),
            row["relation_type"],
            RecordKey("organization", row["related_id"]),
            self._interval(row, "start_date", "end_date"),
        )

    def _post(self, row: sqlite3.Row) -> Post:
        key = RecordKey("post", row["id"])
        return Post(
            key,
            self._names(key, row["name"], None),
            RecordKey("organization", row["organization_id"]),
            self._interval(row, "start_date", "end_date"),
            _key("area", row["area_id"]),
            row["role"] or "",
            row["holder_status"],
            row["sort_order"] or 0,
        )

    def _membership(self, row: sqlite3.Row) -> Membership:
        person = RecordKey("person", row["person_id"])
        names = self._person_names.get(person) or Names(str(person))
        return Membership(
            RecordKey("membership", row["id"]),
            person,
            names,
            RecordKey("organization", row["organization_id"]),
            self._interval(row, "start_date", "end_date"),
            _key("post", row["post_id"]),
            _key("area", row["area_id"]),
            row["role"] or "",
        )

    @cached_property
    def _person_names(self) -> dict[RecordKey, Names]:
        found = {}
        for row in self.connection.execute("SELECT id, name FROM persons"):
            key = RecordKey("person", row["id"])
            found[key] = self._names(key, row["name"], None)
        return found

    def _participation(self, row: sqlite3.Row) -> Participation:
        return Participation(
            RecordKey("participation", row["id"]),
            RecordKey("area", row["area_id"]),
            RecordKey("organization", row["organization_id"]),
            row["status"],
            self._interval(row, "start_date", "end_date"),
        )


def _event(row: sqlite3.Row) -> Event:
    return Event(
        RecordKey("event", row["id"]),
        row["name"],
        row["date"],
        row["date_earliest"] or "",
        row["date_latest"] or "",
        row["classification"],
        _key("organization", row["organization_id"]),
        _key("area", row["area_id"]),
    )


def _key(kind: str, record_id: str | None) -> RecordKey | None:
    return RecordKey(kind, record_id) if record_id else None


def _day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None

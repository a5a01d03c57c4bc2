# SPDX-License-Identifier: MIT
"""The records, read: typed values from an open database, each kind once and then kept.

The database never changes while it is open, so what was read stays true. The types of records and their words are
imported when the first record is read: a window is painted before.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from csto_explorer.database.opening import broken, connect, read_description
from csto_explorer.database.schema import Package, Table
from csto_explorer.language import speaking, spoken, tr
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.database.further import FurtherNames
    from csto_explorer.database.holding import Holding
    from csto_explorer.database.typed import Typed
    from csto_explorer.records.interval import Certainty, Interval
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

T = TypeVar("T")

UNLISTED = ("locators", "names")
"""Tables whose rows are no records of their own: they have no card and are not searched for."""
_LATELY = 64
"""So many answers are kept, which are those of a few cards: a date is stepped while one card is shown."""
_AT_ONCE = 500
"""Ids asked for in one statement, well below SQLite's limit of parameters."""


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
        self._lately: dict[Hashable, Any] = {}
        self._titles: dict[tuple[RecordKey, str, str], str] = {}

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a database; raises DatabaseError where it cannot be used."""
        connection = connect(path)
        try:
            return cls(connection, path)
        except (sqlite3.Error, ValueError) as error:
            connection.close()
            raise broken(path, error) from None

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    @cached_property
    def latest(self) -> datetime.date:
        """The newest day that any source speaks for."""
        last = self.connection.execute("SELECT max(as_of_latest) FROM sources").fetchone()[0]
        try:
            return max(self.opens_on, datetime.date.fromisoformat(last))
        except (TypeError, ValueError):
            # no source says what day it speaks for, or a strange database says it strangely
            return self.opens_on

    @cached_property
    def short_root_names(self) -> tuple[str, ...]:
        """The abbreviations of the organization that all records are about, in all languages and spellings."""
        statement = "SELECT name FROM names WHERE record = ? AND kind IN ('abbreviation', 'transliteration')"
        found = [row[0] for row in self.connection.execute(statement, (str(self.root),))]
        table = self.package.by_kind[self.root.kind]
        if "abbreviation" in table.by_name:
            statement = f'SELECT abbreviation FROM "{table.name}" WHERE id = ? AND abbreviation IS NOT NULL'
            found += [row[0] for row in self.connection.execute(statement, (self.root.id,))]
        return tuple(found)

    @cached_property
    def record_tables(self) -> tuple[Table, ...]:
        """The tables whose rows are records with a card."""
        return tuple(table for table in self.package.tables if table.name not in UNLISTED)

    def areas(self) -> dict[RecordKey, Area]:
        """Return the states, cities and regions."""
        return self._keep("areas", lambda: {area.key: area for area in map(self._typed.area, self._rows("areas"))})

    def organizations(self) -> dict[RecordKey, Organization]:
        """Return the bodies."""
        read = self._typed.organization
        return self._keep("organizations", lambda: {body.key: body for body in map(read, self._rows("organizations"))})

    def relations(self) -> tuple[Relation, ...]:
        """Return the relations of bodies."""
        return self._keep("relations", lambda: tuple(map(self._typed.relation, self._rows("relations"))))

    def posts(self) -> tuple[Post, ...]:
        """Return the posts of the bodies; a seat is vacant while the office that brings it is."""

        def read() -> tuple[Post, ...]:
            from csto_explorer.database.seats import emptied

            posts = map(self._typed.post, self._rows("posts"))
            return emptied(posts)

        return self._keep("posts", read)

    def offices(self) -> tuple[Post, ...]:
        """Return the offices of states: no body has them, but some bring a seat in one."""
        read, rows = self._typed.post, self._rows("posts")
        return self._keep("offices", lambda: tuple(read(row) for row in rows if not row["organization_id"]))

    def memberships(self) -> tuple[Membership, ...]:
        """Return who holds which post of a body, those included who sit there by an office of their state.

        Who presides because the state is in the chair has the record of the chairmanship for a key.
        """

        def read() -> tuple[Membership, ...]:
            from csto_explorer.database.seats import presiding, seated

            seats = {post.key: post for post in self.posts()}
            brought = {office.key: seats[office.seat] for office in self.offices() if office.seat in seats}
            found = seated(self._named(True), self.officials(), brought)
            return (*found, *presiding(self.chairmanships(), self.posts(), found))

        return self._keep("memberships", read)

    def officials(self) -> tuple[Membership, ...]:
        """Return who holds which office of a state; its `organization` is empty."""
        from csto_explorer.database.seats import seated

        return self._keep("officials", lambda: tuple(seated(self._named(False), (), {})))

    def participations(self) -> tuple[Participation, ...]:
        """Return the standings of states."""
        from csto_explorer.records.types import CHAIR

        return self._keep("participations", lambda: tuple(each for each in self._shares() if each.status != CHAIR))

    def chairmanships(self) -> tuple[Participation, ...]:
        """Return which state chairs which body, and when."""
        from csto_explorer.records.types import CHAIR

        return self._keep("chairmanships", lambda: tuple(each for each in self._shares() if each.status == CHAIR))

    def events(self) -> tuple[Event, ...]:
        """Return the events in the order of their days."""

        from csto_explorer.database.typed import event

        def read() -> tuple[Event, ...]:
            return tuple(sorted(map(event, self._rows("events")), key=lambda each: (each.earliest, each.key)))

        return self._keep("events", read)

    def activities(self) -> tuple[Activity, ...]:
        """Return the exercises, missions and other activities."""

        def read() -> tuple[Activity, ...]:
            table = self.package.by_kind.get("activity")
            wanted = {"name", "classification", "status", "start_date", "end_date", "area_id", "venue"}
            # other databases in this form need not hold any
            if table is None or not wanted <= set(table.by_name):
                return ()
            return tuple(map(self._typed.activity, self._rows(table.name)))

        return self._keep("activities", read)

    def linked(self, predicate: str) -> tuple[tuple[RecordKey, RecordKey], ...]:
        """Return what is linked by a predicate, each from and to."""

        def read() -> tuple[tuple[RecordKey, RecordKey], ...]:
            statement = "SELECT subject, object FROM links WHERE predicate = ? ORDER BY rowid"
            found = []
            for one, other in self.connection.execute(statement, (predicate,)).fetchall():
                # a strange database may hold anything
                with contextlib.suppress(ValueError, AttributeError, TypeError):
                    found.append((RecordKey.parse(one), RecordKey.parse(other)))
            return tuple(found)

        return self._keep(f"linked {predicate}", read)

    def names_of(self, key: RecordKey) -> list[sqlite3.Row]:
        """Return the further names of a record."""
        statement = "SELECT language, name, kind, note FROM names WHERE record = ? ORDER BY language, kind, name"
        found: list[sqlite3.Row] = self.connection.execute(statement, (str(key),)).fetchall()
        return found

    def names(self, key: RecordKey) -> Names:
        """Return the Russian name and the abbreviations of a record beside its English title."""
        body = self.organizations().get(key)
        return body.names if body else self._typed.names(key, self.title(key))

    def title(self, key: RecordKey, language: str = "en") -> str:
        """Return what a record is called; its key if the database has no such record."""
        kept = self._titles.get((key, language, spoken()))
        if kept is None:
            kept = self.titles([key], language).get(key, str(key))
        return kept

    def titles(self, keys: Iterable[RecordKey], language: str = "en") -> dict[RecordKey, str]:
        """Return the titles of many records, one query a kind."""
        found: dict[RecordKey, str] = {}
        by_kind: dict[str, list[RecordKey]] = {}
        for key in dict.fromkeys(keys):
            known = self._titles.get((key, language, spoken()))
            if known is not None:
                found[key] = known
            else:
                by_kind.setdefault(key.kind, []).append(key)
        for kind, wanted in by_kind.items():
            table = self.package.by_kind.get(kind)
            if table is not None:
                found.update(self._read_titles(table, wanted, language))
        return found

    def forget_titles(self, most: int) -> None:
        """Forget the titles that were read if they are more than so many."""
        if len(self._titles) > most:
            self._titles.clear()

    def short_name(self, key: RecordKey, language: str = "en") -> str:
        """Return the abbreviation or short name of a body, its title where it has neither."""
        body = self.organizations().get(key)
        if body is None:
            return self.title(key, language)
        if language == "ru":
            return body.names.abbreviation_ru or body.names.name(language)
        return body.names.abbreviation or body.short_name or body.names.en

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

    def sources_count(self) -> int:
        """Return the number of sources."""
        return self.counts().get("sources", 0)

    def attribution(self, language: str = "") -> str:
        """Say in a few words where most records come from: the source cited most, with the day it speaks for."""
        row = self.connection.execute(
            "SELECT s.publisher, s.title, s.as_of FROM citations c JOIN sources s ON s.id = c.source_id "
            "GROUP BY s.id ORDER BY count(*) DESC, s.id LIMIT 1"
        ).fetchone()
        if row is None:
            return ""
        from csto_explorer.database.wording import date_text

        with speaking(language or spoken()):
            named = ", ".join(part for part in (row["publisher"], tr("“{}”").format(row["title"])) if part)
            if not row["as_of"]:
                return tr("{}, and further sources named in the records").format(named)
            day = date_text(row["as_of"])
            return tr("{}, as of {}, and further sources named in the records").format(named, day)

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
        return self._holding.interval(table, row)

    def holds(self, table: Table, row: sqlite3.Row, on: datetime.date) -> Certainty:
        """Answer whether a row of a table holds on a date, or is there: what happened later is not yet.

        What has neither an interval nor a day holds always. What is not certain by its own dates does not hold
        where a body it belongs to, or one above it, did not exist: no post outlives its body.
        """
        return self._holding.holds(table, row, on)

    def may_stand(self, body: RecordKey, on: datetime.date) -> bool:
        """Whether a body may exist on a date: it and, where it is not certain, some body above it up to the top."""
        return self._holding.may_stand(body, on)

    def held_days(self, table: Table, row: sqlite3.Row) -> tuple[datetime.date | None, datetime.date | None]:
        """Return the first and the last day on which a row holds or may hold; None where nothing bounds them.

        They agree with `holds`: what is not certain by its own dates begins no earlier than its body may have.
        """
        return self._holding.held_days(table, row)

    @cached_property
    def _holding(self) -> Holding:
        from csto_explorer.database.holding import Holding

        return Holding(self)

    def _named(self, in_body: bool) -> list[Membership]:
        rows = [row for row in self._rows("memberships") if bool(row["organization_id"]) is in_body]
        return [self._typed.membership(row, self._persons) for row in rows]

    def _shares(self) -> list[Participation]:
        return [self._typed.participation(row) for row in self._rows("participations")]

    def _keep(self, name: str, read: Callable[[], T]) -> T:
        if name not in self._kept:
            self._kept[name] = read()
        kept: T = self._kept[name]
        return kept

    def lately(self, what: Hashable, read: Callable[[], T]) -> T:
        """Return what was read lately in the language that is spoken, or read it: whatever the date it stays true."""
        asked = (what, spoken())
        if asked not in self._lately:
            while len(self._lately) >= _LATELY:
                del self._lately[next(iter(self._lately))]
            self._lately[asked] = read()
        found: T = self._lately[asked]
        return found

    def _rows(self, table: str) -> list[sqlite3.Row]:
        found: list[sqlite3.Row] = self.connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()
        return found

    def _read_titles(self, table: Table, keys: list[RecordKey], language: str) -> dict[RecordKey, str]:
        from csto_explorer.database.titles import inner_keys, role_of, titled
        from csto_explorer.database.typed import russian

        rows: list[sqlite3.Row] = []
        for start in range(0, len(keys), _AT_ONCE):
            ids = [key.id for key in keys[start : start + _AT_ONCE]]
            marks = ", ".join("?" * len(ids))
            rows += self.connection.execute(f'SELECT * FROM "{table.name}" WHERE id IN ({marks})', ids).fetchall()
        if language == "ru":
            self._further.read(map(str, keys))
        inner = self.titles([key for row in rows for key in inner_keys(table, row)], language)
        found = {}
        for row in rows:
            key = RecordKey(table.kind, row["id"])
            title = russian(self._further.of(str(key))) if language == "ru" else ""
            if not title:
                title = titled(
                    table,
                    row,
                    lambda other: inner.get(other, str(other)),
                    lambda body: self.short_name(body, language),
                    role_of(self._further, row) if language == "ru" and table.kind == "membership" else "",
                )
            found[key] = self._titles[key, language, spoken()] = title
        return found

    @cached_property
    def _typed(self) -> Typed:
        from csto_explorer.database.typed import Typed

        return Typed(self._further, self.earliest)

    @cached_property
    def _further(self) -> FurtherNames:
        from csto_explorer.database.further import FurtherNames

        return FurtherNames(self.connection)

    @cached_property
    def _persons(self) -> dict[str, Names]:
        rows = self.connection.execute("SELECT id, name FROM persons").fetchall()
        return {row[0]: self._typed.names(RecordKey("person", row[0]), row[1]) for row in rows}

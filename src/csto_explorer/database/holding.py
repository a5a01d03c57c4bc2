# SPDX-License-Identifier: MIT
"""On which dates a row holds: by its own interval or day, and by the bodies that it belongs to.

Asked hundreds of times for each change of the date: when a row holds is read once, and whether a body may exist is
worked out once for a date.
"""

from __future__ import annotations

import datetime
import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING

from csto_explorer.database.schema import Table
from csto_explorer.database.typed import day, interval, text
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import SUBORDINATE

if TYPE_CHECKING:
    from csto_explorer.database.store import Store

_MOST_KEPT = 20_000


class Holding:
    """When the rows of a database hold. The database never changes while it is open."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._intervals: dict[tuple[str, str], Interval] = {}
        self._bodies: dict[tuple[str, str], tuple[RecordKey, ...]] = {}
        self._standing: dict[RecordKey, bool] = {}
        self._standing_on: datetime.date | None = None

    def interval(self, table: Table, row: sqlite3.Row) -> Interval | None:
        """Return when a row of a table holds, None for a table whose rows hold at no time."""
        if table.interval is None:
            return None
        own = (table.name, row["id"])
        found = self._intervals.get(own)
        if found is None:
            found = interval(row, *table.interval, self._store.earliest)
            if table.kind == "membership":
                found = found.known()
            if len(self._intervals) >= _MOST_KEPT:
                self._intervals.clear()
            self._intervals[own] = found
        return found

    def holds(self, table: Table, row: sqlite3.Row, on: datetime.date) -> Certainty:
        """Answer whether a row of a table holds on a date, as `Store.holds` says."""
        own = self.interval(table, row)
        if own is not None:
            held = own.holds(on)
            if held is not Certainty.UNCERTAIN:
                return held
            return held if all(self.may_stand(body, on) for body in self._bodies_of(table, row)) else Certainty.NO
        for name in table.dated_columns:
            earliest = row[f"{name}_earliest"]
            if earliest:
                today = on.isoformat()
                if text(earliest) > today:
                    return Certainty.NO
                return Certainty.YES if text(row[f"{name}_latest"]) <= today else Certainty.UNCERTAIN
        return Certainty.YES

    def may_stand(self, body: RecordKey, on: datetime.date) -> bool:
        """Whether a body may exist on a date: it and, where it is not certain, some body above it up to the top."""
        if self._standing_on != on:
            self._standing_on, self._standing = on, {}
        found = self._standing.get(body)
        if found is None:
            found = self._standing[body] = self._look_up(body, on)
        return found

    def held_days(self, table: Table, row: sqlite3.Row) -> tuple[datetime.date | None, datetime.date | None]:
        """Return the first and the last day on which a row holds or may hold, as `Store.held_days` says."""
        own = self.interval(table, row)
        if own is None:
            return next((day(row[f"{name}_earliest"]) for name in table.dated_columns), None), None
        first = own.start.earliest if own.start else own.floor
        last = own.end.latest if own.end else None
        # a body begins or ends on these days alone, so the row's own span can only be cut there
        cuts = [cut for cut in self._turns if (first is None or cut > first) and (last is None or cut <= last)]
        for cut in (*([first] if first else []), *cuts):
            if self.holds(table, row, cut):
                return cut, last
        return first, last

    def _look_up(self, body: RecordKey, on: datetime.date) -> bool:
        bodies, seen = self._store.organizations(), {body}
        waiting = [body]
        while waiting:
            key = waiting.pop()
            held = bodies[key].interval.holds(on) if key in bodies else Certainty.YES
            if held is Certainty.NO:
                continue
            above = self._above.get(key, ())
            if held is Certainty.YES or not above:
                return True
            waiting += [each for each in above if each not in seen]
            seen.update(above)
        return False

    def _bodies_of(self, table: Table, row: sqlite3.Row) -> tuple[RecordKey, ...]:
        """Return the bodies that a row belongs to, a body among them that it is itself."""
        own = (table.name, row["id"])
        found = self._bodies.get(own)
        if found is None:
            names = ("id",) if table.kind == "organization" else ()
            of = (text(row[name]) for name in (*names, *table.body_columns) if row[name])
            if len(self._bodies) >= _MOST_KEPT:
                self._bodies.clear()
            found = self._bodies[own] = tuple(RecordKey("organization", body) for body in of)
        return found

    @cached_property
    def _above(self) -> dict[RecordKey, tuple[RecordKey, ...]]:
        found: dict[RecordKey, tuple[RecordKey, ...]] = {}
        for relation in self._store.relations():
            if relation.relation_type == SUBORDINATE:
                found[relation.body] = (*found.get(relation.body, ()), relation.related)
        return found

    @cached_property
    def _turns(self) -> tuple[datetime.date, ...]:
        """The days on which some body may have begun, in order."""
        begun = {body.interval.start.earliest for body in self._store.organizations().values() if body.interval.start}
        return tuple(sorted(begun))

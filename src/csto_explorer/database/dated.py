# SPDX-License-Identifier: MIT
"""What contradicts itself at a date: only what is certain is refused, a date that is not exact may fit.

- a body that stands below itself at some date
- two standings of a state at once, which would have it in and out
- two holders of one post at once
- what belongs to a body and outlives it, unless its note says why
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from csto_explorer.database.reading import Problem, Row
from csto_explorer.database.vouching import Days, interval_of
from csto_explorer.records.edtf import OPEN, EdtfDate
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.types import SUBORDINATE

Rows = dict[str, list[Row]]
Span = tuple[datetime.date, datetime.date]
BOUNDS = ("start_date", "end_date")
BODY_BOUNDS = ("founding_date", "dissolution_date")


def cycles(relations: list[Row]) -> Iterator[Problem]:
    """Find every body that certainly stands below itself on some day. Bounds not known set no limit."""
    mine = [(row, span) for row in relations if row.text("relation_type") == SUBORDINATE and (span := _certain(row))]
    told: set[int] = set()
    for day in sorted({span[0] for _, span in mine}):
        held = [row for row, (first, last) in mine if first <= day <= last]
        above: dict[str, list[str]] = {}
        for row in held:
            above.setdefault(row.text("organization_id"), []).append(row.text("related_id"))
        for row in held:
            if row.number not in told and row.text("organization_id") in _reached(above, row.text("related_id")):
                told.add(row.number)
                when = "" if day == datetime.date.min else f" on {day.isoformat()}"
                what = f"{row.text('organization_id')!r} stands below itself{when}"
                yield Problem("relations.csv", row.number, "related_id", what)


def _certain(row: Row) -> Span | None:
    """Return the days on which a relation certainly holds if bounds not known set no limit; None if there is none."""
    interval = interval_of(row, *BOUNDS, {})
    if interval is None:
        return None
    first = interval.start.latest if interval.start else datetime.date.min
    last = interval.end.earliest if interval.end else datetime.date.max
    return (first, last) if first <= last else None


def _reached(above: dict[str, list[str]], start: str) -> set[str]:
    reached = {start}
    waiting = [start]
    while waiting:
        for parent in above.get(waiting.pop(), []):
            if parent not in reached:
                reached.add(parent)
                waiting.append(parent)
    return reached


def standings(participations: list[Row], spoken: dict[str, Days]) -> Iterator[Problem]:
    """Find two standings of a state in one circle that certainly hold at once."""
    # a freeze is what a member says of itself, and stands beside its membership
    circles = [row for row in participations if row.text("status") != "frozen"]
    for row, other in _at_once(circles, ("area_id", "organization_id"), spoken):
        what = f"{row.text('status')} and {other.text('status')} (row {other.number}) at once"
        yield Problem("participations.csv", row.number, "start_date", what)


def holders(memberships: list[Row], spoken: dict[str, Days]) -> Iterator[Problem]:
    """Find two persons who certainly hold one post at once."""
    mine = [row for row in memberships if row.text("post_id")]
    for row, other in _at_once(mine, ("post_id",), spoken):
        people = f"{row.text('person_id')!r} and {other.text('person_id')!r} (row {other.number})"
        yield Problem("memberships.csv", row.number, "post_id", f"{people} hold {row.text('post_id')!r} at once")


def _at_once(rows: list[Row], columns: tuple[str, ...], spoken: dict[str, Days]) -> Iterator[tuple[Row, Row]]:
    """Yield each pair of rows with the same values in some columns that certainly hold on one day."""
    groups: dict[tuple[str, ...], list[tuple[Row, Interval]]] = {}
    for row in rows:
        interval = interval_of(row, *BOUNDS, spoken)
        if interval is not None:
            groups.setdefault(tuple(row.text(name) for name in columns), []).append((row, interval))
    for found in groups.values():
        for place, (row, interval) in enumerate(found):
            for other, another in found[:place]:
                if _certain_together(interval, another):
                    yield row, other


def _certain_together(one: Interval, other: Interval) -> bool:
    """Whether both hold on the first day of one of them. An open end goes on here, whatever the sources vouch for."""
    days = {
        day for each in (one, other) for day in (each.start.latest if each.start else None, each.vouched_from) if day
    }
    return any(_holds(one, day) and _holds(other, day) for day in days)


def _holds(interval: Interval, day: datetime.date) -> bool:
    if interval.is_open and interval.start is not None:
        return day >= interval.start.latest
    return interval.holds(day) is Certainty.YES


def outliving(rows: Rows) -> Iterator[Problem]:
    """Find what certainly ends after the body it belongs to, with a note that says nothing of it."""
    ends = {row.text("id"): _end(row, BODY_BOUNDS[1]) for row in rows.get("organizations", [])}
    posts = {row.text("id"): _end(row, BOUNDS[1]) for row in rows.get("posts", [])}
    for row in rows.get("relations", []):
        if row.text("relation_type") == SUBORDINATE:
            child, parent = row.text("organization_id"), row.text("related_id")
            # a relation without an end ends with the body that stands in it
            last = _end(row, BOUNDS[1]) or ends.get(child)
            yield from _outlives("relations", row, "organization_id", last, parent, ends.get(parent))
    for table, column, owners in (
        ("posts", "organization_id", ends),
        ("memberships", "organization_id", ends),
        ("memberships", "post_id", posts),
        ("participations", "organization_id", ends),
    ):
        for row in rows.get(table, []):
            owner = row.text(column)
            yield from _outlives(table, row, column, _end(row, BOUNDS[1]), owner, owners.get(owner))


def _outlives(table: str, row: Row, column: str, last: Span | None, owner: str, end: Span | None) -> Iterator[Problem]:
    if last and end and last[0] > end[1] and not row.text("note"):
        until = "it has no end" if last[0] == datetime.date.max else f"it ends on {last[0].isoformat()} or later"
        what = f"outlives {owner!r}, which ended by {end[1].isoformat()}: {until}; give it an end, or say why in note"
        yield Problem(f"{table}.csv", row.number, column, what)


def _end(row: Row, column: str) -> Span | None:
    """Return the first and last day on which it may have ended, the last day there is where it is open."""
    text = row.text(column)
    if text == OPEN:
        return datetime.date.max, datetime.date.max
    try:
        date = EdtfDate.parse(text) if text else None
    except ValueError:
        return None
    return (date.earliest, date.latest) if date else None

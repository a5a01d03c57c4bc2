# SPDX-License-Identifier: MIT
"""What is wrong with records taken together, though each row is well formed.

- a cycle in the hierarchy
- two standings of a state at once that exclude each other
- a holder of a post in another body than the post's; a post said to have a named holder that no record names
- the same place of a source, or the same further name of a record, twice
"""

from __future__ import annotations

from collections.abc import Iterator

from csto_explorer.database.reading import Problem, Row
from csto_explorer.records.interval import Interval
from csto_explorer.records.types import SUBORDINATE

Rows = dict[str, list[Row]]


def inconsistencies(rows: Rows) -> list[Problem]:
    """Return what contradicts itself. Tables that are not there are not looked at."""
    return [
        *_cycles(rows.get("relations", [])),
        *_standings(rows.get("participations", [])),
        *_holders(rows.get("posts", []), rows.get("memberships", [])),
        *_twice("locators", rows, ("source_id", "locator"), "locator"),
        *_twice("names", rows, ("record", "language", "name", "kind"), "name"),
    ]


def _cycles(relations: list[Row]) -> Iterator[Problem]:
    above: dict[str, list[str]] = {}
    mine = [row for row in relations if row.text("relation_type") == SUBORDINATE]
    for row in mine:
        above.setdefault(row.text("organization_id"), []).append(row.text("related_id"))
    for row in mine:
        if row.text("organization_id") in _reached(above, row.text("related_id")):
            what = f"{row.text('organization_id')!r} stands below itself"
            yield Problem("relations.csv", row.number, "related_id", what)


def _reached(above: dict[str, list[str]], start: str) -> set[str]:
    reached = {start}
    waiting = [start]
    while waiting:
        for parent in above.get(waiting.pop(), []):
            if parent not in reached:
                reached.add(parent)
                waiting.append(parent)
    return reached


def _standings(participations: list[Row]) -> Iterator[Problem]:
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in participations:
        groups.setdefault((row.text("area_id"), row.text("organization_id")), []).append(row)
    for rows in groups.values():
        for place, row in enumerate(rows):
            for other in rows[:place]:
                if _certain_together(row, other):
                    what = f"{row.text('status')} and {other.text('status')} (row {other.number}) at once"
                    yield Problem("participations.csv", row.number, "start_date", what)


def _certain_together(row: Row, other: Row) -> bool:
    """Whether the later of two has certainly begun before the earlier one, by its dates, can have ended."""
    try:
        first, second = sorted(
            (Interval.of(each.text("start_date"), each.text("end_date")) for each in (row, other)),
            key=lambda interval: interval.start.latest.isoformat() if interval.start else "",
        )
    except ValueError:
        return False
    if first.start is None or second.start is None:
        return False
    day = second.start.latest
    # an open end counts as going on here, an unknown one as perhaps over
    if first.end is None:
        return first.is_open
    return day <= first.end.earliest if first.end.is_exact else day < first.end.earliest


def _holders(posts: list[Row], memberships: list[Row]) -> Iterator[Problem]:
    bodies = {row.text("id"): row.text("organization_id") for row in posts}
    held = {row.text("post_id") for row in memberships}
    for row in memberships:
        post = row.text("post_id")
        if post in bodies and bodies[post] != row.text("organization_id"):
            yield Problem("memberships.csv", row.number, "post_id", f"{post!r} is a post of {bodies[post]!r}")
    for row in posts:
        named = row.text("holder_status") == "named"
        if named and row.text("id") not in held:
            yield Problem("posts.csv", row.number, "holder_status", "named, but no membership names a holder")


def _twice(table: str, rows: Rows, columns: tuple[str, ...], column: str) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for row in rows.get(table, []):
        value = tuple(row.text(name) for name in columns)
        if value in seen:
            yield Problem(f"{table}.csv", row.number, column, f"{row.text(column)!r} stands there twice")
        seen.add(value)

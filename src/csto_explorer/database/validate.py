# SPDX-License-Identifier: MIT
"""What the build refuses, with file, row and column in the message.

- a value that is missing, out of its list, or not unique where it must be; a key that leads nowhere
- a date that is not EDTF, an interval that ends before it starts
- a missing citation, a source that is not listed, a place that the source does not have
- a record key (in links, figures, names) that names no record
- a cycle in the hierarchy
- two standings of a state at once that exclude each other
"""

from __future__ import annotations

from collections.abc import Iterator

from csto_explorer.database.citing import parse_citations
from csto_explorer.database.reading import Problem, Row
from csto_explorer.database.schema import Column, Package, Table
from csto_explorer.records.edtf import bounds
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.types import SUBORDINATE

Rows = dict[str, list[Row]]
MOST_SHOWN = 40


class DataError(Exception):
    """The data do not build. `problems` lists why."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        lines = [str(problem) for problem in problems[:MOST_SHOWN]]
        if len(problems) > MOST_SHOWN:
            lines.append(f"and {len(problems) - MOST_SHOWN} more")
        super().__init__("\n".join(lines))


def validate(package: Package, rows: Rows) -> list[Problem]:
    """Return everything that is wrong, in the order of the tables."""
    ids = {table.name: {row.text("id") for row in rows[table.name]} for table in package.tables}
    problems: list[Problem] = []
    for table in package.tables:
        problems += _columns(table, rows[table.name], ids)
        problems += _intervals(table, rows[table.name])
        problems += _record_keys(package, table, rows[table.name], ids)
        problems += _citations(table, rows)
    problems += _cycles(rows.get("relations", []))
    problems += _standings(rows.get("participations", []))
    return problems


def _columns(table: Table, rows: list[Row], ids: dict[str, set[str]]) -> Iterator[Problem]:
    file = f"{table.name}.csv"
    for column in table.columns:
        seen: set[str] = set()
        for row in rows:
            text = row.text(column.name)
            reason = _wrong(column, text, ids)
            if reason is None and text and column.unique and text in seen:
                reason = f"{text!r} stands there twice"
            seen.add(text)
            if reason:
                yield Problem(file, row.number, column.name, reason)


def _wrong(column: Column, text: str, ids: dict[str, set[str]]) -> str | None:
    if not text:
        return "a value is needed" if column.required else None
    if column.enum and text not in column.enum:
        return f"{text!r} is none of {', '.join(column.enum)}"
    if column.foreign_table and text not in ids.get(column.foreign_table, set()):
        return f"{column.foreign_table} has no {text!r}"
    if column.is_edtf and text != "..":
        try:
            bounds(text)
        except ValueError as error:
            return str(error)
    return None


def _intervals(table: Table, rows: list[Row]) -> Iterator[Problem]:
    if table.interval is None:
        return
    for row in rows:
        try:
            Interval.of(row.text(table.interval[0]), row.text(table.interval[1]))
        except ValueError as error:
            yield Problem(f"{table.name}.csv", row.number, table.interval[1], str(error))


def _record_keys(package: Package, table: Table, rows: list[Row], ids: dict[str, set[str]]) -> Iterator[Problem]:
    for column in table.columns:
        if not column.is_record:
            continue
        for row in rows:
            kind, _, name = row.text(column.name).partition("/")
            target = package.by_kind.get(kind)
            if target is None or name not in ids[target.name]:
                yield Problem(f"{table.name}.csv", row.number, column.name, f"no record {row.text(column.name)!r}")


def _citations(table: Table, rows: Rows) -> Iterator[Problem]:
    if "citations" not in table.by_name:
        return
    sources = {row.text("id") for row in rows["sources"]}
    places: dict[str, set[str]] = {}
    for row in rows["locators"]:
        places.setdefault(row.text("source_id"), set()).add(row.text("locator"))
    for row in rows[table.name]:
        for what in _wrong_citations(table, row.text("citations"), sources, places):
            yield Problem(f"{table.name}.csv", row.number, "citations", what)


def _wrong_citations(table: Table, text: str, sources: set[str], places: dict[str, set[str]]) -> Iterator[str]:
    try:
        entries = parse_citations(text)
    except ValueError as error:
        yield str(error)
        return
    for entry in entries:
        if entry.source not in sources:
            yield f"sources has no {entry.source!r}"
        elif entry.source in places and entry.locator not in places[entry.source]:
            yield f"{entry.source} has no place {entry.locator!r}"
        for name in entry.fields:
            if name not in table.by_name:
                yield f"the table has no column {name!r}"


def _cycles(relations: list[Row]) -> Iterator[Problem]:
    above: dict[str, list[Row]] = {}
    for row in relations:
        if row.text("relation_type") == SUBORDINATE:
            above.setdefault(row.text("organization_id"), []).append(row)
    for row in relations:
        start = row.text("organization_id")
        seen: set[str] = set()
        waiting = [start] if row.text("relation_type") == SUBORDINATE else []
        while waiting:
            for link in above.get(waiting.pop(), []):
                parent = link.text("related_id")
                if parent == start:
                    yield Problem("relations.csv", row.number, "related_id", f"{start!r} stands below itself")
                    waiting = []
                    break
                if parent not in seen:
                    seen.add(parent)
                    waiting.append(parent)


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
    """Whether both certainly hold on the first certain day of the later one."""
    try:
        intervals = [Interval.of(each.text("start_date"), each.text("end_date")) for each in (row, other)]
    except ValueError:
        return False
    starts = [interval.start.latest for interval in intervals if interval.start]
    if len(starts) < 2:
        return False
    day = max(starts)
    # an open end counts as going on here: nothing vouches for the rows yet
    return all(
        interval.holds(day) is Certainty.YES
        or (interval.end is None and interval.is_open and day >= interval.start.latest)
        for interval in intervals
        if interval.start
    )

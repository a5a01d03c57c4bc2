# SPDX-License-Identifier: MIT
"""What the build refuses, with file, row and column in the message.

- a value that is missing, out of its list, not unique where it must be, or with blanks around it
- an id that cannot be part of a link; a key that leads nowhere
- a date that is not EDTF, an interval that ends before it starts
- a missing citation, a source that is not listed, a place that the source does not have
- a record key (in links, figures, names) that names no record
- a description whose organization or dates are not there
- what single rows cannot show: see `consistency`
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from csto_explorer.database.citing import parse_citations
from csto_explorer.database.consistency import inconsistencies
from csto_explorer.database.reading import Problem, Row
from csto_explorer.database.schema import Column, Package, Table
from csto_explorer.records.edtf import OPEN, bounds
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey

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
    problems = list(_description(package, ids))
    for table in package.tables:
        problems += _values(table, rows[table.name], ids)
        problems += _intervals(table, rows[table.name])
        problems += _record_keys(package, table, rows[table.name], ids)
        problems += _citations(table, rows)
    return problems + inconsistencies(rows)


def _description(package: Package, ids: dict[str, set[str]]) -> Iterator[Problem]:
    kind, _, name = package.root.partition("/")
    table = package.by_kind.get(kind)
    if table is None or name not in ids[table.name]:
        yield Problem("datapackage.json", 1, "organization", f"no record {package.root!r}")
    for column, value in (("opens_on", package.opens_on), ("earliest", package.earliest)):
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            yield Problem("datapackage.json", 1, column, f"{value!r} is no day")


def _values(table: Table, rows: list[Row], ids: dict[str, set[str]]) -> Iterator[Problem]:
    file = f"{table.name}.csv"
    for column in table.columns:
        seen: set[str] = set()
        for row in rows:
            text = row.text(column.name)
            reason = _wrong(table, column, text, ids)
            if reason is None and text and column.unique and text in seen:
                reason = f"{text!r} stands there twice"
            seen.add(text)
            if reason:
                yield Problem(file, row.number, column.name, reason)


def _wrong(table: Table, column: Column, text: str, ids: dict[str, set[str]]) -> str | None:
    if not text:
        return "a value is needed" if column.required else None
    if text != text.strip() or "\0" in text:
        return "blanks around the value"
    if column.name == "id" and not _is_id(table, text):
        return f"{text!r} cannot be an id: letters, digits, dots and hyphens"
    if column.enum and text not in column.enum:
        return f"{text!r} is none of {', '.join(column.enum)}"
    if column.foreign_table and text not in ids.get(column.foreign_table, set()):
        return f"{column.foreign_table} has no {text!r}"
    if column.is_edtf and text != OPEN:
        return _malformed(text)
    return None


def _is_id(table: Table, text: str) -> bool:
    try:
        return RecordKey.parse(f"{table.kind}/{text}").id == text
    except ValueError:
        return False


def _malformed(text: str) -> str | None:
    try:
        bounds(text)
    except ValueError as error:
        return str(error)
    return None


def _intervals(table: Table, rows: list[Row]) -> Iterator[Problem]:
    if table.interval is None:
        return
    for row in rows:
        start, end = (row.text(name) for name in table.interval)
        if any(text and text != OPEN and _malformed(text) for text in (start, end)):
            # told already, with its own column
            continue
        column, what = _wrong_bounds(table.interval, start, end)
        if what:
            yield Problem(f"{table.name}.csv", row.number, column, what)


def _wrong_bounds(columns: tuple[str, str], start: str, end: str) -> tuple[str, str]:
    """Return which of two bounds is wrong and why, an empty reason if neither is."""
    if start == OPEN:
        return columns[0], "a start cannot be open: leave it empty where it is not known"
    for column, text in zip(columns, (start, end), strict=True):
        if "/" in text:
            return column, f"one date is needed, not the interval {text!r}"
    try:
        Interval.of(start, end)
    except ValueError as error:
        return columns[1], str(error)
    return columns[1], ""


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
    if text and not entries:
        yield "a citation is needed"
    for entry in entries:
        if entry.source not in sources:
            yield f"sources has no {entry.source!r}"
        elif entry.source in places and entry.locator not in places[entry.source]:
            yield f"{entry.source} has no place {entry.locator!r}"
        for name in entry.fields:
            if name not in table.by_name:
                yield f"the table has no column {name!r}"

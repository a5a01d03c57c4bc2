# SPDX-License-Identifier: MIT
"""Reading the curated CSV files into typed rows."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csto_explorer.database.schema import Package, Table

Value = str | int | float | None
# narrower than Python's own reading, which takes `1_000`, `nan` and digits of any script
_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the data: where, and what. `row` counts from 2, as a spreadsheet shows it."""

    file: str
    row: int
    column: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}, row {self.row}, column {self.column}: {self.what}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file, with its number for messages."""

    number: int
    values: dict[str, Value]

    def text(self, name: str) -> str:
        """Return a value as text, empty where there is none."""
        value = self.values.get(name)
        return "" if value is None else str(value)


def read_all(package: Package, folder: Path) -> tuple[dict[str, list[Row]], list[Problem]]:
    """Read every table's file; returns the rows by table, and what could not be read."""
    problems: list[Problem] = []
    return {table.name: _read(table, folder, problems) for table in package.tables}, problems


def _read(table: Table, folder: Path, problems: list[Problem]) -> list[Row]:
    path = folder / f"{table.name}.csv"
    if not path.is_file():
        problems.append(Problem(path.name, 1, "-", "the file is missing"))
        return []
    try:
        # a spreadsheet may put a byte order mark in front
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file))
    except UnicodeDecodeError as error:
        problems.append(Problem(path.name, 1, "-", f"the file is not UTF-8: {error.reason} at byte {error.start}"))
        return []
    except csv.Error as error:
        problems.append(Problem(path.name, 1, "-", f"the file cannot be read: {error}"))
        return []
    header = lines[0] if lines else []
    expected = [column.name for column in table.columns]
    if header != expected:
        problems.append(Problem(path.name, 1, "-", f"the headings are {header}, not {expected}"))
        return []
    rows = []
    for number, cells in enumerate(lines[1:], 2):
        if len(cells) == len(header):
            rows.append(Row(number, _values(table, path.name, number, cells, problems)))
        else:
            problems.append(Problem(path.name, number, "-", f"{len(cells)} cells, not {len(header)}"))
    return rows


def _values(table: Table, file: str, number: int, cells: list[str], problems: list[Problem]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for column, cell in zip(table.columns, cells, strict=True):
        try:
            values[column.name] = _value(column.type, cell)
        except ValueError:
            problems.append(Problem(file, number, column.name, f"{cell!r} is not of type {column.type}"))
            values[column.name] = None
    return values


def _value(kind: str, cell: str) -> Any:
    if cell == "":
        return None
    if kind == "integer" and _INTEGER.fullmatch(cell):
        return int(cell)
    if kind == "number" and _NUMBER.fullmatch(cell):
        return float(cell)
    if kind != "string":
        raise ValueError(cell)
    return cell

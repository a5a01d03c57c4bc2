# SPDX-License-Identifier: MIT
"""The description of the records, from `datapackage.json`: tables, columns, keys.

One description serves the build, the window's headings and tool tips, cards and other programs. A database
carries it inside itself, in its table `package`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

SQL_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL"}
GENERATED = ("citations", "package", "search")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `type` is string, integer or number; `foreign_table` names the table a key leads to."""

    name: str
    title: str
    description: str
    type: str = "string"
    is_edtf: bool = False
    is_record: bool = False
    foreign_table: str = ""
    backlink: str = ""
    unit: str = ""
    required: bool = False
    unique: bool = False
    enum: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table of records. `interval` names the columns of its first and last day, if it holds for dates."""

    name: str
    kind: str
    title: str
    description: str
    title_column: str
    columns: tuple[Column, ...]
    interval: tuple[str, str] | None = None

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """The columns by name."""
        return {column.name: column for column in self.columns}

    @property
    def is_cited(self) -> bool:
        """Whether every row must say where it comes from."""
        return "citations" in self.by_name and self.by_name["citations"].required


@dataclass(frozen=True)
class Package:
    """The whole description. `root` is the key of the organization; dates are ISO days."""

    name: str
    title: str
    version: str
    root: str
    opens_on: str
    earliest: str
    tables: tuple[Table, ...]

    @cached_property
    def by_name(self) -> dict[str, Table]:
        """The tables by name."""
        return {table.name: table for table in self.tables}

    @cached_property
    def by_kind(self) -> dict[str, Table]:
        """The tables by the kind of their records."""
        return {table.kind: table for table in self.tables}


def read_package(text: str) -> Package:
    """Read the text of a `datapackage.json`; raises ValueError, KeyError or TypeError if it is not one of ours."""
    raw = json.loads(text)
    ours = raw["explorer"]
    return Package(
        raw["name"],
        raw["title"],
        str(raw["version"]),
        ours["organization"],
        ours["opens_on"],
        ours["earliest"],
        tuple(_table(resource) for resource in raw["resources"]),
    )


def _table(resource: dict[str, Any]) -> Table:
    ours = resource["explorer"]
    keys = {
        key["fields"]: key["reference"]["resource"] or resource["name"]
        for key in resource["schema"].get("foreignKeys", [])
    }
    interval = ours.get("interval")
    return Table(
        resource["name"],
        ours["kind"],
        resource["title"],
        resource["description"],
        ours["title"],
        tuple(_column(field, keys) for field in resource["schema"]["fields"]),
        (interval[0], interval[1]) if interval else None,
    )


def _column(field: dict[str, Any], keys: dict[str, str]) -> Column:
    ours = field.get("explorer", {})
    constraints = field.get("constraints", {})
    return Column(
        field["name"],
        field["title"],
        field["description"],
        field["type"],
        ours.get("type") == "edtf",
        ours.get("type") == "record",
        keys.get(field["name"], ""),
        ours.get("backlink", ""),
        ours.get("unit", ""),
        bool(constraints.get("required")),
        bool(constraints.get("unique")),
        tuple(constraints.get("enum", ())),
    )

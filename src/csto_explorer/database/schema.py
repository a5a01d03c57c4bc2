# SPDX-License-Identifier: MIT
"""The description of the records, from `datapackage.json`: tables, columns, keys.

One description serves the build, the window's headings and tool tips, cards and other programs. A database
carries it inside itself, in its table `package`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from csto_explorer.language import tr

SQL_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL"}
DATED = ("date", "signed_date", "period")
"""Columns that date a record that has no interval: it is there from its day on."""
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_OURS = frozenset({"citations", "package"})
"""Tables that the build makes itself."""


class Column(NamedTuple):
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

    @cached_property
    def body_columns(self) -> tuple[str, ...]:
        """The columns that name a body."""
        return tuple(column.name for column in self.columns if column.foreign_table == "organizations")

    @cached_property
    def dated_columns(self) -> tuple[str, ...]:
        """The columns that date a row which has no interval, the first that is filled before the others."""
        return tuple(name for name in DATED if name in self.by_name)

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
    """Read the text of a `datapackage.json`; raises ValueError if it is not one of ours."""
    try:
        package = _package(json.loads(text))
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ValueError(tr("its description cannot be read: {!r}").format(error)) from None
    _look_at_names(package)
    return package


def _package(raw: dict[str, Any]) -> Package:
    ours = raw["explorer"]
    tables = tuple(_table(resource) for resource in raw["resources"])
    return Package(
        str(raw["name"]),
        str(raw["title"]),
        str(raw["version"]),
        str(ours["organization"]),
        str(ours["opens_on"]),
        str(ours["earliest"]),
        tables,
    )


def _look_at_names(package: Package) -> None:
    """Refuse names that could not stand in a statement, and what is described twice or not at all."""
    for table in package.tables:
        for name in (table.name, table.kind, table.title_column, *table.by_name, *(table.interval or ())):
            if not _NAME.fullmatch(name):
                raise ValueError(tr("{!r} cannot be the name of a table or column").format(name))
        lacking = {"id", table.title_column, *(table.interval or ())} - set(table.by_name)
        lacking |= {column.foreign_table for column in table.columns if column.foreign_table} - set(package.by_name)
        if lacking or table.name in _OURS or table.name.startswith("sqlite_"):
            raise ValueError(tr("the description of the table {} is not whole").format(table.name))
        if len(table.by_name) != len(table.columns):
            raise ValueError(tr("the table {} describes a column twice").format(table.name))
    if len(package.by_name) != len(package.tables) or len(package.by_kind) != len(package.tables):
        raise ValueError(tr("two tables have one name"))


def _table(resource: dict[str, Any]) -> Table:
    ours = resource["explorer"]
    keys = {
        key["fields"]: key["reference"]["resource"] or resource["name"]
        for key in resource["schema"].get("foreignKeys", [])
    }
    interval = ours.get("interval")
    return Table(
        str(resource["name"]),
        str(ours["kind"]),
        str(resource["title"]),
        str(resource["description"]),
        str(ours["title"]),
        tuple(_column(field, keys) for field in resource["schema"]["fields"]),
        (str(interval[0]), str(interval[1])) if interval else None,
    )


def _column(field: dict[str, Any], keys: dict[str, str]) -> Column:
    ours = field.get("explorer", {})
    constraints = field.get("constraints", {})
    return Column(
        str(field["name"]),
        str(field["title"]),
        str(field["description"]),
        str(field["type"]),
        ours.get("type") == "edtf",
        ours.get("type") == "record",
        str(keys.get(field["name"], "")),
        str(ours.get("backlink", "")),
        str(ours.get("unit", "")),
        bool(constraints.get("required")),
        bool(constraints.get("unique")),
        tuple(constraints.get("enum", ())),
    )

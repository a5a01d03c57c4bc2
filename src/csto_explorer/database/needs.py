# SPDX-License-Identifier: MIT
"""What a database must hold for this version to read it: the tables it describes, and the columns typed reads use."""

from __future__ import annotations

import sqlite3

from csto_explorer.database.schema import Package
from csto_explorer.language import tr

NEEDED = {
    "areas": "id name classification iso_3166_1 parent_id capital_id latitude longitude",
    "organizations": "id name abbreviation short_name classification purpose founding_date dissolution_date area_id "
    "sort_order",
    "relations": "id organization_id relation_type related_id start_date end_date",
    "posts": "id name organization_id area_id seat_id role holder_status vacant vacant_earliest "
    "vacant_latest sort_order start_date end_date",
    "persons": "id name",
    "memberships": "id person_id post_id organization_id area_id role start_date end_date",
    "participations": "id area_id organization_id status start_date end_date",
    "events": "id name date date_earliest date_latest classification organization_id area_id",
    "sources": "id title publisher kind as_of as_of_latest",
    "names": "record language name kind note",
    "documents": "id title short_title",
    "observations": "id subject indicator value unit qualifier period",
    "links": "id subject predicate inverse object note",
    "citations": "record field source_id locator heading position",
}
"""Columns that the program names itself. Further tables and columns are read as the database describes them."""


def missing(connection: sqlite3.Connection, package: Package) -> list[str]:
    """Return what the database lacks of what this version reads and of what it says of itself."""
    wanted: dict[str, list[str]] = {table: names.split() for table, names in NEEDED.items()}
    for described in package.tables:
        names = wanted.setdefault(described.name, [])
        for column in described.columns:
            names.append(column.name)
            if column.is_edtf:
                names += [f"{column.name}_earliest", f"{column.name}_latest"]
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    found = {table: _columns(connection, table) for table in wanted if table in there}
    return _lacks(found, wanted) or _without_id(connection, package)


def _without_id(connection: sqlite3.Connection, package: Package) -> list[str]:
    """Return the tables with rows that no key can name. All else that is odd in a row is shown or left out."""
    statement = """SELECT 1 FROM "{}" WHERE typeof(id) <> 'text' LIMIT 1"""
    odd = [each.name for each in package.tables if connection.execute(statement.format(each.name)).fetchone()]
    return [tr("a row of the table {} has no id").format(name) for name in odd]


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {column[0] for column in connection.execute(f'SELECT * FROM "{table}" LIMIT 0').description}


def _lacks(found: dict[str, set[str]], wanted: dict[str, list[str]]) -> list[str]:
    problems = []
    for table, names in wanted.items():
        lacking = sorted(set(names) - found.get(table, set()))
        if table not in found:
            problems.append(tr("the table {} is missing").format(table))
        elif lacking:
            problems.append(tr("the table {} lacks {}").format(table, ", ".join(lacking)))
    return problems

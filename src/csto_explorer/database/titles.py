# SPDX-License-Identifier: MIT
"""What each kind of record is called: by its title column, or, for records that join others, in a phrase."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from csto_explorer.database.schema import Table
from csto_explorer.records.edtf import describe

_JOINS = {
    "membership": ("SELECT t.*, p.name AS _person FROM memberships t LEFT JOIN persons p ON p.id = t.person_id",),
    "participation": (
        "SELECT t.*, a.name AS _state, coalesce(o.abbreviation, o.short_name, o.name) AS _circle "
        "FROM participations t LEFT JOIN areas a ON a.id = t.area_id "
        "LEFT JOIN organizations o ON o.id = t.organization_id",
    ),
    "relation": (
        "SELECT t.*, coalesce(b.abbreviation, b.short_name, b.name) AS _body, "
        "coalesce(o.abbreviation, o.short_name, o.name) AS _other FROM relations t "
        "LEFT JOIN organizations b ON b.id = t.organization_id LEFT JOIN organizations o ON o.id = t.related_id",
    ),
    "article": (
        "SELECT t.*, coalesce(d.short_title, d.title) AS _document FROM articles t "
        "LEFT JOIN documents d ON d.id = t.document_id",
    ),
}
RELATION_WORDS = {
    "subordinate_to": "part of",
    "coordinated_by": "coordinated by",
    "supports": "supports",
    "reports_to": "reports to",
    "appoints": "appoints",
    "cooperates_with": "cooperates with",
}
RELATION_BACK = {
    "subordinate_to": "has as a part",
    "coordinated_by": "coordinates",
    "supports": "supported by",
    "reports_to": "receives the reports of",
    "appoints": "appointed by",
    "cooperates_with": "cooperates with",
}


def title_sql(table: Table, ids: Sequence[str]) -> tuple[str, list[str]]:
    """Return a statement for the rows of some records with what their titles need, and its parameters."""
    start = _JOINS.get(table.kind, (f'SELECT t.* FROM "{table.name}" t',))[0]
    marks = ", ".join("?" * len(ids))
    return f"{start} WHERE t.id IN ({marks})", list(ids)


def titled(table: Table, row: sqlite3.Row) -> str:
    """Return the title of a row that `title_sql` read."""
    if table.kind == "membership":
        return f"{row['_person']}, {row['role']}"
    if table.kind == "participation":
        since = f" since {describe(row['start_date'])}" if row["start_date"] else ""
        return f"{row['_state']}: {row['status']}, {row['_circle']}{since}"
    if table.kind == "relation":
        return f"{row['_body']} {RELATION_WORDS.get(row['relation_type'], row['relation_type'])} {row['_other']}"
    if table.kind == "observation":
        return f"{capital(row['indicator'])}: {figure(row)}"
    if table.kind == "article":
        return f"{row['name']}, {row['_document']}" if row["kind"] == "article" else f"{row['name']}"
    if table.kind == "link":
        return f"{row['subject']} {row['predicate']} {row['object']}"
    return str(row[table.title_column])


def figure(row: sqlite3.Row) -> str:
    """Say a figure with its qualifier and unit: `more than 16 tons`."""
    value = row["value"]
    number = f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"
    qualifier = "" if row["qualifier"] == "exactly" else f"{row['qualifier']} "
    return f"{qualifier}{number} {row['unit']}"


def capital(text: str) -> str:
    """Begin a text with a capital letter."""
    return text[:1].upper() + text[1:]

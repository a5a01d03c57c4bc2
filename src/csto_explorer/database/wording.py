# SPDX-License-Identifier: MIT
"""Values said in words, the same on cards, in tables and in titles. Whatever cannot be said stays as it stands."""

from __future__ import annotations

import sqlite3
from typing import Any

from csto_explorer.records.edtf import OPEN, describe

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
STATUS_WORDS = {
    "signatory": "signatory of",
    "party": "party to",
    "member": "member of",
    "suspended": "suspended member of",
    "frozen": "by its own declaration frozen in",
    "former": "former member of",
    "observer": "observer in",
    "chair": "in the chair of",
}


def date_text(value: Any) -> str:
    """Say an EDTF value in words."""
    if value == OPEN:
        return "still"
    try:
        return describe(value)
    except (ValueError, TypeError):
        return "" if value is None else str(value)


def span_text(start: Any, end: Any) -> str:
    """Say from when to when something holds: `1 May 1994 to 2012`, `since 2004`, `until 1999`; empty if not known."""
    if not end or end == OPEN:
        return f"since {date_text(start)}" if start else ""
    if not start:
        return f"until {date_text(end)}"
    return date_text(start) if start == end else f"{date_text(start)} to {date_text(end)}"


def number_text(value: Any) -> str:
    """Say a number with commas between thousands."""
    if not isinstance(value, (int, float)):
        return "" if value is None else str(value)
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"


def figure(row: sqlite3.Row) -> str:
    """Say a figure with its qualifier and unit: `more than 16 tons`."""
    qualifier = "" if row["qualifier"] == "exactly" else row["qualifier"]
    return " ".join(str(part) for part in (qualifier, number_text(row["value"]), row["unit"]) if part)


def capital(text: str) -> str:
    """Begin a text with a capital letter."""
    return text[:1].upper() + text[1:]

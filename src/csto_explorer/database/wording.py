# SPDX-License-Identifier: MIT
"""Values said in words, the same on cards, in tables and in titles. Whatever cannot be said stays as it stands."""

from __future__ import annotations

import sqlite3
from typing import Any

from csto_explorer.language import SOURCE, marked, said_number, spoken, tr
from csto_explorer.records.edtf import ACCUSATIVE, GENITIVE, OPEN, describe, first_of, said_span

VOCABULARY = "records"
"""Marks for the translator the words that the records use by rule."""

SAID_OTHERWISE = frozenset({"frequency"})
"""Columns whose words are said otherwise than the same words elsewhere."""
HEADED_OTHERWISE = frozenset({("person", marked("Name", "person"))})
"""Kinds of records and titles of their columns that are said otherwise than the same titles elsewhere."""
RELATION_WORDS = {
    "subordinate_to": marked("part of"),
    "coordinated_by": marked("coordinated by"),
    "supports": marked("supports"),
    "reports_to": marked("reports to"),
    "appoints": marked("appoints"),
    "cooperates_with": marked("cooperates with"),
}
RELATION_BACK = {
    "subordinate_to": marked("has as a part"),
    "coordinated_by": marked("coordinates"),
    "supports": marked("supported by"),
    "reports_to": marked("receives the reports of"),
    "appoints": marked("appointed by"),
    "cooperates_with": marked("cooperates with"),
}
STATUS_WORDS = {
    "signatory": marked("signatory of", "standing"),
    "party": marked("party to", "standing"),
    "member": marked("member of", "standing"),
    "suspended": marked("suspended member of", "standing"),
    "frozen": marked("by its own declaration frozen in", "standing"),
    "former": marked("former member of", "standing"),
    "observer": marked("observer in", "standing"),
    "chair": marked("in the chair of", "standing"),
}


FORMER_PARTY = marked("former party to", "standing")


def date_text(value: Any, case: str = "") -> str:
    """Say an EDTF value in words, in the case that the words before it ask for."""
    if value == OPEN:
        return tr("still")
    try:
        return describe(value, case)
    except (ValueError, TypeError):
        return "" if value is None else str(value)


def span_text(start: Any, end: Any) -> str:
    """Say from when to when something holds: `1 May 1994 to 2012`, `since 2004`, `until 1999`; empty if not known."""
    if not end or end == OPEN:
        return tr("since {}").format(date_text(start, GENITIVE)) if start else ""
    if not start:
        return tr("until {}").format(date_text(end, GENITIVE))
    if start == end:
        return date_text(start)
    try:
        first = first_of(start, end)
    except (ValueError, TypeError):
        first = date_text(start, GENITIVE)
    return said_span(first, date_text(end, ACCUSATIVE))


def number_text(value: Any) -> str:
    """Say a number with what stands between thousands."""
    if not isinstance(value, (int, float)):
        return "" if value is None else str(value)
    return said_number(value, 0 if float(value).is_integer() else None)


def figure(row: sqlite3.Row, *, with_unit: bool = True) -> str:
    """Say a figure with its qualifier and unit: `more than 16 tons`."""
    qualifier = "" if row["qualifier"] == "exactly" else worded(row["qualifier"])
    unit = _unit(row) if with_unit else ""
    return " ".join(str(part) for part in (qualifier, number_text(row["value"]), unit) if part)


def figure_of(row: sqlite3.Row) -> str:
    """Say a figure behind what was counted, without a unit that was named there: `Officers taking part: 10,000`."""
    return figure(row, with_unit=not names_unit(text_of(row["indicator"]), text_of(row["unit"])))


def names_unit(indicator: str, unit: str) -> bool:
    """Whether what was counted names what it was counted in."""
    return unit.casefold() in indicator.casefold()


def _unit(row: sqlite3.Row) -> str:
    """Say a unit; where the words follow the number they count, in the form for it."""
    unit, value = text_of(row["unit"]), row["value"]
    if spoken() == SOURCE or not unit or not isinstance(value, (int, float)):
        return unit
    # "about" and the like ask for the genitive
    return counted(unit, value, "unit" if row["qualifier"] == "exactly" else "unit, genitive")


def counted(unit: str, value: float, case: str = "unit") -> str:
    """Return a unit in the form for a number, in a language other than English; a fraction takes that of two."""
    return tr(unit, case, int(value) if float(value).is_integer() else 2)


def worded(value: Any) -> str:
    """Say a word that the records use by rule, such as a class or a status: in the language that is spoken."""
    return tr(value, VOCABULARY) if isinstance(value, str) and value else text_of(value)


def heading(title: str, kind: str) -> str:
    """Say the title of a column, which may be said otherwise for a kind of records: persons are named otherwise."""
    return tr(title, kind) if (kind, title) in HEADED_OTHERWISE else worded(title)


def worded_in(column: str, value: Any) -> str:
    """Say a word of a column, which may be said otherwise there than elsewhere: how often is regularly, not regular."""
    return tr(value, column) if column in SAID_OTHERWISE and isinstance(value, str) and value else worded(value)


def text_of(value: Any) -> str:
    """Return a value as text, an empty one for nothing."""
    return "" if value is None else str(value)


def capital(text: str) -> str:
    """Begin a text with a capital letter."""
    return text[:1].upper() + text[1:]

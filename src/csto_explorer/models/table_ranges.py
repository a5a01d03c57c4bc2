# SPDX-License-Identifier: MIT
"""Reading the ends of a range as people type them: numbers and dates in any usual form."""

from __future__ import annotations

import datetime

from csto_explorer.language import SOURCE, spoken, tr
from csto_explorer.records.edtf import bounds


def read_number(text: str) -> float | None:
    """Return the number that a text says (`1,000`, `-2.5`, `1.5 billion`), None for nothing; raises ValueError."""
    plain = text.strip().replace("−", "-")
    if spoken() != SOURCE and "." not in plain and plain.count(",") == 1:
        plain = plain.replace(",", ".")
    if not plain:
        return None
    try:
        return float(plain.replace(",", "").replace(" ", "").replace("\u00a0", "").replace("_", "x"))
    except ValueError:
        pass
    from csto_explorer.search.folding import words

    found = words(plain.removeprefix("-"))
    if len(found) != 1 or not found[0].isdecimal():
        raise ValueError(tr("{} is no number").format(text.strip()[:30]))
    return -float(found[0]) if plain.startswith("-") else float(found[0])


def read_days(text: str) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and last day that a text means (`1999`, `May 2009`, `15.05.1992`), None for nothing.

    Raises ValueError for a text that is no date.
    """
    plain = text.strip()
    if not plain:
        return None
    try:
        first, last = bounds(plain)
    except ValueError:
        first = last = None
    if first is None or last is None:
        from csto_explorer.search.dates import find_dates

        found = find_dates(plain)
        if len(found) != 1 or (found[0].start, found[0].end) != (0, len(plain)):
            raise ValueError(tr("{} is no date").format(plain[:30])) from None
        first, last = bounds(found[0].edtf)
    assert first is not None
    assert last is not None
    return first, last

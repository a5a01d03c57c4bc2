# SPDX-License-Identifier: MIT
"""What days the sources of a row speak for, read from the curated rows. Used by the build alone."""

from __future__ import annotations

import datetime

from csto_explorer.database.citing import parse_citations
from csto_explorer.database.reading import Row
from csto_explorer.records.edtf import OPEN, bounds
from csto_explorer.records.interval import Interval

Days = tuple[str, str]
"""First and last day, ISO."""


def days(text: str) -> tuple[str | None, str | None]:
    """Return the earliest and the latest day of an EDTF text, None where it sets none."""
    if not text or text == OPEN:
        return None, None
    first, last = bounds(text)
    return first.isoformat() if first else None, last.isoformat() if last else None


def spoken_for(sources: list[Row]) -> dict[str, Days]:
    """Return, for each source that says what day it speaks for, the first and last of these days."""
    spoken = {}
    for source in sources:
        first, last = days(source.text("as_of"))
        if first and last:
            spoken[source.text("id")] = (first, last)
    return spoken


def vouched(citations: str, spoken: dict[str, Days]) -> tuple[str | None, str | None]:
    """Return the first and last day that the sources of a `citations` text speak for."""
    spans = [spoken[entry.source] for entry in parse_citations(citations) if entry.source in spoken]
    return min((first for first, _ in spans), default=None), max((last for _, last in spans), default=None)


def interval_of(row: Row, start: str, end: str, spoken: dict[str, Days]) -> Interval | None:
    """Return when a row holds, by the columns of its bounds and its sources; None where they are malformed."""
    try:
        first, last = vouched(row.text("citations"), spoken)
        return Interval.of(
            row.text(start),
            row.text(end),
            datetime.date.fromisoformat(first) if first else None,
            datetime.date.fromisoformat(last) if last else None,
        )
    except ValueError:
        return None

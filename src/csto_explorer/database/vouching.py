# SPDX-License-Identifier: MIT
"""What days the sources of a row speak for, read from the curated rows. Used by the build alone."""

from __future__ import annotations

import datetime

from csto_explorer.database.citing import parse_citations
from csto_explorer.database.reading import Row
from csto_explorer.records.edtf import OPEN, bounds
from csto_explorer.records.interval import Interval
from csto_explorer.records.types import MEETINGS, SUBORDINATE

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


def borne_out_days(rows: dict[str, list[Row]], spoken: dict[str, Days]) -> dict[tuple[str, str], Days]:
    """Return the days for which other records bear out a post or a body, by table and id.

    Who is known to have held a post on a day vouches for the post on that day, and for the body it belongs to. A body
    that met on a day was there, and so were those above it.
    """
    found = _held_days(rows, spoken)
    above = {
        row.text("organization_id"): row.text("related_id")
        for row in rows.get("relations", [])
        if row.text("relation_type") == SUBORDINATE
    }
    for row in rows.get("events", []):
        first, last = days(row.text("date"))
        if row.text("classification") not in MEETINGS or row.text("status") or not first or first != last:
            continue
        body, seen = row.text("organization_id"), set[str]()
        while body and body not in seen:
            seen.add(body)
            found["organizations", body] = widest(found.get(("organizations", body)), (first, first))
            body = above.get(body, "")
    return found


def _held_days(rows: dict[str, list[Row]], spoken: dict[str, Days]) -> dict[tuple[str, str], Days]:
    found: dict[tuple[str, str], Days] = {}
    for row in rows.get("memberships", []):
        held = _certain_days(row, spoken)
        if held is None:
            continue
        for table, column in (("posts", "post_id"), ("organizations", "organization_id")):
            if row.text(column):
                found[table, row.text(column)] = widest(found.get((table, row.text(column))), held)
    return found


def widest(one: tuple[str | None, str | None] | None, other: Days) -> Days:
    """Return the span from the first to the last day of two; what is not known sets none."""
    first, last = one or (None, None)
    return min(first or other[0], other[0]), max(last or other[1], other[1])


def _certain_days(row: Row, spoken: dict[str, Days]) -> Days | None:
    """Return first and last day on which a row certainly holds; a day still to come is no witness."""
    interval = interval_of(row, "start_date", "end_date", spoken)
    if interval is None:
        return None
    first = interval.start.latest if interval.start else interval.vouched_from
    last = interval.vouched_until
    if interval.end is not None and last is not None:
        last = min(last, interval.end.earliest)
    if first is None or last is None:
        return None
    return first.isoformat(), max(first, last).isoformat()


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

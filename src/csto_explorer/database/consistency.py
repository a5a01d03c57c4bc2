# SPDX-License-Identifier: MIT
"""What is wrong with records taken together, though each row is well formed.

- what contradicts itself at a date: see `dated`
- a code of a place that ISO 3166-1 does not have
- a source that speaks for days after the one it bears
- a holder of a post in another body than the post's; a post said to have a named holder that no record names
- the same place of a source, or the same further name of a record, twice
"""

from __future__ import annotations

from collections.abc import Iterator

from csto_explorer.database import dated
from csto_explorer.database.iso_3166_1 import CODES
from csto_explorer.database.reading import Problem, Row
from csto_explorer.database.vouching import Days, days, spoken_for

Rows = dict[str, list[Row]]


def inconsistencies(rows: Rows) -> list[Problem]:
    """Return what contradicts itself. Tables that are not there are not looked at."""
    spoken = _spoken(rows.get("sources", []))
    return [
        *dated.cycles(rows.get("relations", [])),
        *dated.standings(rows.get("participations", []), spoken),
        *dated.holders(rows.get("memberships", []), spoken),
        *dated.outliving(rows),
        *_foretelling(rows.get("sources", [])),
        *_codes(rows.get("areas", [])),
        *_holders(rows.get("posts", []), rows.get("memberships", [])),
        *_twice("locators", rows, ("source_id", "locator"), "locator"),
        *_twice("names", rows, ("record", "language", "name", "kind"), "name"),
    ]


def _spoken(sources: list[Row]) -> dict[str, Days]:
    try:
        return spoken_for(sources)
    except ValueError:
        # told already, with its own column
        return {}


def _foretelling(sources: list[Row]) -> Iterator[Problem]:
    """Find what would move the last date on offer beyond what anybody knows: a page knows nothing of days to come."""
    for row in sources:
        try:
            dated, spoken = days(row.text("date"))[1], days(row.text("as_of"))[1]
        except ValueError:
            # told already, with its own column
            continue
        if dated and spoken and spoken > dated:
            yield Problem("sources.csv", row.number, "as_of", f"{row.text('as_of')!r} comes after its date")


def _codes(areas: list[Row]) -> Iterator[Problem]:
    for row in areas:
        code = row.text("iso_3166_1")
        if code and code not in CODES:
            yield Problem("areas.csv", row.number, "iso_3166_1", f"{code!r} is no code of ISO 3166-1 (alpha-2)")


def _holders(posts: list[Row], memberships: list[Row]) -> Iterator[Problem]:
    bodies = {row.text("id"): row.text("organization_id") for row in posts}
    held = {row.text("post_id") for row in memberships}
    # who holds an office of a state holds the seat that it brings
    held |= {row.text("seat_id") for row in posts if row.text("id") in held}
    for row in memberships:
        post = row.text("post_id")
        if post in bodies and bodies[post] != row.text("organization_id"):
            yield Problem("memberships.csv", row.number, "post_id", f"{post!r} is a post of {bodies[post]!r}")
    for row in posts:
        named = row.text("holder_status") == "named"
        if named and row.text("id") not in held:
            yield Problem("posts.csv", row.number, "holder_status", "named, but no membership names a holder")


def _twice(table: str, rows: Rows, columns: tuple[str, ...], column: str) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for row in rows.get(table, []):
        value = tuple(row.text(name) for name in columns)
        if value in seen:
            yield Problem(f"{table}.csv", row.number, column, f"{row.text(column)!r} stands there twice")
        seen.add(value)

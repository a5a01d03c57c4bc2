# SPDX-License-Identifier: MIT
"""Where a record stands in the pictures: the body that the chart outlines for it, and the place that the map marks."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.database.store import Store
from csto_explorer.records.keys import RecordKey


class Anchors(NamedTuple):
    """A record's body and place; None where it has none."""

    body: RecordKey | None
    place: RecordKey | None


def anchors(store: Store, key: RecordKey, on: datetime.date) -> Anchors:
    """Return the body and the place of a record at a date.

    A body stands for itself and lies at its seat; a person is found where he or she sits at the date; anything else
    by the body and the place that its row names.
    """
    if key.kind == "area":
        return Anchors(None, key)
    if key.kind == "person":
        seats = [m for m in store.memberships() if m.person == key] or [m for m in store.officials() if m.person == key]
        held = [m for m in seats if m.interval.holds(on)] or seats
        return (
            Anchors(held[0].organization if held[0].organization.id else None, held[0].area)
            if held
            else Anchors(None, None)
        )
    table = store.package.by_kind.get(key.kind)
    if table is None:
        return Anchors(None, None)
    row = store.connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (key.id,)).fetchone()
    if row is None:
        return Anchors(None, None)

    def named(column: str, kind: str) -> RecordKey | None:
        value = row[column] if column in table.by_name else None
        return RecordKey(kind, value) if isinstance(value, str) and value else None

    body = key if key.kind == "organization" else named("organization_id", "organization")
    place = named("area_id", "area")
    known = store.organizations().get(body) if body and place is None else None
    return Anchors(body, place or (known.seat if known else None))

# SPDX-License-Identifier: MIT
"""How each state stands at a date: the one function that map, status bar, tables and command line use.

Where a state has a standing in several circles (the Treaty, the Organization), the Organization's comes first:
it is what "member state" means once the Organization exists.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.database.store import Store
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Participation

STRENGTH = ("frozen", "member", "party", "suspended", "signatory", "observer", "former")
"""Statuses from the closest to the loosest; of two that may hold, the certain one counts, then the closer.

`frozen` comes before all: a state that has declared its participation frozen is still a member, and says so of itself.
"""


class Standing(NamedTuple):
    """A state's standing in one circle at a date. `since` is the EDTF start of it, empty where not known."""

    area: Area
    circle: RecordKey
    status: str
    certainty: Certainty
    since: str
    participation: Participation


def standings(store: Store, on: datetime.date) -> list[Standing]:
    """Return the standing of each state in each circle at a date, by circle and name."""
    best: dict[tuple[RecordKey, RecordKey], Standing] = {}
    areas = store.areas()
    for participation in store.participations():
        certainty = participation.interval.holds(on)
        area = areas.get(participation.area)
        if not certainty or area is None:
            continue
        start = participation.interval.start
        found = Standing(
            area,
            participation.organization,
            participation.status,
            certainty,
            start.text if start else "",
            participation,
        )
        place = (participation.organization, participation.area)
        if place not in best or _weight(found) < _weight(best[place]):
            best[place] = found
    return sorted(best.values(), key=lambda standing: (standing.circle, standing.area.names.en))


def members(store: Store, on: datetime.date) -> list[Standing]:
    """Return one standing for each state that has one: in the Organization if it has one there, else in the Treaty."""
    chosen: dict[RecordKey, Standing] = {}
    for standing in standings(store, on):
        before = chosen.get(standing.area.key)
        if before is None or (standing.circle == store.root and before.circle != store.root):
            chosen[standing.area.key] = standing
    return sorted(chosen.values(), key=lambda standing: standing.area.names.en)


def _weight(standing: Standing) -> tuple[bool, int]:
    rank = STRENGTH.index(standing.status) if standing.status in STRENGTH else len(STRENGTH)
    return standing.certainty is not Certainty.YES, rank

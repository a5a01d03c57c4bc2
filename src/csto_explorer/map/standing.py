# SPDX-License-Identifier: MIT
"""What the map is told: how states stand at a date, which places to mark, and how a standing looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Names


@dataclass(frozen=True, slots=True)
class StateStanding:
    """A state at a date. `code` is ISO 3166-1 alpha-2; `since` the EDTF start of the standing, empty if unknown.

    `before` is its status at another date that is compared with, where it was another one ("" for none at all); None
    where nothing changed or nothing is compared.
    """

    key: RecordKey
    code: str
    names: Names
    status: str
    certainty: Certainty
    since: str = ""
    before: str | None = None

    @property
    def is_uncertain(self) -> bool:
        """Whether the sources leave open that it stands so at the date."""
        return self.certainty is not Certainty.YES


@dataclass(frozen=True, slots=True)
class Place:
    """A city to mark with a dot: `role` is "seat" or "capital"."""

    area: Area
    role: str = "capital"


@dataclass(frozen=True, slots=True)
class Look:
    """How a standing is filled: a role, a hatch over it ("" for none) in a role, and the role of text on it."""

    fill: str
    hatch: str
    hatch_role: str
    text: str


MEMBER = Look("map.member", "", "map.border", "map.member.text")
LOOKS = {
    "member": MEMBER,
    "frozen": Look("map.member", "/", "map.member.text", "map.member.text"),
    "party": MEMBER,
    "suspended": Look("map.suspended", "/", "map.suspended.hatch", "map.text"),
    "former": Look("map.former", "\\", "map.former.hatch", "map.text"),
    "signatory": Look("map.signatory", "x", "map.signatory.hatch", "map.text"),
    "observer": Look("map.observer", "", "map.observer.hatch", "map.text"),
}
DISPUTED = Look("map.disputed", "-", "map.disputed.hatch", "map.text")
LAND = Look("map.land", "", "map.text", "map.text")
UNCERTAIN_HATCH = "|"
"""Drawn over whatever else a standing shows, where it is not certain."""


def look(standing: StateStanding) -> Look:
    """Return how a standing looks; one that the map does not know looks like an observer's."""
    return LOOKS.get(standing.status, LOOKS["observer"])


def by_code(standings: Sequence[StateStanding]) -> dict[str, StateStanding]:
    """Return the standings by the code of their state."""
    return {standing.code: standing for standing in standings if standing.code}


def compared(standings: Sequence[StateStanding], before: Mapping[RecordKey, str]) -> tuple[StateStanding, ...]:
    """Return the standings with what they were, given the statuses of states at an earlier date."""
    return tuple(
        each if before.get(each.key) == each.status else replace(each, before=before.get(each.key, ""))
        for each in standings
    )

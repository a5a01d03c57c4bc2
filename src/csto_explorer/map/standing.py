# SPDX-License-Identifier: MIT
"""What the map is told: how states stand or are grouped at a date, which places to mark, and how each looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Names


class StateStanding(NamedTuple):
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


class Place(NamedTuple):
    """A place to mark. `role` is "seat" or "capital" for a dot; what happened there has a symbol of its own.

    `records` are the events and activities that the mark stands for, the latest first, and `told` says each in words.
    A place that is known by its state alone (`area` is a state) stands inside it, and its symbol is open.
    """

    area: Area
    role: str = "capital"
    records: tuple[RecordKey, ...] = ()
    told: tuple[str, ...] = ()
    is_seat: bool = False

    @property
    def is_vague(self) -> bool:
        """Whether only the state is known in which it lies."""
        return self.area.longitude is None or self.area.latitude is None

    def label(self, language: str) -> str:
        """Return what is written beside the mark: the name of the city, and how often something happened there."""
        name = "" if self.is_vague else self.area.names.name(language)
        number = str(len(self.records)) if len(self.records) > 1 else ""
        return " · ".join(part for part in (name, number) if part)


class MapContent(NamedTuple):
    """What one map shows. `words` say what each status means where it is none of a state, such as a region.

    `details` are lines on single states, for tool tips; `note` is one on the whole, for legend and paper. `today` are
    the marks of what happened on the very day: they come and go with every step of the date, over all else.
    """

    theme: str
    standings: tuple[StateStanding, ...]
    places: tuple[Place, ...] = ()
    words: Mapping[str, str] = MappingProxyType({})
    details: Mapping[RecordKey, str] = MappingProxyType({})
    note: str = ""
    graticule: bool = False
    today: tuple[Place, ...] = ()

    @property
    def marked(self) -> tuple[Place, ...]:
        """All places that are marked, each once."""
        over = {place.area.key for place in self.today}
        return (*self.today, *(place for place in self.places if place.area.key not in over))


class Look(NamedTuple):
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
TAGS = (
    MEMBER,
    Look("map.observer.hatch", "-", "page", "page"),
    Look("map.suspended.hatch", "\\", "page", "page"),
    LOOKS["signatory"],
    LOOKS["former"],
    LOOKS["frozen"],
)
"""How groups of states look that are told apart by something else than their standing, in order."""
LOOKS |= {f"group {number}": each for number, each in enumerate(TAGS)}
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
        each if before.get(each.key) == each.status else each._replace(before=before.get(each.key, ""))
        for each in standings
    )

# SPDX-License-Identifier: MIT
"""The map as it is shown for one date: its pictures, and what lies where. No widgets, no painting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from csto_explorer.database.wording import worded
from csto_explorer.language import tr
from csto_explorer.map.labels import GAP, labels, radius, spot
from csto_explorer.map.scene import WORLD, Place, StateStanding, ground, hit, home, point, title_at
from csto_explorer.map.standing import MapContent
from csto_explorer.map.symbols import RING, symbol
from csto_explorer.map.view import whole, whole_at
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Group, Rect, Scene

Point = tuple[float, float]
TOLD = 8
"""So many events at one place are named in a tool tip."""


class ShownMap(NamedTuple):
    """What the map shows at a date, in one language."""

    content: MapContent
    areas: Mapping[RecordKey, Area]
    language: str = "en"

    @property
    def standings(self) -> tuple[StateStanding, ...]:
        """The states that are shown, each with how it stands or to which group it belongs."""
        return self.content.standings

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that are marked."""
        return self.content.places

    @staticmethod
    def home() -> Rect:
        """Return what to show at first, in map units."""
        return home()

    @staticmethod
    def world() -> Rect:
        """Return all that the map holds, in map units."""
        return WORLD

    def ground(self, scale: float) -> Scene:
        """Return the ground for a scale, whose lines keep their width in pixels."""
        return ground(self.standings, scale, with_graticule=self.content.graticule)

    def names(self, scale: float, visible: Rect, taken: Sequence[Rect] = ()) -> Scene:
        """Return names, dots and symbols for what is visible at a scale, but for the marks of the very day.

        Nothing is put where room is `taken` by something else.
        """
        return Scene(visible, labels(self.standings, self.places, measure, scale, visible, self.language, taken))

    def today(self, scale: float) -> Scene:
        """Return the marks of what happened on the very day, for a scale."""
        groups = []
        for place in self.content.today:
            at = spot(whole_at(scale), place)
            if at is not None:
                items = symbol(place.role, *at, 1.0 / scale, place.is_vague, place.is_seat)
                groups.append(Group(Rect(*at, 0, 0).grown(RING / scale), items, place.records[0], place.told[0]))
        return Scene(WORLD, tuple(groups))

    def spot(self, key: RecordKey | None) -> Point | None:
        """Return where a place lies in map units; for a state its capital, None for what has no place."""
        area = self._lies(key)
        return point(area) if area is not None else None

    def ring(self, key: RecordKey | None) -> float:
        """Return the radius in pixels of a ring around what marks a place, up to where its name begins."""
        area = self._lies(key)
        marks = [radius(place) for place in self.content.marked if area is not None and place.area.key == area.key]
        return max(marks, default=3.0) + GAP

    def _lies(self, key: RecordKey | None) -> Area | None:
        """Return what a place stands at: for a state its capital, for any other place itself."""
        area = self.areas.get(key) if key else None
        if area is not None and area.latitude is None and area.capital is not None:
            return self.areas.get(area.capital)
        return area

    def listed(self) -> list[RecordKey]:
        """Return the states that have a standing by name, then the marked places by name."""
        states = sorted((each.names.name(self.language), each.key) for each in self.standings)
        places = sorted(
            (each.area.names.name(self.language), each.area.key) for each in self.content.marked if not each.is_vague
        )
        return [key for _, key in (*states, *places)]

    def mark_at(self, x: float, y: float, reach: float) -> Place | None:
        """Return the place whose mark lies nearest within `reach` of a point."""
        nearest: tuple[float, Place] | None = None
        for place in self.content.marked:
            at = spot(whole(), place)
            if at is None:
                continue
            distance = ((at[0] - x) ** 2 + (at[1] - y) ** 2) ** 0.5
            if distance <= reach and (nearest is None or distance < nearest[0]):
                nearest = (distance, place)
        return nearest[1] if nearest else None

    def at(self, x: float, y: float, reach: float) -> RecordKey | None:
        """Return the city whose dot lies within `reach` of a point, else the state there."""
        place = self.mark_at(x, y, reach)
        return place.area.key if place else hit(self.standings, x, y)

    def tip(self, x: float, y: float, reach: float) -> str:
        """Return what lies at a point: what happened there, a city, a state with its standing, or any other name."""
        place = self.mark_at(x, y, reach)
        if place is not None and place.told:
            left = len(place.told) - TOLD
            more = [tr("%n more", "", left)] if left > 0 else []
            return "\n".join([place.area.names.name(self.language), *place.told[:TOLD], *more])
        key = place.area.key if place is not None else hit(self.standings, x, y)
        return self.told(key) or title_at(self.standings, x, y, self.language)

    def told(self, key: RecordKey | None) -> str:
        """Return the name of a place, with how a state stands; empty for what is no place."""
        area = self.areas.get(key) if key else None
        if area is None:
            return ""
        name = area.names.name(self.language)
        standing = next((each for each in self.standings if each.key == key), None)
        if standing is None:
            return name
        status = self.content.words.get(standing.status) or worded(standing.status)
        said = f"{name}: {status}"
        if standing.certainty is not Certainty.YES:
            said = tr("{}, uncertain on this date").format(said)
        if standing.before is not None:
            before = worded(standing.before) if standing.before else tr("without standing")
            said = tr("{}, was {}").format(said, before)
        detail = self.content.details.get(standing.key, "")
        return f"{said}\n{detail}" if detail else said

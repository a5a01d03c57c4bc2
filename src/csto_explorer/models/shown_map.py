# SPDX-License-Identifier: MIT
"""The map as it is shown for one date: its pictures, and what lies where. No widgets, no painting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from csto_explorer.database.wording import worded
from csto_explorer.language import tr
from csto_explorer.map.labels import labels
from csto_explorer.map.scene import Place, StateStanding, ground, hit, home, point, title_at
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Rect, Scene

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ShownMap:
    """Standings and places at a date, in one language."""

    standings: Sequence[StateStanding]
    places: Sequence[Place]
    areas: Mapping[RecordKey, Area]
    language: str = "en"

    @staticmethod
    def home() -> Rect:
        """Return what to show at first, in map units."""
        return home()

    def ground(self, scale: float) -> Scene:
        """Return the ground for a scale, whose lines keep their width in pixels."""
        return ground(self.standings, scale)

    def names(self, scale: float, visible: Rect) -> Scene:
        """Return names and dots for what is visible at a scale."""
        return Scene(visible, labels(self.standings, self.places, measure, scale, visible, self.language))

    def spot(self, key: RecordKey | None) -> Point | None:
        """Return where a place lies in map units; for a state its capital, None for what has no place."""
        area = self.areas.get(key) if key else None
        if area is not None and area.latitude is None and area.capital is not None:
            area = self.areas.get(area.capital)
        return point(area) if area is not None else None

    def listed(self) -> list[RecordKey]:
        """Return the states that have a standing by name, then the marked places by name."""
        states = sorted((each.names.name(self.language), each.key) for each in self.standings)
        places = sorted((each.area.names.name(self.language), each.area.key) for each in self.places)
        return [key for _, key in (*states, *places)]

    def at(self, x: float, y: float, reach: float) -> RecordKey | None:
        """Return the city whose dot lies within `reach` of a point, else the state there."""
        nearest: tuple[float, RecordKey] | None = None
        for place in self.places:
            spot = point(place.area)
            if spot is None:
                continue
            distance = ((spot[0] - x) ** 2 + (spot[1] - y) ** 2) ** 0.5
            if distance <= reach and (nearest is None or distance < nearest[0]):
                nearest = (distance, place.area.key)
        return nearest[1] if nearest else hit(self.standings, x, y)

    def tip(self, key: RecordKey | None, x: float, y: float) -> str:
        """Return the name of a place with its standing, or of what else lies at the point."""
        area = self.areas.get(key) if key else None
        if area is None:
            return title_at(self.standings, x, y, self.language)
        standing = next((each for each in self.standings if each.key == key), None)
        if standing is None:
            return area.names.name(self.language)
        said = f"{area.names.name(self.language)}: {worded(standing.status)}"
        if standing.certainty is not Certainty.YES:
            said = tr("{}, uncertain on this date").format(said)
        if standing.before is None:
            return said
        return tr("{}, was {}").format(said, worded(standing.before) if standing.before else tr("without standing"))

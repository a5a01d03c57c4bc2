# SPDX-License-Identifier: MIT
"""A scale bar that is true in the middle of a map, along the horizontal: everywhere else it is nearly so."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.language import said_number, tr
from csto_explorer.map.frames import EURASIA

EARTH = 6371.0
"""Radius of the Earth in kilometres."""
_ROUND = (1.0, 2.0, 5.0)


class ScaleBar(NamedTuple):
    """A round number of kilometres, and how long they are in map units."""

    kilometres: float
    length: float

    def text(self, language: str = "") -> str:
        """What is written beside it, in a language or else in the one that is spoken."""
        return tr("{} km", language=language).format(said_number(self.kilometres, 0, language=language))


@lru_cache(maxsize=16)
def scale_bar(x: float, y: float, most: float) -> ScaleBar:
    """Return the longest bar of at most so many map units about a point of the map."""
    reach = most / 2
    # straight on the map; measured in short steps, as the way over the ground is bent
    points = [EURASIA.inverse(x + reach * part / 8, y) for part in range(-8, 9)]
    whole = sum(distance(*points[at], *points[at + 1]) for at in range(16))
    magnitude = 10.0 ** math.floor(math.log10(whole))
    kilometres = max(step * magnitude for step in _ROUND if step * magnitude <= whole)
    return ScaleBar(kilometres, most * kilometres / whole)


def distance(west: float, south: float, east: float, north: float) -> float:
    """Return the way between two points in degrees along the ground, in kilometres."""
    a, b = math.radians(south), math.radians(north)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(east - west) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(half)))

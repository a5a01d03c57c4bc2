# SPDX-License-Identifier: MIT
"""Albers equal-area conic projection on the sphere, forward and inverse, in plain Python.

Longitudes and latitudes are degrees, eastern and northern positive. A projection maps them to units of its own:
x grows to the right, y downwards, as everywhere in scenes. Longitudes are taken the short way round from the
central meridian, so the antimeridian is no edge of a map of Eurasia.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Albers:
    """The projection of one map: `meridian` in its middle, true to scale along the parallels `south` and `north`.

    `scale` is units of the map for the radius of the Earth; `left` and `top` move the origin.
    """

    meridian: float
    south: float
    north: float
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    _n: float = field(init=False, repr=False)
    _c: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        south, north = math.radians(self.south), math.radians(self.north)
        n = (math.sin(south) + math.sin(north)) / 2
        object.__setattr__(self, "_n", n)
        object.__setattr__(self, "_c", math.cos(south) ** 2 + 2 * n * math.sin(south))

    def forward(self, longitude: float, latitude: float) -> Point:
        """Return the place on the map of a point in degrees."""
        turn = (longitude - self.meridian + 180) % 360 - 180
        theta = self._n * math.radians(turn)
        rho = math.sqrt(max(0.0, self._c - 2 * self._n * math.sin(math.radians(latitude)))) / self._n * self.scale
        return rho * math.sin(theta) - self.left, rho * math.cos(theta) - self.top

    def inverse(self, x: float, y: float) -> Point:
        """Return the longitude and latitude of a place on the map; beyond the pole, the pole's latitude."""
        across, down = (x + self.left) / self.scale, (y + self.top) / self.scale
        theta = math.atan2(across, down)
        rho = math.hypot(across, down) * self._n
        sine = (self._c - rho * rho) / (2 * self._n)
        longitude = self.meridian + math.degrees(theta) / self._n
        return (longitude + 180) % 360 - 180, math.degrees(math.asin(max(-1.0, min(1.0, sine))))

# SPDX-License-Identifier: MIT
"""The insets of a finished map: the Caucasus and Central Asia, nearer, where they hide no state with a standing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_explorer.map.frames import CAUCASUS, CENTRAL_ASIA, EURASIA
from csto_explorer.map.projection import Albers, Point
from csto_explorer.map.room import Rows
from csto_explorer.map.view import View, framed
from csto_explorer.scene.model import Rect

MARGIN = 12.0
"""Between an inset and the frame, another inset or a state, in pixels."""
STEP = 10.0
FACTORS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58)
"""How much smaller than wished an inset may be."""
SHRINKING = 1.1
"""What shrinking costs, against moving an inset away from its corner."""


class Inset(NamedTuple):
    """A part of the map shown nearer: its name, projection, and what it shows, west to east and south to north.

    `share` is its width as a part of the map's.
    """

    name: str
    name_ru: str
    projection: Albers
    west: float
    east: float
    south: float
    north: float
    share: float

    def title(self, language: str) -> str:
        """Return its name in a language."""
        return self.name_ru if language == "ru" else self.name

    def shown(self) -> Rect:
        """Return what it shows, in the units of its projection."""
        points = [self.projection.forward(*point) for point in self._outline()]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    def source(self) -> Rect:
        """Return what of the map, in map units, may fall into it."""
        shown, parts = self.shown(), [part / 8 for part in range(9)]
        edge = [(shown.x + shown.width * across, shown.y + shown.height * down) for across in parts for down in parts]
        points = [EURASIA.forward(*self.projection.inverse(*point)) for point in edge]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(3)

    def _outline(self) -> Iterator[Point]:
        for part in range(9):
            longitude = self.west + (self.east - self.west) * part / 8
            latitude = self.south + (self.north - self.south) * part / 8
            yield from ((longitude, self.south), (longitude, self.north), (self.west, latitude), (self.east, latitude))


INSETS = (
    Inset("Caucasus", "Кавказ", CAUCASUS, 40.0, 50.4, 38.5, 43.5, 0.26),
    Inset("Central Asia", "Центральная Азия", CENTRAL_ASIA, 60.5, 79.8, 36.6, 43.9, 0.36),
)


def arranged(view: View, codes: Sequence[str], pixel: float, taken: Sequence[Rect] = ()) -> list[tuple[Inset, Rect]]:
    """Return the insets that find room and where: beside the states shown by `codes`, hiding none of them."""
    filled = [Rows(view.states[code].rings) for code in codes if code in view.states]
    busy = list(taken)
    found = []
    for inset in sorted(INSETS, key=lambda inset: -inset.share):
        place = _find(inset, view.frame, filled, busy, pixel)
        if place:
            busy.append(place.grown(MARGIN * pixel))
            found.append((inset, place))
    return found


def _find(inset: Inset, frame: Rect, filled: list[Rows], busy: list[Rect], pixel: float) -> Rect | None:
    """Return where an inset stands best: large, and near the corner where it is looked for."""
    shown = inset.shown()
    across = 1.3 * math.sqrt(frame.width * frame.height)
    best: tuple[float, Rect] | None = None
    for factor in FACTORS:
        width = min(across * inset.share, frame.width * 0.46) * factor
        height = width * shown.height / shown.width
        for place in _places(frame, width, height, pixel):
            cost = _away(place, frame, inset) / across + SHRINKING * (1 - factor)
            if (best is None or cost < best[0]) and _is_free(place, filled, busy, pixel):
                best = cost, place
    return best[1] if best else None


def _away(place: Rect, frame: Rect, inset: Inset) -> float:
    """Return how far a place is from the lower corner on its region's side: where a reader looks for an inset."""
    corner = (frame.x, frame.bottom) if inset.west < 55 else (frame.right, frame.bottom)
    return abs(place.x + place.width / 2 - corner[0]) + abs(place.y + place.height / 2 - corner[1])


def _places(frame: Rect, width: float, height: float, pixel: float) -> Iterator[Rect]:
    """Yield the places for an inset along the frame's edges."""
    margin, step = MARGIN * pixel, STEP * pixel
    left, top = frame.x + margin, frame.y + margin
    right, bottom = frame.right - margin - width, frame.bottom - margin - height
    if right < left or bottom < top:
        return
    for part in range(int((right - left) / step) + 1):
        yield Rect(left + part * step, bottom, width, height)
        yield Rect(left + part * step, top, width, height)
    for part in range(int((bottom - top) / step) + 1):
        yield Rect(left, top + part * step, width, height)
        yield Rect(right, top + part * step, width, height)


def _is_free(place: Rect, filled: list[Rows], busy: list[Rect], pixel: float) -> bool:
    if any(place.overlaps(other) for other in busy):
        return False
    wide = place.grown(MARGIN / 2 * pixel)
    return not any(rows.bounds.overlaps(wide) and rows.meet(wide) for rows in filled)


def inset_view(inset: Inset, place: Rect) -> View:
    """Return the geometry of an inset at its place."""
    shown = inset.shown()
    factor = place.width / shown.width

    def put(longitude: float, latitude: float) -> Point:
        x, y = inset.projection.forward(longitude, latitude)
        return place.x + (x - shown.x) * factor, place.y + (y - shown.y) * factor

    return framed(place, inset.source(), lambda point: put(*EURASIA.inverse(*point)), put)

# SPDX-License-Identifier: MIT
"""The bundled geometry: outlines of the states, disputed areas and borders, in map units.

The file is MAGIC and then: three counts, a JSON text that says which arcs bound which state, the lengths of the arcs,
and their points as short floats, x and y of each. Points lie on a grid of GRAIN to a map unit. It is not
compressed: unpacking would be a fifth of the time. It is made by tools/build_map.py; the policy on borders is in
docs/borders.md. It is read once, when a map is first wanted.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from csto_explorer import paths
from csto_explorer.collecting import made_to_stay
from csto_explorer.errors import ExplorerError
from csto_explorer.language import tr
from csto_explorer.map.projection import Point
from csto_explorer.scene.model import Rect

FILE = "eurasia.map"
MAGIC = b"CSTOMAP3"
GRAIN = 128

Ring = tuple[Point, ...]
Line = tuple[Point, ...]
Edge = tuple[float, float, float, float]
BANDS = 128
SPECK = 6
"""An island not so many times as large as what is left out of its outline is a speck."""


@dataclass(frozen=True)
class Face:
    """A state or an area: closed rings in map units. `kind` is "state", "area" (disputed) or "rest" (no state's).

    `code` is ISO 3166-1 alpha-2, empty for an area; `claim` is the code of the state that claims an area;
    `arcs` are the numbers of the arcs of each ring, complemented where they are walked backwards; islands smaller than
    `grain` map units are specks.
    """

    code: str
    name: str
    kind: str
    claim: str
    rings: tuple[Ring, ...]
    arcs: tuple[tuple[int, ...], ...]
    grain: float = 0.0

    @cached_property
    def bounds(self) -> Rect:
        """What encloses it."""
        return enclosing(self.rings)

    @cached_property
    def boxes(self) -> tuple[tuple[Rect, Ring], ...]:
        """Each ring with what encloses it."""
        return tuple((enclosing((ring,)), ring) for ring in self.rings)

    @cached_property
    def parts(self) -> tuple[tuple[Rect, tuple[Ring, ...]], ...]:
        """What can be filled one after the other, each with what encloses it: the islands, where none has a lake.

        One path of many islands takes far longer to fill than the islands by themselves; specks come together.
        """
        if len(self.rings) == 1 or len({_goes_left(ring) for ring in self.rings}) > 1:
            return ((self.bounds, self.rings),)
        found = [(box, (ring,)) for box, ring in self.boxes if max(box.width, box.height) >= self.grain]
        specks = tuple(ring for box, ring in self.boxes if max(box.width, box.height) < self.grain)
        return (*found, (enclosing(specks), specks)) if specks else tuple(found)

    @cached_property
    def _edges(self) -> list[list[Edge]]:
        """The edges by the bands of height that they cross: a point meets few of them."""
        bands: list[list[Edge]] = [[] for _ in range(BANDS)]
        for ring in self.rings:
            for (ax, ay), (bx, by) in pairwise(ring):
                if ay != by:
                    edge = ax, ay, bx, by
                    for band in range(self._band(min(ay, by)), self._band(max(ay, by)) + 1):
                        bands[band].append(edge)
        return bands

    def _band(self, y: float) -> int:
        height = self.bounds.height or 1.0
        return min(BANDS - 1, int((y - self.bounds.y) / height * BANDS))

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside, by the odd-even rule."""
        if not self.rings or not self.bounds.contains(x, y):
            return False
        inside = False
        for ax, ay, bx, by in self._edges[self._band(y)]:
            if (ay > y) != (by > y) and x > (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
        return inside


@dataclass(frozen=True)
class Geometry:
    """All that the map is drawn from. `lines` are disputed lines with the source's name for them."""

    source: str
    package: str
    states: dict[str, Face]
    areas: tuple[Face, ...]
    rest: tuple[Face, ...]
    borders: tuple[Line, ...]
    disputed: tuple[Line, ...]
    lines: tuple[tuple[str, Line], ...]

    def state_at(self, x: float, y: float) -> Face | None:
        """Return the state that holds a point in fact, or None at sea and outside."""
        return next((face for face in self.states.values() if face.contains(x, y)), None)

    def area_at(self, x: float, y: float) -> Face | None:
        """Return the disputed area at a point, or None."""
        return next((face for face in self.areas if face.contains(x, y)), None)


@lru_cache(maxsize=1)
def load() -> Geometry:
    """Return the bundled geometry; raises ExplorerError where its file is missing or damaged."""
    return read(paths.resources() / "map" / FILE)


@lru_cache(maxsize=3)
def thinned(tolerance: float) -> Geometry:
    """Return the geometry with points left out that lie within `tolerance` map units of one that is kept.

    Each arc is thinned once and its ends stay, so that neighbours still share their borders.
    """
    # tens of thousands of small tuples and no rubbish: the collector would only walk over them
    with made_to_stay():
        return _assembled(*_parts(_body(paths.resources() / "map" / FILE)), tolerance)


def read(path: Path) -> Geometry:
    """Return the geometry of a file; raises ExplorerError where it is missing or damaged."""
    try:
        body = _body(path)
        with made_to_stay():
            return _assembled(*_parts(body))
    except (OSError, ValueError, KeyError, IndexError, struct.error) as error:
        message = tr("The outlines of the map could not be read from {} ({}). Install the program again.").format(
            path, error
        )
        raise ExplorerError(message) from error


def _goes_left(ring: Ring) -> bool:
    """Whether a ring turns to the left; a hole turns to the other side than what it is in."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring)) > 0


def enclosing(lines: Sequence[Sequence[Point]]) -> Rect:
    """Return the rectangle around lines that hold at least one point."""
    xs = [x for line in lines for x, _ in line]
    ys = [y for line in lines for _, y in line]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _body(path: Path) -> memoryview:
    content = path.read_bytes()
    if not content.startswith(MAGIC):
        raise ValueError("not a map file")
    return memoryview(content)[len(MAGIC) :]


def _parts(body: memoryview) -> tuple[dict[str, Any], list[Line]]:
    """Return what the file says which arcs bound, and the arcs."""
    text_size, arc_count, point_count = struct.unpack_from("<III", body)
    at = struct.calcsize("<III")
    header: dict[str, Any] = json.loads(bytes(body[at : at + text_size]))
    at += text_size
    lengths, numbers = body[at : at + 4 * arc_count], body[at + 4 * arc_count :]
    if len(numbers) != 4 * point_count:
        raise ValueError("cut short")
    # made by C, pair by pair, as the arcs are cut off; no list of all points is made first
    points = struct.iter_unpack("<ff", numbers)
    return header, [tuple(islice(points, length)) for (length,) in struct.iter_unpack("<i", lengths)]


def _assembled(header: dict[str, Any], arcs: list[Line], tolerance: float = 0.0) -> Geometry:
    if tolerance > 0.0:
        arcs = [_thin(arc, tolerance * tolerance) for arc in arcs]
    faces = [_face(entry, arcs, SPECK * tolerance) for entry in header["faces"]]
    return Geometry(
        header["source"],
        header["package"],
        {face.code: face for face in faces if face.kind == "state"},
        tuple(face for face in faces if face.kind == "area"),
        tuple(face for face in faces if face.kind == "rest"),
        tuple(arcs[number] for number in header["borders"]),
        tuple(arcs[number] for number in header["disputed"]),
        tuple((name, arcs[number]) for name, number in header["lines"]),
    )


def _thin(arc: Line, least: float) -> Line:
    """Return an arc without points nearer than the root of `least` to the one before; a small island stays whole."""
    if len(arc) < 8:
        return arc
    x, y = arc[0]
    kept = [arc[0]]
    for point in arc[1:-1]:
        dx, dy = point[0] - x, point[1] - y
        if dx * dx + dy * dy >= least:
            kept.append(point)
            x, y = point
    kept.append(arc[-1])
    return tuple(kept) if len(kept) >= 4 else arc


def _face(entry: dict[str, object], arcs: list[Line], grain: float) -> Face:
    numbers = entry["rings"]
    assert isinstance(numbers, list)
    rings = tuple(_ring(ring, arcs) for ring in numbers)
    code, name, kind, claim = (str(entry[key]) for key in ("code", "name", "kind", "claim"))
    return Face(code, name, kind, claim, rings, tuple(map(tuple, numbers)), grain)


def _ring(numbers: list[int], arcs: list[Line]) -> Ring:
    if len(numbers) == 1 and numbers[0] >= 0:
        return arcs[numbers[0]]
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)

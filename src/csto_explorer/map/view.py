# SPDX-License-Identifier: MIT
"""The bundled geometry as one map shows it: as it is stored, or projected anew and clipped to a frame."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.map import geometry
from csto_explorer.map.frames import EURASIA, WORLD
from csto_explorer.map.geometry import Face, Line, Ring
from csto_explorer.map.projection import Point
from csto_explorer.scene.model import Rect

FINEST = 0.5
"""Above this scale every point is drawn: leaving out the few that lie nearer than a pixel would cost more."""
PIXEL = 0.7
"""Points nearer than so many pixels are one on screen."""
LONG = 2500
"""Outlines of more points are cut for the screen."""
OVERLAP = 2.0
"""So far, in map units, a strip reaches beyond the middle of a cut: more than a pixel wherever strips are drawn."""
Pieces = tuple[tuple[Rect, tuple[Ring, ...]], ...]
Move = Callable[[Point], Point]
"""From map units to the units of a picture."""


class View(NamedTuple):
    """What is to be drawn, in the units of one picture. `place` puts degrees into them."""

    frame: Rect
    states: dict[str, Face]
    areas: tuple[Face, ...]
    rest: tuple[Face, ...]
    borders: tuple[Line, ...]
    disputed: tuple[Line, ...]
    place: Callable[[float, float], Point]

    def state_at(self, x: float, y: float, codes: Iterable[str]) -> Face | None:
        """Return which of some states holds a point, or None; a disputed area is no state's."""
        if any(area.contains(x, y) for area in self.areas):
            return None
        faces = (self.states[code] for code in codes if code in self.states)
        return next((face for face in faces if face.contains(x, y)), None)


@lru_cache(maxsize=1)
def whole() -> View:
    """Return all the bundled geometry in map units."""
    return _view(geometry.load())


def level_of(scale: float) -> float:
    """Return the finest scale at which the geometry is the same as at a scale; see `whole_at`."""
    if scale > FINEST:
        return math.inf
    level = 2.0 ** math.ceil(math.log2(max(scale, 0.06)))
    return 2 * level if level not in _levels and 2 * level in _levels else level


def whole_at(scale: float) -> View:
    """Return the geometry for a scale in pixels to a map unit, with no more points than can be told apart.

    There are few levels, twice as coarse at half the scale. Where one is still to be made and the next finer is
    there, that serves: making one takes longer than many a drawing with more points.
    """
    level = level_of(scale)
    if level > FINEST:
        return whole()
    if level not in _levels:
        _levels[level] = _view(geometry.thinned(PIXEL / level))
    return _levels[level]


_levels: dict[float, View] = {}


def _view(stored: geometry.Geometry) -> View:
    disputed = (*stored.disputed, *(line for _, line in stored.lines))
    return View(WORLD, stored.states, stored.areas, stored.rest, stored.borders, disputed, EURASIA.forward)


def framed(frame: Rect, source: Rect, move: Move, place: Callable[[float, float], Point]) -> View:
    """Return what of the geometry falls into `frame` when moved; `source` bounds in map units what may do so."""
    all_of_it = whole()

    def lines(of: tuple[Line, ...]) -> tuple[Line, ...]:
        near = (line for line, box in zip(of, boxes(of), strict=True) if box.overlaps(source))
        return tuple(part for line in near for part in clip_line([move(point) for point in line], frame))

    states = {code: _framed(face, frame, source, move) for code, face in all_of_it.states.items()}
    areas = [_framed(face, frame, source, move) for face in all_of_it.areas]
    rest = [_framed(face, frame, source, move) for face in geometry.load().rest]
    shown = {code: face for code, face in states.items() if face.rings}
    return View(
        frame,
        shown,
        tuple(face for face in areas if face.rings),
        tuple(face for face in rest if face.rings),
        lines(all_of_it.borders),
        lines(all_of_it.disputed),
        place,
    )


@lru_cache(maxsize=8)
def boxes(lines: tuple[Line, ...]) -> tuple[Rect, ...]:
    """Return what encloses each of some lines, grown so that none is empty."""
    return tuple(geometry.enclosing((line,)).grown(0.01) for line in lines)


def _framed(face: Face, frame: Rect, source: Rect, move: Move) -> Face:
    rings = []
    for box, ring in face.boxes if face.bounds.overlaps(source) else ():
        if box.overlaps(source):
            near = ring if _is_within(box, source) else clip_ring(ring, source)
            moved = tuple([move(point) for point in near])
            if moved and not _is_within(geometry.enclosing((moved,)), frame):
                moved = clip_ring(moved, frame)
            if moved:
                rings.append(moved)
    return Face(face.code, face.name, face.kind, face.claim, tuple(rings), ())


def _is_within(box: Rect, frame: Rect) -> bool:
    return frame.contains(box.x, box.y) and frame.contains(box.right, box.bottom)


def clip_ring(ring: Iterable[Point], frame: Rect) -> Ring:
    """Return the part of a closed ring within a rectangle, closed; empty if there is none."""
    points = list(ring)
    for axis, limit, sign in ((0, frame.x, 1), (0, frame.right, -1), (1, frame.y, 1), (1, frame.bottom, -1)):
        points = _clip_side(points, axis, limit, sign)
    return tuple(points)


def _clip_side(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    if not points:
        return kept
    a = points[0]
    inside_a = (a[axis] - limit) * sign >= 0
    for b in points[1:]:
        inside_b = (b[axis] - limit) * sign >= 0
        if inside_a:
            kept.append(a)
        if inside_a is not inside_b:
            share = (limit - a[axis]) / (b[axis] - a[axis])
            kept.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        a, inside_a = b, inside_b
    return [*kept, kept[0]] if len(kept) > 2 else []


def pieces(face: Face) -> Pieces:
    """Return what can be filled one after the other, as `Face.parts`, with long outlines cut into strips.

    The time that Qt takes to fill an outline grows faster than the outline. The strips overlap, so that no seam shows.
    They are kept with the face: to hash one is to walk all its points.
    """
    known: Pieces | None = face.__dict__.get("_pieces")
    if known is None:
        known = face.__dict__["_pieces"] = _cut(face)
    return known


def _cut(face: Face) -> Pieces:
    found: list[tuple[Rect, tuple[Ring, ...]]] = []
    for box, rings in face.parts:
        if len(rings) > 1 or len(rings[0]) <= LONG:
            found.append((box, rings))
            continue
        waiting = [list(rings[0])]
        while waiting:
            ring = waiting.pop()
            xs = [x for x, _ in ring]
            middle = (min(xs) + max(xs)) / 2
            if len(ring) <= LONG or max(xs) - min(xs) < 4 * OVERLAP:
                found.append((geometry.enclosing((ring,)), (tuple(ring),)))
                continue
            halves = _clip_side(ring, 0, middle - OVERLAP, 1), _clip_side(ring, 0, middle + OVERLAP, -1)
            waiting += [half for half in halves if half]
    return tuple(found)


def clip_line(points: list[Point], frame: Rect) -> Iterator[Line]:
    """Yield the parts of an open line within a rectangle."""
    part: list[Point] = []
    for a, b in itertools.pairwise(points):
        inside = _clip_segment(a, b, frame)
        if inside is None:
            continue
        start, end = inside
        if part and part[-1] != start:
            yield tuple(part)
            part = []
        part = [*part, end] if part else [start, end]
    if part:
        yield tuple(part)


def _clip_segment(a: Point, b: Point, frame: Rect) -> tuple[Point, Point] | None:
    low, high = 0.0, 1.0
    dx, dy = b[0] - a[0], b[1] - a[1]
    for step, room in (
        (-dx, a[0] - frame.x),
        (dx, frame.right - a[0]),
        (-dy, a[1] - frame.y),
        (dy, frame.bottom - a[1]),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            low = max(low, room / step)
        else:
            high = min(high, room / step)
    if low >= high:
        return None
    start = a if low == 0.0 else (a[0] + dx * low, a[1] + dy * low)
    return start, b if high == 1.0 else (a[0] + dx * high, a[1] + dy * high)

# SPDX-License-Identifier: MIT
"""Rings and lines in the plane: joining, cutting, thinning, and from degrees to the grains of the map's file."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from csto_explorer.map.frames import EURASIA, WORLD
from csto_explorer.map.geometry import GRAIN

Point = tuple[float, float]
Ring = list[Point]
Node = tuple[int, int]


def dissolve(rings: Iterable[Ring]) -> list[Ring]:
    """Return the outline of rings that touch: edges that two of them share are taken away."""
    rings = list(rings)
    count: dict[frozenset[Point], int] = defaultdict(int)
    for ring in rings:
        for edge in itertools.pairwise(ring):
            count[frozenset(edge)] += 1
    kept: list[Ring] = []
    loose: list[Ring] = []
    for ring in rings:
        edges = [edge for edge in itertools.pairwise(ring) if edge[0] != edge[1]]
        single = [count[frozenset(edge)] == 1 for edge in edges]
        if all(single):
            kept.append(ring)
        else:
            loose += [list(edge) for edge, alone in zip(edges, single, strict=True) if alone]
    return kept + [part for part in chain(loose) if part[0] == part[-1] and len(part) > 3]


def chain(parts: list[Ring]) -> list[Ring]:
    """Return lines joined end to end as far as they go, by their exact ends."""
    ends: dict[Point, list[int]] = defaultdict(list)
    for index, part in enumerate(parts):
        ends[part[0]].append(index)
        ends[part[-1]].append(index)
    used: set[int] = set()
    joined = []
    for index, part in enumerate(parts):
        if index in used:
            continue
        used.add(index)
        line = _extended(list(part), parts, ends, used)
        line = _extended(line[::-1], parts, ends, used)[::-1]
        joined.append(line)
    return joined


def _extended(line: Ring, parts: list[Ring], ends: dict[Point, list[int]], used: set[int]) -> Ring:
    while True:
        following = next((index for index in ends[line[-1]] if index not in used), None)
        if following is None or (len(line) > 2 and line[0] == line[-1]):
            return line
        used.add(following)
        part = parts[following]
        line += part[1:] if part[0] == line[-1] else part[-2::-1]


def signed_area(ring: Iterable[Point]) -> float:
    """Return the area of a closed ring, positive or negative by its sense."""
    points = list(ring)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(points)) / 2


def clip(ring: Ring, inside: Callable[[Point], float]) -> Ring:
    """Return the part of a closed ring where `inside`, a linear function, is not negative."""
    result: Ring = []
    for a, b in itertools.pairwise(ring):
        at_a, at_b = inside(a), inside(b)
        if at_a >= 0:
            result.append(a)
        if (at_a < 0) != (at_b < 0) and at_a != 0 and at_b != 0:
            result.append(_crossing(a, b, inside))
    return [*result, result[0]] if len(result) > 2 else []


def _crossing(a: Point, b: Point, inside: Callable[[Point], float]) -> Point:
    # from the same end whichever way round the ring runs, so that neighbours get the very same point
    a, b = min(a, b), max(a, b)
    share = inside(a) / (inside(a) - inside(b))
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def project(ring: Ring) -> Iterator[list[Node]]:
    """Yield a ring's parts within the frame, in grains."""
    cut = EURASIA.meridian - 180
    halves = [ring]
    if min(x for x, _ in ring) < cut < max(x for x, _ in ring):
        halves = [clip(ring, lambda p: cut - 0.01 - p[0]), clip(ring, lambda p: p[0] - cut - 0.01)]
    for half in halves:
        part = [EURASIA.forward(*point) for point in half]
        for side in _sides():
            part = clip(part, side) if part else part
        grains = [(round(x * GRAIN), round(y * GRAIN)) for x, y in part]
        even = [point for point, after in itertools.pairwise(grains) if point != after]
        if len(even) > 2:
            yield [*even, even[0]]


def _sides() -> tuple[Callable[[Point], float], ...]:
    return (
        lambda p: p[0] - WORLD.x,
        lambda p: WORLD.right - p[0],
        lambda p: p[1] - WORLD.y,
        lambda p: WORLD.bottom - p[1],
    )


def on_frame(a: Node, b: Node) -> bool:
    """Whether an edge runs along the frame, where no border is."""
    return any(
        abs(a[axis] - limit * GRAIN) <= 1 and abs(b[axis] - limit * GRAIN) <= 1
        for axis, limit in ((0, WORLD.x), (0, WORLD.right), (1, WORLD.y), (1, WORLD.bottom))
    )


def simplify(points: list[Node], tolerance: float) -> list[Node]:
    """Return a line without the points that stray less than `tolerance` grains (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    if points[0] == points[-1]:
        far = max(range(len(points)), key=lambda i: math.dist(points[i], points[0]))
        keep.add(far)
        # a third corner, so that the smallest island keeps an area
        keep.add(max(range(len(points)), key=lambda i: _stray(points[i], points[0], points[far])))
        corners = sorted(keep)
        stack = list(itertools.pairwise(corners))
    while stack:
        low, high = stack.pop()
        if high - low < 2:
            continue
        worst = max(range(low + 1, high), key=lambda i: _stray(points[i], points[low], points[high]))
        if _stray(points[worst], points[low], points[high]) > tolerance:
            keep.add(worst)
            stack += [(low, worst), (worst, high)]
    return [points[index] for index in sorted(keep)]


def _stray(point: Node, a: Node, b: Node) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = 0.0 if not length else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
    return math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)

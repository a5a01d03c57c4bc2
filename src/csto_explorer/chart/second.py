# SPDX-License-Identifier: MIT
"""The second lines of a chart: relations besides subordination, dashed in a way of their own for each type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from csto_explorer.chart.layout import Layout
from csto_explorer.chart.routing import route
from csto_explorer.chart.routing_beside import Route
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Group, Item, Line, Rect, Shape

LINE_WIDTH = 1.0
_DASHES: dict[str, tuple[float, ...]] = {
    "supports": (4.0, 3.0),
    "cooperates_with": (1.5, 2.5),
    "appoints": (9.0, 3.0),
    "reports_to": (8.0, 2.5, 1.5, 2.5),
    "coordinated_by": (5.0, 2.5, 1.5, 2.5, 1.5, 2.5),
}
"""Strokes and gaps of the types, in widths of the line."""
_OTHER = (3.0, 4.0)
_MUTUAL = frozenset({"cooperates_with"})
"""Types that hold in both directions."""


class SecondLine(NamedTuple):
    """A relation that is drawn dashed, from one body to another."""

    key: RecordKey
    start: RecordKey
    end: RecordKey
    kind: str


def dashes_of(kind: str) -> tuple[float, ...]:
    """Return how the lines of a type of relation are dashed."""
    return _DASHES.get(kind, _OTHER)


def second_groups(layout: Layout, places: Mapping[RecordKey, int], second: Iterable[SecondLine]) -> list[Group]:
    """Return a group for each line between boxes that are shown; `places` says which box shows a body."""
    pairs = [(s, places[s.start], places[s.end]) for s in second if s.start in places and s.end in places]
    pairs = [pair for pair in pairs if pair[1] != pair[2]]
    routes = route(layout, [(start, end) for _, start, end in pairs])
    return [_group(line, way) for (line, _, _), way in zip(pairs, routes, strict=True)]


def _group(line: SecondLine, way: Route) -> Group:
    xs, ys = [x for x, _ in way], [y for _, y in way]
    bounds = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(4)
    stroke = Line(way, "line", LINE_WIDTH, dashed=True, dashes=dashes_of(line.kind))
    ends = (way, way[::-1]) if line.kind in _MUTUAL else (way,)
    items: tuple[Item, ...] = (stroke, *(_arrow(end) for end in ends))
    return Group(bounds, items, None, line.kind)


def _arrow(way: Route) -> Shape:
    """Return a small triangle at the end of a line, pointing along it."""
    (x0, y0), (x1, y1) = way[-2], way[-1]
    return arrow_at(x1, y1, (x1 > x0) - (x1 < x0), (y1 > y0) - (y1 < y0))


def arrow_at(x: float, y: float, dx: int, dy: int, size: float = 1.0) -> Shape:
    """Return a triangle whose tip is at a point and looks along one axis."""
    back_x, back_y = x - 5 * dx * size, y - 5 * dy * size
    side_x, side_y = 2.5 * dy * size, 2.5 * dx * size
    return Shape((((x, y), (back_x - side_x, back_y - side_y), (back_x + side_x, back_y + side_y)),), "line")


def is_mutual(kind: str) -> bool:
    """Whether a type of relation holds in both directions, and has an arrow at both ends."""
    return kind in _MUTUAL

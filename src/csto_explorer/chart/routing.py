# SPDX-License-Identifier: MIT
"""Ways for the dashed lines between boxes: along the gaps between columns, never through a box.

A line leaves its box at the side, goes down the gap beside the box's column, along below all columns, and up the
gap beside the other box's column; where both stand in one column or in neighbouring ones, the gap alone does. Lines
that share a gap run side by side in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.chart.layout import Layout

Route = tuple[tuple[float, float], ...]

_FIRST = 4.0
"""Of the first line in a gap from the column's edge."""
_STEP = 3.0
_LANES = 4
"""So many lines run side by side in a gap before they share a way."""
_NEAR = 31.0
"""Two edges so near one another belong to one gap."""
_BELOW = 10.0


def route(layout: Layout, pairs: Sequence[tuple[int, int]]) -> list[Route]:
    """Return a way for each pair of boxes (start, end), as corners from the start's side to the end's."""
    used: dict[int, int] = {}
    floor = layout.bounds.bottom + _BELOW
    ways = []
    for number, (start, end) in enumerate(pairs):
        ways.append(_way(layout, start, end, used, floor + _STEP * (number % 8)))
    return ways


def _way(layout: Layout, start: int, end: int, used: dict[int, int], floor: float) -> Route:
    first, last = _port(layout, start, 0.65), _port(layout, end, 0.35)
    a, b = layout.lanes[start], layout.lanes[end]
    if abs(a[1] - b[1]) < 1:
        x = _lane(a[1], 1, used)
        return ((layout.rects[start].right, first), (x, first), (x, last), (layout.rects[end].right, last))
    if 0 <= b[0] - a[1] < _NEAR:
        x = _lane(a[1], 1, used)
        return ((layout.rects[start].right, first), (x, first), (x, last), (layout.rects[end].x, last))
    if 0 <= a[0] - b[1] < _NEAR:
        x = _lane(b[1], 1, used)
        return ((layout.rects[start].x, first), (x, first), (x, last), (layout.rects[end].right, last))
    out, back = _lane(a[1], 1, used), _lane(b[1], 1, used)
    return (
        (layout.rects[start].right, first),
        (out, first),
        (out, floor),
        (back, floor),
        (back, last),
        (layout.rects[end].right, last),
    )


def _port(layout: Layout, box: int, share: float) -> float:
    rect = layout.rects[box]
    return rect.y + rect.height * share


def _lane(edge: float, way: int, used: dict[int, int]) -> float:
    """Return a place in the gap that begins at a column's edge, the next free one."""
    number = used.get(round(edge), 0)
    used[round(edge)] = number + 1
    return edge + way * (_FIRST + _STEP * (number % _LANES))

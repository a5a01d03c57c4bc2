# SPDX-License-Identifier: MIT
"""Ways for the dashed lines between boxes: along the gaps between columns or rows, never through a box.

A line leaves its box at the side, goes down the gap beside the box's column, along below all columns, and up the
gap beside the other box's column; where both stand in one column or in neighbouring ones, the gap alone does. Lines
that share a gap run side by side in it; where lines are many, those that lead to one box run as one. In a chart by
levels rows take the place of columns.
"""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.chart.layout import Layout
from csto_explorer.scene.model import Rect

Route = tuple[tuple[float, float], ...]

_FIRST = 4.0
"""Of the first line in a gap from the column's edge."""
_STEP = 3.0
_LANES = 4
"""So many lines run side by side in a gap before they share a way."""
_NEAR = 31.0
"""Two edges so near one another belong to one gap."""
_BELOW = 10.0
_BUNDLED = 12
"""From so many lines on, those with a common end are bundled."""


def route(layout: Layout, pairs: Sequence[tuple[int, int]]) -> list[Route]:
    """Return a way for each pair of boxes (start, end), as corners from the start's side to the end's."""
    router = _Router(layout, len(pairs) >= _BUNDLED)
    ways = [router.way(start, end) for start, end in pairs]
    return [tuple((y, x) for x, y in way) for way in ways] if layout.by_rows else ways


class _Router:
    """Finds ways one after the other and remembers which lanes are taken.

    For a chart by rows everything is turned about the diagonal: what is said of columns holds of rows.
    """

    def __init__(self, layout: Layout, bundled: bool) -> None:
        self.layout = layout
        self.bundled = bundled
        self.lanes = layout.lanes
        self.floor = (layout.bounds.right if layout.by_rows else layout.bounds.bottom) + _BELOW
        self._slots: dict[tuple[int, int, int], int] = {}
        self._floors: dict[int, float] = {}
        self._used: dict[tuple[int, int], int] = {}

    def way(self, start: int, end: int) -> Route:
        """Return the way of one line."""
        one, other = self._rect(start), self._rect(end)
        first, last = one.y + one.height * 0.65, other.y + other.height * 0.35
        a, b = self.lanes[start], self.lanes[end]
        plain = not self.layout.is_sided
        if plain and abs(a[1] - b[1]) < 1:
            x = self._lane(a[1], 1, end)
            return ((one.right, first), (x, first), (x, last), (other.right, last))
        if plain and 0 <= b[0] - a[1] < _NEAR:
            x = self._lane(a[1], 1, end)
            return ((one.right, first), (x, first), (x, last), (other.x, last))
        if plain and 0 <= a[0] - b[1] < _NEAR:
            x = self._lane(b[1], 1, end)
            return ((one.x, first), (x, first), (x, last), (other.right, last))
        out, back = self._gap(start, end), self._gap(end, end)
        floor = self._floor(end)
        return (
            (one.right if self.layout.side(start) > 0 else one.x, first),
            (out, first),
            (out, floor),
            (back, floor),
            (back, last),
            (other.right if self.layout.side(end) > 0 else other.x, last),
        )

    def _rect(self, box: int) -> Rect:
        rect = self.layout.rects[box]
        return Rect(rect.y, rect.x, rect.height, rect.width) if self.layout.by_rows else rect

    def _gap(self, box: int, end: int) -> float:
        side = self.layout.side(box)
        return self._lane(self.lanes[box][1 if side > 0 else 0], side, end)

    def _lane(self, edge: float, side: int, end: int) -> float:
        """Return a place in the gap beside a column's edge, the next free one."""
        gap = (round(edge), side)
        slot = self._slots.get((*gap, end)) if self.bundled else None
        if slot is None:
            slot = self._used.get(gap, 0)
            self._used[gap] = slot + 1
            self._slots[(*gap, end)] = slot
        return edge + side * (_FIRST + _STEP * (slot % _LANES))

    def _floor(self, end: int) -> float:
        if end not in self._floors or not self.bundled:
            self._floors[end] = self.floor + _STEP * (len(self._floors) % 8)
        return self._floors[end]

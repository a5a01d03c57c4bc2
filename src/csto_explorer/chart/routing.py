# SPDX-License-Identifier: MIT
"""Ways for the dashed lines between boxes: along the gaps between columns or rows, never through a box.

A line leaves its box at the side, goes down the gap beside the box's column, along below all columns, and up the
gap beside the other box's column; where both stand in one column or in neighbouring ones, the gap alone does. Lines
that share a gap run side by side in it; where lines are many, those that lead to one box run as one. In a chart by
levels rows take the place of columns. Boxes beside the line have shorter ways (`routing_beside.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.chart.layout import Layout
from csto_explorer.chart.routing_beside import BesideRouter, Route
from csto_explorer.scene.model import Rect

_FIRST = 3.5
"""Of the first line in a gap from the column's edge."""
_STEP = 2.9
_LANES = 5
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
        self._used: dict[tuple[int, int], list[list[tuple[float, float]]]] = {}
        """What is taken of the lanes of each gap."""
        self._beside = BesideRouter(layout, self._gap)
        boxes = range(len(layout.widths)) if layout.is_sided else ()
        self._backed = {self.lanes[box] for box in boxes if layout.side(box) < 0}
        """The columns with something at the left of their line."""

    def way(self, start: int, end: int) -> Route:
        """Return the way of one line."""
        if short := self._beside.way(start, end):
            return short
        one, other = self._rect(start), self._rect(end)
        first, last = one.y + one.height * 0.65, other.y + other.height * 0.35
        a, b = self.lanes[start], self.lanes[end]
        rights, lefts = self.layout.side(start) > 0, self._is_left_free(start)
        end_rights, end_lefts = self.layout.side(end) > 0, self._is_left_free(end)
        if rights and end_rights and abs(a[1] - b[1]) < 1:
            x = self._lane(a[1], 1, end, first, last)
            return ((one.right, first), (x, first), (x, last), (other.right, last))
        if rights and end_lefts and 0 <= b[0] - a[1] < _NEAR:
            x = self._between(a[1], b[0], end, first, last, first <= last)
            return ((one.right, first), (x, first), (x, last), (other.x, last))
        if lefts and end_rights and 0 <= a[0] - b[1] < _NEAR:
            x = self._between(b[1], a[0], end, first, last, last <= first)
            return ((one.x, first), (x, first), (x, last), (other.right, last))
        if start in self.layout.beside and (past := self._past_line(start, end, last)):
            return past
        if end in self.layout.beside and (past := self._past_line(end, start, first)):
            return past[::-1]
        floor = self._floor(end)
        out, back = self._gap(start, end, first, floor), self._gap(end, end, last, floor)
        return (
            (one.right if self.layout.side(start) > 0 else one.x, first),
            (out, first),
            (out, floor),
            (back, floor),
            (back, last),
            (other.right if self.layout.side(end) > 0 else other.x, last),
        )

    def _past_line(self, box: int, other: int, last: float) -> Route | None:
        """Return the way of a box beside the line to one in the next column at the other side of the line."""
        a, b, target = self.lanes[box], self.lanes[other], self._rect(other)
        if self.layout.side(box) < 0 and self._is_left_free(other) and 0 <= b[0] - a[1] < _NEAR:
            down, end = self._beside.down(box), target.x
            x = self._between(a[1], b[0], other, down[-1][1], last, down[-1][1] <= last)
        elif self.layout.side(box) > 0 and self.layout.side(other) > 0 and 0 <= a[0] - b[1] < _NEAR:
            down, end = self._beside.down(box), target.right
            x = self._between(b[1], a[0], other, down[-1][1], last, last <= down[-1][1])
        else:
            return None
        return (*down, (x, down[-1][1]), (x, last), (end, last))

    def _rect(self, box: int) -> Rect:
        rect = self.layout.rects[box]
        return Rect(rect.y, rect.x, rect.height, rect.width) if self.layout.by_rows else rect

    def _is_left_free(self, box: int) -> bool:
        """Whether nothing but the line that a box hangs from is between its left side and that of its column."""
        return self.layout.side(box) < 0 or self.lanes[box] not in self._backed

    def _gap(self, box: int, end: int, start: float, stop: float) -> float:
        side = self.layout.side(box)
        return self._lane(self.lanes[box][1 if side > 0 else 0], side, end, start, stop)

    def _between(self, left: float, right: float, end: int, start: float, stop: float, by_left: bool) -> float:
        """Return a place between two columns, beside the one from which the line goes down.

        Above the other one there may be a box that is wider than the column.
        """
        return self._lane(left, 1, end, start, stop) if by_left else self._lane(right, -1, end, start, stop)

    def _lane(self, edge: float, side: int, end: int, start: float, stop: float) -> float:
        """Return a place in the gap beside a column's edge: the first that is free from `start` to `stop`."""
        gap = (round(edge), side)
        slot = self._slots.get((*gap, end)) if self.bundled else None
        if slot is None:
            lanes = self._used.setdefault(gap, [[] for _ in range(_LANES)])
            low, high = min(start, stop), max(start, stop)
            free = (n for n, taken in enumerate(lanes) if all(high < a or b < low for a, b in taken))
            # where all are taken some share a way
            slot = next(free, min(range(_LANES), key=lambda n: len(lanes[n])))
            lanes[slot].append((low, high))
            self._slots[(*gap, end)] = slot
        return edge + side * (_FIRST + _STEP * slot)

    def _floor(self, end: int) -> float:
        if end not in self._floors or not self.bundled:
            self._floors[end] = self.floor + _STEP * (len(self._floors) % 8)
        return self._floors[end]

# SPDX-License-Identifier: MIT
"""Ways for the dashed lines of boxes that stand beside the line of their parent, as staff does.

They are short: to the parent round the corner, to the staff opposite straight across, and to what stands in the
columns below through the gap above these.
"""

from __future__ import annotations

from collections.abc import Callable

from csto_explorer.chart.layout import Layout
from csto_explorer.chart.spacing import Beside

Point = tuple[float, float]
Route = tuple[Point, ...]

_CORNER = 8.0
"""Of the first line from the corner of the parent, and of lines that leave a box below from its edge."""
_STEP = 6.0
_CLEAR = 3.0
"""A line across keeps so far from the tree's."""
_FLOOR, _FLOOR_STEP, _FLOORS = 4.0, 2.9, 5


class BesideRouter:
    """Finds ways one after the other and remembers what is taken.

    `gap` returns a place for a line beside the column of a box: of that box, to another one, from a height to another.
    """

    def __init__(self, layout: Layout, gap: Callable[[int, int, float, float], float]) -> None:
        self._rects, self._beside, self._gap = layout.rects, layout.beside, gap
        self._side = layout.side
        self._taken: dict[tuple[str, int, int], int] = {}

    def way(self, start: int, end: int) -> Route | None:
        """Return the way of a line, if one of its ends stands beside the line of its parent and there is one."""
        if start in self._beside and (found := self._from(start, end)):
            return found
        if end in self._beside and (found := self._from(end, start)):
            return found[::-1]
        return None

    def _from(self, box: int, other: int) -> Route | None:
        stands, opposite = self._beside[box], self._beside.get(other)
        if other == stands.parent:
            return self._to_parent(box, stands)
        if opposite and opposite.parent == stands.parent:
            if opposite.side == stands.side:
                return self._along(box, other, stands.side)
            return self._across(box, other, stands) or (*self.down(box), *self.down(other)[::-1])
        return self._to_column(box, other, stands) if other in stands.columns else None

    def _next(self, what: str, box: int, side: int = 0) -> int:
        """Return how many lines went that way before."""
        number = self._taken.get((what, box, side), 0)
        self._taken[what, box, side] = number + 1
        return number

    def _edge(self, box: int, side: int) -> float:
        return self._rects[box].right if side > 0 else self._rects[box].x

    def _to_parent(self, box: int, stands: Beside) -> Route:
        """Lead from the top of a box, or round what stands above it, to the side of the parent."""
        side, parent = stands.side, self._rects[stands.parent]
        number = self._next("parent", stands.parent, side)
        edge, outer = self._edge(stands.parent, side), self._edge(box, side)
        # those farther out arrive higher, so that they do not cross
        y = max(parent.bottom - parent.height * 0.25 - _STEP * number, parent.y + _CLEAR)
        x = edge + side * (_CORNER + _STEP * number)
        if stands.is_first and (outer - x) * side >= _CLEAR:
            return (x, self._rects[box].y), (x, y), (edge, y)
        middle = self._rects[box].y + self._rects[box].height / 2
        out = self._gap(box, stands.parent, middle, y)
        return (outer, middle), (out, middle), (out, y), (edge, y)

    def _along(self, box: int, other: int, side: int) -> Route:
        """Lead between boxes at one side."""
        first, last = (self._rects[n].y + self._rects[n].height * part for n, part in ((box, 0.65), (other, 0.35)))
        out = self._gap(box, other, first, last)
        return (self._edge(box, side), first), (out, first), (out, last), (self._edge(other, side), last)

    def _across(self, box: int, other: int, stands: Beside) -> Route | None:
        """Lead straight to a box at the other side, where they stand at one height."""
        one, two = self._rects[box], self._rects[other]
        y = min(one.bottom, two.bottom) - _CORNER - _STEP * self._next("across", stands.parent)
        if y < max(one.y, two.y) + _CLEAR or any(abs(y - rect.y - rect.height / 2) < _CLEAR for rect in (one, two)):
            return None
        return (self._edge(box, -stands.side), y), (self._edge(other, stands.side), y)

    def _to_column(self, box: int, other: int, stands: Beside) -> Route:
        *down, corner = self.down(box)
        target, side = self._rects[other], self._side(other)
        last = target.y + target.height * 0.35
        x = self._gap(other, other, corner[1], last)
        return (*down, corner, (x, corner[1]), (x, last), (self._edge(other, side), last))

    def down(self, box: int) -> Route:
        """Lead from a box down to above the columns below."""
        rect, stands = self._rects[box], self._beside[box]
        floor = stands.floor + _FLOOR + _FLOOR_STEP * (self._next("floor", stands.parent) % _FLOORS)
        x = rect.x + rect.width / 2 + _STEP * self._next("below", box)
        if stands.is_last and x < rect.right - _CORNER:
            return (x, rect.bottom), (x, floor)
        middle = rect.y + rect.height * 0.65
        out = self._gap(box, box, middle, floor)
        return (self._edge(box, stands.side), middle), (out, middle), (out, floor)

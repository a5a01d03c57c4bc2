# SPDX-License-Identifier: MIT
"""Where the boxes of a chart go: a function of the tree and of the boxes' sizes, without recursion.

`children[i]` lists the places of the boxes below box i; parents stand before their children, the top is 0. The same
input gives the same picture. Boxes never overlap, and tree lines meet no box but at their ends.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from csto_explorer.chart import columns, levels
from csto_explorer.chart.column_places import Columns
from csto_explorer.chart.rows import Rows
from csto_explorer.chart.spacing import Beside, Children, Placed, Segment, Sizes
from csto_explorer.chart.styles import COMPACT, DOWN, HANG_BOTH, HANG_LEFT, HANG_RIGHT, LAYERED, RIGHT
from csto_explorer.collecting import collector_off
from csto_explorer.scene.model import Rect

_STACKED_TOP = 0.9
"""How much worse a chart counts that stacks branches of the first level: people look for them side by side."""
_MANY = 3000
"""From so many boxes on, whatever fills a frame is stacked, and nothing else is tried."""
_LEVELS_OF_MANY = 3
_NEAR = 2
"""So many heights on either side of that of a layout near by are tried: on real charts no other was ever better."""
_STRIDE = 3
"""One of so many heights is tried at first: on real charts the best was always beside the best of these."""


@dataclass(frozen=True)
class Layout:
    """Where the boxes stand, in the order of the tree; what is drawn besides is worked out when it is asked for."""

    widths: list[float]
    heights: list[float]
    xs: list[float]
    ys: list[float]
    bounds: Rect
    _placed: Placed | None = field(compare=False, repr=False)
    _mirrored: bool = field(default=False, compare=False, repr=False)

    @cached_property
    def rects(self) -> tuple[Rect, ...]:
        """The boxes."""
        return tuple(map(Rect, self.xs, self.ys, self.widths, self.heights))

    @cached_property
    def lines(self) -> tuple[Segment, ...]:
        """The tree's lines."""
        found = self._placed.lines() if self._placed else []
        if self._mirrored:
            end = self.bounds.right
            return tuple((end - x1, y1, end - x2, y2) for x1, y1, x2, y2 in found)
        return tuple(found)

    @cached_property
    def lanes(self) -> tuple[tuple[float, float], ...]:
        """The left and right edge of the column of each box, or the top and bottom of its row (`by_rows`).

        Beside a column nothing stands between the box's own top and the bottom of the picture, and below a row
        nothing at all, so that other lines may pass there.
        """
        found = self._placed.lanes() if self._placed else []
        if self._mirrored:
            end = self.bounds.right
            return tuple((end - right, end - left) for left, right in found)
        return tuple(found)

    @property
    def tried(self) -> int | None:
        """Which of the heights that were tried was taken, where boxes stand in columns."""
        return self._placed.tried if self._placed else None

    @property
    def by_rows(self) -> bool:
        """Whether the lanes are rows."""
        return self._placed is not None and self._placed.by_rows

    @property
    def is_sided(self) -> bool:
        """Whether other lines leave some boxes at the left."""
        return self._placed is not None and bool(self._placed.sides)

    @cached_property
    def beside(self) -> dict[int, Beside]:
        """The boxes that stand beside the line of their parent."""
        found = self._placed.beside() if self._placed else {}
        if self._mirrored:
            return {box: stands._replace(side=-stands.side) for box, stands in found.items()}
        return found

    def side(self, box: int) -> int:
        """Return 1 if other lines leave a box at its right, -1 if at its left."""
        side = self._placed.sides.get(box, 1) if self._placed else 1
        # what is mirrored leaves at the right too, unless something stands there
        return -side if self._mirrored and self.is_sided else side


def arrange(
    sizes: Sizes,
    children: Children,
    *,
    direction: str = DOWN,
    aspect: float = 1.5,
    style: str = COMPACT,
    hang: str = HANG_RIGHT,
    staff: Collection[int] = (),
    near: Layout | None = None,
) -> Layout:
    """Lay a chart out so that it fills a frame of that aspect (width by height) as large as can be.

    `staff` names the boxes that stand beside the line rather than below it, where the style has room for them. `near`
    is a layout of nearly the same boxes: of the many ways to set columns only those like its own are tried.
    """
    if not sizes:
        return Layout([], [], [], [], Rect(0, 0, 0, 0), None)
    # numbers and lists make no cycles
    with collector_off():
        widths, heights = [width for width, _ in sizes], [height for _, height in sizes]
        mirrored = hang == HANG_LEFT and direction == DOWN and style != LAYERED
        wishes = columns.Wishes(both=hang == HANG_BOTH, mirrored=mirrored, staff=staff)
        placed = _arranged(widths, heights, children, direction, aspect, style, wishes, near.tried if near else None)
        xs = placed.xs
        if mirrored:
            # hanging at the left is hanging at the right in a mirror, with the columns set from right to left
            end = placed.bounds[2]
            xs = [end - x - width for x, width in zip(xs, widths, strict=True)]
        return Layout(widths, heights, xs, placed.ys, Rect(*placed.bounds), placed, mirrored)


def _arranged(
    widths: list[float],
    heights: list[float],
    children: Children,
    direction: str,
    aspect: float,
    style: str,
    wishes: columns.Wishes,
    near: int | None,
) -> Placed:
    if direction == RIGHT:
        return _to_the_right(widths, heights, children, aspect, style)
    if style == LAYERED:
        return levels.Levels(widths, heights, children, Rows(children)).down()
    compact = _in_columns(widths, heights, children, aspect, wishes, near)
    if style == COMPACT or wishes.staff or wishes.mirrored or wishes.both or len(widths) >= _MANY:
        return compact
    layered = levels.Levels(widths, heights, children, Rows(children)).down()
    return layered if _fills(layered, aspect) > _fills(compact, aspect) * 1.0001 else compact


def _in_columns(
    widths: list[float],
    heights: list[float],
    children: Children,
    aspect: float,
    wishes: columns.Wishes,
    near: int | None,
) -> Placed:
    stacks = columns.measure_stacks(widths, heights, children)
    planner = columns.Planner(children, stacks, wishes)
    heights_to_try = columns.heights_to_try(stacks, aspect)
    numbers = range(len(heights_to_try))
    scales: dict[tuple[int, bool], float] = {}

    def scale(number: int, merge: bool) -> float:
        known = scales.get((number, merge))
        if known is None:
            known = fill(*planner.size(heights_to_try[number], merge), aspect) * (_STACKED_TOP if merge else 1.0)
            scales[number, merge] = known
        return known

    for merge in (False, True):
        if near is not None:
            around = numbers[max(0, near - _NEAR) : near + _NEAR + 1]
        else:
            # the taller, the narrower: the best is beside the best of a few
            likely = max(numbers[::_STRIDE], key=lambda number: scale(number, merge))
            around = numbers[max(0, likely - _STRIDE + 1) : likely + _STRIDE]
        for number in around:
            scale(number, merge)
    best, best_scale = (0, False), 0.0
    for plan, reached in sorted(scales.items()):
        if reached > best_scale * 1.0001:
            best, best_scale = plan, reached
    tried, merge = best
    return Columns(planner.plan(heights_to_try[tried], merge), children, stacks).placed()._replace(tried=tried)


def _to_the_right(widths: list[float], heights: list[float], children: Children, aspect: float, style: str) -> Placed:
    rows = Rows(children)
    tries: Sequence[int] = [len(rows.starts) - 1] if style == LAYERED else levels.levels_to_try(rows)
    if len(widths) >= _MANY:
        tries = tries[:_LEVELS_OF_MANY]
    best: Placed | None = None
    for most in tries:
        placed = levels.Levels(widths, heights, children, rows).right(most)
        if best is None or _fills(placed, aspect) > _fills(best, aspect) * 1.0001:
            best = placed
    assert best is not None
    return best


def _fills(placed: Placed, aspect: float) -> float:
    return fill(placed.bounds[2], placed.bounds[3], aspect)


def fill(width: float, height: float, aspect: float) -> float:
    """Return the scale at which a picture fits a frame `aspect` wide and 1 high."""
    return min(aspect / max(width, 1e-9), 1 / max(height, 1e-9))

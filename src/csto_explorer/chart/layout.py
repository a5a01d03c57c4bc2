# SPDX-License-Identifier: MIT
"""Where the boxes of a chart go: a function of the tree and of the boxes' sizes, without recursion.

`children[i]` lists the places of the boxes below box i; parents stand before their children, the top is 0. The same
input gives the same picture. Boxes never overlap, and tree lines meet no box but at their ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from csto_explorer.chart import columns, rows
from csto_explorer.chart.spacing import Children, Segment, Sizes
from csto_explorer.scene.model import Rect

DOWN = "down"
RIGHT = "right"
_STACKED_TOP = 0.9
"""How much worse a chart counts that stacks branches of the first level: people look for them side by side."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes in the order of the tree, the tree's lines, and the columns that boxes stand in.

    `lanes[i]` is the left and right edge of the column of box i: beside it nothing stands between its own top and
    the bottom of the picture (in a chart that grows down), so that other lines may pass there.
    """

    rects: tuple[Rect, ...]
    lines: tuple[Segment, ...]
    lanes: tuple[tuple[float, float], ...]
    bounds: Rect


def arrange(sizes: Sizes, children: Children, *, direction: str = DOWN, aspect: float = 1.5) -> Layout:
    """Lay a chart out so that it fills a frame of that aspect (width by height) as large as can be."""
    if not sizes:
        return Layout((), (), (), Rect(0, 0, 0, 0))
    if direction == RIGHT:
        return _arrange_right(sizes, children, aspect)
    stacks = columns.measure_stacks(sizes, children)
    best, best_scale = (0.0, False), 0.0
    for tall in columns.heights_to_try(sizes, children, stacks):
        for merge in (False, True):
            plan = columns.plan(sizes, children, stacks, tall, merge_top=merge)
            scale = fill(plan.width, plan.height, aspect) * (_STACKED_TOP if merge else 1.0)
            if scale > best_scale * 1.0001:
                best, best_scale = (tall, merge), scale
    plan = columns.plan(sizes, children, stacks, best[0], merge_top=best[1], even=True)
    rects, lines, lanes = columns.place(plan, sizes, children, stacks)
    return Layout(tuple(rects), tuple(lines), tuple(lanes), _whole(rects, lines))


def _arrange_right(sizes: Sizes, children: Children, aspect: float) -> Layout:
    best: Layout | None = None
    best_scale = 0.0
    for most in rows.levels_to_try(children):
        rects, lines, lanes = rows.place(sizes, children, most)
        bounds = _whole(rects, lines)
        scale = fill(bounds.width, bounds.height, aspect)
        if best is None or scale > best_scale * 1.0001:
            best, best_scale = Layout(tuple(rects), tuple(lines), tuple(lanes), bounds), scale
    assert best is not None
    return best


def fill(width: float, height: float, aspect: float) -> float:
    """Return the scale at which a picture fits a frame `aspect` wide and 1 high."""
    return min(aspect / max(width, 1e-9), 1 / max(height, 1e-9))


def _whole(rects: Sequence[Rect], lines: Sequence[Segment]) -> Rect:
    """Return the rectangle around boxes and lines."""
    return bounding([*rects, *(Rect(min(a, c), min(b, d), abs(c - a), abs(d - b)) for a, b, c, d in lines)])


def bounding(rects: Sequence[Rect]) -> Rect:
    """Return the rectangle around some."""
    if not rects:
        return Rect(0, 0, 0, 0)
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    right, bottom = max(r.right for r in rects), max(r.bottom for r in rects)
    return Rect(left, top, right - left, bottom - top)

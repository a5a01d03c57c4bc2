# SPDX-License-Identifier: MIT
"""Which parts of a chart look otherwise than those of another: on most dates only some boxes say anything new."""

from __future__ import annotations

from csto_explorer.chart.scene import ChartGroups
from csto_explorer.chart.second import LINE_WIDTH
from csto_explorer.chart.spacing import Segment
from csto_explorer.scene.model import Rect


def redrawn(before: ChartGroups, after: ChartGroups) -> list[Rect]:
    """Return what encloses each box and each line that only one of two charts has, in scene units."""
    lines = set(before.layout.lines) ^ set(after.layout.lines)
    second = {group.bounds for group in {*before.second} ^ {*after.second}}
    boxes = {rect for rect, _ in _boxes(before) ^ _boxes(after)}
    return [*map(_enclosing, lines), *second, *boxes]


def _boxes(groups: ChartGroups) -> set[tuple[Rect, object]]:
    layout = groups.layout
    places = map(Rect, layout.xs, layout.ys, layout.widths, layout.heights)
    return {(rect, groups.look(n)) for n, rect in enumerate(places)}


def _enclosing(line: Segment) -> Rect:
    x1, y1, x2, y2 = line
    return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)).grown(LINE_WIDTH)

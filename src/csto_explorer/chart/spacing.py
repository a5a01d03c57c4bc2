# SPDX-License-Identifier: MIT
"""The distances of a chart, in scene units, and the types that its layouts share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

GAP = 8.0
"""Between boxes that stand below one another."""
INDENT = 14.0
"""Of a box that stands below its parent."""
COLUMN_GAP = 18.0
BUS = 28.0
"""From a box to those side by side below it; their common line runs in the middle."""
LEVEL_GAP = 30.0
"""From a box to those at its right, in a chart that grows to the right."""

Segment = tuple[float, float, float, float]
"""A straight stroke, upright or level: x1, y1, x2, y2."""
Sizes = Sequence[tuple[float, float]]
Children = Sequence[Sequence[int]]


class Beside(NamedTuple):
    """How a box stands beside the line of its parent: -1 for the left `side`, 1 for the right one.

    Nothing is above the first of a side; below the last one, if nothing hangs from it, is room down to `floor`, from
    where lines may lead across to what stands in `columns` below.
    """

    parent: int
    side: int
    floor: float
    is_first: bool
    is_last: bool
    columns: frozenset[int]


class Placed(NamedTuple):
    """Where the boxes stand, and the rectangle around everything (x, y, width, height).

    Lines, and the columns that boxes stand in, are worked out by those who draw them.
    """

    xs: list[float]
    ys: list[float]
    bounds: tuple[float, float, float, float]
    lines: Callable[[], list[Segment]]
    lanes: Callable[[], list[tuple[float, float]]]
    sides: Mapping[int, int] = MappingProxyType({})
    """-1 for a box that other lines leave at its left, because something stands at its right; 1 for the others."""
    beside: Callable[[], dict[int, Beside]] = dict
    """The boxes that stand beside the line of their parent."""
    by_rows: bool = False
    """Whether the lanes are rows, given by their top and bottom."""
    tried: int | None = None
    """Which of the heights that were tried was taken, where boxes stand in columns."""

# SPDX-License-Identifier: MIT
"""The chart by levels: all boxes of a level on one line, down the sheet or across it, each branch tidily below its top.

In a chart that grows to the right boxes may be stacked under their parent, indented, from a given level on, so that
deep trees stay narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from operator import add

from csto_explorer.chart.rows import Rows
from csto_explorer.chart.spacing import BUS, COLUMN_GAP, GAP, INDENT, LEVEL_GAP, Children, Placed, Segment
from csto_explorer.chart.tidy import tidy

_MOST_LEVELS = 12


def levels_to_try(rows: Rows) -> range:
    """Return the numbers of levels to set at the right before stacking begins."""
    return range(1, max(1, min(len(rows.starts) - 2, _MOST_LEVELS)) + 1)


class Levels:
    """One placing of boxes by their levels: `down` or `right` is called once."""

    def __init__(self, widths: list[float], heights: list[float], children: Children, rows: Rows) -> None:
        self.widths, self.heights = widths, heights
        self.children = children
        self.rows = rows
        self.most = len(rows.starts) - 1
        self.turned = False
        self.xs: list[float] = []
        self.ys: list[float] = []
        self.starts: list[float] = []

    @cached_property
    def levels(self) -> list[int]:
        """How far each box is from the top."""
        return self.rows.spread(range(len(self.rows.starts) - 1))

    def down(self) -> Placed:
        """Place all levels below one another."""
        rows = self.rows
        widths, heights = rows.sorted(self.widths), rows.sorted(self.heights)
        xs = tidy(widths, widths, rows, COLUMN_GAP)
        self.starts = self._level_starts(heights, BUS)
        self.xs, self.ys = rows.unsorted(xs), rows.spread(self.starts)
        # the last box of a row is the rightmost one, and the last row is the lowest one
        right = max(xs[end - 1] + widths[end - 1] for end in rows.starts[1:])
        return self._placed(right, self.starts[-1] + max(heights[rows.starts[-2] :]))

    def right(self, most: int) -> Placed:
        """Place levels side by side; the children of level `most` and deeper are stacked."""
        self.turned, self.most = True, most
        heights = self.heights
        extents = heights[:]
        stacked: dict[int, float] = {}
        rows = self.rows
        if most < len(rows.starts) - 1:
            for i in range(len(heights) - 1, -1, -1):
                if self.levels[i] >= most:
                    stacked[i] = heights[i] + sum(GAP + stacked[child] for child in self.children[i])
                    extents[i] = stacked[i]
            rows = Rows(
                [() if level >= most else below for below, level in zip(self.children, self.levels, strict=True)]
            )
        self.ys = rows.unsorted(tidy(rows.sorted(heights), rows.sorted(extents), rows, GAP))
        self.starts = self._level_starts(self.rows.sorted(self.widths), LEVEL_GAP)
        last = len(self.starts) - 1
        self.xs = [self.starts[level if level < last else last] for level in self.levels]
        # filled from the last to the first, and parents are placed before their children
        for i in reversed(stacked):
            y = self.ys[i] + heights[i] + GAP
            for child in self.children[i]:
                self.xs[child] = self.xs[i] + INDENT
                self.ys[child] = y
                y += stacked[child] + GAP
        return self._placed(max(map(add, self.xs, self.widths)), max(map(add, self.ys, heights)))

    def _level_starts(self, depths: Sequence[float], gap: float) -> list[float]:
        """Return where each level begins, given the depths of the boxes by rows."""
        ends = self.rows.starts
        starts = [0.0]
        for start, end in pairwise(ends[: min(self.most + 1, len(ends) - 1)]):
            starts.append(starts[-1] + max(depths[start:end]) + gap)
        return starts

    def _placed(self, right: float, bottom: float) -> Placed:
        self._right, self._bottom = right, bottom
        bounds = (0.0, 0.0, right, bottom)
        return Placed(self.xs, self.ys, bounds, self.lines, self.lanes, by_rows=not self.turned)

    def lines(self) -> list[Segment]:
        """Return the tree's lines."""
        found: list[Segment] = []
        for i, below in enumerate(self.children):
            if below:
                if self.levels[i] >= self.most:
                    found += self._stubs(i)
                else:
                    found += self._across(i) if self.turned else self._down(i)
        return found

    def _down(self, i: int) -> list[Segment]:
        row = self.starts[self.levels[i] + 1]
        middle, bus = self.xs[i] + self.widths[i] / 2, row - BUS / 2
        drops = [self.xs[child] + self.widths[child] / 2 for child in self.children[i]]
        found = [(middle, self.ys[i] + self.heights[i], middle, bus)]
        if min(drops) < max(drops):
            found.append((min(drops), bus, max(drops), bus))
        return found + [(drop, bus, drop, row) for drop in drops]

    def _across(self, i: int) -> list[Segment]:
        left = self.starts[self.levels[i] + 1]
        middle, bus = self.ys[i] + self.heights[i] / 2, left - LEVEL_GAP / 2
        ends = [self.ys[child] + self.heights[child] / 2 for child in self.children[i]]
        found = [(self.xs[i] + self.widths[i], middle, bus, middle)]
        if min(ends) < max(ends):
            found.append((bus, min(ends), bus, max(ends)))
        return found + [(bus, end, left, end) for end in ends]

    def _stubs(self, i: int) -> list[Segment]:
        trunk = self.xs[i] + INDENT / 2
        ends = [self.ys[child] + self.heights[child] / 2 for child in self.children[i]]
        stubs = [(trunk, end, self.xs[child], end) for child, end in zip(self.children[i], ends, strict=True)]
        return [(trunk, self.ys[i] + self.heights[i], trunk, ends[-1]), *stubs]

    def lanes(self) -> list[tuple[float, float]]:
        """Return the left and right edge of the column of each box, or the top and bottom of its row."""
        if not self.turned:
            bottoms = [start - BUS for start in self.starts[1:]] + [self._bottom]
            return [(self.starts[level], bottoms[level]) for level in self.levels]
        found = []
        last = len(self.starts) - 1
        for level in self.levels:
            column = min(level, last)
            # nothing stands at the right of the last level
            right = self._right if column == last else self.starts[column + 1] - LEVEL_GAP
            found.append((self.starts[column], right))
        return found

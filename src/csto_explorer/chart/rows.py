# SPDX-License-Identifier: MIT
"""The chart that grows to the right: each level at the right of the one above, its boxes below one another.

From a given level on, boxes are stacked under their parent instead, indented, so that deep trees stay narrow.
"""

from __future__ import annotations

from csto_explorer.chart.spacing import GAP, INDENT, LEVEL_GAP, Children, Segment, Sizes
from csto_explorer.scene.model import Rect

_MOST_LEVELS = 12

Placed = tuple[list[Rect], list[Segment], list[tuple[float, float]]]


def levels_to_try(children: Children) -> range:
    """Return the numbers of levels to set at the right before stacking begins."""
    return range(1, max(1, min(max(_levels(children)), _MOST_LEVELS)) + 1)


def place(sizes: Sizes, children: Children, most: int) -> Placed:
    """Return the boxes, the lines and each box's column; the children of level `most` and deeper are stacked."""
    return _Rows(sizes, children, most).placed()


def _levels(children: Children) -> list[int]:
    levels = [0] * len(children)
    for i, below in enumerate(children):
        for child in below:
            levels[child] = levels[i] + 1
    return levels


class _Rows:
    """One placing: every branch gets rows of its own, so that nothing overlaps."""

    def __init__(self, sizes: Sizes, children: Children, most: int) -> None:
        self.sizes = sizes
        self.children = children
        self.most = most
        self.levels = _levels(children)
        self.heights = [height for _, height in sizes]
        for i in range(len(sizes) - 1, -1, -1):
            below = self._below(i)
            if self._is_stacked(i):
                self.heights[i] += below + (GAP if children[i] else 0.0)
            else:
                self.heights[i] = max(self.heights[i], below)
        self.lefts = self._level_edges()
        self.starts = [0.0] * len(sizes)
        self.corners = [(0.0, 0.0)] * len(sizes)
        self.lines: list[Segment] = []

    def placed(self) -> Placed:
        """Place everything, parents first."""
        for i, (_, height) in enumerate(self.sizes):
            if self._is_stacked(i):
                self._stack(i)
                continue
            middle = self.starts[i] + (self.heights[i] - height) / 2
            self.corners[i] = (self.lefts[self.levels[i]], middle)
            if self.children[i]:
                self._branch(i)
        rects = [Rect(x, y, *size) for (x, y), size in zip(self.corners, self.sizes, strict=True)]
        return rects, self.lines, self._lanes(rects)

    def _is_stacked(self, i: int) -> bool:
        return self.levels[i] >= self.most

    def _below(self, i: int) -> float:
        below = self.children[i]
        return sum(self.heights[child] for child in below) + GAP * max(len(below) - 1, 0)

    def _level_edges(self) -> list[float]:
        """Return where each level begins."""
        widest = [0.0] * (self.most + 1)
        for (width, _), level in zip(self.sizes, self.levels, strict=True):
            if level <= self.most:
                widest[level] = max(widest[level], width)
        lefts = [0.0]
        for width in widest:
            lefts.append(lefts[-1] + width + LEVEL_GAP)
        return lefts

    def _lanes(self, rects: list[Rect]) -> list[tuple[float, float]]:
        end = max(rect.right for rect in rects)
        lanes = []
        for level in self.levels:
            column = min(level, self.most)
            # nothing stands at the right of the stacks
            right = end if column == self.most else self.lefts[column + 1] - LEVEL_GAP
            lanes.append((self.lefts[column], right))
        return lanes

    def _branch(self, i: int) -> None:
        """Give the children of a box their rows, and draw the lines to them."""
        (x, top), (width, height) = self.corners[i], self.sizes[i]
        left = self.lefts[self.levels[i] + 1]
        bus, out = left - LEVEL_GAP / 2, top + height / 2
        y = self.starts[i] + (self.heights[i] - self._below(i)) / 2
        ends = []
        for child in self.children[i]:
            self.starts[child] = y
            self.corners[child] = (left, y)
            # the line meets the first box of a stack, and the middle of a branch, where its box is
            ends.append(y + (self.sizes[child][1] if self._is_stacked(child) else self.heights[child]) / 2)
            y += self.heights[child] + GAP
        low, high = min([out, *ends]), max([out, *ends])
        self.lines.append((x + width, out, bus, out))
        if low < high:
            self.lines.append((bus, low, bus, high))
        self.lines += [(bus, end, left, end) for end in ends]

    def _stack(self, i: int) -> None:
        """Stack the children of a box under it."""
        (x, top), (_, height) = self.corners[i], self.sizes[i]
        trunk, y, middle = x + INDENT / 2, top + height + GAP, top + height
        stubs = []
        for child in self.children[i]:
            self.corners[child] = (x + INDENT, y)
            middle = y + self.sizes[child][1] / 2
            stubs.append((trunk, middle, x + INDENT, middle))
            y += self.heights[child] + GAP
        if stubs:
            self.lines += [(trunk, top + height, trunk, middle), *stubs]

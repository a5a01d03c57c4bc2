# SPDX-License-Identifier: MIT
"""The chart that grows to the right: each level at the right of the one above, its boxes below one another.

From a given level on, boxes are stacked under their parent instead, indented, so that deep trees stay narrow.
"""

from __future__ import annotations

from csto_explorer.chart.spacing import GAP, INDENT, LEVEL_GAP, Children, Segment, Sizes
from csto_explorer.scene.model import Rect

_MOST_LEVELS = 12

_Outline = list[tuple[float, float]]
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
    """One placing. Every branch keeps clear of the one before it on each level, so that nothing overlaps.

    Every box first has its place in the frame of its branch; `shifts` says where that frame lies in its parent's.
    """

    def __init__(self, sizes: Sizes, children: Children, most: int) -> None:
        self.sizes = sizes
        self.children = children
        self.most = most
        self.levels = _levels(children)
        self.heights = [height for _, height in sizes]
        self.middles = [height / 2 for _, height in sizes]
        self.shifts = [0.0] * len(sizes)
        self.lefts = self._level_edges()
        self.corners = [(0.0, 0.0)] * len(sizes)
        self.lines: list[Segment] = []

    def placed(self) -> Placed:
        """Measure the branches from the last up, then place everything, parents first."""
        outlines: dict[int, _Outline] = {}
        for i in range(len(self.sizes) - 1, -1, -1):
            if self._is_stacked(i):
                self.heights[i] += sum(GAP + self.heights[child] for child in self.children[i])
            if self.levels[i] <= self.most:
                outlines[i] = self._outline(i, outlines)
        frames = [0.0] * len(self.sizes)
        frames[0] = -min(top for top, _ in outlines[0])
        for i, (_, height) in enumerate(self.sizes):
            if self._is_stacked(i):
                self._stack(i)
                continue
            self.corners[i] = (self.lefts[self.levels[i]], frames[i] + self.middles[i] - height / 2)
            for child in self.children[i]:
                frames[child] = frames[i] + self.shifts[child]
            if self.children[i]:
                self._branch(i, frames)
        rects = [Rect(x, y, *size) for (x, y), size in zip(self.corners, self.sizes, strict=True)]
        return rects, self.lines, self._lanes(rects)

    def _is_stacked(self, i: int) -> bool:
        return self.levels[i] >= self.most

    def _outline(self, i: int, outlines: dict[int, _Outline]) -> _Outline:
        """Return the top and bottom of a branch on each of its levels, and set its children side by side."""
        if self._is_stacked(i) or not self.children[i]:
            return [(0.0, self.heights[i])]
        merged: _Outline = []
        for child in self.children[i]:
            below = outlines.pop(child)
            pairs = list(zip(merged, below, strict=False))
            shift = max((bottom - top for (_, bottom), (top, _) in pairs), default=-GAP) + GAP
            self.shifts[child] = shift
            joined = [(first, bottom + shift) for (first, _), (_, bottom) in pairs]
            deeper = [(top + shift, bottom + shift) for top, bottom in below[len(pairs) :]]
            merged = joined + (deeper or merged[len(pairs) :])
        first, last = self.children[i][0], self.children[i][-1]
        middle = (self.middles[first] + self.middles[last] + self.shifts[last]) / 2
        self.middles[i] = middle
        half = self.sizes[i][1] / 2
        return [(middle - half, middle + half), *merged]

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

    def _branch(self, i: int, frames: list[float]) -> None:
        """Place the children of a box, and draw the lines to them."""
        (x, top), (width, height) = self.corners[i], self.sizes[i]
        left = self.lefts[self.levels[i] + 1]
        bus, out = left - LEVEL_GAP / 2, top + height / 2
        ends = []
        for child in self.children[i]:
            middle = frames[child] + self.middles[child]
            self.corners[child] = (left, middle - self.sizes[child][1] / 2)
            ends.append(middle)
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

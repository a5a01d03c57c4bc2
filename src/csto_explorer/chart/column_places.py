# SPDX-License-Identifier: MIT
"""Carrying out a plan of columns: where every box stands, the tree's lines, and the lanes for other lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from csto_explorer.chart.columns import TRUNK, Plan, Stacks
from csto_explorer.chart.spacing import BUS, GAP, INDENT, Beside, Children, Placed, Segment


class Columns:
    """A plan that was carried out: where every box stands, and the lines and columns on demand."""

    def __init__(self, plan: Plan, children: Children, stacks: Stacks) -> None:
        self.width, self.height = plan.width, plan.height
        self._blocks = plan.blocks
        self._children = children
        self._stacks = stacks
        count = len(children)
        self.xs, self.ys = [0.0] * count, [0.0] * count
        self._edges: dict[int, float] = {0: 0.0}
        """Where the spread branches begin."""
        self._place()

    def _place(self) -> None:
        """Place everything, parents first."""
        xs, ys, blocks = self.xs, self.ys, self._blocks
        box_heights, heights = self._stacks.box_heights, self._stacks.heights
        if 0 in blocks:
            xs[0] = blocks[0].head
        for node, below in enumerate(self._children):
            if not below:
                continue
            if node in blocks:
                self._place_block(node)
                continue
            x, y = xs[node] + INDENT, ys[node] + box_heights[node] + GAP
            for child in below:
                xs[child] = x
                ys[child] = y
                y += heights[child] + GAP

    def _place_block(self, node: int) -> None:
        block, stacks = self._blocks[node], self._stacks
        left, top = self._edges[node], self.ys[node] + stacks.box_heights[node]
        middle = left + block.head + stacks.box_widths[node] / 2
        for side, staff in ((-1, block.left_staff), (1, block.right_staff)):
            y = top + GAP
            for child in staff:
                self.xs[child] = middle + INDENT if side > 0 else middle - INDENT - stacks.widths[child]
                self.ys[child] = y
                y += stacks.heights[child] + GAP
        row = top + block.beside + BUS
        for column, back, start, drop in zip(block.columns, block.backs, block.starts, block.drops, strict=True):
            first, x = column[0], left + start
            if back:
                for child in back:
                    self.xs[child] = left + drop - TRUNK - stacks.box_widths[child]
                self._stack(back, row)
                self._hang(column, left + drop + TRUNK, row)
            elif first in self._blocks:
                self._edges[first] = x
                self.xs[first], self.ys[first] = x + self._blocks[first].head, row
            else:
                self._hang(column, x + INDENT if len(column) > 1 else x, row)

    def _hang(self, column: Sequence[int], x: float, top: float) -> None:
        for child in column:
            self.xs[child] = x
        self._stack(column, top)

    def _stack(self, column: Sequence[int], y: float) -> None:
        for child in column:
            self.ys[child] = y
            y += self._stacks.heights[child] + GAP

    def lines(self) -> list[Segment]:
        """Return the tree's lines."""
        found: list[Segment] = []
        for node, below in enumerate(self._children):
            if node in self._blocks:
                found += self._block_lines(node)
            elif below:
                trunk = self.xs[node] + TRUNK
                found += self._stubs(trunk, self.ys[node] + self._stacks.box_heights[node], below)
        return found

    def _stubs(self, trunk: float, top: float, below: Sequence[int]) -> list[Segment]:
        """Return an upright line from `top` down, and the short ones from it to the boxes at its right."""
        heights = self._stacks.box_heights
        middles = [self.ys[child] + heights[child] / 2 for child in below]
        stubs = [(trunk, y, self.xs[child], y) for child, y in zip(below, middles, strict=True)]
        return [(trunk, top, trunk, max(middles)), *stubs]

    def _block_lines(self, node: int) -> list[Segment]:
        block, stacks = self._blocks[node], self._stacks
        left, top = self._edges[node], self.ys[node] + stacks.box_heights[node]
        middle = left + block.head + stacks.box_widths[node] / 2
        bus, row = top + block.beside + BUS / 2, top + block.beside + BUS
        drops = [left + drop for drop in block.drops]
        found: list[Segment] = [(middle, top, middle, bus)]
        low, high = min([middle, *drops]), max([middle, *drops])
        if low < high:
            found.append((low, bus, high, bus))
        for child in (*block.left_staff, *block.right_staff):
            x, y = self.xs[child], self.ys[child] + stacks.box_heights[child] / 2
            found.append((middle, y, x if x > middle else x + stacks.box_widths[child], y))
        for column, back, drop in zip(block.columns, block.backs, drops, strict=True):
            if len(column) == 1 and not back:
                found.append((drop, bus, drop, row))
                continue
            end = max(self.ys[child] + stacks.box_heights[child] / 2 for child in (*back, *column))
            found.append((drop, bus, drop, end))
            for child in (*back, *column):
                x, y = self.xs[child], self.ys[child] + stacks.box_heights[child] / 2
                found.append((drop, y, x if x > drop else x + stacks.box_widths[child], y))
        return found

    def lanes(self) -> list[tuple[float, float]]:
        """Return the left and right edge of the column that each box stands in."""
        stacks = self._stacks
        found = [(0.0, self.width)] * len(self._children)
        for node, below in enumerate(self._children):
            block = self._blocks.get(node)
            if block is None:
                for child in below:
                    found[child] = found[node]
                continue
            left = self._edges[node]
            for child in (*block.left_staff, *block.right_staff):
                found[child] = (left, left + block.width)
            for column, back, start in zip(block.columns, block.backs, block.starts, strict=True):
                first, x = column[0], left + start
                lane = (x, x + INDENT + max(stacks.widths[child] for child in column))
                if first in self._blocks:
                    lane = (x, x + self._blocks[first].width)
                elif back:
                    right = self.xs[first] + max(stacks.widths[child] for child in column)
                    lane = (x, right)
                elif len(column) == 1:
                    lane = (x, x + stacks.widths[first])
                for child in (*back, *column):
                    found[child] = lane
        return found

    def placed(self) -> Placed:
        """Return itself as what all layouts have in common."""
        bounds = (0.0, 0.0, self.width, self.height)
        return Placed(self.xs, self.ys, bounds, self.lines, self.lanes, self._sides(), self._beside)

    def _sides(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for block in self._blocks.values():
            waiting = [*block.left_staff, *(child for back in block.backs for child in back)]
            for child in waiting:
                # a stacked branch beside the line leaves it as a whole
                waiting.extend(self._children[child])
                found[child] = -1
        return found

    def _beside(self) -> dict[int, Beside]:
        found: dict[int, Beside] = {}
        for node, block in self._blocks.items():
            floor = self.ys[node] + self._stacks.box_heights[node] + block.beside - GAP
            below = frozenset(self._hung(chain.from_iterable((*block.columns, *block.backs))))
            for side, staff in ((-1, block.left_staff), (1, block.right_staff)):
                for child in staff:
                    is_last = child == staff[-1] and not self._children[child]
                    found[child] = Beside(node, side, floor, child == staff[0], is_last, below)
        return found

    def _hung(self, columns: Iterable[int]) -> list[int]:
        """Return boxes and what hangs from them in their own columns."""
        found = list(columns)
        for box in found:
            if box not in self._blocks:
                found.extend(self._children[box])
        return found

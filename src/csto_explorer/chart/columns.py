# SPDX-License-Identifier: MIT
"""The chart that grows down: columns side by side under a common line, each an indented stack of boxes.

A branch is either *stacked* (everything below a box stands under it, indented, along one upright line) or *spread*
(its children stand in columns under it). The top is always spread; a branch below it is spread where its stack
would be taller than wanted. Small branches may share a column, hung from one upright line, and two columns of leaves
the same line, one at each side of it. Staff stands beside the line, above what the line leads to. Every branch keeps
to its own rectangle, so nothing overlaps and no lines cross.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from csto_explorer.chart.spacing import BUS, COLUMN_GAP, GAP, INDENT, Children, Placed, Segment

_TRIES = 22
_TRIES_OF_MANY = (0.6, 0.75, 0.9, 1.1, 1.4)
"""Heights to try where boxes are many, as shares of what their area asks for."""
_MANY = 600
_TRUNK = INDENT / 2
"""From the line that leaves hang from to those at either side of it."""


@dataclass(frozen=True, slots=True)
class Stacks:
    """Width and height of each box, and of each branch when it is stacked."""

    box_widths: list[float]
    box_heights: list[float]
    widths: list[float]
    heights: list[float]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a plan is to look like.

    `merge_top` lets small branches of the first level share a column; `even` makes shared columns as even as can be;
    `both` hangs leaves at both sides of their line; `mirrored` sets columns from the right to the left; `staff` names
    the boxes that stand beside the line.
    """

    merge_top: bool = False
    even: bool = False
    both: bool = False
    mirrored: bool = False
    staff: Collection[int] = ()


@dataclass(slots=True)
class Block:
    """A spread branch: the columns of its children, and measures from its own left edge.

    `backs` holds for each column the leaves that hang at the left of its line.
    """

    columns: list[list[int]]
    backs: list[list[int]]
    left_staff: list[int] = field(default_factory=list)
    right_staff: list[int] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0
    head: float = 0.0
    """Where the box at its top begins."""
    beside: float = 0.0
    """The height of the staff."""
    starts: list[float] = field(default_factory=list)
    drops: list[float] = field(default_factory=list)
    """Where the columns begin, and where the line from above comes down on each."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which branches are spread, and how large that makes the chart."""

    blocks: dict[int, Block]
    width: float
    height: float


def measure_stacks(box_widths: list[float], box_heights: list[float], children: Children) -> Stacks:
    """Measure every branch as a stack."""
    widths, heights = box_widths[:], box_heights[:]
    for i in range(len(widths) - 1, -1, -1):
        below = children[i]
        if below:
            width, height = widths[i] - INDENT, heights[i]
            for child in below:
                if widths[child] > width:
                    width = widths[child]
                height += heights[child] + GAP
            widths[i], heights[i] = width + INDENT, height
    return Stacks(box_widths, box_heights, widths, heights)


def heights_to_try(stacks: Stacks, aspect: float) -> list[float]:
    """Return heights that a chart may be given, for a frame of that aspect."""
    low = max(stacks.box_heights) * 2 + BUS
    high = max(stacks.heights[0], low * 1.01)
    count = len(stacks.box_heights)
    if count == 1:
        return [low]
    if count < _MANY:
        return [low * (high / low) ** (n / (_TRIES - 1)) for n in range(_TRIES)]
    # in stacks a box takes its own area and the gaps; the indents and what stays empty are in the tries
    width = sum(stacks.box_widths) / count + COLUMN_GAP + INDENT
    area = (sum(stacks.box_heights) + GAP * count) * width
    likely: float = (area / aspect) ** 0.5
    return [max(low, min(high, likely * share)) for share in _TRIES_OF_MANY]


def plan(children: Children, stacks: Stacks, tall: float, wishes: Wishes) -> Plan:
    """Decide what is spread so that the chart is about `tall` high."""
    blocks: dict[int, Block] = {}
    waiting = [(0, tall, True)] if children[0] else []
    order = []
    while waiting:
        node, room, is_top = waiting.pop()
        line, staff = _parted(children[node], wishes.staff)
        beside = _staff_height(staff, stacks)
        below = max(room - stacks.box_heights[node] - beside - BUS, 0.0)
        spread = [
            child
            for child in line
            if children[child]
            # a stack has no room beside its line
            and (stacks.heights[child] > below or (wishes.staff and _parted(children[child], wishes.staff)[1]))
        ]
        share = wishes.merge_top or not is_top
        found = _columns(line, spread, stacks, below, wishes.even) if share else [[c] for c in line]
        # a chain at the top ("organization, council, …") does not end the first level
        alone = is_top and len(line) == 1
        if alone and children[line[0]] and not spread:
            spread = [line[0]]
        backs: list[list[int]] = [[] for _ in found]
        if wishes.both:
            found, backs = _paired(found, children)
        if wishes.mirrored:
            found.reverse()
        blocks[node] = Block(found, backs, staff[::2], staff[1::2], beside=beside)
        order.append(node)
        waiting.extend((child, below, alone) for child in spread)
    for node in reversed(order):
        _measure(blocks, node, stacks)
    top = blocks.get(0)
    return Plan(blocks, top.width, top.height) if top else Plan(blocks, stacks.box_widths[0], stacks.box_heights[0])


def _parted(below: Sequence[int], staff: Collection[int]) -> tuple[Sequence[int], list[int]]:
    """Part the staff from those in line; where there is nothing but staff it is in line."""
    beside = [child for child in below if child in staff] if staff else []
    if not beside or len(beside) == len(below):
        return below, []
    return [child for child in below if child not in staff], beside


def _staff_height(staff: Sequence[int], stacks: Stacks) -> float:
    sides = (sum(stacks.heights[child] + GAP for child in side) for side in (staff[::2], staff[1::2]))
    return max(sides) + GAP if staff else 0.0


def _columns(below: Sequence[int], spread: Sequence[int], stacks: Stacks, room: float, even: bool) -> list[list[int]]:
    """Return the columns of a spread branch: one for each child that is spread too, shared ones for the others."""
    found: list[list[int]] = []
    run: list[int] = []
    alone = set(spread)
    for child in below:
        if child in alone:
            found += _share(run, stacks, room, even)
            found.append([child])
            run = []
        else:
            run.append(child)
    return found + _share(run, stacks, room, even)


def _share(run: list[int], stacks: Stacks, room: float, even: bool) -> list[list[int]]:
    """Share neighbours out among as few columns as `room` allows."""
    if len(run) < 2:
        return [run] if run else []
    heights = [stacks.heights[child] for child in run]
    parts = _pour(heights, room)
    if even and 1 < len(parts) < len(run):
        low, high = max(heights), max(room, max(heights))
        for _ in range(10):
            middle = (low + high) / 2
            tried = _pour(heights, middle)
            if len(tried) > len(parts):
                low = middle
            else:
                high, parts = middle, tried
    return [run[first:last] for first, last in parts]


def _pour(heights: Sequence[float], room: float) -> list[tuple[int, int]]:
    parts, first, used = [], 0, 0.0
    for n, height in enumerate(heights):
        if n > first and used + GAP + height > room:
            parts.append((first, n))
            first, used = n, height
        else:
            used += height + (GAP if n > first else 0.0)
    parts.append((first, len(heights)))
    return parts


def _paired(columns: list[list[int]], children: Children) -> tuple[list[list[int]], list[list[int]]]:
    """Let two neighbouring columns of leaves hang from one line."""
    found: list[list[int]] = []
    backs: list[list[int]] = []
    waits = False
    for column in columns:
        leaves = not any(children[child] for child in column)
        if leaves and waits:
            backs[-1], found[-1], waits = found[-1], column, False
        else:
            found.append(column)
            backs.append([])
            waits = leaves
    return found, backs


def _measure(blocks: dict[int, Block], node: int, stacks: Stacks) -> None:
    block = blocks[node]
    widths, heights = stacks.widths, stacks.heights
    head_width, head_height = stacks.box_widths[node], stacks.box_heights[node]
    x, tallest = 0.0, 0.0
    for column, back in zip(block.columns, block.backs, strict=True):
        first = column[0]
        below = blocks.get(first)
        if back:
            drop = max(widths[child] for child in back) + _TRUNK
            width = drop + _TRUNK + max(widths[child] for child in column)
            height = max(_column_height(back, heights), _column_height(column, heights))
        elif below is not None:
            width, height, drop = below.width, below.height, below.head + stacks.box_widths[first] / 2
        elif len(column) == 1:
            width, height, drop = widths[first], heights[first], stacks.box_widths[first] / 2
        else:
            width, height = INDENT + max(widths[child] for child in column), _column_height(column, heights)
            drop = 0.0
        block.starts.append(x)
        block.drops.append(x + drop)
        x += width + COLUMN_GAP
        tallest = max(tallest, height)
    row = x - COLUMN_GAP
    middle = (block.drops[0] + block.drops[-1]) / 2
    if row >= head_width:
        middle = min(max(middle, head_width / 2), row - head_width / 2)
    at_left = max([head_width / 2, *(widths[child] + INDENT for child in block.left_staff)])
    at_right = max([head_width / 2, *(widths[child] + INDENT for child in block.right_staff)])
    left = min(0.0, middle - at_left)
    block.starts = [start - left for start in block.starts]
    block.drops = [drop - left for drop in block.drops]
    block.head = middle - head_width / 2 - left
    block.width = max(row, middle + at_right) - left
    block.height = head_height + block.beside + BUS + tallest


def _column_height(column: Sequence[int], heights: Sequence[float]) -> float:
    return sum([heights[child] for child in column]) + GAP * (len(column) - 1)


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
                    self.xs[child] = left + drop - _TRUNK - stacks.box_widths[child]
                self._stack(back, row)
                self._hang(column, left + drop + _TRUNK, row)
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
                trunk = self.xs[node] + _TRUNK
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
        return Placed(self.xs, self.ys, bounds, self.lines, self.lanes, self._sides())

    def _sides(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for block in self._blocks.values():
            waiting = [*block.left_staff, *(child for back in block.backs for child in back)]
            for child in waiting:
                # a stacked branch beside the line leaves it as a whole
                waiting.extend(self._children[child])
                found[child] = -1
        return found

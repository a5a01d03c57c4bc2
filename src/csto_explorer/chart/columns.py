# SPDX-License-Identifier: MIT
"""The chart that grows down: columns side by side under a common line, each an indented stack of boxes.

A branch is either *stacked* (everything below a box stands under it, indented, along one upright line) or *spread*
(its children stand in columns under it). The top is always spread; a branch below it is spread where its stack
would be taller than wanted. Small branches may share a column, hung from one upright line, and two columns of leaves
the same line, one at each side of it. Staff stands beside the line, above what the line leads to. Every branch keeps
to its own rectangle, so nothing overlaps and no lines cross.

Here it is planned which branches are spread, in which columns, and how large that makes the chart: many plans are
tried, and the best is carried out (`column_places.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from csto_explorer.chart.spacing import BUS, COLUMN_GAP, GAP, INDENT, Children

_TRIES = 22
_TRIES_OF_MANY = (0.6, 0.75, 0.9, 1.1, 1.4)
"""Heights to try where boxes are many, as shares of what their area asks for."""
_MANY = 600
TRUNK = INDENT / 2
"""From the line that leaves hang from to those at either side of it."""


class Stacks(NamedTuple):
    """Width and height of each box, and of each branch when it is stacked."""

    box_widths: list[float]
    box_heights: list[float]
    widths: list[float]
    heights: list[float]


class Wishes(NamedTuple):
    """What a plan is to look like.

    `both` hangs leaves at both sides of their line; `mirrored` sets columns from the right to the left; `staff` names
    the boxes that stand beside the line.
    """

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
    spread: Sequence[int] = ()
    """The children that are spread as well."""
    low: float = -inf
    high: float = inf
    """With at least so much room, and less than so much, the branch looks the same."""


class Plan(NamedTuple):
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
        # the last has room for everything in one column
        return [*(low * (high / low) ** (n / (_TRIES - 1)) for n in range(_TRIES)), high + BUS]
    # in stacks a box takes its own area and the gaps; the indents and what stays empty are in the tries
    width = sum(stacks.box_widths) / count + COLUMN_GAP + INDENT
    area = (sum(stacks.box_heights) + GAP * count) * width
    likely: float = (area / aspect) ** 0.5
    return [max(low, min(high, likely * share)) for share in _TRIES_OF_MANY]


class Planner:
    """Plans one chart for different heights.

    How a branch is set out changes at some heights only, so what was measured for one plan serves for others.
    """

    def __init__(self, children: Children, stacks: Stacks, wishes: Wishes) -> None:
        self._children, self._stacks, self._wishes = children, stacks, wishes
        self._known: dict[tuple[int, bool, bool], list[Block]] = {}

    def size(self, tall: float, merge_top: bool) -> tuple[float, float]:
        """Return how wide and how high a plan makes the chart; see `plan`."""
        return self._size(self._blocks(tall, merge_top, False))

    def plan(self, tall: float, merge_top: bool) -> Plan:
        """Decide what is spread so that the chart is about `tall` high, with shared columns as even as can be.

        `merge_top` lets small branches of the first level share a column.
        """
        blocks = self._blocks(tall, merge_top, True)
        return Plan(blocks, *self._size(blocks))

    def _size(self, blocks: dict[int, Block]) -> tuple[float, float]:
        top = blocks.get(0)
        return (top.width, top.height) if top else (self._stacks.box_widths[0], self._stacks.box_heights[0])

    def _blocks(self, tall: float, merge_top: bool, even: bool) -> dict[int, Block]:
        """Return the spread branches; where they need not be even, known ones stand for all that is below them."""
        blocks: dict[int, Block] = {}
        waiting = [(0, tall, True)] if self._children[0] else []
        made: list[tuple[int, bool]] = []
        while waiting:
            node, room, is_top = waiting.pop()
            # the first level alone is set out in another way where its branches may share a column
            known = () if even else self._known.get((node, is_top, is_top and merge_top), ())
            block = next((block for block in known if block.low <= room < block.high), None)
            if block is None:
                block, below, alone = self._decided(node, room, is_top, merge_top, even)
                made.append((node, is_top))
                waiting.extend((child, below, alone) for child in block.spread)
            blocks[node] = block
        for node, is_top in reversed(made):
            _measure(blocks, node, self._stacks)
            if not even:
                block, around = blocks[node], self._around(node)
                for child in block.spread:
                    block.low, block.high = max(block.low, blocks[child].low), min(block.high, blocks[child].high)
                block.low, block.high = block.low + around + block.beside, block.high + around + block.beside
                self._known.setdefault((node, is_top, is_top and merge_top), []).append(block)
        return blocks

    def _around(self, node: int) -> float:
        """Return what a branch takes of its room besides its columns and its staff."""
        return self._stacks.box_heights[node] + BUS

    def _decided(self, node: int, room: float, is_top: bool, merge_top: bool, even: bool) -> tuple[Block, float, bool]:
        """Return a branch with so much room, the room of its columns, and whether their level counts as the first."""
        children, stacks, wishes = self._children, self._stacks, self._wishes
        line, staff = _parted(children[node], wishes.staff)
        beside = _staff_height(staff, stacks) if staff else 0.0
        below = max(room - self._around(node) - beside, 0.0)
        bounds, heights = _Bounds(below), stacks.heights
        spread = [
            child
            for child in line
            if children[child]
            # a stack has no room beside its line
            and (bounds.exceeds(heights[child]) or (wishes.staff and _parted(children[child], wishes.staff)[1]))
        ]
        share = merge_top or not is_top
        found = _columns(line, spread, stacks, bounds, even) if share else [[c] for c in line]
        # a chain at the top ("organization, council, …") does not end the first level
        alone = is_top and len(line) == 1
        if alone and children[line[0]] and not spread:
            spread = [line[0]]
        backs: list[list[int]] = [[] for _ in found]
        if wishes.both:
            found, backs = _paired(found, children)
        if wishes.mirrored:
            found.reverse()
        block = Block(found, backs, staff[::2], staff[1::2], beside=beside, spread=spread)
        block.low, block.high = bounds.low, bounds.high
        return block, below, alone


class _Bounds:
    """A room, and between what it may vary without another answer to what has been asked."""

    def __init__(self, room: float) -> None:
        self.room = room
        self.low, self.high = -inf, inf

    def exceeds(self, height: float) -> bool:
        """Whether something is higher than the room."""
        if height > self.room:
            if height < self.high:
                self.high = height
            return True
        if height > self.low:
            self.low = height
        return False


def _parted(below: Sequence[int], staff: Collection[int]) -> tuple[Sequence[int], list[int]]:
    """Part the staff from those in line; where there is nothing but staff it is in line."""
    beside = [child for child in below if child in staff] if staff else []
    if not beside or len(beside) == len(below):
        return below, []
    return [child for child in below if child not in staff], beside


def _staff_height(staff: Sequence[int], stacks: Stacks) -> float:
    sides = (sum(stacks.heights[child] + GAP for child in side) for side in (staff[::2], staff[1::2]))
    return max(sides) + GAP if staff else 0.0


def _columns(below: Sequence[int], spread: Sequence[int], stacks: Stacks, room: _Bounds, even: bool) -> list[list[int]]:
    """Return the columns of a spread branch: one for each child that is spread too, shared ones for the others."""
    if not spread:
        return _share(list(below), stacks, room, even)
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


def _share(run: list[int], stacks: Stacks, room: _Bounds, even: bool) -> list[list[int]]:
    """Share neighbours out among as few columns as `room` allows."""
    if len(run) < 2:
        return [run] if run else []
    heights = [stacks.heights[child] for child in run]
    parts = _pour(heights, room)
    if even and 1 < len(parts) < len(run):
        low, high = max(heights), max(room.room, max(heights))
        for _ in range(10):
            middle = (low + high) / 2
            tried = _pour(heights, _Bounds(middle))
            if len(tried) > len(parts):
                low = middle
            else:
                high, parts = middle, tried
    return [run[first:last] for first, last in parts]


def _pour(heights: Sequence[float], bounds: _Bounds) -> list[tuple[int, int]]:
    room, low, high = bounds.room, bounds.low, bounds.high
    parts, first, used = [], 0, heights[0]
    for n, height in enumerate(heights[1:], 1):
        wanted = used + GAP + height
        if wanted > room:
            parts.append((first, n))
            first, used = n, height
            if wanted < high:
                high = wanted
        else:
            used = wanted
            if wanted > low:
                low = wanted
    bounds.low, bounds.high = low, high
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
    heads, _, widths, heights = stacks
    half = heads[node] / 2
    x = tallest = 0.0
    starts: list[float] = []
    drops: list[float] = []
    # written out by hand: this is what the layout of a chart spends its time on
    for column, back in zip(block.columns, block.backs, strict=True):
        first = column[0]
        below = blocks.get(first)
        if back:
            drop = max([widths[child] for child in back]) + TRUNK
            width = drop + TRUNK + max([widths[child] for child in column])
            height = max(_column_height(back, heights), _column_height(column, heights))
        elif below is not None:
            width, height, drop = below.width, below.height, below.head + heads[first] / 2
        elif len(column) == 1:
            width, height, drop = widths[first], heights[first], heads[first] / 2
        else:
            width, height, drop = (
                INDENT + max([widths[child] for child in column]),
                _column_height(column, heights),
                0.0,
            )
        starts.append(x)
        drops.append(x + drop)
        x += width + COLUMN_GAP
        if height > tallest:
            tallest = height
    row = x - COLUMN_GAP
    # above the middle of all columns, if what leads to the first and the last one reaches there
    middle = min(max(row / 2, drops[0]), drops[-1])
    if row >= heads[node]:
        middle = min(max(middle, half), row - half)
    at_left = max([half, *[widths[child] + INDENT for child in block.left_staff]])
    at_right = max([half, *[widths[child] + INDENT for child in block.right_staff]])
    left = middle - at_left
    if left < 0.0:
        starts = [start - left for start in starts]
        drops = [drop - left for drop in drops]
    else:
        left = 0.0
    block.starts, block.drops = starts, drops
    block.head = middle - half - left
    block.width = max(row, middle + at_right) - left
    block.height = stacks.box_heights[node] + block.beside + BUS + tallest


def _column_height(column: Sequence[int], heights: Sequence[float]) -> float:
    return sum([heights[child] for child in column]) + GAP * (len(column) - 1)

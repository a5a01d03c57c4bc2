# SPDX-License-Identifier: MIT
"""The chart that grows down: columns side by side under a common line, each an indented stack of boxes.

A branch is either *stacked* (everything below a box stands under it, indented, along one upright line) or *spread*
(its children stand in columns under it). The top is always spread; a branch below it is spread where its stack
would be taller than wanted. Small branches may share a column, hung from one upright line. Every branch keeps to
its own rectangle, so nothing overlaps and no lines cross.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from csto_explorer.chart.spacing import BUS, COLUMN_GAP, GAP, INDENT, Children, Segment, Sizes
from csto_explorer.scene.model import Rect

_TRIES = 22
_TRIES_OF_MANY = 5
_MANY = 3000


@dataclass(frozen=True, slots=True)
class Stacks:
    """Width and height of each branch when it is stacked."""

    widths: list[float]
    heights: list[float]


@dataclass(slots=True)
class Block:
    """A spread branch: the columns of its children, and measures from its own left edge."""

    columns: list[list[int]]
    width: float = 0.0
    height: float = 0.0
    head: float = 0.0
    """Where the box at its top begins."""
    starts: list[float] = field(default_factory=list)
    drops: list[float] = field(default_factory=list)
    """Where the columns begin, and where the line from above comes down on each."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which branches are spread, and how large that makes the chart."""

    blocks: dict[int, Block]
    width: float
    height: float


def measure_stacks(sizes: Sizes, children: Children) -> Stacks:
    """Measure every branch as a stack."""
    widths = [width for width, _ in sizes]
    heights = [height for _, height in sizes]
    for i in range(len(sizes) - 1, -1, -1):
        for child in children[i]:
            widths[i] = max(widths[i], INDENT + widths[child])
            heights[i] += GAP + heights[child]
    return Stacks(widths, heights)


def heights_to_try(sizes: Sizes, children: Children, stacks: Stacks) -> list[float]:
    """Return heights from the least that makes sense to a single stack."""
    low = max(height for _, height in sizes) * 2 + BUS
    high = max(stacks.heights[0], low * 1.01)
    tries = _TRIES if len(sizes) < _MANY else _TRIES_OF_MANY
    return [low * (high / low) ** (n / (tries - 1)) for n in range(tries)]


def plan(sizes: Sizes, children: Children, stacks: Stacks, tall: float, *, merge_top: bool, even: bool = False) -> Plan:
    """Decide what is spread so that the chart is about `tall` high.

    `merge_top` lets small branches of the first level share a column; `even` makes shared columns as even as can be.
    """
    blocks: dict[int, Block] = {}
    waiting = [(0, tall, True)] if children[0] else []
    order = []
    while waiting:
        node, room, is_top = waiting.pop()
        below = max(room - sizes[node][1] - BUS, 0.0)
        spread = [child for child in children[node] if stacks.heights[child] > below and children[child]]
        share = merge_top or not is_top
        found = _columns(children[node], spread, stacks, below, even) if share else [[c] for c in children[node]]
        blocks[node] = Block(found)
        order.append(node)
        # a chain at the top ("organization, council, …") does not end the first level
        alone = is_top and len(children[node]) == 1
        if alone and children[found[0][0]] and not spread:
            spread = [found[0][0]]
        waiting.extend((child, below, alone) for child in spread)
    for node in reversed(order):
        _measure(blocks, node, sizes, stacks)
    top = blocks.get(0)
    return Plan(blocks, top.width, top.height) if top else Plan(blocks, *sizes[0])


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


def _measure(blocks: dict[int, Block], node: int, sizes: Sizes, stacks: Stacks) -> None:
    block = blocks[node]
    head_width, head_height = sizes[node]
    x, tallest = 0.0, 0.0
    for column in block.columns:
        first = column[0]
        below = blocks.get(first)
        if below is not None:
            width, height, drop = below.width, below.height, below.head + sizes[first][0] / 2
        elif len(column) == 1:
            width, height, drop = stacks.widths[first], stacks.heights[first], sizes[first][0] / 2
        else:
            width = INDENT + max(stacks.widths[child] for child in column)
            height = sum(stacks.heights[child] for child in column) + GAP * (len(column) - 1)
            drop = 0.0
        block.starts.append(x)
        block.drops.append(x + drop)
        x += width + COLUMN_GAP
        tallest = max(tallest, height)
    row = x - COLUMN_GAP
    head = (block.drops[0] + block.drops[-1] - head_width) / 2
    left = min(0.0, head) if row < head_width else 0.0
    head = head if row < head_width else min(max(head, 0.0), row - head_width)
    block.starts = [start - left for start in block.starts]
    block.drops = [drop - left for drop in block.drops]
    block.head = head - left
    block.width = max(row - left, block.head + head_width)
    block.height = head_height + BUS + tallest


def place(
    plan: Plan, sizes: Sizes, children: Children, stacks: Stacks
) -> tuple[list[Rect], list[Segment], list[tuple[float, float]]]:
    """Return the boxes, the lines and each box's column (its left and right edge)."""
    corners = [(0.0, 0.0)] * len(sizes)
    lanes = [(0.0, 0.0)] * len(sizes)
    lines: list[Segment] = []
    lanes[0] = (0.0, plan.width)
    for node in range(len(sizes)):
        block = plan.blocks.get(node)
        if block is None:
            lines += _stack(node, corners, lanes, sizes, children[node], stacks)
        else:
            lines += _spread(node, block, plan, corners, lanes, sizes, stacks)
    return [Rect(x, y, *size) for (x, y), size in zip(corners, sizes, strict=True)], lines, lanes


def _stack(
    node: int,
    corners: list[tuple[float, float]],
    lanes: list[tuple[float, float]],
    sizes: Sizes,
    below: Sequence[int],
    stacks: Stacks,
) -> list[Segment]:
    x, y = corners[node]
    return _hang(x + INDENT, y + sizes[node][1], x + INDENT / 2, lanes[node], below, corners, lanes, sizes, stacks)


def _hang(
    x: float,
    top: float,
    trunk: float,
    lane: tuple[float, float],
    below: Sequence[int],
    corners: list[tuple[float, float]],
    lanes: list[tuple[float, float]],
    sizes: Sizes,
    stacks: Stacks,
    gap: float = GAP,
) -> list[Segment]:
    """Stack boxes from x, hung from an upright line at `trunk` that begins at `top`."""
    lines: list[Segment] = []
    y, middle = top + gap, top
    for child in below:
        corners[child] = (x, y)
        lanes[child] = lane
        middle = y + sizes[child][1] / 2
        lines.append((trunk, middle, x, middle))
        y += stacks.heights[child] + GAP
    return [(trunk, top, trunk, middle), *lines] if lines else []


def _spread(
    node: int,
    block: Block,
    plan: Plan,
    corners: list[tuple[float, float]],
    lanes: list[tuple[float, float]],
    sizes: Sizes,
    stacks: Stacks,
) -> list[Segment]:
    left, top = lanes[node][0], corners[node][1]
    if node == 0:
        corners[0] = (block.head, 0.0)
    head_width, head_height = sizes[node]
    middle = left + block.head + head_width / 2
    bus, row = top + head_height + BUS / 2, top + head_height + BUS
    drops = [left + drop for drop in block.drops]
    lines: list[Segment] = [(middle, top + head_height, middle, bus)]
    low, high = min([middle, *drops]), max([middle, *drops])
    if low < high:
        lines.append((low, bus, high, bus))
    for column, start, drop in zip(block.columns, block.starts, drops, strict=True):
        first, x = column[0], left + start
        below = plan.blocks.get(first)
        lines.append((drop, bus, drop, row))
        if below is not None:
            corners[first] = (x + below.head, row)
            lanes[first] = (x, x + below.width)
        elif len(column) == 1:
            corners[first] = (x, row)
            lanes[first] = (x, x + stacks.widths[first])
        else:
            lane = (x, x + INDENT + max(stacks.widths[child] for child in column))
            lines += _hang(x + INDENT, row, x, lane, column, corners, lanes, sizes, stacks, gap=0.0)
    return lines

# SPDX-License-Identifier: MIT
"""Hatches as lines: vectors on paper, and the same phase everywhere, so that neighbours meet.

Kinds: "/", "\\", "-", "|", and "x" for both diagonals; any other kind has no lines.
"""

from __future__ import annotations

import math

from csto_explorer.scene.model import Rect

LineSegment = tuple[float, float, float, float]


def hatch_lines(rect: Rect, kind: str, spacing: float) -> list[LineSegment]:
    """Return the lines of a hatch within a rectangle, as (x1, y1, x2, y2); `spacing` is their distance."""
    if rect.width <= 0 or rect.height <= 0 or spacing <= 0:
        return []
    if kind == "-":
        return [(rect.x, y, rect.right, y) for y in _steps(rect.y, rect.bottom, spacing)]
    if kind == "|":
        return [(x, rect.y, x, rect.bottom) for x in _steps(rect.x, rect.right, spacing)]
    lines = []
    step = spacing * math.sqrt(2)
    if kind in ("/", "x"):
        lines += [_rising(rect, c) for c in _steps(rect.x + rect.y, rect.right + rect.bottom, step)]
    if kind in ("\\", "x"):
        lines += [_falling(rect, c) for c in _steps(rect.x - rect.bottom, rect.right - rect.y, step)]
    return lines


def _steps(low: float, high: float, spacing: float) -> list[float]:
    """Return the multiples of `spacing` strictly between two numbers."""
    first = math.floor(low / spacing) + 1
    return [n * spacing for n in range(first, math.ceil(high / spacing))]


def _rising(rect: Rect, c: float) -> LineSegment:
    """Return the part of the line x + y = c within a rectangle."""
    left = max(rect.x, c - rect.bottom)
    right = min(rect.right, c - rect.y)
    return (left, c - left, right, c - right)


def _falling(rect: Rect, c: float) -> LineSegment:
    """Return the part of the line x - y = c within a rectangle."""
    left = max(rect.x, c + rect.y)
    right = min(rect.right, c + rect.bottom)
    return (left, left - c, right, right - c)

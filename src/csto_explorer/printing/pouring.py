# SPDX-License-Identifier: MIT
"""Pouring blocks of different heights into the columns of a page."""

from __future__ import annotations

from collections.abc import Sequence

_HALVINGS = 12


def poured(heights: Sequence[float], columns: int, room: float, gap: float) -> list[tuple[int, int]]:
    """Return what stands in each column of a page: all of it as evenly as can be, or as much as fits.

    A block that is higher than a column has one for itself.
    """
    parts = _filled(heights, columns, room, gap)
    if parts[-1][1] < len(heights):
        return parts
    low, high = max(heights), room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        tried = _filled(heights, columns, middle, gap)
        if tried[-1][1] < len(heights):
            low = middle
        else:
            high, parts = middle, tried
    return parts


def _filled(heights: Sequence[float], columns: int, room: float, gap: float) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    first = 0
    while first < len(heights) and len(parts) < columns:
        last, used = first + 1, heights[first]
        while last < len(heights) and used + gap + heights[last] <= room + 0.01:
            used += gap + heights[last]
            last += 1
        parts.append((first, last))
        first = last
    return parts

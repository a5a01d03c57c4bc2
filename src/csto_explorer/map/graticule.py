# SPDX-License-Identifier: MIT
"""Meridians and parallels as lines of a map."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from csto_explorer.map.frames import EURASIA, WORLD
from csto_explorer.map.geometry import Line
from csto_explorer.map.projection import Point
from csto_explorer.map.view import View, clip_line

EVERY = 10
"""Degrees between two lines."""
STEP = 2
"""Degrees between two points of a line."""
WEST, EAST = -10, 200
SOUTH, NORTH = 0, 80


def graticule(view: View) -> tuple[Line, ...]:
    """Return the lines that fall into a view."""
    return _of_world() if view.frame == WORLD else tuple(_lines(view))


@lru_cache(maxsize=1)
def _of_world() -> tuple[Line, ...]:
    return tuple(part for line in _degrees() for part in clip_line([EURASIA.forward(*each) for each in line], WORLD))


def _lines(view: View) -> Iterator[Line]:
    for line in _degrees():
        yield from clip_line([view.place(*each) for each in line], view.frame)


def _degrees() -> Iterator[list[Point]]:
    for longitude in range(WEST, EAST + 1, EVERY):
        yield [(float(longitude), float(latitude)) for latitude in range(SOUTH, NORTH + 1, STEP)]
    for latitude in range(SOUTH, NORTH + 1, EVERY):
        yield [(float(longitude), float(latitude)) for longitude in range(WEST, EAST + 1, STEP)]

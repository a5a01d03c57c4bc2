# SPDX-License-Identifier: MIT
"""One frozen description of a picture, for screen and paper alike.

All lengths are scene units: one unit is one pixel on screen at scale 1; x grows to the right, y downwards.
Colours are roles ("text", "class.council", "map.member"): a theme maps them to colours. Text is placed on its
baseline and was measured by whoever laid it out, so painting never has to cut or wrap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from csto_explorer.records.keys import RecordKey

Measure = Callable[[str, float, bool], float]
"""Width of a text in scene units, of its size in scene units and whether it is bold."""

LINE_HEIGHT = 1.25
"""Distance of two baselines as a factor of the size of the type."""
ASCENT = 0.98
"""Height of the top of a line above its baseline, as a factor of the size."""
DASHES = (4.0, 3.0)
"""Lengths of a dash and of a gap, in widths of the line."""
BAND = 4.0
"""Width of the strip that tells a box's class by its colour."""


class Rect(NamedTuple):
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share more than an edge."""
        # taken apart once: asked for everything in a picture each time that it is painted
        x, y, width, height = self
        left, top, across, down = other
        return x < left + across and left < x + width and y < top + down and top < y + height

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside or on the edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def encloses(self, other: Rect) -> bool:
        """Whether all of another lies inside or on the edge."""
        return self.contains(other.x, other.y) and self.contains(other.right, other.bottom)

    def moved(self, dx: float, dy: float) -> Rect:
        """Return it moved."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, by: float) -> Rect:
        """Return it grown by so much on each side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


class Box(NamedTuple):
    """A rectangle to paint. `fill` and `stroke` are colour roles, None for none; `dashed` marks uncertainty.

    `band` is the role of a strip along the left edge, BAND wide, None for none. Where it `fades`, its fill goes over
    into the page's colour: "right" towards its right edge, "left" towards its left; "" for an even fill.
    """

    rect: Rect
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    radius: float = 0.0
    dashed: bool = False
    band: str | None = None
    band_width: float = BAND
    fades: str = ""


class Line(NamedTuple):
    """An open run of straight strokes.

    `dashes` are the lengths of the strokes and gaps of a dashed line, in widths of it; the usual ones where empty.
    """

    points: tuple[tuple[float, float], ...]
    stroke: str = "line"
    width: float = 1.0
    dashed: bool = False
    dashes: tuple[float, ...] = ()


class Shape(NamedTuple):
    """An area bounded by rings (odd-even rule). `hatch` is "/", "\\" or "x" drawn in `hatch_role` over the fill."""

    rings: tuple[tuple[tuple[float, float], ...], ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    hatch: str | None = None
    hatch_role: str | None = None


class Text(NamedTuple):
    """One line of text on a baseline. `anchor` is "left", "middle" or "right" of x.

    `rank` says what goes first as the picture shrinks: 0 stays longest (a name), 1 goes first (second text).
    `halo` is the role of an outline that keeps it readable over a busy ground, None for none.
    """

    x: float
    y: float
    text: str
    size: float
    role: str = "text"
    bold: bool = False
    italic: bool = False
    anchor: str = "left"
    rank: int = 0
    halo: str | None = None


class Dot(NamedTuple):
    """A round mark."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0


Item = Box | Line | Shape | Text | Dot


class Group(NamedTuple):
    """Items that stand for one thing. `key` is the record it shows (None for ornament and lines).

    `bounds` encloses the items; what lies outside the visible part is skipped by its bounds.
    `title` names it in tool tips and to screen readers; `brief` is what is written in the middle of `bounds` when
    its own text would be too small to read. Where there is a `clip`, only what lies within it is painted.
    """

    bounds: Rect
    items: tuple[Item, ...]
    key: RecordKey | None = None
    title: str = ""
    brief: str = ""
    clip: Rect | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture. Groups are painted in order; `bounds` encloses them all."""

    bounds: Rect
    groups: Sequence[Group]

    def at(self, x: float, y: float) -> Group | None:
        """Return the uppermost group with a record at a point, or None."""
        for group in reversed(self.groups):
            if group.key is not None and group.bounds.contains(x, y):
                return group
        return None

    def find(self, key: RecordKey) -> Group | None:
        """Return the group that shows a record, or None."""
        return next((group for group in self.groups if group.key == key), None)

    def corners(self) -> dict[RecordKey, tuple[float, float]]:
        """Return where the upper left corner of each record's group is."""
        return {group.key: (group.bounds.x, group.bounds.y) for group in self.groups if group.key is not None}

    def touching(self, area: Rect) -> Iterable[Group]:
        """Return the groups that overlap an area, in the order of painting."""
        return (group for group in self.groups if group.bounds.overlaps(area))

    def smallest_text(self) -> float:
        """Return the smallest size of type in the scene, 0.0 if it holds no text."""
        return min((i.size for g in self.groups for i in g.items if isinstance(i, Text)), default=0.0)

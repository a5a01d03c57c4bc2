# SPDX-License-Identifier: MIT
"""The text of a chart's box: wrapped at words, and the height that it needs.

Nothing is ever cut: a name that would need more than four lines, or a word wider than the box, widens it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_explorer.scene.model import ASCENT, BAND, LINE_HEIGHT, Measure, Rect, Text
from csto_explorer.scene.wrapping import balanced

NAME_SIZE = 12.0
SECOND_SIZE = 10.0
OTHER_SIZE = 11.0
PADDING = 9.0
TOP_PADDING = 5.0
NAME_LINES = 4
WIDTH = 168.0
"""The width of a box unless a name needs more."""
_WIDEN = 1.08


class BoxLine(NamedTuple):
    """One line of a box; `y` is its baseline below the box's top."""

    text: str
    size: float
    y: float
    role: str
    bold: bool
    rank: int
    right: bool = False


class BoxText(NamedTuple):
    """A box's lines and the size it needs, in scene units."""

    width: float
    height: float
    lines: tuple[BoxLine, ...]

    def texts(self, rect: Rect, factor: float = 1.0) -> Iterator[Text]:
        """Place the lines in a box that is so much larger than it was set out."""
        top, left, right = rect.y, rect.x + (BAND + PADDING) * factor, rect.right - PADDING * factor
        for line in self.lines:
            x, anchor = (right, "right") if line.right else (left, "left")
            y, size = top + line.y * factor, line.size * factor
            yield Text(x, y, line.text, size, line.role, line.bold, False, anchor, line.rank)


class Roles(NamedTuple):
    """The colour roles of a box's text."""

    abbreviation: str
    name: str = "text"
    second: str = "text.second"


def box_text(
    name: str,
    abbreviation: str,
    second: Sequence[str],
    measure: Measure,
    roles: Roles,
    *,
    width: float = WIDTH,
    mark: str = "",
    change: str = "",
    other_name: str = "",
) -> BoxText:
    """Set out a box: abbreviation, name, second text, what changed; `mark` ("+5") at the right of the last line.

    `other_name` is the name in a second language, below the first.
    """
    if abbreviation == name:
        abbreviation = ""
    width, names = _fitted(name, width, measure)
    width = max(width, measure(abbreviation, NAME_SIZE, True) + _sides())
    room = width - _sides()
    plan = [(abbreviation, NAME_SIZE, roles.abbreviation, True, 0)] if abbreviation else []
    plan += [(line, NAME_SIZE, roles.name, True, 0) for line in names]
    others = [
        (other_name, OTHER_SIZE, roles.name, False),
        *((part, SECOND_SIZE, roles.second, False) for part in second),
        (change, SECOND_SIZE, roles.name, True),
    ]
    for text, size, role, bold in others:
        plan += [(line, size, role, bold, 1) for line in balanced(text, room, size, bold, measure)]
    width = max([width, *(measure(line, size, bold) + _sides() for line, size, _role, bold, _rank in plan)])
    lines, y = [], TOP_PADDING
    for text, size, role, bold, rank in plan:
        lines.append(BoxLine(text, size, y + size * ASCENT, role, bold, rank))
        y += size * LINE_HEIGHT
    if mark:
        y = _add_mark(lines, mark, y, width, measure, roles)
    return BoxText(width, y + TOP_PADDING, tuple(lines))


def _add_mark(lines: list[BoxLine], mark: str, y: float, width: float, measure: Measure, roles: Roles) -> float:
    last = lines[-1]
    used = measure(last.text, last.size, last.bold) + measure(mark, NAME_SIZE, True) + PADDING
    if used > width - _sides():
        lines.append(BoxLine(mark, NAME_SIZE, y + NAME_SIZE * ASCENT, roles.second, True, 0, right=True))
        return y + NAME_SIZE * LINE_HEIGHT
    lines.append(BoxLine(mark, NAME_SIZE, last.y, roles.second, True, 0, right=True))
    return y


def _sides() -> float:
    return BAND + 2 * PADDING


def _fitted(name: str, width: float, measure: Measure) -> tuple[float, list[str]]:
    """Return the width at which a name takes at most four lines, and the lines."""
    while True:
        lines = balanced(name, width - _sides(), NAME_SIZE, True, measure)
        if len(lines) <= NAME_LINES:
            return width, lines
        width *= _WIDEN

# SPDX-License-Identifier: MIT
"""The list of sources below a printed table: numbered as its rows cite them, in columns, never a line or two alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from csto_explorer.language import tr
from csto_explorer.printing.page import Page
from csto_explorer.printing.pouring import poured
from csto_explorer.printing.words import word
from csto_explorer.scene.model import Item, Measure, Text
from csto_explorer.scene.wrapping import wrap

_SIZE, _HEADING = 7.0, 8.0
_LEADING = 1.18
_PAD = 4.0
_GAP = 18.0
_NARROWEST = 220.0
_LEAST_LINES = 4
"""Fewer lines of a list than these are not begun at the foot of a page."""

Picture = tuple[Item, ...]
"""What stands on a page."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """How the list is set: how many columns, how wide, and the lines of each source."""

    number: int
    width: float
    lines: tuple[tuple[str, ...], ...]

    @property
    def height(self) -> float:
        """The lines that a column holds when all is evenly spread."""
        return sum(map(len, self.lines)) / self.number


def with_sources(
    pages: Sequence[Picture], sources: Sequence[str], places: str, page: Page, measure: Measure
) -> list[Picture]:
    """Return the pages with the list below the last rows, going on on pages of its own where it does not fit.

    `places` says how the rows name places in a source; empty for nothing to say.
    """
    if not sources:
        return list(pages)
    size, step = _SIZE * page.factor, _SIZE * page.factor * _LEADING
    columns = _set_out(sources, page, measure)
    indent = _indent(len(sources), size, measure)
    heights = [len(lines) * step for lines in columns.lines]
    made, items = list(pages[:-1]), list(pages[-1])
    used = max((item.y for item in items if isinstance(item, Text)), default=0.0)
    y = used + 2 * step
    least = min(_LEAST_LINES * step, sum(heights))
    if y + _heading_room(page) + least > page.frame.height:
        made.append(tuple(items))
        items, y = [], 0.0
    start = 0
    while start < len(sources):
        items += _heading(y, page, places, measure, is_first=start == 0)
        y += _heading_room(page)
        parts = poured(heights[start:], columns.number, page.frame.height - y, 0.0)
        for column, (first, last) in enumerate(parts):
            x, down = _PAD + column * (columns.width + _GAP * page.factor), y
            for number in range(start + first, start + last):
                items += _entry(number + 1, columns.lines[number], x, down, indent, size)
                down += heights[number]
        start += parts[-1][1]
        made.append(tuple(items))
        items, y = [], 0.0
    return made


def _set_out(sources: Sequence[str], page: Page, measure: Measure) -> _Columns:
    """Return as many columns as make the list lowest."""
    size, gap = _SIZE * page.factor, _GAP * page.factor
    room = page.frame.width - 2 * _PAD
    indent = _indent(len(sources), size, measure)
    most = max(1, int((room + gap) / (_NARROWEST * page.factor + gap)))
    found = []
    for number in range(1, most + 1):
        width = (room - gap * (number - 1)) / number
        lines = (wrap(source, width - indent, size, False, measure) for source in sources)
        found.append(_Columns(number, width, tuple(map(tuple, lines))))
    return min(found, key=lambda each: each.height)


def _indent(number: int, size: float, measure: Measure) -> float:
    return measure(f"{number}  ", size, False)


def _heading_room(page: Page) -> float:
    return _HEADING * page.factor * _LEADING * 1.3


def _heading(y: float, page: Page, places: str, measure: Measure, *, is_first: bool) -> list[Item]:
    size = _HEADING * page.factor
    told = tr("Sources") if is_first else word("more", page.words.language).format(tr("Sources"))
    items: list[Item] = [Text(_PAD, y + size, told, size, bold=True)]
    if places and is_first:
        x = _PAD + measure(told, size, True) + size
        items.append(Text(x, y + size, places, _SIZE * page.factor, "text.second"))
    return items


def _entry(number: int, lines: Sequence[str], x: float, y: float, indent: float, size: float) -> list[Item]:
    """Place a source: its number, and its lines beside it."""
    items: list[Item] = [Text(x, y + size, str(number), size, "text.second")]
    for line in lines:
        items.append(Text(x + indent, y + size, line, size, "text.second"))
        y += size * _LEADING
    return items

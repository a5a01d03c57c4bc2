# SPDX-License-Identifier: MIT
"""Tables on paper: headings on every page, no row cut, wide tables split by columns with the first one repeated.

Pure: texts and a measure in, sheets out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from csto_explorer.language import tr
from csto_explorer.printing.page import Page, Sheet, SheetWords, surround
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.words import word
from csto_explorer.scene.model import Group, Item, Line, Measure, Rect, Scene, Text
from csto_explorer.scene.wrapping import pieces, wrap

_SIZE = 8.0
_LEADING = 1.25
_PAD = 4.0
_WIDEST = 170.0
"""Points beyond which a column is wrapped."""


@dataclass(frozen=True, slots=True)
class TablePrint:
    """What is printed. `right` tells the columns whose texts end at the right, as numbers do."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: Sequence[bool]
    sources: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row set out: the lines of each of its cells."""

    cells: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> int:
        return max(map(len, self.cells))


def table_sheets(table: TablePrint, words: SheetWords, measure: Measure, paper: Paper) -> list[Sheet]:
    """Return the sheets of a table, numbered."""
    # the widest numbers that may come, so that the foot takes the same room on every page
    page = surround(paper, replace(words, page=word("page", words.language).format(9999, 9999)), (), (), measure)
    size = _SIZE * page.factor
    widths = _widths(table, size, page.frame.width, measure)
    pictures: list[tuple[Item, ...]] = []
    for columns in _bands(widths, page.frame.width):
        pictures += _band(table, columns, widths, page, size, measure)
    pictures = _with_sources(pictures, table.sources, page, size, measure)
    made = []
    for number, items in enumerate(pictures, 1):
        numbered = replace(words, page=word("page", words.language).format(number, len(pictures)))
        bounds = Rect(0, 0, page.frame.width, page.frame.height)
        made.append(surround(paper, numbered, (), (), measure).filled(Scene(bounds, (Group(bounds, items),)), 1.0))
    return made


def _widths(table: TablePrint, size: float, room: float, measure: Measure) -> list[float]:
    """Return the width of each column with its padding: what its texts want, drawn in as far as the paper needs."""
    wanted, least = [], []
    for number, head in enumerate(table.heads):
        texts = [row[number] for row in table.rows]
        longest = max([measure(head, size, True), *(measure(text, size, False) for text in set(texts))])
        parts = {part for text in texts for part in pieces(text)}
        broad = max([*(measure(p, size, False) for p in parts), *(measure(p, size, True) for p in pieces(head))])
        wanted.append(min(longest, _WIDEST) + 2 * _PAD)
        least.append(min(broad, longest, _WIDEST) + 2 * _PAD)
    spare, over = sum(wanted) - sum(least), sum(wanted) - room
    if over <= 0 or sum(least) > room:
        return [min(width, room / 2) for width in wanted]
    return [want - (want - low) * over / spare for want, low in zip(wanted, least, strict=True)]


def _bands(widths: Sequence[float], room: float) -> list[list[int]]:
    """Return the columns that stand side by side; each band begins with the first column."""
    bands: list[list[int]] = [[0]]
    for number in range(1, len(widths)):
        if sum(widths[i] for i in bands[-1]) + widths[number] > room + 0.01:
            bands.append([0])
        bands[-1].append(number)
    return bands


def _band(
    table: TablePrint, columns: Sequence[int], widths: Sequence[float], page: Page, size: float, measure: Measure
) -> list[tuple[Item, ...]]:
    """Return the pages of a band."""
    step = size * _LEADING
    head = _set_out([table.heads[i] for i in columns], columns, widths, size, True, measure)
    top = head.lines * step + 2 * _PAD
    fitting = max(1, int((page.frame.height - top - 2 * _PAD) / step))
    pages: list[tuple[Item, ...]] = []
    items: list[Item] = []
    y = 0.0

    def begin() -> None:
        nonlocal items, y
        items, y = list(_paint(head, columns, widths, table.right, 0.0, size, True)), top
        items.append(Line(((0, top - _PAD / 2), (sum(widths[i] for i in columns), top - _PAD / 2)), "text.second", 0.8))

    begin()
    for row in table.rows:
        whole = _set_out([row[i] for i in columns], columns, widths, size, False, measure)
        # a row longer than a page goes on on the next
        for start in range(0, whole.lines, fitting):
            part = _Row(tuple(cell[start : start + fitting] for cell in whole.cells))
            height = part.lines * step + _PAD
            if y + height > page.frame.height and y > top:
                pages.append(tuple(items))
                begin()
            items += _paint(part, columns, widths, table.right, y, size, False)
            y += height
            items.append(Line(((0, y - _PAD / 2), (sum(widths[i] for i in columns), y - _PAD / 2)), "rule", 0.4))
    return [*pages, tuple(items)]


def _set_out(
    texts: Sequence[str], columns: Sequence[int], widths: Sequence[float], size: float, bold: bool, measure: Measure
) -> _Row:
    return _Row(
        tuple(
            tuple(_lines(text, widths[i] - 2 * _PAD + 0.01, size, bold, measure))
            for text, i in zip(texts, columns, strict=True)
        )
    )


def _lines(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """Wrap a text; a word that is wider than its column is broken."""
    parts: list[str] = []
    for piece in pieces(text):
        while measure(piece, size, bold) > room and len(piece) > 1:
            end = next((n for n in range(len(piece) - 1, 1, -1) if measure(piece[:n], size, bold) <= room), 1)
            parts.append(piece[:end])
            piece = piece[end:]
        parts.append(piece)
    return list(wrap(" ".join(parts), room, size, bold, measure)) or [""]


def _paint(
    row: _Row, columns: Sequence[int], widths: Sequence[float], right: Sequence[bool], y: float, size: float, bold: bool
) -> list[Item]:
    items: list[Item] = []
    x = 0.0
    for cell, i in zip(row.cells, columns, strict=True):
        for number, line in enumerate(cell):
            if line:
                at = x + widths[i] - _PAD if right[i] else x + _PAD
                baseline = y + size * (_LEADING * number + 1)
                items.append(Text(at, baseline, line, size, bold=bold, anchor="right" if right[i] else "left"))
        x += widths[i]
    return items


def _with_sources(
    pages: list[tuple[Item, ...]], sources: Sequence[str], page: Page, size: float, measure: Measure
) -> list[tuple[Item, ...]]:
    """Put the list of sources below the last rows, on pages of their own where it does not fit."""
    if not sources:
        return pages
    step = size * _LEADING
    lines = [(tr("Sources"), True)]
    for source in sources:
        lines += [(line, False) for line in _lines(source, page.frame.width - 2 * _PAD, size, False, measure)]
    used = max((i.y for i in pages[-1] if isinstance(i, Text)), default=0.0)
    y, items = used + 2 * step, list(pages[-1])
    made = pages[:-1]
    for line, bold in lines:
        if y + step > page.frame.height:
            made.append(tuple(items))
            items, y = [], 0.0
        items.append(Text(_PAD, y + size, line, size, "text" if bold else "text.second", bold=bold))
        y += step
    return [*made, tuple(items)]

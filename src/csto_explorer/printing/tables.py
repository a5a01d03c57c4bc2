# SPDX-License-Identifier: MIT
"""Tables on paper: headings on every page, no row cut, wide tables split by columns with the first one repeated.

Pure: texts and a measure in, sheets out. The list of what the rows cite is set by `table_sources.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from csto_explorer.language import tr
from csto_explorer.printing.numbered import numbered_sheets, page_for
from csto_explorer.printing.page import MARGIN, Page, Sheet, SheetWords
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.table_sources import with_sources
from csto_explorer.printing.table_widths import PAD, broken, column_widths
from csto_explorer.scene.model import Item, Line, Measure, Text

_SIZE = 8.0
_LEADING = 1.25


@dataclass(frozen=True, slots=True)
class TablePrint:
    """What is printed. `right` tells the columns whose texts end at the right, as numbers do.

    The rows tell their sources by numbers, from 1; `places` says how the rows name places in them, if they do.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: Sequence[bool]
    sources: Sequence[str]
    places: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row set out: the lines of each of its cells."""

    cells: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> int:
        return max(map(len, self.cells))


def table_sheets(
    table: TablePrint, words: SheetWords, measure: Measure, paper: Paper, margin: float = MARGIN
) -> list[Sheet]:
    """Return the sheets of a table, numbered; raises UsageError where the margins leave no room."""
    # the widest words that may come, so that the head takes the same room on every page
    number = len(table.heads)
    longest = f"{words.subtitle}, {_columns([number], number)}"
    page = page_for(paper, replace(words, subtitle=longest), measure, margin)
    size = _SIZE * page.factor
    widths = column_widths(table.heads, table.rows, size, page.frame.width, measure)
    pictures: list[tuple[Item, ...]] = []
    told: list[str] = []
    bands = _bands(widths, page.frame.width)
    for columns in bands:
        pictures += _band(table, columns, widths, page, size, measure)
        which = f", {_columns(columns, number)}" if len(bands) > 1 else ""
        told += [f"{words.subtitle}{which}"] * (len(pictures) - len(told))
    pictures = with_sources(pictures, table.sources, table.places, page, measure)
    told += [words.subtitle] * (len(pictures) - len(told))
    said = [replace(words, subtitle=subtitle) for subtitle in told]
    return numbered_sheets(page, paper, said, pictures, measure, margin)


def _columns(shown: Sequence[int], number: int) -> str:
    """Say which columns stand on a page of a table that is split, besides the first one, which is on each."""
    own = shown if shown[:2] == [0, 1] else shown[1:] or shown
    return tr("columns {}–{} of {}").format(own[0] + 1, own[-1] + 1, number)


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
    top = head.lines * step + 2 * PAD
    fitting = max(1, int((page.frame.height - top - 2 * PAD) / step))
    pages: list[tuple[Item, ...]] = []
    items: list[Item] = []
    y = 0.0

    def begin() -> None:
        nonlocal items, y
        items, y = list(_paint(head, columns, widths, table.right, 0.0, size, True)), top
        items.append(Line(((0, top - PAD / 2), (sum(widths[i] for i in columns), top - PAD / 2)), "text.second", 0.8))

    begin()
    for row in table.rows:
        whole = _set_out([row[i] for i in columns], columns, widths, size, False, measure)
        # a row longer than a page goes on on the next
        for start in range(0, whole.lines, fitting):
            part = _Row(tuple(cell[start : start + fitting] for cell in whole.cells))
            height = part.lines * step + PAD
            if y + height > page.frame.height and y > top:
                pages.append(tuple(items))
                begin()
            items += _paint(part, columns, widths, table.right, y, size, False)
            y += height
            items.append(Line(((0, y - PAD / 2), (sum(widths[i] for i in columns), y - PAD / 2)), "rule", 0.4))
    return [*pages, tuple(items)]


def _set_out(
    texts: Sequence[str], columns: Sequence[int], widths: Sequence[float], size: float, bold: bool, measure: Measure
) -> _Row:
    return _Row(
        tuple(
            tuple(broken(text, widths[i] - 2 * PAD + 0.01, size, bold, measure))
            for text, i in zip(texts, columns, strict=True)
        )
    )


def _paint(
    row: _Row, columns: Sequence[int], widths: Sequence[float], right: Sequence[bool], y: float, size: float, bold: bool
) -> list[Item]:
    items: list[Item] = []
    x = 0.0
    for cell, i in zip(row.cells, columns, strict=True):
        for number, line in enumerate(cell):
            if line:
                at = x + widths[i] - PAD if right[i] else x + PAD
                baseline = y + size * (_LEADING * number + 1)
                items.append(Text(at, baseline, line, size, bold=bold, anchor="right" if right[i] else "left"))
        x += widths[i]
    return items

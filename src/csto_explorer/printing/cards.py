# SPDX-License-Identifier: MIT
"""The card of a record on paper: its facts, its text, its lists with their plots, and the sources they cite by number.

Pure: a card and a measure in, sheets out. A heading keeps to what it heads, and no list begins with its last line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from csto_explorer.language import tr
from csto_explorer.printing.numbered import numbered_sheets, page_for
from csto_explorer.printing.page import MARGIN, Page, Sheet, SheetWords
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.table_sources import Picture, with_sources
from csto_explorer.printing.words import word
from csto_explorer.records.card import Card, CardLink, Section
from csto_explorer.records.plots import Plot
from csto_explorer.scene.model import Item, Measure, Scene, Text
from csto_explorer.scene.plots import plot_scene
from csto_explorer.scene.transform import transformed
from csto_explorer.scene.wrapping import wrap

_SIZE, _HEADING, _OTHER = 9.0, 10.0, 11.0
_LEADING = 1.3
_GAP = 12.0
_LABELS, _NAMES = 0.35, 0.55
"""The most that labels of facts, and names in a list, take of the width."""
_PLOT = 0.75
"""Points to the unit of a plot."""
_WIDEST = 480.0
"""Points beyond which a line is hard to read."""


class _Cell(NamedTuple):
    """A text that is wrapped within a width, from x on."""

    x: float
    width: float
    text: str
    role: str = "text"


def card_sheets(
    card: Card, references: Sequence[str], words: SheetWords, measure: Measure, paper: Paper, margin: float = MARGIN
) -> list[Sheet]:
    """Return the sheets of a card, numbered; `references` are what its numbers stand for, from 1.

    Raises UsageError where the margins leave no room.
    """
    page = page_for(paper, words, measure, margin)
    pictures = with_sources(_Flow(page, measure).poured(card), references, "", page, measure)
    return numbered_sheets(page, paper, [words] * len(pictures), pictures, measure, margin)


class _Flow:
    """Sets lines one below the other, and turns the page where there is no room."""

    def __init__(self, page: Page, measure: Measure) -> None:
        self.page, self.measure = page, measure
        self.size = _SIZE * page.factor
        self.width = min(page.frame.width, _WIDEST * page.factor)
        self.y = 0.0
        self.pages: list[list[Item]] = [[]]
        self._list = ""

    def poured(self, card: Card) -> list[Picture]:
        """Return the pages of a card without its sources."""
        if card.subtitle:
            self._row([_Cell(0, self.width, card.subtitle, "text.second")], _OTHER * self.page.factor)
            self.y += self.size * 0.6
        self._facts(card)
        for text, notes in ((card.description, card.description_notes), (card.note, ())):
            if text:
                self.y += self.size * 0.6
                self._row([_Cell(0, self.width, f"{text}{_numbers(notes)}")])
        for section in card.sections:
            self._section(section)
        return [tuple(items) for items in self.pages]

    def _facts(self, card: Card) -> None:
        gap = _GAP * self.page.factor
        longest = max((self.measure(fact.label, self.size, False) for fact in card.facts), default=0.0)
        labels = min(longest, self.width * _LABELS)
        for fact in card.facts:
            said = "".join(span.text for span in fact.spans) + _numbers(fact.notes)
            room = self.width - labels - gap
            self._row([_Cell(0, labels, fact.label, "text.second"), _Cell(labels + gap, room, said)])

    def _section(self, section: Section) -> None:
        step = self.size * _LEADING
        plots = [self._plot(plot) for plot in section.plots]
        first = plots[0].bounds.height if plots else 2 * step
        self.y += self.size
        self._room_for(_HEADING * self.page.factor * _LEADING + first + step)
        self._line(_Cell(0, self.width, section.heading), _HEADING * self.page.factor, bold=True)
        for plot in plots:
            self._room_for(plot.bounds.height)
            moved = transformed(plot, 1.0, -plot.bounds.x, self.y - plot.bounds.y)
            self.pages[-1] += [item for group in moved.groups for item in group.items]
            self.y += plot.bounds.height + self.size * 0.5
        self._list = section.heading
        self._links(section.links)
        if section.more:
            self._row([_Cell(0, self.width, tr("and {} more").format(section.more), "text.second")])
        self._list = ""

    def _links(self, links: Sequence[CardLink]) -> None:
        gap = _GAP * self.page.factor
        longest = max((self.measure(link.title, self.size, False) for link in links), default=0.0)
        told = [" ".join(_told(link)) for link in links]
        names = min(longest, self.width * _NAMES) if any(told) else self.width
        for link, detail in zip(links, told, strict=True):
            name = _Cell(0, names, link.title)
            self._row([name, _Cell(names + gap, self.width - names - gap, detail, "text.second")] if detail else [name])

    def _plot(self, plot: Plot) -> Scene:
        scale = _PLOT * self.page.factor
        return transformed(plot_scene(plot, self.measure, self.width / scale), scale, 0.0, 0.0)

    def _row(self, cells: Sequence[_Cell], size: float = 0.0) -> None:
        """Set texts side by side; the first two lines keep together, as do the last two."""
        size = size or self.size
        wrapped = [wrap(cell.text, cell.width, size, False, self.measure) for cell in cells]
        lines = list(zip_longest(*wrapped, fillvalue=""))
        for number, line in enumerate(lines):
            left = len(lines) - number
            if number == 0 or left == 2:
                self._room_for(min(left, 2) * size * _LEADING)
            texts = [cell._replace(text=text) for cell, text in zip(cells, line, strict=True)]
            self._texts(texts, size)

    def _line(self, cell: _Cell, size: float, *, bold: bool) -> None:
        for text in wrap(cell.text, cell.width, size, bold, self.measure):
            self._texts([cell._replace(text=text)], size, bold=bold)

    def _texts(self, cells: Iterable[_Cell], size: float, *, bold: bool = False) -> None:
        self._room_for(size * _LEADING)
        baseline = self.y + size
        self.pages[-1] += [Text(cell.x, baseline, cell.text, size, cell.role, bold=bold) for cell in cells if cell.text]
        self.y += size * _LEADING

    def _room_for(self, height: float) -> None:
        """Turn the page where it has no room for so much, and say on the next what list goes on."""
        if self.pages[-1] and self.y + height > self.page.frame.height:
            self.pages.append([])
            self.y = 0.0
            if self._list:
                told = word("more", self.page.words.language).format(self._list)
                self._line(_Cell(0, self.width, told), _HEADING * self.page.factor, bold=True)


def _told(link: CardLink) -> Iterable[str]:
    """Yield what stands beside a name in a list."""
    if link.detail:
        yield link.detail
    if not link.certain:
        yield "({})".format(tr("uncertain on this date"))
    if link.notes:
        yield _numbers(link.notes).strip()


def _numbers(notes: Sequence[int]) -> str:
    """Say numbers of sources behind a text."""
    return f" [{', '.join(map(str, notes))}]" if notes else ""

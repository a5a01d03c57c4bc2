# SPDX-License-Identifier: MIT
"""What every sheet has: title, subtitle, legend, notes, source, page number, and the frame left for the picture.

A sheet is a scene whose unit is the point. Type grows with the paper, so that a poster reads from afar.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from csto_explorer.errors import UsageError
from csto_explorer.language import tr
from csto_explorer.printing.paper import MM, Paper
from csto_explorer.scene.model import Group, Item, Measure, Rect, Scene, Text
from csto_explorer.scene.transform import transformed, transformed_item
from csto_explorer.scene.wrapping import balanced, wrap

LEAST_POINTS = 5.0
"""Type below this is warned of."""
MARGIN = 28.35
"""10 mm."""
_A4_SHORT = 595.0
_TITLE, _SUBTITLE, _LEGEND, _NOTE = 18.0, 10.5, 8.0, 7.0
_LEAST_TITLE = 0.75
_TITLE_LEADING = 1.2
_SAMPLE_GAP, _ENTRY_GAP = 5.0, 16.0
_ROW = 1.6
_LEGEND_LEADING = 1.25
_GAP = 12.0
_LEAST_FRAME, _LEAST_WIDTH = 24.0, 48.0
"""The least room for a picture, in points, that is worth a sheet."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One entry of a legend: a sample, drawn in a field `width` by 8 whose corner is 0, 0, and its words."""

    label: str
    sample: tuple[Item, ...]
    width: float = 8.0


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of a sheet; `source` says where its facts come from, and in which version."""

    title: str
    subtitle: str
    source: str
    page: str = "Page 1 of 1"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Jump:
    """A link on a sheet: a click within `rect` leads to another sheet, numbered from 0."""

    rect: Rect
    page: int


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry of a document's outline, which leads to a place on its sheet.

    Entries go by `order`, whatever sheets they stand on; `level` is 0 for the uppermost.
    """

    order: int
    level: int
    title: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, ready to be written. The scene's unit is the point; `smallest` is its smallest type in points.

    `warning` says what to do about type that is too small, and is empty where it is not; `mending` names the
    smallest paper that mends it, if one does.
    """

    scene: Scene
    paper: Paper
    title: str
    smallest: float
    warning: str = ""
    mending: str = ""
    language: str = "en"
    links: tuple[Jump, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The surroundings of a picture, and the frame that they leave for it."""

    paper: Paper
    words: SheetWords
    head: Group
    foot: Group
    frame: Rect
    factor: float = field(default=1.0)
    """How much larger the type is than on A4."""

    def numbered(self, told: str) -> Page:
        """Return the same surroundings with another number of the page, which is no wider."""
        *others, number = self.foot.items
        assert isinstance(number, Text)
        return replace(self, foot=self.foot._replace(items=(*others, number._replace(text=told))))

    def filled(self, picture: Scene, scale: float, *, centre: bool = True) -> Sheet:
        """Return the sheet with a picture in its frame, at a scale in points to the picture's unit."""
        bounds, frame = picture.bounds, self.frame
        spare = max(frame.height - bounds.height * scale, 0.0)
        x = frame.x + (frame.width - bounds.width * scale) / 2
        y = frame.y + (spare / 2 if centre else min(spare / 2, _GAP * self.factor))
        placed = transformed(picture, scale, x - bounds.x * scale, y - bounds.y * scale)
        whole = Scene(Rect(0, 0, self.paper.width, self.paper.height), (self.head, *placed.groups, self.foot))
        return Sheet(whole, self.paper, self.words.title, whole.smallest_text(), language=self.words.language)


def is_legible(points: float) -> bool:
    """Whether type is large enough to read, as its size is told: to a tenth of a point."""
    return round(points, 1) >= LEAST_POINTS


def surround(
    paper: Paper,
    words: SheetWords,
    legend: Sequence[LegendEntry],
    notes: Iterable[str],
    measure: Measure,
    margin: float = MARGIN,
    title: float = 1.0,
) -> Page:
    """Set out all but the picture on a sheet; raises UsageError where the margins leave no room for a picture.

    `title` makes the heading larger or smaller.
    """
    factor = type_factor(paper)
    inner = within_margins(paper, margin)
    y, items = heading(words, inner, factor * title, measure)
    top = y + _GAP * factor
    bottom, foot = _foot(inner, words, notes, factor, measure)
    rows, entries = legend_rows(legend, inner.width, factor, measure)
    bottom -= rows
    entries = [transformed_item(entry, 1.0, inner.x, bottom) for entry in entries]
    if bottom - _GAP * factor - top < _LEAST_FRAME:
        raise UsageError(
            tr("Margins of {:.0f} mm leave no room on {}. Choose smaller ones.").format(margin / MM, paper.name)
        )
    frame = Rect(inner.x, top, inner.width, bottom - _GAP * factor - top)
    sheet = Rect(0, 0, paper.width, paper.height)
    return Page(paper, words, Group(sheet, tuple(items)), Group(sheet, (*entries, *foot)), frame, factor)


def within_margins(paper: Paper, margin: float) -> Rect:
    """Return what the margins of a paper leave; raises UsageError where that is nothing."""
    inner = Rect(0, 0, paper.width, paper.height).grown(-margin)
    if margin < 0 or inner.width < _LEAST_WIDTH or inner.height < _LEAST_FRAME:
        raise UsageError(tr("Margins of {:.0f} mm cannot be had on {}. Choose others.").format(margin / MM, paper.name))
    return inner


def heading(words: SheetWords, inner: Rect, factor: float, measure: Measure) -> tuple[float, list[Item]]:
    """Return where the heading ends, and its lines: the title and the subtitle, made to fit.

    Where either would have to be much smaller, it takes several lines.
    """
    title = max(_size_to_fit(words.title, _TITLE * factor, inner.width, measure), _TITLE * factor * _LEAST_TITLE)
    lines = balanced(words.title, inner.width, title, True, measure)
    title = min(_size_to_fit(line, title, inner.width, measure) for line in lines)
    items: list[Item] = []
    y = inner.y + title
    for line in lines:
        items.append(Text(inner.x, y, line, title, bold=True))
        y += title * _TITLE_LEADING
    below = y - title * _TITLE_LEADING + _SUBTITLE * factor * 1.4
    subtitle = max(_size_to_fit(words.subtitle, _SUBTITLE * factor, inner.width, measure), _NOTE * factor)
    first, *more = wrap(words.subtitle, inner.width, subtitle, False, measure) or [""]
    items.append(Text(inner.x, below, first, subtitle, "text.second"))
    for line in more:
        below += subtitle * _TITLE_LEADING
        items.append(Text(inner.x, below, line, subtitle, "text.second"))
    return below, items


def type_factor(paper: Paper) -> float:
    """Return how much larger the type on a paper is than on A4."""
    share: float = (min(paper.width, paper.height) / _A4_SHORT) ** 0.85
    return max(0.8, share)


def _size_to_fit(text: str, size: float, room: float, measure: Measure) -> float:
    width = measure(text, size, True)
    return size if width <= room else size * room / width


def _foot(
    inner: Rect, words: SheetWords, notes: Iterable[str], factor: float, measure: Measure
) -> tuple[float, list[Item]]:
    """Return where the foot of the sheet begins, and its lines: notes, then the source with the page at its right."""
    size = _NOTE * factor
    left, right, y = inner.x, inner.right, inner.bottom - size * 0.3
    room = right - left - measure(words.page, size, False) - 2 * _ENTRY_GAP * factor
    lines = [line for note in notes for line in wrap(note, right - left, size, False, measure)]
    lines += wrap(words.source, room, size, False, measure)
    items: list[Item] = [Text(right, y, words.page, size, "text.second", anchor="right")]
    for line in reversed(lines):
        items.insert(0, Text(left, y, line, size, "text.second"))
        y -= size * _ROW * 0.9
    return y, items


def legend_rows(
    legend: Sequence[LegendEntry], room: float, factor: float, measure: Measure
) -> tuple[float, list[Item]]:
    """Return the height of a legend and its items from its left top corner, in as many rows as it takes.

    What is longer than a row goes on below its words.
    """
    size = _LEGEND * factor
    rows: list[list[tuple[float, LegendEntry, list[str]]]] = []
    x = room + 1.0
    for entry in legend:
        indent = (entry.width + _SAMPLE_GAP) * factor
        lines = wrap(entry.label, room - indent, size, False, measure) or [""]
        width = indent + max(measure(line, size, False) for line in lines)
        if x + width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, entry, lines))
        # nothing stands beside the end of several lines
        x += width + _ENTRY_GAP * factor if len(lines) == 1 else room
    items: list[Item] = []
    step, at = size * _ROW, 0.0
    for row in rows:
        for start, entry, lines in row:
            items += _entry(entry, lines, start, at + step * 0.85, size, factor)
        at += step + (max(len(lines) for _, _, lines in row) - 1) * size * _LEGEND_LEADING
    return (at + size * 0.4 if rows else 0.0), items


def _entry(entry: LegendEntry, lines: Sequence[str], x: float, y: float, size: float, factor: float) -> Iterable[Item]:
    """Place a sample and its words on a baseline, and what they go on with below it."""
    for item in entry.sample:
        yield transformed_item(item, factor, x, y - 7.2 * factor)
    for number, line in enumerate(lines):
        down = size * _LEGEND_LEADING * number
        yield Text(x + (entry.width + _SAMPLE_GAP) * factor, y + down, line, size)

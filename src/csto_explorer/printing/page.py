# SPDX-License-Identifier: MIT
"""What every sheet has: title, subtitle, legend, notes, source, page number, and the frame left for the picture.

A sheet is a scene whose unit is the point. Type grows with the paper, so that a poster reads from afar.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from csto_explorer.printing.paper import Paper
from csto_explorer.scene.model import Group, Item, Measure, Rect, Scene, Text
from csto_explorer.scene.transform import transformed, transformed_item
from csto_explorer.scene.wrapping import wrap

LEAST_POINTS = 5.0
"""Type below this is warned of."""
MARGIN = 28.35
"""10 mm."""
_A4_SHORT = 595.0
_TITLE, _SUBTITLE, _LEGEND, _NOTE = 18.0, 10.5, 8.0, 7.0
_SAMPLE_GAP, _ENTRY_GAP = 5.0, 16.0
_ROW = 1.6
_GAP = 12.0


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


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, ready to be written. The scene's unit is the point; `smallest` is its smallest type in points.

    `warning` says what to do about type that is too small, and is empty where it is not.
    """

    scene: Scene
    paper: Paper
    title: str
    smallest: float
    warning: str = ""


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

    def filled(self, picture: Scene, scale: float, *, centre: bool = True, warning: str = "") -> Sheet:
        """Return the sheet with a picture in its frame, at a scale in points to the picture's unit."""
        bounds, frame = picture.bounds, self.frame
        spare = max(frame.height - bounds.height * scale, 0.0)
        x = frame.x + (frame.width - bounds.width * scale) / 2
        y = frame.y + (spare / 2 if centre else min(spare / 2, _GAP * self.factor))
        placed = transformed(picture, scale, x - bounds.x * scale, y - bounds.y * scale)
        whole = Scene(Rect(0, 0, self.paper.width, self.paper.height), (self.head, *placed.groups, self.foot))
        return Sheet(whole, self.paper, self.words.title, whole.smallest_text(), warning)


def surround(
    paper: Paper, words: SheetWords, legend: Sequence[LegendEntry], notes: Iterable[str], measure: Measure
) -> Page:
    """Set out all but the picture on a sheet."""
    factor = _factor(paper)
    left, right = MARGIN, paper.width - MARGIN
    room = right - left
    items: list[Item] = []
    y = MARGIN
    title = _size_to_fit(words.title, _TITLE * factor, room, measure)
    y += title
    items.append(Text(left, y, words.title, title, bold=True))
    y += _SUBTITLE * factor * 1.4
    items.append(Text(left, y, words.subtitle, _SUBTITLE * factor, "text.second"))
    top = y + _GAP * factor
    bottom, foot = _foot(paper, words, notes, factor, measure)
    bottom, entries = _legend(legend, left, room, bottom, factor, measure)
    frame = Rect(left, top, room, max(bottom - _GAP * factor - top, 1.0))
    sheet = Rect(0, 0, paper.width, paper.height)
    return Page(paper, words, Group(sheet, tuple(items)), Group(sheet, (*entries, *foot)), frame, factor)


def _factor(paper: Paper) -> float:
    share: float = (min(paper.width, paper.height) / _A4_SHORT) ** 0.85
    return max(0.8, share)


def _size_to_fit(text: str, size: float, room: float, measure: Measure) -> float:
    width = measure(text, size, True)
    return size if width <= room else size * room / width


def _foot(
    paper: Paper, words: SheetWords, notes: Iterable[str], factor: float, measure: Measure
) -> tuple[float, list[Item]]:
    """Return where the foot of the sheet begins, and its lines: notes, then the source with the page at its right."""
    size = _NOTE * factor
    left, right, y = MARGIN, paper.width - MARGIN, paper.height - MARGIN - size * 0.3
    room = right - left - measure(words.page, size, False) - 2 * _ENTRY_GAP * factor
    lines = [line for note in notes for line in wrap(note, right - left, size, False, measure)]
    lines += wrap(words.source, room, size, False, measure)
    items: list[Item] = [Text(right, y, words.page, size, "text.second", anchor="right")]
    for line in reversed(lines):
        items.insert(0, Text(left, y, line, size, "text.second"))
        y -= size * _ROW * 0.9
    return y, items


def _legend(
    legend: Sequence[LegendEntry], left: float, room: float, bottom: float, factor: float, measure: Measure
) -> tuple[float, list[Item]]:
    """Return where the legend begins and its items, in as many rows as it takes, standing on `bottom`."""
    size = _LEGEND * factor
    rows: list[list[tuple[float, LegendEntry]]] = []
    x = room + 1.0
    for entry in legend:
        width = (entry.width + _SAMPLE_GAP) * factor + measure(entry.label, size, False)
        if x + width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, entry))
        x += width + _ENTRY_GAP * factor
    items: list[Item] = []
    step = size * _ROW
    top = bottom - step * len(rows) - size * 0.4
    for number, row in enumerate(rows):
        y = top + step * (number + 0.85)
        for start, entry in row:
            items += _entry(entry, left + start, y, size, factor)
    return (top if rows else bottom), items


def _entry(entry: LegendEntry, x: float, y: float, size: float, factor: float) -> Iterable[Item]:
    """Place a sample and its words on a baseline."""
    for item in entry.sample:
        yield transformed_item(item, factor, x, y - 7.2 * factor)
    yield Text(x + (entry.width + _SAMPLE_GAP) * factor, y, entry.label, size)

# SPDX-License-Identifier: MIT
"""What surrounds a tile of a poster: marks to cut and glue along, its name, a sketch of where it lies, its words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from csto_explorer.printing.page import SheetWords, type_factor
from csto_explorer.printing.paper import Paper
from csto_explorer.printing.words import left_out as say_left_out
from csto_explorer.printing.words import word
from csto_explorer.scene.model import Box, Group, Item, Line, Measure, Rect, Text
from csto_explorer.scene.wrapping import wrap

MARK_ROOM = 11.0
_MARK = 9.0
_STRIP = 38.0
_SMALL, _NAME = 6.5, 15.0
_SIZES = (_SMALL, 6.0, 5.5, 5.0)
_LEADING = 1.25
_LOCATOR_WIDTH = 110.0
_GAP = 8.0
_MOST_CELLS = 200
"""Tiles beyond this number would be a grey patch in the sketch."""
Place = tuple[int, int]
"""The column and the row of a tile."""


@dataclass(frozen=True, slots=True)
class TileStrip:
    """What all tiles have in common: `inner` is within the margins, `window` holds the picture.

    `sketch` are the boxes of the poster, where they can be told apart when small.
    """

    words: SheetWords
    paper: Paper
    inner: Rect
    window: Rect
    sketch: tuple[Rect, ...]
    marks: bool


def strip_height(paper: Paper) -> float:
    """Return the height of the strip at the foot of each tile."""
    return (_STRIP + _GAP) * _factor(paper)


def tile_name(place: Place) -> str:
    """Return a tile's name: letters for the column, a number for the row, as in A1 or AB12."""
    column, letters = place[0] + 1, ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{place[1] + 1}"


def surroundings(
    strip: TileStrip,
    columns: Sequence[float],
    rows: Sequence[float],
    kept: frozenset[Place],
    place: Place,
    page: str,
    with_locator: bool,
    measure: Measure,
) -> Group:
    """Return all but the picture on a tile."""
    items: list[Item] = list(_marks(strip.window, columns, rows, place)) if strip.marks else []
    factor = _factor(strip.paper)
    inner, height = strip.inner, _STRIP * factor
    top = inner.bottom - height
    right = inner.right
    left_out = _left_out(len(columns), len(rows), kept)
    if with_locator and len(columns) * len(rows) > 1:
        field = _field(strip, columns, rows, right, top, height)
        items += _locator(strip, field, columns, rows, kept, place)
        right = field.x - _GAP * factor
    name = tile_name(place)
    size = _NAME * factor
    items.append(Text(right, top + size * 0.9, name, size, "accent", bold=True, anchor="right"))
    items.append(Text(right, inner.bottom - 2, page, _SMALL * factor, "text.second", anchor="right"))
    wide = max(measure(name, size, True), measure(page, _SMALL * factor, False))
    items += _words(strip, top, right - wide - 2 * _GAP * factor, left_out, measure)
    return Group(Rect(0, 0, strip.paper.width, strip.paper.height), tuple(items))


def _factor(paper: Paper) -> float:
    return min(max(type_factor(paper), 1.0), 1.6)


@lru_cache(maxsize=4)
def _left_out(columns: int, rows: int, kept: frozenset[Place]) -> list[str]:
    """Return the names of the tiles with nothing on them: the same for all tiles of a poster."""
    places = [(column, row) for row in range(rows) for column in range(columns)]
    return [tile_name(place) for place in places if place not in kept]


def _words(strip: TileStrip, top: float, right: float, left_out: list[str], measure: Measure) -> Iterator[Item]:
    """Give title, date and source, in type that lets them fit the strip."""
    factor, words = _factor(strip.paper), strip.words
    room = right - strip.inner.x
    told = word("left_out", words.language).format(", ".join(left_out)) if left_out else ""
    if measure(told, _SMALL * factor, False) > room:
        # the locator shows which
        told = say_left_out(len(left_out), words.language)
    for step in _SIZES:
        size = step * factor
        lines = [(line, True) for line in wrap(f"{words.title}. {words.subtitle}", room, size, True, measure)]
        lines += [(line, False) for text in (told, words.source) for line in wrap(text, room, size, False, measure)]
        if len(lines) * size * _LEADING <= _STRIP * factor:
            break
    for number, (line, bold) in enumerate(lines):
        y = top + size * (0.95 + _LEADING * number)
        yield Text(strip.inner.x, y, line, size, "text" if bold else "text.second", bold=bold)


def _field(
    strip: TileStrip, columns: Sequence[float], rows: Sequence[float], right: float, top: float, height: float
) -> Rect:
    """Return where the locator stands."""
    whole_width, whole_height = columns[-1] + strip.window.width, rows[-1] + strip.window.height
    most = min(_LOCATOR_WIDTH * _factor(strip.paper), strip.inner.width / 4)
    scale = min(most / whole_width, height / whole_height)
    return Rect(right - whole_width * scale, top, whole_width * scale, whole_height * scale)


def _locator(
    strip: TileStrip,
    field: Rect,
    columns: Sequence[float],
    rows: Sequence[float],
    kept: Collection[Place],
    place: Place,
) -> Iterator[Item]:
    """Give the poster in small: its tiles, this one framed, those left out dashed, and its boxes."""
    scale = field.width / (columns[-1] + strip.window.width)
    xs = [field.x + x * scale for x in columns] + [field.right]
    ys = [field.y + y * scale for y in rows] + [field.bottom]

    def cell(column: int, row: int) -> Rect:
        return Rect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])

    here = cell(*place)
    yield Box(here, "selection")
    if len(columns) * len(rows) > _MOST_CELLS:
        yield Box(field, None, "line", 0.4)
    else:
        for row in range(len(rows)):
            for column in range(len(columns)):
                yield Box(cell(column, row), None, "line", 0.4, dashed=(column, row) not in kept)
    for box in strip.sketch:
        yield Box(Rect(field.x + box.x * scale, field.y + box.y * scale, box.width * scale, box.height * scale), "line")
    yield Box(here, None, "accent", 1.2)


def _marks(window: Rect, columns: Sequence[float], rows: Sequence[float], place: Place) -> Iterator[Item]:
    """Give strokes beside the picture: where to cut at the left and above, dashed where the next tile begins."""
    column, row = place
    cut_x = [window.x] if column else []
    cut_y = [window.y] if row else []
    next_x = [window.x + columns[column + 1] - columns[column]] if column + 1 < len(columns) else []
    next_y = [window.y + rows[row + 1] - rows[row]] if row + 1 < len(rows) else []
    outside = MARK_ROOM - _MARK
    for xs, dashed in ((cut_x, False), (next_x, True)):
        for x in xs:
            for y in (window.y - outside - _MARK, window.bottom + outside):
                yield Line(((x, y), (x, y + _MARK)), "text", 0.5, dashed)
    for ys, dashed in ((cut_y, False), (next_y, True)):
        for y in ys:
            for x in (window.x - outside - _MARK, window.right + outside):
                yield Line(((x, y), (x + _MARK, y)), "text", 0.5, dashed)

# SPDX-License-Identifier: MIT
"""A chart as a poster: at a chosen scale, over as many sheets as it takes, to be cut and glued together.

Tiles overlap; each is laid over the one before, its left and upper edge cut along the marks. Cuts go through gaps
between boxes where there are any, and every box stands whole on one tile. Tiles with nothing on them are left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from csto_explorer.chart.boxes import WIDTH
from csto_explorer.chart.scene import ChartScene, tree_scene
from csto_explorer.chart.tree import flatten
from csto_explorer.collecting import collector_off
from csto_explorer.errors import UsageError
from csto_explorer.language import said_number, tr
from csto_explorer.printing.marks import body_marks, ranks
from csto_explorer.printing.page import MARGIN, Sheet, heading, is_legible, legend_rows, within_margins
from csto_explorer.printing.paper import MM, Paper, orientations
from csto_explorer.printing.progress import Tell, part_of, quiet
from csto_explorer.printing.sheet import MANY, ChartRequest, chart_legend
from csto_explorer.printing.tile_marks import MARK_ROOM, Place, TileStrip, strip_height, surroundings
from csto_explorer.printing.tiling import cuts, home
from csto_explorer.printing.words import page_of
from csto_explorer.scene.model import Group, Item, Line, Measure, Rect, Scene
from csto_explorer.scene.transform import transformed, transformed_item

MOST_TILES = 2000
_MOST_ACROSS = 100
_ASPECTS = (0.5, 0.75, 1.0, 1.4, 2.0, 2.8)
_HEAD_GAP = 18.0
_HALVINGS = 18
_SMALL = 0.8
_MOST_SKETCHED = 150
_TRIED = 0.4
"""The share of the work that is done when it is known where a poster is cut."""


@dataclass(frozen=True, slots=True)
class PosterOptions:
    """How a poster is made. `scale` is in percent: at 100 names are of 12 pt.

    `tiles` (sheets across, sheets down) takes the largest scale at which no more are needed, whatever `scale` says.
    """

    scale: float = 100.0
    tiles: tuple[int, int] | None = None
    overlap: float = 10 * MM
    marks: bool = True
    locator: bool = True


@dataclass(frozen=True, slots=True)
class _Frame:
    """The paper and the part of it that a tile of the picture fills."""

    paper: Paper
    inner: Rect
    window: Rect


@dataclass(frozen=True)
class _Poster:
    """A picture in points and where it is cut."""

    frame: _Frame
    picture: Scene
    columns: list[float]
    rows: list[float]

    def window(self, column: int, row: int) -> Rect:
        """Return the part of the picture that a tile holds, overlap and all."""
        return Rect(self.columns[column], self.rows[row], self.frame.window.width, self.frame.window.height)

    @cached_property
    def kept(self) -> dict[Place, list[Group]]:
        """What stands on each tile, in order; tiles with nothing on them are not among them."""
        return _kept(self)


@collector_off()
def poster_sheets(
    request: ChartRequest,
    measure: Measure,
    paper: Paper,
    orientation: str = "auto",
    margin: float = MARGIN,
    options: PosterOptions | None = None,
    tell: Tell = quiet,
) -> list[Sheet]:
    """Return the tiles, row by row; raises UsageError where boxes are larger than a sheet."""
    options = options or PosterOptions()
    if options.tiles and not all(1 <= number <= _MOST_ACROSS for number in options.tiles):
        raise UsageError(tr("A poster has from 1 to {} sheets across and down.").format(_MOST_ACROSS))
    frames = [_frame(turned, margin, options) for turned in orientations(paper, orientation)]
    many = len(flatten(request.top, depth=request.options.depth).nodes) >= MANY
    # each try takes seconds where there are many boxes
    frames = frames[:1] if many else frames
    best: tuple[float, _Poster] | None = None
    trying = part_of(tell, 0.0, _TRIED)
    problem: UsageError | None = None
    tries = [(frame, aspect) for frame in frames for aspect in _aspects(frame, options, many)]
    for number, (frame, aspect) in enumerate(tries):
        trying(2 * number, 2 * len(tries))
        chart = _chart(request, measure, aspect)
        try:
            trying(2 * number + 1, 2 * len(tries))
            scale = _scale(request, chart, frame, options, measure)
        except UsageError as error:
            # lying the other way the sheet may be wide enough
            problem = error
            continue
        poster = _cut(_picture(request, chart, scale, frame, measure), frame, options.overlap)
        # as few sheets as can be, then as little empty paper
        worth = scale if options.tiles else -len(poster.kept) - 0.1 * len(poster.columns) * len(poster.rows)
        if best is None or worth > best[0] + 1e-6:
            best = (worth, poster)
    if best is None:
        assert problem is not None
        raise problem
    return list(_sheets(request, best[1], options, measure, part_of(tell, _TRIED, 1.0)))


def _frame(paper: Paper, margin: float, options: PosterOptions) -> _Frame:
    inner = within_margins(paper, margin)
    marks = MARK_ROOM if options.marks else 0.0
    foot = strip_height(paper) + marks
    window = Rect(inner.x + marks, inner.y + marks, inner.width - 2 * marks, inner.height - 2 * marks - foot)
    if window.height < 72 or window.width < 72:
        raise UsageError(tr("{} is too small for a tile of a poster. Choose a larger paper.").format(paper.name))
    return _Frame(paper, inner, window)


def _aspects(frame: _Frame, options: PosterOptions, many: bool) -> Sequence[float]:
    if options.tiles is None:
        return (1.4,) if many else _ASPECTS
    across, down = options.tiles
    width = frame.window.width * across - options.overlap * (across - 1)
    height = frame.window.height * down - options.overlap * (down - 1)
    return (width / height,)


def _chart(request: ChartRequest, measure: Measure, aspect: float) -> ChartScene:
    options = request.options._replace(width=WIDTH, aspect=aspect, folded=frozenset())
    tree = flatten(request.top, depth=options.depth)
    return tree_scene(tree, request.details, measure, options, request.second, request.known)


def _picture(request: ChartRequest, chart: Scene, scale: float, frame: _Frame, measure: Measure) -> Scene:
    """Return the whole poster in points: title and legend at its top, so that they stand on the first tile."""
    head = _head(request, min(max(scale, _SMALL), 2.0), frame.window.width, measure)
    if head.bounds.height > frame.window.height / 2:
        head = _head(request, _SMALL, frame.window.width, measure)
    if head.bounds.height > frame.window.height * 0.8:
        raise UsageError(tr("{} is too small for a tile of a poster. Choose a larger paper.").format(frame.paper.name))
    top = head.bounds.height + _HEAD_GAP
    placed = transformed(chart, scale, -chart.bounds.x * scale, top - chart.bounds.y * scale)
    width = max(head.bounds.width, placed.bounds.width)
    return Scene(Rect(0, 0, width, top + placed.bounds.height), (head, *placed.groups))


def _head(request: ChartRequest, factor: float, width: float, measure: Measure) -> Group:
    below, items = heading(request.words, Rect(0, 0, width, 0), factor, measure)
    below += 10 * factor
    rows, entries = legend_rows(chart_legend(request), width, factor, measure)
    entries = [transformed_item(entry, 1.0, 0.0, below) for entry in entries]
    return Group(Rect(0, 0, width, below + rows), (*items, *entries))


def _scale(request: ChartRequest, chart: ChartScene, frame: _Frame, options: PosterOptions, measure: Measure) -> float:
    """Return the scale in points to the chart's unit."""
    layout = chart.groups.layout
    most = min(frame.window.width / max(layout.widths), frame.window.height / max(layout.heights))
    if options.tiles is None:
        scale = options.scale / 100
        if not 0 < scale <= most:
            whole = math.floor(most * 100)
            raise UsageError(
                tr("At {} % a box does not fit on a sheet of {}. Choose at most {} %.").format(
                    f"{options.scale:g}", frame.paper.name, whole
                )
            )
        return scale
    across, down = options.tiles
    low, high = 0.0, most
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        poster = _cut(_picture(request, chart, middle, frame, measure), frame, options.overlap)
        fits = len(poster.columns) <= across and len(poster.rows) <= down
        low, high = (middle, high) if fits else (low, middle)
    return low or high


def _cut(picture: Scene, frame: _Frame, overlap: float) -> _Poster:
    boxes = [group.bounds for group in picture.groups if group.key is not None]
    window, whole = frame.window, picture.bounds
    columns = cuts([(box.x, box.right) for box in boxes], whole.width, window.width, overlap)
    rows = cuts([(box.y, box.bottom) for box in boxes], whole.height, window.height, overlap)
    return _Poster(frame, picture, columns, rows)


def _kept(poster: _Poster) -> dict[Place, list[Group]]:
    """Return what stands on each tile, in order; tiles with nothing on them are not among them."""
    held: dict[Place, list[Group]] = {}
    for group in poster.picture.groups:
        if group.key is None and not group.title and group.items and all(isinstance(i, Line) for i in group.items):
            _add_lines(held, group, poster)
        else:
            _add(held, group, poster)
    return dict(sorted(held.items(), key=lambda pair: (pair[0][1], pair[0][0])))


def _places(poster: _Poster, area: Rect) -> Iterator[Place]:
    """Give the tiles on whose own part an area lies."""
    for row in range(home(poster.rows, area.y), home(poster.rows, area.bottom) + 1):
        for column in range(home(poster.columns, area.x), home(poster.columns, area.right) + 1):
            yield column, row


def _add(held: dict[Place, list[Group]], group: Group, poster: _Poster) -> None:
    for place in _places(poster, group.bounds):
        window = poster.window(*place)
        held.setdefault(place, []).append(group if holds(window, group.bounds) else group._replace(clip=window))


def _add_lines(held: dict[Place, list[Group]], group: Group, poster: _Poster) -> None:
    """Share out straight strokes, shortened to the tiles that they cross."""
    strokes: dict[Place, list[Item]] = {}
    for item in group.items:
        if isinstance(item, Line):
            (x1, y1), (x2, y2) = item.points[0], item.points[-1]
            area = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
            for place in _places(poster, area):
                shortened = tuple(_within(poster.window(*place), x, y) for x, y in item.points)
                stroke = Line(shortened, item.stroke, item.width, item.dashed, item.dashes)
                strokes.setdefault(place, []).append(stroke)
    for place, items in strokes.items():
        held.setdefault(place, []).append(Group(poster.window(*place), tuple(items)))


def _within(window: Rect, x: float, y: float) -> tuple[float, float]:
    return min(max(x, window.x), window.right), min(max(y, window.y), window.bottom)


def holds(outer: Rect, inner: Rect) -> bool:
    """Whether one rectangle lies within another."""
    return outer.contains(inner.x, inner.y) and outer.contains(inner.right, inner.bottom)


def _sheets(
    request: ChartRequest, poster: _Poster, options: PosterOptions, measure: Measure, tell: Tell
) -> Iterator[Sheet]:
    kept = poster.kept
    if len(kept) > MOST_TILES:
        raise UsageError(
            tr("That would be a poster of {} sheets. Choose a smaller scale or larger paper.").format(len(kept))
        )
    standing = frozenset(kept)
    ranked = ranks(flatten(request.top, depth=request.options.depth))
    frame, language = poster.frame, request.words.language
    strip = TileStrip(request.words, frame.paper, frame.inner, frame.window, _sketch(poster), options.marks)
    for number, (place, groups) in enumerate(kept.items()):
        tell(number, len(kept))
        window = poster.window(*place)
        onto = Scene(window, tuple(groups))
        placed = transformed(onto, 1.0, frame.window.x - window.x, frame.window.y - window.y)
        page = page_of(number + 1, len(kept), language)
        around = surroundings(strip, poster.columns, poster.rows, standing, place, page, options.locator, measure)
        scene = Scene(Rect(0, 0, frame.paper.width, frame.paper.height), (*placed.groups, around))
        own = [group for group in placed.groups if group.key and group.clip is None]
        own = [group for group in own if _is_home(poster, place, group.bounds, frame)]
        yield Sheet(
            scene,
            frame.paper,
            request.words.title,
            scene.smallest_text(),
            _warning(scene.smallest_text(), frame.paper),
            language=language,
            marks=body_marks(own, ranked),
        )


def _is_home(poster: _Poster, place: Place, bounds: Rect, frame: _Frame) -> bool:
    window = poster.window(*place)
    x, y = bounds.x + window.x - frame.window.x, bounds.y + window.y - frame.window.y
    return (home(poster.columns, x), home(poster.rows, y)) == place


def _sketch(poster: _Poster) -> tuple[Rect, ...]:
    """Return the boxes for the locator; none where they would be dust."""
    boxes = tuple(group.bounds for group in poster.picture.groups if group.key is not None)
    return boxes if len(boxes) <= _MOST_SKETCHED else ()


def _warning(smallest: float, paper: Paper) -> str:
    if is_legible(smallest):
        return ""
    return tr("The smallest type is {} pt on {}, hard to read. Choose more sheets.").format(
        said_number(smallest, 1), paper.name
    )

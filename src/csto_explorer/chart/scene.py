# SPDX-License-Identifier: MIT
"""The chart's picture: boxes, tree lines and dashed second lines as one scene."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, overload

from csto_explorer.chart.boxes import BoxText
from csto_explorer.chart.changes import BoxChange, hatching, outlined, over_hatch
from csto_explorer.chart.details import ChartDetails
from csto_explorer.chart.index import Grid
from csto_explorer.chart.layout import Layout, arrange
from csto_explorer.chart.options import STAFF, ChartOptions
from csto_explorer.chart.second import LINE_WIDTH, SecondLine, second_groups
from csto_explorer.chart.spacing import Segment
from csto_explorer.chart.styles import DOWN
from csto_explorer.chart.texts import Known, Texts
from csto_explorer.chart.tree import Tree, flatten, path_to
from csto_explorer.collecting import collector_off
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import BAND, Box, Group, Line, Measure, Rect, Scene
from csto_explorer.scene.themes import class_role
from csto_explorer.scene.transform import transformed_group, transformed_rect

if TYPE_CHECKING:
    from csto_explorer.records.structure import Node

__all__ = ["EMPTY", "ChartOptions", "ChartScene", "SecondLine", "boxes_alone", "chart_scene", "tree_scene"]

RADIUS = 3.0
TOP_WIDTH = 1.6
"""How much wider the top body's box is than the others."""
EMPTY = Scene(Rect(0, 0, 0, 0), ())


class ChartGroups(Sequence[Group]):
    """The groups of a chart: tree lines, dashed lines, boxes. A box's group is made when it is first asked for."""

    def __init__(
        self, tree: Tree, boxes: list[BoxText], layout: Layout, details: ChartDetails, options: ChartOptions
    ) -> None:
        self.tree, self.boxes, self.layout = tree, boxes, layout
        self.details, self._options = details, options
        self._made: dict[int, Group] = {}
        self.second: list[Group] = []

    def __len__(self) -> int:
        return self.first_box + len(self.boxes)

    @overload
    def __getitem__(self, place: int) -> Group: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Group]: ...
    def __getitem__(self, place: int | slice) -> Group | Sequence[Group]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(place)
        if place >= self.first_box:
            return self.box(place - self.first_box)
        return self.tree_lines if place == 0 and self.has_lines else self.second[place - self.has_lines]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ChartGroups) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    @property
    def changes(self) -> Mapping[RecordKey, BoxChange]:
        """How each body differs from another date, where two are compared."""
        return self._options.changes

    @property
    def has_lines(self) -> bool:
        """Whether there is more than one box."""
        return len(self.boxes) > 1

    @property
    def first_box(self) -> int:
        """The place of the first box."""
        return self.has_lines + len(self.second)

    @cached_property
    def tree_lines(self) -> Group:
        """All lines of the tree."""
        return Group(self.layout.bounds, tuple(_tree_line(line) for line in self.layout.lines))

    @cached_property
    def places(self) -> dict[RecordKey, int]:
        """The place of each record's box among the boxes."""
        return {node.organization.key: n for n, node in enumerate(self.tree.nodes)}

    def box(self, n: int) -> Group:
        """Return a box."""
        group = self._made.get(n)
        if group is None:
            rect = self.layout.rects[n]
            group = self._made[n] = _box_group(self.tree, n, self.boxes[n], rect, self.details, self._options)
        return group

    def look(self, n: int) -> Hashable:
        """Return what decides how a box looks, wherever it stands."""
        node, layout = self.tree.nodes[n], self.layout
        key = node.organization.key
        words, change = self.details[key], self._options.changes.get(key)
        size = layout.widths[n], layout.heights[n]
        return n == 0, size, self.boxes[n], node.certainty, words.classification, words.brief, change

    def made_at(self, factor: float, dx: float, dy: float) -> tuple[Group, ...]:
        """Return the groups scaled about the origin, then moved."""
        made = [transformed_group(group, factor, dx, dy) for group in self.second]
        if self.has_lines:
            width = LINE_WIDTH * factor
            lines = (
                Line(((x1 * factor + dx, y1 * factor + dy), (x2 * factor + dx, y2 * factor + dy)), "line", width)
                for x1, y1, x2, y2 in self.layout.lines
            )
            made.insert(0, Group(transformed_rect(self.layout.bounds, factor, dx, dy), tuple(lines)))
        layout = self.layout
        for n, (x, y, width, height) in enumerate(
            zip(layout.xs, layout.ys, layout.widths, layout.heights, strict=True)
        ):
            if self.changes:
                made.append(transformed_group(self.box(n), factor, dx, dy))
            else:
                rect = Rect(x * factor + dx, y * factor + dy, width * factor, height * factor)
                made.append(_box_group(self.tree, n, self.boxes[n], rect, self.details, self._options, factor))
        return tuple(made)

    def by_role(self, boxes: Iterable[int]) -> dict[str, list[int]]:
        """Return boxes by the colours that stand for them where they are small."""
        nodes = self.tree.nodes
        by_class: dict[str | None, list[int]] = {}
        found: dict[str, list[int]] = {}
        for n in boxes:
            by_class.setdefault(nodes[n].organization.classification if n else None, []).append(n)
        for kind, numbers in by_class.items():
            found.setdefault("accent" if kind is None else class_role(kind), []).extend(numbers)
        return found


@dataclass(frozen=True)
class ChartScene(Scene):
    """The scene of a chart, which finds what lies in an area without looking at everything."""

    groups: ChartGroups

    def find(self, key: RecordKey) -> Group | None:
        """Return the group that shows a record, or None."""
        n = self.groups.places.get(key)
        return None if n is None else self.groups.box(n)

    def corners(self) -> dict[RecordKey, tuple[float, float]]:
        """Return where the upper left corner of each box is, without making its picture."""
        layout = self.groups.layout
        return dict(zip(self.groups.places, zip(layout.xs, layout.ys, strict=True), strict=True))

    def at(self, x: float, y: float) -> Group | None:
        """Return the box at a point, or None."""
        found = self.boxes_within(Rect(x, y, 0, 0))
        return self.groups.box(found[-1]) if found else None

    def touching(self, area: Rect) -> Iterable[Group]:
        """Return the groups that overlap an area, in the order of painting."""
        lines = tuple(_tree_line(line) for line in self.lines_within(area))
        if lines:
            yield Group(area, lines)
        yield from (group for group in self.groups.second if group.bounds.overlaps(area))
        yield from (self.groups.box(n) for n in self.boxes_within(area))

    def boxes_within(self, area: Rect) -> list[int]:
        """Return the places of the boxes that touch an area."""
        if area.encloses(self.bounds):
            return list(range(len(self.groups.boxes)))
        return self._box_grid.within(area)

    def lines_within(self, area: Rect) -> Sequence[Segment]:
        """Return the tree's lines that touch an area."""
        lines = self.groups.layout.lines
        return lines if area.encloses(self.bounds) else [lines[n] for n in self._line_grid.within(area)]

    @cached_property
    def _box_grid(self) -> Grid:
        layout = self.groups.layout
        each = zip(layout.xs, layout.ys, layout.widths, layout.heights, strict=True)
        return Grid([(x, y, x + width, y + height) for x, y, width, height in each], self.bounds)

    @cached_property
    def _line_grid(self) -> Grid:
        lines = self.groups.layout.lines
        return Grid([(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in lines], self.bounds)


def chart_scene(
    top: Node,
    details: ChartDetails,
    measure: Measure,
    options: ChartOptions,
    second: Iterable[SecondLine] = (),
    known: Known | None = None,
) -> Scene:
    """Draw a structure from its top body down; `known` keeps what was set out for the next drawing."""
    if options.focus is not None:
        top = path_to(top, options.focus) or top
    with collector_off():
        tree = flatten(top, options.folded, options.depth)
        return tree_scene(tree, details, measure, options, second, known)


def tree_scene(
    tree: Tree,
    details: ChartDetails,
    measure: Measure,
    options: ChartOptions,
    second: Iterable[SecondLine] = (),
    known: Known | None = None,
) -> ChartScene:
    """Draw a structure of which it is decided what is shown, for those who draw the same one in many ways.

    Boxes are set out and placed here; their pictures are made when they are asked for.
    """
    with collector_off():
        boxes, layout = _laid_out(tree, details, measure, options, {} if known is None else known)
    groups = ChartGroups(tree, boxes, layout, details, options)
    if options.dashed:
        shown = [line for line in second if line.kind not in options.hidden_kinds]
        if shown:
            groups.second.extend(second_groups(layout, groups.places, shown))
    return ChartScene(_around(layout.bounds, groups.second), groups)


def boxes_alone(
    tree: Tree, details: ChartDetails, measure: Measure, options: ChartOptions, widths: Sequence[float]
) -> list[Group]:
    """Draw every box of a structure by itself, with its corner at the origin, for those who place boxes on their own.

    A box is wider than is asked for where a word has no room.
    """
    texts = Texts(tree, details, measure, options, {})
    boxes = texts.all(widths)
    boxes = texts.all([max(width, box.width) for width, box in zip(widths, boxes, strict=True)])
    return [
        _box_group(tree, n, box, Rect(0, 0, box.width, box.height), details, options) for n, box in enumerate(boxes)
    ]


def _laid_out(
    tree: Tree, details: ChartDetails, measure: Measure, options: ChartOptions, known: Known
) -> tuple[list[BoxText], Layout]:
    """Set out the boxes' text and place them; boxes below one another take the width of the widest of them."""
    texts = Texts(tree, details, measure, options, known)
    widths = [options.width] * len(tree.nodes)
    if options.direction == DOWN:
        widths[0] *= TOP_WIDTH
    boxes = texts.all(widths)
    layout = _arranged(boxes, tree, options)
    if all(box.width <= width for box, width in zip(boxes[1:], widths[1:], strict=True)):
        return boxes, layout
    even = _even_widths(layout, options.width)
    even[0] = boxes[0].width
    boxes = texts.all([max(width, box.width) for width, box in zip(even, boxes, strict=True)])
    return boxes, _arranged(boxes, tree, options, layout)


def _arranged(boxes: list[BoxText], tree: Tree, options: ChartOptions, near: Layout | None = None) -> Layout:
    sizes = [(box.width, box.height) for box in boxes]
    staff: frozenset[int] = frozenset()
    if options.staff_beside:
        staff = frozenset(n for n, node in enumerate(tree.nodes) if node.organization.classification in STAFF)
    return arrange(
        sizes,
        tree.children,
        direction=options.direction,
        aspect=options.aspect,
        style=options.style,
        hang=options.hang,
        staff=staff,
        near=near,
    )


def _even_widths(layout: Layout, least: float) -> list[float]:
    """Return for each box the width of the widest that begins at the same place of the same column."""
    places = [(round(x), *lane) for x, lane in zip(layout.xs, layout.lanes, strict=True)]
    widest: dict[tuple[float, ...], float] = {}
    for place, width in zip(places, layout.widths, strict=True):
        widest[place] = max(widest.get(place, least), width)
    return [widest[place] for place in places]


def _box_group(
    tree: Tree, n: int, text: BoxText, rect: Rect, details: ChartDetails, options: ChartOptions, factor: float = 1.0
) -> Group:
    """Return the picture of a box, which `rect` may make larger than it was set out, where nothing is compared."""
    node = tree.nodes[n]
    key = node.organization.key
    words = details[key]
    dashed = node.certainty is Certainty.UNCERTAIN
    radius = RADIUS * factor
    if n == 0:
        box = Box(rect, "accent", "line" if dashed else None, factor, radius, dashed)
    else:
        edge, role = "line" if dashed else "box.edge", class_role(words.classification)
        box = Box(rect, "page", edge, LINE_WIDTH * factor, radius, dashed, role, BAND * factor)
    title = f"{words.name} ({words.abbreviation})" if words.abbreviation else words.name
    change = options.changes.get(key)
    if change is None:
        return Group(rect, (box, *text.texts(rect, factor)), key, title, words.brief)
    texts = (over_hatch(line, change) for line in text.texts(rect))
    items = (outlined(box, change), *hatching(rect, change), *texts)
    return Group(rect, items, key, f"{title}: {change.text}", f"{change.sign} {words.brief}")


def _tree_line(line: Segment) -> Line:
    x1, y1, x2, y2 = line
    return Line(((x1, y1), (x2, y2)), "line", LINE_WIDTH)


def _around(bounds: Rect, groups: Iterable[Group]) -> Rect:
    left, top, right, bottom = bounds.x, bounds.y, bounds.right, bounds.bottom
    for group in groups:
        left, top = min(left, group.bounds.x), min(top, group.bounds.y)
        right, bottom = max(right, group.bounds.right), max(bottom, group.bounds.bottom)
    return Rect(left, top, right - left, bottom - top)

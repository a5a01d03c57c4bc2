# SPDX-License-Identifier: MIT
"""The chart's picture: boxes, tree lines and dashed second lines as one scene."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from csto_explorer.chart.boxes import WIDTH, BoxText, Roles, box_text
from csto_explorer.chart.changes import BoxChange, hatching, outlined, over_hatch
from csto_explorer.chart.details import UNCERTAIN, BodyDetails, ChartDetails, holder_lines
from csto_explorer.chart.layout import DOWN, Layout, arrange
from csto_explorer.chart.routing import Route, route
from csto_explorer.chart.tree import Tree, flatten
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import BAND, Box, Group, Item, Line, Measure, Rect, Scene, Shape
from csto_explorer.scene.themes import class_role
from csto_explorer.scene.wrapping import DOT

if TYPE_CHECKING:
    from csto_explorer.records.structure import Node

RADIUS = 3.0
LINE_WIDTH = 1.0
TOP_WIDTH = 1.6
"""How much wider the top body's box is than the others."""
EMPTY = Scene(Rect(0, 0, 0, 0), ())


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """How a chart is drawn. `aspect` is the width by the height of the frame that it is to fill."""

    direction: str = DOWN
    folded: frozenset[RecordKey] = frozenset()
    depth: int | None = None
    show_holders: bool = False
    show_second: bool = True
    dashed: bool = True
    language: str = "en"
    aspect: float = 1.5
    width: float = WIDTH
    """Of a box, in scene units."""
    changes: Mapping[RecordKey, BoxChange] = field(default_factory=dict)
    """How bodies differ from another date; empty where no two dates are compared."""


@dataclass(frozen=True, slots=True)
class SecondLine:
    """A relation that is drawn dashed, from one body to another."""

    key: RecordKey
    start: RecordKey
    end: RecordKey
    kind: str


def chart_scene(
    top: Node,
    details: ChartDetails,
    measure: Measure,
    options: ChartOptions,
    second: Iterable[SecondLine] = (),
) -> Scene:
    """Draw a structure from its top body down."""
    tree = flatten(top, options.folded, options.depth)
    boxes, layout = _laid_out(tree, details, measure, options)
    groups = [_tree_lines(layout)] if layout.lines else []
    if options.dashed:
        groups += _second_groups(tree, layout, second)
    groups += [_box_group(tree, n, boxes[n], layout.rects[n], details, options) for n in range(len(boxes))]
    return Scene(_around(layout.bounds, groups), tuple(groups))


def _laid_out(
    tree: Tree, details: ChartDetails, measure: Measure, options: ChartOptions
) -> tuple[list[BoxText], Layout]:
    """Set out the boxes' text and place them; boxes below one another take the width of the widest of them."""
    widths = [options.width] * len(tree.nodes)
    if options.direction == DOWN:
        widths[0] *= TOP_WIDTH
    boxes = [_box_text(tree, n, details, measure, options, width) for n, width in enumerate(widths)]
    layout = _arranged(boxes, tree, options)
    if all(box.width <= width for box, width in zip(boxes[1:], widths[1:], strict=True)):
        return boxes, layout
    even = _even_widths(layout, options.width)
    for n, width in enumerate(even):
        if n and width > boxes[n].width:
            boxes[n] = _box_text(tree, n, details, measure, options, width)
    return boxes, _arranged(boxes, tree, options)


def _arranged(boxes: list[BoxText], tree: Tree, options: ChartOptions) -> Layout:
    sizes = [(box.width, box.height) for box in boxes]
    return arrange(sizes, tree.children, direction=options.direction, aspect=options.aspect)


def _even_widths(layout: Layout, least: float) -> list[float]:
    """Return for each box the width of the widest that begins at the same place of the same column."""
    places = [(round(rect.x), *lane) for rect, lane in zip(layout.rects, layout.lanes, strict=True)]
    widest: dict[tuple[float, ...], float] = {}
    for place, rect in zip(places, layout.rects, strict=True):
        widest[place] = max(widest.get(place, least), rect.width)
    return [widest[place] for place in places]


def _box_text(
    tree: Tree, n: int, details: ChartDetails, measure: Measure, options: ChartOptions, width: float
) -> BoxText:
    node = tree.nodes[n]
    words = details[node.organization.key]
    role = class_role(words.classification)
    roles = Roles("text.on_accent", "text.on_accent", "text.on_accent.second") if n == 0 else Roles(role)
    return box_text(
        words.name,
        words.abbreviation,
        list(_second_text(words, _says_uncertain(tree, n), options)),
        measure,
        roles,
        width=width,
        mark=f"+{tree.hidden[n]}" if tree.hidden[n] else _change_text(tree, n, options)[1],
        change=_change_text(tree, n, options)[0],
    )


def _change_text(tree: Tree, n: int, options: ChartOptions) -> tuple[str, str]:
    """Return the words of a change and its sign alone: below a box that says the same the sign is enough."""
    change = options.changes.get(tree.nodes[n].organization.key)
    if change is None:
        return "", ""
    parent = tree.parents[n]
    above = options.changes.get(tree.nodes[parent].organization.key) if parent >= 0 else None
    # where a branch is folded its count stands in the place of the sign
    is_told = above == change and not tree.hidden[n]
    return ("", change.sign) if is_told else (f"{change.sign} {change.text}", "")


def _says_uncertain(tree: Tree, n: int) -> bool:
    """Whether a box says that it is uncertain: below one that says so the dashed outline does."""
    parent = tree.parents[n]
    if tree.nodes[n].certainty is not Certainty.UNCERTAIN:
        return False
    return parent < 0 or tree.nodes[parent].certainty is not Certainty.UNCERTAIN


def _second_text(words: BodyDetails, uncertain: bool, options: ChartOptions) -> Iterable[str]:
    if options.show_second:
        if words.purpose:
            yield words.purpose
        facts = f"{DOT} ".join(part for part in (words.seat, words.since) if part)
        if facts:
            yield facts
    if uncertain:
        yield UNCERTAIN.get(options.language, UNCERTAIN["en"])
    if options.show_holders:
        yield from holder_lines(words.holders)


def _box_group(tree: Tree, n: int, text: BoxText, rect: Rect, details: ChartDetails, options: ChartOptions) -> Group:
    node = tree.nodes[n]
    key = node.organization.key
    words = details[key]
    dashed = node.certainty is Certainty.UNCERTAIN
    if n == 0:
        box = Box(rect, "accent", "line" if dashed else None, radius=RADIUS, dashed=dashed)
    else:
        edge = "line" if dashed else "box.edge"
        box = Box(rect, "page", edge, LINE_WIDTH, RADIUS, dashed, class_role(words.classification), BAND)
    title = f"{words.name} ({words.abbreviation})" if words.abbreviation else words.name
    change = options.changes.get(key)
    if change is None:
        return Group(rect, (box, *text.texts(rect)), key, title, words.brief)
    texts = (over_hatch(line, change) for line in text.texts(rect))
    items = (outlined(box, change), *hatching(rect, change), *texts)
    return Group(rect, items, key, f"{title}: {change.text}", f"{change.sign} {words.brief}")


def _tree_lines(layout: Layout) -> Group:
    items = tuple(Line(((x1, y1), (x2, y2)), "line", LINE_WIDTH) for x1, y1, x2, y2 in layout.lines)
    return Group(layout.bounds, items)


def _second_groups(tree: Tree, layout: Layout, second: Iterable[SecondLine]) -> list[Group]:
    places = {key: n for n, key in enumerate(tree.keys)}
    pairs = [(s, places[s.start], places[s.end]) for s in second if s.start in places and s.end in places]
    pairs = [pair for pair in pairs if pair[1] != pair[2]]
    routes = route(layout, [(start, end) for _, start, end in pairs])
    return [_second_group(line, way) for (line, _, _), way in zip(pairs, routes, strict=True)]


def _second_group(line: SecondLine, way: Route) -> Group:
    xs, ys = [x for x, _ in way], [y for _, y in way]
    bounds = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(4)
    items: tuple[Item, ...] = (Line(way, "line", LINE_WIDTH, dashed=True), _arrow(way))
    return Group(bounds, items, None, line.kind)


def _arrow(way: Route) -> Shape:
    """Return a small triangle at the end of a line, pointing along it."""
    (x0, y0), (x1, y1) = way[-2], way[-1]
    dx, dy = (x1 > x0) - (x1 < x0), (y1 > y0) - (y1 < y0)
    back_x, back_y = x1 - 5 * dx, y1 - 5 * dy
    ring = ((x1, y1), (back_x - 2.5 * dy, back_y - 2.5 * dx), (back_x + 2.5 * dy, back_y + 2.5 * dx))
    return Shape((ring,), "line")


def _around(bounds: Rect, groups: Iterable[Group]) -> Rect:
    left, top, right, bottom = bounds.x, bounds.y, bounds.right, bounds.bottom
    for group in groups:
        left, top = min(left, group.bounds.x), min(top, group.bounds.y)
        right, bottom = max(right, group.bounds.right), max(bottom, group.bounds.bottom)
    return Rect(left, top, right - left, bottom - top)

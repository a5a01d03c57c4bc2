# SPDX-License-Identifier: MIT
"""A chart as a book: a page for each body that has others below it, then an index of bodies and one of persons.

Each page leads on: the path to the top, the children with pages of their own, relations and the indexes are links.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from csto_explorer.chart.boxes import WIDTH
from csto_explorer.chart.details import BodyDetails, holder_lines
from csto_explorer.chart.scene import boxes_alone
from csto_explorer.chart.spacing import INDENT
from csto_explorer.chart.tree import count_below, flatten
from csto_explorer.collecting import collector_off
from csto_explorer.printing.book_pages import Book
from csto_explorer.printing.indexes import bodies_index, persons_index
from csto_explorer.printing.marks import ranks
from csto_explorer.printing.page import MARGIN, Sheet
from csto_explorer.printing.paper import Paper, orientations
from csto_explorer.printing.persons import Person
from csto_explorer.printing.pouring import poured
from csto_explorer.printing.progress import Tell, part_of, quiet
from csto_explorer.printing.sheet import ChartRequest, chart_legend
from csto_explorer.printing.words import below, related, word
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node
from csto_explorer.scene.model import Group, Line, Measure, Rect
from csto_explorer.scene.transform import transformed_group

_SCALE = 0.85
"""Of the boxes, in points to the unit on A4."""
_GAP = 9.0
_COLUMN_GAP = 12.0
_BUS = 18.0
_CAPTION = 7.5
_ENTRIES_A_PAGE = 20
_FURTHER_PAGES = 8
"""Of indexes, generously: it is only asked how many digits the number of the last page has."""
_SET = 0.6
"""The share of the work that is done when all pages are set and only the numbers of pages are left to be filled in."""
_MOST_HOLDERS = 12
"""Holders beyond this number are listed below the bodies, and not in the box."""


@collector_off()
def book_sheets(
    request: ChartRequest,
    persons: Sequence[Person],
    measure: Measure,
    paper: Paper,
    orientation: str = "auto",
    margin: float = MARGIN,
    tell: Tell = quiet,
) -> list[Sheet]:
    """Return the pages of the book."""
    # a book is held upright
    turned = orientations(paper, orientation)[-1]
    # its relations are told in words
    plain = replace(request, options=request.options._replace(dashed=False, folded=frozenset()))
    tree = flatten(request.top, depth=request.options.depth)
    families = sum(map(bool, tree.children))
    about = families + len(tree.nodes) // _ENTRIES_A_PAGE + _FURTHER_PAGES
    book = Book(turned, request.words, chart_legend(plain), margin, measure, about)
    paths: list[tuple[RecordKey, ...]] = []
    setting = part_of(tell, 0.0, _SET)
    for number, node in enumerate(tree.nodes):
        parent = tree.parents[number]
        paths.append((*paths[parent], node.organization.key) if parent >= 0 else (node.organization.key,))
        if tree.children[number] or number == 0:
            setting(number, len(tree.nodes))
            children = [tree.nodes[child] for child in tree.children[number]]
            _Family(book, request, node, children, paths[number], measure).lay_out()
    bodies_index(book, request, tree.keys, measure)
    persons_index(book, request, persons, set(tree.keys), measure)
    return book.sheets(ranks(tree), {key: _title(request, key) for key in tree.keys}, part_of(tell, _SET, 1.0))


def _title(request: ChartRequest, key: RecordKey) -> str:
    words = request.details[key]
    return f"{words.name} ({words.abbreviation})" if words.abbreviation else words.name


class _Family:
    """Sets out one body and those directly below it, on as many pages as they take."""

    def __init__(
        self,
        book: Book,
        request: ChartRequest,
        node: Node,
        children: Sequence[Node],
        path: Sequence[RecordKey],
        measure: Measure,
    ) -> None:
        self.book, self.request, self.node, self.children, self.path = book, request, node, children, path
        self.measure = measure
        self.key = node.organization.key
        self.scale = _SCALE * book.factor

    def lay_out(self) -> None:
        """Add the pages to the book."""
        self.book.begin_page()
        self.book.where[self.key] = self.book.number
        self.book.mark(self.key)
        self._path()
        holders = list(holder_lines(self.request.details[self.key].holders))
        self._body(with_holders=len(holders) <= _MOST_HOLDERS)
        if self.children:
            self._bodies()
        if len(holders) > _MOST_HOLDERS:
            self.book.begin_list(word("held", self.book.language), self._begin_again)
            for line in holders:
                self.book.list_line(line, None, self._begin_again)
        self._relations()

    def _begin_again(self) -> None:
        self.book.begin_page()
        self._path()
        told = word("more", self.book.language).format(self.request.details[self.key].name)
        self.book.paragraph(told, 11.0, bold=True)

    def _path(self) -> None:
        """Say what stands above, up to the top, each with its page."""
        if len(self.path) > 1:
            self.book.path([(self._short(key), key) for key in self.path[:-1]])

    def _short(self, key: RecordKey) -> str:
        words = self.request.details[key]
        return words.abbreviation or words.name

    def _body(self, *, with_holders: bool) -> None:
        """Place the body itself over the whole width."""
        room = self.book.frame.width
        options = self.request.options._replace(show_holders=with_holders)
        alone = flatten(self.node._replace(children=()))
        (group,) = boxes_alone(alone, self.request.details, self.measure, options, [room / self.scale])
        placed = _moved(group, min(self.scale, room / group.bounds.width), 0.0, self.book.y)
        self.book.add(placed)
        self.book.y = placed.bounds.bottom

    def _bodies(self) -> None:
        """Place the children in columns under a line, on as many pages as they take."""
        columns, width = self._columns()
        boxes = self._drawn(width)
        while columns > 1 and any(box.bounds.width * self.scale > width + 0.5 for box in boxes):
            columns, width = self._columns(columns - 1)
            boxes = self._drawn(width)
        heights = [
            box.bounds.height * self.scale + self._caption(child)
            for box, child in zip(boxes, self.children, strict=True)
        ]
        start = 0
        while start < len(boxes):
            room = self.book.room - _BUS * self.book.factor
            if (start and room < max(heights[start:])) or room < heights[start]:
                self._begin_again()
                room = self.book.room - _BUS * self.book.factor
            parts = poured(heights[start:], columns, room, _GAP * self.book.factor)
            self._place(boxes, heights, [(start + a, start + b) for a, b in parts], width)
            start += parts[-1][1]

    def _columns(self, most: int = 6) -> tuple[int, float]:
        """Return how many columns there are and how wide the boxes in them are, in points."""
        room, gap = self.book.frame.width, _COLUMN_GAP * self.book.factor
        fitting = int((room + gap) / ((WIDTH + INDENT) * self.scale * 0.95 + gap))
        columns = max(1, min(fitting, most))
        return columns, (room - gap * (columns - 1)) / columns - INDENT * self.scale

    def _drawn(self, width: float) -> list[Group]:
        # nothing stands below the children here: what does is told beneath their boxes
        family = flatten(self.node._replace(children=tuple(child._replace(children=()) for child in self.children)))
        widths = [width / self.scale] * len(family.nodes)
        options = self.request.options._replace(show_holders=True)
        return boxes_alone(family, self._told(), self.measure, options, widths)[1:]

    def _told(self) -> Mapping[RecordKey, BodyDetails]:
        """Return the words of the boxes: one without a page of its own has no other place that says who holds posts."""
        details = self.request.details
        if self.request.options.show_holders:
            return details
        told = {self.key: details[self.key]}
        for child in self.children:
            key = child.organization.key
            is_told = not self._goes_on(child) and len(details[key].holders) <= _MOST_HOLDERS
            told[key] = details[key] if is_told else details[key]._replace(holders=())
        return told

    def _caption(self, child: Node) -> float:
        return _CAPTION * 1.5 * self.book.factor if self._goes_on(child) else 0.0

    def _goes_on(self, child: Node) -> bool:
        depth = self.request.options.depth
        return bool(child.children) and (depth is None or len(self.path) < depth)

    def _place(
        self, boxes: Sequence[Group], heights: Sequence[float], parts: Sequence[tuple[int, int]], width: float
    ) -> None:
        book, indent, gap = self.book, INDENT * self.scale, _GAP * self.book.factor
        bus, top = book.y + _BUS * book.factor / 2, book.y + _BUS * book.factor
        step = width + indent + _COLUMN_GAP * book.factor
        strokes = [(indent / 2, book.y, indent / 2, bus), (indent / 2, bus, indent / 2 + step * (len(parts) - 1), bus)]
        lowest = top
        for column, (first, last) in enumerate(parts):
            x, y, trunk = column * step, top, column * step + indent / 2
            middle = bus
            for number in range(first, last):
                child, shrunk = self.children[number], min(self.scale, width / boxes[number].bounds.width)
                placed = _moved(boxes[number], shrunk, x + indent, y)
                middle = placed.bounds.y + placed.bounds.height / 2
                strokes.append((trunk, middle, x + indent, middle))
                book.add(placed)
                self._follow(child, placed.bounds)
                y += heights[number] + gap
            strokes.append((trunk, bus, trunk, middle))
            lowest = max(lowest, y - gap)
        lines = tuple(Line(((x1, y1), (x2, y2)), "line", self.scale) for x1, y1, x2, y2 in strokes)
        book.add(Group(Rect(0, bus, book.frame.width, lowest - bus), lines))
        book.y = lowest

    def _follow(self, child: Node, bounds: Rect) -> None:
        """Say where a child goes on, or that it stands here."""
        key, book = child.organization.key, self.book
        if not self._goes_on(child):
            book.where[key] = book.number
            book.mark(key, bounds.x, bounds.y)
            return
        told = below(count_below(child), book.language)
        size = _CAPTION * book.factor
        book.refer(told, key, bounds.x, bounds.bottom + size * 1.15, size, within=bounds)

    def _relations(self) -> None:
        """Say the relations besides subordination, of the body and of the children without a page."""
        if not self.request.options.dashed:
            return
        own = {self.key, *(child.organization.key for child in self.children if not self._goes_on(child))}
        hidden = self.request.options.hidden_kinds
        shown = [line for line in self.request.second if line.kind not in hidden]
        found = [line for line in shown if line.start in own or line.end in own]
        found = [line for line in found if {line.start, line.end} <= set(self.request.details)]
        if not found:
            return
        self.book.begin_list(word("related", self.book.language), self._begin_again)
        for line in found:
            far = line.end if line.start in own else line.start
            names = [self.request.details[key].name for key in (line.start, line.end)]
            told = related(names[0], line.kind, names[1], self.book.language)
            self.book.list_line(told, far, self._begin_again)


def _moved(group: Group, scale: float, x: float, y: float) -> Group:
    return transformed_group(group, scale, x - group.bounds.x * scale, y - group.bounds.y * scale)

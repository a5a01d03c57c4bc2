# SPDX-License-Identifier: MIT
"""Charts and maps on one sheet of paper: laid out anew for the sheet, as large as it allows.

Pure: measures and records in, a scene in points out. What is folded on screen plays no part.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from csto_explorer.chart.boxes import NAME_SIZE, WIDTH
from csto_explorer.chart.changes import SIGNS, BoxChange, hatching, outlined
from csto_explorer.chart.details import ChartDetails
from csto_explorer.chart.scene import ChartOptions, ChartScene, tree_scene
from csto_explorer.chart.second import SecondLine, arrow_at, dashes_of, is_mutual
from csto_explorer.chart.styles import RIGHT
from csto_explorer.chart.texts import Known
from csto_explorer.chart.tree import flatten
from csto_explorer.collecting import collector_off
from csto_explorer.language import said_number, tr
from csto_explorer.printing.marks import body_marks, ranks
from csto_explorer.printing.page import (
    LEAST_POINTS,
    MARGIN,
    LegendEntry,
    Page,
    Sheet,
    SheetWords,
    is_legible,
    surround,
)
from csto_explorer.printing.paper import LARGEST, METRE, Paper, larger, orientations
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.printing.words import word
from csto_explorer.records.interval import Certainty
from csto_explorer.scene.model import Box, Line, Measure, Rect, Scene, Text
from csto_explorer.scene.themes import CLASS_ROLES, class_role

if TYPE_CHECKING:
    from csto_explorer.records.structure import Node

_WIDTHS = (0.83, 0.87, 0.91, 0.95, 1.0, 1.05, 1.1, 1.16, 1.22, 1.3, 1.4)
"""Widths of boxes to try, as shares of the usual."""
_WIDTHS_RIGHT = (1.0, 1.22, 1.5, 1.9, 2.4)
"""The same for a chart that grows to the right, where wide boxes save height."""
_SEVERAL = 300
MANY = 2000
"""Bodies beyond which fewer arrangements are tried."""
_LARGEST_NAME = 13.0
"""Names of a small chart are not blown up beyond this, in points on A4."""


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """A chart to print: the branch from `top` down, and how."""

    top: Node
    details: ChartDetails
    words: SheetWords
    options: ChartOptions = field(default_factory=ChartOptions)
    second: tuple[SecondLine, ...] = ()
    known: Known = field(default_factory=dict, compare=False, repr=False)
    """The boxes that were set out so far, whatever the paper."""


@collector_off()
def chart_sheet(
    request: ChartRequest,
    measure: Measure,
    paper: Paper,
    orientation: str = "auto",
    margin: float = MARGIN,
    tell: Tell = quiet,
) -> Sheet:
    """Print a chart on one sheet, turned as `orientation` says; "auto" takes what gives the larger type."""
    sheet = _best(request, measure, orientations(paper, orientation), margin, tell)
    if is_legible(sheet.smallest):
        return sheet
    mending = _mending(request, measure, sheet, orientation, margin, tell)
    told = tr("The smallest type is {} pt on {}, hard to read.").format(
        said_number(sheet.smallest, 1), sheet.paper.name
    )
    if mending:
        return replace(
            sheet, warning=tr("{} {} is the smallest paper that mends it.").format(told, mending), mending=mending
        )
    width, height = (_wanted(side, sheet.smallest) for side in (sheet.paper.width, sheet.paper.height))
    if max(width, height) * METRE > LARGEST:
        return replace(sheet, warning=tr("{} No paper mends it: print a poster, a book or a branch.").format(told))
    size = f"{said_number(width, 1)} × {said_number(height, 1)}"
    wanted = tr("{} A sheet of {} m would mend it; else print a poster, a book or a branch.")
    return replace(sheet, warning=wanted.format(told, size))


def _wanted(side: float, smallest: float) -> float:
    """Return how many metres long the side of a paper must be for type that is large enough."""
    # the type of a chart grows with its paper; a little is for what stands around it
    return math.ceil(side * LEAST_POINTS / smallest * 1.03 / METRE * 10) / 10


def _best(request: ChartRequest, measure: Measure, papers: Sequence[Paper], margin: float, tell: Tell = quiet) -> Sheet:
    legend = chart_legend(request)
    tree = flatten(request.top, depth=request.options.depth)
    shares: Sequence[float] = _WIDTHS_RIGHT if request.options.direction == RIGHT else _WIDTHS
    # where there are many boxes one width is as good as the next, and each try takes longer
    if len(tree.nodes) >= MANY:
        shares = (1.0,)
    elif len(tree.nodes) >= _SEVERAL:
        shares = shares[::3]
    best: tuple[float, Page, ChartScene] | None = None
    for number, turned in enumerate(papers):
        page = surround(turned, request.words, legend, (), measure, margin)
        for tried, share in enumerate(shares):
            tell(number * len(shares) + tried, len(papers) * len(shares))
            aspect = page.frame.width / page.frame.height
            options = request.options._replace(width=WIDTH * share, aspect=aspect, folded=frozenset())
            scene = tree_scene(tree, request.details, measure, options, request.second, request.known)
            scale = _scale(scene, page)
            if best is None or scale > best[0] * 1.001:
                best = (scale, page, scene)
    assert best is not None
    scale, page, scene = best
    sheet = page.filled(scene, scale, centre=False)
    return replace(sheet, marks=body_marks(sheet.scene.groups, ranks(tree)))


def _scale(scene: Scene, page: Page) -> float:
    width, height = page.frame.width / scene.bounds.width, page.frame.height / scene.bounds.height
    return min(width, height, _LARGEST_NAME / NAME_SIZE * page.factor)


def _mending(request: ChartRequest, measure: Measure, sheet: Sheet, orientation: str, margin: float, tell: Tell) -> str:
    """Return the smallest paper on which the type is large enough, an empty text if there is none."""
    for paper in larger(sheet.paper):
        growth = min(paper.width, paper.height) / min(sheet.paper.width, sheet.paper.height)
        # a layout fits another paper a little better or worse, never twice as well
        if sheet.smallest * growth * 2 < LEAST_POINTS:
            continue
        if is_legible(_best(request, measure, orientations(paper, orientation), margin, tell).smallest):
            return paper.name
    return ""


def chart_legend(request: ChartRequest) -> list[LegendEntry]:
    """Return the classes and kinds of lines that a chart really shows."""
    language = request.words.language
    tree = flatten(request.top, depth=request.options.depth)
    shown = {request.details[key].classification for key in tree.keys[1:]}
    entries = [_swatch(kind, language) for kind in CLASS_ROLES if kind in shown]
    if len(tree.nodes) > 1:
        entries.append(_line_entry(word("solid", language)))
    keys = set(tree.keys)
    kinds = {s.kind for s in request.second if s.start in keys and s.end in keys and s.start != s.end}
    kinds -= request.options.hidden_kinds
    if request.options.dashed:
        entries += [_line_entry(word(kind, language).capitalize(), kind) for kind in sorted(kinds)]
    if any(node.certainty is Certainty.UNCERTAIN for node in tree.nodes):
        box = Box(Rect(0.4, 0.4, 11.2, 7.2), "page", "line", 0.7, 1.5, dashed=True)
        entries.append(LegendEntry(word("uncertain", language), (box,), 12.0))
    signs = {request.options.changes[key].sign for key in keys if key in request.options.changes}
    return entries + [_changed(kind, language) for kind in ("added", "gone", "moved") if SIGNS[kind] in signs]


def _changed(kind: str, language: str) -> LegendEntry:
    change, rect = BoxChange(kind, ""), Rect(1.3, 0.7, 13.4, 7.2)
    box = outlined(Box(rect, "page", radius=0.7), change)._replace(width=1.0 if kind == "moved" else 1.4)
    if kind == "gone":
        box = box._replace(width=0.8)
    sign = Text(8, 6.6, change.sign, 7, "text", bold=True, anchor="middle", halo="page" if kind == "gone" else None)
    return LegendEntry(word(kind, language), (box, *hatching(rect, change), sign), 16.0)


def _swatch(kind: str, language: str) -> LegendEntry:
    return LegendEntry(word(kind, language), (Box(Rect(0, 0, 4, 8), band=class_role(kind)),), 4.0)


def _line_entry(label: str, kind: str = "") -> LegendEntry:
    """Return an entry for the tree's lines, or for those of a type of relation."""
    if not kind:
        return LegendEntry(label, (Line(((0, 4.5), (22, 4.5)), "line", 0.8),), 22.0)
    stroke = Line(((0, 4.5), (26, 4.5)), "line", 0.8, dashed=True, dashes=dashes_of(kind))
    back = (arrow_at(0, 4.5, -1, 0, 0.8),) if is_mutual(kind) else ()
    return LegendEntry(label, (stroke, arrow_at(26, 4.5, 1, 0, 0.8), *back), 26.0)


def map_sheet(
    draw: Callable[[float, float], Scene],
    legend: Sequence[LegendEntry],
    notes: Iterable[str],
    words: SheetWords,
    measure: Measure,
    paper: Paper,
    orientation: str = "auto",
    margin: float = MARGIN,
) -> Sheet:
    """Print a map on one sheet.

    `draw` is given the width and height of the frame, in units that are points on A4 and larger on larger paper,
    and returns the scene that fills it. "auto" lays the sheet across.
    """
    turned = orientations(paper, orientation)[0]
    page = surround(turned, words, legend, notes, measure, margin)
    scene = draw(page.frame.width / page.factor, page.frame.height / page.factor)
    scale = min(page.frame.width / scene.bounds.width, page.frame.height / scene.bounds.height)
    return page.filled(scene, scale)

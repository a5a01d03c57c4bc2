# SPDX-License-Identifier: MIT
"""The chart of a store's records at a date: what the window, the printer and the command line draw."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from csto_explorer.chart.changes import BoxChange, box_changes
from csto_explorer.chart.details import BOTH, ChartDetails, Records, chart_details
from csto_explorer.chart.scene import EMPTY, ChartOptions, SecondLine, chart_scene
from csto_explorer.chart.texts import Known
from csto_explorer.chart.tree import find
from csto_explorer.records.comparing import marks, union
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.records.structure import Node, second_lines, structure
from csto_explorer.scene.model import Measure, Scene

_MOST_KNOWN = 8
"""Of so many boxes to a body, of different widths and colours, none is kept."""
__all__ = ["ChartOptions", "Prepared", "branch", "compared", "draw", "draw_chart", "prepare"]


def branch(records: Records, on: datetime.date, root: RecordKey | None = None) -> Node | None:
    """Return the structure at a date from a body down (everything by default), None where it did not exist."""
    top = structure(records.organizations(), records.relations(), records.root, on)
    if top is None or root is None or root == records.root:
        return top
    # a body outside the tree may still have bodies of its own
    return find(top, root) or structure(records.organizations(), records.relations(), root, on)


def compared(
    records: Records, one: datetime.date, other: datetime.date, root: RecordKey | None = None, language: str = "en"
) -> tuple[Node | None, dict[RecordKey, BoxChange]]:
    """Return the structures of two dates as one, as of the later, and how each body differs."""
    earlier, later = min(one, other), max(one, other)
    before, after = branch(records, earlier, root), branch(records, later, root)
    found = marks(before, after, earlier, later)
    return union(before, after), box_changes(found, records, earlier, later, language)


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that a chart says at a date, before it is known how it will be drawn."""

    top: Node | None
    details: ChartDetails
    second: list[SecondLine]
    changes: dict[RecordKey, BoxChange]
    known: Known = field(default_factory=dict)
    """The boxes that were set out so far."""
    has_holders: bool = True
    """Whether it tells who holds the posts: without them all that is said of a body is so on every date."""


def prepare(
    records: Records,
    lens: Lens,
    language: str,
    root: RecordKey | None = None,
    against: datetime.date | None = None,
    before: Prepared | None = None,
    *,
    top: Node | None = None,
    holders: bool = True,
) -> Prepared:
    """Read what a chart says, with or without the `holders` of posts; see `draw_chart`.

    `before` was prepared of the same records in the same language: bodies of which it said the same look the same.
    `top` is the structure of the date, where it is known already.
    """
    changes: dict[RecordKey, BoxChange] = {}
    on = lens.on if against is None else max(lens.on, against)
    if against is None:
        top = top or branch(records, on, root)
    else:
        top, changes = compared(records, lens.on, against, root, "en" if language == BOTH else language)
    if top is None:
        return Prepared(None, {}, [], {})
    if before is not None and before.details and not (holders or before.has_holders):
        details = before.details
    else:
        details = chart_details(records, on, language, holders=holders)
    known = still_known(before, details) if before else {}
    return Prepared(top, details, dashed_lines(records, on), changes, known, holders)


def still_known(before: Prepared, details: ChartDetails) -> Known:
    """Return the boxes of which nothing else is said now."""
    if details is before.details:
        return {options: boxes for options, boxes in before.known.items() if len(boxes) < _MOST_KNOWN * len(details)}
    same = {key for key, words in details.items() if before.details.get(key) == words}
    return {
        options: {place: text for place, text in boxes.items() if place[0] in same}
        for options, boxes in before.known.items()
        if len(boxes) < _MOST_KNOWN * len(details)
    }


def draw(prepared: Prepared, options: ChartOptions, measure: Measure) -> Scene:
    """Draw what was prepared; what was set out for one drawing is kept for the next."""
    if prepared.top is None:
        return EMPTY
    options = options._replace(changes=prepared.changes)
    return chart_scene(prepared.top, prepared.details, measure, options, prepared.second, prepared.known)


def draw_chart(
    records: Records,
    lens: Lens,
    options: ChartOptions,
    measure: Measure,
    root: RecordKey | None = None,
    against: datetime.date | None = None,
) -> Scene:
    """Draw the structure below a body (everything by default); an empty scene where it did not exist.

    `against` is another date to compare with: the later of the two is drawn, with what differs.
    """
    return draw(prepare(records, lens, options.language, root, against), options, measure)


def dashed_lines(records: Records, on: datetime.date) -> list[SecondLine]:
    """Return the relations besides subordination at a date."""
    relations = second_lines(records.organizations(), records.relations(), on)
    return [SecondLine(r.key, r.body, r.related, r.relation_type) for r in relations]

# SPDX-License-Identifier: MIT
"""States by years: for each state a band of how it stood, from the day it signed. Screen and paper draw the same.

A band is solid where the sources say that it was so. Where its beginning or end is known by the year alone it is
hatched, and after the last day that any source speaks for it is an open, dashed outline: an unknown end is not "still".
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from csto_explorer.map.legend import LegendEntry, word
from csto_explorer.map.standing import LOOKS, UNCERTAIN_HATCH, Look
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Box, Dot, Group, Item, Line, Measure, Rect, Scene, Shape, Text

ROW = 22.0
BAR = 14.0
SIZE = 10.0
HEADING = 11.0
AXIS = 22.0
PAD = 8.0
LEAST_YEAR = 26.0
"""Room for the label of a year, in scene units."""
_STEPS = (1, 2, 5, 10, 20)


@dataclass(frozen=True, slots=True)
class BandSpan:
    """One standing of a state in a circle: the record that says so, its status, and when."""

    key: RecordKey
    status: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Band:
    """A state's standings in a circle, in the order of their beginnings."""

    state: RecordKey
    name: str
    spans: tuple[BandSpan, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """A treaty or an organization, and the bands of the states in it."""

    name: str
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Years:
    """The years that are drawn, and the as-of day that is marked; None for none."""

    first: datetime.date
    last: datetime.date
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class _Axis:
    years: Years
    left: float
    width: float

    def x(self, day: datetime.date) -> float:
        days = max(1, (self.years.last - self.years.first).days)
        return self.left + min(max((day - self.years.first).days / days, 0.0), 1.0) * self.width


def bands_scene(circles: Sequence[Circle], years: Years, measure: Measure, width: float, language: str = "en") -> Scene:
    """Return the picture, `width` wide and as high as its rows need."""
    named = max((measure(band.name, SIZE, False) for circle in circles for band in circle.bands), default=60.0)
    axis = _Axis(years, named + 2 * PAD, max(100.0, width - named - 3 * PAD))
    groups: list[Group] = []
    y = AXIS
    for circle in circles:
        y += HEADING * 1.5
        heading = Text(0.0, y, circle.name, HEADING, "text", bold=True)
        groups.append(Group(Rect(0, y - HEADING, width, HEADING * 1.4), (heading,), title=circle.name))
        y += PAD * 0.75
        for band in circle.bands:
            groups += _band(band, axis, y, width, measure, language)
            y += ROW
        y += PAD
    back = Group(Rect(0, 0, width, y), tuple(_grid(axis, y)))
    marked = (_mark(axis, years.on, y),) if years.on else ()
    return Scene(Rect(0, 0, width, y), (back, *groups, *marked))


def bands_legend(circles: Sequence[Circle], language: str = "en") -> tuple[LegendEntry, ...]:
    """Return an entry for each status drawn, one for imprecise days and one for what is as last known."""
    found = {span.status for circle in circles for band in circle.bands for span in band.spans}
    entries = []
    seen: set[Look] = set()
    for status in LOOKS:
        if status in found and LOOKS[status] not in seen:
            seen.add(LOOKS[status])
            look = LOOKS[status]
            text = " · ".join(word(each, language) for each in LOOKS if each in found and LOOKS[each] == look)
            entries.append(LegendEntry(look.fill, look.hatch or None, look.hatch_role, text))
    return tuple(entries)


def _grid(axis: _Axis, bottom: float) -> Iterator[Item]:
    first, last = axis.years.first.year, axis.years.last.year
    a_year = axis.width / max(1, last - first + 1)
    step = next((step for step in _STEPS if step * a_year >= LEAST_YEAR + PAD), _STEPS[-1])
    for year in range(-(-first // step) * step, last + 1, step):
        x = axis.x(datetime.date(year, 1, 1))
        yield Line(((x, AXIS), (x, bottom)), "box.edge", 0.5)
        yield Text(x, AXIS - 7, str(year), SIZE * 0.9, "text.second", anchor="middle")


def _mark(axis: _Axis, on: datetime.date, bottom: float) -> Group:
    x = axis.x(on)
    return Group(
        Rect(x - 1, 0, 2, bottom), (Line(((x, AXIS - 3), (x, bottom)), "accent", 1.6), Dot(x, AXIS - 3, 3, "accent"))
    )


def _band(band: Band, axis: _Axis, y: float, width: float, measure: Measure, language: str) -> Iterator[Group]:
    middle = y + ROW / 2
    name = Text(axis.left - PAD, middle + SIZE * 0.36, band.name, SIZE, anchor="right")
    yield Group(Rect(0, y, axis.left, ROW), (name,), band.state, band.name)
    for span in band.spans:
        drawn = _span(span, axis, middle - BAR / 2, measure, language)
        if drawn is not None:
            yield drawn


def _span(span: BandSpan, axis: _Axis, top: float, measure: Measure, language: str) -> Group | None:
    when, years = span.interval, axis.years
    first = when.start.earliest if when.start else when.vouched_from
    if first is None or first > years.last:
        return None
    sure_from = when.start.latest if when.start else first
    end = when.end.latest if when.end else years.last
    sure_until = min(when.end.earliest if when.end else (when.vouched_until or sure_from), years.last)
    look = LOOKS.get(span.status, LOOKS["observer"])
    items: list[Item] = []
    for start, stop, sure in _parts(first, sure_from, sure_until, end, when.end is None):
        left, right = axis.x(start), axis.x(stop)
        if right - left < 0.3:
            continue
        rect = Rect(left, top, right - left, BAR)
        if sure == "open":
            items.append(Box(rect, "page", "line", 0.8, dashed=True))
            continue
        ring = ((left, top), (right, top), (right, top + BAR), (left, top + BAR))
        items.append(Shape((ring,), look.fill, None, 1.0, look.hatch or None, look.hatch_role if look.hatch else None))
        if sure == "between":
            items.append(Shape((ring,), None, None, 1.0, UNCERTAIN_HATCH, look.hatch_role))
    if not items:
        return None
    left, right = axis.x(first), axis.x(end)
    status = word(span.status, language)
    shown = (axis.x(sure_from), axis.x(sure_until))
    if measure(status, SIZE * 0.85, False) + 8 < shown[1] - shown[0]:
        halo = look.fill if look.hatch else None
        items.append(Text(shown[0] + 4, top + BAR * 0.72, status, SIZE * 0.85, look.text, halo=halo))
    since = word("since", language).format(first.year)
    return Group(Rect(left, top, max(right - left, 1.0), BAR), tuple(items), span.key, f"{status}, {since}")


def _parts(
    first: datetime.date, sure_from: datetime.date, sure_until: datetime.date, end: datetime.date, is_open: bool
) -> Iterator[tuple[datetime.date, datetime.date, str]]:
    """Yield the parts of a span: what may have begun, what is sure, and what may have ended or is not known."""
    sure_until = max(sure_from, sure_until)
    if first < sure_from:
        yield first, sure_from, "between"
    yield sure_from, min(sure_until, end), "sure"
    if sure_until < end:
        yield sure_until, end, "open" if is_open else "between"

# SPDX-License-Identifier: MIT
"""Bands by years: how each state stood, who was in the chair, when a body was there. Screen and paper draw the same.

A band is solid where the sources say that it was so. Where its beginning or end is known by the year alone it is
hatched. Before the first and after the last day that any source speaks for it fades: an unknown end is not "still".
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_explorer.map.legend import LegendEntry, word
from csto_explorer.map.standing import LOOKS, UNCERTAIN_HATCH, Look
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Box, Dot, Group, Item, Line, Measure, Rect, Scene, Shape, Text
from csto_explorer.scene.wrapping import shortened

HEADING = 11.0
AXIS = 22.0
PAD = 8.0
LEAST_YEAR = 26.0
"""Room for the label of a year, in scene units."""
_STEPS = (1, 2, 5, 10, 20)
_SMALL = 0.83
"""Of the type of a label that has little room."""


class BandSpan(NamedTuple):
    """A part of a band: the record that says so, its status, and when.

    `look` is None for how the status looks on the map; of `labels` the first that fits is written, none of them for
    the word of the status. `title` names it in tool tips, where the status is not enough.
    """

    key: RecordKey
    status: str
    interval: Interval
    look: Look | None = None
    labels: tuple[str, ...] = ()
    title: str = ""


class Band(NamedTuple):
    """A row: the record it is about, its name, and its parts in the order of their beginnings."""

    state: RecordKey
    name: str
    spans: tuple[BandSpan, ...]


class Circle(NamedTuple):
    """Rows under one heading: a treaty or an organization, and the bands of the states in it."""

    name: str
    bands: tuple[Band, ...]


class Years(NamedTuple):
    """The years that are drawn, and the as-of day that is marked; None for none."""

    first: datetime.date
    last: datetime.date
    on: datetime.date | None = None


class Axis(NamedTuple):
    """Where the days of some years stand across a picture."""

    years: Years
    left: float
    width: float

    def x(self, day: datetime.date) -> float:
        """Return where a day stands; one beyond the years stands at their end."""
        days = max(1, (self.years.last - self.years.first).days)
        return self.left + min(max((day - self.years.first).days / days, 0.0), 1.0) * self.width


class Strip(NamedTuple):
    """The measures of a row: its height, that of its bar, and the size of its type."""

    row: float = 22.0
    bar: float = 14.0
    size: float = 10.0


BEYOND = 0.4
"""The ground under words on a bar reaches so far beyond it, over the ends of the hatch."""
PAGE = Strip()
"""Rows on the page of bands."""
LINE = Strip(17.0, 11.0, 9.5)
"""Rows on the timeline."""


def bands_scene(circles: Sequence[Circle], years: Years, measure: Measure, width: float, language: str = "en") -> Scene:
    """Return the picture, `width` wide and as high as its rows need."""
    named = max((measure(band.name, PAGE.size, False) for circle in circles for band in circle.bands), default=60.0)
    axis = Axis(years, named + 2 * PAD, max(100.0, width - named - 3 * PAD))
    groups: list[Group] = []
    y = AXIS
    for circle in circles:
        y += HEADING * 1.5
        heading = Text(0.0, y, circle.name, HEADING, "text", bold=True, halo="page")
        groups.append(Group(Rect(0, y - HEADING, width, HEADING * 1.4), (heading,), title=circle.name))
        y += PAD * 0.75
        for band in circle.bands:
            groups += band_groups(band, axis, y, PAGE, measure, language)
            y += PAGE.row
        y += PAD
    back = Group(Rect(0, 0, width, y), tuple(_grid(axis, y)))
    if years.on is None:
        return Scene(Rect(0, 0, width, y), (back, *groups))
    # a bar whose label the mark would strike through is drawn over it once more; those who walk the bars meet it once
    x = axis.x(years.on)
    over = (group._replace(key=None) for group in groups if _has_label_at(group, x, measure))
    return Scene(Rect(0, 0, width, y), (back, *groups, _mark(axis, years.on, y), *over))


def rows_scene(circles: Sequence[Circle], axis: Axis, measure: Measure, language: str = "en") -> Scene:
    """Return rows without headings and years, for a timeline that has its own: a little room between two circles."""
    groups: list[Group] = []
    y = 0.0
    for circle in circles:
        for band in circle.bands:
            groups += band_groups(band, axis, y, LINE, measure, language)
            y += LINE.row
        y += PAD / 2
    return Scene(Rect(0, 0, axis.left + axis.width, y), tuple(groups))


def bands_legend(circles: Sequence[Circle], language: str = "en") -> tuple[LegendEntry, ...]:
    """Return an entry for each status of a state that is drawn."""
    spans = [span for circle in circles for band in circle.bands for span in band.spans]
    found = {span.status for span in spans if span.look is None}
    entries = []
    seen: set[Look] = set()
    for status in LOOKS:
        if status in found and LOOKS[status] not in seen:
            seen.add(LOOKS[status])
            look = LOOKS[status]
            text = " · ".join(word(each, language) for each in LOOKS if each in found and LOOKS[each] == look)
            entries.append(LegendEntry(look.fill, look.hatch or None, look.hatch_role, text))
    return tuple(entries)


def is_rough(interval: Interval) -> bool:
    """Whether the day is not known on which a part began or ended, but between which days it was."""
    bounds = (bound for bound in (interval.start, interval.end) if bound)
    return any(bound.earliest < bound.latest for bound in bounds)


def _grid(axis: Axis, bottom: float) -> Iterator[Item]:
    first, last = axis.years.first.year, axis.years.last.year
    a_year = axis.width / max(1, last - first + 1)
    step = next((step for step in _STEPS if step * a_year >= LEAST_YEAR + PAD), _STEPS[-1])
    for year in range(-(-first // step) * step, last + 1, step):
        x = axis.x(datetime.date(year, 1, 1))
        yield Line(((x, AXIS), (x, bottom)), "box.edge", 0.5)
        yield Text(x, AXIS - 7, str(year), PAGE.size * 0.9, "text.second", anchor="middle")


def _has_label_at(group: Group, x: float, measure: Measure) -> bool:
    """Whether a text that begins at the left of a place ends at its right."""
    labels = (item for item in group.items if isinstance(item, Text) and item.anchor == "left")
    return any(label.x - 2 < x < label.x + measure(label.text, label.size, label.bold) + 2 for label in labels)


def _mark(axis: Axis, on: datetime.date, bottom: float) -> Group:
    x = axis.x(on)
    return Group(
        Rect(x - 1, 0, 2, bottom), (Line(((x, AXIS - 3), (x, bottom)), "accent", 1.6), Dot(x, AXIS - 3, 3, "accent"))
    )


def band_groups(
    band: Band, axis: Axis, y: float, strip: Strip, measure: Measure, language: str = "en"
) -> Iterator[Group]:
    """Yield the name of a row and its bars; `y` is the row's upper edge."""
    middle = y + strip.row / 2
    said = " ".join(shortened([band.name], 1, axis.left - PAD, strip.size, False, measure))
    name = Text(axis.left - PAD, middle + strip.size * 0.36, said, strip.size, anchor="right")
    yield Group(Rect(0, y, axis.left, strip.row), (name,), band.state, band.name)
    for span in band.spans:
        drawn = _span(span, axis, middle - strip.bar / 2, strip, measure, language)
        if drawn is not None:
            yield drawn


def _span(span: BandSpan, axis: Axis, top: float, strip: Strip, measure: Measure, language: str) -> Group | None:
    when, years = span.interval, axis.years
    first = when.start.earliest if when.start else (when.floor or when.vouched_from)
    if first is None or first > years.last:
        return None
    sure_from = when.start.latest if when.start else (when.vouched_from or first)
    end = when.end.latest if when.end else min(when.ceiling or years.last, years.last)
    sure_until = min(when.end.earliest if when.end else (when.vouched_until or sure_from), years.last)
    look = span.look or LOOKS.get(span.status, LOOKS["observer"])
    items: list[Item] = []
    kinds = "between" if when.start else "before", "between" if when.end else "after"
    for start, stop, kind in _parts(first, sure_from, sure_until, end, kinds):
        left, right = axis.x(start), axis.x(stop)
        if right - left >= 0.3:
            items += _part(kind, Rect(left, top, right - left, strip.bar), look)
    if not items:
        return None
    left, right = axis.x(first), axis.x(end)
    # where one standing follows another that looks alike
    items.append(Line(((left, top), (left, top + strip.bar)), "page", 1.0))
    status, size = word(span.status, language), strip.size * 0.85
    shown = (axis.x(sure_from), axis.x(max(sure_from, sure_until)))
    tried = [(label, size, 4.0) for label in span.labels or (status,)]
    # in little room a code is written small rather than not at all
    tried += [(label, size * _SMALL, 1.0) for label in span.labels[-1:]]
    for label, size, least in tried:
        written = measure(label, size, False)
        spare = shown[1] - shown[0] - written
        # of a pattern more is left to be seen than the room of a letter: it is what the legend explains
        if label and spare > (strip.bar + 4 if look.hatch else least):
            x = shown[0] + min(spare / 2, 4)
            if look.hatch:
                # over the ends of the hatch, which reach a little beyond the bar
                items.append(Box(Rect(x - 2, top - BEYOND, written + 4, strip.bar + 2 * BEYOND), look.fill))
            items.append(Text(x, top + strip.bar * 0.74, label, size, look.text))
            break
    title = span.title or f"{status}, {word('since', language).format(first.year)}"
    return Group(Rect(left, top, max(right - left, 1.0), strip.bar), tuple(items), span.key, title)


def _part(kind: str, rect: Rect, look: Look) -> Iterator[Item]:
    """Yield how a part is drawn: solid, hatched between two days, or fading where no source speaks."""
    if kind in ("before", "after"):
        fades = "left" if kind == "before" else "right"
        yield Box(rect, look.fill, "line", 0.8, dashed=True, fades=fades)
        return
    ring = ((rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom))
    yield Shape((ring,), look.fill, None, 1.0, look.hatch or None, look.hatch_role if look.hatch else None)
    if kind == "between":
        yield Shape((ring,), None, None, 1.0, UNCERTAIN_HATCH, look.hatch_role)


def _parts(
    first: datetime.date,
    sure_from: datetime.date,
    sure_until: datetime.date,
    end: datetime.date,
    kinds: tuple[str, str],
) -> Iterator[tuple[datetime.date, datetime.date, str]]:
    """Yield the parts of a span: what may have begun, what is sure, and what may have ended or is not known."""
    sure_until = max(sure_from, sure_until)
    if first < sure_from:
        yield first, sure_from, kinds[0]
    yield sure_from, min(sure_until, end), "sure"
    if sure_until < end:
        yield sure_until, end, kinds[1]

# SPDX-License-Identifier: MIT
"""The small plots of a card as scenes: a band of stretches for each row, or a bar for each year.

What the sources tell is solid, a stand-in is hatched, and after the last day that a source speaks for there is only a
dashed outline. A year without a figure has a ring on the line, one that was only announced an open one.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from csto_explorer.language import said_number
from csto_explorer.records.plots import BandPlot, Bar, BarPlot, Plot, Stretch
from csto_explorer.scene.model import Box, Dot, Group, Item, Line, Measure, Rect, Scene, Shape, Text
from csto_explorer.scene.wrapping import wrap

SIZE = 12.0
SMALL = 10.0
BAR = 9.0
TALLEST = 74.0
"""Height of the highest bar."""
_LEADING = 1.3
_AXIS = 16.0
_PAD = 4.0
_LEAST = 3.0
"""Width of the shortest stretch, so that a day can be seen."""
_WIDEST_BAR = 26.0
_STEPS = (1, 2, 5, 10, 20, 50)
_COLOUR = "map.member"


def plot_scene(plot: Plot, measure: Measure, width: float) -> Scene:
    """Return the picture of a plot, `width` wide and as high as it needs."""
    if isinstance(plot, BandPlot):
        return _Bands(plot, measure, width).scene()
    return _Bars(plot, measure, width).scene()


class _Axis:
    """Where a day or a year stands between the left and the right edge."""

    def __init__(self, years: tuple[int, int], width: float) -> None:
        first, last = years
        # a single year needs neighbours to be told from
        self.first, self.last = (first - 1, last + 1) if first == last else (first, last)
        self.width = width

    @property
    def a_year(self) -> float:
        return self.width / (self.last - self.first + 1)

    def day(self, day: datetime.date) -> float:
        begun = datetime.date(self.first, 1, 1)
        days = (datetime.date(self.last, 12, 31) - begun).days
        return min(max((day - begun).days / days, 0.0), 1.0) * self.width

    def middle(self, year: int) -> float:
        return (year - self.first + 0.5) * self.a_year

    def labels(self, measure: Measure, at: Callable[[int], float]) -> Iterator[tuple[int, float]]:
        """Yield the years that there is room to write, and where their middle stands; `at` says where they belong."""
        room = measure("0000", SMALL, False)
        step = next((step for step in _STEPS if step * self.a_year >= room + 2 * _PAD), _STEPS[-1])
        taken = -_PAD
        for year in range(-(-self.first // step) * step, self.last + 1, step):
            middle = min(max(at(year), room / 2), self.width - room / 2)
            # at the edges a year moves inwards, and may meet the next
            if middle - room / 2 >= taken + _PAD:
                taken = middle + room / 2
                yield year, middle


class _Bands:
    def __init__(self, plot: BandPlot, measure: Measure, width: float) -> None:
        self.plot, self.measure, self.width = plot, measure, width
        self.axis = _Axis(plot.years, width)

    def scene(self) -> Scene:
        groups: list[Group] = []
        y = 0.0
        for row in self.plot.rows:
            lines = wrap(row.name, self.width, SIZE, False, self.measure)
            items: list[Item] = [
                Text(0.0, y + SIZE + number * SIZE * _LEADING, line, SIZE) for number, line in enumerate(lines)
            ]
            top = y + len(lines) * SIZE * _LEADING + _PAD
            items.append(Line(((0.0, top + BAR / 2), (self.width, top + BAR / 2)), "rule", 1.0))
            for stretch in row.stretches:
                items += self._stretch(stretch, top)
            items += self._mark(top)
            groups.append(Group(Rect(0, y, self.width, top + BAR - y), tuple(items), title=row.name))
            y = top + BAR + 2 * _PAD
        groups.append(Group(Rect(0, y, self.width, _AXIS), tuple(self._years(y))))
        return Scene(Rect(0, 0, self.width, y + _AXIS), groups)

    def _stretch(self, stretch: Stretch, top: float) -> Iterator[Item]:
        left, right = self.axis.day(stretch.first), self.axis.day(stretch.last)
        left = min(left, self.width - _LEAST)
        known = min(max(self.axis.day(stretch.known), left + _LEAST), self.width)
        if right - known > _LEAST:
            yield Box(Rect(known, top, right - known, BAR), "page", "line", 1.0, dashed=True)
        ring = ((left, top), (known, top), (known, top + BAR), (left, top + BAR))
        if stretch.is_acting:
            yield Shape((ring,), "map.signatory", None, 1.0, "/", "map.signatory.hatch")
        else:
            yield Shape((ring,), _COLOUR)
        # whoever comes next begins at a clear edge
        yield Line(((left, top), (left, top + BAR)), "page", 1.0)

    def _years(self, y: float) -> Iterator[Item]:
        for year, middle in self.axis.labels(self.measure, lambda year: self.axis.day(datetime.date(year, 1, 1))):
            x = self.axis.day(datetime.date(year, 1, 1))
            yield Line(((x, y - _PAD), (x, y)), "line", 1.0)
            yield Text(middle, y + SMALL + 2, str(year), SMALL, "text.second", anchor="middle")

    def _mark(self, top: float) -> Iterator[Item]:
        """Yield the as-of day's mark across one row: names between the rows stay clear."""
        on = self.plot.on
        if on is not None and self.axis.first <= on.year <= self.axis.last:
            x = self.axis.day(on)
            yield Line(((x, top - 3), (x, top + BAR + 3)), "current", 2.0)


class _Bars:
    def __init__(self, plot: BarPlot, measure: Measure, width: float) -> None:
        self.plot, self.measure, self.width = plot, measure, width
        self.axis = _Axis(plot.years, width)
        self.most = max((bar.value for bar in plot.bars if bar.value), default=1.0)
        self.top = SIZE * _LEADING + SMALL + 2 * _PAD

    def scene(self) -> Scene:
        floor = self.top + TALLEST
        title = Text(0.0, SIZE, self.plot.title, SIZE)
        groups = [Group(Rect(0, 0, self.width, SIZE * _LEADING), (title,), title=self.plot.title)]
        base: list[Item] = [Line(((0.0, floor), (self.width, floor)), "line", 1.0)]
        for year, middle in self.axis.labels(self.measure, self.axis.middle):
            base.append(Text(middle, floor + SMALL + _PAD, str(year), SMALL, "text.second", anchor="middle"))
        groups.append(Group(Rect(0, floor, self.width, _AXIS), tuple(base)))
        taken: list[Rect] = []
        for bar in sorted(self.plot.bars, key=lambda bar: -(bar.value or 0.0)):
            groups.append(self._bar(bar, floor, taken))
        return Scene(Rect(0, 0, self.width, floor + _AXIS + _PAD), groups)

    def _bar(self, bar: Bar, floor: float, taken: list[Rect]) -> Group:
        x, wide = self.axis.middle(bar.year), min(self.axis.a_year * 0.7, _WIDEST_BAR)
        if bar.value is None:
            fill = None if bar.is_announced else "line"
            dot = Dot(x, floor - 5.0, 2.2, fill, "line")
            return Group(Rect(x - 3, floor - 8, 6, 6), (dot,), title=f"{bar.year}: {bar.text}")
        height = max(1.0, bar.value / self.most * TALLEST)
        rect = Rect(x - wide / 2, floor - height, wide, height)
        looks = Box(rect, None, _COLOUR, 1.0, dashed=True) if bar.is_announced else Box(rect, _COLOUR)
        items: list[Item] = [looks]
        told = _short(bar.value)
        half = self.measure(told, SMALL, False) / 2
        at = min(max(x, half), self.width - half)
        label = Rect(at - half - 1, rect.y - SMALL - 2, 2 * half + 2, SMALL + 2)
        if not any(label.overlaps(other) for other in taken):
            items.append(Text(at, rect.y - 3, told, SMALL, "text.second", anchor="middle"))
            taken.append(label)
        taken.append(rect)
        return Group(Rect(rect.x, label.y, wide, floor - label.y), tuple(items), title=f"{bar.year}: {bar.text}")


def _short(value: float) -> str:
    return said_number(value, 0 if value >= 100 or float(value).is_integer() else 1)

# SPDX-License-Identifier: MIT
"""The small plots of a card: what is drawn stands for what is told, and stays within its place."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.plots import BandPlot, BandRow, Bar, BarPlot, Stretch
from csto_explorer.scene.model import Box, Dot, Line, Shape, Text
from csto_explorer.scene.plots import TALLEST, plot_scene
from csto_explorer.scene.themes import DARK, LIGHT

day = datetime.date.fromisoformat


def measure(text, size, bold):
    return len(text) * size * 0.5


def stretch(first, last, known="", acting=False):
    return Stretch(day(first), day(last), day(known or last), f"{first} to {last}", acting)


def items(scene, kind):
    return [item for group in scene.groups for item in group.items if isinstance(item, kind)]


def bounds(scene):
    """The left, right, upper and lower edge of everything drawn."""
    for item in items(scene, (Box, Dot, Line, Shape, Text)):
        if isinstance(item, Box):
            yield item.rect.x, item.rect.right, item.rect.y, item.rect.bottom
        elif isinstance(item, Dot):
            yield item.x - item.radius, item.x + item.radius, item.y - item.radius, item.y + item.radius
        elif isinstance(item, Text):
            width = measure(item.text, item.size, item.bold)
            left = item.x - width * {"left": 0, "middle": 0.5, "right": 1}[item.anchor]
            yield left, left + width, item.y - item.size, item.y
        else:
            points = item.points if isinstance(item, Line) else item.rings[0]
            xs, ys = zip(*points, strict=True)
            yield min(xs), max(xs), min(ys), max(ys)


def assert_within(scene):
    for left, right, top, bottom in bounds(scene):
        assert left >= scene.bounds.x - 0.01
        assert right <= scene.bounds.right + 0.01
        assert top >= scene.bounds.y - 4
        assert bottom <= scene.bounds.bottom + 0.01


DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2026, 12, 31))
ROWS = st.lists(st.lists(st.tuples(DAYS, DAYS, DAYS, st.booleans()), min_size=1, max_size=4), min_size=1, max_size=4)


@given(ROWS, st.integers(180, 900), st.none() | DAYS)
def test_bands_stay_within_their_place(rows, width, on):
    made = []
    for number, row in enumerate(rows):
        stretches = []
        for days in row:
            first, known, last = sorted(days[:3])
            stretches.append(Stretch(first, last, known, "", days[3]))
        made.append(BandRow(f"Post {number}", tuple(stretches)))
    plot = BandPlot("Posts", tuple(made), on)
    scene = plot_scene(plot, measure, width)
    assert_within(scene)
    assert len(items(scene, Shape)) == sum(len(row.stretches) for row in made)


@given(DAYS, DAYS, st.integers(180, 900))
def test_no_year_is_written_over_the_next(one, other, width):
    row = BandRow("Post", (Stretch(min(one, other), max(one, other), max(one, other), ""),))
    scene = plot_scene(BandPlot("Posts", (row,)), measure, width)
    years = sorted(item.x for item in items(scene, Text) if item.anchor == "middle")
    assert years
    assert all(second - first >= measure("0000", 10, False) for first, second in itertools.pairwise(years))


def test_longer_is_wider_and_earlier_is_further_left():
    row = BandRow("Post", (stretch("2000-01-01", "2004-12-31"), stretch("2006-01-01", "2006-12-31")))
    long, short = items(plot_scene(BandPlot("Posts", (row,)), measure, 400), Shape)
    spans = [(min(x for x, _ in each.rings[0]), max(x for x, _ in each.rings[0])) for each in (long, short)]
    assert spans[0][1] < spans[1][0]
    assert spans[0][1] - spans[0][0] == pytest.approx(5 * (spans[1][1] - spans[1][0]), rel=0.02)


def test_what_is_only_last_known_is_open_and_a_stand_in_hatched():
    row = BandRow(
        "Post", (stretch("2000-01-01", "2010-12-31", "2004-12-31"), stretch("2011-01-01", "2012-12-31", acting=True))
    )
    scene = plot_scene(BandPlot("Posts", (row,)), measure, 400)
    assert [box.dashed for box in items(scene, Box)] == [True]
    assert [bool(shape.hatch) for shape in items(scene, Shape)] == [False, True]


BARS = st.lists(
    st.tuples(st.integers(1992, 2026), st.none() | st.floats(1, 1e7), st.booleans()),
    min_size=1,
    max_size=14,
    unique_by=lambda bar: bar[0],
)


@given(BARS, st.integers(180, 900))
def test_bars_stay_within_their_place_and_are_as_high_as_their_figures(bars, width):
    plot = BarPlot("People", "people", tuple(Bar(year, value, "", announced) for year, value, announced in bars))
    scene = plot_scene(plot, measure, width)
    assert_within(scene)
    values = sorted(value for _, value, _ in bars if value is not None)
    heights = sorted(box.rect.height for box in items(scene, Box))
    assert len(heights) == len(values)
    for height, value in zip(heights, values, strict=True):
        assert height == pytest.approx(max(1.0, value / values[-1] * TALLEST))
    assert len(items(scene, Dot)) == sum(value is None for _, value, _ in bars)


@given(BARS, st.integers(180, 900))
def test_no_figure_is_written_over_another(bars, width):
    plot = BarPlot("People", "people", tuple(Bar(year, value, "") for year, value, _ in bars))
    boxes = list(figures(plot_scene(plot, measure, width)))
    assert boxes or not any(bar.value for bar in plot.bars)
    for number, (left, right, top, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            assert (
                right <= other[0] + 0.01
                or other[1] <= left + 0.01
                or bottom <= other[2] + 0.01
                or other[3] <= top + 0.01
            )


def figures(scene):
    """The edges of the figures above the bars; the years stand below the line."""
    for item in items(scene, Text):
        if item.anchor == "middle" and item.y < scene.bounds.bottom - 20:
            width = measure(item.text, item.size, False)
            yield item.x - width / 2, item.x + width / 2, item.y - item.size, item.y


def test_a_plot_says_in_words_what_it_draws():
    bars = BarPlot("People", "people", (Bar(2004, 100.0, "about 100 people"), Bar(2005, None, "no figure known")))
    assert bars.text() == "People. 2004: about 100 people, 2005: no figure known"
    band = BandPlot("Posts", (BandRow("Head", (stretch("2000-01-01", "2001-01-01"),)),))
    assert band.text() == "Posts. Head: 2000-01-01 to 2001-01-01"


def test_every_colour_is_one_of_both_themes():
    row = BandRow("Post", (stretch("2000-01-01", "2010-12-31", "2004-12-31", acting=True),))
    bars = BarPlot("People", "people", (Bar(2004, 100.0, ""), Bar(2005, None, "", True)))
    for plot in (BandPlot("Posts", (row,), day("2001-01-01")), bars):
        scene = plot_scene(plot, measure, 300)
        used = set()
        for item in items(scene, (Box, Dot, Line, Shape, Text)):
            used |= {getattr(item, name, None) for name in ("fill", "stroke", "role", "hatch_role")} - {None}
        assert used <= set(LIGHT.colours)
        assert used <= set(DARK.colours)

# SPDX-License-Identifier: MIT
"""Bands of the states: within the picture, in order of time, open where no source speaks any more."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from csto_explorer.map.bands import Band, BandSpan, Circle, Years, bands_legend, bands_scene
from csto_explorer.map.series import Moment, series_picture
from csto_explorer.models.workspace import Workspace
from csto_explorer.printing.bands import bands_of
from csto_explorer.printing.order import PrintOrder
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.scene.fonts import load_fonts
from csto_explorer.scene.fonts import measure as real_measure
from csto_explorer.scene.model import Box, Shape, Text
from tests.map.conftest import standing

YEARS = Years(datetime.date(1992, 1, 1), datetime.date(2026, 12, 31), datetime.date(2022, 4, 1))
KEY = RecordKey("participation", "xx")


def measure(text, size, bold):
    return len(text) * size * 0.5


def drawn(start, end, until="2022-04-01", status="member"):
    """Return the group of one span."""
    vouched = datetime.date.fromisoformat(until)
    span = BandSpan(KEY, status, Interval.of(start, end, None, vouched))
    circle = Circle("Union", (Band(RecordKey("area", "xx"), "Ruritania", (span,)),))
    return bands_scene((circle,), YEARS, measure, 900).find(KEY)


def test_what_is_known_is_solid():
    group = drawn("1994-04-20", "1999-04-19")
    assert [type(item) for item in group.items if isinstance(item, (Box, Shape))] == [Shape]


def test_a_year_alone_is_hatched_at_both_ends():
    hatches = [item.hatch for item in drawn("1993", "1999").items if isinstance(item, Shape)]
    assert hatches.count("|") == 2


def test_after_the_last_word_of_the_sources_it_fades():
    (box,) = [item for item in drawn("2002-10-07", "..").items if isinstance(item, Box)]
    assert box.dashed
    assert (box.fill, box.fades) == ("map.member", "right")


def test_before_the_first_word_of_the_sources_it_fades_in():
    vouched = datetime.date(2022, 4, 1)
    when = Interval.of("", "..", vouched, vouched, datetime.date(2002, 10, 7))
    circle = Circle("Union", (Band(RecordKey("area", "xx"), "Ruritania", (BandSpan(KEY, "member", when),)),))
    group = bands_scene((circle,), YEARS, measure, 900).find(KEY)
    assert [item.fades for item in group.items if isinstance(item, Box)] == ["left", "right"]


def test_of_several_labels_the_first_that_fits_is_written():
    def labels(start, end):
        span = BandSpan(KEY, "chair", Interval.of(start, end), labels=("Kazakhstan", "KZ"))
        circle = Circle("Union", (Band(RecordKey("area", "xx"), "Ruritania", (span,)),))
        group = bands_scene((circle,), YEARS, measure, 900).find(KEY)
        return [item.text for item in group.items if isinstance(item, Text)]

    assert labels("2011-12-20", "2014-12-18") == ["Kazakhstan"]
    assert labels("2011-12-20", "2012-12-18") == ["KZ"]
    assert labels("2011-12-20", "2012-01-18") == []


def test_the_page_of_bands_says_what_codes_and_hatches_mean(store):
    load_fonts()
    shown = Workspace(store, Lens(datetime.date(2022, 4, 1), "en"))
    order = PrintOrder(shown.lens, real_measure, "Source", "1")
    sheet = bands_of(shown.circles(), shown.years(), order)
    said = [item.text for group in sheet.scene.groups for item in group.items if isinstance(item, Text)]
    assert any(text.startswith("AM – Armenia, BY – Belarus") for text in said)
    assert "Begun or ended some day within" in said
    # the mark of the day goes below the label that it would strike through
    *groups, over, _ = sheet.scene.groups
    assert over.key is None
    assert any(item.text == "AM" for item in over.items if isinstance(item, Text))
    # each turn in the chair that is surely known has its state
    chairs = [group for group in groups if group.key is not None]
    assert sum(item.text == "AM" for group in chairs for item in group.items if isinstance(item, Text)) == 3


def test_what_begins_after_the_years_is_not_drawn():
    assert drawn("2030", "..", until="2031-01-01") is None


@given(
    st.integers(1980, 2040),
    st.integers(0, 30),
    st.sampled_from(["", "..", "end"]),
    st.integers(1992, 2026),
    st.floats(350, 2000),
)
def test_every_band_lies_within_the_picture(first, length, end, vouched, width):
    interval = Interval.of(str(first), str(first + length) if end == "end" else end, None, datetime.date(vouched, 4, 1))
    circle = Circle("Union", (Band(RecordKey("area", "xx"), "Ruritania", (BandSpan(KEY, "member", interval),)),))
    scene = bands_scene((circle,), YEARS, measure, width)
    for group in scene.groups:
        assert group.bounds.x >= -1
        assert group.bounds.right <= scene.bounds.right + 1
        assert group.bounds.bottom <= scene.bounds.bottom + 1


def test_statuses_that_look_alike_share_an_entry():
    spans = tuple(
        BandSpan(RecordKey("participation", status), status, Interval.of("1994", ".."))
        for status in ("party", "member")
    )
    (entry,) = bands_legend((Circle("Union", (Band(RecordKey("area", "xx"), "Ruritania", spans),)),))
    assert entry.text == "Member · Party to the Treaty"


@settings(max_examples=6, deadline=None)  # each draws up to seven whole maps
@given(st.integers(1, 7), st.floats(300, 1200), st.floats(300, 1200))
def test_maps_of_a_series_keep_apart_and_within_the_sheet(number, width, height):
    moments = [Moment([standing("KZ")], str(1990 + each)) for each in range(number)]
    scene = series_picture(moments, measure, width, height)
    places = [group.bounds for group in scene.groups if group.title and group.title.startswith(("199", "200"))]
    assert len(places) == number
    for place in places:
        assert place.right <= width + 0.01
        assert place.bottom <= height + 0.01
    assert not any(one.overlaps(other) for one in places for other in places if one is not other)

# SPDX-License-Identifier: MIT
"""The timeline's arithmetic."""

from __future__ import annotations

import datetime
import itertools

from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.models.timeline import Scale, next_day, ticks
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Event

FIRST, LAST = datetime.date(1992, 1, 1), datetime.date(2022, 12, 31)


def event(name: str, earliest: str, latest: str) -> Event:
    return Event(RecordKey("event", name), name, earliest, earliest, latest, "decision")


@given(st.dates(FIRST, LAST), st.integers(400, 4000))
def test_a_day_comes_back_within_a_pixel(day, width):
    line = Scale(FIRST, LAST, 56, width)
    days_a_pixel = (LAST - FIRST).days / width
    assert abs((line.day(line.x(day)) - day).days) <= days_a_pixel + 1


@given(st.floats(-1e6, 1e6))
def test_any_position_gives_a_day_on_the_line(x):
    assert FIRST <= Scale(FIRST, LAST, 56, 900).day(x) <= LAST


@given(st.integers(50, 4000), st.integers(20, 200))
def test_labels_of_years_have_their_room(width, room):
    line = Scale(FIRST, LAST, 0, width)
    positions = [line.x(datetime.date(year, 1, 1)) for year in line.years(room)]
    assert all(b - a >= room * 0.99 for a, b in itertools.pairwise(positions))


def test_an_imprecise_event_is_a_span_with_its_middle():
    tick = ticks([event("year", "1993-01-01", "1993-12-31")], {})[0]
    assert (tick.first.year, tick.day.month, tick.last.month) == (1993, 7, 12)


def test_stepping_goes_by_the_last_day_of_each_event():
    line = ticks([event("a", "1992-05-15", "1992-05-15"), event("b", "1993-01-01", "1993-12-31")], {})
    assert next_day(line, datetime.date(1992, 5, 15), True) == datetime.date(1993, 12, 31)
    assert next_day(line, datetime.date(1993, 12, 31), False) == datetime.date(1992, 5, 15)
    assert next_day(line, datetime.date(1993, 12, 31), True) is None

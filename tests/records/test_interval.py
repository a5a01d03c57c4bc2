# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.interval import Certainty, Interval

YES, UNCERTAIN, NO = Certainty.YES, Certainty.UNCERTAIN, Certainty.NO
VOUCHED = datetime.date(2022, 4, 1)
FLOOR = datetime.date(1992, 5, 15)
day = datetime.date.fromisoformat


def holds(on, start=None, end=None, first=VOUCHED, last=VOUCHED, floor=FLOOR):
    return Interval.of(start, end, first, last, floor).holds(day(on))


@pytest.mark.parametrize(
    ("on", "answer"),
    [
        ("1992-12-31", NO),
        ("1993-01-01", UNCERTAIN),
        ("1993-12-30", UNCERTAIN),
        ("1993-12-31", YES),
        ("1994-01-01", YES),
    ],
)
def test_a_start_within_a_year_is_uncertain_until_its_last_day(on, answer):
    assert holds(on, "1993", "2012") is answer


@pytest.mark.parametrize(
    ("on", "answer"),
    [("2011-12-31", YES), ("2012-01-01", UNCERTAIN), ("2012-12-31", UNCERTAIN), ("2013-01-01", NO)],
)
def test_an_end_within_a_year_is_uncertain_from_its_first_day(on, answer):
    assert holds(on, "1993", "2012") is answer


@pytest.mark.parametrize(("on", "answer"), [("2002-10-06", NO), ("2002-10-07", YES), ("2012-12-19", YES)])
def test_the_first_and_the_last_day_belong_to_it(on, answer):
    assert holds(on, "2002-10-07", "2012-12-19") is answer
    assert holds("2012-12-20", "2002-10-07", "2012-12-19") is NO


@pytest.mark.parametrize("end", [None, ".."])
def test_without_an_end_it_is_sure_up_to_the_day_a_source_vouches_for(end):
    assert holds("2022-04-01", "2002-10-07", end) is YES
    assert holds("2022-04-02", "2002-10-07", end) is UNCERTAIN


def test_without_a_start_it_is_uncertain_before_the_first_day_vouched_for():
    assert holds("1992-05-14") is NO
    assert holds("1992-05-15") is UNCERTAIN
    assert holds("2022-03-31") is UNCERTAIN
    assert holds("2022-04-01") is YES


def test_what_nobody_vouches_for_is_uncertain():
    assert holds("2022-04-01", first=None, last=None, floor=None) is UNCERTAIN


def test_its_own_start_goes_before_the_floor():
    assert holds("1991-01-01", "1990", "1999") is YES


def test_after_the_last_word_of_any_source_it_is_last_known():
    interval = Interval.of("2002-10-07", "..", VOUCHED, VOUCHED, FLOOR)
    assert not interval.is_last_known(VOUCHED)
    assert interval.is_last_known(day("2030-01-01"))
    assert not Interval.of("2002", "2012", VOUCHED, VOUCHED).is_last_known(day("2030-01-01"))


@pytest.mark.parametrize(("start", "end"), [("2012", "2011"), ("x", None), (None, "2012/2013"), ("..", None)])
def test_reversed_or_malformed_bounds_are_refused(start, end):
    with pytest.raises(ValueError):  # noqa: PT011
        Interval.of(start, end)


def test_only_no_counts_as_false():
    assert [bool(each) for each in (YES, UNCERTAIN, NO)] == [True, True, False]


spans = st.tuples(st.dates(day("1990-01-01"), day("2030-01-01")), st.dates(day("1990-01-01"), day("2030-01-01"))).map(
    sorted
)
shapes = st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"])


@given(spans, shapes, shapes, st.dates(day("1985-01-01"), day("2035-01-01")))
def test_outside_its_widest_reading_it_never_holds_and_within_its_narrowest_always(span, shape, other, on):
    interval = Interval.of(span[0].strftime(shape), span[1].strftime(other))
    held = interval.holds(on)
    if on < interval.start.earliest or on > interval.end.latest:
        assert held is NO
    elif interval.start.latest <= on < interval.end.earliest:
        assert held is YES
    else:
        assert held

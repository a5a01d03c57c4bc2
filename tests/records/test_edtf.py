# SPDX-License-Identifier: MIT
from __future__ import annotations

import contextlib
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.edtf import EdtfDate, bounds, describe, spanning

day = datetime.date.fromisoformat
years = st.integers(1, 9999).map("{:04d}".format)
months = st.integers(1, 12).map("{:02d}".format)
seasons = st.integers(21, 24).map(str)
qualifiers = st.sampled_from(["", "?", "~", "%"])
dates = st.one_of(
    st.tuples(years, qualifiers).map("".join),
    st.tuples(years, st.just("-"), months, qualifiers).map("".join),
    st.tuples(years, st.just("-"), seasons, qualifiers).map("".join),
    st.tuples(st.dates().map(datetime.date.isoformat), qualifiers).map("".join),
)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1992-05-15", "1992-05-15", "1992-05-15"),
        ("2009-02", "2009-02-01", "2009-02-28"),
        ("2008-02", "2008-02-01", "2008-02-29"),
        ("1993", "1993-01-01", "1993-12-31"),
        ("2006-21", "2006-03-01", "2006-05-31"),
        ("2006-22", "2006-06-01", "2006-08-31"),
        ("2006-23", "2006-09-01", "2006-11-30"),
        ("2006-24", "2006-12-01", "2007-02-28"),
        ("9999-24", "9999-12-01", "9999-12-31"),
        ("2012~", "2012-01-01", "2012-12-31"),
    ],
)
def test_a_date_has_its_earliest_and_latest_day(text, earliest, latest):
    date = EdtfDate.parse(text)
    assert (date.earliest, date.latest, str(date)) == (day(earliest), day(latest), text)


@given(dates)
def test_earliest_is_never_after_latest(text):
    date = EdtfDate.parse(text)
    assert date.earliest <= date.latest
    assert date.is_exact == (date.earliest == date.latest)


@given(dates)
def test_a_date_keeps_its_text(text):
    assert str(EdtfDate.parse(text)) == text
    assert EdtfDate.parse(str(EdtfDate.parse(text))) == EdtfDate.parse(text)


@given(dates, dates)
def test_order_is_by_earliest_then_latest(one, other):
    first, second = sorted((EdtfDate.parse(one), EdtfDate.parse(other)))
    assert (first.earliest, first.latest) <= (second.earliest, second.latest)


@given(dates, dates)
def test_bounds_of_an_interval_are_those_of_its_ends(one, other):
    first, last = sorted((EdtfDate.parse(one), EdtfDate.parse(other)))
    assert bounds(f"{first}/{last}") == (first.earliest, last.latest)


@given(dates)
def test_an_open_or_unknown_end_has_no_bound(text):
    date = EdtfDate.parse(text)
    for end in ("", ".."):
        assert bounds(f"{date}/{end}") == (date.earliest, None)
        assert bounds(f"{end}/{date}") == (None, date.latest)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "1992-13",
            "1992-00",
            "1992-05-00",
            "1992-02-30",
            "1992-5-15",
            "92",
            "19920515",
            "1992-05-15T10:00",
            "199X",
        ),
        *("1992-20", "1992-25", "1992-22-01", "0000", "-0044", "Y17E7", "1992-05-15 ", "1992\n", "..", "١٩٩٢"),
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011
        EdtfDate.parse(text)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    for read in (EdtfDate.parse, bounds, describe):
        with contextlib.suppress(ValueError):
            read(text)


@pytest.mark.parametrize("text", ["/", "../..", "/..", "../", "2010/2004", "2004/2005/2006", "2004/x"])
def test_an_interval_without_sense_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011
        bounds(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1992-05-15", "15 May 1992"),
        ("2009-05", "May 2009"),
        ("1993", "1993"),
        ("2006-22", "summer 2006"),
        ("2006-24", "winter 2006"),
        ("2012?", "about 2012"),
        ("2015/2020", "2015 to 2020"),
        ("2023-05-22/2023-05-26", "22 to 26 May 2023"),
        ("2005-03-29/2005-04-06", "29 March to 6 April 2005"),
        ("2022-12-30/2023-01-02", "30 December 2022 to 2 January 2023"),
        ("2010-04/2010-04-26", "April 2010 to 26 April 2010"),
        ("2013-09-20/2013-09-20", "20 September 2013"),
        ("2004-01-01/..", "since 1 January 2004"),
        ("2012/", "from 2012, end not known"),
        ("../2012", "until 2012"),
        ("/2012", "until 2012"),
    ],
)
def test_a_date_is_said_in_english(text, said):
    assert describe(text) == said


@given(dates)
def test_what_is_said_has_the_year_and_no_sign_of_the_notation(text):
    said = describe(text)
    assert text[:4] in said
    assert not set("?~%/-") & set(said)


@given(st.dates(), st.dates())
def test_a_span_has_a_date_of_its_own_only_where_that_means_neither_more_nor_fewer_days(one, other):
    first, last = min(one, other), max(one, other)
    text = spanning(first, last)
    assert not text or bounds(text) == (first, last)


@given(years, months)
def test_months_and_years_are_found_again(year, month):
    for text in (year, f"{year}-{month}", f"{year}-{month}-01"):
        assert spanning(*bounds(text)) == text

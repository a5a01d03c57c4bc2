# SPDX-License-Identifier: MIT
"""Dates in running text, and the words they are indexed by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.dates import date_words, find_dates, sought_word


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("15 May 1992", "1992-05-15"),
        ("15th of May, 1992", "1992-05-15"),
        ("May 15, 1992", "1992-05-15"),
        ("15.05.1992", "1992-05-15"),
        ("15/5/1992", "1992-05-15"),
        ("05/15/1992", "1992-05-15"),
        ("1992-05-15", "1992-05-15"),
        ("07.10.2002", "2002-10-07"),
        ("Sept 2012", "2012-09"),
        ("May 1992", "1992-05"),
        ("05/1992", "1992-05"),
        ("1992-05", "1992-05"),
        ("summer 2006", "2006-22"),
        ("Summer of 2006", "2006-22"),
        ("7 октября 2002", "2002-10-07"),
        ("май 1992", "1992-05"),
        ("летом 2006", "2006-22"),
    ],
)
def test_usual_forms_are_read(text, edtf):
    assert [date.edtf for date in find_dates(f"signed {text} in the city")] == [edtf]


@pytest.mark.parametrize("text", ["1992", "31.02.2002", "45/1992", "Article 4 2002", "1.2", "99.99.1999", ""])
def test_what_is_no_date_is_left(text):
    assert find_dates(text) == []


def test_a_day_is_indexed_by_month_season_and_year_too():
    assert set(date_words("1992-05-15")) == {"1992", "d19920515", "m199205", "s199221"}


def test_january_lies_in_the_winter_that_began_before():
    assert "s200324" in date_words("2004-01-01")


def test_a_year_has_no_month():
    assert set(date_words("1993")) == {"1993"}


@pytest.mark.parametrize("edtf", ["1992-05-15", "1992-05", "2006-22"])
def test_a_date_is_sought_by_a_word_it_is_indexed_by(edtf):
    assert sought_word(edtf) in set(date_words(edtf))


@given(st.text())
def test_any_text_is_read(text):
    for date in find_dates(text):
        assert 0 <= date.start < date.end <= len(text)


@given(st.text(max_size=20))
def test_any_value_gives_words(text):
    list(date_words(text))

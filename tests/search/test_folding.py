# SPDX-License-Identifier: MIT
"""Folding: what must meet, and what must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.folding import fold, tokens, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lukašenko", "lukasenko"),
        ("Chişinău", "CHISINAU"),
        ("Кишинёв", "кишинев"),
        ("Пу\u0301тин", "путин"),
        ("Tai\u0308ga", "taiga"),
        ("defence", "defense"),
        ("organisation", "Organization"),
        ("centres", "centers"),
        ("programme", "program"),
        ("tonnes", "ton"),
        ("Organization’s", "organization"),
        ("12,000", "12000"),
        ("12 000", "12000"),
        ("12 thousand", "12000"),
        ("1.5 billion", "1500000000"),
        ("20 тысяч", "20000"),
    ],
)
def test_ways_of_writing_meet(one, other):
    assert words(one) == words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Тайфун", "Таифун"), ("йод", "иод"), ("12,000", "12"), ("treaty", "treat")]
)
def test_different_things_stay_apart(one, other):
    assert words(one) != words(other)


def test_dates_with_dots_are_no_numbers():
    assert words("07.10.2002") == ["07", "10", "2002"]


def test_a_year_before_a_number_stays_a_year():
    assert words("in 2009 about 20,000") == ["in", "2009", "about", "20000"]


@given(st.text())
def test_words_hold_letters_and_digits_only(text):
    assert all(word.isalnum() for word in words(text))


@given(st.text())
def test_tokens_stand_in_order_inside_the_text(text):
    places = [place for token in tokens(text) for place in (token.start, token.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_case_makes_no_difference(text):
    assert words(text.upper().lower()) == words(text.upper().lower().casefold())

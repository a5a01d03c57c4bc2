# SPDX-License-Identifier: MIT
"""Word forms and slips of the finger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.spelling import distance, is_known, nearest, slips_allowed
from csto_explorer.search.stemming import stem

WORDS = st.text(alphabet="abcde", max_size=8)


@pytest.mark.parametrize(
    "forms",
    [
        ("minister", "ministers", "ministry", "ministries"),
        ("parliament", "parliamentary", "parliaments"),
        ("secretary", "secretaries", "secretariat"),
        ("operation", "operations", "operational"),
        ("coordination", "coordinating", "coordinate"),
        ("observer", "observers", "observation"),
        ("member", "members", "membership"),
        ("commission", "commissions"),
        ("совет", "совета", "советов", "совету"),
        ("безопасность", "безопасности"),
        ("министр", "министры", "министров", "министра"),
    ],
    ids=lambda forms: forms[0],
)
def test_forms_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("state", "statement"), ("council", "counter"), ("mission", "missile")])
def test_other_words_do_not(one, other):
    assert stem(one) != stem(other) or one == "state"


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("abcd", "abcd", 0), ("abcd", "abdc", 1), ("abcd", "abc", 1), ("abcd", "axcd", 1), ("abcd", "badc", 2)],
)
def test_distance_counts_slips(one, other, slips):
    assert distance(one, other, 2) == slips


@given(WORDS, WORDS)
def test_distance_is_the_same_both_ways(one, other):
    assert distance(one, other, 3) == distance(other, one, 3)


@given(WORDS, WORDS)
def test_distance_never_says_more_than_one_over_the_most(one, other):
    assert distance(one, other, 2) <= 3


@pytest.mark.parametrize("word", ["csc", "2002", "m199205"])
def test_short_words_and_numbers_are_never_corrected(store, word):
    assert slips_allowed(word) == 0
    assert nearest(store.connection, word) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kazakstan", "kazakhstan"),
        ("indestructable", "indestructible"),
        ("pashinyna", "pashinyan"),
        ("traety", "treaty"),
    ],
)
def test_slips_are_corrected_from_the_records(store, typed, meant):
    assert not is_known(store.connection, typed)
    assert meant in nearest(store.connection, typed)

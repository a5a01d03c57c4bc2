# SPDX-License-Identifier: MIT
"""Facets: each count is the number of results that its tick leaves."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_explorer.search.engine import answer
from csto_explorer.search.facets import FACETS, HOLDS, read_facts

ON = datetime.date(2022, 4, 1)


def found(store, text):
    return [hit.key for hit in answer(store, text, limit=500, seconds=30).hits]


@pytest.fixture(scope="module", params=["council", "1999", "agreement", "type:area", "no such thing zzzz"])
def looked(request, store):
    """The results of a search and their facets, looked up once for all that is ticked."""
    keys = found(store, request.param)
    return keys, read_facts(store, keys, ON)


# each example tries every value of every facet
@settings(max_examples=15)
@given(data=st.data())
def test_a_count_is_the_number_of_results_that_its_tick_leaves(looked, data):
    keys, facts = looked
    ticks = {
        facet: data.draw(st.frozensets(st.sampled_from(sorted(facts.titles[facet])), max_size=3))
        for facet in FACETS
        if facts.titles[facet]
    }
    counts = facts.counts(keys, ticks)
    for facet, counted in counts.items():
        for value, number in counted.items():
            alone = {**ticks, facet: frozenset({value})}
            assert number == sum(facts.passes(key, alone) for key in keys)


@pytest.mark.parametrize(
    ("facet", "typed"), [("kind", "type:organization"), ("state", "state:kg"), ("source", "source:about-2022")]
)
def test_a_facet_agrees_with_the_filter_of_the_same_name(store, facet, typed):
    keys = found(store, "council")
    facts = read_facts(store, keys, ON)
    ticks = {facet: frozenset({typed.partition(":")[2]})}
    filtered = {key for key in found(store, f"council {typed}") if key in keys}
    assert {key for key in keys if facts.passes(key, ticks)} == filtered


def test_the_date_is_that_of_the_filter_on(store):
    keys = found(store, "council")
    facts = read_facts(store, keys, datetime.date(1998, 12, 31))
    held = {key for key in keys if facts.passes(key, {"on": frozenset({HOLDS})})}
    assert held == {key for key in found(store, "council on:1998") if key in keys}
    assert held < set(keys)


def test_titles_follow_the_language(store):
    keys = found(store, "council")
    assert read_facts(store, keys, ON, "en").titles["state"]["kg"] == "Kyrgyzstan"
    assert "Кыр" in read_facts(store, keys, ON, "ru").titles["state"]["kg"]


def test_more_results_than_are_asked_for_at_once(store):
    keys = list(store.record_keys())
    facts = read_facts(store, keys, ON)
    assert len(keys) > 500
    assert sum(facts.counts(keys, {})["kind"].values()) == len(facts.values["kind"])
    assert set(facts.values["kind"]) == set(keys)

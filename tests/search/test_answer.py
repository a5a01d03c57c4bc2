# SPDX-License-Identifier: MIT
"""What an answer tells besides its hits."""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import answer


def test_a_plain_hit_tells_of_no_guess(store):
    found = answer(store, "csc")
    assert found.hits
    assert (found.corrected, found.layout, found.unknown, found.nearest) == (None, None, (), [])


def test_a_corrected_spelling_is_told(store):
    found = answer(store, "indestructable brotherhood")
    assert found.corrected == "indestructible brotherhood"


@pytest.mark.parametrize("text", ["genby", "type:person genby", "genby type:person"])
def test_the_other_layout_is_told_without_filters(store, text):
    found = answer(store, text)
    assert found.layout == "путин"
    assert str(found.hits[0].key) == "person/vladimir-putin"


@pytest.mark.parametrize("text", ["type:nonsense", "state:atlantis", "source:nowhere", "on:someday"])
def test_unknown_filters_are_named(store, text):
    assert answer(store, f"treaty {text}").unknown == (text,)


def test_the_nearest_are_found_without_a_filter_that_lets_nothing_through(store):
    found = answer(store, "state:atlantis heroin")
    assert found.hits == []
    assert str(found.nearest[0].key) == "observation/canal-heroin"


def test_the_nearest_names_are_offered(store):
    found = answer(store, "kyrgyzstannische")
    assert found.hits == []
    assert "area/kg" in [str(hit.key) for hit in found.nearest]
    assert len(found.nearest) <= 5


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("совета министров обороны", "organization/cmd"),
        ("16 ноября 2006 года", "event/parliamentary-assembly-decided"),
        ("20-04-1994", "event/treaty-in-force"),
    ],
)
def test_whole_names_in_another_form_and_dates_as_written(store, text, record):
    assert str(answer(store, text, limit=1).hits[0].key) == record

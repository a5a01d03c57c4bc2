# SPDX-License-Identifier: MIT
"""What completes a filter: never raises, and what is completed is understood and finds something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.language import speaking
from csto_explorer.search.completing import MOST, complete
from csto_explorer.search.engine import answer
from csto_explorer.search.filters import unknown_filters
from csto_explorer.search.query import parse

NAMES = ("type", "kind", "state", "on", "source")
BEGUN = st.builds(
    lambda before, name, typed, after: (f"{before} ", f"{name}:{typed}", after),
    st.sampled_from(["", "council", "pashinyan on:1999", 'the "broken']),
    st.sampled_from([*NAMES, "TYPE", "State"]),
    st.one_of(
        st.sampled_from(["", "p", "per", "k", "ru", "19", "200", '"perm', "кыр", "charter"]), st.text(max_size=8)
    ),
    st.sampled_from(["", " council", "xyz", ' "a phrase"']),
)


@given(st.text(), st.integers(-3, 40))
def test_nothing_that_is_typed_raises(store, text, cursor):
    complete(store, text, cursor)


@given(BEGUN, st.sampled_from(["en", "ru"]))
def test_what_is_completed_is_understood(store, begun, language):
    before, typed, after = begun
    text, cursor = f"{before}{typed}{after}", len(f"{before}{typed}")
    for each in complete(store, text, cursor, language):
        query = parse(each.text)
        name = each.shown.partition(":")[0]
        value = {"type": query.kind, "kind": query.kind, "state": query.state, "source": query.source, "on": query.on}
        assert value[name], each
        # the other filters of the text are as they were
        assert not [said for said in unknown_filters(store, query) if said.startswith(f"{name}:")], each
        assert each.text[each.cursor - 1] == " "
        assert each.text.startswith(before)


@pytest.mark.parametrize("name", ["type:", "state:", "source:", "on:"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_is_offered_first_finds_something(store, name, language):
    offered = complete(store, name, len(name), language)
    assert offered
    for each in offered:
        assert answer(store, each.text).hits, each
        assert each.title


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("state:kyr", "state:kg"),
        ("state:Кыр", "state:kg"),
        ("state:бел", "state:by"),
        ("state:r", "state:ru"),
        ("type:peo", "type:person"),
        ("type:per", "type:person"),
        ('type:"permanent w', 'type:"permanent working body"'),
        ("type:work", 'type:"permanent working body"'),
        ("on:1992", "on:1992-05-15"),
        ("source:about", "source:about-2022"),
    ],
)
def test_the_value_meant_is_offered(store, text, shown):
    assert shown in [each.shown for each in complete(store, text, len(text))]


@pytest.mark.parametrize("text", ["source:charter", "state:kg", "type:person", "on:1992-05-15", "council", "state:zzz"])
def test_where_nothing_is_missing_or_known_nothing_is_offered(store, text):
    assert complete(store, text, len(text)) == []


def test_counts_are_those_of_the_results(store):
    for each in complete(store, "state:", 6):
        assert (
            each.number
            == store.connection.execute(
                "SELECT count(*) FROM search_state WHERE state = ?", (each.shown.removeprefix("state:"),)
            ).fetchone()[0]
        )


def test_what_stands_after_the_cursor_stays(store):
    text = "council state:kyr ministers"
    made = complete(store, text, text.index("kyr") + 3)[0]
    assert made.text == "council state:kg ministers"
    assert made.cursor == len("council state:kg ")


def test_a_date_that_reads_as_one_need_not_be_completed(store):
    assert all(each.optional for each in complete(store, "on:1992-05", 10))
    assert not any(each.optional for each in complete(store, "on:19", 5))


@pytest.mark.parametrize(
    "text", ["type:per", "type:fig", "type:work", "type:cou", "state:k", "state:ka", "source:rbc-2"]
)
@pytest.mark.parametrize("words", ["", " of"])
def test_a_filter_that_is_begun_finds_what_its_completions_find(store, text, words):
    found = {hit.key for hit in answer(store, text + words, limit=400, near=False).hits}
    first = complete(store, text, len(text))[0]
    assert found >= {hit.key for hit in answer(store, first.text + words, limit=100, near=False).hits} != set()
    offered = [each.text + words for each in complete(store, text, len(text))]
    if len(offered) == MOST:
        # there are further ones
        return
    within = {hit.key for each in offered for hit in answer(store, each, limit=400, near=False).hits}
    assert found <= within


def test_a_kind_that_is_begun_comes_before_the_classes_that_begin_so(store):
    assert {hit.key.kind for hit in answer(store, "type:per").hits} == {"person"}
    assert [str(hit.key) for hit in answer(store, "type:per bord").hits] == ["person/nikolai-bordyuzha"]
    with speaking("ru"):
        assert {hit.key.kind for hit in answer(store, "type:лиц").hits} == {"person"}


@pytest.mark.parametrize("text", ["on:19", "on:199", "on:1999-", "on:1999-0", "on:1999-04-", "on:1999-04-0"])
def test_a_date_that_is_begun_lets_through_every_day_that_begins_so(store, text):
    found = {str(hit.key) for hit in answer(store, f"type:event {text}", limit=400).hits}
    assert "event/extension-signed" in found
    assert not any("2002" in each for each in found)
    assert answer(store, text).unknown == ()


@pytest.mark.parametrize("text", ["on:3", "on:19x", "on:soon", "on:1999-04-31"])
def test_what_no_date_begins_with_is_told(store, text):
    assert answer(store, f"{text} bord").unknown == (text,)

# SPDX-License-Identifier: MIT
"""What completes a filter: never raises, and what is completed is understood and finds something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.completing import complete
from csto_explorer.search.engine import answer
from csto_explorer.search.filters import unknown_filters
from csto_explorer.search.query import parse

NAMES = ("type", "kind", "state", "on", "source")
BEGUN = st.builds(
    lambda before, name, typed, after: (f"{before} {name}:{typed}{after}", len(f"{before} {name}:{typed}")),
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
    text, cursor = begun
    for each in complete(store, text, cursor, language):
        query = parse(each.text)
        name = each.shown.partition(":")[0]
        value = {"type": query.kind, "kind": query.kind, "state": query.state, "source": query.source, "on": query.on}
        assert value[name], each
        # the other filters of the text are as they were
        assert not [said for said in unknown_filters(store, query) if said.startswith(f"{name}:")], each
        assert each.text[each.cursor - 1] == " "
        assert each.text.startswith(text[: text.rindex(":", 0, cursor) - len(name)])


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

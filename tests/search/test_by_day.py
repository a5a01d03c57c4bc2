# SPDX-License-Identifier: MIT
"""A post and a year ask for who held it then, and a session is the first or the last by its day."""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import search


def first(store, text, number=1):
    return [str(hit.key) for hit in search(store, text, limit=number, seconds=60)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("secretary general 2010", ["membership/sg-nikolai-bordyuzha"]),
        ("генеральный секретарь 2010", ["membership/sg-nikolai-bordyuzha"]),
        # the longest in the year first
        ("secretary general 2018", ["membership/sg-yuri-khachaturov", "membership/sg-valery-semerikov-2018"]),
        ("who was secretary general in 2018", ["person/yuri-khachaturov", "person/valery-semerikov"]),
        ("president of Kazakhstan 2015", ["membership/kz-president-nursultan-nazarbayev"]),
        (
            "chairman of the Collective Security Council in 2021",
            ["participation/tj-csc-chair-2020", "participation/am-csc-chair-2021"],
        ),
    ],
)
def test_who_held_it_then_is_first(store, text, wanted):
    assert first(store, text, len(wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("foreign minister of Armenia 2019", "post/am-foreign-minister"),
        ("министр обороны Казахстана 2021", "post/kz-defence-minister"),
    ],
)
def test_where_nobody_is_known_to_have_held_it_then_the_post_is_first(store, text, post):
    assert first(store, text) == [post]


def test_a_year_alone_and_a_name_with_a_year_find_what_they_did(store):
    assert first(store, "Rubezh-2021") == ["activity/rubezh-2021"]
    assert not any(key.startswith("membership/") for key in first(store, "2010", 5))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("last session of the CSC", "event/session-2025-11-27"),
        ("последняя сессия СКБ", "event/session-2025-11-27"),
        ("first session of the Collective Security Council", "event/session-2002-05-14"),
    ],
)
def test_the_first_and_the_last_session_are_told_by_their_days(store, text, event):
    assert first(store, text) == [event]


def test_a_session_that_was_only_announced_is_not_the_last(store):
    announced = {str(event.key) for event in store.events() if event.status == "announced"}
    assert announced.isdisjoint(first(store, "last session", 3))

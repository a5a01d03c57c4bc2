# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime

import pytest

from csto_explorer.database.build import build
from csto_explorer.database.holders import held_by
from csto_explorer.database.store import Store
from tests.database.small import changed

day = datetime.date.fromisoformat


@pytest.fixture
def head(small):
    """A function that says who holds the post of the small package."""
    opened = []

    def held(on, status="named", **dates):
        folder = small(memberships=changed("memberships", 0, **dates))
        build(folder, folder / "made.db")
        store = Store.open(folder / "made.db")
        opened.append(store)
        post = store.posts()[0]._replace(holder_status=status)
        return held_by(store, post, on and day(on), "en").text

    yield held
    for store in opened:
        store.close()


def test_without_a_date_everybody_named_holds_it(head):
    assert head(None, start_date="1993", end_date="1995") == "Ann Lee"


@pytest.mark.parametrize(
    ("on", "text"),
    [
        ("1994-01-01", "Ann Lee"),
        ("1990-01-01", "not known on 1 January 1990"),
        ("2000-01-01", "not known on 1 January 2000"),
        # the source tells the year alone; that it was written in 2022 says nothing of these days
        ("1993-06-01", "Ann Lee, uncertain on this date"),
        ("1995-06-01", "Ann Lee, uncertain on this date"),
    ],
)
def test_a_holder_holds_it_for_a_time(head, on, text):
    assert head(on, start_date="1993", end_date="1995") == text


@pytest.mark.parametrize(
    ("on", "text"), [("2022-04-01", "Ann Lee"), ("2026-01-01", "Ann Lee, as known on 1 April 2022")]
)
def test_after_the_last_word_of_a_source_a_holder_is_as_known(head, on, text):
    assert head(on) == text


def test_not_stated_is_not_vacant(store):
    post = next(each for each in store.posts() if each.key.id == "pa-council-member")
    assert held_by(store, post, None, "en").text == "not stated"
    assert held_by(store, post._replace(holder_status="vacant"), None, "en").text == "vacant"

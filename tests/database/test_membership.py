# SPDX-License-Identifier: MIT
"""Who belonged to the Treaty and to the Organization on the days that matter."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.database.membership import members, standings

TREATY, CSTO = "treaty-parties", "csto"
SIX = {"AM", "BY", "KZ", "KG", "RU", "TJ"}
SIGNED = {"AM", "KZ", "KG", "RU", "TJ", "UZ"}
day = datetime.date.fromisoformat


def states(store, on, circle, *statuses, certainty="certain"):
    """Return the codes of the states that stand in some way in a circle."""
    return {
        each.area.code
        for each in standings(store, day(on))
        if each.circle.id == circle and each.status in statuses and each.certainty.value == certainty
    }


def test_before_the_treaty_nobody_belongs(store):
    assert standings(store, day("1992-05-14")) == []


def test_six_states_signed_on_the_first_day(store):
    assert states(store, "1992-05-15", TREATY, "signatory") == SIGNED
    assert [each for each in standings(store, day("1992-05-15")) if each.circle.id == CSTO] == []


def test_nine_states_were_bound_once_it_was_in_force(store):
    assert states(store, "1994-04-20", TREATY, "party") == SIGNED | {"AZ", "BY", "GE"}


def test_three_states_joined_in_1993(store):
    assert not states(store, "1993-01-01", TREATY, "signatory", "party") & {"AZ", "BY", "GE"}
    assert {"AZ", "BY", "GE"} <= states(store, "1993-12-31", TREATY, "signatory", "party")


def test_three_states_left_on_a_day_of_1999_that_is_not_given(store):
    left = {"AZ", "GE", "UZ"}
    assert left <= states(store, "1998-12-31", TREATY, "party")
    assert left == states(store, "1999-06-01", TREATY, "party", "former", certainty="uncertain")
    assert left == states(store, "1999-12-31", TREATY, "former")
    assert states(store, "1999-12-31", TREATY, "party") == SIX


def test_six_states_founded_the_organization(store):
    assert states(store, "2002-10-06", CSTO, "member") == set()
    assert states(store, "2002-10-07", CSTO, "member") == SIX


def test_uzbekistan_returned_in_the_summer_of_2006(store):
    assert "UZ" not in states(store, "2006-05-31", CSTO, "member")
    assert states(store, "2006-07-15", CSTO, "member", certainty="uncertain") == {"UZ"}
    assert states(store, "2006-08-31", CSTO, "member") == SIX | {"UZ"}


def test_uzbekistan_was_suspended_by_the_decision_of_the_council(store):
    assert states(store, "2012-12-18", CSTO, "member") == SIX | {"UZ"}
    assert states(store, "2012-12-19", CSTO, "member") == SIX
    assert states(store, "2012-12-19", CSTO, "suspended") == {"UZ"}
    assert states(store, "2012-12-31", CSTO, "suspended") == {"UZ"}
    assert states(store, "2022-04-01", CSTO, "suspended") == {"UZ"}
    assert states(store, "2022-04-01", CSTO, "member") == SIX


def test_after_the_last_word_of_the_sources_nothing_is_certain(store):
    assert states(store, "2099-01-01", CSTO, "member") == set()
    frozen = states(store, "2099-01-01", CSTO, "frozen", certainty="uncertain")
    assert states(store, "2099-01-01", CSTO, "member", certainty="uncertain") | frozen == SIX


def test_a_declared_freeze_is_shown_beside_the_membership(store):
    assert states(store, "2022-04-01", CSTO, "frozen") == set()
    assert states(store, "2024-03-01", CSTO, "frozen") == {"AM"}
    assert "AM" not in states(store, "2024-03-01", CSTO, "former", certainty="uncertain")


def test_of_two_circles_the_organization_counts(store):
    found = {each.area.code: each for each in members(store, day("2022-04-01"))}
    assert {code for code, each in found.items() if each.circle.id == CSTO} >= SIX | {"UZ"}
    assert found["AZ"].circle.id == TREATY


@pytest.mark.parametrize("on", ["1992-05-15", "1993-07-01", "1999-06-01", "2006-07-01", "2022-04-01", "2099-01-01"])
def test_each_state_stands_once_in_each_circle(store, on):
    found = [(each.circle, each.area.key) for each in standings(store, day(on))]
    assert len(found) == len(set(found))

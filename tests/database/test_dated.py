# SPDX-License-Identifier: MIT
"""What contradicts itself at a date does not build; what the dates leave open does."""

from __future__ import annotations

import pytest

from csto_explorer.database.build import build
from csto_explorer.database.validate import DataError
from tests.database.small import ROWS, changed


def told(folder):
    """Return what is said against a folder, an empty list if it builds."""
    try:
        build(folder, folder / "made.db")
    except DataError as error:
        return [(problem.file, problem.row, problem.column, problem.what) for problem in error.problems]
    return []


def below(name, child, parent, **dates):
    return {"id": name, "organization_id": child, "relation_type": "subordinate_to", "related_id": parent, **dates}


def test_a_cycle_of_some_years_is_refused_with_its_day(small):
    back = below("back", "board", "office", start_date="1999", end_date="2003")
    problems = told(small(relations=[*ROWS["relations"], back]))
    assert [each[:3] for each in problems] == [("relations.csv", 3, "related_id"), ("relations.csv", 4, "related_id")]
    assert "on 1999-12-31" in problems[0][3]


def test_two_bodies_may_change_places(small):
    first = below("first", "office", "board", end_date="1999-05-31")
    second = below("second", "board", "office", start_date="1999-06-01")
    assert told(small(relations=[ROWS["relations"][0], first, second])) == []


def holder(name, **dates):
    return {**ROWS["memberships"][0], "id": name, **dates}


@pytest.mark.parametrize(
    "dates",
    [
        ({}, {}),
        ({"start_date": "2001", "end_date": "2005"}, {"start_date": "2004-03", "end_date": ".."}),
        ({"end_date": "2023"}, {}),
    ],
)
def test_two_certain_holders_of_a_post_are_refused(small, dates):
    (problem,) = told(small(memberships=[holder("one", **dates[0]), holder("two", **dates[1])]))
    assert problem[:3] == ("memberships.csv", 3, "post_id")
    assert "at once" in problem[3]


@pytest.mark.parametrize(
    "dates",
    [
        ({"start_date": "2001", "end_date": "2004"}, {"start_date": "2004", "end_date": ".."}),
        ({"start_date": "2001", "end_date": "2004-02-29"}, {"start_date": "2004-03-01"}),
        ({"start_date": "2001", "end_date": "2004-02-29"}, {}),
    ],
)
def test_holders_who_may_follow_each_other_are_taken(small, dates):
    assert told(small(memberships=[holder("one", **dates[0]), holder("two", **dates[1])])) == []


def test_a_state_both_in_and_out_is_refused_also_without_dates(small):
    member = {**ROWS["participations"][0], "start_date": ""}
    former = {**member, "id": "xa-former", "status": "former"}
    (problem,) = told(small(participations=[member, former]))
    assert problem[:3] == ("participations.csv", 3, "start_date")
    assert "former and member (row 2) at once" in problem[3]


ENDED = changed("organizations", 1, dissolution_date="2010")
OUTLIVING = [
    ("relations", [ROWS["relations"][0], below("late", "office", "board", end_date="..")], 3, "organization_id"),
    ("posts", [{**ROWS["posts"][0], "organization_id": "board", "end_date": "2011"}], 2, "organization_id"),
]


@pytest.mark.parametrize(("table", "rows", "row", "column"), OUTLIVING, ids=["body", "post"])
def test_what_outlives_its_body_is_refused_unless_it_says_so(small, table, rows, row, column):
    given = {"organizations": ENDED, "memberships": changed("memberships", 0, organization_id="board"), table: rows}
    if table == "relations":
        del given["memberships"]
    (problem,) = told(small(**given))
    assert problem[:3] == (f"{table}.csv", row, column)
    assert "outlives 'board', which ended by 2010-12-31" in problem[3]
    rows[row - 2]["note"] = "Went on without the Board."
    assert told(small(**given)) == []


def test_a_body_that_goes_on_outlives_the_one_above_it(small):
    bodies = [*ENDED[:2], {**ENDED[2], "dissolution_date": ".."}]
    (problem,) = told(small(organizations=bodies))
    assert problem[:3] == ("relations.csv", 3, "organization_id")
    assert "it has no end" in problem[3]

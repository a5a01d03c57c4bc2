# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.comparing import Change, Mark, compare, marks, union
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node, structure, walk
from csto_explorer.records.types import Membership, Names, Organization, Participation, Relation

ON = datetime.date(2022, 4, 1)
DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2025, 12, 31))
DATES = DAYS.flatmap(lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]]))
ENDS = st.one_of(st.none(), st.just(".."), DATES)


def day(text):
    return datetime.date.fromisoformat(text)


def key(name, kind="organization"):
    return RecordKey(kind, name)


def held(start, end):
    try:
        return Interval.of(start, end, ON, ON)
    except ValueError:
        return Interval.of(start, None, ON, ON)


def body(name, start=None, end=None, place=0):
    kind = "organization" if name in ("top", "circle") else "council"
    return Organization(key(name), Names(name), kind, held(start, end), sort_order=place)


def below(name, parent, start=None, end=None):
    relation = key(f"{name}-{parent}", "relation")
    return Relation(relation, key(name), "subordinate_to", key(parent), held(start, end))


def standing(name, status, start, end):
    return Participation(key(name, "participation"), key("xx", "area"), key("top"), status, held(start, end))


def records(bodies=(), relations=(), participations=(), memberships=()):
    return SimpleNamespace(
        organizations=lambda: {each.key: each for each in bodies},
        relations=lambda: relations,
        participations=lambda: participations,
        memberships=lambda: memberships,
        officials=lambda: (),
    )


def told(found):
    return [(change.kind, change.key.id, change.certain) for change in found]


@st.composite
def structures(draw):
    """A top and some bodies, each below one that comes before it, at any times."""
    names = ["top", *(f"b{number}" for number in range(draw(st.integers(1, 6))))]
    bodies = [body("top", "1980", "..")]
    relations = []
    for number, name in enumerate(names[1:], 1):
        bodies.append(body(name, draw(st.one_of(st.none(), DATES)), draw(ENDS), number))
        for parent in draw(st.sets(st.sampled_from(names[:number]), min_size=1, max_size=2)):
            relations.append(below(name, parent, draw(st.one_of(st.none(), DATES)), draw(ENDS)))
    return records(bodies, relations)


def trees(made, one, other):
    return [structure(made.organizations(), made.relations(), key("top"), on) for on in (one, other)]


def test_what_was_founded_and_dissolved_in_between():
    made = records([body("a", "2001", "2010-05-01"), body("b", "1990", "2030"), body("c", None, None)])
    found = compare(made, day("2000-06-01"), day("2012-01-01"))
    assert told(found) == [("founded", "a", True), ("dissolved", "a", True)]
    assert [(change.column, change.on) for change in found] == [
        ("founding_date", "2001"),
        ("dissolution_date", "2010-05-01"),
    ]


@pytest.mark.parametrize(("one", "other"), [("2009-02-05", "2010-01-01"), ("2001-01-01", "2009-02-10")])
def test_a_date_that_may_lie_outside_is_uncertain(one, other):
    assert told(compare(records([body("a", "2009-02")]), day(one), day(other))) == [("founded", "a", False)]


def test_something_still_holds_on_its_last_day():
    made = records([body("a", "1990", "2010-05-01")])
    assert compare(made, day("2010-04-01"), day("2010-05-01")) == []
    assert told(compare(made, day("2010-05-01"), day("2010-05-02"))) == [("dissolved", "a", True)]


def test_a_state_signs_then_is_party_leaves_returns_and_is_suspended():
    made = records(
        participations=[
            standing("signed", "signatory", "1992-05-15", "1994-04-19"),
            standing("party", "party", "1994-04-20", "1999"),
            standing("former", "former", "1999", "2006-06-22"),
            standing("again", "party", "2006-06-23", "2012"),
            standing("suspended", "suspended", "2012", None),
        ]
    )
    found = compare(made, day("1990-01-01"), day("2022-01-01"))
    assert {(kind, name) for kind, name, _ in told(found)} == {
        ("joined", "signed"),
        ("standing", "party"),
        ("left", "former"),
        ("joined", "again"),
        ("standing", "suspended"),
    }


def test_a_state_that_leaves_without_a_further_record_has_left():
    made = records(participations=[standing("party", "party", "1994", "1999")])
    assert told(compare(made, day("1995-01-01"), day("2000-01-01"))) == [("left", "party", True)]


def test_a_body_under_another_parent_has_moved():
    made = records(
        [body("top"), body("a"), body("b"), body("c")],
        [below("c", "a", None, "2009-12-31"), below("c", "b", "2010-01-01", ".."), below("a", "top")],
    )
    found = compare(made, day("2005-01-01"), day("2015-01-01"))
    moved = Change("moved", key("c-b", "relation"), "start_date", "2010-01-01", True, (key("c"), key("a"), key("b")))
    assert found == [moved]


def test_two_parents_at_once_are_no_move():
    made = records([], [below("c", "a", "2000", ".."), below("c", "b", "2010", "..")])
    assert compare(made, day("2005-01-01"), day("2015-01-01")) == []


def test_persons_are_appointed_and_leave_office():
    term = Membership(key("m", "membership"), key("p", "person"), Names("P"), key("a"), held("2005", "2009-03-01"))
    made = records(memberships=[term])
    found = compare(made, day("2000-01-01"), day("2020-01-01"))
    assert told(found) == [("appointed", "m", True), ("ended", "m", True)]


@given(structures(), DAYS)
def test_a_date_compared_with_itself_is_empty(made, on):
    assert compare(made, on, on) == []
    assert marks(*trees(made, on, on), on, on) == {}


@given(structures(), DAYS, DAYS)
def test_what_happened_does_not_depend_on_which_date_is_named_first(made, one, other):
    assert compare(made, one, other) == compare(made, other, one)


@given(structures(), DAYS, DAYS)
def test_swapping_the_structures_swaps_added_and_gone(made, one, other):
    first, second = trees(made, one, other)
    there = marks(first, second, one, other)
    back = marks(second, first, other, one)

    def of(found, kind):
        return {where for where, mark in found.items() if mark.kind == kind}

    assert of(there, "added") == of(back, "gone")
    assert of(there, "gone") == of(back, "added")
    assert of(there, "moved") == of(back, "moved")


@given(structures(), DAYS, DAYS)
def test_the_union_holds_both_structures_once(made, one, other):
    first, second = trees(made, one, other)
    seen = [node.organization.key for node in walk(union(first, second))]
    assert len(seen) == len(set(seen))
    assert set(seen) == {node.organization.key for tree in (first, second) for node in walk(tree)}


def test_the_old_top_hangs_below_the_new_one():
    before = Node(body("circle", "1992", ".."), (), Certainty.YES)
    after = Node(body("top", "2002", ".."), (Node(body("a", "2004", ".."), (), Certainty.YES),), Certainty.YES)
    both = union(before, after)
    assert [node.organization.key.id for node in walk(both)] == ["top", "a", "circle"]
    found = marks(before, after, day("1999-06-01"), ON)
    assert found == {key("top"): Mark("added"), key("a"): Mark("added"), key("circle"): Mark("top")}


def test_what_nothing_vouches_for_at_the_first_date_is_perhaps_added():
    after = Node(body("top", "2002", ".."), (Node(body("a"), (), Certainty.YES),), Certainty.YES)
    assert marks(None, after, day("1999-06-01"), ON)[key("a")] == Mark("added", False)


def test_one_structure_alone_is_the_union():
    alone = Node(body("top"), (), Certainty.YES)
    assert union(None, alone) is alone
    assert union(alone, None) is alone
    assert union(None, None) is None

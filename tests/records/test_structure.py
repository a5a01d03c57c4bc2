# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime
import itertools

import pytest

from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import second_lines, structure, walk
from csto_explorer.records.types import Names, Organization, Relation

ON = datetime.date(2022, 4, 1)
SURE = Interval.of("2000", "..", ON, ON)


def key(name):
    return RecordKey("organization", name)


def bodies(*names, classification="council", interval=SURE, **intervals):
    return {
        key(name): Organization(
            key(name),
            Names(name),
            "organization" if name == "top" else classification,
            intervals.get(name, interval),
            sort_order=place,
        )
        for place, name in enumerate(names)
    }


def below(body, parent, interval=None, kind="subordinate_to"):
    held = interval or Interval.of(None, None, ON, ON)
    return Relation(RecordKey("relation", f"{body}-{kind}-{parent}"), key(body), kind, key(parent), held)


def shape(node):
    return (
        {node.organization.key.id: [shape(child) for child in node.children]}
        if node.children
        else node.organization.key.id
    )


def test_bodies_hang_below_their_parents_in_their_order():
    found = structure(
        bodies("top", "b", "a", "c"), [below("c", "b"), below("a", "top"), below("b", "top")], key("top"), ON
    )
    assert shape(found) == {"top": [{"b": ["c"]}, "a"]}


def test_a_body_that_does_not_exist_takes_its_branch_away():
    gone = Interval.of("2000", "2010", ON, ON)
    found = structure(bodies("top", "a", "b", a=gone), [below("a", "top"), below("b", "a")], key("top"), ON)
    assert shape(found) == "top"


def test_what_may_hold_is_marked():
    may = Interval.of("2022", "..", ON, ON)
    found = structure(bodies("top", "a", a=may), [below("a", "top")], key("top"), ON)
    assert found.children[0].certainty is Certainty.UNCERTAIN
    dated = structure(bodies("top", "a"), [below("a", "top", may)], key("top"), ON)
    assert dated.children[0].certainty is Certainty.UNCERTAIN


def test_of_two_parents_the_certain_one_counts():
    may = Interval.of("2022", "..", ON, ON)
    relations = [below("c", "a", may), below("c", "b")]
    found = structure(bodies("top", "a", "b", "c"), [below("a", "top"), below("b", "top"), *relations], key("top"), ON)
    assert shape(found) == {"top": ["a", {"b": ["c"]}]}


def test_before_the_organization_another_at_the_top_takes_its_place():
    found = bodies("top", "circle", classification="organization", circle=Interval.of("1992", "..", ON, ON))
    assert structure(found, [], key("top"), datetime.date(1995, 1, 1)).organization.key == key("circle")
    assert structure(found, [], key("top"), datetime.date(1990, 1, 1)) is None
    assert structure(found, [], key("none"), ON) is None


@pytest.mark.parametrize("ring", [["a"], ["a", "b"], ["a", "b", "c"], ["top", "a"]])
def test_a_circle_never_hangs(ring):
    relations = [below(one, other) for one, other in zip(ring, [*ring[1:], ring[0]], strict=True)]
    found = structure(bodies("top", "a", "b", "c"), relations, key("top"), ON)
    seen = [node.organization.key for node in walk(found)]
    assert len(seen) == len(set(seen))


def test_a_chain_of_five_thousand_is_no_deeper_than_python():
    names = ["top", *(f"b{number:04d}" for number in range(5000))]
    relations = [below(lower, upper) for upper, lower in itertools.pairwise(names)]
    found = structure(bodies(*names), relations, key("top"), ON)
    assert [node.organization.key.id for node in walk(found)] == names


def test_second_lines_are_the_other_relations_of_bodies_that_exist():
    gone = Interval.of("2000", "2010", ON, ON)
    found = bodies("top", "a", "b", b=gone)
    dashed = below("a", "top", kind="reports_to")
    assert second_lines(found, [below("a", "top"), dashed, below("a", "b", kind="supports")], ON) == [dashed]


def test_the_shipped_structure_holds_each_body_once(store):
    found = structure(store.organizations(), store.relations(), store.root, store.opens_on)
    seen = [node.organization.key for node in walk(found)]
    assert len(seen) == len(set(seen)) > 30

# SPDX-License-Identifier: MIT
"""Holder, acting holder, vacant and not known: told apart in the tree, in the chart and on paper, in both languages."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.chart.details import chart_details
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens

day = datetime.date.fromisoformat


def below(row, key):
    """The texts below the row of a record, wherever it stands."""
    waiting = [row]
    while waiting:
        each = waiting.pop()
        if each.key == key and each.classification == "post":
            return [child.name for child in each.children]
        waiting += each.children
    return None


@pytest.mark.parametrize(
    ("on", "post", "text"),
    [
        ("2022-04-01", "csc-member-ru", "Vladimir Putin"),
        ("2022-04-01", "csc-chair", "Nikol Pashinyan"),
        ("2018-12-01", "secretary-general", "Valery Semerikov (acting)"),
        ("2021-07-15", "cfm-member-am", "Vacant"),
        ("2021-07-15", "cfm-member-kz", "Holder not known"),
        ("2013-10-01", "csc-chair", "Holder not known"),
        ("2022-04-01", "pa-council-member", "Holder not stated"),
    ],
)
def test_the_tree_tells_them_apart(store, on, post, text):
    assert below(Workspace(store, Lens(day(on), "en")).structure_rows(), RecordKey("post", post)) == [text]


@pytest.mark.parametrize(
    ("on", "body", "line"),
    [
        ("2022-04-01", "csc", "Chairman of the Collective Security Council: Nikol Pashinyan"),
        ("2018-12-01", "secretariat", "Secretary General: Valery Semerikov (acting)"),
        ("2021-07-15", "cfm", "AM: vacant"),
        ("2021-07-15", "cfm", "KZ: not known"),
        ("2021-07-15", "cfm", "BY: Vladimir Makey"),
        ("2021-07-15", "cmd", "AM: Vigen Sargsyan (?)"),
    ],
)
def test_the_chart_tells_them_apart(store, on, body, line):
    details = chart_details(store, day(on))
    assert line in map(str, details[RecordKey("organization", body)].holders)


def test_the_chart_says_it_in_russian(store):
    found = chart_details(store, day("2021-07-15"), "ru")[RecordKey("organization", "cfm")]
    lines = [str(each) for each in found.holders]
    assert lines[0] == "AM: вакантно"
    assert "KZ: неизвестно" in lines


def test_neither_has_a_post_of_a_government(store):
    offices = {office.key for office in store.offices()}
    waiting, seen = [Workspace(store, Lens(store.opens_on, "en")).structure_rows()], set()
    while waiting:
        each = waiting.pop()
        seen.add(each.key)
        waiting += each.children
    assert not offices & seen

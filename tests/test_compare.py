# SPDX-License-Identifier: MIT
"""The command that compares two dates."""

from __future__ import annotations

import datetime
import json

import pytest

from csto_explorer.cli import run
from csto_explorer.database.comparing import HEADINGS, changes
from csto_explorer.records.comparing import KINDS


def document(capsys, *dates):
    assert run(["compare", *dates, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_founded_joined_and_suspended_between_1999_and_2022(capsys):
    found = document(capsys, "1999-06-01", "2022-04-01")
    told = {(each["change"], each["record"]) for each in found["changes"]}
    assert ("founded", "organization/crrf") in told
    assert ("joined", "participation/am-csto-member") in told
    assert ("standing", "participation/uz-csto-suspended") in told


def test_the_document_keeps_its_form(capsys):
    found = document(capsys, "2009-01-31", "2009-03-31")
    assert set(found) == {"from", "to", "changes"}
    assert (found["from"], found["to"]) == ("2009-01-31", "2009-03-31")
    assert found["changes"] == [
        {
            "change": "founded",
            "record": "organization/crrf",
            "title": "Collective Rapid Reaction Forces",
            "date": "2009-02",
            "certainty": "certain",
            "citations": [{"source": "about-2022", "locator": "P47.S1"}],
        }
    ]


def test_either_order_gives_the_same(capsys):
    assert document(capsys, "1993", "2022-04-01") == document(capsys, "2022-04-01", "1993")


def test_a_date_within_an_imprecise_one_is_uncertain(capsys):
    found = document(capsys, "1999-06-01", "2000")
    left = {each["record"]: each["certainty"] for each in found["changes"] if each["change"] == "left"}
    assert left["participation/az-treaty-former"] == "uncertain"


def test_lines_come_in_groups_with_citations(capsys):
    assert run(["compare", "1999-06-01", "2022-04-01"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "From 1 June 1999 to 1 April 2022"
    headings = ["Founded", "Joined", "Left", "Standing changed"]
    headings += ["Took the chair", "Left the chair", "Appointed", "Left office"]
    assert [line for line in lines if line in HEADINGS.values()] == headings
    at = next(number for number, line in enumerate(lines) if "organization/joint-staff" in line)
    assert lines[at] == "  Joint Staff, 1 January 2004  organization/joint-staff"
    assert "¶ 53, sentence 1" in lines[at + 1]


def test_nothing_changed_is_one(capsys):
    assert run(["compare", "2023-12-05", "2023-12-25"]) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("dates", [["2020"], ["2020", "never"], ["2020", "2021", "2022"]])
def test_wrong_dates_are_refused_in_one_line(capsys, dates):
    assert run(["compare", *dates]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_every_change_is_cited_and_has_a_heading(store):
    found = changes(store, datetime.date(1990, 1, 1), store.opens_on)
    assert all(each.citations for each in found)
    assert set(HEADINGS) == set(KINDS)


def test_the_chart_is_drawn_with_the_differences(capsys, tmp_path):
    target = tmp_path / "chart.svg"
    assert run(["chart", "--compare", "2002-12-31", "-o", str(target)]) == 0
    drawn = target.read_text(encoding="utf-8")
    assert "compared with 31 December 2002" in drawn
    assert "added since 31 December 2002" in drawn
    assert "Added since" in drawn

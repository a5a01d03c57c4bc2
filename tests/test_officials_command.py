# SPDX-License-Identifier: MIT
"""The command that tells who sat where."""

from __future__ import annotations

import json

import pytest

from csto_explorer.cli import run


def told(capsys, *options):
    assert run(["officials", *options]) == 0
    return capsys.readouterr().out


def document(capsys, *options):
    return json.loads(told(capsys, *options, "--json"))


def test_bodies_states_and_holders_on_a_day(capsys):
    lines = told(capsys, "--on", "2010-12-10", "--body", "CSC").splitlines()
    assert lines[0] == "Who sat where, 10 December 2010"
    assert "Collective Security Council" in lines
    (russia,) = [line for line in lines if line.startswith("  Russia")]
    assert "Dmitry Medvedev" in russia
    assert "7 May 2008 – 6 May 2012" in russia


@pytest.mark.parametrize("body", ["csc", "organization/csc", "Collective Security Council", "СКБ"])
def test_a_body_is_named_in_any_way(capsys, body):
    assert {each["body"] for each in document(capsys, "--body", body)["officials"]} == {"organization/csc"}


def test_without_a_date_it_is_the_one_the_records_open_on(capsys):
    assert document(capsys)["date"] == "2022-04-01"


def test_the_document_keeps_its_form(capsys):
    found = document(capsys, "--on", "2021-07-15", "--body", "cfm")["officials"]
    one = next(each for each in found if each["state"] == "area/by")
    assert set(one) == {
        "record",
        "body",
        "state",
        "person",
        "name",
        "office",
        "held",
        "since",
        "until",
        "known",
        "days",
        "evidence",
        "certainty",
        "citations",
    }
    assert (one["person"], one["since"], one["until"]) == ("person/vladimir-makey", "2012-08-01", "2022-11-26")
    assert {"source": "about-2022", "locator": "P24.S1"} in one["citations"]
    vacant = next(each for each in found if each["state"] == "area/am")
    assert (vacant["person"], vacant["held"]) == (None, "vacant")


def test_acting_vacant_uncertain_and_not_known_are_said(capsys):
    assert "Valery Semerikov (acting)" in told(capsys, "--on", "2018-12-01", "--body", "secretariat")
    foreign = told(capsys, "--on", "2021-07-15", "--body", "cfm")
    assert "Armenia     vacant" in foreign
    assert "Kazakhstan  not known" in foreign
    assert "Vigen Sargsyan (uncertain on this date)" in told(capsys, "--on", "2021-07-15", "--body", "cmd")


def test_through_all_time(capsys):
    lines = told(capsys, "--all", "--body", "secretariat").splitlines()
    assert lines[0] == "Who sat where, all dates"
    holders = [line.split("  ")[2].strip() for line in lines if "Secretary General " in line and "Deputy" not in line]
    assert len(holders) == 7
    assert len(document(capsys, "--all")["officials"]) > 130


def test_nobody_is_one_and_an_unknown_body_two(capsys):
    assert run(["officials", "--on", "1990"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nobody who sat in a body on 31 December 1990" in captured.err
    assert run(["officials", "--on", "1990", "--body", "csc"]) == 1
    assert "Collective Security Council: the records name nobody" in capsys.readouterr().err
    assert run(["officials", "--body", "dance"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_the_table_is_saved_in_every_form(capsys, tmp_path):
    for form in ("csv", "json", "xlsx", "pdf"):
        target = tmp_path / f"officials.{form}"
        assert run(["table", "officials", "--on", "2022-04-01", "-o", str(target)]) == 0
        assert target.stat().st_size > 1000

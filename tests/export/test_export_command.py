# SPDX-License-Identifier: MIT
"""References from the command line."""

from __future__ import annotations

import json

import pytest

from csto_explorer.cli import run


@pytest.mark.parametrize(("kind", "begins"), [("bibtex", "@misc{"), ("ris", "TY  - "), ("csl", "[")])
def test_references_of_a_record_go_into_a_file(tmp_path, kind, begins):
    target = tmp_path / "cited"
    assert run(["export", kind, "-o", str(target), "--record", "organization/csc"]) == 0
    assert target.read_text(encoding="utf-8").startswith(begins)


def test_several_records_may_be_named(capsys):
    run(["export", "csl", "-o", "-", "--record", "organization/csc", "area/am", "--record", "person/nikol-pashinyan"])
    found = {each["id"] for each in json.loads(capsys.readouterr().out)}
    assert {"about-2022", "charter", "geonames"} <= found


def test_without_a_record_all_are_meant(capsys, store):
    assert run(["export", "csl", "-o", "-"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == store.sources_count()


@pytest.mark.parametrize(
    "words", [["csl", "--record", "organization/none"], ["csl", "--record", "dance"], ["jsonl", "--record", "area/am"]]
)
def test_a_wrong_record_is_told_in_one_line(capsys, words):
    assert run(["export", *words, "-o", "-"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1

# SPDX-License-Identifier: MIT
"""Commands that cannot answer: one line says why, and the exit status what kind of failure it was."""

from __future__ import annotations

import pytest

from csto_explorer.cli import run
from tests.telling import document, refused


@pytest.mark.parametrize(
    "argv", [["search", "xyzzyqq"], ["show", "organization/nothing"], ["table", "persons", "--filter", "xyzzyqq"]]
)
def test_nothing_found_is_one(capsys, argv):
    assert run(argv) == 1


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["dance"],
        ["search"],
        ["search", "csc", "--on", "31.02.2002"],
        ["search", "csc", "--limit", "0"],
        ["search", "csc", "--limit", "many"],
        ["search", "csc", "--type", "dance"],
        ["show", "csc"],
        ["table", "dances"],
        ["table", "persons", "--csv", "--json"],
        ["map", "--on", "1990", "-o", "/tmp/none.pdf"],
        ["map", "--series", "1980", "1990", "-o", "/tmp/none.pdf"],
        ["members", "--on", "never"],
        ["export", "dance", "-o", "-"],
        ["export", "jsonl", "-o", "/nonexistent/folder/file"],
        ["check", "/nonexistent.db"],
        ["--database", "/nonexistent.db", "members"],
    ],
    ids=" ".join,
)
def test_what_is_wrong_is_said_in_one_line(capsys, argv):
    assert "Traceback" not in refused(capsys, *argv)


@pytest.mark.parametrize(
    "argv",
    [
        ["members", "--on", "1990"],
        ["show", "organization/nothing"],
        ["table", "persons", "--filter", "xyzzyqq"],
        ["chart", "--root", "organization/nothing", "-o", "/tmp/none.pdf"],
        ["compare", "1999", "1999"],
    ],
    ids=" ".join,
)
def test_nothing_found_is_said(capsys, argv):
    assert run(argv) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "argv",
    [["check", "a\nb"], ["--database", "a\n\x1b[31mb", "members"], ["search", "x", "--limit", "1\n2"], ["da\nnce"]],
    ids=range(4),
)
def test_what_is_quoted_keeps_to_the_line_and_steers_no_terminal(capsys, argv):
    assert "\x1b" not in refused(capsys, *argv)


@pytest.mark.parametrize("text", [[""], ["  "], ["", " "]], ids=repr)
def test_an_empty_search_asks_for_words(capsys, text):
    assert "Say what to search for" in refused(capsys, "search", *text)


@pytest.mark.parametrize(
    "words", [["council", "-security", "--limit", "40"], ["--limit", "40", "-security", "council"]], ids=" ".join
)
def test_a_word_to_leave_out_needs_no_quotation_marks(capsys, words):
    status, found = document(capsys, "search", *words)
    assert status == 0
    titles = [result["title"] for result in found["results"]]
    assert titles
    assert not [title for title in titles if "Security" in title]
    assert "  " not in found["query"]


def test_options_of_a_search_are_still_options(capsys):
    assert run(["search", "-h"]) == 0
    assert "--limit" in capsys.readouterr().out
    # a word, though it begins as the option does
    _, found = document(capsys, "search", "seized", "-heroin")
    assert found["query"] == "seized -heroin"


def test_a_table_is_saved_in_a_format_that_the_name_tells(tmp_path, capsys):
    assert "persons.doc" in refused(capsys, "table", "persons", "-o", str(tmp_path / "persons.doc"))
    assert list(tmp_path.iterdir()) == []
    assert run(["table", "persons", "-o", str(tmp_path / "persons")]) == 0
    assert (tmp_path / "persons").read_text(encoding="utf-8").startswith("Name,")


def test_a_chart_of_what_is_no_body_says_so(tmp_path, capsys):
    target = str(tmp_path / "chart.pdf")
    assert "is no body" in refused(capsys, "chart", "--root", "person/vladimir-makey", "-o", target)


def test_a_link_may_say_a_year(capsys):
    status, found = document(capsys, "show", "csto://organization/csc?on=2010")
    assert status == 0
    chair = next(fact for fact in found["fields"] if fact["label"] == "Chairman")
    assert chair["text"] == "Alexander Lukashenko"

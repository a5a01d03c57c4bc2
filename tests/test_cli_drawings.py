# SPDX-License-Identifier: MIT
"""The commands that draw: charts and maps into files."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from csto_explorer.cli import run


def test_the_chart_is_drawn_without_a_display(tmp_path, capsys):
    target = tmp_path / "chart.pdf"
    assert run(["chart", "--root", "organization/csto", "-o", str(target)]) == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert "smallest type" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["table", "seats"], ["bands"], ["map"], ["chart"]], ids=str)
def test_paper_is_asked_for_alike_wherever_it_is_printed_on(tmp_path, capsys, command):
    target = tmp_path / "out.pdf"
    paper = ["--paper", "Letter", "--orientation", "portrait", "--margin", "25"]
    assert run([*command, "--on", "2022-04-01", *paper, "-o", str(target)]) == 0
    width, height = PdfReader(target).pages[0].mediabox[2:]
    assert (round(width), round(height)) == (612, 792)
    assert "Letter" in capsys.readouterr().out


@pytest.mark.parametrize("theme", ["places", "groups"])
def test_the_map_shows_what_is_asked_for(tmp_path, theme):
    plain, asked = tmp_path / "plain.svg", tmp_path / "asked.svg"
    assert run(["map", "-o", str(plain)]) == 0
    assert run(["map", "--theme", theme, "--graticule", "-o", str(asked)]) == 0
    title = {"places": "Seats, meetings and exercises", "groups": "Groups of troops"}[theme]
    assert title in asked.read_text(encoding="utf-8")
    assert title not in plain.read_text(encoding="utf-8")


def test_the_map_is_drawn_without_a_display(tmp_path):
    target = tmp_path / "map.svg"
    assert run(["map", "-o", str(target)]) == 0
    assert "<svg" in target.read_text(encoding="utf-8")[:2000]


@pytest.mark.parametrize(("mode", "options"), [("poster", ["--tiles", "2x2"]), ("book", ["--monochrome"])])
def test_a_chart_of_several_pages_says_how_many(tmp_path, capsys, mode, options):
    target = tmp_path / "chart.pdf"
    assert run(["chart", "--mode", mode, "--paper", "A4", *options, "-o", str(target)]) == 0
    told = capsys.readouterr().out
    assert "pages, A4, smallest type" in told
    assert target.read_bytes().startswith(b"%PDF")


def test_tiles_as_pictures_are_numbered_files(tmp_path, capsys):
    assert run(["chart", "--mode", "poster", "--tiles", "1x2", "-o", str(tmp_path / "chart.svg")]) == 0
    assert "chart-1.svg to chart-2.svg" in capsys.readouterr().out


def test_a_chart_is_arranged_and_says_what_is_asked_for(tmp_path, capsys):
    target = tmp_path / "chart.svg"
    options = ["--style", "layered", "--fields", "class,founded", "--without", "appoints", "--language", "both"]
    assert run(["chart", "--root", "organization/csc", "--paper", "A3", *options, "-o", str(target)]) == 0
    text = target.read_text(encoding="utf-8")
    assert "Council of Ministers of Defense" in text
    assert "Совет министров" in text
    assert "Auxiliary body" in text
    assert "Foreign policy" not in text


@pytest.mark.parametrize(
    "options",
    [
        ["--tiles", "2"],
        ["--scale", "big"],
        ["--margin", "-1"],
        ["--mode", "mural"],
        ["--fields", "x"],
        ["--without", "y"],
    ],
)
def test_options_of_a_chart_that_make_no_sense_are_one_line(tmp_path, capsys, options):
    assert run(["chart", *options, "-o", str(tmp_path / "chart.pdf")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1

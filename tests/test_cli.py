# SPDX-License-Identifier: MIT
"""The command line: exit statuses, JSON keys, one clear line for what is wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import csto_explorer
from csto_explorer import paths
from csto_explorer.cli import run
from csto_explorer.database.build import build
from csto_explorer.search.index import build_index
from tests.database.small import changed, write
from tests.telling import document, refused

STEERING = "Board \x1b[31mred\x07 \u202etxet"


def test_search_gives_results_best_first(capsys):
    status, found = document(capsys, "search", "who is", "the secretary general", "--limit", "3")
    assert status == 0
    assert found["query"] == "who is the secretary general"
    assert len(found["results"]) == 3
    assert set(found["results"][0]) == {"record", "type", "title", "text", "matched", "snippet"}
    assert found["results"][0]["record"] == "post/secretary-general"


def test_search_text_is_the_whole_card(capsys):
    _, found = document(capsys, "search", "csc", "--limit", "1")
    assert "Nikol Pashinyan" in found["results"][0]["text"]


def test_search_narrows_by_type_and_date(capsys):
    _, found = document(capsys, "search", "belarus", "--type", "person")
    assert {result["type"] for result in found["results"]} == {"person"}
    _, found = document(capsys, "search", "rapid reaction forces", "--on", "1995", "--type", "organization")
    assert "organization/crrf" not in [result["record"] for result in found["results"]]


@pytest.mark.parametrize(
    ("text", "told", "said"),
    [
        ("csc", {}, ""),
        (
            "indestructable brotherhood",
            {"corrected": "indestructible brotherhood"},
            "Spelling corrected to: indestructible brotherhood\n",
        ),
        ("genby", {"layout": "путин"}, "Read in the other keyboard layout as: путин\n"),
        ("heroin on:31.02.2002", {"unknown": ["on:31.02.2002"]}, "Nothing is known as on:31.02.2002.\n"),
        ("heroin xyzzyqq", {"partial": True}, "No record holds all of the words; these hold some.\n"),
    ],
)
def test_search_tells_how_it_read_the_text(capsys, text, told, said):
    status, found = document(capsys, "search", text)
    assert (status, found["query"]) == (0, text)
    assert {name: value for name, value in found.items() if name not in ("query", "results")} == told
    assert run(["search", text, "--limit", "2"]) == 0
    printed = capsys.readouterr()
    assert printed.err == said
    assert len(printed.out.splitlines()) <= 2


def test_search_that_finds_nothing_says_what_was_tried_and_what_is_nearest(capsys):
    status, found = document(capsys, "search", "state:atlantis heroin")
    assert (status, found["results"], found["unknown"]) == (1, [], ["state:atlantis"])
    assert "corrected spelling" in found["tried"]
    assert found["nearest"][0]["record"] == "observation/canal-heroin"
    assert run(["search", "state:atlantis heroin", "--exact"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    unknown, tried, nearest = printed.err.splitlines()
    assert unknown == "Nothing is known as state:atlantis."
    assert tried.startswith("Nothing found. Tried: names and text")
    assert "spelling" not in tried
    assert nearest.startswith("Nearest: Heroin seized")


def test_show_prints_facts_links_and_sources(capsys):
    assert run(["show", "organization/csc"]) == 0
    said = capsys.readouterr().out
    assert "Collective Security Council" in said
    assert "Nikol Pashinyan" in said
    assert "Sources" in said


def test_show_takes_a_link_with_its_date(capsys):
    assert run(["show", "csto://organization/csc?on=2022-04-01", "--json"]) == 0
    linked = capsys.readouterr().out
    assert run(["show", "organization/csc", "--on", "2022-04-01", "--json"]) == 0
    assert capsys.readouterr().out == linked


def test_show_says_what_is_wrong_with_a_link(capsys):
    assert run(["show", "csto://organization/csc?on=never"]) == 2
    assert "“never” is no date" in capsys.readouterr().err


def test_show_as_a_document(capsys):
    status, found = document(capsys, "show", "person/nikol-pashinyan")
    assert status == 0
    assert found["title"] == "Nikol Pashinyan"
    assert {"record", "fields", "links", "citations"} <= set(found)


def standings(capsys, day, circle):
    _, found = document(capsys, "members", "--on", day)
    return {row["state"]: (row["status"], row["certainty"]) for row in found["members"] if row["circle"] == circle}


def test_members_on_the_day_the_records_open(capsys):
    status, found = document(capsys, "members")
    assert status == 0
    assert found["date"] == "2022-04-01"
    assert {"state", "name", "status", "certainty"} <= set(found["members"][0])
    members = standings(capsys, "2022-04-01", "organization/csto")
    assert {state for state, (status, _) in members.items() if status == "member"} == {
        "AM",
        "BY",
        "KZ",
        "KG",
        "RU",
        "TJ",
    }


def test_before_the_organization_there_is_the_treaty_only(capsys):
    assert standings(capsys, "1998-06-01", "organization/csto") == {}
    assert standings(capsys, "1998-06-01", "organization/treaty-parties")["GE"][0] in ("party", "member")


def test_tables_as_csv(capsys):
    assert run(["table", "persons", "--csv"]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert len({len(row) for row in rows}) == 1
    assert any("Nikol Pashinyan" in row for row in rows)


def test_tables_as_a_document(capsys):
    status, found = document(capsys, "table", "organizations", "--filter", "council")
    assert status == 0
    assert all(row["record"].startswith("organization/") for row in found["rows"])


@pytest.mark.parametrize("form", [[], ["--csv"]])
def test_tables_at_a_date_tell_what_is_uncertain(capsys, form):
    assert run(["table", "organizations", "--on", "2003-06-01", *form]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.endswith("On 1 June 2003")
    assert {line.rsplit(None if not form else ",", 1)[-1] for line in lines} == {"certain", "uncertain"}


def test_tables_in_russian(capsys):
    assert run(["table", "memberships", "--language", "ru", "--filter", "Пашинян"]) == 0
    assert "Совет коллективной безопасности" in capsys.readouterr().out


def test_a_date_beyond_the_records_is_told(capsys):
    assert run(["table", "persons", "--on", "2050"]) == 0
    assert "the records speak for 15 May 1992 to" in capsys.readouterr().err


def test_tables_into_a_file(tmp_path, capsys):
    target = tmp_path / "persons.csv"
    assert run(["table", "persons", "-o", str(target)]) == 0
    assert "Nikol Pashinyan" in target.read_text(encoding="utf-8")


def test_export_into_a_file(tmp_path):
    target = tmp_path / "records.jsonl"
    assert run(["export", "jsonl", "-o", str(target)]) == 0
    assert all(json.loads(line)["record"] for line in target.read_text(encoding="utf-8").splitlines())
    assert [path.name for path in tmp_path.iterdir()] == ["records.jsonl"]


def test_export_to_standard_output(capsys):
    assert run(["export", "jsonl", "--on", "2022-04-01", "-o", "-"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["holds"] in ("yes", "uncertain")


def test_check_says_that_all_is_well(capsys):
    assert run(["check"]) == 0
    assert "whole" in capsys.readouterr().out


def test_check_refuses_what_is_no_database(tmp_path, capsys):
    strange = tmp_path / "strange.db"
    strange.write_text("no database at all, but long enough to look at " * 20, encoding="utf-8")
    assert "not an SQLite database" in refused(capsys, "check", str(strange))


def started(*command):
    """Run another process that finds the program where these tests found it."""
    found = {**os.environ, "PYTHONPATH": str(Path(csto_explorer.__file__).parent.parent)}
    return subprocess.run(command, capture_output=True, text=True, env=found)


def test_the_program_itself_answers():
    answer = started(sys.executable, "-m", "csto_explorer", "search", "ОДКБ", "--json", "--limit", "1")
    assert answer.returncode == 0
    assert answer.stderr == ""
    assert json.loads(answer.stdout)["results"][0]["record"] == "organization/csto"


def test_searching_loads_no_qt():
    code = "import sys; from csto_explorer.cli import run; run(['search', 'csc']); print('PySide6' in sys.modules)"
    answer = started(sys.executable, "-c", code)
    assert answer.stdout.splitlines()[-1] == "False"


def test_a_reader_who_has_enough_is_no_error():
    command = f"{sys.executable} -m csto_explorer export jsonl -o - | head -1 >/dev/null"
    answer = started("/bin/sh", "-c", command)
    assert answer.stderr == ""


@pytest.fixture(scope="module")
def strange(tmp_path_factory):
    """A whole database of ours whose names hold what would steer a terminal."""
    bodies = changed("organizations", 1, name=STEERING, description="One\nTwo <b>bold</b>")
    folder = write(tmp_path_factory.mktemp("strange"), organizations=bodies)
    build(folder, folder / "strange.db", extra=[build_index])
    return str(folder / "strange.db")


@pytest.mark.parametrize(
    "argv", [["show", "organization/board"], ["search", "board"], ["table", "organizations"], ["members"]], ids=" ".join
)
def test_control_characters_of_records_are_harmless(capsys, strange, argv):
    assert run(["--database", strange, *argv]) == 0
    said = capsys.readouterr().out
    assert not set(said) & set("\x1b\u202e\0\a")


def test_another_organization_is_read_like_the_shipped_one(capsys, strange):
    status, found = document(capsys, "--database", strange, "search", "league of rivers")
    assert (status, found["results"][0]["title"]) == (0, "League of Rivers")
    status, found = document(capsys, "--database", strange, "show", "organization/board")
    assert (status, found["title"]) == (0, STEERING)


@pytest.mark.parametrize("kind", ["empty", "short", "other"])
def test_check_refuses_files_that_are_none_of_ours(capsys, tmp_path, kind):
    whole = paths.database().read_bytes()
    path = tmp_path / "some.db"
    path.write_bytes({"empty": b"", "short": whole[:9000], "other": whole[:68] + b"\0\0\0\1" + whole[72:]}[kind])
    assert str(path) in refused(capsys, "check", str(path))


def test_check_lists_what_is_wrong_inside(capsys, tmp_path):
    path = tmp_path / "lame.db"
    path.write_bytes(paths.database().read_bytes())
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM areas WHERE id = 'am'")
    connection.commit()
    connection.close()
    assert run(["check", str(path)]) == 2
    assert "the record it names in areas is missing" in capsys.readouterr().out


def test_words_that_are_no_utf_8_are_no_error():
    answer = started(sys.executable, "-m", "csto_explorer", "search", b"\xff\xfe csc", "--json", "--limit", "1")
    assert answer.returncode == 0
    assert answer.stderr == ""


def test_pictures_have_the_dots_that_were_asked_for(tmp_path, capsys):
    path = tmp_path / "bands.png"
    assert run(["bands", "--dpi", "50", "-o", str(path)]) == 0
    picture = QImage(str(path))
    assert round(picture.dotsPerMeterX() * 0.0254) == 50
    assert run(["bands", "--dpi", "9999", "-o", str(path)]) == 2
    assert "from 50 to 1200" in capsys.readouterr().err

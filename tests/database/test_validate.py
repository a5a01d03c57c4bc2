# SPDX-License-Identifier: MIT
from __future__ import annotations

import json

import pytest

from csto_explorer.database.build import build
from csto_explorer.database.opening import check
from csto_explorer.database.store import Store
from csto_explorer.database.validate import DataError
from csto_explorer.records.keys import RecordKey
from tests.database.small import ROWS, changed


def refused(folder):
    """Build a folder and return what is said against it."""
    with pytest.raises(DataError) as raised:
        build(folder, folder / "made.db")
    assert not list(folder.glob("made.db*"))
    return [(problem.file, problem.row, problem.column, problem.what) for problem in raised.value.problems]


def test_a_small_package_builds_and_opens(small):
    folder = small()
    build(folder, folder / "made.db")
    assert check(folder / "made.db") == []
    store = Store.open(folder / "made.db")
    assert store.title(RecordKey("organization", "board"), "ru") == "Правление"
    store.close()


CASES = [
    ("sources", 0, {"date": "2021-01-01"}, "as_of", "comes after its date"),
    ("organizations", 1, {"citations": ""}, "citations", "needed"),
    ("organizations", 1, {"citations": "  ;  "}, "citations", "needed"),
    ("organizations", 1, {"citations": "page"}, "citations", "page has no place ''"),
    ("organizations", 1, {"citations": "page P9.S9"}, "citations", "page has no place 'P9.S9'"),
    ("organizations", 1, {"citations": "book P1.S1"}, "citations", "sources has no 'book'"),
    ("organizations", 1, {"citations": "page P1.S1 (colour)"}, "citations", "no column 'colour'"),
    ("organizations", 1, {"citations": "page P1.S1 (("}, "citations", "cannot be read"),
    ("organizations", 1, {"name": ""}, "name", "needed"),
    ("organizations", 1, {"id": "csto"}, "id", "twice"),
    ("organizations", 1, {"id": "Board Room"}, "id", "cannot be an id"),
    ("organizations", 1, {"classification": "club"}, "classification", "none of"),
    ("organizations", 1, {"founding_date": "1993-13"}, "founding_date", "month"),
    ("organizations", 1, {"founding_date": "the year 1993"}, "founding_date", "not an EDTF date"),
    ("organizations", 1, {"dissolution_date": "1992"}, "dissolution_date", "before it starts"),
    ("organizations", 1, {"founding_date": "1990/1993"}, "founding_date", "interval"),
    ("organizations", 1, {"founding_date": ".."}, "founding_date", "open"),
    ("organizations", 1, {"sort_order": "first"}, "sort_order", "not of type integer"),
    ("relations", 0, {"related_id": "none"}, "related_id", "organizations has no 'none'"),
    ("participations", 0, {"area_id": "mars"}, "area_id", "areas has no 'mars'"),
    ("names", 0, {"record": "organization/none"}, "record", "no record"),
    ("names", 0, {"record": "board"}, "record", "no record"),
    ("observations", 0, {"subject": "person/nobody"}, "subject", "no record"),
    ("observations", 0, {"unit": ""}, "unit", "needed"),
    ("areas", 0, {"iso_3166_1": "XA"}, "iso_3166_1", "no code of ISO 3166-1"),
    ("areas", 0, {"iso_3166_1": "am"}, "iso_3166_1", "no code of ISO 3166-1"),
    ("observations", 0, {"value": "three"}, "value", "not of type number"),
    ("observations", 0, {"value": "nan"}, "value", "not of type number"),
    ("links", 0, {"object": "event/none"}, "object", "no record"),
    ("events", 0, {"date": "1993/1992"}, "date", "ends before it starts"),
]


@pytest.mark.parametrize(("table", "number", "values", "column", "what"), CASES)
def test_a_wrong_value_is_refused_with_file_row_and_column(small, table, number, values, column, what):
    problems = refused(small(**{table: changed(table, number, **values)}))
    found = [each for each in problems if each[:3] == (f"{table}.csv", number + 2, column)]
    assert any(what in each[3] for each in found), problems


def test_a_body_below_itself_is_refused(small):
    back = {"id": "back", "organization_id": "csto", "relation_type": "subordinate_to", "related_id": "office"}
    problems = refused(small(relations=[*ROWS["relations"], back]))
    assert {each[1] for each in problems} == {2, 3, 4}
    assert all("below itself" in each[3] for each in problems)


def test_two_standings_at_once_are_refused(small):
    (member,) = changed("participations", 0, end_date="..")
    former = {**member, "id": "xa-former", "status": "former", "start_date": "1995"}
    (problem,) = refused(small(participations=[member, former]))
    assert problem[:3] == ("participations.csv", 3, "start_date")


def test_every_problem_is_told_at_once(small):
    folder = small(areas=changed("areas", 0, name=""), persons=changed("persons", 0, citations=""))
    assert {each[0] for each in refused(folder)} == {"areas.csv", "persons.csv"}


def test_a_missing_file_is_told(small):
    folder = small()
    (folder / "posts.csv").unlink()
    assert ("posts.csv", 1, "-", "the file is missing") in refused(folder)


def test_wrong_headings_and_ragged_rows_are_told(small):
    folder = small()
    (folder / "posts.csv").write_text("id,title\n", encoding="utf-8")
    with (folder / "persons.csv").open("a", encoding="utf-8") as file:
        file.write("one,two\n")
    places = {each[:2] for each in refused(folder)}
    assert {("posts.csv", 1), ("persons.csv", 3)} <= places


def test_a_file_that_is_not_utf_8_is_told(small):
    folder = small()
    (folder / "persons.csv").write_bytes((folder / "persons.csv").read_bytes() + b"\xff\xfe\n")
    assert any(each[0] == "persons.csv" and "UTF-8" in each[3] for each in refused(folder))


@pytest.mark.parametrize("name", ["organization", "opens_on", "earliest"])
def test_what_the_description_says_of_the_whole_must_hold(small, name):
    folder = small()
    raw = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    raw["explorer"][name] = "organization/none"
    (folder / "datapackage.json").write_text(json.dumps(raw), encoding="utf-8")
    assert any(each[:3] == ("datapackage.json", 1, name) for each in refused(folder))


def test_a_refused_build_leaves_the_old_database(small):
    folder = small(areas=changed("areas", 0, name=""))
    (folder / "made.db").write_bytes(b"old")
    with pytest.raises(DataError):
        build(folder, folder / "made.db")
    assert (folder / "made.db").read_bytes() == b"old"
    assert [path.name for path in folder.glob("made*")] == ["made.db"]

# SPDX-License-Identifier: MIT
"""Tables as files: nothing lost, nothing that runs, each row with its sources and its certainty."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from csto_explorer.cli import run
from csto_explorer.database.tables import Cell, TableColumn, TableData, TableRow, rows
from csto_explorer.export.tables import STEERING, TableExport, csv_text, exported, json_text, write_xlsx
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from tests.sheets import texts_in

ON = datetime.date(2022, 4, 1)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30) | st.sampled_from(
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x")', "Совет, «ОДКБ»", 'a "quoted" one', "two\nlines"]
)


def table(texts, numbers):
    """A table of a text and a number."""
    columns = (TableColumn("name", "Name", "", "string"), TableColumn("value", "Value", "", "number"))
    made = [
        TableRow(RecordKey("person", f"p{n}"), (Cell(text, text), Cell(f"{number:,}", number)), Certainty.YES)
        for n, (text, number) in enumerate(zip(texts, numbers, strict=False))
    ]
    return TableExport(TableData("persons", "Persons", columns, made), ((),) * len(made), ON)


@given(st.lists(TEXTS, max_size=8), st.lists(st.integers(-(10**9), 10**9), min_size=8, max_size=8))
def test_csv_brings_back_every_cell_and_no_text_is_a_formula(texts, numbers):
    made = table(texts, numbers)
    read = list(csv.reader(io.StringIO(csv_text(made))))[1:]
    assert len(read) == len(texts)
    for (name, value, certainty, _), text, number in zip(read, texts, numbers, strict=False):
        assert not name.startswith(STEERING)
        assert name == (f"'{text}" if text.startswith(STEERING) else text)
        assert int(value) == number
        assert certainty == "certain"


def test_a_workbook_holds_texts_as_texts_and_numbers_as_numbers(tmp_path):
    path = tmp_path / "t.xlsx"
    write_xlsx(table(["=1+1", "Совет", "https://example.org"], [-5, 2, 3]), path)
    book = load_workbook(path)
    cells = list(book["Table"].iter_rows(min_row=2))
    assert [(line[0].value, line[0].data_type) for line in cells] == [
        ("=1+1", "s") if n == 0 else (text, "s") for n, text in enumerate(["=1+1", "Совет", "https://example.org"])
    ]
    assert [line[1].value for line in cells] == [-5, 2, 3]
    assert book["Table"].freeze_panes == "B2"
    assert book["Table"].auto_filter.ref == "A1:D4"
    assert book["Table"]["A1"].font.bold


def test_a_workbook_says_date_filter_and_sources_and_types_exact_days(store, tmp_path):
    made = exported(store, rows(store, "events", ON, "signed"), ON, "signed")
    path = tmp_path / "t.xlsx"
    write_xlsx(made, path)
    book = load_workbook(path)
    about = [row[0].value for row in book["About"].iter_rows()]
    assert about[1:3] == ["As of 1 April 2022", "Rows with “signed”"]
    assert set(made.references()) <= set(about)
    assert made.references()
    days = [cell for row in book["Table"].iter_rows(min_row=2) for cell in row if cell.is_date]
    assert datetime.datetime(1992, 5, 15) in [cell.value for cell in days]


@pytest.mark.parametrize("name", ["organizations", "persons", "observations", "relations", "sources", "articles"])
def test_every_row_says_its_sources_and_its_certainty(store, tmp_path, name):
    path = tmp_path / "t.json"
    assert run(["table", name, "--on", "2022-04-01", "-o", str(path)]) == 0
    document = json.loads(path.read_text(encoding="utf-8"))
    assert len(document["rows"]) == len(rows(store, name, ON).rows)
    assert {row["certainty"] for row in document["rows"]} <= {"certain", "uncertain"}
    if name != "sources":
        assert all(row["citations"] for row in document["rows"])


@pytest.mark.parametrize("name", ["organizations", "observations", "participations"])
def test_the_printed_table_has_every_cell_its_headings_on_each_page_and_its_pages_counted(store, tmp_path, name):
    path = tmp_path / "t.pdf"
    assert run(["table", name, "--on", "2022-04-01", "-o", str(path)]) == 0
    pages = PdfReader(path).pages
    data = rows(store, name, ON)
    texts = texts_in(path)
    letters = re.sub(r"\s", "", "".join(texts))
    assert len(texts) == len(pages)
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(pages)}" in text
        # above the rows and at the foot, where the sources stand too
        assert text.count("As of 1 April 2022") >= 2
        assert "further sources named in the records" in " ".join(text.split())
        assert not list(pages[number - 1].images)
    names = [row.cells[0].text for row in data.rows]
    words = {word for text in names for word in text.split()}
    assert [word for word in words if word not in letters] == []


def test_every_form_says_numbers_and_sources_alike(store, tmp_path):
    made = exported(store, rows(store, "officials", ON), ON)
    document = json.loads(json_text(made))
    (days,) = [row["days"] for row in document["rows"] if row["person"] == "Alexander Lukashenko"]
    assert days == 10_118
    read = list(csv.DictReader(io.StringIO(csv_text(made))))
    assert [row["Days in office"] for row in read] == [str(row["days"]) for row in document["rows"]]
    assert document["edition"] == store.version
    path = tmp_path / "t.xlsx"
    write_xlsx(made, path)
    about = {row[1].value: row[0].value for row in load_workbook(path)["About"].iter_rows()}
    cited = {each["source"] for row in document["rows"] for each in row["citations"]}
    assert {each["source"]: each["reference"] for each in document["sources"]}.items() <= about.items()
    assert {each["source"] for each in document["sources"]} == cited


def test_what_is_printed_as_csv_has_its_numbers_as_the_file(capsys, tmp_path):
    assert run(["table", "officials", "--on", "2022-04-01", "--csv"]) == 0
    (days,) = {row["Days in office"] for row in csv.DictReader(io.StringIO(capsys.readouterr().out))} & {"10118"}
    assert days == "10118"


def test_a_source_is_told_as_what_others_cite_it_as(store):
    read = list(csv.DictReader(io.StringIO(csv_text(exported(store, rows(store, "sources"))))))
    assert read[0]["Cited as"] == "about-2022"


def test_a_name_that_says_no_format_is_plain_csv(store, tmp_path):
    path = tmp_path / "table"
    assert run(["table", "persons", "-o", str(path)]) == 0
    assert len(path.read_text(encoding="utf-8").splitlines()) == len(rows(store, "persons").rows) + 1


@pytest.mark.parametrize("form", [[], ["--csv"], ["--json"]], ids=str)
def test_a_file_has_the_sources_whichever_way_its_format_is_told(store, tmp_path, form):
    path = tmp_path / ("table" if form else "table.csv")
    assert run(["table", "persons", "--filter", "lukashenko", "-o", str(path), *form]) == 0
    whole = path.read_text(encoding="utf-8")
    cited = {each.source.id for row in exported(store, rows(store, "persons", text="lukashenko")).cited for each in row}
    assert cited
    assert all(source in whole for source in cited)


@pytest.mark.parametrize("name", ["none.csv", "none.json", "none.xlsx", "none.pdf"])
def test_a_table_without_rows_is_still_a_table_of_its_kind(tmp_path, capsys, name):
    path = tmp_path / name
    assert run(["table", "persons", "--filter", "xyzzyqq", "-o", str(path)]) == 1
    assert "has no row with “xyzzyqq”" in capsys.readouterr().err
    if name.endswith(".csv"):
        assert path.read_text(encoding="utf-8").endswith(",Sources\n")
    elif name.endswith(".json"):
        assert json.loads(path.read_text(encoding="utf-8"))["rows"] == []
    elif name.endswith(".xlsx"):
        assert load_workbook(path)["Table"].max_row == 1
    else:
        assert "xyzzyqq" in "".join(texts_in(path))


def test_filters_of_columns_are_told_wherever_the_table_goes(store, tmp_path):
    made = exported(store, rows(store, "persons", ON), ON, filters=("Role: President",))
    assert made.narrowed() == ["As of 1 April 2022", "Role: President"]
    assert json.loads(json_text(made))["column_filters"] == ["Role: President"]

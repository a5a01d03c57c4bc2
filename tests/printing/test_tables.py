# SPDX-License-Identifier: MIT
"""Tables on paper: columns as wide as they need, sources by numbers, nothing alone on a page."""

from __future__ import annotations

import datetime
import itertools
import re

import pytest

from csto_explorer.database.tables import rows
from csto_explorer.export.tables import exported
from csto_explorer.models.table_sheets import sheets_of
from csto_explorer.printing.page import SheetWords
from csto_explorer.printing.paper import MM, find_paper
from csto_explorer.printing.table_widths import PAD, broken, column_widths
from csto_explorer.printing.tables import TablePrint, table_sheets
from csto_explorer.scene.fonts import measure
from tests.sheets import texts_on

ON = datetime.date(2022, 4, 1)
WORDS = SheetWords("Boats", "As of 1 April 2022", "Source: a river.")


def printed(store, name: str, on: datetime.date | None = ON, **paper):
    return sheets_of(store, exported(store, rows(store, name, on), on), **paper)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_seats_of_all_states_stand_on_one_sheet_with_their_sources(store, language):
    (sheet,) = sheets_of(store, exported(store, rows(store, "seats", ON, language=language), ON))
    assert sheet.smallest >= 7.0


def test_each_number_of_a_row_is_that_of_its_source(store):
    table = exported(store, rows(store, "seats", ON), ON)
    said = [item.text for sheet in sheets_of(store, table) for item in texts_on(sheet)]
    numbers = said[said.index("Sources", said.index("Sources") + 1) :]
    for number, reference in enumerate(table.references(), 1):
        at = numbers.index(str(number))
        assert " ".join(numbers[at + 1 : at + 3]).startswith(reference[:60].strip())
    first = next(text for text in said if text.startswith("1 P14.S1"))
    assert re.fullmatch(r"1 P14\.S1, P23\.S1; 2–\d+", first)
    assert "P14.S1 is ¶ 14, sentence 1" in said


def test_dates_stand_on_one_line_where_others_can_give_way(qapp):
    lines = [("14 September 2004", "a long text " * 12, "24 September 2004")] * 3
    widths = column_widths(("Since", "Told", "Until"), lines, 8.0, 420.0, measure)
    assert sum(widths) <= 420.01
    for text, width in zip(lines[0], widths, strict=True):
        assert (len(broken(text, width - 2 * PAD + 0.01, 8.0, False, measure)) == 1) == (len(text) < 20)


@pytest.mark.parametrize("number", range(20, 44))
def test_the_list_of_sources_is_never_begun_with_a_line_or_two(qapp, number):
    table = TablePrint(("Name",), [(f"Boat {n}",) for n in range(number)], (False,), [f"Paper {n}." for n in range(30)])
    sheets = table_sheets(table, WORDS, measure, find_paper("A4").turned(True))
    with_heading = [[item.text for item in texts_on(sheet)] for sheet in sheets]
    (first,) = [said for said in with_heading if "Sources" in said]
    assert sum(text.startswith("Paper ") for text in first) >= 4
    later = [said for said in with_heading if any(t.startswith("Paper ") for t in said) and said is not first]
    assert all("Sources (continued)" in said for said in later)


def test_margins_and_paper_are_those_that_were_asked_for(store):
    for sheet in printed(store, "persons", paper="Letter", orientation="portrait", margin=30 * MM):
        assert (sheet.paper.name, sheet.paper.is_landscape) == ("Letter", False)
        left = min(item.x for item in texts_on(sheet) if item.anchor == "left")
        assert left == pytest.approx(30 * MM)
        assert all(item.x <= sheet.paper.width - 30 * MM + 0.01 for item in texts_on(sheet))


def test_sources_are_told_as_what_others_cite_them_as(store):
    said = {item.text for sheet in printed(store, "sources", None) for item in texts_on(sheet)}
    assert {"Cited as", "about-2022"} <= said


def test_a_table_that_is_split_says_which_columns_a_page_has(store):
    sheets = printed(store, "officials", paper="A5", orientation="portrait")
    said = [next(item.text for item in texts_on(sheet) if "columns" in item.text) for sheet in sheets[:-1]]
    spans = sorted({tuple(map(int, re.search(r"columns (\d+)–(\d+) of 12", text).groups())) for text in said})
    assert (spans[0][0], spans[-1][1]) == (1, 12)
    assert all(after[0] == before[1] + 1 for before, after in itertools.pairwise(spans))
    assert not any("columns" in item.text for item in texts_on(printed(store, "seats")[0]))

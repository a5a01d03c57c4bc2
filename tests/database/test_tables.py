# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime
import re

import pytest

from csto_explorer.database.tables import rows, table_names
from csto_explorer.errors import UsageError
from csto_explorer.records.interval import Certainty

DATES = [None, *map(datetime.date.fromisoformat, ("1990-01-01", "1993-07-01", "2022-04-01", "2030-01-01"))]


@pytest.mark.parametrize("on", DATES)
def test_every_table_reads_at_any_date(store, on):
    for table in table_names(store):
        data = rows(store, table.name, on)
        assert all(len(row.cells) == len(data.columns) for row in data.rows)
        assert all(row.certainty for row in data.rows)


def test_without_a_date_every_row_is_there(store):
    for table in table_names(store):
        assert len(rows(store, table.name).rows) == store.counts()[table.name]


def test_the_first_cell_leads_to_a_record(store):
    for table in table_names(store):
        for row in rows(store, table.name).rows:
            assert row.cells[0].text
            assert row.cells[0].link is not None, row.key
            assert store.exists(row.cells[0].link)


def test_cells_say_titles_and_words_not_keys_and_notation(store):
    raw = re.compile(rf"^(?:{'|'.join(store.package.by_kind)})/[a-z0-9-]+$|^\d{{4}}-\d{{2}}|^\.\.$|^None$")
    for table in table_names(store):
        found = [cell.text for row in rows(store, table.name).rows for cell in row.cells if raw.search(cell.text)]
        assert found == [], table.name


def test_a_filter_keeps_rows_with_all_its_words(store):
    found = [row.cells[0].text for row in rows(store, "organizations", text="COUNCIL ministers").rows]
    assert sorted(found) == ["Council of Foreign Ministers", "Council of Ministers of Defense"]
    assert rows(store, "organizations", text="no such words").rows == []


def test_a_date_leaves_out_what_was_not_there(store):
    early = {row.key.id for row in rows(store, "organizations", datetime.date(1995, 1, 1)).rows}
    assert "csto" not in early
    assert "treaty-parties" in early
    events = rows(store, "events", datetime.date(1992, 12, 31)).rows
    assert [row.key.id for row in events] == ["treaty-signed"]


def test_what_is_not_certain_is_marked(store):
    found = {row.key.id: row.certainty for row in rows(store, "organizations", datetime.date(2030, 1, 1)).rows}
    assert set(found.values()) == {Certainty.UNCERTAIN}


@pytest.mark.parametrize("name", ["none", "names", "locators", "citations", "package", "", "areas; DROP TABLE areas"])
def test_a_table_that_is_not_there_is_refused_with_those_that_are(store, name):
    with pytest.raises(UsageError, match="organizations"):
        rows(store, name)


def test_no_post_outlives_or_precedes_its_body(store):
    found = {row.key.id for row in rows(store, "posts", datetime.date(1999, 1, 1)).rows}
    assert "chief-joint-staff" not in found


def test_bodies_have_the_abbreviation_of_the_language(store):
    def abbreviations(language):
        data = rows(store, "organizations", language=language)
        place = [column.name for column in data.columns].index("abbreviation")
        return {row.key.id: row.cells[place].text for row in data.rows}

    assert [abbreviations("en")[body] for body in ("csto", "csc", "pa-council")] == ["CSTO", "CSC", "PA Council"]
    # a body that has no Russian one keeps the other
    assert [abbreviations("ru")[body] for body in ("csto", "csc", "pa-council")] == ["ОДКБ", "СКБ", "PA Council"]


@pytest.mark.parametrize("table", ["events", "sessions", "documents", "articles", "activities", "exercises"])
def test_rows_are_called_by_their_names_in_the_language(store, table):
    data = rows(store, table, language="ru")
    assert [row.cells[0].text for row in data.rows if not re.search("[а-я]", row.cells[0].text.lower())] == []
    assert len(data.rows) == len(rows(store, table).rows)

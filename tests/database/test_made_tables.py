# SPDX-License-Identifier: MIT
"""The tables made of several kinds of records: who sat where, seats by state, sessions, exercises."""

from __future__ import annotations

import csv
import datetime
import io
import json

import pytest

from csto_explorer.database.all_tables import MADE, reader, titles
from csto_explorer.database.holders import borne_out_by
from csto_explorer.database.tables import rows
from csto_explorer.export.tables import csv_text, exported, json_text
from csto_explorer.models.column_table import ColumnTable
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

day = datetime.date.fromisoformat
OPENS = day("2022-04-01")
DATES = [None, *map(day, ("1994-01-01", "2003-05-01", "2010-12-10", "2021-07-01", "2022-04-01", "2026-04-15"))]


def lines(store, name, on=OPENS, language="en"):
    data = rows(store, name, on=on, language=language)
    heads = [column.name for column in data.columns]
    return [dict(zip(heads, [cell.text for cell in row.cells], strict=True)) for row in data.rows]


def sat(store, on, **wanted):
    found = [line for line in lines(store, "officials", day(on)) if wanted.items() <= line.items()]
    return [(line["person"], line["held"]) for line in found]


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("on", DATES, ids=str)
def test_every_row_leads_to_a_record_once_and_cites(store, name, on):
    data = rows(store, name, on=on)
    assert all(store.exists(row.key) for row in data.rows)
    assert len({row.key for row in data.rows}) == len(data.rows)
    for row in data.rows:
        for cell in row.cells:
            assert cell.link is None or store.exists(cell.link)
    if name != "seats":
        assert all(exported(store, data, on).cited)


@pytest.mark.parametrize("name", MADE)
def test_read_as_the_window_reads_it_is_the_same(store, name):
    table = ColumnTable(reader(store, name, OPENS))
    for _ in table.read():
        pass
    shown = table.data(range(len(table.ids)))
    whole = rows(store, name, on=OPENS)
    assert [[cell.text for cell in row.cells] for row in shown.rows] == [
        [cell.text for cell in row.cells] for row in whole.rows
    ]
    assert [table.row_of(row.key) for row in whole.rows] == list(range(len(whole.rows)))
    assert table.row_of(RecordKey("membership", "nothing")) == -1


def test_they_stand_beside_the_tables_they_are_made_from(store):
    names = list(titles(store))
    assert [names[names.index(each) + 1] for each in ("persons", "events", "activities")] == [
        "officials",
        "sessions",
        "exercises",
    ]
    assert set(MADE) <= set(names)


def test_holder_acting_vacant_and_not_known_are_told_apart(store):
    assert sat(store, "2022-04-01", body="CSC", state="Russia") == [("Vladimir Putin", "holder")]
    assert sat(store, "2018-12-01", body="Secretariat", office="Secretary General") == [("Valery Semerikov", "acting")]
    assert sat(store, "2021-07-15", body="CFM", state="Armenia") == [("vacant", "vacant")]
    assert sat(store, "2021-07-15", body="CFM", state="Kazakhstan") == [("not known", "not known")]
    # two sources, two names: both are shown, and each is called a conflict
    both = [line for line in lines(store, "officials") if line["body"] == "CFM" and line["state"] == "Kyrgyzstan"]
    assert [(line["person"], line["evidence"]) for line in both] == [
        ("Ruslan Kazakbayev", "conflict"),
        ("Zheenbek Kulubaev", "conflict"),
    ]


def test_the_office_behind_a_seat_and_its_days_are_told(store):
    (one,) = [line for line in lines(store, "officials") if line["body"] == "CFM" and line["state"] == "Belarus"]
    assert one["office"] == "Minister of Foreign Affairs of the Republic of Belarus"
    assert (one["person"], one["since"], one["until"]) == ("Vladimir Makey", "August 2012", "26 November 2022")
    (two,) = [line for line in lines(store, "officials") if line["body"] == "CSC" and line["state"] == "Russia"]
    assert two["days"] == f"{(OPENS - day('2012-05-07')).days + 1:,}"
    assert two["known"] == "last known on 27 November 2025"


def test_through_all_time_every_holding_is_told_once(store):
    data = rows(store, "officials")
    told = [key for row in data.rows for key in row.cited]
    held = {each.key for each in (*store.memberships(), *store.officials())}
    assert held <= set(told)
    # a seat and the office behind it share a row, which leads to the record that has the days
    assert len(told) == len(set(told))
    for each in store.memberships():
        seat, *behind = borne_out_by(store, each)
        assert {row.key for row in data.rows if seat in row.cited} == {(behind or [seat])[0]}


def test_a_row_leads_to_a_record_that_holds_as_it_says(store):
    table, on = store.package.by_name["memberships"], day("2021-07-15")
    certain = [row for row in rows(store, "officials", on=on).rows if row.certainty is Certainty.YES]
    for row in certain:
        if row.key.kind == "membership":
            found = store.connection.execute("SELECT * FROM memberships WHERE id = ?", (row.key.id,)).fetchone()
            assert store.holds(table, found, on) is Certainty.YES, row.key


def test_no_post_that_is_not_there_yet_has_a_row(store):
    assert "CSC" in {line["body"] for line in lines(store, "officials", day("2010-01-01"))}
    assert {line["body"] for line in lines(store, "officials", day("1993-01-01"))} <= {"", "CSC"}


def test_files_cite_the_seat_and_the_office_behind_it(store):
    table = exported(store, rows(store, "officials", on=OPENS, text="vladimir putin"), OPENS)
    (line,) = csv.DictReader(io.StringIO(csv_text(table)))
    assert line["Sources"].startswith("about-2022 P18.S1; ")
    assert "kremlin-2025-11" in line["Sources"]
    # the sources stand there already
    assert "Source" not in line
    (row,) = json.loads(json_text(table))["rows"]
    assert (row["person"], row["certainty"]) == ("Vladimir Putin", "certain")
    assert len({(each["source"], each["locator"]) for each in row["citations"]}) == len(row["citations"])


def test_seats_stand_side_by_side(store):
    found = {line["state"]: line for line in lines(store, "seats")}
    assert list(found) == ["Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"]
    assert found["Armenia"]["csc"] == "Nikol Pashinyan, 1,425 days, in the chair"
    assert found["Kyrgyzstan"]["cfm"] == "Ruslan Kazakbayev, 535 days; Zheenbek Kulubaev"
    assert found["Kazakhstan"]["cssc"] == "not known"
    assert "Uzbekistan" in {line["state"] for line in lines(store, "seats", day("2011-12-20"))}
    assert {line["state"]: line for line in lines(store, "seats", day("2021-07-15"))}["Armenia"]["cfm"] == "vacant"


def test_seats_lead_to_their_holders(store):
    data = rows(store, "seats", on=OPENS)
    names = [column.name for column in data.columns]
    russia = next(row for row in data.rows if row.key == RecordKey("area", "ru"))
    assert russia.cells[names.index("csc")].link == RecordKey("person", "vladimir-putin")


def test_sessions_tell_day_city_kind_chair_and_documents(store):
    found = {line["name"]: line for line in lines(store, "sessions")}
    one = found["Session of the Collective Security Council in Moscow (2010)"]
    assert (one["date"], one["area_id"], one["session_kind"]) == ("10 December 2010", "Moscow", "regular")
    assert (one["chair_id"], one["chair_area_id"], one["documents"]) == ("Dmitry Medvedev", "Russia", "3")
    assert "Protocol of 10 December 2010 amending the Charter" in one["adopted"]
    assert len(lines(store, "sessions", None)) == 61


def test_no_session_to_come_is_shown(store):
    assert (
        max(store.connection.execute("SELECT date_earliest FROM events WHERE id = 'session-2012-12-19'").fetchone())
        > "2012"
    )
    names = {line["name"] for line in lines(store, "sessions", day("2012-12-18"))}
    assert "Session of the Collective Security Council in Moscow (2012)" not in names
    assert "Session of the Collective Security Council in Moscow (2012)" in {
        line["name"] for line in lines(store, "sessions", day("2012-12-19"))
    }


def test_exercises_tell_their_figures_with_the_qualifier(store):
    found = {line["name"]: line for line in lines(store, "exercises")}
    one = found["Rubezh-2021"]
    assert (one["series_id"], one["area_id"], one["states"]) == ("Exercise Boundary", "Balykchy", "KG, KZ, RU")
    assert (one["people"], one["equipment"]) == ("1,000", "150")
    assert one["figures"] == "more than 1,000 people taking part; equipment: about 150 pieces"
    assert found["Rubezh-2004"]["status"] == "announced"
    assert found["Peacekeeping mission in Kazakhstan"]["start_date"] == "6 January 2022"
    # a series is no exercise, and what has not begun is not there
    assert {"Exercise Boundary", "Rubezh-2025"}.isdisjoint(found)


def test_without_what_they_are_made_from_they_are_not_there(tmp_path, store, monkeypatch):
    table = store.package.by_name["events"]
    monkeypatch.delitem(table.by_name, "session_kind")
    assert "sessions" not in titles(store)
    assert "officials" in titles(store)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_two_columns_of_a_table_have_one_heading(store, language):
    from csto_explorer.database.all_tables import reader, titles
    from csto_explorer.language import speaking, tr

    with speaking(language):
        for name in titles(store):
            heads = [column.title for column in reader(store, name, None, language).columns] + [tr("Certainty")]
            assert len(set(heads)) == len(heads), name


def test_two_holders_of_a_day_are_disputed_and_each_alone_is_not(store):
    minister = {"office": "Minister of Foreign Affairs of the Kyrgyz Republic"}
    assert sat(store, "2022-04-01", **minister) == [
        ("Ruslan Kazakbayev", "disputed"),
        ("Zheenbek Kulubaev", "disputed"),
    ]
    assert sat(store, "2021-07-15", **minister) == [("Ruslan Kazakbayev", "holder")]

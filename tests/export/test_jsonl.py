# SPDX-License-Identifier: MIT
"""JSON Lines: every record, whole, with its citations; at a date only what holds or may hold."""

from __future__ import annotations

import datetime
import json

import pytest

from csto_explorer.database.cards import card
from csto_explorer.export.jsonl import lines
from csto_explorer.records.keys import RecordKey


@pytest.fixture(scope="module")
def records(store):
    return [json.loads(line) for line in lines(store)]


def test_every_record_is_a_line(store, records):
    assert [record["record"] for record in records] == [str(key) for key in store.record_keys()]


def test_every_line_has_the_same_keys(records):
    assert {tuple(record) for record in records} == {("record", "type", "title", "text", "fields", "citations")}


def test_text_is_the_whole_card(store, records):
    shown = {record["record"]: record["text"] for record in records}
    assert shown["organization/csc"] == card(store, RecordKey("organization", "csc")).text()


def test_citations_name_source_and_place(records):
    found = {record["record"]: record["citations"] for record in records}
    places = {(citation["source"], citation["locator"]) for citation in found["organization/csc"]}
    assert any(source == "about-2022" and locator.startswith("P") for source, locator in places)


def test_everything_but_sources_is_cited(records):
    assert [record["record"] for record in records if not record["citations"] and record["type"] != "source"] == []


def test_fields_hold_the_values_of_the_row(records):
    found = {record["record"]: record["fields"] for record in records}
    assert found["area/am"]["iso_3166_1"] == "AM"


def test_other_names_belong_to_their_record(records):
    found = {record["record"]: record for record in records}
    assert "СКБ" in json.dumps(found["organization/csc"], ensure_ascii=False)


def test_a_date_leaves_out_what_does_not_hold(store):
    held = {record["record"]: record["holds"] for record in map(json.loads, lines(store, datetime.date(1998, 6, 1)))}
    assert held["organization/treaty-parties"] == "yes"
    assert "organization/crrf" not in held
    assert set(held.values()) <= {"yes", "uncertain"}


def test_no_line_breaks_inside_a_record(store):
    assert all("\n" not in line for line in lines(store))

# SPDX-License-Identifier: MIT
"""Tree, tables and map agree on a date: nothing stands below what did not exist."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.database.cards import card
from csto_explorer.database.membership import members
from csto_explorer.database.tables import rows
from csto_explorer.models.workspace import map_places
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import structure, walk
from csto_explorer.search.engine import search

DATES = ("1993-01-01", "1999-06-01", "2002-10-08", "2003-12-31", "2006-11-15", "2009-02-10", "2012-12-19", "2022-04-01")


@pytest.mark.parametrize("on", DATES)
def test_the_table_lists_the_bodies_of_the_tree_and_the_partners(store, on):
    day = datetime.date.fromisoformat(on)
    tree = {
        node.organization.key for node in walk(structure(store.organizations(), store.relations(), store.root, day))
    }
    bodies = store.organizations()
    listed = {row.key for row in rows(store, "organizations", day).rows if bodies[row.key].classification != "partner"}
    # the circle of the Treaty's parties stands beside the Organization, and at the top before there was one
    assert {key for key in listed if key.id != "treaty-parties"} == {key for key in tree if key.id != "treaty-parties"}


def seats(store, on):
    return [place for place in map_places(store, on, members(store, on)) if place.role == "seat"]


def test_no_seat_is_marked_before_there_was_an_organization(store):
    assert not seats(store, datetime.date(1999, 6, 1))
    assert [place.area.key.id for place in seats(store, datetime.date(2022, 4, 1))]


@pytest.mark.parametrize("on", DATES)
def test_search_finds_the_records_that_the_tables_list(store, on):
    day = datetime.date.fromisoformat(on)
    for table in store.record_tables:
        listed = {row.key for row in rows(store, table.name, day).rows}
        found = {hit.key for hit in search(store, f"type:{table.kind}", on=day, limit=2000, seconds=10)}
        assert found == listed


@pytest.mark.parametrize("on", DATES)
def test_a_card_says_of_what_is_listed_nowhere_that_it_was_not_there(store, on):
    day = datetime.date.fromisoformat(on)
    table = store.package.by_kind["organization"]
    for row in store.rows(table):
        standing = card(store, RecordKey("organization", row["id"]), on=day).standing
        held = store.holds(table, row, day)
        assert (held is Certainty.NO) == standing.startswith(("Did not exist", "No longer", "Not "))


def test_who_sat_where_is_not_told_of_days_that_no_source_speaks_for(store):
    early = datetime.date(2005, 6, 1)
    listed = {row.key.id for row in rows(store, "memberships", early).rows}
    assert {"sg-nikolai-bordyuzha", "ru-president-vladimir-putin-2000"} <= listed
    # the list of 2022 names no first days
    assert not any(name.startswith(("csc-", "cfm-", "pa-council-")) for name in listed)


@pytest.mark.parametrize("on", ["2003-04-28", "2005-06-01", "2012-12-19", "2020-01-01"])
def test_a_dated_holder_bears_out_the_post_and_its_body(store, on):
    day = datetime.date.fromisoformat(on)
    posts = {row.key.id: row.certainty for row in rows(store, "posts", day).rows}
    bodies = {row.key.id: row.certainty for row in rows(store, "organizations", day).rows}
    assert posts["secretary-general"] is Certainty.YES
    assert bodies["secretariat"] is Certainty.YES

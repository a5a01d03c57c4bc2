# SPDX-License-Identifier: MIT
"""Tree, tables and map agree on a date: nothing stands below what did not exist."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.database.membership import members
from csto_explorer.database.tables import rows
from csto_explorer.models.workspace import map_places
from csto_explorer.records.structure import structure, walk

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

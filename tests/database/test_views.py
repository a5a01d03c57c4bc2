# SPDX-License-Identifier: MIT
"""The views for other programs say what the program itself says."""

from __future__ import annotations

import pytest

from csto_explorer.database.membership import members
from csto_explorer.database.views import VIEWS
from csto_explorer.records.keys import RecordKey


def rows(store, view):
    return store.connection.execute(f'SELECT * FROM "{view}"').fetchall()


def test_members_today_are_those_of_the_program(store):
    said = [
        (
            each.area.names.en,
            each.area.code,
            each.status,
            each.since or None,
            each.certainty.value,
            str(each.participation.key),
        )
        for each in members(store, store.opens_on)
    ]
    found = [
        tuple(row[name] for name in ("state", "code", "status", "since", "certainty", "record"))
        for row in rows(store, "members_today")
    ]
    assert found == said
    assert {row["as_of"] for row in rows(store, "members_today")} == {store.opens_on.isoformat()}


def test_organizations_are_listed_with_what_they_are_part_of(store):
    found = {row["record"]: row for row in rows(store, "organization_list")}
    assert len(found) == len(store.organizations())
    council = found["organization/cfm"]
    assert (council["name"], council["part_of"]) == ("Council of Foreign Ministers", "Collective Security Council")
    assert council["russian_name"] == "Совет министров иностранных дел"


def test_posts_of_persons_name_body_and_state(store):
    found = rows(store, "person_posts")
    every = {each.key for each in (*store.memberships(), *store.officials())}
    assert len(found) == sum(key.kind == "membership" for key in every)
    one = next(row for row in found if row["person"] == "Tokayev, Kassym-Jomart")
    assert (one["body"], one["state"]) == ("Collective Security Council", "Kazakhstan")


@pytest.mark.parametrize("view", VIEWS)
def test_every_record_in_a_view_is_there(store, view):
    assert all(store.exists(key) for key in (RecordKey.parse(row["record"]) for row in rows(store, view)))

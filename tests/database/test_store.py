# SPDX-License-Identifier: MIT
from __future__ import annotations

import datetime
import re

from csto_explorer.database.store import UNLISTED
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey


def test_it_says_what_it_is_of_itself(store):
    assert store.root == RecordKey("organization", "csto")
    assert store.earliest == datetime.date(1992, 5, 15)
    assert store.opens_on == datetime.date(2022, 4, 1)
    assert store.latest >= store.opens_on
    assert re.fullmatch(r"\d+\.\d+", store.version)


def test_typed_records_are_as_many_as_the_rows(store):
    counts = store.counts()
    typed = {
        "areas": store.areas(),
        "organizations": store.organizations(),
        "relations": store.relations(),
        "posts": (*store.posts(), *store.offices()),
        # a seat that comes with an office, or a chair with a state, has no row of its own
        "memberships": {
            each.key for each in (*store.memberships(), *store.officials()) if each.key.kind == "membership"
        },
        "participations": (*store.participations(), *store.chairmanships()),
        "events": store.events(),
    }
    assert {name: len(records) for name, records in typed.items()} == {name: counts[name] for name in typed}
    assert store.sources_count() == counts["sources"]


def test_what_was_read_is_kept(store):
    assert store.posts() is store.posts()
    assert store.organizations() is store.organizations()


def test_events_go_by_their_days(store):
    days = [event.earliest for event in store.events()]
    assert days == sorted(days)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


def test_every_key_exists_and_is_of_a_table_with_cards(store):
    keys = list(store.record_keys())
    assert len(keys) == len(set(keys)) == sum(n for name, n in store.counts().items() if name not in UNLISTED)
    assert all(store.exists(key) for key in keys)
    assert not store.exists(RecordKey("name", "area-am-ru"))
    assert not store.exists(RecordKey("organization", "none"))


def test_names_come_with_their_abbreviations(store):
    names = store.organizations()[RecordKey("organization", "csc")].names
    assert (names.en, names.abbreviation, names.abbreviation_ru) == ("Collective Security Council", "CSC", "СКБ")
    assert store.names(RecordKey("organization", "csc")) == names


def test_attribution_names_the_source_cited_most(store):
    assert "1 April 2022" in store.attribution()


def test_what_happened_later_is_not_yet_there(store):
    table = store.package.by_name["events"]
    row = store.connection.execute("SELECT * FROM events WHERE id = 'treaty-signed'").fetchone()
    assert store.holds(table, row, datetime.date(1992, 5, 14)) is Certainty.NO
    assert store.holds(table, row, datetime.date(1992, 5, 15)) is Certainty.YES

# SPDX-License-Identifier: MIT
"""The index holds every record once, in the order of importance, and what its card says."""

from __future__ import annotations

from csto_explorer.records.keys import RecordKey
from csto_explorer.search.index import IMPORTANCE


def test_every_record_is_indexed_once(store):
    indexed = [row[0] for row in store.connection.execute("SELECT record FROM search_entry ORDER BY id")]
    assert sorted(indexed) == sorted(map(str, store.record_keys()))


def test_the_organization_itself_is_first(store):
    assert store.connection.execute("SELECT record FROM search_entry WHERE id = 1").fetchone()[0] == str(store.root)


def test_kinds_go_by_importance(store):
    kinds = [row[0] for row in store.connection.execute("SELECT kind FROM search_entry ORDER BY id")]
    assert kinds == sorted(kinds, key=IMPORTANCE.index)


def test_councils_come_before_commissions(store):
    order = [row[0] for row in store.connection.execute("SELECT record FROM search_entry ORDER BY id")]
    bodies = store.organizations()
    classes = [bodies[RecordKey.parse(record)].classification for record in order if record.startswith("organization/")]
    assert max(n for n, c in enumerate(classes) if c == "council") < min(
        n for n, c in enumerate(classes) if c == "auxiliary body"
    )


def test_a_body_is_found_by_those_who_sit_on_it(store):
    links = store.connection.execute("SELECT links FROM search_entry WHERE record = 'organization/csc'").fetchone()[0]
    assert "Nikol Pashinyan" in links


def test_days_bound_what_may_hold(store):
    statement = "SELECT since, until FROM search_entry WHERE record = 'organization/joint-staff'"
    assert tuple(store.connection.execute(statement).fetchone()) == ("2004-01-01", None)


def test_states_are_known_of_posts(store):
    statement = (
        "SELECT s.state FROM search_state s JOIN search_entry e ON e.id = s.entry WHERE e.record = 'post/cfm-member-by'"
    )
    assert [row[0] for row in store.connection.execute(statement)] == ["by"]

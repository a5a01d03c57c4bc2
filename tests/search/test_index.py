# SPDX-License-Identifier: MIT
"""The index holds every record once, in the order of importance, and what its card says."""

from __future__ import annotations

import itertools
import sqlite3

import pytest

from csto_explorer.records.keys import RecordKey
from csto_explorer.search import gather, naming, telling
from csto_explorer.search.index import IMPORTANCE, build_index

TABLES = (
    "search_entry",
    "search_name",
    "search_mark",
    "search_state",
    "search_word",
    "search_stem",
    "search_end",
    "search_skeleton",
)


@pytest.fixture
def unindexed(store):
    """The shipped records without their index."""
    connection = sqlite3.connect(":memory:")
    store.connection.backup(connection)
    for name in (*TABLES, "search_names", "search_text"):
        connection.execute(f"DROP TABLE {name}")
    yield connection
    connection.close()


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


def test_an_index_made_in_small_batches_is_the_shipped_one(store, unindexed, monkeypatch):
    for module in (gather, telling):
        monkeypatch.setattr(module, "BATCH", 7)
    # nearly nothing is kept, so nearly everything is asked for again
    for module in (gather, naming):
        monkeypatch.setattr(module, "MOST_KEPT", 3)
    build_index(unindexed)
    for table in TABLES:
        made, shipped = (
            sorted(map(tuple, connection.execute(f"SELECT * FROM {table}")), key=repr)
            for connection in (unindexed, store.connection)
        )
        assert made == shipped
    for words in ('"council"', '"нелегал"', '{links} : "nikol pashinyan"'):
        statement = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid"
        found = [row[0] for row in unindexed.execute(statement, (words,))]
        assert found == [row[0] for row in store.connection.execute(statement, (words,))] != []


def test_the_build_tells_how_far_it_is_and_leaves_nothing_behind(store, unindexed, monkeypatch):
    monkeypatch.setattr(gather, "BATCH", 200)
    told = []
    build_index(unindexed, lambda done, total: told.append((done, total)))
    number = len(list(store.record_keys()))
    done = [each for each, total in told if total == number]
    assert len(done) == len(told) > number // 200
    assert done == sorted(done)
    assert done[-1] == number
    assert max(later - sooner for sooner, later in itertools.pairwise(done)) <= 200
    assert unindexed.execute("SELECT name FROM temp.sqlite_schema").fetchall() == []


def test_a_word_is_counted_in_the_cards_it_stands_in(store):
    (cards,) = store.connection.execute("SELECT cards FROM search_word WHERE word = 'heroin'").fetchone()
    statement = "SELECT count(*) FROM search_text WHERE search_text MATCH '\"heroin\"'"
    assert cards == store.connection.execute(statement).fetchone()[0] > 1

# SPDX-License-Identifier: MIT
"""The shipped database is exactly what the CSV files say, and whole."""

from __future__ import annotations

import sqlite3

import pytest

from csto_explorer import paths
from csto_explorer.database.build import build
from csto_explorer.database.opening import APPLICATION_ID, USER_VERSION, check
from csto_explorer.search.index import build_index


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    """The path of a database built anew from the shipped data."""
    target = tmp_path_factory.mktemp("built") / "csto.db"
    build(paths.data(), target, extra=[build_index])
    return target


@pytest.fixture
def shipped():
    """A plain connection to the shipped database."""
    connection = sqlite3.connect(f"{paths.database().as_uri()}?mode=ro&immutable=1", uri=True)
    yield connection
    connection.close()


def contents(path):
    """Return every table and view of a database with its statement and its rows."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        statement = "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name"
        tables = connection.execute(statement).fetchall()
        # a virtual table keeps its rows in tables of its own, which are compared
        return {
            name: (sql, [] if "VIRTUAL" in sql else connection.execute(f'SELECT * FROM "{name}"').fetchall())
            for name, sql in tables
        }
    finally:
        connection.close()


def test_the_shipped_database_equals_a_rebuild(rebuilt):
    ours, made = contents(paths.database()), contents(rebuilt)
    assert list(ours) == list(made)
    for table, (sql, rows) in made.items():
        assert ours[table][0] == sql, f"{table}: run 'make data' and commit data/csto.db"
        assert ours[table][1] == rows, f"{table}: run 'make data' and commit data/csto.db"


def test_the_same_data_give_the_same_bytes(rebuilt, tmp_path):
    build(paths.data(), tmp_path / "again.db", extra=[build_index])
    assert (tmp_path / "again.db").read_bytes() == rebuilt.read_bytes()


def test_the_shipped_database_is_whole(shipped):
    assert shipped.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert shipped.execute("PRAGMA foreign_key_check").fetchall() == []
    assert check(paths.database()) == []


def test_the_shipped_database_says_whose_it_is(shipped):
    def pragma(name):
        return shipped.execute(f"PRAGMA {name}").fetchone()[0]

    assert (pragma("application_id"), pragma("user_version")) == (APPLICATION_ID, USER_VERSION)
    assert pragma("encoding") == "UTF-8"
    # a write-ahead log would want to write beside the file
    assert paths.database().read_bytes()[18:20] == b"\1\1"


def test_every_table_is_strict(shipped):
    lax = shipped.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict "
        "AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    assert lax == []


def test_every_key_is_named_and_indexed(store):
    for table in store.package.tables:
        (sql,) = store.connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table.name,)).fetchone()
        indexed = {
            row["name"]
            for row in store.connection.execute(
                "SELECT i.name FROM pragma_index_list(?) l, pragma_index_info(l.name) i", (table.name,)
            )
        }
        for column in table.columns:
            if column.foreign_table:
                assert f'CONSTRAINT "{table.name}_{column.name}" FOREIGN KEY' in sql
                assert column.name in indexed


def test_every_record_cites(store):
    cited = {row[0] for row in store.connection.execute("SELECT DISTINCT record FROM citations")}
    owed = [str(key) for key in store.record_keys() if store.package.by_kind[key.kind].is_cited]
    assert len(owed) > 400
    assert [key for key in owed if key not in cited] == []


def test_the_package_is_valid_frictionless_data():
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(paths.data() / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:10]

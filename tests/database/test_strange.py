# SPDX-License-Identifier: MIT
"""Databases from elsewhere: they carry our mark, and hold what no build of ours would let in."""

from __future__ import annotations

import datetime
import json
import sqlite3

import pytest

from csto_explorer import paths
from csto_explorer.database import tables
from csto_explorer.database.cards import card
from csto_explorer.database.membership import members, standings
from csto_explorer.database.opening import APPLICATION_ID, USER_VERSION
from csto_explorer.database.schema import read_package
from csto_explorer.database.store import Store
from csto_explorer.errors import DatabaseError, UsageError
from csto_explorer.records.structure import structure
from csto_explorer.search.engine import search

DAYS = [None, datetime.date(1, 1, 1), datetime.date(2022, 4, 1), datetime.date(9999, 12, 31)]
ODD = [
    *(None, "", "x", "..", "1993-99", "2012/1999", "a/b", "organization/csto", "link/0", "<b>&</b>", "\0\n"),
    *(-1, 1e308, b"\xff"),
]


@pytest.fixture
def made(tmp_path):
    """Return a function that makes a database without any constraint, from a description and rows by table."""

    def make(rows, description=None, without=()):
        path = tmp_path / "strange.db"
        text = description
        if text is None:
            text = (paths.data() / "datapackage.json").read_text(encoding="utf-8")
        connection = sqlite3.connect(path)
        for pragma, value in (("application_id", APPLICATION_ID), ("user_version", USER_VERSION)):
            connection.execute(f"PRAGMA {pragma} = {value}")
        connection.execute("CREATE TABLE package (description)")
        connection.execute("INSERT INTO package VALUES (?)", (text,))
        connection.execute("CREATE TABLE citations (record, field, source_id, locator, heading, position)")
        for table in read_package((paths.data() / "datapackage.json").read_text(encoding="utf-8")).tables:
            if table.name in without:
                continue
            names = [column.name for column in table.columns]
            names += [f"{c.name}_{end}" for c in table.columns if c.is_edtf for end in ("earliest", "latest")]
            names += ["vouched_from", "vouched_until"] if table.is_cited else []
            connection.execute(f"CREATE TABLE {table.name} ({', '.join(names)})")
            for row in rows.get(table.name, []):
                marks = ", ".join("?" * len(names))
                values = [row.get(name, row.get("*")) for name in names]
                connection.execute(f"INSERT INTO {table.name} VALUES ({marks})", values)
        connection.commit()
        connection.close()
        return path

    return make


def read_all(store):
    """Read everything there is, in every way there is."""
    for on in DAYS:
        for table in tables.table_names(store):
            for row in tables.rows(store, table.name, on, language="ru").rows:
                assert all(isinstance(cell.text, str) for cell in row.cells)
        for key in store.record_keys():
            assert isinstance(card(store, key, on, "ru").text(), str)
        day = on or store.opens_on
        standings(store, day)
        members(store, day)
        structure(store.organizations(), store.relations(), store.root, day)
    store.events()
    assert store.latest >= store.earliest
    store.attribution()


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_one_odd_value_everywhere_is_shown_or_left_out(made, odd):
    names = [table.name for table in Store.open(paths.database()).package.tables]
    store = Store.open(made({name: [{"id": n, "*": odd} for n in ("0", "1", "")] for name in names}))
    read_all(store)
    store.close()


def test_an_empty_database_has_nothing_and_no_errors(made):
    store = Store.open(made({}))
    read_all(store)
    assert list(store.record_keys()) == []
    with pytest.raises(UsageError):
        card(store, store.root)
    store.close()


def test_links_in_a_circle_end(made):
    links = [{"id": a, "subject": f"link/{b}", "object": f"link/{b}", "predicate": "is"} for a, b in ("01", "10", "22")]
    store = Store.open(made({"links": links}))
    read_all(store)
    store.close()


def test_a_search_in_a_database_without_an_index_finds_nothing(made):
    store = Store.open(made({}))
    assert search(store, "council") == []
    store.close()


@pytest.mark.parametrize("table", ["organizations", "names", "documents"])
def test_a_missing_table_is_named(made, table):
    with pytest.raises(DatabaseError, match=f"the table {table} is missing"):
        Store.open(made({}, without=[table]))


@pytest.mark.parametrize("odd", [None, 1, 0.5, b"x"])
def test_a_row_without_an_id_is_told(made, odd):
    with pytest.raises(DatabaseError, match="a row of the table areas has no id"):
        Store.open(made({"areas": [{"id": odd}]}))


@pytest.mark.parametrize(
    "description",
    ["", "{}", "[]", "null", "[" * 100_000, '{"explorer": 1}', '{"explorer": {}, "resources": [{}]}', b"\xff\xfe", 7],
    ids=lambda value: repr(value)[:20],
)
def test_a_description_that_is_none_is_told(made, description):
    with pytest.raises(DatabaseError):
        Store.open(made({}, description=description))


@pytest.mark.parametrize(
    ("change", "value"),
    [
        (("explorer", "organization"), "csto"),
        (("explorer", "opens_on"), "never"),
        (("resources", 0, "name"), 'x" UNION SELECT 1 --'),
        (("resources", 0, "name"), "citations"),
        (("resources", 0, "explorer", "title"), "none"),
        (("resources", 1, "name"), "sources"),
        (("resources", 0, "schema", "fields", 0, "name"), 'id"; DROP'),
        (("resources", 3, "explorer", "interval"), ["one", "two"]),
    ],
)
def test_a_description_that_is_not_whole_is_told(made, change, value):
    raw = json.loads((paths.data() / "datapackage.json").read_text(encoding="utf-8"))
    inner = raw
    for name in change[:-1]:
        inner = inner[name]
    inner[change[-1]] = value
    with pytest.raises(DatabaseError):
        Store.open(made({}, description=json.dumps(raw)))


def test_a_view_in_the_place_of_a_table_is_not_read(made, tmp_path):
    path = made({}, without=["areas"])
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE VIEW areas AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n"
    )
    connection.commit()
    connection.close()
    with pytest.raises(DatabaseError, match="areas is missing"):
        Store.open(path)

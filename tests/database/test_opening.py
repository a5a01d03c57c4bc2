# SPDX-License-Identifier: MIT
"""Whatever is named as a database: it opens, or one calm line says what is wrong, where, and what to do."""

from __future__ import annotations

import random
import shutil
import sqlite3

import pytest

from csto_explorer import paths
from csto_explorer.database.opening import APPLICATION_ID, USER_VERSION, check, connect
from csto_explorer.database.store import Store
from csto_explorer.errors import DatabaseError

PAGE = 4096


def whole():
    return paths.database().read_bytes()


def assert_refused(path, *words):
    """Hold that a path does not open, and that one line says why, with the path and some words."""
    with pytest.raises(DatabaseError) as raised:
        Store.open(path)
    message = str(raised.value)
    assert str(path) in message
    assert "\n" not in message
    assert "Traceback" not in message
    assert all(word in message for word in words), message


def written(folder, content):
    path = folder / "some.db"
    path.write_bytes(content)
    return path


def other(folder, application_id, user_version):
    """Write an SQLite database of some program and version."""
    path = folder / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text)")
    connection.execute(f"PRAGMA application_id = {application_id}")
    connection.execute(f"PRAGMA user_version = {user_version}")
    connection.commit()
    connection.close()
    return path


def test_a_missing_file_is_not_made(tmp_path):
    assert_refused(tmp_path / "none.db", "no database")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_told(tmp_path):
    assert_refused(tmp_path, "folder")


def test_an_empty_file_is_told(tmp_path):
    assert_refused(written(tmp_path, b""), "empty")


@pytest.mark.parametrize("length", [1, 15, 16, 50, 99, 100, PAGE - 1, PAGE, PAGE + 1, 10 * PAGE, -PAGE, -1])
def test_a_file_cut_short_is_told(tmp_path, length):
    assert_refused(written(tmp_path, whole()[:length]), "cut short")


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_told(tmp_path, seed):
    assert_refused(written(tmp_path, random.Random(seed).randbytes(3000)), "not an SQLite database")


@pytest.mark.parametrize("seed", range(12))
def test_corrupted_pages_are_told(tmp_path, seed):
    dice, content = random.Random(seed), bytearray(whole())
    for _ in range(6):
        page = dice.randrange(1, len(content) // PAGE)
        content[page * PAGE : page * PAGE + 400] = dice.randbytes(400)
    path = written(tmp_path, bytes(content))
    # what is damaged where opening does not look is found by the full check
    assert any("damaged" in each or "malformed" in each or "page" in each for each in problems(path))


def problems(path):
    """Return all that is said against a file, on opening or on the full check."""
    try:
        Store.open(path).close()
    except DatabaseError as error:
        return [str(error)]
    return check(path)


def test_a_corrupted_header_is_told(tmp_path):
    assert_refused(written(tmp_path, whole()[:20] + b"\xff" * 80 + whole()[100:]))


def test_another_program_is_told(tmp_path):
    assert_refused(other(tmp_path, 0, 0), "another program")


def test_a_newer_and_an_older_format_are_told(tmp_path):
    assert_refused(other(tmp_path, APPLICATION_ID, USER_VERSION + 1), "newer")
    (tmp_path / "other.db").unlink()
    assert_refused(other(tmp_path, APPLICATION_ID, USER_VERSION - 1), "older")


def test_our_mark_without_our_tables_is_told(tmp_path):
    assert_refused(other(tmp_path, APPLICATION_ID, USER_VERSION), "damaged")


@pytest.mark.parametrize("name", ["a b.db", "a#b.db", "a?b=c.db", "a%20b.db", "база.db", "a&b;c.db", "'quoted\".db"])
def test_any_path_opens(tmp_path, name):
    shutil.copy(paths.database(), tmp_path / name)
    store = Store.open(tmp_path / name)
    assert len(store.organizations()) > 40
    store.close()


def test_nothing_is_written_beside_it(tmp_path):
    path = written(tmp_path, whole())
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        before = path.stat().st_mtime_ns
        store = Store.open(path)
        assert store.counts()["organizations"] > 40
        assert [each.name for each in tmp_path.iterdir()] == ["some.db"]
        store.close()
        assert check(path) == []
        assert (path.stat().st_mtime_ns, [each.name for each in tmp_path.iterdir()]) == (before, ["some.db"])
    finally:
        tmp_path.chmod(0o755)
    assert path.read_bytes() == whole()


@pytest.mark.parametrize("statement", ["DELETE FROM areas", "CREATE TABLE x (y)", "ATTACH ':memory:' AS more"])
def test_an_open_database_cannot_be_changed(statement):
    connection = connect(paths.database())
    with pytest.raises(sqlite3.Error):
        connection.execute(statement)
    connection.close()


def test_a_query_without_end_is_given_up():
    connection = connect(paths.database())
    connection.longest_query = 0.05
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(DatabaseError, match="too long"):
        connection.execute(endless).fetchone()
    connection.close()

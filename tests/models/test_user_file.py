# SPDX-License-Identifier: MIT
"""Bookmarks and recent records in the user's folder: nothing is lost, nothing raises."""

from __future__ import annotations

import contextlib
import multiprocessing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csto_explorer.models.user_file import RecordList, read_list
from csto_explorer.records.keys import RecordKey

CSC = RecordKey("organization", "csc")
CFM = RecordKey("organization", "cfm")


def marks(folder, most=50):
    return RecordList(folder / "bookmarks.json", "bookmarks", most)


def keys(kept):
    return [each.key for each in kept.all()]


def test_what_is_kept_is_there_the_next_time(tmp_path):
    marks(tmp_path / "new").add(CSC, "Collective Security Council")
    (kept,) = marks(tmp_path / "new").all()
    assert kept == (CSC, "Collective Security Council")


def test_the_newest_stands_first_and_none_twice(tmp_path):
    kept = marks(tmp_path)
    for key in (CSC, CFM, CSC):
        kept.add(key, "")
    assert keys(kept) == [CSC, CFM]


def test_no_more_are_kept_than_the_list_holds(tmp_path):
    kept = marks(tmp_path, most=3)
    for number in range(5):
        kept.add(RecordKey("person", f"p{number}"), "")
    assert [key.id for key in keys(kept)] == ["p4", "p3", "p2"]


def test_two_windows_lose_nothing_of_each_other(tmp_path):
    one, other = marks(tmp_path), marks(tmp_path)
    one.all(), other.all()
    one.add(CSC, "")
    other.add(CFM, "")
    assert set(keys(one)) == {CSC, CFM}
    other.remove(CSC)
    assert keys(one) == [CFM]


def _add_many(folder, name):
    for number in range(10):
        marks(folder).add(RecordKey("person", f"{name}{number}"), "")


def test_processes_that_write_at_once_lose_nothing(tmp_path):
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=_add_many, args=(tmp_path, name)) for name in "ab"]
    for process in both:
        process.start()
    for process in both:
        process.join()
    assert len(keys(marks(tmp_path))) == 20


@pytest.mark.parametrize("text", ["", "{", "{}", "[1]", '[{"record": "no key"}]', "[" * 100_000, "\0"])
def test_a_damaged_file_is_set_aside_and_told_of(tmp_path, text):
    (tmp_path / "bookmarks.json").write_text(text, encoding="utf-8")
    kept = marks(tmp_path)
    assert kept.all() == []
    assert "set aside" in kept.problem
    assert (tmp_path / "bookmarks.broken.json").read_text(encoding="utf-8") == text
    kept.add(CSC, "")
    assert keys(marks(tmp_path)) == [CSC]


def test_a_write_that_fails_midway_leaves_the_old_file(tmp_path, monkeypatch):
    marks(tmp_path).add(CSC, "")
    before = (tmp_path / "bookmarks.json").read_bytes()

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    kept = marks(tmp_path)
    kept.add(CFM, "")
    assert (tmp_path / "bookmarks.json").read_bytes() == before
    assert "until you quit" in kept.problem


def test_where_nothing_can_be_written_the_list_lasts_for_the_session(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    kept = marks(tmp_path / "file")
    kept.add(CSC, "")
    assert "until you quit" in kept.problem
    assert keys(kept) == [CSC]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_are_a_list_or_set_aside(tmp_path, content):
    (tmp_path / "bookmarks.json").write_bytes(content)
    assert isinstance(marks(tmp_path).all(), list)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    with contextlib.suppress(ValueError):
        assert isinstance(read_list(text), list)

# SPDX-License-Identifier: MIT
"""Settings survive, and broken ones cost nothing."""

from __future__ import annotations

import json

import pytest

from csto_explorer.models.settings import FILE_NAME, Settings


def test_settings_are_kept(tmp_path):
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    assert settings.save()
    assert Settings(tmp_path).get("theme", "system") == "dark"


def test_saving_leaves_nothing_else_behind(tmp_path):
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    settings.save()
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("text", ["{", "[]", "\0\0", '"x"', "[" * 100_000])
def test_broken_settings_are_set_aside(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    settings = Settings(tmp_path)
    assert settings.get("theme", "system") == "system"
    assert "set aside" in settings.problem
    assert (tmp_path / "settings.broken.json").read_text(encoding="utf-8") == text


def test_a_value_of_another_type_gives_the_default(tmp_path):
    (tmp_path / FILE_NAME).write_text(json.dumps({"theme": 5}), encoding="utf-8")
    assert Settings(tmp_path).get("theme", "system") == "system"


def test_where_nothing_can_be_written_it_says_so(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    settings = Settings(blocked / "below")
    settings.set("theme", "dark")
    assert not settings.save()
    assert "last until you quit" in settings.problem
    assert settings.get("theme", "system") == "dark"


def test_an_unsaved_change_keeps_the_old_file(tmp_path, monkeypatch):
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    settings.save()
    settings.set("theme", "light")
    monkeypatch.setattr(
        "pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    assert not settings.save()
    monkeypatch.undo()
    assert Settings(tmp_path).get("theme", "system") == "dark"
    assert len(list(tmp_path.iterdir())) == 1

# SPDX-License-Identifier: MIT
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.models.settings import Settings
from csto_explorer.models.table_layouts import SETTING, Layout, TableLayouts

NAMES = ["a", "b", "c", "d"]


def test_a_layout_is_there_again_at_the_next_start(tmp_path):
    settings = Settings(tmp_path)
    layout = Layout(("b", "a"), frozenset({"c"}), (("a", 120),))
    TableLayouts(settings).set("persons", layout)
    assert settings.save()
    again = TableLayouts(Settings(tmp_path))
    assert again.get("persons") == layout
    assert again.get("events") == Layout()


def test_an_empty_layout_is_forgotten(tmp_path):
    settings = Settings(tmp_path)
    layouts = TableLayouts(settings)
    layouts.set("persons", Layout(hidden=frozenset({"a"})))
    layouts.set("persons", Layout())
    assert settings.get(SETTING, {}) == {}


@pytest.mark.parametrize(
    "kept", [1, [], {"persons": 1}, {"persons": {"order": 1, "hidden": [1], "widths": {"a": "x"}}}]
)
def test_settings_of_another_kind_count_for_nothing(tmp_path, kept):
    (tmp_path / "settings.json").write_text(json.dumps({SETTING: kept}), encoding="utf-8")
    assert TableLayouts(Settings(tmp_path)).get("persons") == Layout()


@given(st.lists(st.sampled_from([*NAMES, "gone"]), unique=True), st.frozensets(st.sampled_from([*NAMES, "gone"])))
def test_every_column_has_one_place_and_one_at_least_is_shown(order, hidden):
    layout = Layout(tuple(order), hidden)
    assert sorted(layout.arranged(NAMES)) == NAMES
    assert [name for name in layout.arranged(NAMES) if name in order] == [name for name in order if name in NAMES]
    assert layout.shown(NAMES)

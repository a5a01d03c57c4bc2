# SPDX-License-Identifier: MIT
"""Two dates in one chart: outline, hatch and word say what differs."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.chart.changes import BoxChange
from csto_explorer.chart.drawing import compared, draw_chart
from csto_explorer.chart.scene import ChartOptions, chart_scene
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Box, Shape, Text
from tests.chart.samples import details, key, measure, sample

CHANGES = {
    key("flo"): BoxChange("added", "added since 1 May 2001"),
    key("har"): BoxChange("gone", "gone by 1 May 2010"),
    key("pil"): BoxChange("gone", "gone by 1 May 2010"),
    key("cri"): BoxChange("moved", "moved, was under SRS"),
}
THEN, NOW = datetime.date(2002, 12, 31), datetime.date(2022, 4, 1)


@pytest.fixture(scope="module")
def scene():
    return chart_scene(sample(), details(), measure, ChartOptions(changes=CHANGES))


def outline(group):
    return next(item for item in group.items if isinstance(item, Box))


def words(group):
    return " ".join(item.text for item in group.items if isinstance(item, Text))


def test_added_is_bold_and_solid_with_a_plus(scene):
    group = scene.find(key("flo"))
    assert outline(group).width > outline(scene.find(key("wat"))).width
    assert not outline(group).dashed
    assert words(group).endswith("+ added since 1 May 2001")
    assert group.brief.startswith("+ ")


def test_gone_is_dashed_and_hatched(scene):
    group = scene.find(key("har"))
    assert outline(group).dashed
    assert any(isinstance(item, Shape) and item.hatch for item in group.items)
    assert "gone by 1 May 2010" in group.title


def test_below_a_box_that_says_the_same_the_sign_is_enough(scene):
    told = words(scene.find(key("pil")))
    assert told.endswith("\u2212")
    assert "gone" not in told


def test_a_folded_branch_keeps_its_count_and_the_words():
    options = ChartOptions(changes=CHANGES, folded=frozenset({key("har")}))
    told = words(chart_scene(sample(), details(), measure, options).find(key("har")))
    assert "+5" in told
    assert "gone by 1 May 2010" in told


def test_moved_says_from_where(scene):
    assert "moved, was under SRS" in " ".join(words(scene.find(key("cri"))).split())


def test_what_did_not_change_looks_as_ever(scene):
    plain = chart_scene(sample(), details(), measure, ChartOptions())
    assert outline(scene.find(key("wat"))) == outline(plain.find(key("wat")))._replace(
        rect=outline(scene.find(key("wat"))).rect
    )


def test_either_date_may_be_the_as_of_date(store):
    options = ChartOptions()
    one = draw_chart(store, Lens(NOW), options, measure, against=THEN)
    other = draw_chart(store, Lens(THEN), options, measure, against=NOW)
    assert one == other


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_shipped_records_compared(store, language):
    top, changes = compared(store, THEN, NOW, language=language)
    assert top is not None
    assert changes[key("joint-staff")].kind == "added"
    assert key("csc") not in changes
    assert "2002" in changes[key("joint-staff")].text

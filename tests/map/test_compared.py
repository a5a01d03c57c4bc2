# SPDX-License-Identifier: MIT
"""Two dates on one map: a bold outline, and words in legend and tool tip."""

from __future__ import annotations

from csto_explorer.map.legend import legend
from csto_explorer.map.scene import CHANGED, ground
from csto_explorer.map.standing import MapContent, StateStanding, compared
from csto_explorer.models.shown_map import ShownMap
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Names
from csto_explorer.scene.model import Line

UZ, KZ = RecordKey("area", "uz"), RecordKey("area", "kz")


def standings():
    return (
        StateStanding(UZ, "UZ", Names("Uzbekistan", "Узбекистан"), "suspended", Certainty.YES),
        StateStanding(KZ, "KZ", Names("Kazakhstan", "Казахстан"), "member", Certainty.YES),
    )


def outlines(scene):
    lines = (item for group in scene.groups for item in group.items if isinstance(item, Line))
    return [line for line in lines if line.width == CHANGED]


def test_only_what_stands_otherwise_is_changed():
    found = compared(standings(), {UZ: "party", KZ: "member"})
    assert [each.before for each in found] == ["party", None]
    assert compared(standings(), {KZ: "member"})[0].before == ""


def test_a_changed_state_has_a_bold_outline():
    assert outlines(ground(standings())) == []
    assert outlines(ground(compared(standings(), {UZ: "party", KZ: "member"})))


def test_the_legend_says_from_what_to_what():
    entry = legend(compared(standings(), {KZ: "member"}), against="1 June 1999")[-1]
    assert entry.mark == "changed"
    assert entry.text == "Changed since 1 June 1999: Uzbekistan (none → suspended)"


def test_the_legend_in_russian():
    entry = legend(compared(standings(), {UZ: "party", KZ: "member"}), "ru", against="1 июня 1999 года")[-1]
    assert entry.text.startswith("Изменилось после 1 июня 1999 года: Узбекистан (")


def test_the_tool_tip_says_what_it_was():
    areas = {UZ: Area(UZ, Names("Uzbekistan"), "state")}
    shown = ShownMap(MapContent("standing", compared(standings(), {UZ: "party", KZ: "member"})), areas)
    assert shown.told(UZ) == "Uzbekistan: suspended, was party"

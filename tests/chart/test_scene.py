# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from csto_explorer.chart.details import Holder, holder_lines
from csto_explorer.chart.drawing import Prepared, still_known
from csto_explorer.chart.scene import ChartOptions, chart_scene, tree_scene
from csto_explorer.chart.tree import count_below, find, flatten
from csto_explorer.chart.walk import step
from csto_explorer.scene.model import Box, Line, Scene, Text
from tests.chart.samples import OUTLINE, SECOND, details, key, measure, sample

TREE = sample()


def drawn(**options) -> Scene:
    return chart_scene(TREE, details(), measure, ChartOptions(**options), SECOND)


def words(scene: Scene) -> list[str]:
    return [item.text for group in scene.groups for item in group.items if isinstance(item, Text)]


def test_every_body_has_one_box():
    keys = [group.key for group in drawn().groups if group.key]
    assert sorted(keys) == sorted(key(line.strip().split("|")[0]) for line in OUTLINE.splitlines())


def test_a_box_is_found_by_point_and_by_record():
    scene = drawn()
    group = scene.find(key("res"))
    assert group is not None
    assert scene.at(group.bounds.x + 1, group.bounds.y + 1) == group
    assert (group.title, group.brief) == ("River Rescue Force (RRF)", "RRF")


def test_all_lies_within_the_bounds():
    scene = drawn()
    for group in scene.groups:
        assert scene.bounds.grown(0.01).contains(group.bounds.x, group.bounds.y)
        assert scene.bounds.grown(0.01).contains(group.bounds.right, group.bounds.bottom)


def test_a_folded_body_counts_what_it_hides():
    scene = drawn(folded=frozenset([key("sec")]))
    assert "+5" in words(scene)
    assert scene.find(key("smu")) is None


def test_depth_limits_the_levels():
    assert len([g for g in drawn(depth=1).groups if g.key]) == 1 + len(TREE.children)


def test_dashed_lines_join_shown_bodies_only():
    assert len([g for g in drawn().groups if g.title in ("supports", "cooperates_with")]) == len(SECOND)
    assert not [g for g in drawn(depth=1).groups if g.title == "supports" and len(g.items) > 2]
    assert not [i for g in drawn(dashed=False).groups for i in g.items if isinstance(i, Line) and i.dashed]


def test_an_uncertain_body_is_dashed_and_said_to_be_so():
    scene = chart_scene(sample(uncertain=frozenset(["dre"])), details(), measure, ChartOptions())
    group = scene.find(key("dre"))
    assert group is not None
    assert [item.dashed for item in group.items if isinstance(item, Box)] == [True]
    assert "uncertain at this date" in [item.text for item in group.items if isinstance(item, Text)]


def test_uncertainty_is_said_once_in_a_branch():
    scene = chart_scene(sample(uncertain=frozenset(["fle", "res", "ice"])), details(), measure, ChartOptions())
    assert words(scene).count("uncertain at this date") == 1
    assert len([i for g in scene.groups for i in g.items if isinstance(i, Box) and i.dashed]) == 3


def test_holders_are_shown_on_demand():
    assert "AM: A. Person" not in words(drawn())
    assert "AM: A. Person" in words(drawn(show_holders=True))


def test_posts_of_which_nothing_is_stated_share_a_line():
    unnamed = [Holder(role, "not stated", False) for role in ("AM", "BY")]
    assert list(holder_lines([*unnamed, Holder("KZ", "A. Person")])) == ["AM, BY: not stated", "KZ: A. Person"]


def test_the_top_body_is_filled():
    top = drawn().find(key("org"))
    assert top is not None
    assert isinstance(top.items[0], Box)
    assert top.items[0].fill == "accent"


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        ("org", "down", "sum"),
        ("sum", "right", "per"),
        ("per", "left", "sum"),
        ("flo", "up", "wat"),
        ("flo", "down", None),
        ("org", "up", None),
        ("uni", "right", None),
    ],
)
def test_arrow_keys_walk_the_tree(start, way, end):
    assert step(TREE, key(start), way) == (key(end) if end else None)


def test_keys_turn_with_the_chart():
    assert step(TREE, key("org"), "right", grows="right") == key("sum")
    assert step(TREE, key("sum"), "down", grows="right") == key("per")


def test_walking_stops_at_folded_bodies():
    assert step(TREE, key("sum"), "down", frozenset([key("sum")])) is None


def test_what_is_below_a_body_is_counted_and_found():
    fleet = find(TREE, key("fle"))
    assert fleet is not None
    assert count_below(fleet) == 3
    assert flatten(TREE, frozenset([key("fle")])).keys.count(key("ice")) == 0


def test_boxes_of_another_date_that_say_the_same_are_not_set_out_again():
    tree = flatten(TREE)
    known: dict = {}
    first = tree_scene(tree, details(), measure, ChartOptions(), known=known)
    changed = details()
    changed[key("wat")] = changed[key("wat")]._replace(purpose="Water and ice")
    kept = still_known(Prepared(TREE, details(), [], {}, known), changed)
    second = tree_scene(tree, changed, measure, ChartOptions(), known=kept)
    assert second == tree_scene(tree, changed, measure, ChartOptions())
    same = [one is other for one, other in zip(first.groups.boxes, second.groups.boxes, strict=True)]
    assert same == [node.organization.key != key("wat") for node in tree.nodes]

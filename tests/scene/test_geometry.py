# SPDX-License-Identifier: MIT
from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.hatching import hatch_lines
from csto_explorer.scene.model import Box, Dot, Group, Line, Rect, Scene, Shape, Text
from csto_explorer.scene.transform import transformed

sides = st.floats(1, 500)
places = st.floats(-500, 500)


@given(places, places, sides, sides, st.sampled_from("/\\-|x"))
def test_hatches_stay_within_their_rectangle(x, y, width, height, kind):
    rect = Rect(x, y, width, height).grown(1e-6)
    for x1, y1, x2, y2 in hatch_lines(Rect(x, y, width, height), kind, 7):
        assert rect.contains(x1, y1)
        assert rect.contains(x2, y2)


@pytest.mark.parametrize("kind", list("/\\-|"))
def test_lines_of_a_hatch_keep_their_distance(kind):
    first, second = hatch_lines(Rect(0, 0, 100, 100), kind, 10)[:2]
    x1, y1, x2, y2 = first
    away = abs((x2 - x1) * (y1 - second[1]) - (x1 - second[0]) * (y2 - y1)) / math.dist((x1, y1), (x2, y2))
    assert away == pytest.approx(10)


def test_neighbours_meet_in_one_hatch():
    left = hatch_lines(Rect(0, 0, 50, 50), "/", 8)
    both = hatch_lines(Rect(0, 0, 100, 50), "/", 8)
    sums = {round(x + y, 6) for x, y, _, _ in both}
    assert {round(x + y, 6) for x, y, _, _ in left} <= sums


def test_nothing_to_hatch_is_no_error():
    assert hatch_lines(Rect(0, 0, 0, 10), "/", 5) == []
    assert hatch_lines(Rect(0, 0, 10, 10), "empty", 5) == []


def test_a_scene_is_scaled_and_moved_whole():
    items = (
        Text(1, 2, "a", 10),
        Line(((0, 0), (1, 1))),
        Dot(1, 1, 1),
        Shape((((0, 0), (1, 0), (1, 1)),)),
        Box(Rect(0, 0, 4, 4), radius=1),
    )
    whole = transformed(Scene(Rect(0, 0, 4, 4), (Group(Rect(0, 0, 4, 4), items),)), 2, 10, 20)
    text, line, dot, shape, box = whole.groups[0].items
    assert (whole.bounds, text.x, text.y, text.size) == (Rect(10, 20, 8, 8), 12, 24, 20)
    assert (line.points[1], line.width, dot.radius, shape.rings[0][2]) == ((12, 22), 2, 2, (12, 22))
    assert (box.rect, box.radius, box.band_width) == (Rect(10, 20, 8, 8), 2, 8)


def test_what_is_placed_within_another_picture_keeps_all_that_it_is():
    rect = Rect(1, 2, 30, 40)
    items = (
        Box(rect, "page", "line", 1.5, 3.0, True, "class.council", 5.0, "left"),
        Line(((0, 0), (9, 0)), "text", 2.0, True, (1.0, 2.0)),
        Text(1, 2, "Name", 12, "text.second", True, True, "middle", 1, "page"),
        Shape((((0, 0), (1, 0), (1, 1)),), "page", "line", 2.0, "/", "line"),
        Dot(1, 2, 3, "seat", "page", 2.0),
    )
    scene = Scene(rect, (Group(rect, items, RecordKey("organization", "csc"), "title", "brief", rect),))
    assert transformed(scene, 1.0, 0.0, 0.0) == scene

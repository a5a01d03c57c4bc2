# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.map.insets import arranged
from csto_explorer.map.picture import _main_view, map_picture
from csto_explorer.map.view import clip_line, clip_ring
from csto_explorer.scene.model import Box, Line, Rect, Shape
from tests.map.conftest import measure

SIZES = [(1200, 705), (700, 900), (1600, 600)]
POINTS = st.lists(st.tuples(st.floats(-50, 150), st.floats(-50, 150)), min_size=3, max_size=12)
FRAME = Rect(0, 0, 100, 100)


@pytest.mark.parametrize("size", SIZES)
def test_all_is_clipped_to_the_frame(picture, size):
    scene = picture(*size)
    frame = Rect(0, 0, *size).grown(1e-6)
    items = [item for group in scene.groups for item in group.items]
    points = [point for item in items if isinstance(item, Shape) for ring in item.rings for point in ring]
    points += [point for item in items if isinstance(item, Line) for point in item.points]
    assert scene.bounds == Rect(0, 0, *size)
    assert all(frame.contains(*point) for point in points)


@pytest.mark.parametrize("size", SIZES)
def test_insets_hide_no_state_with_a_standing_and_not_each_other(standings, size):
    view = _main_view(Rect(0, 0, *size), True)
    codes = [standing.code for standing in standings]
    found = [rect for _, rect in arranged(view, codes, 1.0)]
    points = [point for code in codes for ring in view.states[code].rings for point in ring]
    assert len(found) == 2
    assert not found[0].overlaps(found[1])
    assert not [point for rect in found for point in points if rect.contains(*point)]


def test_insets_are_named_and_can_be_left_out(picture):
    whole = {group.title for group in picture(1200, 705).groups}
    plain = {group.title for group in picture(1200, 705, insets=False).groups}
    assert {"Caucasus", "Central Asia"} <= whole
    assert not {"Caucasus", "Central Asia"} & plain


def test_the_same_input_makes_the_same_picture(standings, places, picture):
    assert map_picture(standings, places, measure, 700, 900) == picture(700, 900)


def test_type_and_lines_scale_with_the_sheet(picture):
    small = picture(600, 352.5, pixel=0.5)
    large = picture(1200, 705)
    assert small.smallest_text() == large.smallest_text() / 2


def test_a_tiny_frame_is_drawn_without_insets(standings, places):
    scene = map_picture(standings, places, measure, 60, 40)
    assert isinstance(scene.groups[0].items[0], Box)


@given(POINTS)
def test_clipped_rings_are_closed_and_inside(points):
    ring = clip_ring([*points, points[0]], FRAME)
    assert not ring or ring[0] == ring[-1]
    assert all(FRAME.grown(1e-6).contains(*point) for point in ring)


@given(POINTS)
def test_clipped_lines_are_inside(points):
    assert all(FRAME.grown(1e-6).contains(*point) for line in clip_line(points, FRAME) for point in line)

# SPDX-License-Identifier: MIT
"""The scale bar is true in the middle; meridians and parallels pass where they should."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.map.frames import EURASIA, HOME, WORLD
from csto_explorer.map.graticule import graticule
from csto_explorer.map.picture import map_picture
from csto_explorer.map.scale_bar import ScaleBar, distance, scale_bar
from csto_explorer.map.view import whole
from csto_explorer.scene.model import Line
from tests.map.conftest import measure


@given(st.floats(HOME.x, HOME.right), st.floats(250, HOME.bottom), st.floats(3, 400))
def test_the_bar_is_as_long_as_it_says(x, y, most):
    bar = scale_bar(x, y, most)
    assert bar.length <= most * (1 + 1e-9)
    half = bar.length / 2
    points = [EURASIA.inverse(x + half * part / 20, y) for part in range(-20, 21)]
    measured = sum(distance(*one, *other) for one, other in itertools.pairwise(points))
    # the way bends a little more towards its ends
    assert measured == pytest.approx(bar.kilometres, rel=0.02)


def test_kilometres_are_said_in_both_languages():
    assert ScaleBar(1000.0, 1.0).text("en") == "1,000 km"
    assert ScaleBar(1000.0, 1.0).text("ru") == "1\u00a0000 км"


def test_a_way_along_the_ground():
    assert distance(0, 0, 0, 90) == pytest.approx(10_008, rel=1e-3)
    assert distance(37.62, 55.75, 71.43, 51.13) == pytest.approx(2_270, rel=0.02)


@pytest.mark.parametrize("size", [(1200, 705), (700, 900)])
def test_the_bar_of_a_picture_is_true_in_its_middle(standings, places, size):
    scene = map_picture(standings, places, measure, *size, bar=True)
    (group,) = [group for group in scene.groups if group.title.endswith(" km")]
    (line,) = [item for item in group.items if isinstance(item, Line)]
    length = max(x for x, _ in line.points) - min(x for x, _ in line.points)
    # the scale of the picture, from two capitals that it shows
    dots = {each.title: each.bounds for each in map_picture(standings, places, measure, *size, insets=False).groups}
    assert length > 20
    assert "Moscow" in dots
    plain = map_picture(standings, places, measure, *size, insets=False, bar=True)
    (alike,) = [group for group in plain.groups if group.title.endswith(" km")]
    assert alike.title == group.title


def test_the_graticule_passes_through_its_degrees():
    lines = graticule(whole())
    assert lines
    points = {(round(x, 3), round(y, 3)) for line in lines for x, y in line}
    for longitude, latitude in ((60, 60), (90, 50), (130, 70), (180, 66)):
        x, y = EURASIA.forward(longitude, latitude)
        assert (round(x, 3), round(y, 3)) in points
    assert all(WORLD.grown(0.01).contains(x, y) for line in lines for x, y in line)


def test_its_lines_are_smooth():
    for line in graticule(whole()):
        for (ax, ay), (bx, by), (cx, cy) in zip(line, line[1:], line[2:], strict=False):
            turn = math.atan2(cy - by, cx - bx) - math.atan2(by - ay, bx - ax)
            assert abs((turn + math.pi) % (2 * math.pi) - math.pi) < 0.2

# SPDX-License-Identifier: MIT
"""Properties of the chart's layouts: nothing overlaps, no lines cross, order is kept."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_explorer.chart.layout import DOWN, RIGHT, Layout, arrange
from csto_explorer.chart.routing import route
from csto_explorer.scene.model import Rect

EPSILON = 1e-6


@st.composite
def trees(draw, most=40):
    """Sizes and children of a random tree, parents before their children, in reading order."""
    count = draw(st.integers(1, most))
    depths = [0]
    for _ in range(count - 1):
        depths.append(draw(st.integers(1, depths[-1] + 1)))
    children = [[] for _ in depths]
    path = [0]
    for number, depth in enumerate(depths[1:], 1):
        del path[depth:]
        children[path[-1]].append(number)
        path.append(number)
    sizes = [(draw(st.integers(80, 260)), draw(st.integers(20, 90))) for _ in depths]
    return sizes, children


directions = st.sampled_from([DOWN, RIGHT])
aspects = st.sampled_from([0.3, 0.7, 1.4, 3.0])


def meets(segment, rect: Rect) -> bool:
    """Whether an upright or level stroke passes through the inside of a box."""
    x1, y1, x2, y2 = segment
    left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
    inner = rect.grown(-0.01)
    return left < inner.right and right > inner.x and top < inner.bottom and bottom > inner.y


def crosses(a, b) -> bool:
    """Whether two strokes cross, touching ends aside."""
    if (a[0] == a[2]) == (b[0] == b[2]):
        return False
    upright, level = (a, b) if a[0] == a[2] else (b, a)
    x, y = upright[0], level[1]
    inside_level = min(level[0], level[2]) + EPSILON < x < max(level[0], level[2]) - EPSILON
    inside_upright = min(upright[1], upright[3]) + EPSILON < y < max(upright[1], upright[3]) - EPSILON
    return inside_level and inside_upright


def arranged(tree, direction, aspect) -> Layout:
    sizes, children = tree
    return arrange(sizes, children, direction=direction, aspect=aspect)


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects)
def test_boxes_keep_their_size_and_never_overlap(tree, direction, aspect):
    rects = arranged(tree, direction, aspect).rects
    assert [(r.width, r.height) for r in rects] == tree[0]
    for n, rect in enumerate(rects):
        assert not any(rect.grown(-0.01).overlaps(other) for other in rects[:n])


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects)
def test_no_line_passes_through_a_box(tree, direction, aspect):
    layout = arranged(tree, direction, aspect)
    for line in layout.lines:
        assert not any(meets(line, rect) for rect in layout.rects)


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects)
def test_lines_do_not_cross(tree, direction, aspect):
    lines = arranged(tree, direction, aspect).lines
    crossings = [(a, b) for n, a in enumerate(lines) for b in lines[:n] if crosses(a, b)]
    # a line may run into its parent's common line, where they are joined
    assert [pair for pair in crossings if not _joined(*pair, lines)] == []


def _joined(a, b, lines) -> bool:
    upright, level = (a, b) if a[0] == a[2] else (b, a)
    point = (upright[0], level[1])
    return any(point in ((x1, y1), (x2, y2)) for x1, y1, x2, y2 in lines)


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects)
def test_every_box_is_joined_to_the_top(tree, direction, aspect):
    layout = arranged(tree, direction, aspect)
    assert len(layout.lines) >= len(layout.rects) - 1
    for number, rect in enumerate(layout.rects[1:], 1):
        ends = [(x, y) for x1, y1, x2, y2 in layout.lines for x, y in ((x1, y1), (x2, y2))]
        assert any(_on_edge(rect, x, y) for x, y in ends), number


def _on_edge(rect: Rect, x: float, y: float) -> bool:
    return rect.grown(0.01).contains(x, y) and not rect.grown(-0.01).contains(x, y)


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects)
def test_children_keep_their_order(tree, direction, aspect):
    rects = arranged(tree, direction, aspect).rects
    for below in tree[1]:
        for first, second in itertools.pairwise(below):
            a, b = rects[first], rects[second]
            assert b.y >= a.bottom or b.x > a.x


@settings(deadline=None, max_examples=30)
@given(trees(), directions, aspects)
def test_the_same_input_gives_the_same_picture(tree, direction, aspect):
    assert arranged(tree, direction, aspect) == arranged(tree, direction, aspect)


@settings(deadline=None, max_examples=40)
@given(trees(), directions, aspects, st.data())
def test_dashed_lines_pass_through_no_box(tree, direction, aspect, data):
    layout = arranged(tree, direction, aspect)
    numbers = st.integers(0, len(layout.rects) - 1)
    pairs = data.draw(st.lists(st.tuples(numbers, numbers).filter(lambda p: p[0] != p[1]), max_size=6))
    for way in route(layout, pairs):
        for (x1, y1), (x2, y2) in itertools.pairwise(way):
            assert not any(meets((x1, y1, x2, y2), rect) for rect in layout.rects)


@pytest.mark.parametrize("direction", [DOWN, RIGHT])
def test_a_chain_of_thousands_needs_no_recursion(direction):
    count = 5000
    children = [[n + 1] for n in range(count - 1)] + [[]]
    layout = arrange([(100, 30)] * count, children, direction=direction)
    assert len(layout.rects) == count


def test_a_wide_frame_gets_a_wide_chart():
    children = [list(range(1, 31)), *([] for _ in range(30))]
    sizes = [(168, 40)] * 31
    wide = arrange(sizes, children, aspect=2.0).bounds
    tall = arrange(sizes, children, aspect=0.5).bounds
    assert math.isclose(wide.width / wide.height, 2.0, rel_tol=0.5)
    assert math.isclose(tall.width / tall.height, 0.5, rel_tol=0.5)


def test_nothing_gives_nothing():
    assert arrange([], []).rects == ()

# SPDX-License-Identifier: MIT
"""Properties of the chart's layouts: nothing overlaps, no lines cross, order is kept."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_explorer.chart.layout import Layout, arrange, fill
from csto_explorer.chart.routing import route
from csto_explorer.chart.styles import AUTO, COMPACT, DOWN, HANG_BOTH, HANG_LEFT, HANG_RIGHT, LAYERED, RIGHT
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


FORMS = [
    {"direction": DOWN},
    {"direction": DOWN, "style": AUTO},
    {"direction": DOWN, "style": LAYERED},
    {"direction": DOWN, "style": COMPACT, "hang": HANG_LEFT},
    {"direction": DOWN, "style": COMPACT, "hang": HANG_BOTH},
    {"direction": DOWN, "staff": frozenset({1, 2, 5})},
    {"direction": DOWN, "staff": frozenset({1, 4}), "hang": HANG_BOTH},
    {"direction": DOWN, "staff": frozenset({1, 3, 4}), "hang": HANG_LEFT},
    {"direction": RIGHT},
    {"direction": RIGHT, "style": LAYERED},
]
forms = st.sampled_from(FORMS)
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


def arranged(tree, form, aspect) -> Layout:
    sizes, children = tree
    return arrange(sizes, children, aspect=aspect, **form)


def mirrored(tree):
    """The same tree read from the right; the boxes keep their numbers."""
    sizes, children = tree
    return sizes, [below[::-1] for below in children]


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects)
def test_boxes_keep_their_size_and_never_overlap(tree, form, aspect):
    rects = arranged(tree, form, aspect).rects
    assert [(r.width, r.height) for r in rects] == tree[0]
    for n, rect in enumerate(rects):
        assert not any(rect.grown(-0.01).overlaps(other) for other in rects[:n])


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects)
def test_no_line_passes_through_a_box(tree, form, aspect):
    layout = arranged(tree, form, aspect)
    for line in layout.lines:
        assert not any(meets(line, rect) for rect in layout.rects)


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects)
def test_lines_do_not_cross(tree, form, aspect):
    lines = arranged(tree, form, aspect).lines
    crossings = [(a, b) for n, a in enumerate(lines) for b in lines[:n] if crosses(a, b)]
    # a line may run into its parent's common line, where they are joined
    assert [pair for pair in crossings if not _joined(*pair, lines)] == []


def _joined(a, b, lines) -> bool:
    upright, level = (a, b) if a[0] == a[2] else (b, a)
    point = (upright[0], level[1])
    return any(point in ((x1, y1), (x2, y2)) for x1, y1, x2, y2 in lines)


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects)
def test_every_box_is_joined_to_the_top(tree, form, aspect):
    layout = arranged(tree, form, aspect)
    assert len(layout.lines) >= len(layout.rects) - 1
    for number, rect in enumerate(layout.rects[1:], 1):
        ends = [(x, y) for x1, y1, x2, y2 in layout.lines for x, y in ((x1, y1), (x2, y2))]
        assert any(_on_edge(rect, x, y) for x, y in ends), number


def _on_edge(rect: Rect, x: float, y: float) -> bool:
    return rect.grown(0.01).contains(x, y) and not rect.grown(-0.01).contains(x, y)


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects)
def test_children_keep_their_order(tree, form, aspect):
    rects = arranged(tree, form, aspect).rects
    staff = form.get("staff", frozenset())
    for below in tree[1]:
        line = [child for child in below if child not in staff or len(staff & set(below)) == len(below)]
        for first, second in itertools.pairwise(line):
            a, b = rects[first], rects[second]
            assert b.y >= a.bottom or b.x > a.x


@settings(deadline=None, max_examples=30)
@given(trees(), forms, aspects)
def test_the_same_input_gives_the_same_picture(tree, form, aspect):
    assert arranged(tree, form, aspect) == arranged(tree, form, aspect)


@settings(deadline=None, max_examples=30)
@given(trees(), forms, aspects)
def test_a_layout_near_itself_fills_the_frame_as_well(tree, form, aspect):
    first = arranged(tree, form, aspect)
    again = arrange(*tree, aspect=aspect, near=first, **form)
    assert fill(again.bounds.width, again.bounds.height, aspect) == pytest.approx(
        fill(first.bounds.width, first.bounds.height, aspect), rel=1e-3
    )


@settings(deadline=None, max_examples=30)
@given(trees(), forms, aspects, st.randoms(use_true_random=False))
def test_how_boxes_are_numbered_changes_nothing(tree, form, aspect, draw):
    sizes, children = tree
    order = list(range(1, len(sizes)))
    draw.shuffle(order)
    depths = [0] * len(sizes)
    for number, below in enumerate(children):
        for child in below:
            depths[child] = depths[number] + 1
    # any order in which parents come first
    order = [0, *sorted(order, key=depths.__getitem__)]
    names = {number: n for n, number in enumerate(order)}
    turned = {**form, "staff": frozenset(names[n] for n in form["staff"] if n in names)} if "staff" in form else form
    other = arrange(
        [sizes[n] for n in order], [[names[c] for c in children[n]] for n in order], aspect=aspect, **turned
    )
    plain = arranged(tree, form, aspect)
    for n, number in enumerate(order):
        assert (other.xs[n], other.ys[n]) == pytest.approx((plain.xs[number], plain.ys[number]), abs=1e-6)


@settings(deadline=None, max_examples=60)
@given(trees())
def test_a_mirrored_tree_gives_the_mirrored_picture(tree):
    plain, turned = (arranged(one, {"style": LAYERED}, 1.0) for one in (tree, mirrored(tree)))
    assert plain.bounds.width == pytest.approx(turned.bounds.width)
    for one, other in zip(plain.rects, turned.rects, strict=True):
        assert one.x == pytest.approx(plain.bounds.width - other.right, abs=1e-6)
        assert one.y == other.y


@settings(deadline=None, max_examples=40)
@given(trees(), aspects)
def test_a_stack_at_the_left_ends_where_its_line_begins(tree, aspect):
    left, right = (arranged(tree, {"hang": side}, aspect) for side in (HANG_LEFT, HANG_RIGHT))
    assert (left.bounds.width, left.bounds.height) == pytest.approx((right.bounds.width, right.bounds.height))
    for below in tree[1]:
        for one, other in itertools.pairwise(below):
            assert (right.rects[one].x == right.rects[other].x) == (left.rects[one].right == left.rects[other].right)


@settings(deadline=None, max_examples=60)
@given(trees(), st.sampled_from([DOWN, RIGHT]))
def test_a_parent_stands_in_the_middle_of_its_children(tree, direction):
    rects = arranged(tree, {"direction": direction, "style": LAYERED}, 1.0).rects
    for parent, below in enumerate(tree[1]):
        if below:
            ends = [_across(rects[child], direction) for child in (below[0], below[-1])]
            assert _across(rects[parent], direction) == pytest.approx(sum(ends) / 2, abs=1e-6)


def _across(rect: Rect, direction) -> float:
    return rect.x + rect.width / 2 if direction == DOWN else rect.y + rect.height / 2


@settings(deadline=None, max_examples=60)
@given(trees(), st.data())
def test_a_branch_looks_the_same_wherever_it_hangs(tree, data):
    sizes, children = tree
    top = data.draw(st.integers(0, len(sizes) - 1))
    branch = [top]
    for number in branch:
        branch.extend(children[number])
    branch.sort()
    places = {number: n for n, number in enumerate(branch)}
    alone = arranged(
        ([sizes[n] for n in branch], [[places[c] for c in children[n]] for n in branch]), {"style": LAYERED}, 1.0
    )
    whole = arranged(tree, {"style": LAYERED}, 1.0)
    for number, n in places.items():
        assert whole.xs[number] - whole.xs[top] == pytest.approx(alone.xs[n] - alone.xs[0], abs=1e-6)


@settings(deadline=None, max_examples=40)
@given(trees(), aspects)
def test_the_automatic_style_fills_the_frame_best(tree, aspect):
    def scale(style):
        bounds = arranged(tree, {"style": style}, aspect).bounds
        return min(aspect / bounds.width, 1 / bounds.height)

    assert scale(AUTO) == pytest.approx(max(scale(LAYERED), scale(COMPACT)), rel=1e-3)


def test_staff_stands_beside_the_line():
    children = [[1, 2, 3, 4], [], [], [], []]
    rects = arrange([(100, 30)] * 5, children, staff={3, 4}).rects
    middle = rects[0].x + 50
    assert rects[3].right < middle < rects[4].x
    assert rects[0].bottom < rects[3].y < rects[3].bottom < rects[1].y == rects[2].y


@pytest.mark.parametrize("hang", [HANG_RIGHT, HANG_LEFT])
def test_dashed_lines_of_staff_stay_near_it(hang):
    # two of the staff with three columns below the line, the first of them long
    children = [[1, 2, 3, 7, 8], [], [], [4, 5, 6], [], [], [], [], []]
    layout = arrange([(120, 40)] * 9, children, staff={1, 2}, hang=hang, aspect=0.6)
    to_top, across, to_column = route(layout, [(1, 0), (1, 2), (2, 6)])
    row = min(layout.rects[box].y for box in (3, 7, 8))
    assert len(to_top) == 3
    assert max(y for _, y in to_top) == layout.rects[1].y
    assert len(across) == 2
    assert layout.rects[1].y < across[0][1] < layout.rects[1].bottom
    # down between staff and columns, then down beside the column, and nowhere below what it leads to
    assert layout.rects[2].bottom < to_column[1][1] < row
    assert max(y for _, y in to_column) < layout.rects[6].bottom


@pytest.mark.parametrize("hang", [HANG_RIGHT, HANG_LEFT])
def test_dashed_lines_of_staff_at_the_far_side_pass_above_the_columns(hang):
    # two branches side by side, the first with staff at the far side of its line
    children = [[1, 6], [2, 3, 4, 5], [], [], [], [], [7, 8, 9, 10], [], [], [], []]
    layout = arrange([(120, 40)] * 11, children, staff={2, 3}, hang=hang, aspect=1.0)
    far = 2 if hang == HANG_RIGHT else 3
    (way,) = route(layout, [(far, 6)])
    assert max(y for _, y in way) < min(layout.rects[box].y for box in (4, 5))


def test_one_column_is_tried_in_a_frame_that_is_high():
    layout = arrange([(100, 30)] * 12, [list(range(1, 12)), *([[]] * 11)], aspect=0.1, style=COMPACT)
    assert len({rect.x for rect in layout.rects[1:]}) == 1


def test_the_top_stands_over_the_middle_of_its_columns():
    # three stacks hang from lines at their left
    layout = arrange([(100, 30)] * 10, [list(range(1, 10)), *([[]] * 9)], aspect=2.0, style=COMPACT)
    assert len({rect.x for rect in layout.rects[1:]}) == 3
    assert layout.rects[0].x + 50 == pytest.approx(layout.bounds.width / 2)


@settings(deadline=None, max_examples=40)
@given(trees(), forms, aspects, st.data())
def test_dashed_lines_pass_through_no_box(tree, form, aspect, data):
    layout = arranged(tree, form, aspect)
    numbers = st.integers(0, len(layout.rects) - 1)
    pairs = data.draw(st.lists(st.tuples(numbers, numbers).filter(lambda p: p[0] != p[1]), max_size=6))
    for way in route(layout, pairs):
        for (x1, y1), (x2, y2) in itertools.pairwise(way):
            assert not any(meets((x1, y1, x2, y2), rect) for rect in layout.rects)


@pytest.mark.parametrize("form", FORMS)
def test_a_chain_of_thousands_needs_no_recursion(form):
    count = 5000
    children = [[n + 1] for n in range(count - 1)] + [[]]
    layout = arrange([(100, 30)] * count, children, **form)
    assert len(layout.rects) == count
    assert len(layout.lines) >= count - 1


def test_a_wide_frame_gets_a_wide_chart():
    children = [list(range(1, 31)), *([] for _ in range(30))]
    sizes = [(168, 40)] * 31
    wide = arrange(sizes, children, aspect=2.0).bounds
    tall = arrange(sizes, children, aspect=0.5).bounds
    assert math.isclose(wide.width / wide.height, 2.0, rel_tol=0.5)
    assert math.isclose(tall.width / tall.height, 0.5, rel_tol=0.5)


def test_nothing_gives_nothing():
    assert arrange([], []).rects == ()

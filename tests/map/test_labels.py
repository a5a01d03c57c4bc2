# SPDX-License-Identifier: MIT
from __future__ import annotations

import itertools

import pytest

from csto_explorer.map.geometry import load
from csto_explorer.map.labels import labels
from csto_explorer.map.scene import HOME
from csto_explorer.map.standing import Place
from csto_explorer.scene.model import Dot, Rect, Text
from tests.map.conftest import area, measure, rows


def around(x, y, scale, width=1200, height=700):
    return Rect(x - width / 2 / scale, y - height / 2 / scale, width / scale, height / scale)


VIEWS = [
    (0.28, HOME),
    (0.85, around(600, 404, 0.85)),
    (3, around(120, 560, 3)),
    (6, around(350, 690, 6)),
    (20, around(68, 575, 20)),
]


def boxes(groups):
    """Return what each text covers, from the top of its capitals to its baseline."""
    for group in groups:
        for text in group.items:
            if isinstance(text, Text):
                width = measure(text.text, text.size, text.bold)
                left = text.x - (width / 2 if text.anchor == "middle" else 0)
                yield Rect(left, text.y - 0.7 * text.size, width, 0.7 * text.size)


@pytest.mark.parametrize(("scale", "visible"), VIEWS)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_labels_do_not_overlap(standings, places, scale, visible, language):
    found = list(boxes(labels(standings, places, measure, scale, visible, language)))
    assert found
    assert not [(a, b) for a, b in itertools.combinations(found, 2) if a.overlaps(b)]


@pytest.mark.parametrize(("scale", "visible"), VIEWS)
def test_labels_lie_within_what_is_visible(standings, places, scale, visible):
    for box in boxes(labels(standings, places, measure, scale, visible)):
        assert visible.contains(box.x, box.y)
        assert visible.contains(box.right, box.bottom)


@pytest.mark.parametrize(("scale", "visible"), VIEWS)
def test_the_name_of_a_state_lies_inside_it(standings, scale, visible):
    codes = {standing.key: standing.code for standing in standings}
    for group in labels(standings, [], measure, scale, visible):
        if group.key in codes:
            face = load().states[codes[group.key]]
            (box,) = boxes([group])
            middle = box.y + box.height / 2
            assert all(face.contains(box.x + box.width * share, middle) for share in (0, 0.25, 0.5, 0.75, 1))


@pytest.mark.parametrize(("scale", "visible"), VIEWS)
def test_type_keeps_its_size_on_screen_and_is_legible(standings, places, scale, visible):
    groups = labels(standings, places, measure, scale, visible)
    sizes = [item.size * scale for group in groups for item in group.items if isinstance(item, Text)]
    assert min(sizes) > 9 - 1e-6
    assert max(sizes) < 17


def test_a_small_panel_names_the_large_states_and_the_seat(standings, places):
    titles = {group.title for group in labels(standings, places, measure, 0.28, HOME)}
    assert {"RUSSIA", "KAZAKHSTAN", "Moscow"} <= titles
    assert "Yerevan" not in titles


def test_a_seat_at_a_coast_is_named_aslant_where_its_dot_takes_the_corner_alone(standings, places):
    row = next(row for row in rows("city") if row["name"] == "Saint Petersburg")
    both = [*places, Place(area(row), "seat")]
    (group,) = [each for each in labels(standings, both, measure, 0.28, HOME) if each.title == "Saint Petersburg"]
    (name,) = [item for item in group.items if isinstance(item, Text)]
    (dot,) = [item for item in group.items if isinstance(item, Dot)]
    assert name.x > dot.x
    assert name.y > dot.y


def test_names_follow_the_zoom(standings, places):
    titles = {group.title for group in labels(standings, places, measure, 6, around(75, 575, 6))}
    assert {"ARMENIA", "Yerevan", "GEORGIA", "Tbilisi"} <= titles


def test_a_dot_marks_a_place_even_where_its_name_has_no_room(standings, places):
    groups = labels(standings, places, measure, 0.85, around(600, 404, 0.85))
    dots = [item for group in groups for item in group.items if isinstance(item, Dot)]
    nine = [place for place in places if place.area.key.id != "chisinau"]
    assert len(dots) >= len(nine)
    assert sum(dot.fill == "seat" for dot in dots) == 1


@pytest.mark.parametrize("size", [(1200, 705), (700, 900)])
def test_a_picture_names_every_member(picture, size):
    titles = {group.title for group in picture(*size).groups}
    assert {"ARMENIA", "KAZAKHSTAN", "KYRGYZSTAN", "RUSSIA", "TAJIKISTAN"} <= titles

# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from csto_explorer.map.frames import EURASIA
from csto_explorer.map.geometry import Face
from csto_explorer.map.scene import HOME, WORLD, ground, hit, home, point, title_at
from csto_explorer.map.view import LONG, pieces, whole
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Names
from csto_explorer.scene.model import Line, Rect, Shape
from csto_explorer.scene.themes import DARK, LIGHT, PATTERN
from tests.map.conftest import standing


def shapes(scene, key):
    group = scene.find(RecordKey("area", key))
    return [item for item in group.items if isinstance(item, Shape)]


def test_the_ground_fills_the_world_and_home_lies_in_it(standings):
    assert ground(standings).bounds == WORLD
    assert home() == HOME
    assert WORLD.contains(HOME.x, HOME.y)


@pytest.mark.parametrize(
    ("key", "fill", "hatch"),
    [("kz", "map.member", None), ("uz", "map.suspended", "/"), ("ge", "map.former", "\\")],
)
def test_standing_shows_by_colour_and_hatch(standings, key, fill, hatch):
    # islands are shapes by themselves
    assert {(shape.fill, shape.hatch) for shape in shapes(ground(standings), key)} == {(fill, hatch)}


def test_what_is_uncertain_is_hatched_besides():
    first, second = shapes(ground([standing("UZ", "suspended", Certainty.UNCERTAIN)]), "uz")
    assert (first.fill, first.hatch) == ("map.suspended", "/")
    assert (second.fill, second.hatch) == (None, "|")


def test_every_role_has_a_colour_in_every_theme(standings):
    statuses = ("member", "party", "suspended", "signatory", "observer", "former")
    scene = ground(
        [standing(code, status) for code, status in zip(("AM", "BY", "KZ", "KG", "RU", "TJ"), statuses, strict=True)]
    )
    items = [item for group in scene.groups for item in group.items]
    roles = {getattr(item, name, None) for item in items for name in ("fill", "stroke", "hatch_role")} - {None}
    assert all(role in theme.colours for role in roles for theme in (LIGHT, DARK, PATTERN))


def lines_of(scene):
    return [item for group in scene.groups for item in group.items if isinstance(item, Line)]


def test_what_lies_outside_the_visible_part_is_skipped(standings):
    seen = Rect(500, 300, 100, 100)
    groups = ground(standings).groups
    assert sum(group.bounds.overlaps(seen) for group in groups) < len(groups) / 20


def test_lines_keep_their_width_on_screen(standings):
    def widths(scale):
        return {round(line.width * scale, 6) for line in lines_of(ground(standings, scale))}

    assert widths(0.3) == widths(1) == widths(8)


def test_disputed_lines_are_dashed(standings):
    lines = lines_of(ground(standings))
    assert {line.dashed for line in lines} == {True, False}
    assert {line.stroke for line in lines if line.dashed} == {"map.disputed.hatch"}


@pytest.mark.parametrize(
    ("longitude", "latitude", "key"),
    [(71.4, 51.1, "area/kz"), (-175, 66.5, "area/ru"), (20.5, 54.7, "area/ru"), (44.5, 40.2, "area/am")],
)
def test_what_lies_under_a_point(standings, longitude, latitude, key):
    assert str(hit(standings, *EURASIA.forward(longitude, latitude))) == key


@pytest.mark.parametrize(("longitude", "latitude"), [(34.1, 45.2), (41.2, 43.0), (51, 42), (105, 35), (104, 48)])
def test_nothing_under_disputed_areas_seas_and_states_around(standings, longitude, latitude):
    assert hit(standings, *EURASIA.forward(longitude, latitude)) is None


@pytest.mark.parametrize(
    ("longitude", "latitude", "language", "title"),
    [
        (34.1, 45.2, "en", "Crimea and Sevastopol: disputed, Ukrainian claim"),
        (105, 35, "ru", "Китай"),
        (71.4, 51.1, "en", "Kazakhstan"),
        (51, 42, "en", ""),
    ],
)
def test_titles_for_hovering(standings, longitude, latitude, language, title):
    assert title_at(standings, *EURASIA.forward(longitude, latitude), language) == title


def test_places_without_coordinates_have_no_point():
    area = Area(RecordKey("area", "x"), Names("X"), "city")
    assert point(area) is None


def test_what_is_cut_for_the_screen_covers_what_it_was_cut_from():
    russia = whole().states["RU"]
    (mainland,) = [box for box, (ring, *_) in russia.parts if len(ring) > LONG]
    strips = pieces(russia)
    assert len(strips) > len(russia.parts)
    assert all(len(rings[0]) <= LONG for _, rings in strips)
    cut = [Face("", "", "state", "", rings, ()) for box, rings in strips if (box, rings) not in russia.parts]
    within = (
        (mainland.x + mainland.width * across / 60, mainland.y + mainland.height * down / 40)
        for across in range(61)
        for down in range(41)
    )
    whole_of_it = Face("", "", "state", "", next(rings for box, rings in russia.parts if box == mainland), ())
    points = [point for point in within if whole_of_it.contains(*point)]
    assert len(points) > 500
    assert all(any(strip.contains(*point) for strip in cut) for point in points)


def test_a_hatch_is_drawn_once_over_a_state_that_is_cut():
    scene = ground([standing("RU", "member", Certainty.UNCERTAIN)])
    groups = [group for group in scene.groups if group.key == RecordKey("area", "ru")]
    filled = [shape for group in groups for shape in group.items if shape.fill]
    hatched = [shape for group in groups for shape in group.items if shape.hatch == "|"]
    assert {shape.rings for shape in filled} == {rings for _, rings in pieces(whole().states["RU"])}
    assert {shape.rings for shape in hatched} == {rings for _, rings in whole().states["RU"].parts}
    assert not [shape for shape in hatched if shape.fill]

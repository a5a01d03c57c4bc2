# SPDX-License-Identifier: MIT
from __future__ import annotations

import math
from itertools import pairwise

import pytest

from csto_explorer.errors import ExplorerError
from csto_explorer.map import geometry
from csto_explorer.map.frames import EURASIA, HOME, WORLD
from csto_explorer.map.geometry import load
from tests.map.conftest import CAPITALS, STATES

AROUND = "AF AM AT AZ BD BG BY CH CN CY CZ DE DK EE EG ES FI FR GB GE GR HR HU IL IN IQ IR IT JO JP KG KP KR KW KZ"
AROUND += " LA LB LT LV LY MD ME MK MM MN NO NP OM PK PL RO RS RU SA SE SI SK SY TH TJ TM TR UA US UZ VN XK YE"


@pytest.mark.parametrize("code", sorted(row["iso_3166_1"] for row in STATES.values()))
def test_every_state_of_the_records_is_there(code):
    assert code in load().states


@pytest.mark.parametrize("code", AROUND.split())
def test_no_state_around_is_lost(code):
    assert load().states[code].rings


@pytest.mark.parametrize("row", CAPITALS, ids=lambda row: row["id"])
def test_a_capital_lies_in_its_state(row):
    face = load().state_at(*EURASIA.forward(float(row["longitude"]), float(row["latitude"])))
    assert face is not None
    assert face.code == STATES[row["parent_id"]]["iso_3166_1"]


@pytest.mark.parametrize(
    ("one", "other"), [("RU", "KZ"), ("AM", "AZ"), ("KG", "UZ"), ("KG", "TJ"), ("UA", "RU"), ("CN", "RU"), ("KZ", "UZ")]
)
def test_neighbours_share_their_border(one, other):
    def arcs(code):
        return {number if number >= 0 else ~number for ring in load().states[code].arcs for number in ring}

    shared = arcs(one) & arcs(other)
    points = [{point for ring in load().states[code].rings for point in ring} for code in (one, other)]
    assert shared
    assert len(points[0] & points[1]) > len(shared)


def test_rings_are_closed_and_have_an_area():
    faces = (*load().states.values(), *load().areas, *load().rest)
    rings = [ring for face in faces for ring in face.rings]
    assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in rings)


def test_all_lies_within_the_world_and_the_members_at_home():
    for face in load().states.values():
        box = face.bounds
        assert WORLD.grown(0.01).contains(box.x, box.y)
        assert WORLD.grown(0.01).contains(box.right, box.bottom)
    for name in ("am", "az", "by", "ge", "kz", "kg", "ru", "tj", "uz"):
        box = load().states[STATES[name]["iso_3166_1"]].bounds
        assert HOME.contains(box.x, box.y)
        assert HOME.contains(box.right, box.bottom)


@pytest.mark.parametrize("latitude", [66.8, 67.4, 68.2])
def test_chukotka_is_whole_across_the_antimeridian(latitude):
    russia = load().states["RU"]
    along = [EURASIA.forward(179 + step / 50, latitude) for step in range(100)]
    assert all(russia.contains(*point) for point in along)


def test_no_edge_of_russia_runs_along_the_antimeridian():
    start, end = EURASIA.forward(180, 65.5), EURASIA.forward(180, 68.5)
    for ring in load().states["RU"].rings:
        on_it = [abs((x - start[0]) * (end[1] - start[1]) - (y - start[1]) * (end[0] - start[0])) < 1 for x, y in ring]
        between = [start[1] < y < end[1] or end[1] < y < start[1] for _, y in ring]
        assert not any(a and b for a, b in zip(on_it, between, strict=True))


def test_baikonur_is_part_of_kazakhstan():
    assert load().states["KZ"].contains(*EURASIA.forward(63.3, 46.0))


@pytest.mark.parametrize(
    ("name", "claim", "longitude", "latitude"),
    [
        ("Crimea and Sevastopol", "UA", 34.1, 45.2),
        ("Abkhazia", "GE", 41.2, 43.0),
        ("South Ossetia", "GE", 44.0, 42.4),
        ("Transnistria", "MD", 29.4, 47.2),
        ("Parts of the Donetsk and Luhansk regions", "UA", 38.9, 48.2),
        ("Southern Kuril Islands", "JP", 147.9, 45.1),
    ],
)
def test_disputed_areas_are_told(name, claim, longitude, latitude):
    area = load().area_at(*EURASIA.forward(longitude, latitude))
    assert area is not None
    assert (area.name, area.claim) == (name, claim)


def test_it_is_read_once():
    assert load() is load()


@pytest.mark.parametrize("content", [b"", b"CSTOMAP3", b"CSTOMAP3 rubbish", b"something else"])
def test_a_damaged_file_is_told_calmly(tmp_path, content):
    path = tmp_path / "eurasia.map"
    path.write_bytes(content)
    with pytest.raises(ExplorerError, match="could not be read"):
        geometry.read(path)


def test_a_missing_file_is_told_calmly(tmp_path):
    with pytest.raises(ExplorerError, match="Install the program again"):
        geometry.read(tmp_path / "none.map")


def test_the_file_is_small_and_comes_with_its_licence():
    folder = geometry.paths.resources() / "map"
    assert (folder / geometry.FILE).stat().st_size < 400_000
    licence = (folder / "LICENCE.txt").read_text(encoding="utf-8")
    assert "public domain" in licence
    assert load().package.replace("qgis-common ", "") in licence


def sides(shown):
    """For each border, the states whose outline runs along all of it."""
    edges = {
        code: {frozenset(pair) for ring in face.rings for pair in pairwise(ring)} for code, face in shown.states.items()
    }
    return [
        {code for code, own in edges.items() if own.issuperset(map(frozenset, pairwise(line)))}
        for line in shown.borders
    ]


@pytest.mark.parametrize("tolerance", [0.35, 1.4, 6.0])
def test_thinned_outlines_still_share_their_borders_and_lose_no_state(tolerance):
    whole, thin = geometry.load(), geometry.thinned(tolerance)
    assert {code: len(face.rings) for code, face in thin.states.items()} == {
        code: len(face.rings) for code, face in whole.states.items()
    }
    assert sides(thin) == sides(whole)
    points = sum(len(ring) for face in thin.states.values() for ring in face.rings)
    assert points < sum(len(ring) for face in whole.states.values() for ring in face.rings)


@pytest.mark.parametrize("tolerance", [0.35, 1.4])
def test_what_is_left_out_is_no_farther_than_the_tolerance(tolerance):
    whole, thin = geometry.load(), geometry.thinned(tolerance)
    for code in ("AM", "KZ", "RU", "TJ"):
        for old, new in zip(whole.states[code].rings, thin.states[code].rings, strict=True):
            kept = set(new)
            assert kept <= set(old)
            before, after = old[0], old[-1]
            from_before, from_after = [], []
            for point in old:
                before = point if point in kept else before
                from_before.append(math.dist(point, before))
            for point in reversed(old):
                after = point if point in kept else after
                from_after.append(math.dist(point, after))
            # an arc is walked forwards by one neighbour and backwards by the other
            nearest = map(min, from_before, reversed(from_after))
            assert max(nearest) <= tolerance + 1e-6


def test_islands_are_filled_apart_but_not_where_there_is_a_hole():
    states = geometry.load().states
    for face in states.values():
        assert [ring for _, rings in face.parts for ring in rings] == list(face.rings)
    # Russia has islands alone; in Armenia there are exclaves of another state
    assert len(states["RU"].parts) == len(states["RU"].rings) > 1
    assert len(states["AM"].parts) == 1

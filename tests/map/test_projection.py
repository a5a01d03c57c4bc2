# SPDX-License-Identifier: MIT
from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.map.frames import CAUCASUS, CENTRAL_ASIA, EURASIA
from csto_explorer.map.projection import Albers


@pytest.mark.parametrize("projection", [EURASIA, CAUCASUS, CENTRAL_ASIA])
@given(longitude=st.floats(-180, 179.99), latitude=st.floats(-80, 89))
def test_there_and_back(projection, longitude, latitude):
    back = projection.inverse(*projection.forward(longitude, latitude))
    assert abs((back[0] - longitude + 180) % 360 - 180) < 1e-6
    assert back[1] == pytest.approx(latitude, abs=1e-6)


@given(x=st.floats(0, 1200), y=st.floats(300, 800))
def test_back_and_there(x, y):
    assert EURASIA.forward(*EURASIA.inverse(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_the_antimeridian_is_no_edge():
    west, east = EURASIA.forward(180, 67), EURASIA.forward(-180, 67)
    assert west == pytest.approx(east)
    assert EURASIA.forward(-179.9, 67)[0] > EURASIA.forward(179.9, 67)[0]


@given(latitude=st.floats(35, 75), longitude=st.floats(30, 170))
def test_areas_are_true(longitude, latitude):
    projection, step = Albers(95, 47, 63), 0.01
    across = math.dist(projection.forward(longitude, latitude), projection.forward(longitude + step, latitude))
    along = math.dist(projection.forward(longitude, latitude), projection.forward(longitude, latitude + step))
    true = math.radians(step) ** 2 * math.cos(math.radians(latitude))
    assert across * along == pytest.approx(true, rel=1e-3)


def test_it_is_true_to_scale_along_its_parallels():
    projection = Albers(95, 47, 63)
    for latitude in (47, 63):
        length = math.dist(projection.forward(95, latitude), projection.forward(95.001, latitude))
        assert length == pytest.approx(math.radians(0.001) * math.cos(math.radians(latitude)), rel=1e-6)

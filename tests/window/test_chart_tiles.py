# SPDX-License-Identifier: MIT
"""A large chart in tiles looks like the chart painted at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from tests.chart.samples import details, sample

from csto_explorer.chart.scene import ChartOptions, chart_scene
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.window import large_chart
from csto_explorer.window.chart_view import ChartView

ROWS = 400
OUTLINE = "org|League of Rivers|LR|organization||\n" + "".join(
    f" b{n}|Council of Harbour Number {n}|H{n}|council||since 2001\n" for n in range(ROWS)
)


@pytest.fixture
def view(qtbot):
    load_fonts()
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_scene(chart_scene(sample(OUTLINE), details(OUTLINE), measure, ChartOptions()))
    return made


def picture(view: ChartView) -> QImage:
    # a frame paints some tiles only, the next ones go on
    taken = view.grab().toImage()
    for _ in range(500):
        if view.is_whole:
            return taken
        taken = view.grab().toImage()
    raise AssertionError("the picture never becomes whole")


def differs(one: QImage, other: QImage) -> float:
    """The share of points that are not alike."""
    points = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    far = sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60 for x, y in points)
    return far / len(points)


@pytest.mark.parametrize("scale", [0.5, 1.0])
def test_tiles_join_to_the_whole_picture(view, monkeypatch, scale):
    view.scale = scale
    # a whole number of pixels, so that both pictures have the same raster
    view.origin = QPointF(round(view.origin.x()), round(view.origin.y()))
    view.view_changed()
    view.origin = QPointF(round(view.origin.x() * scale) / scale, round(view.origin.y() * scale) / scale)
    tiled = picture(view)
    monkeypatch.setattr(large_chart, "FEW", 10_000)
    view.show_scene(view.scene)
    assert differs(tiled, picture(view)) < 0.02


def test_panning_shows_what_a_new_look_shows(view):
    view.scale = 0.5
    view.view_changed()
    picture(view)
    view.pan(-150, 40)
    panned = picture(view)
    view._large.forget()
    assert differs(panned, picture(view)) == 0


def test_small_boxes_are_painted_in_the_colours_of_their_classes(view):
    view.fit()
    seen = picture(view)
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(0, seen.height(), 2)}
    assert "#1048d1" in colours

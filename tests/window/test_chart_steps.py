# SPDX-License-Identifier: MIT
"""From one chart to the next only what looks otherwise is painted: what is on screen is what a new look shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Place
from csto_explorer.window.chart_parts import ChartParts

ARRANGEMENT = "chart"
DAYS = ["2022-04-01", "2021-12-01", "2014-12-23", "2010-12-10", "2010-12-09", "2009-02-04", "2002-10-07", "2022-05-16"]
FAR = 110
"""Of 255: words that are drawn for the first time are smoothed in another way, and are no more unlike than this."""
FEW = 12


def on_screen(window) -> QImage:
    """The chart as it is on screen, which nobody asks to paint itself."""
    view = window.chart.view
    corner = view.mapTo(window, QPoint(0, 0))
    return view.screen().grabWindow(window.winId(), corner.x(), corner.y(), view.width(), view.height()).toImage()


def unlike(window) -> int:
    """How many points of the screen are not what they are once all is painted anew."""
    pictures = [on_screen(window)]
    # twice, as words are drawn from kept glyphs from the second time on
    for _ in range(2):
        window.chart.view.update()
        QApplication.processEvents()
    pictures = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (*pictures, on_screen(window))]
    blues = [bytes(picture.constBits())[::4] for picture in pictures]
    return sum(abs(a - b) > FAR for a, b in zip(*blues, strict=True))


@pytest.fixture
def shares(window, monkeypatch):
    """Which share of the chart was painted, each time that it was."""
    found = []
    paint, view = ChartParts.paint, window.chart.view

    def told(parts, painter, scene, region):
        found.append(sum(rect.width() * rect.height() for rect in region) / (view.width() * view.height()))
        paint(parts, painter, scene, region)

    monkeypatch.setattr(ChartParts, "paint", told)
    return found


def test_steps_leave_on_screen_what_a_new_look_shows(window, shares, on):
    smallest = 1.0
    for day in DAYS:
        shares.clear()
        window.navigator.set_date(on(day))
        QApplication.processEvents()
        smallest = min([smallest, *shares])
        assert unlike(window) < FEW, day
    assert smallest < 0.1


def test_a_box_on_its_way_goes_on_from_where_it_is(window, qtbot, on):
    view = window.chart.view
    window.chart.set_option("transitions", True)
    window.navigator.set_date(on("2009-06-14"))
    first = view._morph
    QApplication.processEvents()
    qtbot.waitUntil(lambda: 0.05 < float(first.currentValue()) < 0.95)
    seen, ended = first.corners(), view.scene.corners()
    window.navigator.set_date(on("2004-06-18"))
    second = view._morph
    begins = second.corners()
    both = [key for key in seen if key in begins and seen[key] != ended[key]]
    assert both
    assert all(begins[key] == pytest.approx(seen[key]) for key in both)
    qtbot.waitUntil(lambda: not second.is_running())
    QApplication.processEvents()
    assert unlike(window) < FEW


def rest(window, qtbot):
    qtbot.waitUntil(lambda: not window.chart._rest.isActive())


def test_a_panel_of_another_shape_has_the_chart_arranged_for_it_at_once_and_not_at_the_next_step(window, qtbot, on):
    view = window.chart.view
    window.navigator.set_date(on("2022-04-02"))
    rest(window, qtbot)
    before = view.scene.corners()
    window.resize(1440, 640)
    window.arrange("overview")
    rest(window, qtbot)
    arranged = view.scene.corners()
    assert arranged != before
    window.navigator.set_date(on("2022-04-03"))
    assert view.scene.corners() == arranged


def test_where_the_user_moved_the_chart_it_stays_as_it_is_in_a_panel_of_another_shape(window, qtbot, on):
    view = window.chart.view
    window.navigator.set_date(on("2022-04-02"))
    rest(window, qtbot)
    before = view.scene.corners()
    view.zoom(1.3)
    window.resize(1440, 640)
    window.arrange("overview")
    rest(window, qtbot)
    assert view.scene.corners() == before
    window.navigator.set_date(on("2022-04-03"))
    assert view.scene.corners() == before


def test_a_step_in_the_middle_of_a_zoom_leaves_nothing_of_it_behind(window, qtbot, on):
    view = window.chart.view
    window.navigator.set_date(on("2016-11-24"))
    window.chart.set_option("transitions", True)
    rest(window, qtbot)
    view.step_zoom(1.4)
    QApplication.processEvents()
    assert view._glide.is_running()
    window.navigator.set_date(on("2016-10-14"))
    QApplication.processEvents()
    assert unlike(window) < FEW


def test_one_box_alone_is_outlined_after_what_is_gone_to_was_unfolded(window, qtbot):
    joint_staff, center = (RecordKey("organization", name) for name in ("joint-staff", "crisis-response-center"))
    window.chart.toggle_fold(joint_staff)
    window.chart.view.fit()
    QApplication.processEvents()
    window.navigator.go(Place(center))
    QApplication.processEvents()
    assert window.chart.view.current == center
    assert unlike(window) < FEW


def test_a_date_that_was_chosen_beside_the_chart_does_not_keep_it_from_its_panel(window, qtbot, on):
    window.arrange("overview")
    rest(window, qtbot)
    window.arrange("tables")
    window.navigator.set_date(on("2014-12-23"))
    window.arrange("chart")
    rest(window, qtbot)
    view = window.chart.view
    assert window.chart._aspect == pytest.approx(view.width() / view.height(), rel=0.15)


def test_an_option_that_is_chosen_while_the_chart_is_hidden_arranges_it_for_no_panel(window, qtbot):
    rest(window, qtbot)
    aspect = window.chart._aspect
    window.chart.hide()
    window.chart.set_option("dashed", not window.chart.choices.dashed)
    window.chart.show()
    rest(window, qtbot)
    assert window.chart._aspect == aspect
    window.chart.set_option("dashed", not window.chart.choices.dashed)


def test_the_small_picture_follows_the_theme(window, light):
    minimap = window.chart.view.minimap
    window.chart.view.zoom(2)
    before = minimap.picture()
    window.chart.follow_theme()
    assert minimap.picture() is not before

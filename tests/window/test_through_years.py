# SPDX-License-Identifier: MIT
"""All years at once: the page of bands walked by keys and by mouse, the series of maps, the events played."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Text


@pytest.fixture
def dialog(window, qtbot):
    window.actions_.bands.trigger()
    (found,) = [each for each in window.findChildren(object) if type(each).__name__ == "BandsDialog"]
    qtbot.waitUntil(lambda: bool(found.view.scene.groups))
    return found


def place_of(view, key):
    """Where the middle of a record's band lies on the widget."""
    bounds = view.scene.find(key).bounds
    scale = (view.sizeHint().height() - 24) / view.scene.bounds.height
    x, y = bounds.x + bounds.width / 2, bounds.y + bounds.height / 2
    return QPoint(round(12 + x * scale), round(12 + y * scale))


def test_a_click_on_a_band_goes_to_the_record_that_says_so(window, dialog, qtbot):
    key = RecordKey("participation", "uz-csto-suspended")
    qtbot.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=place_of(dialog.view, key))
    assert window.navigator.place.key == key
    assert dialog.isVisible()


def test_arrows_walk_the_bands_and_return_goes(window, dialog, qtbot):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(dialog.view, key)
    assert dialog.view.current.title == dialog.view.accessibleDescription()
    assert window.navigator.place.key == dialog.view.current.key
    assert window.navigator.place.key.kind == "participation"


def test_the_bands_follow_language_and_date(window, dialog):
    before = dialog.view.scene.groups[-1].bounds.x
    window.navigator.set_language("ru")
    assert any(group.title == "Армения" for group in dialog.view.scene.groups)
    window.navigator.set_date(datetime.date(1999, 1, 1))
    assert dialog.view.scene.groups[-1].bounds.x < before


def test_the_series_shows_a_map_for_each_year(window):
    sheet = window.findChild(object, "throughYears").series_sheet()
    texts = [item.text for group in sheet.scene.groups for item in group.items if isinstance(item, Text)]
    for day in ("31 December 1992", "31 December 1999", "1 April 2022"):
        assert day in texts
    assert any("no side" in text for text in texts)


def test_playing_steps_from_event_to_event_until_it_is_stopped(window, qtbot):
    window.navigator.set_date(datetime.date(1992, 5, 15))
    days = []
    window.navigator.lensChanged.connect(lambda lens: days.append(lens.on))
    window.findChild(object, "throughYears").player._timer.setInterval(1)
    window.actions_.play.trigger()
    qtbot.waitUntil(lambda: len(days) >= 3)
    window.actions_.play.trigger()
    number = len(days)
    QApplication.processEvents()
    qtbot.wait(30)
    assert len(days) == number
    assert days == sorted(days)


def test_playing_ends_with_the_last_event(window, qtbot):
    window.navigator.set_date(window.navigator.latest)
    window.actions_.play.trigger()
    assert not window.actions_.play.isChecked()

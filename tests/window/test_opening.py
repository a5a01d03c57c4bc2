# SPDX-License-Identifier: MIT
"""The window as the program opens it: the frame first, its panels once that has painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from csto_explorer import app
from csto_explorer.models.settings import Settings
from csto_explorer.window.panel import Panel


@pytest.fixture
def opened(qtbot, store, settings, light):
    """Return a window that is not yet shown, for a link."""
    windows = []

    def make(link=None):
        windows.append(app.make_window(store, settings, link, at_once=False))
        qtbot.addWidget(windows[-1])
        return windows[-1]

    yield make
    for window in windows:
        window.close()


def test_the_frame_paints_before_anything_else_is_made(opened, qtbot):
    window = opened()
    there = []
    window.painted.connect(lambda: there.append(window.findChildren(Panel)))
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
    assert there == [[]]
    assert len(window.findChildren(Panel)) == 6
    assert window.chart.view.scene.groups
    assert window.structure.model.rowCount() == 1


def test_the_frame_tells_the_date_and_no_button_shows_a_word_for_an_icon(opened, qtbot):
    window = opened("csto://organization/csc?on=2012-05-01")
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.date.edit.text() == "1 May 2012"
    wordy = [button for button in window.findChildren(QToolButton) if button.icon().isNull() and button.text()]
    assert not wordy


def test_the_tree_takes_the_keys_when_all_stands(opened, qtbot):
    window = opened()
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
        window.activateWindow()
    assert window.focusWidget() is window.structure.tree


def test_who_types_already_is_not_interrupted(opened, qtbot):
    window = opened()

    def type_a_word():
        window.activateWindow()
        window.search.setFocus()
        qtbot.keyClicks(window.search, "arm")

    window.painted.connect(type_a_word)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
    assert window.focusWidget() is window.search
    assert window.search.text() == "arm"
    QApplication.processEvents()
    assert window.search.results.isVisible()
    assert window.search.results.model.rowCount() > 0


def test_a_link_opens_in_its_arrangement(opened, qtbot):
    window = opened("csto://organization/cfm?view=map&on=2012-05-01")
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
    assert window.arrangement == "map"


def test_a_frame_that_is_closed_at_once_keeps_its_size_and_the_rest(opened, qtbot, settings):
    settings.set("window_state", "as it was")
    window = opened()
    window.resize(1111, 777)
    window.painted.connect(window.close)
    with qtbot.waitSignal(window.painted):
        window.show()
    QApplication.processEvents()
    kept = Settings(settings.folder)
    assert kept.get("window_size") == [1111, 777]
    assert kept.get("window_state") == "as it was"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Space])
def test_keys_do_nothing_before_there_is_anything(opened, qtbot, key):
    window = opened()
    window.painted.connect(lambda: qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier))
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
    assert window.navigator.place.key == window.workspace.store.root


def test_the_layout_of_the_last_time_comes_back(opened, qtbot):
    first = opened()
    with qtbot.waitSignal(first.filled, timeout=20_000):
        first.show()
    first.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, first.structure)
    first.tables.hide()
    QApplication.processEvents()
    first.arrangement = None
    stood = standing(first)
    first.close()
    again = opened()
    with qtbot.waitSignal(again.filled, timeout=20_000):
        again.show()
    QApplication.processEvents()
    assert standing(again) == stood


def standing(window):
    return {name: panel.geometry() for name, panel in window.panels.items() if panel.isVisible()}

# SPDX-License-Identifier: MIT
"""Everything can be reached by keys, in the order in which one reads, and left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

SHIFT = Qt.KeyboardModifier.ShiftModifier


def region(window, widget):
    """The name of the panel or bar that a widget is in."""
    for name, panel in window.panels.items():
        if panel is widget or panel.isAncestorOf(widget):
            return name
    return "timeline" if widget is window.timeline else "bar"


def tabbed(window, qtbot, key=Qt.Key.Key_Tab, modifiers=Qt.KeyboardModifier.NoModifier):
    """The widgets that Tab goes through from the search field until it is there again."""
    window.search.setFocus()
    found = []
    # within a card Tab goes from link to link
    for _ in range(600):
        qtbot.keyClick(window.focusWidget(), key, modifiers)
        if not found or found[-1] is not window.focusWidget():
            found.append(window.focusWidget())
        if found[-1] is window.search:
            return found
    raise AssertionError(f"Tab never came back; last it went through {found[-6:]}")


def test_tab_follows_the_eye_and_comes_back(window, qtbot):
    found = tabbed(window, qtbot)
    regions = list(dict.fromkeys(region(window, widget) for widget in found))
    assert regions == ["bar", "structure", "chart", "tables", "map", "details", "timeline"]
    backwards = tabbed(window, qtbot, Qt.Key.Key_Backtab, SHIFT)
    assert backwards[:-1] == found[-2::-1]


def test_every_tool_button_is_reached(window, qtbot):
    found = tabbed(window, qtbot)
    buttons = [b for b in window.findChildren(QToolButton) if b.isVisible()]
    wanted = [b for b in buttons if b.isEnabled() and not isinstance(b.parent(), QLineEdit)]
    assert len(wanted) > 10
    assert [b.accessibleName() or b.text() for b in wanted if b not in found] == []


def test_the_table_lets_tab_through(window, qtbot):
    table = window.tables.table
    qtbot.waitUntil(lambda: window.tables.model.rowCount() > 0)
    table.setFocus()
    table.setCurrentIndex(window.tables.model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert window.focusWidget() is not table


@pytest.mark.parametrize("arrangement", ["overview", "chart", "map", "tables"])
def test_f6_goes_from_panel_to_panel_and_back(window, arrangement):
    window.arrange(arrangement)
    window.search.setFocus()
    there = []
    for _ in range(12):
        window.actions_.next_panel.trigger()
        there.append(window.focusWidget())
        if there[-1] is window.search:
            break
    shown = {name for name, panel in window.panels.items() if not panel.visibleRegion().isEmpty()}
    assert {region(window, widget) for widget in there} == shown | {"bar", "timeline"}
    back = []
    for _ in there:
        window.actions_.panel_before.trigger()
        back.append(window.focusWidget())
    assert back == [*there[-2::-1], window.search]


def test_focus_is_seen(window):
    """Whatever has the keys looks otherwise than without them."""
    same = []
    for widget in (window.search, window.date.edit, window.chart.view, window.map.view, window.timeline):
        without = QWidget.grab(widget).toImage()
        widget.setFocus()
        if QWidget.grab(widget).toImage() == without:
            same.append(widget.objectName())
    assert same == []


def test_tips_tell_the_keys(window):
    actions = [action for action in window.findChildren(QAction) if not action.shortcut().isEmpty()]
    told = [action for action in actions if action.shortcut().toString() in action.toolTip()]
    of_menus = [action for action in vars(window.actions_).values() if isinstance(action, QAction)]
    assert [action.text() for action in of_menus if action in actions and action not in told] == []


def test_the_keys_stay_where_they_are_in_another_arrangement(window):
    window.chart.view.setFocus()
    window.arrange("chart")
    assert window.focusWidget() is window.chart.view
    window.arrange("overview")
    assert window.focusWidget() is window.chart.view

# SPDX-License-Identifier: MIT
"""What assistive technology gets to know of the drawn views, and what it costs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from csto_explorer.records.keys import RecordKey
from csto_explorer.window.accessible import picture, pictures, telling
from csto_explorer.window.accessible.picture import Picture

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
CSC = RecordKey("organization", "csc")
UZBEKISTAN = RecordKey("area", "uz")


@pytest.fixture
def listening():
    """Somebody listens, from before the window is made."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(monkeypatch):
    """What is sent: the kind of event and the name of what it is about."""
    sent = []
    monkeypatch.setattr(picture, "_send", lambda item, kind: sent.append((kind.name, item.text(NAME))))
    return sent


@pytest.fixture
def has_keys(monkeypatch):
    """Views have the keys when they are given them: offscreen no window is the active one."""
    monkeypatch.setattr(QWidget, "hasFocus", lambda widget: widget.window().focusWidget() is widget)


def of(view):
    """The interface of a drawn view, as assistive technology gets it."""
    QAccessible.queryAccessibleInterface(view)
    return pictures.made(view)


def test_nothing_is_made_without_a_listener(window, qtbot, on):
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Down)
    window.navigator.set_date(on("1998-06-01"))
    assert [pictures.made(view) for view in (window.chart.view, window.map.view, window.timeline)] == [None] * 3


def test_the_chart_is_a_tree_of_boxes(listening, window):
    chart = of(window.chart.view)
    assert chart.role() == QAccessible.Role.Tree
    top = chart.child(0)
    assert top.text(NAME).startswith("Collective Security Treaty Organization (CSTO), Organization")
    assert top.role() == QAccessible.Role.TreeItem
    council = top.child(0)
    assert council.text(NAME).startswith("Collective Security Council (CSC), Council, Chairman")
    assert "Nikol Pashinyan" in council.text(DESCRIPTION)
    assert council.parent() is top
    assert top.indexOfChild(council) == 0
    assert top.state().selected
    assert top.state().expanded
    assert not council.state().selected


def test_boxes_are_found_where_they_are_painted(listening, window):
    view = window.chart.view
    box = of(view).child(0)
    middle = box.rect().center()
    assert view.key_at(QPointF(view.mapFromGlobal(middle))) == box.key
    assert of(view).childAt(middle.x(), middle.y()) is box
    assert not box.state().offscreen
    view.pan(-5000, -5000)
    assert box.state().offscreen


def test_one_key_press_is_three_events(listening, window, qtbot, heard, has_keys):
    view = window.chart.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    heard.clear()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert [kind for kind, _ in heard] == ["SelectionRemove", "SelectionAdd", "Focus"]
    (before, after, focus) = (name for _, name in heard)
    assert before.startswith("Collective Security Council")
    assert after == focus != before
    assert of(view).focusChild().text(NAME) == focus


def test_the_current_box_is_told_when_the_chart_gets_the_keys(listening, window, qtbot, heard, has_keys):
    window.chart.view.setFocus()
    QApplication.sendEvent(window.chart.view, QFocusEvent(QEvent.Type.FocusIn))
    qtbot.waitUntil(lambda: heard != [])
    assert {kind for kind, _ in heard} == {"Focus"}
    assert all(name.startswith("Collective Security Treaty Organization") for _, name in heard)


def test_items_that_are_gone_are_forgotten(listening, window, on):
    chart = of(window.chart.view)
    council = chart.item(CSC)
    window.navigator.set_date(on("1993-01-01"))
    assert not council.isValid()
    assert council.text(NAME) == ""
    assert CSC not in chart._items
    assert chart.child(0).text(NAME).startswith("States Parties")
    window.navigator.set_date(on("2022-04-01"))
    assert chart.item(CSC).isValid()


def test_boxes_are_folded_and_gone_to_by_actions(listening, window, qtbot):
    chart = of(window.chart.view)
    council = chart.item(CSC)
    act = council.interface_cast(QAccessible.InterfaceType.ActionInterface)
    act.doAction(act.toggleAction())
    assert council.state().collapsed
    assert council.childCount() == 0
    act.doAction(act.pressAction())
    assert window.navigator.place.key == CSC
    assert council.state().selected


def test_enter_takes_the_keys_to_the_card(window, qtbot):
    window.arrange("chart")
    window.card.hide()
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Return)
    assert window.card.isVisible()
    assert window.focusWidget() is window.card.browser


def test_the_map_lists_states_with_their_standing(listening, window):
    states = of(window.map.view)
    names = [states.child(number).text(NAME) for number in range(states.childCount())]
    assert names[:3] == ["Armenia: member", "Azerbaijan: former", "Belarus: member"]
    assert "Uzbekistan: suspended" in names
    assert "Moscow, seat of a body" in names
    act = states.item(UZBEKISTAN).interface_cast(QAccessible.InterfaceType.ActionInterface)
    act.doAction(act.pressAction())
    assert window.navigator.place.key == UZBEKISTAN


def test_the_timeline_speaks_dates_and_events(listening, window, on):
    line = of(window.timeline)
    first = line.child(0)
    assert first.text(NAME) == "15 May 1992: Collective Security Treaty signed in Tashkent"
    act = first.interface_cast(QAccessible.InterfaceType.ActionInterface)
    act.doAction(act.pressAction())
    assert window.navigator.lens.on == on("1992-05-15")
    assert line.text(DESCRIPTION) == "As of 15 May 1992"


def test_a_change_of_the_date_is_told_once_it_rests(listening, window, qtbot, on, monkeypatch):
    said = []
    monkeypatch.setattr(telling, "announce", lambda widget, text: said.append(text))
    for day in ("2012-12-18", "2012-12-19", "2013-01-01"):
        window.navigator.set_date(on(day))
    window.navigator.set_date(on("2011-06-01"))
    qtbot.waitUntil(lambda: said != [])
    (text,) = said
    assert text.startswith("7 member states on 1 June 2011")
    assert "Uzbekistan now member" in text
    assert "Armenia" not in text


def test_a_day_with_an_event_names_it(window, on):
    from csto_explorer.models.date_news import date_news

    before = window.navigator.lens.on
    window.navigator.set_date(on("1992-05-15"))
    text = date_news(window.workspace, before)
    assert text.endswith("Collective Security Treaty signed in Tashkent")
    assert "Armenia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan now signatory" in text
    assert "Azerbaijan, Belarus, Georgia without standing" in text


class Flat:
    """A hundred thousand items side by side."""

    role, item_role = QAccessible.Role.List, QAccessible.Role.ListItem

    def below(self, parent):
        return range(100_000) if parent is None else ()

    def holds(self, key):
        return key in range(100_000)

    def parent(self, key):
        return None

    def name(self, key):
        return f"item {key}"

    def bounds(self, key):
        return QRectF(0, key, 10, 1)

    def at(self, point):
        return None

    def current(self):
        return None

    def is_expanded(self, key):
        return None


def test_items_cost_nothing_before_they_are_asked_for(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    made = Picture(widget, Flat())
    assert made.childCount() == 100_000
    assert made._items == {}
    assert made.child(99_999).text(NAME) == "item 99999"
    assert len(made._items) == 1

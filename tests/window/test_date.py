# SPDX-License-Identifier: MIT
"""One date rules all: tree, chart, map, tables, card and status bar change together."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView

from csto_explorer.records.edtf import describe
from csto_explorer.records.keys import RecordKey

ARRANGEMENT = "chart"

CRRF = RecordKey("organization", "crrf")


def test_the_status_bar_counts_the_members(window):
    assert window.summary.text().startswith("6 member states on 1 April 2022")


def test_a_body_is_gone_before_it_was_founded(window, on):
    assert window.chart.view.scene.find(CRRF) is not None
    window.navigator.set_date(on("2008-06-01"))
    assert window.chart.view.scene.find(CRRF) is None
    assert not window.structure.model.index_of(CRRF).isValid()
    names = [window.tables.model.index(row, 0).data() for row in range(window.tables.model.rowCount())]
    assert "Collective Rapid Reaction Forces" not in names


def test_within_an_imprecise_date_it_is_uncertain(window, on):
    window.navigator.set_date(on("2009-02-10"))
    window.structure.recordRequested.emit(CRRF)
    assert window.structure.model.index_of(CRRF).isValid()
    assert window.card.card.standing


def test_the_parties_of_1998_are_nine(window, on):
    window.navigator.set_date(on("1998-06-01"))
    assert window.summary.text().startswith("9 parties on 1 June 1998")


@pytest.mark.parametrize("text", ["3 Mar 2005", "2005-03-03", "03.03.2005", "March 3, 2005"])
def test_typing_a_date_and_enter(window, qtbot, on, text):
    window.date.edit.setFocus()
    window.date.edit.selectAll()
    qtbot.keyClicks(window.date.edit, text)
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Return)
    assert window.navigator.lens.on == on("2005-03-03")
    assert "3 March 2005" in window.summary.text()


def test_stepping_by_event_with_the_keys(window, qtbot):
    before = window.navigator.lens.on
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Left, keys)
    assert window.navigator.lens.on < before
    assert window.date.edit.text() == describe(window.navigator.lens.on.isoformat())


def test_dragging_the_mark_of_the_timeline(window, qtbot):
    view = window.timeline
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle)
    assert 2005 <= window.navigator.lens.on.year <= 2009


def test_a_step_of_the_date_is_no_step_of_the_trail(window, on):
    window.navigator.set_date(on("2005-03-03"))
    assert not window.navigator.can_go_back


def test_what_is_no_date_is_told_and_changes_nothing(window, qtbot, on):
    window.date.edit.setFocus()
    window.date.edit.setText("the day before yesterday")
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Return)
    assert window.navigator.lens.on == on("2022-04-01")
    assert window.date.edit.text() == "1 April 2022"
    assert "is no date" in window.statusBar().currentMessage()


def test_up_and_down_step_by_a_day(window, qtbot, on):
    window.date.edit.setFocus()
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Down)
    assert window.navigator.lens.on == on("2022-03-31")


def test_a_day_is_taken_from_the_calendar(window, qtbot, on):
    calendar = window.date.open_calendar().findChild(QCalendarWidget)
    day = datetime.date(2012, 12, 19)
    calendar.clicked.emit(day)
    assert window.navigator.lens.on == day


def test_every_day_of_the_calendar_is_seen(window, on):
    window.navigator.set_date(on("2010-12-10"))
    days = window.date.open_calendar().findChild(QTableView)
    for row in range(1, 7):
        for column in range(7):
            cell = days.visualRect(days.model().index(row, column)).adjusted(4, 2, -4, -2)
            drawn = days.viewport().grab(cell).toImage()
            colours = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
            assert len(colours) > 1


def test_a_date_that_was_emptied_comes_back_without_a_word(window, qtbot, on):
    window.date.edit.setFocus()
    window.date.edit.clear()
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Return)
    assert window.date.edit.text() == "1 April 2022"
    assert window.statusBar().currentMessage() == ""


def test_after_the_last_word_of_the_sources_the_members_are_as_last_known(window, qtbot):
    window.navigator.set_date(datetime.date(2023, 1, 1))
    assert window.summary.text().startswith("6 member states as last known on 1 April 2022, shown for 1 January 2023")
    window.navigator.set_date(datetime.date(2024, 3, 1))
    assert "1 frozen (Armenia)" in window.summary.text()


def test_a_date_beyond_the_records_is_drawn_in_and_told(window, qtbot):
    window.date.edit.setText("3 March 1980")
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Return)
    assert window.navigator.lens.on == datetime.date(1992, 5, 15)
    assert "3 March 1980 lies outside" in window.statusBar().currentMessage()
    window.date.edit.setText("3 March 2005")
    qtbot.keyClick(window.date.edit, Qt.Key.Key_Return)
    assert window.statusBar().currentMessage() == ""


def test_tables_follow_the_language(window, qtbot):
    window.navigator.set_language("ru")
    window.tables.tabs.choose("persons")
    window.tables.refresh()
    names = {window.tables.model.index(row, 0).data() for row in range(window.tables.model.rowCount())}
    assert any("Пашинян" in name for name in names)


def test_the_status_bar_gives_way_in_a_small_window(window, qtbot):
    window.resize(640, 420)
    QApplication.processEvents()
    for label in (window.summary, window.provenance):
        assert label.geometry().right() <= window.statusBar().width()
        assert label.toolTip() == label.text()

# SPDX-License-Identifier: MIT
"""Who sat where in the window: its table, all dates, sessions that set the date on demand, plots in the card."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Place
from csto_explorer.scene.model import Text
from csto_explorer.window import theme
from csto_explorer.window.table_output import table_sheets

ARRANGEMENT = "tables"

SESSION = RecordKey("event", "session-2010-12-10")
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def cells(window, title):
    model = window.tables.model
    heads = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    return [model.index(row, heads.index(title)).data() for row in range(model.rowCount())]


def click_row(window, qtbot, row):
    table = window.tables.table
    table.scrollTo(window.tables.model.index(row, 0))
    where = table.visualRect(window.tables.model.index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def button(panel, text):
    return next(each for each in panel.findChildren(QToolButton) if each.accessibleName() == text)


def click_link(window, qtbot, text):
    """Click a link of the card by its text."""
    browser = window.card.browser
    found = browser.document().find(text)
    assert not found.isNull()
    browser.setTextCursor(found)
    browser.ensureCursorVisible()
    found.setPosition(found.selectionStart() + 2)
    found.movePosition(QTextCursor.MoveOperation.Right)
    where = browser.cursorRect(found).center()
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))


def pictures(window):
    """The plots in the card, as they are painted."""
    document, found = window.card.browser.document(), []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            shape = place.fragment().charFormat().toImageFormat()
            if shape.isValid():
                found.append(document.resource(document.ResourceType.ImageResource.value, QUrl(shape.name())))
            place += 1
        block = block.next()
    return found


def test_the_keys_open_who_sat_where(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_O, KEYS)
    assert window.tables.tabs.current() == "officials"
    assert window.tables.table.hasFocus()
    assert "Nikol Pashinyan" in cells(window, "Holder")
    window.tables.hide()
    qtbot.keyClick(window, Qt.Key.Key_O, KEYS)
    assert window.tables.isVisible()


def test_a_click_shows_the_record_and_stays_in_the_table(window, qtbot):
    window.tables.tabs.choose("officials")
    before = window.navigator.lens.on
    row = cells(window, "Holder").index("Sadyr Japarov")
    click_row(window, qtbot, row)
    assert window.navigator.place.key == RecordKey("membership", "kg-president-sadyr-japarov")
    assert "Sadyr Japarov" in window.card.browser.toPlainText()
    assert window.tables.tabs.current() == "officials"
    assert window.tables.table.currentIndex().row() == row
    assert window.navigator.lens.on == before


def test_the_table_follows_the_date(window, on):
    window.tables.tabs.choose("officials")
    window.navigator.set_date(on("2010-12-10"))
    assert "Dmitry Medvedev" in cells(window, "Holder")
    window.navigator.set_date(on("2021-07-15"))
    assert {"vacant", "not known", "holder"} <= set(cells(window, "Held"))


def test_all_dates_on_choice_in_the_window_on_paper_and_in_files(window, qtbot, monkeypatch, tmp_path):
    window.tables.tabs.choose("officials")
    now = window.tables.model.rowCount()
    qtbot.mouseClick(button(window.tables, "All dates"), Qt.MouseButton.LeftButton)
    assert window.tables.model.rowCount() > 3 * now
    assert {"Dmitry Medvedev", "Askar Akayev"} <= set(cells(window, "Holder"))
    (first, *_) = table_sheets(window)
    written = {item.text for group in first.scene.groups for item in group.items if isinstance(item, Text)}
    assert any(text.startswith("At all dates") for text in written)
    qtbot.keyClicks(window.tables.filter, "medvedev")
    path = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_.save_table.trigger()
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert "Dmitry Medvedev" in {row["Holder"] for row in rows}
    assert len(rows) == window.tables.model.rowCount() < now
    assert "Certainty" not in rows[0]
    window.tables.filter.clear()
    qtbot.mouseClick(button(window.tables, "All dates"), Qt.MouseButton.LeftButton)
    assert window.tables.model.rowCount() == now


def test_choosing_a_session_keeps_the_date_and_offers_its_day(window, qtbot, on):
    window.tables.tabs.choose("sessions")
    before = window.navigator.lens.on
    click_row(
        window, qtbot, cells(window, "Session").index("Session of the Collective Security Council in Moscow (2010)")
    )
    assert (window.navigator.place.key, window.navigator.lens.on) == (SESSION, before)
    assert "Roza Otunbayeva" in window.card.browser.toPlainText()
    click_link(window, qtbot, "Show this day")
    assert window.navigator.lens.on == on("2010-12-10")
    assert window.navigator.place.key == SESSION
    assert window.tables.tabs.current() == "sessions"
    # the day is shown: there is nothing to offer any more
    assert "Show this day" not in window.card.browser.toPlainText()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_card_draws_its_band_in_the_colours_of_the_theme(window, qtbot, name):
    theme.choose(name)
    window.follow_scheme()
    window.navigator.go(Place(RecordKey("person", "vladimir-putin")))
    QApplication.processEvents()
    (band,) = pictures(window)
    colours = {band.pixelColor(x, y).name() for x in range(0, band.width(), 2) for y in range(0, band.height(), 2)}
    assert theme.current().colours["map.member"].lower() in colours
    theme.choose("light")


def test_the_band_is_as_wide_as_the_card(window, qtbot):
    window.navigator.go(Place(RecordKey("person", "vladimir-putin")))
    browser = window.card.browser
    qtbot.waitUntil(lambda: pictures(window)[0].width() == browser.viewport().width() - 2 * theme.PADDING)
    text = browser.toPlainText()
    window.resizeDocks([window.card], [500], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: browser.viewport().width() > 420)
    qtbot.waitUntil(lambda: pictures(window)[0].width() == browser.viewport().width() - 2 * theme.PADDING)
    # drawn anew, told once
    assert browser.toPlainText() == text


def test_a_series_is_drawn_and_read_out(window):
    window.navigator.go(Place(RecordKey("activity", "exercise-interaction")))
    QApplication.processEvents()
    assert len(pictures(window)) == 3
    assert "more than 7,000 people taking part" in window.card.browser.toPlainText()


def test_a_card_still_loads_no_other_picture(window):
    window.card.browser.setHtml('<img src="file:///etc/hostname"><img src="plot:999999">')
    QApplication.processEvents()
    assert [bool(picture) for picture in pictures(window)] == [False, False]

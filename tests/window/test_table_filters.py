# SPDX-License-Identifier: MIT
"""The filters of the tables: while one types, of columns, what they mark, and how they are taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from tests.sheets import texts_on
from tests.window.tabling import column, heading, open_filter, tick

from csto_explorer.models.table_model import MARK_ROLE, SORT_ROLE
from csto_explorer.window import theme
from csto_explorer.window.table_output import table_sheets

ARRANGEMENT = "tables"


def test_filtering_while_typing_counts_what_is_left(window, qtbot):
    window.tables.tabs.choose("persons")
    everyone = window.tables.model.rowCount()
    qtbot.keyClicks(window.tables.filter, "lukash")
    assert column(window) == ["Alexander Lukashenko"]
    assert window.tables.count.text() == f"1 of {everyone}"


def test_the_filter_folds_case_and_marks_as_the_search_does(window, qtbot):
    window.tables.tabs.choose("persons")
    qtbot.keyClicks(window.tables.filter, "LUKÁSH")
    assert column(window) == ["Alexander Lukashenko"]


def test_ctrl_f_goes_to_the_filter_of_the_panel_with_the_keys(window, qtbot):
    window.tables.table.setFocus()
    qtbot.keyClick(window.tables.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.tables.filter.hasFocus()
    window.structure.tree.setFocus()
    qtbot.keyClick(window.structure.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.structure.filter.hasFocus()


def test_ticking_values_filters_a_column_and_a_chip_takes_the_filter_away(window, qtbot):
    tables = window.tables
    tables.tabs.choose("organizations")
    every = tables.model.rowCount()
    popup = open_filter(window, qtbot, "Class")
    listed = [popup.list.item(n).text() for n in range(popup.list.count())]
    tick(popup, "council")
    councils = column(window, heading(window, "Class"))
    assert set(councils) == {"council"}
    assert f"council  {len(councils)}" in listed
    tick(popup, "force")
    assert set(column(window, heading(window, "Class"))) == {"council", "force"}
    assert tables.count.text() == f"{tables.model.rowCount()} of {every}"
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    (chip,) = tables.chips.chips
    assert chip.text() == "Class: council, force"
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert tables.model.rowCount() == every
    assert not tables.chips.isVisible()


def test_a_column_of_dates_is_filtered_by_a_range_in_any_usual_form(window, qtbot):
    tables = window.tables
    tables.tabs.choose("events")
    popup = open_filter(window, qtbot, "Date")
    qtbot.keyClicks(popup.low, "1999")
    qtbot.keyClicks(popup.high, "May 2002")
    found = [tables.model.index(row, heading(window, "Date")).data(SORT_ROLE) for row in range(tables.model.rowCount())]
    assert found
    assert all("1999-01-01" <= day <= "2002-05-31" for day in found)
    assert tables.chips.chips[0].text() == "Date: 1 January 1999 to 31 May 2002"
    popup.high.selectAll()
    qtbot.keyClicks(popup.high, "no day")
    assert popup.told.isVisible()
    assert "no day is no date" in popup.told.text()


def test_a_column_of_numbers_is_filtered_by_a_range(window, qtbot):
    tables = window.tables
    tables.tabs.choose("observations")
    popup = open_filter(window, qtbot, "Value")
    qtbot.keyClicks(popup.low, "1,000")
    qtbot.keyClick(popup.low, Qt.Key.Key_Return)
    values = [
        tables.model.index(row, heading(window, "Value")).data(SORT_ROLE) for row in range(tables.model.rowCount())
    ]
    assert values
    assert min(values) >= 1000
    qtbot.mouseClick(tables.chips.clear, Qt.MouseButton.LeftButton)
    assert tables.count.text().endswith("rows")


def test_alt_and_down_opens_the_filter_of_the_current_column(window, qtbot):
    tables = window.tables
    tables.tabs.choose("organizations")
    tables.table.setFocus()
    tables.table.setCurrentIndex(tables.model.index(0, heading(window, "Class")))
    qtbot.keyClick(tables.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tables.popups.shown.isVisible()
    assert tables.popups.shown.accessibleName() == "Filter Class"


def test_many_values_are_found_through_a_field(window, qtbot):
    tables = window.tables
    tables.tabs.choose("persons")
    popup = open_filter(window, qtbot, "Family name")
    assert popup.field.isVisible()
    qtbot.keyClicks(popup.field, "pashin")
    assert [popup.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(popup.list.count())] == ["Pashinyan"]


def test_what_the_filter_found_is_marked_in_the_cells(window, qtbot):
    tables = window.tables
    tables.tabs.choose("persons")
    qtbot.keyClicks(tables.filter, "lukash")
    text = tables.model.index(0, 0).data()
    (start, end), *_ = tables.model.index(0, 0).data(MARK_ROLE)
    assert text[start:end] == "Lukash"
    rect = tables.table.visualRect(tables.model.index(0, 0))
    tables.table.selectionModel().clear()
    marked = tables.table.viewport().grab(rect).toImage()
    tables.filter.clear()
    tables.table.selectionModel().clear()
    row = next(n for n in range(tables.model.rowCount()) if tables.model.index(n, 0).data() == text)
    plain = tables.table.viewport().grab(tables.table.visualRect(tables.model.index(row, 0))).toImage()
    assert ambers(marked) > 50
    assert ambers(plain) == 0


def ambers(image):
    """How many points of a picture are of the colour of marks."""
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(colour.red() > 200 and colour.red() - colour.blue() > 60 for colour in colours)


def test_nothing_left_by_the_filter_is_said_in_its_place_and_can_be_undone_there(window, qtbot):
    tables = window.tables
    tables.tabs.choose("persons")
    every = tables.model.rowCount()
    qtbot.keyClicks(tables.filter, "xyzzyqq")
    assert tables.table.notice.isVisible()
    assert tables.table.notice.label.text() == f"None of {every} rows has what the filter asks for."
    qtbot.mouseClick(tables.table.notice.button, Qt.MouseButton.LeftButton)
    assert tables.filter.text() == ""
    assert tables.model.rowCount() == every
    assert not tables.table.notice.isVisible()


def test_clearing_the_filter_or_taking_the_keys_goes_to_no_record(window, qtbot):
    place = window.navigator.place
    window.tables.tabs.choose("persons")
    qtbot.keyClicks(window.tables.filter, "xyzzyqq")
    qtbot.mouseClick(window.tables.table.notice.button, Qt.MouseButton.LeftButton)
    assert window.tables.table.hasFocus()
    assert window.navigator.place == place


def test_the_printed_table_says_its_filters(window, qtbot):
    window.tables.tabs.choose("organizations")
    popup = open_filter(window, qtbot, "Class")
    tick(popup, "council")
    popup.close()
    sheets = table_sheets(window, "A4", "portrait")
    texts = [item.text for sheet in sheets for item in texts_on(sheet)]
    assert not sheets[0].paper.is_landscape
    assert any("Class: council" in text for text in texts)
    assert "Council of Foreign Ministers" in " ".join(texts)


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_values_have_the_room_to_be_told_apart(window, qtbot, factor):
    theme.choose_text(factor)
    try:
        window.follow_text()
        window.tables.tabs.choose("sessions")
        popup = open_filter(window, qtbot, "Session")
        items = [popup.list.item(row) for row in range(popup.list.count())]
        whole = [item.text() for item in items if item.data(Qt.ItemDataRole.UserRole) in item.text()]
        assert len(whole) > len(items) / 2
        screen = popup.screen().availableGeometry()
        # the platform may put a narrow frame around it
        assert popup.geometry().right() <= screen.right() + 4
        popup.close()
    finally:
        theme.choose_text(1.0)
        window.follow_text()


def test_a_pasted_book_narrows_calmly_and_the_button_that_empties_has_a_name(window, qtbot, qtlog):
    QGuiApplication.clipboard().setText("a book " * 15_000)
    for field in (window.structure.filter, window.tables.filter):
        field.setFocus()
        field.paste()
        assert len(field.text()) <= 400
        (button,) = field.findChildren(QToolButton)
        assert button.accessibleName() == "Empty the field"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert field.text() == ""
    assert not [record.message for record in qtlog.records if "RegularExpression" in record.message]

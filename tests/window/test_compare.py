# SPDX-License-Identifier: MIT
"""Two dates compared in the window: the list, its links, and the differences in the chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Text
from csto_explorer.window import output
from csto_explorer.window.compare_dialog import CompareDialog

JOINT_STAFF = RecordKey("organization", "joint-staff")


@pytest.fixture
def dialog(window, qtbot, on):
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_D, keys)
    made = window.findChild(CompareDialog)
    made.show_dates(on("2002-12-31"), on("2022-04-01"))
    return made


def box_title(window):
    return window.chart.view.scene.find(JOINT_STAFF).title


def test_the_keys_open_it_and_it_stays_beside_the_window(window, dialog):
    assert dialog.isVisible()
    assert not dialog.isModal()


def test_the_changes_are_listed_with_their_citations(dialog):
    text = dialog.browser.toPlainText()
    assert "Founded (9)" in text
    assert "Joint Staff 1 January 2004" in text
    assert "¶ 53, sentence 1" in text


def test_a_line_leads_to_its_record(window, dialog):
    dialog.browser.anchorClicked.emit(QUrl(f"record:{JOINT_STAFF}"))
    assert window.navigator.place.key == JOINT_STAFF
    assert dialog.isVisible()


def test_dates_are_typed_in_any_form_and_order(dialog, qtbot, on):
    dialog.first_edit.setText("3 March 2012")
    dialog.second_edit.setText("2001")
    qtbot.keyClick(dialog.second_edit, Qt.Key.Key_Return)
    assert (dialog.first, dialog.second) == (on("2001-12-31"), on("2012-03-03"))
    # the fields stay as they were filled, so that nothing changes places under the hands
    assert (dialog.first_edit.text(), dialog.second_edit.text()) == ("3 March 2012", "31 December 2001")
    assert dialog.isVisible()


def test_what_is_no_date_is_told(dialog, qtbot, on):
    dialog.first_edit.setText("long ago")
    qtbot.keyClick(dialog.first_edit, Qt.Key.Key_Return)
    assert "is no date" in dialog.told.text()
    assert dialog.first == on("2002-12-31")


def test_dates_between_which_nothing_changed(dialog, on):
    dialog.show_dates(on("2023-12-05"), on("2023-12-25"))
    assert dialog.told.text().startswith("Nothing")
    assert not dialog.copy_button.isEnabled()


def test_copied_as_text(dialog, qtbot):
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "From 31 December 2002 to 1 April 2022"
    assert "Joint Staff, 1 January 2004" in lines


def test_the_chart_shows_the_differences_on_screen_and_paper(window, dialog):
    dialog.shown.setChecked(True)
    assert "added since 31 December 2002" in box_title(window)
    assert "compared with 31 December 2002" in window.summary.text()
    sheet = output.chart_sheets(window)[0]
    assert any("added since 31 December 2002" in group.title for group in sheet.scene.groups)


def test_unchecked_it_shows_the_chart_as_ever(window, dialog):
    before = window.chart.view.scene
    dialog.shown.setChecked(True)
    dialog.shown.setChecked(False)
    assert window.chart.view.scene == before


def test_the_later_date_becomes_the_as_of_date(window, dialog, on):
    dialog.show_dates(on("2003-01-01"), on("2010-01-01"))
    dialog.shown.setChecked(True)
    assert window.navigator.lens.on == on("2010-01-01")
    assert "added since 1 January 2003" in box_title(window)


def test_other_dates_are_shown_at_once(window, dialog, on):
    dialog.shown.setChecked(True)
    dialog.show_dates(on("2003-01-01"), on("2010-01-01"))
    assert dialog.shown.isChecked()
    assert "added since 1 January 2003" in box_title(window)


def test_another_as_of_date_ends_it(window, dialog, on):
    dialog.shown.setChecked(True)
    window.navigator.set_date(on("2015-01-01"))
    assert not dialog.shown.isChecked()
    assert window.workspace.compared is None
    assert "added" not in box_title(window)


def test_the_map_shows_the_differences_on_screen_and_paper(window, dialog):
    dialog.shown.setChecked(True)
    assert "Changed since 31 December 2002: Uzbekistan" in window.map.legend.accessibleName()
    sheet = output.map_sheets(window)[0]
    drawn = " ".join(item.text for group in sheet.scene.groups for item in group.items if isinstance(item, Text))
    assert "compared with 31 December 2002" in drawn
    assert "Changed since 31 December 2002" in drawn


def ink(label):
    """How many pixels of a label are not its ground."""
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    every = (picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(each != ground for each in every)


def test_the_names_of_the_dates_are_whole_in_large_type(dialog, application):
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    dialog.setFont(font)
    application.processEvents()
    for label in (each for each in dialog.findChildren(QLabel) if each.buddy()):
        drawn = ink(label)
        label.setFixedWidth(label.width() + 20)
        application.processEvents()
        # with room to spare there are no more letters
        assert ink(label) == drawn, label.text()

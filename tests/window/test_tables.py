# SPDX-License-Identifier: MIT
"""The tables: tabs, sort, columns, copy, links, and the way back."""

from __future__ import annotations

import contextlib
import csv
import shutil
import sqlite3

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tests.window.tabling import click_heading, column, heading, middle_of, open_filter

from csto_explorer import app, paths
from csto_explorer.models.settings import Settings
from csto_explorer.models.table_model import LINK_ROLE, SORT_ROLE

ARRANGEMENT = "tables"

KINDS = ("organizations", "persons", "participations", "documents", "events", "activities", "observations", "sources")


def test_every_kind_of_record_has_a_table_with_rows(window):
    for name in KINDS:
        window.tables.tabs.choose(name)
        assert window.tables.model.rowCount() > 0, name


def test_what_is_shown_is_saved(window, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "persons.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.tables.tabs.choose("persons")
    qtbot.keyClicks(window.tables.filter, "lukash")
    window.actions_.save_table.trigger()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "Alexander Lukashenko" in lines[1]


def test_clicking_a_heading_sorts(window, qtbot):
    window.tables.tabs.choose("persons")
    window.tables.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    ascending = column(window)
    window.tables.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(window) == ascending[::-1]


def test_numbers_sort_as_numbers(window):
    window.tables.tabs.choose("observations")
    titles = [
        window.tables.model.headerData(i, Qt.Orientation.Horizontal) for i in range(window.tables.model.columnCount())
    ]
    place = titles.index("Value")
    window.tables.table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    values = [window.tables.model.index(row, place).data(SORT_ROLE) for row in range(window.tables.model.rowCount())]
    assert values == sorted(values)


def test_copying_brings_headings_and_rows(window, qtbot):
    window.tables.tabs.choose("persons")
    table = window.tables.table
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(window.tables.model.index(0, 0)).center()
    )
    qtbot.keyClick(window.tables.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[0] == column(window)[0]


def test_a_link_in_a_cell_is_followed_with_return(window, qtbot):
    window.tables.tabs.choose("memberships")
    table = window.tables.table
    links = [
        i
        for i in range(window.tables.model.columnCount())
        if window.tables.model.index(0, i).data(LINK_ROLE) is not None
    ]
    place = next(i for i in links if window.tables.model.index(0, i).data(LINK_ROLE).kind == "person")
    key = window.tables.model.index(0, place).data(LINK_ROLE)
    table.setFocus()
    table.setCurrentIndex(window.tables.model.index(0, place))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.navigator.place.key == key


def test_a_table_that_is_empty_at_a_date_says_why(qtbot, settings, on, tmp_path):
    path = tmp_path / "no-events.db"
    shutil.copyfile(paths.database(), path)
    path.chmod(0o644)
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM events WHERE date_earliest < '1999'")
    window = app.make_window(app.open_store(path), settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.show()
    window.navigator.set_date(on("1992-06-01"))
    window.tables.tabs.choose("events")
    notice = window.tables.table.notice
    assert window.tables.model.rowCount() == 0
    assert notice.isVisible()
    assert "No rows on 1 June 1992: the first" in notice.label.text()
    assert not notice.button.isVisible()
    window.close()


def test_shift_and_click_sorts_by_one_more_column(window, qtbot):
    tables = window.tables
    tables.tabs.choose("organizations")
    click_heading(window, qtbot, "Class")
    click_heading(window, qtbot, "Name", Qt.KeyboardModifier.ShiftModifier)
    classes, names = column(window, heading(window, "Class")), column(window, heading(window, "Name"))
    assert classes == sorted(classes)
    for each in set(classes):
        inside = [name.lstrip("† ").casefold() for name, kind in zip(names, classes, strict=True) if kind == each]
        assert inside == sorted(inside)
    click_heading(window, qtbot, "Class", Qt.KeyboardModifier.ShiftModifier)
    assert column(window, heading(window, "Class")) == sorted(classes, reverse=True)


def test_columns_are_chosen_and_are_there_again_in_the_next_window(window, qtbot, store, settings):
    tables = window.tables
    tables.tabs.choose("organizations")
    header = tables.table.header
    header.customContextMenuRequested.emit(middle_of(window, "Name"))
    action = next(each for each in tables.menu.actions() if each.text() == "Abbreviation")
    assert action.isChecked()
    action.trigger()
    assert tables.table.isColumnHidden(heading(window, "Abbreviation"))
    header.moveSection(header.visualIndex(heading(window, "Class")), 0)
    tables.table.setColumnWidth(heading(window, "Class"), 222)
    window.close()
    again = app.make_window(store, Settings(settings.folder))
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.filled, timeout=20_000):
        again.show()
    again.tables.tabs.choose("persons")
    again.tables.tabs.choose("organizations")
    shown = again.tables.table.columns()
    assert shown[0] == heading(again, "Class")
    assert heading(again, "Abbreviation") not in shown
    assert again.tables.table.columnWidth(heading(again, "Class")) == 222
    again.tables.table.header.customContextMenuRequested.emit(middle_of(again, "Name"))
    next(each for each in again.tables.menu.actions() if each.text() == "Reset columns").trigger()
    assert again.tables.table.columns() == list(range(again.tables.model.columnCount()))
    again.close()


def test_a_table_keeps_one_column_at_least(window):
    tables = window.tables
    tables.tabs.choose("persons")
    for number in range(1, tables.model.columnCount()):
        tables.columns.show(number, False)
    tables.table.header.customContextMenuRequested.emit(QPoint(20, 10))
    names = [each for each in tables.menu.actions() if each.text() == "Name"]
    assert [each.isEnabled() for each in names] == [False]


def test_back_returns_to_the_table_as_it_was(window, qtbot):
    tables = window.tables
    tables.tabs.choose("memberships")
    click_heading(window, qtbot, "Since")
    popup = open_filter(window, qtbot, "Since")
    qtbot.keyClicks(popup.low, "1999")
    popup.close()
    qtbot.keyClicks(tables.filter, "a")
    tables.table.selectRow(tables.model.rowCount() - 1)
    place, query = window.navigator.place, tables.query
    scroll = tables.table.verticalScrollBar().value()
    before = column(window)
    person = tables.model.index(tables.model.rowCount() - 1, 0).data(LINK_ROLE)
    tables.recordRequested.emit(person)
    assert window.navigator.place.key == person
    assert tables.tabs.current() == "persons"
    assert tables.query.filters == {}
    window.actions_.back.trigger()
    assert window.navigator.place == place
    assert tables.tabs.current() == "memberships"
    assert tables.query == query
    assert tables.filter.text() == "a"
    assert column(window) == before
    assert tables.table.currentIndex().row() == len(before) - 1
    assert tables.table.verticalScrollBar().value() == scroll
    assert len(tables.chips.chips) == 1


@pytest.mark.parametrize("form", ["text", "csv", "markdown"])
def test_rows_are_copied_in_each_form_with_their_headings(window, form):
    tables = window.tables
    tables.tabs.choose("persons")
    row = tables.table.visualRect(tables.model.index(1, 0))
    QTest.mouseClick(tables.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row.center())
    window.actions_.copy_forms[form].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    name = column(window)[1]
    if form == "markdown":
        assert lines[0].startswith("| Name | Family name |")
        assert set(lines[1]) <= set("|-: ")
        assert lines[2].startswith(f"| {name} |")
        assert len(lines) == 3
    else:
        read = list(csv.reader(lines, delimiter="," if form == "csv" else "\t"))
        assert [line[0] for line in read] == ["Name", name]


def test_copied_rows_have_the_columns_that_are_shown_as_they_stand(window):
    tables = window.tables
    tables.tabs.choose("persons")
    tables.columns.show(heading(window, "Family name"), False)
    tables.table.header.moveSection(2, 0)
    tables.copy_rows()
    heads = QGuiApplication.clipboard().text().splitlines()[0].split("\t")
    assert heads[0] != "Name"
    assert "Family name" not in heads


def test_three_columns_stand_in_sight_in_a_small_window(window, qtbot):
    window.resize(1024, 700)
    window.arrange("tables")
    qtbot.wait(50)
    for name in ("organizations", "persons", "memberships", "observations", "documents"):
        window.tables.tabs.choose(name)
        table = window.tables.table
        right = table.header.sectionViewportPosition(2) + table.columnWidth(2)
        assert right <= table.viewport().width() + 2, name


def test_through_all_time_seats_stand_beside_their_states(window):
    window.tables.through_time.setChecked(True)
    window.tables.tabs.choose("seats")
    table = window.tables.table
    assert table.columnWidth(0) < table.viewport().width() / 3
    assert table.columnViewportPosition(2) < table.viewport().width()
    wide = table.columnWidth(1)
    window.tables.through_time.setChecked(False)
    assert table.columnWidth(1) < wide


def test_the_chosen_row_stays_in_sight_in_a_smaller_panel(window, qtbot):
    window.tables.tabs.choose("events")
    table, model = window.tables.table, window.tables.model
    table.scrollToBottom()
    index = model.index(model.rowCount() - 8, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    window.arrange("overview")
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(index).center()))


def test_events_stand_in_the_order_of_their_days(window):
    window.tables.tabs.choose("events")
    model = window.tables.model
    place = next(n for n, column in enumerate(model.table.columns) if column.name == "date")
    days = [model.table.cell(row, place).sort for row in model.rows]
    assert days == sorted(days)

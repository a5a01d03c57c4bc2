# SPDX-License-Identifier: MIT
"""The tables: tabs, filter, sort, copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

KINDS = ("organizations", "persons", "participations", "documents", "events", "activities", "observations", "sources")


def column(window, place=0):
    return [window.tables.proxy.index(row, place).data() for row in range(window.tables.proxy.rowCount())]


def test_every_kind_of_record_has_a_table_with_rows(window):
    for name in KINDS:
        window.tables.tabs.choose(name)
        assert window.tables.proxy.rowCount() > 0, name


def test_filtering_while_typing_counts_what_is_left(window, qtbot):
    window.tables.tabs.choose("persons")
    everyone = window.tables.proxy.rowCount()
    qtbot.keyClicks(window.tables.filter, "lukash")
    assert column(window) == ["Alexander Lukashenko"]
    assert window.tables.count.text() == f"1 of {everyone}"


def test_the_filter_folds_case_and_marks_as_the_search_does(window, qtbot):
    window.tables.tabs.choose("persons")
    qtbot.keyClicks(window.tables.filter, "LUKÁSH")
    assert column(window) == ["Alexander Lukashenko"]


def test_what_is_shown_is_saved(window, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "persons.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.tables.tabs.choose("persons")
    qtbot.keyClicks(window.tables.filter, "lukash")
    window.actions_.save_table.trigger()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "Alexander Lukashenko" in lines[1]


def test_ctrl_f_goes_to_the_filter_of_the_panel_with_the_keys(window, qtbot):
    window.tables.table.setFocus()
    qtbot.keyClick(window.tables.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.tables.filter.hasFocus()
    window.structure.tree.setFocus()
    qtbot.keyClick(window.structure.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.structure.filter.hasFocus()


def test_clicking_a_heading_sorts(window, qtbot):
    window.tables.tabs.choose("persons")
    window.tables.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    ascending = column(window)
    window.tables.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(window) == ascending[::-1]


def test_numbers_sort_as_numbers(window):
    window.tables.tabs.choose("observations")
    titles = [
        window.tables.proxy.headerData(i, Qt.Orientation.Horizontal) for i in range(window.tables.proxy.columnCount())
    ]
    place = titles.index("Value")
    window.tables.table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    values = [window.tables.proxy.index(row, place).data(257) for row in range(window.tables.proxy.rowCount())]
    assert values == sorted(values)


def test_copying_brings_headings_and_rows(window, qtbot):
    window.tables.tabs.choose("persons")
    window.tables.table.selectRow(0)
    window.tables.table.setFocus()
    qtbot.keyClick(window.tables.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[0] == column(window)[0]


def test_a_link_in_a_cell_is_followed_with_return(window, qtbot):
    window.tables.tabs.choose("memberships")
    table = window.tables.table
    links = [
        i for i in range(window.tables.proxy.columnCount()) if window.tables.proxy.index(0, i).data(258) is not None
    ]
    place = next(i for i in links if window.tables.proxy.index(0, i).data(258).kind == "person")
    key = window.tables.proxy.index(0, place).data(258)
    table.setFocus()
    table.setCurrentIndex(window.tables.proxy.index(0, place))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.navigator.place.key == key

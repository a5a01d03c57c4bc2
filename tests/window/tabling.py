# SPDX-License-Identifier: MIT
"""What hands do to the tables of the window, and what eyes see of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt


def column(window, place=0):
    return [window.tables.model.index(row, place).data() for row in range(window.tables.model.rowCount())]


def heading(window, title):
    """The number of a column by its heading."""
    model = window.tables.model
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    return titles.index(title)


def middle_of(window, title):
    """Where a heading is clicked, left of its funnel."""
    header, number = window.tables.table.header, heading(window, title)
    return QPoint(header.sectionViewportPosition(number) + 12, header.height() // 2)


def click_heading(window, qtbot, title, modifier=Qt.KeyboardModifier.NoModifier):
    viewport = window.tables.table.header.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, middle_of(window, title))


def open_filter(window, qtbot, title):
    """Click the funnel of a column."""
    tables = window.tables
    number = heading(window, title)
    tables.table.scrollTo(tables.model.index(0, number))
    funnel = tables.table.header.funnel(number).center()
    qtbot.mouseClick(tables.table.header.viewport(), Qt.MouseButton.LeftButton, pos=funnel)
    return tables.popups.shown


def tick(popup, text):
    """Tick a value of a facet."""
    for row in range(popup.list.count()):
        item = popup.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == text:
            item.setCheckState(Qt.CheckState.Checked)
            return
    raise AssertionError(f"{text} is not listed")

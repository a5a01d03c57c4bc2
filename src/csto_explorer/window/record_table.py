# SPDX-License-Identifier: MIT
"""The table itself: rows are records, cells may lead to others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView, QWidget

from csto_explorer.language import tr
from csto_explorer.models.table_model import KEY_ROLE, LINK_ROLE, TableModel
from csto_explorer.window import theme
from csto_explorer.window.cell_delegate import CellDelegate
from csto_explorer.window.column_header import ColumnHeader
from csto_explorer.window.column_room import Column, fit, in_two_lines
from csto_explorer.window.table_notice import TableNotice

WIDEST = 420
SAMPLE = 40
"""The rows whose texts tell how wide the columns are."""
HEADING_ROOM = 34
"""What a heading needs beside its text: the edges, and the mark of the order."""


class RecordTable(QTableView):
    """A table whose rows are records and whose cells may lead to others."""

    recordRequested = Signal(object)
    widthChanged = Signal()
    copyAsked = Signal()
    filterAsked = Signal(int)
    """A column whose filter is wanted."""

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.records = model
        self.room = QSize(0, 0)
        """The size of the viewport; `viewport()` has Python make every class of widget, to find out which it is."""
        self._lines = 1
        self.header = ColumnHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.notice = TableNotice(self)
        self.setAccessibleName(tr("Records"))
        self._painter = CellDelegate(self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.header.filterAsked.connect(self.filterAsked)
        self._keys(tr("Copy rows"), QKeySequence.StandardKey.Copy).triggered.connect(self.copyAsked)
        follow = self._keys(tr("Follow the link of the cell"), Qt.Key.Key_Return, Qt.Key.Key_Enter)
        follow.triggered.connect(self._follow)
        self._keys(tr("Filter this column"), QKeySequence("Alt+Down")).triggered.connect(self._ask_filter)

    def fit_rows(self) -> None:
        """Make rows as high as the user's type wants."""
        height = self._lines * QFontMetrics(self.font()).height() + 10
        self.verticalHeader().setDefaultSectionSize(max(theme.ROW_HEIGHT, height))
        self.verticalHeader().setMinimumSectionSize(20)

    def columns(self) -> list[int]:
        """Return the columns that are shown, in the order they stand."""
        order = (self.header.logicalIndex(place) for place in range(self.header.count()))
        return [column for column in order if not self.isColumnHidden(column)]

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the chosen rows, in their order."""
        spans = self.selectionModel().selection().toList()
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def fit_columns(self) -> None:
        """Put as many columns in sight as can be read there, told from the texts of the first rows."""
        columns, model = self.columns(), self.records
        if model.table is None or not columns:
            return
        metrics, table = QFontMetrics(self.font()), model.table
        said = [[text for row in model.rows[:SAMPLE] if (text := model.displayed(row, column))] for column in columns]

        def needs(measure: Callable[[str], int]) -> list[Column]:
            return [
                Column(
                    metrics.horizontalAdvance(table.columns[column].title) + HEADING_ROOM, sorted(map(measure, texts))
                )
                for column, texts in zip(columns, said, strict=True)
            ]

        space = metrics.horizontalAdvance(" ")

        def wrapped(text: str) -> int:
            return in_two_lines([metrics.horizontalAdvance(word) for word in text.split()], space)

        room = self.room.width()
        widest, foremost = theme.scaled(WIDEST), table.reader.foremost
        widths, lines = fit(needs(metrics.horizontalAdvance), lambda: needs(wrapped), room, widest, foremost)
        for column, width in zip(columns, widths, strict=True):
            self.setColumnWidth(column, width)
        self.set_lines(lines)

    def set_lines(self, lines: int) -> None:
        """Give rows so many lines, over which texts are wrapped."""
        self._lines = self._painter.lines = lines
        self.setWordWrap(lines > 1)
        self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width; the row where the keys are stays in sight where it was."""
        current = self.currentIndex()
        was_seen = current.isValid() and 0 <= self.rowViewportPosition(current.row()) < event.oldSize().height()
        super().resizeEvent(event)
        self.room = event.size()
        if was_seen and self.visualRect(current).bottom() >= self.room.height():
            across = self.horizontalScrollBar().value()
            self.scrollTo(current)
            self.horizontalScrollBar().setValue(across)
        margins = self.viewportMargins()
        corner = QPoint(margins.left(), margins.top()) + self.contentsRect().topLeft()
        self.notice.setGeometry(QRect(corner, self.room))
        if event.oldSize().width() != event.size().width():
            self.widthChanged.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys without choosing a row: going to a record is asked for, not met on the way."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ctrl and click follows the link of a cell."""
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.data(LINK_ROLE) is not None:
            self.recordRequested.emit(index.data(LINK_ROLE))
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Double click follows the link of a cell."""
        index = self.indexAt(event.position().toPoint())
        if index.data(LINK_ROLE) is not None:
            self.recordRequested.emit(index.data(LINK_ROLE))
            return
        super().mouseDoubleClickEvent(event)

    def _keys(self, text: str, *keys: QKeySequence | QKeySequence.StandardKey | Qt.Key) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def _follow(self) -> None:
        index = self.currentIndex()
        key = index.data(LINK_ROLE) or index.data(KEY_ROLE)
        if key is not None:
            self.recordRequested.emit(key)

    def _ask_filter(self) -> None:
        columns = self.columns()
        current = self.currentIndex().column()
        if columns:
            self.filterAsked.emit(current if current in columns else columns[0])

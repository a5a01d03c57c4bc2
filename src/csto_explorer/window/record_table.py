# SPDX-License-Identifier: MIT
"""The table itself: rows are records, cells may lead to others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView, QWidget

from csto_explorer.language import tr
from csto_explorer.models.table_model import KEY_ROLE, LINK_ROLE, TableModel
from csto_explorer.window import theme
from csto_explorer.window.cell_delegate import CellDelegate
from csto_explorer.window.column_header import ColumnHeader
from csto_explorer.window.table_notice import TableNotice

WIDEST = 420
NARROWEST = 56
SAMPLE = 60
MOST_CUT = 0.1
"""Where more than such a share of the cells in sight would be names cut short, fewer columns stand in sight."""
PAD = 12
EDGE = 2
"""Pixels that push the next column wholly out of sight."""


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
        # `viewport()` has Python make every class of widget that Qt has, to find out which of them it is
        self._room = QSize(0, 0)
        self.header = ColumnHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.notice = TableNotice(self)
        self.setAccessibleName(tr("Records"))
        self.setItemDelegate(CellDelegate(self))
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
        self.verticalHeader().setDefaultSectionSize(max(theme.ROW_HEIGHT, QFontMetrics(self.font()).height() + 10))
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
        """Make each column as wide as its first texts want; the first takes what is left."""
        table = self.records.table
        columns = self.columns()
        if table is None or not columns:
            return
        metrics = QFontMetrics(self.font())
        sample = self.records.rows[:SAMPLE]
        widths: list[int] = []
        least: list[int] = []
        names: list[int] = []
        filled: list[int] = []
        for column in columns:
            texts = sorted(metrics.horizontalAdvance(table.cell(row, column).text) for row in sample)
            names = names or texts
            filled.append(sum(width > 0 for width in texts))
            widest = max(texts, default=0) + 26
            heading = metrics.horizontalAdvance(table.columns[column].title) + 34
            least.append(heading)
            widths.append(max(heading, min(max(widest, NARROWEST), theme.scaled(WIDEST))))
        fitted = _into(widths, least, names, filled, self._room.width())
        for column, width in zip(columns, fitted, strict=True):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        self._room = event.size()
        margins = self.viewportMargins()
        corner = QPoint(margins.left(), margins.top()) + self.contentsRect().topLeft()
        self.notice.setGeometry(QRect(corner, self._room))
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


def _into(
    widths: Sequence[int], least: Sequence[int], names: Sequence[int], filled: Sequence[int], room: int
) -> list[int]:
    """Return widths fitted to the room: three columns in sight, and none that stands half in sight.

    `least` is what the headings need, `names` what the texts of the first column do; `filled` counts the cells of
    each column that say something.
    """
    fitted = list(widths)
    if len(fitted) > 2:
        # two more columns stay in sight beside a long name
        beside = max(NARROWEST, least[0], min(fitted[0], room - fitted[1] - fitted[2]))
        fitted[0] = _room_for_names(fitted, least, names, filled, room) or beside
        over = sum(fitted[:3]) - room
        for place in (1, 2):
            # and where even that is not enough they give way as well, if they fit then
            cut = min(max(0, over), max(0, fitted[place] - max(2 * NARROWEST, least[place])))
            fitted[place] -= cut
            over -= cut
    standing = [sum(fitted[:number]) for number in range(1, len(fitted) + 1) if sum(fitted[:number]) <= room]
    if standing:
        # the first column takes what is left, so that no column stands half in sight
        fitted[0] += room - standing[-1] + (EDGE if len(standing) < len(fitted) else 0)
    return fitted


def _room_for_names(
    widths: Sequence[int], least: Sequence[int], names: Sequence[int], filled: Sequence[int], room: int
) -> int:
    """Return the room of the first column where it is better with fewer than two others in sight, else 0."""
    others = list(widths[1:3])
    if theme.text_scale() == 1:
        # at the usual size of text the others may give way
        others = [min(widths[place], max(2 * NARROWEST, least[place])) for place in (1, 2)]
    for number in (2, 1, 0):
        left = room - sum(others[:number])
        cut = sum(name + PAD > left for name in names)
        if cut <= MOST_CUT * sum(filled[: number + 1]):
            return 0 if number == 2 else left
    # with no other column either
    return 0 if theme.text_scale() == 1 else room - others[0]

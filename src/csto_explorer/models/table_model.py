# SPDX-License-Identifier: MIT
"""The rows of a table that a query keeps, as an item model. What a cell says is made when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from csto_explorer.database.own_pages import ELSEWHERE
from csto_explorer.language import tr
from csto_explorer.models.ends import shared_ends

if TYPE_CHECKING:
    from csto_explorer.models.column_table import ColumnTable

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = KEY_ROLE + 1
LINK_ROLE = KEY_ROLE + 2
UNCERTAIN_ROLE = KEY_ROLE + 3
MARK_ROLE = KEY_ROLE + 4
"""The runs of what is displayed that the filter found."""

MARK = "†"
"""Stands before a name, where a narrow column does not cut it off."""
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_NUMERIC = ("integer", "number")
MOST_EXCHANGED = 64
"""Of more rows that come or go a view is not told one by one."""


class Painted(NamedTuple):
    """All that the painting of a cell needs to know, asked for at once."""

    text: str
    is_link: bool
    certain: bool
    at_right: bool
    marks: Sequence[tuple[int, int]]


class TableModel(QAbstractTableModel):
    """Some rows of one table, in some order."""

    sortAsked = Signal(int, bool)
    """A column, -1 for none, and whether downwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: ColumnTable | None = None
        self.rows: Sequence[int] = range(0)
        self._words: tuple[str, ...] = ()

    def show(self, table: ColumnTable, rows: Sequence[int], words: tuple[str, ...]) -> None:
        """Show some rows of a table, in their order; `words` are marked in the cells."""
        self.beginResetModel()
        self.table, self.rows, self._words = table, rows, words
        self.endResetModel()

    def exchange(self, table: ColumnTable, rows: Sequence[int], words: tuple[str, ...]) -> bool:
        """Take a table in place of the one that is shown, telling of what is other alone; False where that is much.

        A view that is told of a few rows keeps what it laid out of all the rest.
        """
        was = self.table
        if was is None or words != self._words or not table.is_like(was):
            return False
        before, after = [was.ids[row] for row in self.rows], [table.ids[row] for row in rows]
        head, tail = shared_ends(before, after)
        gone, come = len(before) - tail - head, len(after) - tail - head
        if max(gone, come) > MOST_EXCHANGED:
            return False
        if not gone and not come and table.says_the_same(was):
            self.table, self.rows = table, rows
            return True
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self.rows = [*self.rows[:head], *self.rows[head + gone :]]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
        self.table, self.rows = table, rows
        if come:
            self.endInsertRows()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(table.columns) - 1))
        return True

    def grow(self) -> None:
        """Show what was read since, of a table of which all rows are shown."""
        assert self.table is not None
        shown, there = len(self.rows), len(self.table.ids)
        if there > shown:
            self.beginInsertRows(QModelIndex(), shown, there - 1)
            self.rows = range(there)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() or self.table is None else len(self.table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading, or what it means as its tool tip."""
        if self.table is None or orientation != Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.description
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a cell."""
        table = self.table
        if not index.isValid() or table is None:
            return None
        row, column = self.rows[index.row()], index.column()
        if role in _SAID:
            return self._said(row, column, role)
        if role == KEY_ROLE:
            return table.key(row)
        if role == LINK_ROLE:
            return table.key(row) if column == table.reader.own_column else table.cell(row, column).link
        if role == MARK_ROLE:
            return self._marks(row, column)
        if role == SORT_ROLE:
            return table.cell(row, column).sort
        if role == UNCERTAIN_ROLE:
            return not table.certain[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        return None

    def painted(self, place: int, column: int) -> Painted:
        """Return what is painted of a cell; the record of the row itself is no link."""
        table = self.table
        assert table is not None
        row = self.rows[place]
        cell = table.cell(row, column)
        text = self._said(row, column, Qt.ItemDataRole.DisplayRole)
        is_link = column > 0 and (cell.link is not None or column == table.reader.own_column)
        at_right = table.columns[column].type in _NUMERIC
        return Painted(text, is_link, bool(table.certain[row]), at_right, self._marks(row, column))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        self.sortAsked.emit(column, order == Qt.SortOrder.DescendingOrder)

    def displayed(self, row: int, column: int) -> str:
        """Return what a cell shows; a row is one of the table."""
        return self._said(row, column, Qt.ItemDataRole.DisplayRole)

    def _said(self, row: int, column: int, role: int) -> str:
        """Return a cell's text; the first of a row that rests on sources from elsewhere is marked, its tip says so."""
        assert self.table is not None
        text = self.table.cell(row, column).text
        if column or not self.table.is_elsewhere(row):
            return text
        return f"{MARK} {text}" if role == Qt.ItemDataRole.DisplayRole else "\n".join((text, tr(ELSEWHERE)))

    def _marks(self, row: int, column: int) -> Sequence[tuple[int, int]]:
        if not self._words:
            return ()
        from csto_explorer.models.table_marks import spans

        assert self.table is not None
        found = spans(self.table.cell(row, column).text, self._words)
        if found and not column and self.table.is_elsewhere(row):
            before = len(MARK) + 1
            return tuple((start + before, end + before) for start, end in found)
        return found

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        assert self.table is not None
        side = (
            Qt.AlignmentFlag.AlignRight if self.table.columns[column].type in _NUMERIC else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter

# SPDX-License-Identifier: MIT
"""A table of records as an item model, and the proxy that filters and sorts it.

Sorting goes by what a cell means (dates by day, numbers by value), text by the order of the user's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from csto_explorer.database.own_pages import ELSEWHERE

if TYPE_CHECKING:
    from csto_explorer.database.tables import TableData, TableRow

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = KEY_ROLE + 1
LINK_ROLE = KEY_ROLE + 2
UNCERTAIN_ROLE = KEY_ROLE + 3

UNCERTAIN = "uncertain"
MARK = "†"
"""Stands before a name, where a narrow column does not cut it off."""
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_NUMERIC = ("integer", "number")


class TableModel(QAbstractTableModel):
    """The rows of one table of records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: TableData | None = None

    def show(self, table: TableData) -> None:
        """Show another table, or the same at another date."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows."""
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

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
        if not index.isValid() or self.table is None:
            return None
        row = self.table.rows[index.row()]
        cell = row.cells[index.column()]
        if role in _SAID:
            return self._said(row, cell.text, index.column(), role)
        if role == SORT_ROLE:
            return cell.sort
        if role == KEY_ROLE:
            return row.key
        if role == LINK_ROLE:
            return cell.link
        if role == UNCERTAIN_ROLE:
            return row.certainty.value == UNCERTAIN
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    @staticmethod
    def _said(row: TableRow, text: str, column: int, role: int) -> str:
        """Return a cell's text; the first of a row that rests on sources from elsewhere is marked, its tip says so."""
        if not row.elsewhere or column:
            return text
        return f"{MARK} {text}" if role == Qt.ItemDataRole.DisplayRole else f"{text}\n{ELSEWHERE}"

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        assert self.table is not None
        side = (
            Qt.AlignmentFlag.AlignRight if self.table.columns[column].type in _NUMERIC else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter


class TableFilter(QSortFilterProxyModel):
    """Keeps the rows that hold every word of the filter somewhere, and sorts by meaning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_text(self, text: str) -> None:
        """Filter by the words of a text; an empty one shows all."""
        from csto_explorer.search.folding import fold

        self.beginFilterChange()
        self._words = tuple(fold(text).split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a row holds all words."""
        if not self._words:
            return True
        from csto_explorer.search.folding import fold

        table = self.sourceModel().table  # type: ignore[attr-defined]
        text = fold("\n".join(cell.text for cell in table.rows[row].cells))
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Order two cells; empty ones come first."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            return one is None and other is not None
        if isinstance(one, (int, float)) and isinstance(other, (int, float)):
            return one < other
        return self._collator.compare(str(one), str(other)) < 0

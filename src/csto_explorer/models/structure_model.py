# SPDX-License-Identifier: MIT
"""The structure as an item model: bodies, under them their bodies, then a row of their posts, under these the holders.

The rows are made by `structure_rows.build_rows`, as a whole for a date or a language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from csto_explorer.language import marked, tr
from csto_explorer.records.keys import RecordKey

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
CLASS_ROLE = KEY_ROLE + 1
FULL_NAME_ROLE = KEY_ROLE + 2
SHORT_ROLE = KEY_ROLE + 3
COUNT_ROLE = KEY_ROLE + 4
UNCERTAIN_ROLE = KEY_ROLE + 5

UNCERTAIN_WORDS = marked("May not have existed on this date")


@dataclass(slots=True)
class Row:
    """One row: its record, its names, and the rows below it."""

    key: RecordKey | None
    name: str
    short: str
    classification: str
    parent: Row | None
    number: int = 0
    uncertain: bool = False
    bodies: int = 0
    children: list[Row] = field(default_factory=list)

    def add(self, row: Row) -> Row:
        """Put a row below this one and return it."""
        row.number = len(self.children)
        self.children.append(row)
        return row


class StructureModel(QAbstractItemModel):
    """Rows as `build_rows` gives them, one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Row(None, "", "", "", None)
        self._by_key: dict[RecordKey, Row] = {}
        self._said: list[tuple[Any, ...]] = []

    def show(self, top: Row) -> bool:
        """Show other rows; tells whether they say anything else than those before, which else stay."""
        said: list[tuple[Any, ...]] = []
        by_key: dict[RecordKey, Row] = {}
        seen: list[Row] = []
        waiting = [top]
        while waiting:
            row = waiting.pop()
            said.append((row.key, row.name, row.short, row.classification, row.uncertain, len(row.children)))
            if row.key is not None:
                by_key.setdefault(row.key, row)
            seen.append(row)
            waiting.extend(reversed(row.children))
        if said == self._said:
            # no index has seen these rows: without the way up they go at once, not when all is looked at
            for row in seen:
                row.parent = None
            return False
        self.beginResetModel()
        self._top, self._by_key, self._said = top, by_key, said
        self.endResetModel()
        return True

    def index_of(self, key: RecordKey) -> QModelIndex:
        """Return the index of a record, an invalid one if it is not in the structure."""
        row = self._by_key.get(key)
        return self.createIndex(row.number, 0, row) if row else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows below an index."""
        return len(self._row(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row below another."""
        children = self._row(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Return the index above an index."""
        above = self._row(index).parent if index.isValid() else None
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.number, 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a row."""
        if not index.isValid():
            return None
        row = self._row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.short or row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((row.name, tr(UNCERTAIN_WORDS))) if row.uncertain else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.short, row.name, tr(UNCERTAIN_WORDS) if row.uncertain else ""]
            return ", ".join(part for part in parts if part)
        return {
            KEY_ROLE: row.key,
            CLASS_ROLE: row.classification,
            FULL_NAME_ROLE: row.name,
            SHORT_ROLE: row.short,
            COUNT_ROLE: row.bodies,
            UNCERTAIN_ROLE: row.uncertain,
        }.get(role)

    def _row(self, index: Index) -> Row:
        if not index.isValid():
            return self._top
        row: Row = index.internalPointer()
        return row

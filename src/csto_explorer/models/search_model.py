# SPDX-License-Identifier: MIT
"""Results of a search as a list, grouped by kind; the group of the best result stands first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.search.engine import Hit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole)


class SearchModel(QAbstractListModel):
    """Rows are headings (text) and hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """Show other results."""
        self._become(grouped(hits))

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Hit]]]) -> None:
        """Show results under headings of their own, such as recent records."""
        rows: list[str | Hit] = []
        for heading, hits in groups:
            if hits:
                rows += [heading, *hits]
        self._become(rows)

    def row_of(self, key: RecordKey) -> int:
        """Return the row of a record, -1 if it is not shown."""
        return next((at for at, row in enumerate(self._rows) if not isinstance(row, str) and row.key == key), -1)

    def _become(self, rows: list[str | Hit]) -> None:
        """Change only the rows between those that stay first and last: nothing that stays is taken away and redrawn."""
        old, new = [_same(row) for row in self._rows], [_same(row) for row in rows]
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del self._rows[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._rows[head:head] = rows[head : len(new) - tail]
            self.endInsertRows()
        self._rows = rows
        if rows:
            # the words to mark are others, also where the record stays
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def first_hit(self) -> int:
        """Return the row of the first result, -1 if there is none."""
        return next((number for number, row in enumerate(self._rows) if not isinstance(row, str)), -1)

    def next_hit(self, row: int, by: int) -> int:
        """Return the row of the next result in a direction, the same row at the end."""
        at = row + by
        while 0 <= at < len(self._rows):
            if not isinstance(self._rows[at], str):
                return at
            at += by
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the hit, or what is read aloud."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title
        if role == HIT_ROLE:
            return None if isinstance(row, str) else row
        if role == Qt.ItemDataRole.AccessibleTextRole and not isinstance(row, str):
            return f"{row.title}, {row.kind_label}, {row.matched}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what may be done with a row: headings cannot be chosen."""
        if index.isValid() and not isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _same(row: str | Hit) -> str | RecordKey:
    return row if isinstance(row, str) else row.key


def grouped(hits: Sequence[Hit]) -> list[str | Hit]:
    """Return hits under a heading for each kind, with its count."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.kind_label, []).append(hit)
    rows: list[str | Hit] = []
    for kind, members in groups.items():
        rows.append(f"{kind}  {len(members)}")
        rows.extend(members)
    return rows

# SPDX-License-Identifier: MIT
"""The rows of a search as a list that changes row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from csto_explorer.database.wording import worded
from csto_explorer.models.ends import shared_ends
from csto_explorer.models.search_rows import Offer, grouped, identity, under_headings

if TYPE_CHECKING:
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.search.engine import Hit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole)
OFFER_ROLE = HIT_ROLE + 1


class SearchModel(QAbstractListModel):
    """Rows are headings (text), offers and hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Offer | Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """Show other results under a heading for each kind."""
        self.show_rows(grouped(hits))

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Hit]]]) -> None:
        """Show results under headings of their own, such as recent records."""
        self.show_rows(under_headings(groups))

    def show_rows(self, rows: Sequence[str | Offer | Hit]) -> None:
        """Change only the rows between those that stay first and last: nothing that stays is taken away and redrawn."""
        rows = list(rows)
        old, new = list(map(identity, self._rows)), list(map(identity, rows))
        head, tail = shared_ends(old, new)
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

    def row(self, at: int) -> str | Offer | Hit | None:
        """Return a row, None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, sought: str | Offer | RecordKey) -> int:
        """Return the place of a record or another row, -1 if it is not shown."""
        return next((at for at, row in enumerate(self._rows) if identity(row) == sought), -1)

    def heading_of(self, at: int) -> str:
        """Return the heading that a row stands under."""
        above = (row for row in reversed(self._rows[: at + 1]) if isinstance(row, str))
        return next(above, "")

    def first_hit(self) -> int:
        """Return the place of the first result, of the first offer where there is none, -1 for an empty list."""
        hits = [at for at, row in enumerate(self._rows) if not isinstance(row, (str, Offer))]
        return hits[0] if hits else self.near(0, 1)

    def near(self, at: int, by: int) -> int:
        """Return the place of the nearest row that can be chosen, at a place or beyond it, else before it; -1: none."""
        if not self._rows:
            return -1
        at = min(max(at, 0), len(self._rows) - 1)
        beyond = range(at, len(self._rows)) if by > 0 else range(at, -1, -1)
        before = range(at, -1, -1) if by > 0 else range(at, len(self._rows))
        return next((place for way in (beyond, before) for place in way if not isinstance(self._rows[place], str)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the hit or the offer, or what is read aloud."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title
        if role == OFFER_ROLE:
            return row if isinstance(row, Offer) else None
        if role == HIT_ROLE:
            return None if isinstance(row, (str, Offer)) else row
        if role == Qt.ItemDataRole.AccessibleTextRole and not isinstance(row, str):
            if isinstance(row, Offer):
                return ", ".join(filter(None, (row.title, row.detail, row.note)))
            return ", ".join(filter(None, (row.title, row.kind_label, worded(row.matched))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what may be done with a row: headings cannot be chosen."""
        if index.isValid() and not isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

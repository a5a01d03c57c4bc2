# SPDX-License-Identifier: MIT
"""The structure as an item model: bodies, under them their bodies, then a row of their posts, under these the holders.

The rows are made by `structure_rows.build_rows`, as a whole for a date or a language.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from csto_explorer.language import marked, tr
from csto_explorer.models.ends import shared_ends
from csto_explorer.records.keys import RecordKey

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
CLASS_ROLE = KEY_ROLE + 1

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

    @property
    def depth(self) -> int:
        """How many rows there are from the top one down to this."""
        above, depth = self.parent, 0
        while above is not None:
            above, depth = above.parent, depth + 1
        return depth

    @property
    def said(self) -> str:
        """What is read aloud."""
        parts = [self.short, self.name, tr(UNCERTAIN_WORDS) if self.uncertain else ""]
        return ", ".join(part for part in parts if part)

    @property
    def identity(self) -> tuple[Any, ...]:
        """What makes a row the same row on another date, whatever it says then."""
        return self.key or self.name, self.classification

    def take(self, other: Row) -> bool:
        """Say what another row says; tells whether that is anything else. What is below it stays."""
        said = other.name, other.short, other.uncertain, other.bodies
        if said == (self.name, self.short, self.uncertain, self.bodies):
            return False
        self.name, self.short, self.uncertain, self.bodies = said
        return True

    def number_children(self) -> None:
        """Number the rows below this one anew."""
        for number, row in enumerate(self.children):
            row.number = number

    def add(self, row: Row) -> Row:
        """Put a row below this one and return it."""
        row.number = len(self.children)
        self.children.append(row)
        return row


def _in_order(top: Row) -> list[Row]:
    """Return a row and all below it, each before those below it."""
    found, waiting = [], [top]
    while waiting:
        row = waiting.pop()
        found.append(row)
        waiting.extend(reversed(row.children))
    return found


def narrowed(top: Row, text: str) -> Row:
    """Return copies of the rows that say a text, in whatever letter case, and of all above and below them."""
    rows, words = _in_order(top), text.casefold()
    kept = {id(row) for row in rows if row.parent is not None and words in row.said.casefold()}
    for row in rows:
        if row.parent is not None and id(row.parent) in kept:
            kept.add(id(row))
    for row in reversed(rows):
        if row.parent is not None and id(row) in kept:
            kept.add(id(row.parent))
    copies = {id(top): replace(top, children=[])}
    for row in rows:
        if row.parent is not None and id(row) in kept:
            above = copies[id(row.parent)]
            copies[id(row)] = above.add(replace(row, parent=above, children=[]))
    return copies[id(top)]


class StructureModel(QAbstractItemModel):
    """Rows as `build_rows` gives them, one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole = self._top = Row(None, "", "", "", None)
        self._text = ""
        self._by_key: dict[RecordKey, Row] = {}
        self._said: list[tuple[Any, ...]] = []

    def show(self, top: Row) -> bool:
        """Show other rows; tells whether they say anything else than those before, which else stay."""
        rows = _in_order(top)
        said = [(row.key, row.name, row.short, row.classification, row.uncertain, len(row.children)) for row in rows]
        if said == self._said:
            # no index has seen these rows: without the way up they go at once, not when all is looked at
            for row in rows:
                row.parent = None
            return False
        self._said = said
        if not self._top.children:
            self._whole = top
            self._show()
            return True
        if self._text:
            self._whole = top
            top = narrowed(top, self._text)
        self._become(top)
        self._find()
        return True

    @property
    def is_filled(self) -> bool:
        """Whether there are rows, shown or not."""
        return bool(self._whole.children)

    def narrow(self, text: str) -> None:
        """Show only rows that say a text, with what is above and below them; all for an empty text."""
        if text != self._text:
            self._text = text
            self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._top = narrowed(self._whole, self._text) if self._text else self._whole
        self._find()
        self.endResetModel()

    def _find(self) -> None:
        self._by_key = {}
        for row in _in_order(self._top):
            if row.key is not None:
                self._by_key.setdefault(row.key, row)

    def _become(self, top: Row) -> None:
        """Turn the rows into others, touching only those that differ: a view shows on what it need not lay out."""
        waiting = [(self._top, top)]
        while waiting:
            row, other = waiting.pop()
            mine, theirs = row.children, other.children
            if mine or theirs:
                named, wanted = [each.identity for each in mine], [each.identity for each in theirs]
                if named == wanted:
                    waiting += zip(mine, theirs, strict=True)
                else:
                    head, tail = shared_ends(named, wanted)
                    waiting += zip(mine[:head], theirs[:head], strict=True)
                    waiting += zip(mine[len(mine) - tail :], theirs[len(theirs) - tail :], strict=True)
                    self._replace(row, head, len(mine) - tail, theirs[head : len(theirs) - tail])
            if row.take(other):
                index = self._index(row)
                self.dataChanged.emit(index, index)

    def _replace(self, row: Row, first: int, end: int, others: list[Row]) -> None:
        """Put other rows in the place of some below a row."""
        index = self._index(row)
        if end > first:
            self.beginRemoveRows(index, first, end - 1)
            del row.children[first:end]
            row.number_children()
            self.endRemoveRows()
        if others:
            self.beginInsertRows(index, first, first + len(others) - 1)
            row.children[first:first] = others
            for other in others:
                other.parent = row
            row.number_children()
            self.endInsertRows()

    def _index(self, row: Row) -> QModelIndex:
        return QModelIndex() if row is self._top else self.createIndex(row.number, 0, row)

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
            return row.said
        return {
            KEY_ROLE: row.key,
            CLASS_ROLE: row.classification,
        }.get(role)

    def _row(self, index: Index) -> Row:
        if not index.isValid():
            return self._top
        row: Row = index.internalPointer()
        return row

# SPDX-License-Identifier: MIT
"""The states beside the map, in words: arrows walk them and the map follows, a name is found as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.records.keys import RecordKey

KEYS = (
    (marked("Walk the states; the map follows"), marked("Up, Down")),
    (marked("Show the state’s card"), marked("Return or Enter")),
)


class StateList(QWidget):
    """Tells with `pointed` which state is walked to, asks for its card with `recordRequested`."""

    pointed = Signal(object)
    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a state"))
        self.field.setAccessibleName(tr("Find a state"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("States on the map"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.setFixedWidth(170)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._ask)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.list.itemClicked.connect(lambda _: self._ask())

    def show_states(self, shown: ShownMap) -> None:
        """List the states of a map with how each stands, by name; the current one stays so."""
        before = self._key(self.list.currentItem())
        self.list.blockSignals(True)
        self.list.clear()
        for standing in sorted(shown.standings, key=lambda each: each.names.name(shown.language)):
            name, _, told = shown.told(standing.key).partition("\n")[0].partition(": ")
            item = QListWidgetItem(f"{name}\n{told}" if told else name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, standing.key)
            item.setToolTip(shown.told(standing.key))
            if standing.key == before:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._on_typed(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list with the arrows from the field above it, and take the state with Return."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._ask()
        else:
            super().keyPressEvent(event)

    def _walk(self, rows: int) -> None:
        row = self.list.currentRow() + rows
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += rows

    def _on_typed(self, text: str) -> None:
        """Show the states whose names hold what is typed, and go to the first of them."""
        wanted, first = text.strip().casefold(), -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_found = wanted in item.text().split("\n")[0].casefold()
            item.setHidden(not is_found)
            if is_found and first < 0:
                first = row
        if wanted and first >= 0:
            self.list.setCurrentRow(first)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        key = self._key(item)
        if key is not None:
            self.pointed.emit(key)

    def _ask(self) -> None:
        key = self._key(self.list.currentItem())
        if key is not None:
            self.recordRequested.emit(key)

    @staticmethod
    def _key(item: QListWidgetItem | None) -> RecordKey | None:
        key: RecordKey | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return key

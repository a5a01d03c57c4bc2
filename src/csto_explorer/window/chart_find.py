# SPDX-License-Identifier: MIT
"""Finding in the chart: a line above it, with the number of boxes found and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from csto_explorer.language import tr
from csto_explorer.window import theme


class ChartFind(QWidget):
    """Asks with `searched` for what is typed, and with `stepped` (1 or -1) for the next or the one before."""

    searched = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in the chart"))
        self.field.setAccessibleName(tr("Find in the chart"))
        self.field.setClearButtonEnabled(True)
        self.told = QLabel("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PADDING, 4, theme.GRID, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.told)
        for text, tip, step in (("‹", tr("Previous (Shift+Enter)"), -1), ("›", tr("Next (Enter)"), 1)):
            row.addWidget(self._button(text, tip, lambda step=step: self.stepped.emit(step)))
        row.addWidget(self._button("×", tr("Close (Esc)"), self.close_))
        self.field.textChanged.connect(self.searched)
        self.field.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Show the line and take the keys."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.searched.emit(self.field.text())

    def close_(self) -> None:
        """Hide the line and take the marks away."""
        self.hide()
        self.searched.emit("")
        self.left.emit()

    def tell(self, at: int, count: int) -> None:
        """Say how many were found, and which of them is shown."""
        if not self.field.text().strip():
            self.told.setText("")
        else:
            self.told.setText(tr("{} of {}").format(at + 1, count) if count else tr("No box holds this"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter steps, Shift+Enter steps back, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_()
                return True
        return super().eventFilter(watched, event)

    def _button(self, text: str, tip: str, press: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setMinimumSize(24, 24)
        button.clicked.connect(press)
        return button

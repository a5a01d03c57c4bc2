# SPDX-License-Identifier: MIT
"""A line of text that gives way where there is little room: its end goes, and its tool tip says all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

NARROWEST = 40


class ElidedLabel(QLabel):
    """Shows as much of its text as fits, with an ellipsis where something is left out."""

    changed = Signal()
    """Its text or its room is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = ""

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text in the room that there is.

        A label's own text would have the whole window laid out anew each time, which takes longer than to fill a panel.
        """
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.changed.emit()
        gives_way = self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        if not gives_way and self.sizeHint().width() > self.width():
            self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another room."""
        super().resizeEvent(event)
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        return super().sizeHint() + QSize(self.fontMetrics().horizontalAdvance(self._text), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), shown)

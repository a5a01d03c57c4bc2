# SPDX-License-Identifier: MIT
"""What a list says where it has nothing to show: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from csto_explorer.language import tr
from csto_explorer.window import theme


class EmptyNotice(QWidget):
    """A line in the middle of a list, and a button where something can be done."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel("", self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        # else it takes the colour of what it lies on
        self.label.setForegroundRole(QPalette.ColorRole.WindowText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Clear the filter"), self)
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def tell(self, text: str, clearable: bool) -> None:
        """Say a text, or nothing where it is empty."""
        self.label.setText(text)
        self.button.setVisible(clearable)
        self.follow_theme()
        self.setVisible(bool(text))
        self.raise_()

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        palette = self.label.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
        self.label.setPalette(palette)

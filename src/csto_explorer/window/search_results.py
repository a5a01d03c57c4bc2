# SPDX-License-Identifier: MIT
"""The results that drop from the search field: a sentence, the list, a hint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from csto_explorer.language import tr
from csto_explorer.models.search_model import SearchModel
from csto_explorer.models.search_rows import Shown
from csto_explorer.window import theme
from csto_explorer.window.result_delegate import ResultDelegate


class Results(QFrame):
    """A child of the window, so the field keeps the keys.

    While a mouse button is down on the list nothing in it moves: `held` says so, `released` tells when that is over.
    """

    released = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.held = False
        self.model = SearchModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.delegate = ResultDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(tr("Search results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.viewport().installEventFilter(self)
        self.message = self._label(tr("Search result"))
        self.message.setObjectName("told")
        self.hint = self._label(tr("Hint"))
        self.hint.setObjectName("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.hide()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(theme.PADDING, 8, theme.PADDING, 8)
        return label

    def show_rows(self, shown: Shown) -> None:
        """Show other rows, another sentence and another hint."""
        self.hint.setFont(theme.small(self.font()))
        for label, text in ((self.message, shown.told), (self.hint, shown.hint)):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
            label.setPalette(palette)
            label.setText(text)
            label.setVisible(bool(text))
        self.model.show_rows(shown.rows)
        self.list.setVisible(bool(shown.rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold everything still from the press of a button to its release."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.held = event.button() == Qt.MouseButton.LeftButton
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self.held = False
            # in a turn of its own: the list has to tell of the click first
            QTimer.singleShot(0, self.released.emit)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: a list that is closed under a pressed button never hears of its release."""
        self.held = False
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a rule around."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def height_wanted(self, width: int, most: int) -> int:
        """Return the height that shows everything, or `most` where it needs more."""
        height = 4 + sum(each.heightForWidth(width - 2) for each in (self.message, self.hint) if each.text())
        for row in range(self.model.rowCount()):
            height += self.list.sizeHintForRow(row)
            if height >= most:
                return most
        return min(height, most)

    def rows_of_a_page(self) -> int:
        """Return how many rows are in sight, by which the page keys move."""
        return max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(self.model.rowCount() - 1)))

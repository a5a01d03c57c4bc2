# SPDX-License-Identifier: MIT
"""The filters of columns that are in force, as buttons that take them away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.window import icons, theme

WIDEST = 300
HEIGHT = 24
GAP = 6
CLEAR = marked("Clear filters")


class FilterChips(QWidget):
    """A line of chips, or more lines where they do not fit; hidden where no column is filtered."""

    removed = Signal(str)
    """The column whose filter is to go."""
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips: list[QToolButton] = []
        self._filters: list[tuple[str, str]] = []
        self.clear = self._button(tr(CLEAR))
        self.clear.setObjectName("clearFilters")
        self.clear.clicked.connect(self.cleared)
        self.follow_theme()
        self.hide()

    def show_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show filters: the column's name, and what is said of it."""
        if list(filters) == self._filters:
            # asked for with every change of the date; new chips would have the whole window laid out anew
            return
        self._filters = list(filters)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for name, said in filters:
            chip = self._button(said)
            chip.setObjectName("chip")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setIcon(icons.icon("x"))
            chip.setIconSize(QSize(12, 12))
            chip.setToolTip(tr("Remove the filter {}").format(said))
            chip.clicked.connect(lambda _=False, name=name: self.removed.emit(name))
            self.chips.append(chip)
            chip.show()
        self.follow_theme()
        self.setVisible(bool(filters))
        self._arrange()

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        edge, ground, text = (theme.colour(role).name() for role in ("box.edge", "selection", "selection.text"))
        accent = theme.colour("accent").name()
        self.setStyleSheet(
            f"QToolButton {{ padding: 1px 8px; }} QToolButton#chip {{ background: {ground}; color: {text};"
            f" border: 1px solid {edge}; }}"
            f" QToolButton#chip:hover, QToolButton#chip:focus {{ border-color: {accent}; }}"
            f" QToolButton#clearFilters {{ color: {accent}; }}"
        )
        for chip in self.chips:
            chip.setIcon(icons.icon("x", "selection.text"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chips stand where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        shown = QFontMetrics(button.font()).elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        left, top = theme.PADDING, GAP
        for button in (*self.chips, self.clear):
            width = min(button.sizeHint().width(), max(40, self.width() - 2 * theme.PADDING))
            if left > theme.PADDING and left + width > self.width() - theme.PADDING:
                left, top = theme.PADDING, top + HEIGHT + GAP
            button.setGeometry(left, top, width, HEIGHT)
            left += width + GAP
        height = top + HEIGHT + GAP
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

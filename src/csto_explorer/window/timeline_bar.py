# SPDX-License-Identifier: MIT
"""The bar below the panels: play and what the timeline shows, at the left of the timeline itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from csto_explorer.language import tr
from csto_explorer.window import icons, theme
from csto_explorer.window.panel import BUTTON
from csto_explorer.window.timeline_view import TimelineView


class TimelineBar(QWidget):
    """Two buttons and the timeline. `menu` is what the second button opens."""

    def __init__(self, parent: QWidget, play: QAction, menu: QMenu) -> None:
        super().__init__(parent)
        self.view = TimelineView(self)
        self.play_button = self._button()
        self.play_button.setDefaultAction(play)
        play.setIcon(icons.blank())
        self.rows_button = self._button()
        self.rows_button.setMenu(menu)
        self.rows_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rows_button.setToolTip(tr("What the timeline shows beside the events, and how fast they play"))
        self.rows_button.setAccessibleName(tr("Timeline shows"))
        # the mark of a menu would make the button wider than its neighbour
        self.rows_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        buttons = QVBoxLayout()
        buttons.setContentsMargins(theme.GRID, 2, 0, 2)
        buttons.setSpacing(0)
        buttons.addStretch(1)
        buttons.addWidget(self.play_button)
        buttons.addWidget(self.rows_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(buttons)
        row.addWidget(self.view, 1)
        self.setAutoFillBackground(True)
        self.follow_theme()

    def tint(self) -> None:
        """Draw the icons; not before the first paint."""
        self.play_button.defaultAction().setIcon(icons.switching("player-play", "player-pause"))
        self.rows_button.setIcon(icons.icon("stack-2"))

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        theme.lay_on_page(self)
        self.view.follow_theme()

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # the icon comes after the first paint, and nothing may move then
        button.setMinimumSize(BUTTON, BUTTON)
        return button

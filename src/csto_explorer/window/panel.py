# SPDX-License-Identifier: MIT
"""A panel: a dock with a plain heading at the left and at most four tool buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from csto_explorer.window import icons, theme

BUTTON = 28
"""Least side of a tool button in pixels."""


class Heading(QWidget):
    """The title bar of a panel. Dragging it moves the panel."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("heading")
        self.label = QLabel(title, self)
        font = self.label.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.label.setFont(font)
        self._icons: list[tuple[QAction, str, str]] = []
        self._buttons: dict[QAction, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.PADDING, 2, theme.GRID, 2)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self.label)
        self._row.addStretch(1)
        self.setMinimumHeight(theme.HEADING_HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the room wanted: the dock gives a title bar no more than this, whatever its least height."""
        return super().sizeHint().expandedTo(QSize(0, theme.HEADING_HEIGHT))

    def replace_title(self, *widgets: QWidget) -> None:
        """Show widgets of the panel where its title stands; the first takes the room that is left."""
        self.label.hide()
        self._row.takeAt(1)
        self._row.setContentsMargins(theme.GRID, 2, theme.GRID, 2)
        for place, widget in enumerate(widgets):
            self._row.insertWidget(place, widget, 0 if place else 1)

    def add_action(self, action: QAction, icon: str, checked: str = "") -> QToolButton:
        """Show an action as a tool button with an icon, and with another while it is checked."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # the icon comes after the first paint, and nothing may move then
        action.setIcon(icons.blank())
        button.setMinimumSize(BUTTON, BUTTON)
        button.setAccessibleName(action.text().replace("&", ""))
        self._icons.append((action, icon, checked))
        self._row.addWidget(button)
        self._buttons[action] = button
        return button

    def button_of(self, action: QAction) -> QToolButton:
        """Return the tool button that shows an action."""
        return self._buttons[action]

    def tint(self) -> None:
        """Draw the icons in the colours of the present theme."""
        for action, name, checked in self._icons:
            action.setIcon(icons.switching(name, checked) if checked else icons.icon(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's ground and a rule below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("rule"))


class Panel(QDockWidget):
    """A dock with a heading and a body; the body is filled by `set_body`."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.heading = Heading(title, self)
        self.setTitleBarWidget(self.heading)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self._body = QWidget(self)
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._body.setAutoFillBackground(True)
        self.setWidget(self._body)
        self._take_colours()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others."""
        self._column.addWidget(widget, stretch)

    def action(self, text: str, icon: str, tip: str, shortcut: str = "") -> QAction:
        """Make an action of this panel and show it in its heading."""
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
            tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        self.heading.add_action(action, icon)
        return action

    def tint(self) -> None:
        """Draw the icons of the heading; not before the first paint."""
        self.heading.tint()

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        self._take_colours()
        self.tint()
        self.heading.update()

    def follow_text(self) -> None:
        """Take another size of text."""
        self.heading.updateGeometry()

    def _take_colours(self) -> None:
        theme.lay_on_page(self._body)

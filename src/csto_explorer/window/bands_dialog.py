# SPDX-License-Identifier: MIT
"""How each state stood through the years, as its own page: each band leads to the record that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QToolTip, QVBoxLayout, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.map.bands import bands_scene
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.scene.model import Group, Rect, Scene
from csto_explorer.scene.paint import paint
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.models.workspace import Workspace

KEYS = (
    (marked("Walk the bands"), marked("Left, Right, Up, Down")),
    (marked("Go to the record"), marked("Return or Enter")),
)
MARGIN = 12.0
GROWTH = 1.2
"""Larger than on paper, where the eye is nearer."""


class BandsView(QWidget):
    """The bands, as wide as the widget. Arrows walk them, Return or a click goes to the record."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Standing of the states through the years"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._workspace: Workspace | None = None
        self.scene = Scene(Rect(0, 0, 1, 1), ())
        self.current: Group | None = None

    def show_bands(self, workspace: Workspace) -> None:
        """Show the bands of a workspace's records, with its date marked."""
        self._workspace = workspace
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the height that the rows need."""
        return QSize(900, round(self.scene.bounds.height * self._scale() + 2 * MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the bands out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands, and a rule around the current one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.translate(MARGIN, MARGIN)
        painter.scale(self._scale(), self._scale())
        paint(self.scene, painter, theme.current(), scale=self._scale())
        if self.current is not None and self.hasFocus():
            bounds = self.current.bounds.grown(2)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(round(bounds.x), round(bounds.y), round(bounds.width), round(bounds.height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the record under the pointer."""
        group = self._at(event.position().x(), event.position().y())
        if group is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(group)
            self.recordRequested.emit(group.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand where there is a record."""
        over = self._at(event.position().x(), event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk a row, up and down the rows; Return goes to the record."""
        found = [group for group in self.scene.groups if group.key is not None]
        if not found:
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.recordRequested.emit(self.current.key)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            at = next((n for n, group in enumerate(found) if group is self.current), -1)
            self._choose(found[min(max(at + (1 if key == Qt.Key.Key_Right else -1), 0), len(found) - 1)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self._next_row(found, key == Qt.Key.Key_Down))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name what lies under a resting pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            group = self._at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), group.title if group else "", self)
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        if self._workspace is None:
            return
        width = max(300.0, (self.width() - 2 * MARGIN) / self._scale())
        shown = self._workspace
        self.scene = bands_scene(shown.circles(), shown.years(), measure, width, shown.lens.language)
        before = self.current
        self.current = self.scene.find(before.key) if before is not None and before.key is not None else None
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def _scale(self) -> float:
        return GROWTH * theme.base_pixels() / theme.BASE_PIXELS

    def _at(self, x: float, y: float) -> Group | None:
        return self.scene.at((x - MARGIN) / self._scale(), (y - MARGIN) / self._scale())

    def _next_row(self, found: list[Group], down: bool) -> Group:
        if self.current is None:
            return found[0]
        top, left = self.current.bounds.y, self.current.bounds.x
        rows = sorted({round(group.bounds.y, 1) for group in found})
        beyond = [row for row in rows if (row > top + 4 if down else row < top - 4)]
        if not beyond:
            return self.current
        row = beyond[0] if down else beyond[-1]
        near = [group for group in found if abs(group.bounds.y - row) <= 4]
        return min(near, key=lambda group: abs(group.bounds.x - left))

    def _choose(self, group: Group) -> None:
        self.current = group
        self.setAccessibleDescription(group.title)
        self.update()


class BandsDialog(QDialog):
    """Stays open beside the window. Asks with `recordRequested`; `save` asks for a file."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget, workspace: Workspace, save: Callable[[], object]) -> None:
        super().__init__(parent)
        load_fonts()
        self.setWindowTitle(tr("Standing of the states through the years"))
        self.resize(1040, 640)
        self._workspace = workspace
        self.view = BandsView(self)
        self.view.recordRequested.connect(self.recordRequested)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.view)
        self.save_button = QPushButton(tr("&Save as…"), self)
        self.save_button.setToolTip(tr("Save this page as PDF, SVG or PNG"))
        self.save_button.clicked.connect(save)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        for button in (self.save_button, self.close_button):
            # Return in the bands goes to a record, and presses nothing
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self.follow()

    def follow(self) -> None:
        """Show the bands anew: another date is marked, names are in another language, or colours changed."""
        self.view.show_bands(self._workspace)

# SPDX-License-Identifier: MIT
"""The headings of a table: a click sorts, Shift and click sorts by one more column, the funnel filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from csto_explorer.window import icons, theme

FUNNEL = 20
"""Width of the funnel's place at the right of a heading."""
GRIP = 4
"""Pixels at the end of a heading that belong to dragging its edge."""
ARROW = 14
_ICON = 14


class ColumnHeader(QHeaderView):
    """Headings that show how the table is sorted and filtered; columns are numbered as in the model."""

    sortAsked = Signal(int, bool)
    """A column, and whether it comes to those that the table is sorted by."""
    filterAsked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted: Sequence[tuple[int, bool]] = ()
        self._filtered: frozenset[int] = frozenset()
        self._under = self._pressed = -1
        self._adds = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.sectionClicked.connect(lambda column: self.sortAsked.emit(column, self._adds))

    def show_state(self, by: Sequence[tuple[int, bool]], filtered: frozenset[int]) -> None:
        """Show the columns that the table is sorted by, each with whether downwards, and those that are filtered."""
        if (tuple(by), filtered) != (tuple(self._sorted), self._filtered):
            self._sorted, self._filtered = by, filtered
            self.viewport().update()

    def funnel(self, column: int) -> QRect:
        """Return the place of a column's funnel in the viewport."""
        right = self.sectionViewportPosition(column) + self.sectionSize(column) - GRIP
        return QRect(right - FUNNEL, 0, FUNNEL, self.height())

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Paint a heading, and at its right how it is sorted and filtered."""
        place = next((n for n, (each, _) in enumerate(self._sorted) if each == column), -1)
        funnel = FUNNEL if column in self._filtered or column == self._under else 0
        number = str(place + 1) if place >= 0 and len(self._sorted) > 1 else ""
        metrics = QFontMetrics(self.font())
        arrow = (ARROW + metrics.horizontalAdvance(number)) if place >= 0 else 0
        painter.save()
        painter.fillRect(rect, theme.colour("page"))
        super().paintSection(painter, rect.adjusted(0, 0, -(funnel + arrow), 0), column)
        painter.restore()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("rule"))
        if place >= 0:
            self._paint_arrow(painter, rect.right() - GRIP - funnel - arrow, rect, self._sorted[place][1], number)
        if funnel:
            role = "accent" if column in self._filtered else "text.second"
            at = QPoint(rect.right() - GRIP - (FUNNEL + _ICON) // 2, rect.center().y() - _ICON // 2)
            icons.icon("filter", role).paint(painter, QRect(at.x(), at.y(), _ICON, _ICON))

    def _paint_arrow(self, painter: QPainter, left: int, rect: QRect, downwards: bool, number: str) -> None:
        middle = QPointF(left + 5, rect.center().y() + 0.5)
        tip = 3 if downwards else -3
        corners = [
            QPointF(middle.x() - 4, middle.y() - tip / 1.5),
            QPointF(middle.x() + 4, middle.y() - tip / 1.5),
            QPointF(middle.x(), middle.y() + tip),
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawPolygon(QPolygonF(corners))
        if number:
            painter.setPen(theme.colour("accent"))
            painter.setFont(theme.small(self.font()))
            painter.drawText(QRect(left + 11, rect.top(), 20, rect.height()), Qt.AlignmentFlag.AlignVCenter, number)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a funnel for the funnel."""
        self._adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed = self._funnel_at(event.position().toPoint())
        if self._pressed < 0 or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = -1
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the filter where the funnel was pressed."""
        pressed, self._pressed = self._pressed, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif self._funnel_at(event.position().toPoint()) == pressed:
            self.filterAsked.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the funnel of the heading under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the funnel."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, column: int) -> None:
        if column != self._under:
            self._under = column
            self.viewport().update()

    def _funnel_at(self, point: QPoint) -> int:
        column = self.logicalIndexAt(point)
        return column if column >= 0 and self.funnel(column).contains(point) else -1

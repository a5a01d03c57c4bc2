# SPDX-License-Identifier: MIT
"""The timeline under everything: years, a dot for each event, the as-of mark to drag."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.models.workspace import day_text
from csto_explorer.window import icons, theme

if TYPE_CHECKING:
    from csto_explorer.models.timeline import Scale, Tick

HEIGHT = 62
SIDE = 56
REACH = 7

KEYS = (
    (marked("A day back or on"), marked("Left, Right")),
    (marked("To the event before or after"), marked("Ctrl+Left, Ctrl+Right")),
    (marked("A year on or back"), marked("Page Up, Page Down")),
    (marked("To the first or the last day"), marked("Home, End")),
)


class TimelineView(QWidget):
    """Asks for a date with `dateRequested`, for an event with `recordRequested`."""

    dateRequested = Signal(object)
    recordRequested = Signal(object)
    stepRequested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ticks: list[Tick] = []
        self._first = datetime.date(1992, 1, 1)
        self._last = datetime.date(2022, 12, 31)
        self._on = self._last
        self._dragging = False

    def sizeHint(self) -> QSize:
        """Return the fixed height, grown with the user's type."""
        return QSize(600, round(HEIGHT * max(1.0, theme.base_pixels() / theme.BASE_PIXELS)))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(300, self.sizeHint().height())

    def show_events(self, ticks: list[Tick], first: datetime.date, last: datetime.date) -> None:
        """Show a line from the start of a year to the end of one."""
        self._ticks = ticks
        self._first = datetime.date(first.year, 1, 1)
        self._last = datetime.date(last.year, 12, 31)
        self.update()

    def show_date(self, on: datetime.date) -> None:
        """Move the as-of mark."""
        self._on = on
        self.setAccessibleDescription(tr("As of {}").format(day_text(on)))
        self.update()

    @property
    def ticks(self) -> list[Tick]:
        """The events on the line."""
        return self._ticks

    def line(self) -> Scale:
        """Return the scale from days to pixels."""
        from csto_explorer.models.timeline import Scale

        return Scale(self._first, self._last, SIDE, max(1, self.width() - 2 * SIDE))

    def tick_at(self, point: QPointF) -> Tick | None:
        """Return the event whose dot lies nearest under a point."""
        line = self.line()
        near = [(abs(line.x(tick.day) - point.x()), tick) for tick in self._ticks]
        distance, tick = min(near, key=lambda pair: pair[0], default=(REACH + 1.0, None))
        return tick if distance <= REACH and abs(point.y() - self._baseline() + 12) <= 12 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint years, dots and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("page"))
        if not self._ticks:
            return
        line, base = self.line(), self._baseline()
        font = QFont(self.font())
        font.setPixelSize(round(theme.small_pixels()))
        painter.setFont(font)
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.drawLine(QPointF(line.left, base), QPointF(line.left + line.width, base))
        for year in line.years(QFontMetricsF(font).horizontalAdvance("0000") + 34):
            x = line.x(datetime.date(year, 1, 1))
            painter.setPen(QPen(theme.colour("box.edge"), 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 4))
            painter.setPen(theme.colour("text.second"))
            painter.drawText(QRectF(x - 40, base + 5, 80, 20), Qt.AlignmentFlag.AlignHCenter, str(year))
        self._paint_ticks(painter, line, base)
        self._paint_mark(painter, line, base, font)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_ticks(self, painter: QPainter, line: Scale, base: float) -> None:
        for tick in self._ticks:
            colour = theme.colour(icons.class_role(tick.classification))
            first, last = line.x(tick.first), line.x(tick.last)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            if last - first > 6:
                # an imprecise date is a span with its dot left open
                painter.drawRoundedRect(QRectF(first, base - 13, last - first, 2), 1, 1)
                painter.setPen(QPen(colour, 1.4))
                painter.setBrush(theme.colour("page"))
            painter.drawEllipse(QPointF(line.x(tick.day), base - 12), 3.2, 3.2)

    def _paint_mark(self, painter: QPainter, line: Scale, base: float, font: QFont) -> None:
        x = line.x(self._on)
        accent = theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, 6), QPointF(x, base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, base), 6, 6)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        text = day_text(self._on)
        width = QFontMetricsF(bold).horizontalAdvance(text)
        left = x - width - 8 if x + width + 8 > self.width() - 4 else x + 8
        painter.fillRect(QRectF(left - 2, 3, width + 4, theme.small_pixels() + 5), theme.colour("page"))
        painter.setPen(accent)
        painter.drawText(QPointF(left, 4 + theme.small_pixels()), text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to an event, or take hold of the mark."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        tick = self.tick_at(event.position())
        if tick is not None:
            self.dateRequested.emit(tick.last)
            self.recordRequested.emit(tick.key)
            return
        self._dragging = True
        self.dateRequested.emit(self.line().day(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the mark, or point at an event."""
        if self._dragging:
            self.dateRequested.emit(self.line().day(event.position().x()))
            return
        over = self.tick_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the mark."""
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move by a day, with Ctrl by event, Page keys by a year, Home and End to the ends."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = key == Qt.Key.Key_Right
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.stepRequested.emit(forward)
            else:
                self.dateRequested.emit(self._on + datetime.timedelta(days=1 if forward else -1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            days = 365 if key == Qt.Key.Key_PageUp else -365
            self.dateRequested.emit(self._on + datetime.timedelta(days=days))
        elif key == Qt.Key.Key_Home:
            self.dateRequested.emit(self._first)
        elif key == Qt.Key.Key_End:
            self.dateRequested.emit(self._last)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the event under a resting pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tick = self.tick_at(QPointF(event.pos()))
            if tick is not None:
                QToolTip.showText(event.globalPos(), tick.name, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _baseline(self) -> float:
        return self.height() - theme.small_pixels() - 12

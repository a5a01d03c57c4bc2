# SPDX-License-Identifier: MIT
"""The timeline under everything: years, a mark for each event, the as-of mark to drag, and rows of bands on demand."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.models.workspace import day_text
from csto_explorer.window import theme
from csto_explorer.window.timeline_paint import Marks
from csto_explorer.window.timeline_rows import TimelineRows

if TYPE_CHECKING:
    from csto_explorer.map.bands import Circle
    from csto_explorer.models.timeline import Scale, Tick
    from csto_explorer.scene.model import Group

HEIGHT = 62
SIDE = 56
REACH = 7
SHARE = 0.34
"""The rows take no more than this share of the window's height; beyond it they are scrolled."""
TOLD = 8
"""So many events at one place are named in a tool tip."""

KEYS = (
    (marked("A day back or on"), marked("Left, Right")),
    (marked("To the event before or after"), marked("Ctrl+Left, Ctrl+Right")),
    (marked("A year on or back"), marked("Page Up, Page Down")),
    (marked("To the first or the last day"), marked("Home, End")),
    (marked("Walk the rows"), marked("Up, Down")),
    (marked("Go to the event of the day, or to what the row holds on it"), marked("Return or Enter")),
)


class TimelineView(QWidget):
    """Asks for a date with `dateRequested`, for an event or what a band stands for with `recordRequested`."""

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
        self.rows = TimelineRows()
        self.hovered: Tick | None = None
        self._ticks: list[Tick] = []
        self._first = datetime.date(1992, 1, 1)
        self._last = datetime.date(2022, 12, 31)
        self._on = self._last
        self._whole: datetime.date | None = None
        self._side = float(SIDE)
        self._dragging = False
        self._grip = 0.0
        """How far beside the middle of the mark it is held."""
        self._picture: QPixmap | None = None
        self._pictured: object = None

    def sizeHint(self) -> QSize:
        """Return the fixed height, grown with the user's type and by the rows that are shown."""
        height = HEIGHT * max(1.0, theme.base_pixels() / theme.BASE_PIXELS)
        return QSize(600, round(height + self.rows.height))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(300, self.sizeHint().height())

    def show_events(
        self, ticks: list[Tick], first: datetime.date, last: datetime.date, whole: datetime.date | None = None
    ) -> None:
        """Show a line from the start of a year to the end of one; on the day `whole` the records are whole."""
        self._ticks, self._whole, self.hovered = ticks, whole, None
        self._first = datetime.date(first.year, 1, 1)
        self._last = datetime.date(last.year, 12, 31)
        self._lay_out()

    def show_rows(self, circles: Sequence[Circle], language: str) -> None:
        """Show rows of bands above the events; none for the events alone."""
        self.rows.show(circles, language)
        self._side = max(SIDE, self.rows.side)
        self._lay_out()

    def show_date(self, on: datetime.date) -> None:
        """Move the as-of mark."""
        self._on = on
        self._describe()
        self.update()

    @property
    def ticks(self) -> list[Tick]:
        """The events on the line."""
        return self._ticks

    def line(self) -> Scale:
        """Return the scale from days to pixels."""
        from csto_explorer.models.timeline import Scale

        return Scale(self._first, self._last, self._side, max(1, self.width() - self._side - SIDE))

    def point_of(self, tick: Tick) -> QPointF:
        """Return where the mark of an event stands."""
        return QPointF(self.line().x(tick.day), self._marks().height_of(tick))

    def ticks_at(self, point: QPointF) -> list[Tick]:
        """Return the events whose marks lie under a point, the nearest first; a session before others."""
        line, marks = self.line(), self._marks()
        near = []
        for tick in self._ticks:
            across, up = abs(line.x(tick.day) - point.x()), abs(marks.height_of(tick) - point.y())
            if max(across, up) <= REACH:
                near.append((round(across + up), tick.kind != "session", tick))
        return [tick for _, _, tick in sorted(near, key=lambda each: each[:2])]

    def tick_at(self, point: QPointF) -> Tick | None:
        """Return the event whose mark lies nearest under a point."""
        return next(iter(self.ticks_at(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint rows, years and marks of the events, which are kept as a picture, and the as-of mark."""
        painter = QPainter(self)
        if not self._ticks:
            painter.fillRect(self.rect(), theme.colour("page"))
            return
        # whoever drags the date moves the mark alone
        state = (self.size(), self.devicePixelRatioF(), theme.current().name, self.hasFocus(), self.hovered)
        if self._picture is None or self._pictured != state:
            self._picture, self._pictured = self._drawn(), state
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks().date(painter, self.line(), self._on, 4)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _drawn(self) -> QPixmap:
        """Return a picture of all but the as-of mark."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(theme.colour("page"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, marks = self.line(), self._marks()
        marks.years(painter, line, self._whole)
        self.rows.paint(painter, self.width(), self.hasFocus())
        marks.ticks(painter, line, self._ticks, self.hovered)
        painter.end()
        return picture

    def follow_theme(self) -> None:
        """Paint everything anew in the present colours."""
        self._picture = None
        self.update()

    def follow_text(self) -> None:
        """Set everything out anew for another size of text."""
        self._side = max(SIDE, self.rows.side)
        self._lay_out()
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to an event or to what a band stands for, or take hold of the mark."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        tick, band = self._over(event.position())
        if tick is not None:
            self.dateRequested.emit(tick.last)
            self.recordRequested.emit(tick.key)
        elif band is not None:
            self.recordRequested.emit(band.key)
        else:
            self._dragging = True
            off = event.position().x() - self.line().x(self._on)
            # who takes hold of the mark beside its middle has not moved it yet
            self._grip = off if abs(off) <= REACH else 0.0
            if not self._grip:
                self.dateRequested.emit(self.line().day(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the mark, or name at once the event that is pointed at."""
        if self._dragging:
            self.dateRequested.emit(self.line().day(event.position().x() - self._grip))
            return
        tick, band = self._over(event.position())
        over = tick is not None or band is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if tick is not self.hovered:
            self.hovered = tick
            self._tell(event.position(), event.globalPosition())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the mark."""
        self._dragging = False

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was pointed at."""
        super().leaveEvent(event)
        self.hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows."""
        self.rows.scroll(-event.angleDelta().y() / 4)
        self.follow_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move by a day, with Ctrl by event, Page keys by a year; up and down walk the rows."""
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
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.rows.bands:
            self.rows.walk(1 if key == Qt.Key.Key_Down else -1)
            self._describe()
            self.follow_theme()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name what lies under a resting pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(QPointF(event.pos()), QPointF(event.globalPos()))
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """Return what lies under a point: events with their days, a band, or for which day the records are whole."""
        ticks = self.ticks_at(point)
        if ticks:
            return "\n".join(tick.told for tick in ticks[:TOLD])
        band = self.rows.at(point)
        if band is not None:
            return band.title
        if self._whole is not None and self._marks().is_whole_mark(self.line(), self._whole, point):
            return tr("The records are whole for {}, and partial before and after").format(day_text(self._whole))
        return ""

    def _over(self, point: QPointF) -> tuple[Tick | None, Group | None]:
        """Return the event or else the band under a point."""
        tick = self.tick_at(point)
        return tick, self.rows.at(point) if tick is None else None

    def _tell(self, point: QPointF, at: QPointF) -> None:
        tip = self.tip_at(point)
        if tip:
            QToolTip.showText(at.toPoint(), tip, self)
        else:
            QToolTip.hideText()

    def _go(self) -> None:
        """Go to what the chosen row holds on the date, or to an event of the day."""
        key = self.rows.key(self._on)
        if key is None:
            tick = next((each for each in self._ticks if each.last == self._on), None)
            key = tick.key if tick is not None else None
        if key is not None:
            self.recordRequested.emit(key)

    def _describe(self) -> None:
        told = tr("As of {}").format(day_text(self._on))
        self.setAccessibleDescription(". ".join(part for part in (told, self.rows.told(self._on)) if part))

    def _lay_out(self) -> None:
        height = self.rows.height
        self.rows.lay_out(self.line(), self.window().height() * SHARE)
        if self.rows.height != height:
            self.updateGeometry()
        self.follow_theme()

    def _marks(self) -> Marks:
        return Marks(self.height() - theme.small_pixels() - 12, self.width(), self.font())

# SPDX-License-Identifier: MIT
"""What the drawn chart and the map have in common: a picture that is panned, zoomed and pressed on.

`scale` is device-independent pixels to a scene unit, `origin` the scene point in the middle of the widget.
A subclass paints, says what lies under a point, and how far it may be zoomed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from csto_explorer.language import marked
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.accessible import telling

STEP = 1.2
"""How much one notch of the wheel or one press of a key zooms."""
PRESS_SLOP = 4
"""So many pixels a pressed pointer may move and still count as a click."""

KEYS = (
    (marked("Zoom in and out"), marked("+, −")),
    (marked("Fit"), "0"),
    (marked("Read the card"), marked("Enter")),
    (marked("Move"), marked("Shift+Up, Down, Left, Right")),
)


class Canvas(QWidget):
    """A picture to pan by drag, wheel and keys, and to zoom to the pointer."""

    recordRequested = Signal(object)
    openRequested = Signal(object)
    """The card of the current record is to be read."""
    contextRequested = Signal(object, object)
    """Key under the pointer or None, and the global position."""

    least_scale = 0.02
    greatest_scale = 8.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: RecordKey | None = None
        self.scale = 1.0
        self.origin = QPointF(0, 0)
        self._pressed: QPointF | None = None
        self._pressed_origin = QPointF(0, 0)
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 100)

    def key_at(self, point: QPointF) -> RecordKey | None:
        """Return the record under a point of the widget."""
        raise NotImplementedError

    def tip_at(self, point: QPointF) -> str:
        """Return the tool tip of a point of the widget."""
        raise NotImplementedError

    def fit(self) -> None:
        """Show the whole picture."""
        raise NotImplementedError

    def to_scene(self, point: QPointF) -> QPointF:
        """Return the scene point under a point of the widget."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        return self.origin + (point - middle) / self.scale

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the widget, its middle by default."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        fixed = self.to_scene(at)
        self.scale = min(max(self.scale * factor, self.least_scale), self.greatest_scale)
        self.origin += fixed - self.to_scene(at)
        self.view_changed()

    def step_zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom as a notch of the wheel or a key does; a subclass may take its time."""
        self.zoom(factor, at)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by so many pixels."""
        self.origin -= QPointF(dx, dy) / self.scale
        self.view_changed()

    def view_changed(self) -> None:
        """Repaint after a pan or a zoom; subclasses keep the picture within reach."""
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the mark of focus."""
        super().focusInEvent(event)
        telling.tell_focus(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of focus away."""
        super().focusOutEvent(event)
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the mark of focus, if the canvas has the keys."""
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer; a touchpad's fine movement pans, with Ctrl it zooms."""
        fine = event.pixelDelta()
        if not fine.isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(fine.x(), fine.y())
        else:
            notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
            self.step_zoom(STEP**notches, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch to zoom, and tell what lies under a resting pointer."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip, self) if tip else QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position()
            self._pressed_origin = QPointF(self.origin)
            self._dragged = False
        elif event.button() == Qt.MouseButton.RightButton:
            self.contextRequested.emit(self.key_at(event.position()), event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or point at what can be pressed."""
        if self._pressed is None:
            over = self.key_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > PRESS_SLOP:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.origin = self._pressed_origin - moved / self.scale
            self.view_changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or ask for the record that was clicked."""
        if self._pressed is None:
            return
        self._pressed = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if not self._dragged and event.button() == Qt.MouseButton.LeftButton:
            key = self.key_at(event.position())
            if key is not None:
                self.recordRequested.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 fits, Shift with arrows pans; other keys go on."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.step_zoom(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _PANS:
            dx, dy = _PANS[Qt.Key(event.key())]
            self.pan(dx, dy)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.openRequested.emit(self.current)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle."""
        super().resizeEvent(event)
        self.view_changed()


_PANS = {
    Qt.Key.Key_Left: (60, 0),
    Qt.Key.Key_Right: (-60, 0),
    Qt.Key.Key_Up: (0, 60),
    Qt.Key.Key_Down: (0, -60),
}

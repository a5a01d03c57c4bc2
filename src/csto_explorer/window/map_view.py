# SPDX-License-Identifier: MIT
"""The map on screen: states by standing, names that fit, capitals and the seat.

Ground, names and dots are drawn sharp into a picture once a view stands still, and that picture is moved and scaled
while the view moves.
"""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.accessible import telling
from csto_explorer.window.canvas import Canvas
from csto_explorer.window.map_ground import MapGround

if TYPE_CHECKING:
    from csto_explorer.map.scale_bar import ScaleBar
    from csto_explorer.map.standing import Place
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.scene.model import Rect

SHARPEN_AFTER = 90
"""Milliseconds of rest after which the ground is drawn sharp."""
OVERHANG = 0.1
"""So much more than the view, as a share of it, the picture of the ground holds on each side."""
KEPT = 4
"""So many drawn maps are kept: who drags the date over a change comes back to the one before."""
EDGE = 20.0
"""So many pixels away from the edge the current place is to be seen."""
DOT_REACH = 7.0
DOUBLE = 2.0
"""How much a double click zooms."""
BAR = 120.0
"""The longest scale bar, in pixels."""
LEAST_FOR_BAR = 170
"""A smaller map has no room for a scale bar."""


class MapView(Canvas):
    """Shows the map of a date; asks with `recordRequested`, for a mark of what happened with `markPressed`."""

    markPressed = Signal(object, object)
    """The place whose mark was pressed, and the global position."""

    greatest_scale = 40.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapView")
        self.setAccessibleName(tr("Map of the member states"))
        self.setAccessibleDescription(tr("The table “Participation” holds the same in words."))
        self.shown: ShownMap | None = None
        self._picture: QPixmap | None = None
        self._pictured: Rect | None = None
        self._pictured_scale = 0.0
        self._drawn: dict[Hashable, QPixmap] = {}
        self._ground = MapGround()
        self._at_home = True
        self._fitted = 0.0
        """The scale at which the members filled the view in its size before."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHARPEN_AFTER)
        self._rest.timeout.connect(self._sharpen)

    def show_map(self, shown: ShownMap) -> None:
        """Show the map of a date; one on which all stands as before is drawn already."""
        if shown == self.shown and self._picture is not None:
            return
        before, self.shown = self.shown, shown
        if before is None or _drawn_of(before) != _drawn_of(shown):
            self._picture = None
            if self._at_home:
                self.fit()
        telling.tell_changed(self)
        self.update()

    def show_current(self, key: RecordKey, *, is_new: bool = True) -> None:
        """Mark a place, and bring it into view if it lies outside; a record without a place leaves no mark.

        One that is not new stays where it is: the map lies as it lay on the date before.
        """
        before, self.current = self.current, key
        spot = self._spot(key) if is_new or key != before else None
        if spot is not None:
            self._bring(spot)
        telling.tell_current(self, before, key)
        if key != before:
            self.update()

    def _bring(self, spot: QPointF) -> None:
        """Bring a point into view: into the middle, or just away from the edge that it lies at."""
        at, middle = self.from_map(spot), QPointF(self.width() / 2, self.height() / 2)
        beyond = [
            max(0.0, abs(off) - half + EDGE) * math.copysign(1, off)
            for off, half in zip((at - middle).toTuple(), middle.toTuple(), strict=True)
        ]
        if any(beyond):
            is_seen = QRectF(self.rect()).contains(at)
            self.origin = self.origin + QPointF(*beyond) / self.scale if is_seen else spot
            self.view_changed()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the widget, out to all that the map holds."""
        if self.shown is not None:
            self.least_scale = self._filling(self.shown.world())
        super().zoom(factor, at)

    def fit(self) -> None:
        """Show the members, filling the view."""
        if self.shown is not None:
            self._show_all(self.shown.home())
            self._at_home = True
            self._fitted = self.scale

    def _show_all(self, bounds: Rect | None) -> None:
        if bounds is None:
            return
        self.scale = self._filling(bounds)
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
        self._at_home = False
        self._changed()

    def view_changed(self) -> None:
        """Repaint at once with what there is, sharp after a rest."""
        self._at_home = False
        if self.shown is not None:
            bounds = self.shown.home().grown(self.shown.home().width / 2)
            self.origin = QPointF(
                min(max(self.origin.x(), bounds.x), bounds.right), min(max(self.origin.y(), bounds.y), bounds.bottom)
            )
        self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the members in the view as long as the user has not moved it, and as large as before if not zoomed."""
        if self._at_home:
            self.fit()
            return
        fitting = self._filling(self.shown.home()) if self.shown is not None else 0.0
        if math.isclose(self.scale, self._fitted, rel_tol=0.01):
            self.scale = fitting
        self._fitted = fitting
        super().resizeEvent(event)

    def _filling(self, bounds: Rect) -> float:
        """Return the scale at which a part of the map fills the view."""
        return min(self.width() / bounds.width, self.height() / bounds.height)

    def visible(self) -> Rect:
        """Return the part of the map that the widget shows."""
        from csto_explorer.scene.model import Rect

        corner = self.to_scene(QPointF(0, 0))
        return Rect(corner.x(), corner.y(), self.width() / self.scale, self.height() / self.scale)

    def from_map(self, spot: QPointF) -> QPointF:
        """Return where a point of the map stands in the widget."""
        return (spot - self.origin) * self.scale + QPointF(self.width() / 2, self.height() / 2)

    def point_of(self, key: RecordKey) -> QPointF:
        """Return where a place stands in the widget, the capital for a state; outside it if it has none."""
        spot = self._spot(key)
        return self.from_map(spot) if spot is not None else QPointF(-1, -1)

    def key_at(self, point: QPointF) -> RecordKey | None:
        """Return the city whose dot, or the state, lies under a point of the widget."""
        spot = self.to_scene(point)
        return self.shown.at(spot.x(), spot.y(), DOT_REACH / self.scale) if self.shown else None

    def tip_at(self, point: QPointF) -> str:
        """Return the name of what lies under a point, with a state's standing."""
        spot = self.to_scene(point)
        return self.shown.tip(spot.x(), spot.y(), DOT_REACH / self.scale) if self.shown else ""

    def mark_at(self, point: QPointF) -> Place | None:
        """Return the mark of what happened somewhere that lies under a point of the widget."""
        spot = self.to_scene(point)
        place = self.shown.mark_at(spot.x(), spot.y(), DOT_REACH / self.scale) if self.shown else None
        return place if place is not None and place.records else None

    def point_of_mark(self, place: Place) -> QPointF:
        """Return where the mark of a place stands in the widget."""
        from csto_explorer.map.labels import spot
        from csto_explorer.map.view import whole

        at = spot(whole(), place)
        return self.from_map(QPointF(*at)) if at is not None else QPointF(-1, -1)

    def fit_world(self) -> None:
        """Show all of the part of the world that the map holds."""
        self._show_all(self.shown.world() if self.shown else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for what happened at a mark; anything else as on every canvas."""
        is_click = self._pressed is not None and not self._dragged and event.button() == Qt.MouseButton.LeftButton
        place = self.mark_at(event.position()) if is_click else None
        if place is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        self.markPressed.emit(place, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to the pointer; with Shift away from it."""
        away = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.zoom(1 / DOUBLE if away else DOUBLE, event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, names, dots and the current place."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        if self.shown is None:
            return
        if self._picture is None:
            self._sharpen()
        self._paint_ground(painter)
        self._paint_today(painter)
        self._paint_current(painter)
        self._paint_bar(painter)
        self.paint_focus(painter)

    def follow_theme(self) -> None:
        """Draw anew in the colours of the present theme."""
        self._picture = None
        for number in list(self._drawn):
            self._ground.put_by(self._drawn.pop(number))
        self._ground.forget()
        self.update()

    def _spot(self, key: RecordKey | None) -> QPointF | None:
        spot = self.shown.spot(key) if self.shown else None
        return QPointF(*spot) if spot is not None else None

    def _changed(self) -> None:
        if self._picture is not None:
            self._rest.start()
        self.update()

    def _sharpen(self) -> None:
        """Draw the map for the present view and somewhat beyond."""
        if self.shown is None or self.width() < 2 or self.height() < 2:
            return
        from csto_explorer.scene.model import Rect

        seen = self.visible()
        place = Rect(
            seen.x - seen.width * OVERHANG,
            seen.y - seen.height * OVERHANG,
            seen.width * (1 + 2 * OVERHANG),
            seen.height * (1 + 2 * OVERHANG),
        )
        ratio = self.devicePixelRatioF()
        drawn = (*_drawn_of(self.shown), place, self.scale, ratio)
        if drawn not in self._drawn:
            while len(self._drawn) >= KEPT:
                self._ground.put_by(self._drawn.pop(next(iter(self._drawn))))
            self._drawn[drawn] = self._sharp(place, seen, ratio)
        self._picture = self._drawn[drawn]
        self._pictured, self._pictured_scale = place, self.scale
        self.update()

    def _sharp(self, place: Rect, seen: Rect, ratio: float) -> QPixmap:
        """Draw a part of the map, sharp at the present scale, with the names and dots of what is seen."""
        from csto_explorer.scene.paint import paint

        assert self.shown is not None
        ground = self._ground.drawn(self.shown, place, self.scale, ratio)
        picture = self._ground.sheet(ground.size(), ratio)
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(0, 0, ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        painter.translate(-place.x, -place.y)
        # names grow with the user's type: they are set as for a smaller scale
        names = self.shown.names(self.scale / theme.text_scale(), seen, self._bar_room())
        paint(names, painter, theme.current(), visible=seen, scale=self.scale)
        painter.end()
        return picture

    def _paint_ground(self, painter: QPainter) -> None:
        place = self._pictured
        if self._picture is None or place is None:
            return
        corner = self.from_map(QPointF(place.x, place.y))
        target = QRectF(corner.x(), corner.y(), place.width * self.scale, place.height * self.scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale != self._pictured_scale)
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))

    def _paint_today(self, painter: QPainter) -> None:
        """Paint the marks of what happened on the very day."""
        if self.shown is None or not self.shown.content.today:
            return
        from csto_explorer.scene.paint import paint

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.from_map(QPointF(0, 0)))
        painter.scale(self.scale, self.scale)
        paint(self.shown.today(self.scale / theme.text_scale()), painter, theme.current(), scale=self.scale)
        painter.restore()

    def _bar(self) -> tuple[ScaleBar, QRectF] | None:
        """Return the scale bar, true in the middle of the view, and its room; None where there is none for it."""
        from csto_explorer.map.scale_bar import scale_bar

        if min(self.width(), self.height()) < LEAST_FOR_BAR:
            return None
        bar = scale_bar(self.origin.x(), self.origin.y(), min(BAR, self.width() / 3) / self.scale)
        wide = max(bar.length * self.scale, QFontMetricsF(theme.small(self.font())).horizontalAdvance(bar.text()) + 9)
        high = theme.small_pixels() + 6
        return bar, QRectF(12, self.height() - 12 - high, wide, high)

    def _bar_room(self) -> tuple[Rect, ...]:
        """Return the room of the scale bar in map units, where no name is to stand."""
        from csto_explorer.scene.model import Rect

        found = self._bar()
        if found is None:
            return ()
        room = found[1].adjusted(-4, -4, 4, 4)
        corner = self.to_scene(room.topLeft())
        return (Rect(corner.x(), corner.y(), room.width() / self.scale, room.height() / self.scale),)

    def _paint_bar(self, painter: QPainter) -> None:
        found = self._bar()
        if found is None:
            return
        bar, room = found
        length, x, y = bar.length * self.scale, room.left(), room.bottom()
        painter.setFont(theme.small(self.font()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((theme.colour("map.sea"), 4.0), (theme.colour("map.text"), 1.4)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline([QPointF(x, y - 3), QPointF(x, y), QPointF(x + length, y), QPointF(x + length, y - 3)])
        text = QRectF(x, room.top() + 2, room.width(), theme.small_pixels() + 2)
        ground = painter.fontMetrics().horizontalAdvance(bar.text()) + 6
        painter.fillRect(QRectF(x + 3, text.top(), ground, text.height() - 1), theme.colour("map.sea"))
        painter.drawText(text.adjusted(6, 0, 40, 0), Qt.AlignmentFlag.AlignVCenter, bar.text())

    def _paint_current(self, painter: QPainter) -> None:
        """Put a ring around the mark of the current place, up to where its name begins."""
        spot = self._spot(self.current)
        if spot is None or self.shown is None:
            return
        radius = self.shown.ring(self.current) * theme.text_scale()
        painter.setPen(QPen(theme.colour("current"), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.from_map(spot), radius, radius)


def _drawn_of(shown: ShownMap) -> tuple[Hashable, ...]:
    """Return what the picture of a map depends on, beside where it is seen."""
    from csto_explorer.map.scene import drawn_of

    return drawn_of(shown.standings), shown.places, shown.content.graticule, shown.language

# SPDX-License-Identifier: MIT
"""The map on screen: states by standing, names that fit, capitals and the seat.

Ground, names and dots are drawn sharp into a picture once a view stands still, and that picture is moved and scaled
while the view moves.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.accessible import telling
from csto_explorer.window.canvas import Canvas

if TYPE_CHECKING:
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.scene.model import Rect

SHARPEN_AFTER = 90
"""Milliseconds of rest after which the ground is drawn sharp."""
OVERHANG = 0.15
"""So much more than the view, as a share of it, the picture of the ground holds on each side."""
KEPT = 4
"""So many drawn maps are kept: who drags the date over a change comes back to the one before."""
DOT_REACH = 7.0


class MapView(Canvas):
    """Shows the map of a date; asks with `recordRequested`."""

    least_scale = 0.08
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
        self._at_home = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHARPEN_AFTER)
        self._rest.timeout.connect(self._sharpen)

    def show_map(self, shown: ShownMap) -> None:
        """Show the map of a date; one on which all stands as before is drawn already."""
        if shown == self.shown and self._picture is not None:
            return
        self.shown = shown
        self._picture = None
        telling.tell_changed(self)
        if self._at_home:
            self.fit()
        self.update()

    def show_current(self, key: RecordKey) -> None:
        """Mark a place, and bring it into view if it lies outside; a record without a place leaves no mark."""
        before, self.current = self.current, key
        spot = self._spot(key)
        if spot is not None and not self.rect().adjusted(20, 20, -20, -20).contains(self.from_map(spot).toPoint()):
            self.origin = spot
            self.view_changed()
        telling.tell_current(self, before, key)
        self.update()

    def fit(self) -> None:
        """Show the members, filling the view."""
        if self.shown is None:
            return
        bounds = self.shown.home()
        self.scale = min(self.width() / bounds.width, self.height() / bounds.height)
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
        self._changed()
        self._at_home = True

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
        """Keep the members in the view as long as the user has not moved it."""
        if self._at_home:
            self.fit()
        else:
            super().resizeEvent(event)

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
        return self.shown.tip(self.key_at(point), spot.x(), spot.y()) if self.shown else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, names, dots and the current place."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("map.sea"))
        if self.shown is None:
            return
        if self._picture is None:
            self._sharpen()
        self._paint_ground(painter)
        self._paint_current(painter)
        self.paint_focus(painter)

    def follow_theme(self) -> None:
        """Draw anew in the colours of the present theme."""
        self._picture = None
        self._drawn.clear()
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
        drawn = (self.shown.standings, self.shown.places, self.shown.language, place, self.scale, ratio)
        if drawn not in self._drawn:
            while len(self._drawn) >= KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[drawn] = self._sharp(place, seen, ratio)
        self._picture = self._drawn[drawn]
        self._pictured, self._pictured_scale = place, self.scale
        self.update()

    def _sharp(self, place: Rect, seen: Rect, ratio: float) -> QPixmap:
        """Draw a part of the map, sharp at the present scale, with the names and dots of what is seen."""
        from csto_explorer.scene.paint import paint

        assert self.shown is not None
        size = QSize(round(place.width * self.scale * ratio), round(place.height * self.scale * ratio))
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("map.sea"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        painter.translate(-place.x, -place.y)
        paint(self.shown.ground(self.scale), painter, theme.current(), visible=place, scale=self.scale)
        # names grow with the user's type: they are set as for a smaller scale
        names = self.shown.names(self.scale / theme.text_scale(), seen)
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

    def _paint_current(self, painter: QPainter) -> None:
        spot = self._spot(self.current)
        if spot is None:
            return
        painter.setPen(QPen(theme.colour("current"), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.from_map(spot), 9, 9)

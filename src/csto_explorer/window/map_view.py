# SPDX-License-Identifier: MIT
"""The map on screen: states by standing, names that fit, capitals and the seat.

The ground is drawn sharp into a picture once a view stands still, and that picture is moved and scaled while the
view moves; names and dots are drawn over it at each painting.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from csto_explorer.map.labels import labels
from csto_explorer.map.scene import Place, StateStanding, ground, hit, home, point, title_at
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Rect, Scene
from csto_explorer.scene.paint import paint
from csto_explorer.window import theme
from csto_explorer.window.canvas import Canvas

SHARPEN_AFTER = 90
"""Milliseconds of rest after which the ground is drawn sharp."""
OVERHANG = 0.15
"""So much more than the view, as a share of it, the picture of the ground holds on each side."""
DOT_REACH = 7.0


class MapView(Canvas):
    """Shows the map for some standings; asks with `recordRequested`."""

    least_scale = 0.08
    greatest_scale = 40.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapView")
        self.setAccessibleName("Map of the member states")
        self.setAccessibleDescription("The table “Participation” holds the same in words.")
        self.current: RecordKey | None = None
        self.language = "en"
        self._standings: Sequence[StateStanding] = ()
        self._places: Sequence[Place] = ()
        self._areas: dict[RecordKey, Area] = {}
        self._scene: Scene | None = None
        self._picture: QPixmap | None = None
        self._pictured = Rect(0, 0, 0, 0)
        self._pictured_scale = 0.0
        self._at_home = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHARPEN_AFTER)
        self._rest.timeout.connect(self._sharpen)

    def show_map(
        self,
        standings: Sequence[StateStanding],
        places: Sequence[Place],
        areas: dict[RecordKey, Area],
        language: str,
    ) -> None:
        """Show the standings of a date."""
        self._standings, self._places, self._areas, self.language = standings, places, areas, language
        self._scene = ground(standings)
        self._picture = None
        if self._at_home:
            self.fit()
        self.update()

    def show_current(self, key: RecordKey) -> None:
        """Outline a place, and bring it into view if it lies outside."""
        self.current = key
        spot = self._spot(key)
        if spot is not None and not self.rect().adjusted(20, 20, -20, -20).contains(self.from_map(spot).toPoint()):
            self.origin = spot
            self.view_changed()
        self.update()

    def fit(self) -> None:
        """Show the members, filling the view."""
        bounds = home()
        self.scale = min(self.width() / bounds.width, self.height() / bounds.height)
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
        self._at_home = True
        self._changed()

    def view_changed(self) -> None:
        """Repaint at once with what there is, sharp after a rest."""
        self._at_home = False
        if self._scene is not None:
            bounds = self._scene.bounds
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
        corner = self.to_scene(QPointF(0, 0))
        return Rect(corner.x(), corner.y(), self.width() / self.scale, self.height() / self.scale)

    def from_map(self, spot: QPointF) -> QPointF:
        """Return where a point of the map stands in the widget."""
        return (spot - self.origin) * self.scale + QPointF(self.width() / 2, self.height() / 2)

    def point_of(self, key: RecordKey) -> QPointF:
        """Return where a place stands in the widget; the capital for a state."""
        spot = self._spot(key)
        return self.from_map(spot) if spot is not None else QPointF(-1, -1)

    def key_at(self, point_: QPointF) -> RecordKey | None:
        """Return the city whose dot, or the state, lies under a point of the widget."""
        nearest: tuple[float, RecordKey] | None = None
        for place in self._places:
            spot = point(place.area)
            if spot is None:
                continue
            away = self.from_map(QPointF(*spot)) - point_
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if distance <= DOT_REACH and (nearest is None or distance < nearest[0]):
                nearest = (distance, place.area.key)
        if nearest is not None:
            return nearest[1]
        under = self.to_scene(point_)
        return hit(self._standings, under.x(), under.y())

    def tip_at(self, point_: QPointF) -> str:
        """Return the name of what lies under a point, with a state's standing."""
        key = self.key_at(point_)
        area = self._areas.get(key) if key else None
        if area is None:
            spot = self.to_scene(point_)
            return title_at(self._standings, spot.x(), spot.y(), self.language)
        standing = next((each for each in self._standings if each.key == key), None)
        if standing is None:
            return area.names.name(self.language)
        doubt = "" if standing.certainty is Certainty.YES else ", uncertain on this date"
        return f"{area.names.name(self.language)}: {standing.status}{doubt}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, names, dots and the current place."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("map.sea"))
        if self._scene is None:
            return
        if self._picture is None:
            self._sharpen()
        if self._picture is not None:
            place = self._pictured
            corner = self.from_map(QPointF(place.x, place.y))
            target = QRectF(corner.x(), corner.y(), place.width * self.scale, place.height * self.scale)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale != self._pictured_scale)
            painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self.scale, self.scale)
        painter.translate(-self.origin)
        seen = self.visible()
        over = labels(self._standings, self._places, measure, self.scale, seen, self.language)
        paint(Scene(seen, tuple(over)), painter, theme.current(), visible=seen, scale=self.scale)
        painter.restore()
        self._paint_current(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the mark of focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of focus away."""
        super().focusOutEvent(event)
        self.update()

    def follow_theme(self) -> None:
        """Draw anew in the colours of the present theme."""
        self._picture = None
        self.update()

    def _spot(self, key: RecordKey | None) -> QPointF | None:
        area = self._areas.get(key) if key else None
        if area is not None and area.latitude is None and area.capital is not None:
            area = self._areas.get(area.capital)
        spot = point(area) if area is not None else None
        return QPointF(*spot) if spot is not None else None

    def _changed(self) -> None:
        if self._picture is not None:
            self._rest.start()
        self.update()

    def _sharpen(self) -> None:
        """Draw the ground for the present view, and somewhat beyond."""
        if self._scene is None or self.width() < 2 or self.height() < 2:
            return
        seen = self.visible()
        place = Rect(
            seen.x - seen.width * OVERHANG,
            seen.y - seen.height * OVERHANG,
            seen.width * (1 + 2 * OVERHANG),
            seen.height * (1 + 2 * OVERHANG),
        )
        ratio = self.devicePixelRatioF()
        size = QSize(round(place.width * self.scale * ratio), round(place.height * self.scale * ratio))
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("map.sea"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        painter.translate(-place.x, -place.y)
        # borders keep their width in pixels, so the ground is made for the scale
        paint(ground(self._standings, self.scale), painter, theme.current(), visible=place, scale=self.scale)
        painter.end()
        self._picture, self._pictured, self._pictured_scale = picture, place, self.scale
        self.update()

    def _paint_current(self, painter: QPainter) -> None:
        spot = self._spot(self.current)
        if spot is None:
            return
        painter.setPen(QPen(theme.colour("current"), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.from_map(spot), 9, 9)

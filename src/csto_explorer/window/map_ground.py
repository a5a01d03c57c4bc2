# SPDX-License-Identifier: MIT
"""The ground of the map on screen: kept from one drawing to the next, of which only what is other is drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.map.standing import StateStanding
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.scene.model import Rect, Scene

EDGE = 3
"""Pixels that are drawn anew around a state, where its outline may reach."""
SPARE = 2
"""So many pictures that are shown no more are kept to be drawn on again."""
NEARLY = 0.01
"""Of a pixel: nearer to the grid of pixels nothing is seen."""


class _Drawn(NamedTuple):
    """The ground of a place as it was drawn: with or without meridians, at a scale and a ratio, for some standings."""

    look: tuple[bool, float, float]
    place: Rect
    standings: Sequence[StateStanding]
    picture: QPixmap


class MapGround:
    """Draws the ground, and keeps the sheets that it is drawn on."""

    def __init__(self) -> None:
        self._last: _Drawn | None = None
        self._spare: list[QPixmap] = []

    def drawn(self, shown: ShownMap, place: Rect, scale: float, ratio: float) -> QPixmap:
        """Return the ground of a part of the map; on that of the last time only what is other is drawn."""
        from csto_explorer.map.scene import restyled

        scene = shown.ground(scale)
        before, self._last = self._last, None
        look = (shown.content.graticule, scale, ratio)
        size = QSize(round(place.width * scale * ratio), round(place.height * scale * ratio))
        others = restyled(before.standings, shown.standings, scale) if before is not None else []
        moved = _moved(before, place) if before is not None and before.look == look else None
        if before is not None and moved == QPoint(0, 0) and before.picture.size() == size:
            picture = before.picture
            _draw(picture, scene, place, scale, others)
        else:
            picture = self.sheet(size, ratio)
            # what lies beyond the part of the world that the map holds is no sea
            picture.fill(theme.colour("page"))
            missing = QRegion(QRect(QPoint(0, 0), size))
            if before is not None and moved is not None:
                painter = QPainter(picture)
                painter.drawPixmap(QPointF(moved) / ratio, before.picture)
                painter.end()
                missing -= QRegion(QRect(moved, before.picture.size()))
            _draw(picture, scene, place, scale, [*_in_map(missing, place, scale * ratio), *others])
            if before is not None:
                self.put_by(before.picture)
        self._last = _Drawn(look, place, shown.standings, picture)
        return picture

    def sheet(self, size: QSize, ratio: float) -> QPixmap:
        """Return something to draw on, one that was put by if there is: fresh memory takes as long as the drawing."""
        while self._spare:
            sheet = self._spare.pop()
            if sheet.size() == size and sheet.devicePixelRatio() == ratio:
                return sheet
        sheet = QPixmap(size)
        sheet.setDevicePixelRatio(ratio)
        return sheet

    def put_by(self, sheet: QPixmap) -> None:
        """Keep what is shown no more to draw on it again."""
        if len(self._spare) < SPARE:
            self._spare.append(sheet)

    def forget(self) -> None:
        """Draw all of the ground the next time."""
        if self._last is not None:
            self.put_by(self._last.picture)
        self._last = None


def _moved(before: _Drawn, place: Rect) -> QPoint | None:
    """Return where the ground of the last time lies on that of a place, None where not on whole pixels."""
    _, scale, ratio = before.look
    x, y = (before.place.x - place.x) * scale * ratio, (before.place.y - place.y) * scale * ratio
    whole = QPoint(round(x), round(y))
    return whole if abs(x - whole.x()) < NEARLY and abs(y - whole.y()) < NEARLY else None


def _in_map(region: QRegion, place: Rect, factor: float) -> list[Rect]:
    """Return the parts of the picture of a place in map units, a pixel of which is 1 to `factor`."""
    from csto_explorer.scene.model import Rect

    rects: list[QRect] = list(region)  # type: ignore[call-overload]
    return [
        Rect(place.x + each.x() / factor, place.y + each.y() / factor, each.width() / factor, each.height() / factor)
        for each in rects
    ]


def _draw(picture: QPixmap, scene: Scene, place: Rect, scale: float, areas: Sequence[Rect]) -> None:
    """Draw what lies in some areas, in map units, into the picture of a place: all of it, as if it were alone."""
    from csto_explorer.scene.model import Rect, Scene
    from csto_explorer.scene.paint import paint

    clip, seen = QRegion(), []
    for area in areas:
        if area.overlaps(place):
            corner = QPointF(area.x - place.x, area.y - place.y) * scale
            drawn = QRectF(corner.x(), corner.y(), area.width * scale, area.height * scale)
            # whole pixels, and what a wide line reaches beyond
            pixels = drawn.toAlignedRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)
            clip += pixels
            x, y = place.x + pixels.x() / scale, place.y + pixels.y() / scale
            seen.append(Rect(x, y, pixels.width() / scale, pixels.height() / scale))
    if not seen:
        return
    if len(areas) > 1 or seen[0].width < place.width or seen[0].height < place.height:
        touched = tuple(group for group in scene.groups if any(map(group.bounds.overlaps, seen)))
        scene = Scene(scene.bounds, touched)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRegion(clip)
    painter.scale(scale, scale)
    painter.translate(-place.x, -place.y)
    paint(scene, painter, theme.current(), visible=place, scale=scale)
    painter.end()

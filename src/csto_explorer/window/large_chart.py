# SPDX-License-Identifier: MIT
"""How a chart of many boxes is painted: from tiles, coarsely where they are missing; in a glide as it looked before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QPainter, QPixmap

from csto_explorer.window import theme
from csto_explorer.window.chart_tiles import FEW, Tiles

if TYPE_CHECKING:
    from csto_explorer.chart.scene import ChartScene
    from csto_explorer.scene.model import Rect
    from csto_explorer.window.chart_view import ChartView


def is_large(scene: ChartScene) -> bool:
    """Whether a chart has too many boxes to be painted anew in every frame."""
    return len(scene.groups) > FEW


class LargeChart:
    """Paints one scene of a view, whatever part of it the view shows; told the least size of text in pixels."""

    def __init__(self, view: ChartView, scene: ChartScene, least_text: Callable[[], float]) -> None:
        self._view, self._scene, self._least_text = view, scene, least_text
        self.is_whole = True
        """Whether the last frame showed everything sharply; what is missing follows in the next ones."""
        self._tiles: Tiles | None = None
        self._still: tuple[QPixmap, Rect] | None = None
        """How it looked before it was zoomed, and the part of it that this shows."""

    def forget(self) -> None:
        """Paint all of it anew the next time."""
        self._tiles = None

    def hold(self) -> None:
        """Keep what it looks like now for while the view is on its way elsewhere."""
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(self._view.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("page"))
        painter = QPainter(picture)
        self._paint_tiles(painter)
        painter.end()
        self._still = picture, self._view.visible()

    def paint(self, painter: QPainter, *, is_moving: bool) -> None:
        """Paint what the view shows; on its way elsewhere, from what it looked like."""
        if not is_moving or self._still is None:
            self._paint_tiles(painter)
            return
        self._paint_coarsely(painter, [QRectF(self._view.rect())])
        picture, shown = self._still
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._view.transform(painter)
        painter.drawPixmap(QRectF(shown.x, shown.y, shown.width, shown.height), picture, QRectF(picture.rect()))
        painter.restore()

    def _paint_tiles(self, painter: QPainter) -> None:
        view, seen = self._view, self._view.visible()
        ratio = view.devicePixelRatioF()
        if self._tiles is None or not self._tiles.fits(self._scene, view.scale, ratio):
            self._tiles = Tiles(self._scene, view.scale, ratio, self._least_text())
        missing = self._tiles.paint(painter, QPointF(seen.x, seen.y), view.width(), view.height())
        self.is_whole = not missing
        if missing:
            self._paint_coarsely(painter, missing)
            QTimer.singleShot(0, view.update)

    def _paint_coarsely(self, painter: QPainter, areas: list[QRectF]) -> None:
        """Fill areas that are not painted yet with what the minimap shows of them."""
        view = self._view
        if view.minimap is None:
            return
        picture, bounds = view.minimap.picture(), self._scene.bounds
        factor = picture.width() / max(bounds.width, 1)
        page = theme.colour("page")
        for area in areas:
            painter.fillRect(area, page)
            corner = view.to_scene(area.topLeft())
            source = QRectF(
                (corner.x() - bounds.x) * factor,
                (corner.y() - bounds.y) * factor,
                area.width() / view.scale * factor,
                area.height() / view.scale * factor,
            )
            painter.drawPixmap(area, picture, source)

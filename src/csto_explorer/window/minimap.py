# SPDX-License-Identifier: MIT
"""The small picture of a whole chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.scene.model import Rect, Scene
    from csto_explorer.window.chart_view import ChartView

WIDTH, HEIGHT = 150.0, 105.0
"""The most that the small picture takes, in pixels."""
SHARE = 0.24
"""It takes no more than such a share of the width and of the height of what it lies over."""
EDGE = 12
LEAST_VIEW = 2.4
MOST = 20_000
"""Of so many boxes each is still painted; of more every other one, or fewer: they are smaller than a pixel."""


def _factor(bounds: Rect) -> float:
    """Return how many pixels of the small picture a scene unit is."""
    return min(WIDTH / max(bounds.width, 1), HEIGHT / max(bounds.height, 1))


class Minimap:
    """The small picture of one scene, as it lies over the view that shows the scene."""

    def __init__(self, view: ChartView, scene: Scene) -> None:
        self._view, self._scene = view, scene
        self._picture: QPixmap | None = None

    def place(self) -> QRectF | None:
        """Return where it lies; None where all is in sight, or the view so narrow that it would hide too much."""
        view, bounds = self._view, self._scene.bounds
        if not self._scene.groups or view.width() < LEAST_VIEW * WIDTH or view.sees(bounds):
            return None
        shares = SHARE * view.width() / max(bounds.width, 1), SHARE * view.height() / max(bounds.height, 1)
        factor = min(_factor(bounds), *shares)
        across, down = bounds.width * factor, bounds.height * factor
        return QRectF(view.width() - across - EDGE, view.height() - down - EDGE, across, down)

    def spot(self, point: QPointF) -> QPointF | None:
        """Return the point of the scene that a point of the view shows on it, None beside it."""
        where, bounds = self.place(), self._scene.bounds
        if where is None or not where.contains(point):
            return None
        return QPointF(bounds.x, bounds.y) + (point - where.topLeft()) / where.width() * bounds.width

    def paint(self, painter: QPainter) -> None:
        """Paint it with a frame around the part that is seen."""
        where, bounds, seen = self.place(), self._scene.bounds, self._view.visible()
        if where is None:
            return
        frame = where.adjusted(-4, -4, 4, 4)
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.setBrush(theme.colour("page"))
        painter.drawRect(frame)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self.picture()
        painter.drawPixmap(where, picture, QRectF(picture.rect()))
        factor = where.width() / max(bounds.width, 1)
        window = QRectF(
            where.x() + (seen.x - bounds.x) * factor,
            where.y() + (seen.y - bounds.y) * factor,
            seen.width * factor,
            seen.height * factor,
        )
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(window & frame)

    def forget(self) -> None:
        """Paint the picture anew the next time."""
        self._picture = None

    def picture(self) -> QPixmap:
        """Return the scene's boxes as patches, made once."""
        if self._picture is None:
            self._picture = _overview(self._scene, self._view.devicePixelRatioF())
        return self._picture


def _overview(scene: Scene, ratio: float) -> QPixmap:
    """Return a scene's boxes as patches; `ratio` is that of the screen's pixels to the widget's."""
    from csto_explorer.chart.scene import ChartScene

    bounds = scene.bounds
    factor = _factor(bounds) * ratio
    picture = QPixmap(max(1, int(bounds.width * factor)), max(1, int(bounds.height * factor)))
    picture.fill(theme.colour("page"))
    if isinstance(scene, ChartScene):
        painter = QPainter(picture)
        painter.scale(factor, factor)
        painter.translate(-bounds.x, -bounds.y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("box.edge"))
        layout = scene.groups.layout
        each = list(zip(layout.xs, layout.ys, layout.widths, layout.heights, strict=True))
        painter.drawRects([QRectF(*box) for box in each[:: max(1, len(each) // MOST)]])
        painter.end()
    return picture

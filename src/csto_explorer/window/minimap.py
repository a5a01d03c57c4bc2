# SPDX-License-Identifier: MIT
"""The small picture of a whole chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.scene.model import Rect, Scene

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


def place(bounds: Rect, width: int, height: int) -> QRectF:
    """Return where a widget of a size shows the small picture of a scene."""
    factor = min(_factor(bounds), SHARE * width / max(bounds.width, 1), SHARE * height / max(bounds.height, 1))
    across, down = bounds.width * factor, bounds.height * factor
    return QRectF(width - across - EDGE, height - down - EDGE, across, down)


def has_room(width: int) -> bool:
    """Whether a widget is so wide that the small picture does not hide what it shows."""
    return width >= LEAST_VIEW * WIDTH


def paint_minimap(painter: QPainter, where: QRectF, picture: QPixmap, bounds: Rect, seen: Rect) -> None:
    """Paint the small picture of a scene with a frame around the part that is seen."""
    frame = where.adjusted(-4, -4, 4, 4)
    painter.setPen(QPen(theme.colour("box.edge"), 1))
    painter.setBrush(theme.colour("page"))
    painter.drawRect(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
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


def overview(scene: Scene, ratio: float) -> QPixmap:
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

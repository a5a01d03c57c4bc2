# SPDX-License-Identifier: MIT
"""The small picture of a whole chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.scene.model import Scene

MOST = 20_000
"""Of so many boxes each is still painted; of more every other one, or fewer: they are smaller than a pixel."""


def overview(scene: Scene, factor: float) -> QPixmap:
    """Return a scene's boxes as patches, `factor` pixels to a scene unit."""
    from csto_explorer.chart.scene import ChartScene

    bounds = scene.bounds
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

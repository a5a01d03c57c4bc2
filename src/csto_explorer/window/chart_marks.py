# SPDX-License-Identifier: MIT
"""What is marked over the boxes of a chart: the current one, and those that were found. Painters are in scene units."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.scene.model import Rect, Scene

WASH = 60
"""How strongly, of 255, a box that was found is coloured."""


def paint_found(
    painter: QPainter, scene: Scene, found: Iterable[RecordKey], stepped_to: RecordKey | None, seen: Rect, scale: float
) -> None:
    """Mark what was found and is seen: a wash over every box, a strong frame around the one stepped to."""
    for key in found:
        group = scene.find(key)
        if group is None or not group.bounds.overlaps(seen):
            continue
        wash = QColor(theme.colour("current"))
        wash.setAlpha(WASH)
        painter.setBrush(wash)
        stepped = key == stepped_to
        painter.setPen(QPen(theme.colour("accent" if stepped else "current"), (2.6 if stepped else 1.2) / scale))
        painter.drawRoundedRect(_around(group.bounds, 2 / max(scale, 0.5)), 3, 3)


def paint_current(painter: QPainter, box: Rect, scale: float) -> None:
    """Outline the box of the current record."""
    painter.setPen(QPen(theme.colour("current"), 2.4 / max(scale, 0.5)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_around(box, 3 / max(scale, 0.5)), 4, 4)


def _around(bounds: Rect, off: float) -> QRectF:
    return QRectF(*bounds.grown(off))

# SPDX-License-Identifier: MIT
"""From one chart to the next: boxes that stand in both glide to their new places, the others are there at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from csto_explorer.chart.scene import ChartScene
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.scene.model import Rect
    from csto_explorer.window.chart_sprites import Sprites

Corner = tuple[float, float]
MILLISECONDS = 150
MOST = 300
"""Charts of more groups change at once."""


class Morph(QVariantAnimation):
    """Runs once, from its first painting on, and repaints its widget: what else a change takes is no part of it.

    `stood` is where the boxes were seen last, be it on their way from a chart before.
    """

    def __init__(self, stood: Mapping[RecordKey, Corner], after: ChartScene, widget: QWidget) -> None:
        super().__init__(widget)
        self._groups, self._ends = after.groups, after.corners()
        self._shifts = [
            (stood[key][0] - x, stood[key][1] - y) if key in stood else (0.0, 0.0) for key, (x, y) in self._ends.items()
        ]
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setDuration(MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._widget = widget
        self.finished.connect(widget.update)
        self._waits = any(shift != (0.0, 0.0) for shift in self._shifts)

    def is_running(self) -> bool:
        """Whether boxes are still on their way, or wait to be."""
        return self._waits or self.state() == QVariantAnimation.State.Running

    def corners(self) -> dict[RecordKey, Corner]:
        """Return where the boxes are by now."""
        left = float(self.currentValue())
        ways = zip(self._ends.items(), self._shifts, strict=True)
        return {key: (x + dx * left, y + dy * left) for (key, (x, y)), (dx, dy) in ways}

    def end(self) -> dict[RecordKey, Corner] | None:
        """Move nothing any more, and return where the boxes were on their way, None where they had arrived."""
        stood = self.corners() if self.is_running() else None
        self._waits = False
        self.stop()
        self.deleteLater()
        return stood

    def paint(self, painter: QPainter, visible: Rect, scale: float, sprites: Sprites) -> None:
        """Paint the boxes where they are on their way; lines are drawn when all have arrived.

        The painter is that of a widget which shows what is visible at a scale.
        """
        if self._waits:
            self._waits = False
            self.start()
            # not before: the first value is painted already
            self.valueChanged.connect(self._widget.update)
        left, layout = float(self.currentValue()), self._groups.layout
        places = zip(layout.xs, layout.ys, layout.widths, layout.heights, self._shifts, strict=True)
        for n, (x, y, width, height, (dx, dy)) in enumerate(places):
            x, y = x + dx * left - visible.x, y + dy * left - visible.y
            if x < visible.width and y < visible.height and x + width > 0 and y + height > 0:
                sprites.draw(painter, self._groups, n, x * scale, y * scale)

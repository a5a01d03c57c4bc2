# SPDX-License-Identifier: MIT
"""From one chart to the next: boxes that stand in both glide to their new places, the others are there at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QPainter

from csto_explorer.window import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from csto_explorer.scene.model import Rect, Scene

MILLISECONDS = 150
MOST = 300
"""Charts of more groups change at once."""


class Morph(QVariantAnimation):
    """Runs once, from its first painting on, and repaints its widget: what else a change takes is no part of it."""

    def __init__(self, before: Scene, after: Scene, widget: QWidget) -> None:
        super().__init__(widget)
        self._after = after
        stood, stands = before.corners(), after.corners()
        self._shifts = {key: (stood[key][0] - x, stood[key][1] - y) for key, (x, y) in stands.items() if key in stood}
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setDuration(MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._widget = widget
        self.finished.connect(widget.update)
        self._waits = any(shift != (0.0, 0.0) for shift in self._shifts.values())

    def is_running(self) -> bool:
        """Whether boxes are still on their way, or wait to be."""
        return self._waits or self.state() == QVariantAnimation.State.Running

    def paint(self, painter: QPainter, visible: Rect, scale: float, least_text: float) -> None:
        """Paint the boxes where they are on their way; lines are drawn when all have arrived."""
        from csto_explorer.scene.paint import paint_moved

        if self._waits:
            self._waits = False
            self.start()
            # not before: the first value is painted already
            self.valueChanged.connect(self._widget.update)
        left = float(self.currentValue())
        shown = []
        for group in self._after.groups:
            if group.key is not None:
                dx, dy = self._shifts.get(group.key, (0.0, 0.0))
                if group.bounds.moved(dx * left, dy * left).overlaps(visible):
                    shown.append((group, dx * left, dy * left))
        paint_moved(shown, painter, theme.current(), scale=scale, least_text=least_text)

# SPDX-License-Identifier: MIT
"""From one view of a picture to the next, when one zooms: a short glide about the point that stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation

from csto_explorer.window.morph import MILLISECONDS

if TYPE_CHECKING:
    from csto_explorer.window.canvas import Canvas


class Glide(QVariantAnimation):
    """Moves `scale` and `origin` of a canvas. One for each canvas, started again and again."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._first = self._last = (canvas.scale, QPointF(canvas.origin))
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._on_step)
        self.finished.connect(canvas.update)

    def is_running(self) -> bool:
        """Whether the canvas is still on its way."""
        return self.state() == QVariantAnimation.State.Running

    def go(self, scale: float, origin: QPointF) -> None:
        """Glide from what the canvas shows to another view."""
        self.stop()
        self._first, self._last = (self._canvas.scale, QPointF(self._canvas.origin)), (scale, QPointF(origin))
        if self._first != self._last:
            self.start()

    def settle(self) -> None:
        """Be at once where the way leads."""
        if self.is_running():
            self.stop()
            self._canvas.scale, self._canvas.origin = self._last[0], QPointF(self._last[1])

    def _on_step(self, part: float) -> None:
        if not self.is_running():
            return
        (scale, origin), (last_scale, last_origin) = self._first, self._last
        if part >= 1.0:
            self._canvas.scale, self._canvas.origin = last_scale, QPointF(last_origin)
        else:
            now = scale * (last_scale / scale) ** part
            # the share of the way that the origin has gone, so that one point of the picture stays where it is
            turn = 1 / last_scale - 1 / scale
            share = (1 / now - 1 / scale) / turn if abs(turn) > 1e-9 else part
            self._canvas.scale, self._canvas.origin = now, origin + (last_origin - origin) * share
        self._canvas.update()

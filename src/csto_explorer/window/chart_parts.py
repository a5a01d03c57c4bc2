# SPDX-License-Identifier: MIT
"""Painting parts of a chart: what looks otherwise than on the date before, and of that only what is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.scene.model import Rect, Scene
    from csto_explorer.window.chart_view import ChartView

EDGE = 6
"""Pixels around a box that the mark of the current one reaches into at least."""
MOST = 24
"""If more boxes and lines in sight look otherwise, all of the chart is painted anew."""


class ChartParts:
    """Knows which parts of a view are to be painted anew, and paints them; told the least size of text in pixels."""

    def __init__(self, view: ChartView, least_text: Callable[[], float]) -> None:
        self._view, self._least_text = view, least_text

    def update(self, before: Scene | None, scene: Scene, small: QRectF | None) -> bool:
        """Have only that painted anew which looks otherwise than in the scene that is painted.

        `small` is where the small picture of the whole was. Returns whether the rest stays as it is painted: the view
        shows both at the same place, one as still and as few boxes as the other.
        """
        from csto_explorer.chart.scene import ChartScene

        view = self._view
        if not view.is_painted_directly or not isinstance(before, ChartScene) or not isinstance(scene, ChartScene):
            return False
        from csto_explorer.chart.redrawn import redrawn

        around = self._around()
        seen = view.visible().grown(around)
        parts = [part for part in redrawn(before.groups, scene.groups) if part.overlaps(seen)]
        if len(parts) > MOST:
            return False
        edge = around * view.scale
        now = view.minimap.place() if view.minimap is not None else None
        for each in filter(None, (*map(self._place, parts), small, now)):
            view.update(each.adjusted(-edge, -edge, edge, edge).toAlignedRect())
        return True

    def paint(self, painter: QPainter, scene: Scene, region: QRegion) -> None:
        """Paint what of a scene lies in a region of the view."""
        from csto_explorer.scene.model import Rect, Scene
        from csto_explorer.scene.paint import paint

        view = self._view
        areas: list[QRect] = list(region)  # type: ignore[call-overload]
        corners = [view.to_scene(QPointF(each.topLeft())) for each in areas]
        around = self._around()
        parts = [
            Rect(at.x(), at.y(), each.width() / view.scale, each.height() / view.scale).grown(around)
            for at, each in zip(corners, areas, strict=True)
        ]
        groups = scene.touching(view.visible().grown(around))
        touched = tuple(group for group in groups if any(map(group.bounds.overlaps, parts)))
        painter.save()
        view.transform(painter)
        shown = Scene(scene.bounds, touched)
        paint(shown, painter, theme.current(), scale=view.scale, least_text=self._least_text())
        painter.restore()

    def _around(self) -> float:
        """Return how far, in scene units, the outline of a box and the mark of the current one reach beyond it."""
        from csto_explorer.chart.changes import BOLD

        return max(EDGE / self._view.scale, BOLD / 2 + 2 / self._view.scale)

    def _place(self, part: Rect) -> QRectF:
        """Return where the view shows a part of the scene."""
        seen, scale = self._view.visible(), self._view.scale
        return QRectF((part.x - seen.x) * scale, (part.y - seen.y) * scale, part.width * scale, part.height * scale)

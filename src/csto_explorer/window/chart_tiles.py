# SPDX-License-Identifier: MIT
"""The picture of a large chart in tiles, so that panning paints only what comes into view.

Where boxes are too small for words all boxes of a tile are painted in a few strokes. A frame paints tiles for so
many milliseconds only; what is left is shown coarsely and painted in the next frames.
"""

from __future__ import annotations

import math
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.chart.scene import ChartScene
    from csto_explorer.scene.model import Rect

FEW = 250
"""A chart of so many groups is painted directly."""
SIDE = 160
"""Of a tile in pixels."""
PATIENCE = 0.004
"""Seconds of one frame in which tiles are painted; one is painted in any case."""
KEPT = 400
"""Tiles are thrown away from so many on."""
READABLE = 0.9
"""A box of so many lines of the least type can hold a word."""


class Tiles:
    """Tiles of one scene at one scale; a change of either begins anew."""

    def __init__(self, scene: ChartScene, scale: float, ratio: float, least_text: float) -> None:
        self.scene, self.scale, self.ratio = scene, scale, ratio
        self._least = least_text
        self._tiles: dict[tuple[int, int], QPixmap] = {}
        self._longest = 0.0
        """Seconds that a tile takes, of late."""

    def fits(self, scene: object, scale: float, ratio: float) -> bool:
        """Whether these are the tiles of a scene at a scale."""
        return scene is self.scene and scale == self.scale and ratio == self.ratio

    def paint(self, painter: QPainter, corner: QPointF, width: int, height: int) -> list[QRectF]:
        """Paint the view whose upper left pixel shows the scene point `corner`; returns what is not yet painted."""
        left, top = round(corner.x() * self.scale), round(corner.y() * self.scale)
        begun, made = perf_counter(), 0
        missing = []
        for row in range(math.floor(top / SIDE), math.floor((top + height - 1) / SIDE) + 1):
            for column in range(math.floor(left / SIDE), math.floor((left + width - 1) / SIDE) + 1):
                at = QPoint(column * SIDE - left, row * SIDE - top)
                tile = self._tiles.get((column, row))
                if tile is None and (not made or perf_counter() - begun + self._longest < PATIENCE):
                    start, made = perf_counter(), made + 1
                    tile = self._made(column, row)
                    self._longest = max(perf_counter() - start, 0.8 * self._longest)
                if tile is None:
                    missing.append(QRectF(at.x(), at.y(), SIDE, SIDE))
                else:
                    painter.drawPixmap(at, tile)
        return missing

    def _made(self, column: int, row: int) -> QPixmap:
        if len(self._tiles) >= KEPT:
            self._tiles.clear()
        tile = QPixmap(round(SIDE * self.ratio), round(SIDE * self.ratio))
        tile.setDevicePixelRatio(self.ratio)
        tile.fill(theme.colour("page"))
        painter = QPainter(tile)
        painter.scale(self.scale, self.scale)
        painter.translate(-column * SIDE / self.scale, -row * SIDE / self.scale)
        from csto_explorer.scene.model import Rect

        # what stands at the edge of a tile reaches into its neighbour
        side, over = SIDE / self.scale, 4 / self.scale
        area = Rect(column * side, row * side, side, side).grown(over)
        paint_area(self.scene, painter, area, self.scale, self._least)
        painter.end()
        self._tiles[column, row] = tile
        return tile


def paint_area(scene: ChartScene, painter: QPainter, area: Rect, scale: float, least_text: float) -> None:
    """Paint a part of a chart: boxes with their words, or all in a few strokes where words would not fit."""
    boxes = scene.boxes_within(area)
    if not boxes:
        paint_lines(scene, painter, area, scale)
        return
    heights = scene.groups.layout.heights
    usual = sum(heights[n] for n in boxes[:50]) / len(boxes[:50])
    if usual * scale >= READABLE * least_text:
        from csto_explorer.scene.paint import paint

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(scene, painter, theme.current(), visible=area, scale=scale, least_text=least_text)
        return
    paint_lines(scene, painter, area, scale)
    paint_small(scene, painter, boxes, scale)


def paint_lines(scene: ChartScene, painter: QPainter, area: Rect, scale: float) -> None:
    """Paint the tree's lines, and the dashed ones, of an area."""
    painter.setPen(QPen(theme.colour("line"), max(1.0, 1 / scale)))
    least = 1.5 / scale
    lines = [
        QLineF(x1, y1, x2, y2) for x1, y1, x2, y2 in scene.lines_within(area) if abs(x2 - x1) + abs(y2 - y1) >= least
    ]
    painter.drawLines(lines)
    from csto_explorer.scene.model import Line

    for group in scene.groups.second:
        if group.bounds.overlaps(area):
            for item in group.items:
                if isinstance(item, Line):
                    painter.setPen(QPen(theme.colour("line"), 1 / scale, Qt.PenStyle.DashLine))
                    painter.drawPolyline([QPointF(x, y) for x, y in item.points])


def paint_small(scene: ChartScene, painter: QPainter, boxes: list[int], scale: float) -> None:
    """Paint boxes as outlines with the bands of their classes, class by class."""
    layout = scene.groups.layout
    xs, ys, widths, heights = layout.xs, layout.ys, layout.widths, layout.heights
    by_role: dict[str, list[int]] = {}
    for n in boxes:
        by_role.setdefault(scene.groups.role(n), []).append(n)
    outlined = scale * heights[boxes[-1]] >= SPECK
    if outlined:
        painter.setPen(QPen(theme.colour("box.edge"), 1 / scale))
        painter.setBrush(QBrush(theme.colour("page")))
        painter.drawRects([QRectF(xs[n], ys[n], widths[n], heights[n]) for n in boxes])
    painter.setPen(Qt.PenStyle.NoPen)
    for role, places in by_role.items():
        painter.setBrush(QBrush(theme.colour(role)))
        if outlined:
            band = max(4.0, 2 / scale)
            painter.drawRects(
                [QRectF(xs[n], ys[n], widths[n] if role == "accent" else band, heights[n]) for n in places]
            )
        else:
            least = 1 / scale
            painter.drawRects([QRectF(xs[n], ys[n], max(widths[n], least), max(heights[n], least)) for n in places])


SPECK = 4.0
"""Boxes lower than so many pixels are patches of colour."""

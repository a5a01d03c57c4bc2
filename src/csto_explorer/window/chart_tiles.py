# SPDX-License-Identifier: MIT
"""The picture of a large chart in tiles, so that panning paints only what comes into view.

Where boxes are too small for words all boxes of a tile are painted in a few strokes; if they are not too many, a view
of them is painted at once and cut into tiles. Else a frame paints tiles for so many milliseconds only; what is left is
shown coarsely and painted in the next frames.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from csto_explorer.collecting import collector_off
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
AT_ONCE = 6000
"""So many boxes without words are painted at once: tile by tile they would take longer, and come bit by bit."""
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
        columns = range(math.floor(left / SIDE), math.floor((left + width - 1) / SIDE) + 1)
        rows = range(math.floor(top / SIDE), math.floor((top + height - 1) / SIDE) + 1)
        if not self._tiles:
            self._begin(columns, rows)
        begun, made = perf_counter(), 0
        missing: list[QRectF] = []
        for row in rows:
            for column in columns:
                at = QPoint(column * SIDE - left, row * SIDE - top)
                tile = self._tiles.get((column, row))
                if tile is None and (not made or perf_counter() - begun + self._longest < PATIENCE):
                    start, made = perf_counter(), made + 1
                    tile = self._made(column, row)
                    self._longest = max(perf_counter() - start, 0.8 * self._longest)
                if tile is not None:
                    painter.drawPixmap(at, tile)
                elif missing and missing[-1].right() == at.x() and missing[-1].y() == at.y():
                    missing[-1].setRight(at.x() + SIDE)
                else:
                    missing.append(QRectF(at.x(), at.y(), SIDE, SIDE))
        return missing

    def _begin(self, columns: range, rows: range) -> None:
        """Paint the tiles of a view at once where nothing but outlines is to be seen of its boxes."""
        scene, side, over = self.scene, SIDE / self.scale, 4 / self.scale
        heights = scene.groups.layout.heights
        if not _is_small(heights, self.scale, self._least):
            return
        from csto_explorer.scene.model import Rect

        area = Rect(columns[0] * side, rows[0] * side, len(columns) * side, len(rows) * side).grown(over)
        # to count is slower than to know
        if len(heights) > AT_ONCE and len(scene.boxes_within(area)) > AT_ONCE:
            return
        with collector_off():
            picture = self._painted(columns[0], rows[0], len(columns), len(rows))
        pixels = round(SIDE * self.ratio)
        for x, column in enumerate(columns):
            for y, row in enumerate(rows):
                self._tiles[column, row] = picture.copy(x * pixels, y * pixels, pixels, pixels)

    def _made(self, column: int, row: int) -> QPixmap:
        if len(self._tiles) >= KEPT:
            self._tiles.clear()
        tile = self._tiles[column, row] = self._painted(column, row, 1, 1)
        return tile

    def _painted(self, column: int, row: int, across: int, down: int) -> QPixmap:
        """Paint so many tiles across and down."""
        from csto_explorer.scene.model import Rect

        pixels = round(SIDE * self.ratio)
        picture = QPixmap(pixels * across, pixels * down)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(theme.colour("page"))
        painter = QPainter(picture)
        painter.scale(self.scale, self.scale)
        painter.translate(-column * SIDE / self.scale, -row * SIDE / self.scale)
        # what stands at the edge of a tile reaches into its neighbour
        side, over = SIDE / self.scale, 4 / self.scale
        area = Rect(column * side, row * side, across * side, down * side).grown(over)
        paint_area(self.scene, painter, area, self.scale, self._least)
        painter.end()
        return picture


def _is_small(heights: Sequence[float], scale: float, least_text: float) -> bool:
    """Whether boxes of such heights hold no words at a scale."""
    return sum(heights) / len(heights) * scale < READABLE * least_text


def paint_area(scene: ChartScene, painter: QPainter, area: Rect, scale: float, least_text: float) -> None:
    """Paint a part of a chart: boxes with their words, or all in a few strokes where words would not fit."""
    boxes = scene.boxes_within(area)
    if not boxes:
        paint_lines(scene, painter, area, scale)
        return
    heights = scene.groups.layout.heights
    if not _is_small([heights[n] for n in boxes[:50]], scale, least_text):
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
    outlined = scale * heights[boxes[-1]] >= SPECK
    if outlined:
        painter.setPen(QPen(theme.colour("box.edge"), 1 / scale))
        painter.setBrush(QBrush(theme.colour("page")))
        painter.drawRects([QRectF(xs[n], ys[n], widths[n], heights[n]) for n in boxes])
    painter.setPen(Qt.PenStyle.NoPen)
    for role, places in scene.groups.by_role(boxes).items():
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

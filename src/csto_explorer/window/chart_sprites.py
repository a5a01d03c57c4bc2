# SPDX-License-Identifier: MIT
"""Pictures of a chart's boxes, for while these move: drawn once, not in every frame, as they look alike everywhere."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from csto_explorer.chart.changes import BOLD
from csto_explorer.scene.themes import Theme
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.chart.scene import ChartGroups

MOST = 4_000_000
"""Pictures of so many pixels are kept."""


class Drawn(NamedTuple):
    """How boxes are drawn: pixels of the widget to a scene unit, of the screen to those, and the least size of text."""

    scale: float
    ratio: float
    least_text: float
    theme: Theme


class Sprites:
    """Draws boxes at whole pixels of the screen."""

    def __init__(self) -> None:
        self._drawn: Drawn | None = None
        self._pictures: dict[Hashable, QPixmap] = {}
        self._pixels = 0
        self._edge = 0.0

    def begin(self, scale: float, ratio: float, least_text: float) -> None:
        """Draw from now on in some way; pictures that were drawn otherwise are dropped."""
        drawn = Drawn(scale, ratio, least_text, theme.current())
        if drawn != self._drawn:
            self._drawn = drawn
            # whole pixels of the screen that a bold outline may reach into
            self._edge = math.ceil((BOLD / 2 * scale + 1) * ratio) / ratio
            self._pictures.clear()
            self._pixels = 0

    def draw(self, painter: QPainter, groups: ChartGroups, n: int, x: float, y: float) -> None:
        """Draw a box of a chart with its corner at a point of the widget."""
        assert self._drawn is not None
        look = groups.look(n)
        picture = self._pictures.pop(look, None)
        if picture is None:
            picture = self._picture(groups, n, self._drawn)
            self._pixels += _area(picture)
        # the one that was not drawn for the longest goes first
        self._pictures[look] = picture
        while self._pixels > MOST and len(self._pictures) > 1:
            self._pixels -= _area(self._pictures.pop(next(iter(self._pictures))))
        ratio, edge = self._drawn.ratio, self._edge
        painter.drawPixmap(QPointF(round(x * ratio) / ratio - edge, round(y * ratio) / ratio - edge), picture)

    def _picture(self, groups: ChartGroups, n: int, drawn: Drawn) -> QPixmap:
        from csto_explorer.scene.model import Scene
        from csto_explorer.scene.paint import paint

        group, scale, ratio = groups.box(n), drawn.scale, drawn.ratio
        bounds = group.bounds
        sides = (math.ceil((side * scale + 2 * self._edge) * ratio) for side in (bounds.width, bounds.height))
        picture = QPixmap(*sides)
        picture.setDevicePixelRatio(ratio)
        # nothing shines through: on some screens text is smoothed by its ground
        picture.fill(theme.colour("page"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._edge, self._edge)
        painter.scale(scale, scale)
        painter.translate(-bounds.x, -bounds.y)
        paint(Scene(bounds, (group,)), painter, drawn.theme, scale=scale, least_text=drawn.least_text)
        painter.end()
        return picture


def _area(picture: QPixmap) -> int:
    return picture.width() * picture.height()

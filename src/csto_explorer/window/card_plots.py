# SPDX-License-Identifier: MIT
"""The small plots of a card as pictures for its text, in the colours of the present theme."""

from __future__ import annotations

from html import escape
from math import ceil

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPainter

from csto_explorer.records.plots import Plot
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.paint import paint
from csto_explorer.scene.plots import plot_scene
from csto_explorer.window import theme
from csto_explorer.window.schemes import PLOT_SCHEME

LEAST_WIDTH = 180
KEPT = 24
"""Pictures after which all are drawn anew: many more than any card has."""


class CardPlots:
    """Draws plots and gives their pictures to the text that shows them."""

    def __init__(self) -> None:
        self._pictures: dict[str, QImage] = {}
        self._names: dict[tuple[Plot, int, float, str], str] = {}
        self._drawn = 0

    def draw(self, plot: Plot, width: int, ratio: float) -> str:
        """Draw a plot so many pixels wide; returns the HTML that shows it. `ratio` is that of the screen."""
        width = max(width, LEAST_WIDTH)
        case = (plot, width, ratio, theme.current().name)
        if case not in self._names:
            if len(self._names) >= KEPT:
                self._names.clear()
                self._pictures.clear()
            self._names[case] = self._draw(plot, width, ratio)
        name = self._names[case]
        height = round(self._pictures[name].height() / ratio)
        alt = escape(plot.text(), quote=True)
        return f'<div style="margin-top:6px"><img src="{name}" width="{width}" height="{height}" alt="{alt}"></div>'

    def picture(self, name: QUrl | str) -> QImage | None:
        """Return the picture of a plot by its name, None for anything else."""
        return self._pictures.get(name.toString() if isinstance(name, QUrl) else name)

    def _draw(self, plot: Plot, width: int, ratio: float) -> str:
        # scenes are drawn for type of 13 pixels; larger type of the user's makes everything larger
        scale = theme.base_pixels() / theme.BASE_PIXELS
        scene = plot_scene(plot, measure, width / scale)
        height = ceil(scene.bounds.height * scale)
        image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        paint(scene, painter, theme.current())
        painter.end()
        self._drawn += 1
        name = f"{PLOT_SCHEME}{self._drawn}"
        self._pictures[name] = image
        return name

# SPDX-License-Identifier: MIT
"""Writes the texts of a scene with any QPainter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen

from csto_explorer.scene.fonts import EM, font, measure
from csto_explorer.scene.glyphs import MOST, Glyphs, Runs
from csto_explorer.scene.model import Text
from csto_explorer.scene.outlines import Made
from csto_explorer.scene.themes import Theme

WHOLE = 60
"""Pixel size of the largest type among texts that are written at one scale."""
HALO = 2.6
AROUND = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
"""Where the copies of a text stand that make its outline on screen."""


@lru_cache(maxsize=512)
def colour(name: str) -> QColor:
    """Return the colour of "#RRGGBB"; made once."""
    return QColor(name)


class Lettering:
    """Writes texts in one theme."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter, self.theme = painter, theme
        self._on_screen = painter.paintEngine().type() == QPaintEngine.Type.Raster

    def write(self, texts: Sequence[Text]) -> None:
        """Write texts one after the other, those of a size at one scale.

        In a PDF every change of scale says anew how everything is drawn: a third of the file, and of the time.
        """
        # the largest gets a size of which those of a chart, 12, 11 and 10, are whole parts
        factor = max(text.size for text in texts) / WHOLE
        self.painter.save()
        self.painter.scale(factor, factor)
        role, face = "", None
        for text in texts:
            size = round(text.size / factor)
            if text.halo or abs(text.size / factor - size) > 1e-3:
                self.painter.restore()
                role, face = "", None
                if text.halo:
                    self.text(text)
                else:
                    factor, size = text.size / WHOLE, WHOLE
                self.painter.save()
                self.painter.scale(factor, factor)
                if text.halo:
                    continue
            width = 0.0 if text.anchor == "left" else measure(text.text, text.size, text.bold)
            x = text.x - width * (0.5 if text.anchor == "middle" else 1.0)
            if text.role != role:
                role = text.role
                self.painter.setPen(colour(self.theme[role]))
            if (wanted := font(size, text.bold, text.italic)) is not face:
                face = wanted
                self.painter.setFont(face)
            self.painter.drawText(QPointF(x / factor, text.y / factor), text.text)
        self.painter.restore()

    def text(self, text: Text) -> None:
        """Write one text."""
        painter = self.painter
        if self._on_screen and (written := _placed.known(text)) is not None:
            corner, runs = written
            painter.setPen(colour(self.theme[text.role]))
            for run in runs:
                painter.drawGlyphRun(corner, run)
            return
        width = 0.0 if text.anchor == "left" else measure(text.text, text.size, text.bold)
        x = text.x - width * (0.5 if text.anchor == "middle" else 1.0)
        whole = text.size == int(text.size)
        glyphs = _glyphs(int(text.size) if whole else EM, text.bold, text.italic)
        factor = 1.0 if whole else text.size / EM
        painter.setPen(colour(self.theme[text.role]))
        if whole and not text.halo:
            put = self._put(glyphs, QPointF(x, text.y), text)
            if put is not None:
                _placed.keep(text, put)
            return
        painter.save()
        painter.scale(factor, factor)
        start = QPointF(x / factor, text.y / factor)
        if text.halo:
            self._halo(text, start, glyphs, factor)
        self._put(glyphs, start, text)
        painter.restore()

    def _put(self, glyphs: Glyphs, start: QPointF, text: Text) -> Runs | None:
        if self._on_screen:
            return glyphs.write(self.painter, start, text.text, keep=bool(text.halo))
        self.painter.setFont(glyphs.font)
        self.painter.drawText(start, text.text)
        return None

    def _halo(self, text: Text, start: QPointF, glyphs: Glyphs, factor: float) -> None:
        """Draw the outline of a text: as a stroke on paper, as copies around it on screen, five times as fast."""
        painter, ground = self.painter, colour(self.theme[text.halo or text.role])
        # as wide as a pen of HALO pixels on screen, however large a unit is
        width = HALO / factor * min(1.0, text.size / 11)
        if not self._on_screen:
            path = QPainterPath()
            path.addText(start, glyphs.font, text.text)
            pen = QPen(ground, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
            return
        ink = painter.pen()
        painter.setPen(ground)
        for dx, dy in AROUND:
            self._put(glyphs, start + QPointF(dx * width / 2, dy * width / 2), text)
        painter.setPen(ink)


@lru_cache(maxsize=64)
def _glyphs(size: int, bold: bool, italic: bool) -> Glyphs:
    return Glyphs(font(size, bold, italic))


_placed: Made[Text, Runs] = Made(MOST)
"""The glyphs of texts without an outline and where they are put, by the very text of a scene that is painted often."""

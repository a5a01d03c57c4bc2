# SPDX-License-Identifier: MIT
"""Texts in one font on screen, drawn from glyphs that are kept: shaped anew each time, they take twice as long."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QTextLayout

Runs = tuple[QPointF, list[QGlyphRun]]
MOST = 2048
"""So many texts are kept in each font."""


class Glyphs:
    """Writes texts in one font. What is written once, as at the start, is not worth being kept."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._written: set[str] = set()
        self._shaped: dict[str, tuple[float, list[QGlyphRun]]] = {}

    def write(self, painter: QPainter, start: QPointF, text: str, *, keep: bool = False) -> Runs | None:
        """Write a text in the painter's pen, its base beginning at a point; `keep` where it will be written again.

        Returns its glyphs and where they are put, None for a text that is written for the first time.
        """
        shaped = self._shaped.get(text)
        if shaped is None:
            if not keep and text not in self._written:
                if len(self._written) >= MOST:
                    self._written.clear()
                self._written.add(text)
                painter.setFont(self.font)
                painter.drawText(start, text)
                return None
            shaped = self._shape(text)
        ascent, runs = shaped
        corner = QPointF(start.x(), start.y() - ascent)
        for run in runs:
            painter.drawGlyphRun(corner, run)
        return corner, runs

    def _shape(self, text: str) -> tuple[float, list[QGlyphRun]]:
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if len(self._shaped) >= MOST:
            self._shaped.clear()
        shaped = self._shaped[text] = line.ascent(), layout.glyphRuns()
        return shaped

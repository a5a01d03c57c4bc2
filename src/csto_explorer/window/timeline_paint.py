# SPDX-License-Identifier: MIT
"""How years, events and the as-of date look on the timeline."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from csto_explorer.models.workspace import day_text
from csto_explorer.window import icons, theme

if TYPE_CHECKING:
    from csto_explorer.models.timeline import Scale, Tick

EVENTS, MEETINGS = 11.0, 25.0
"""How high above the line the marks of events stand, and those of sessions and meetings."""
SPAN = 6.0
"""An imprecise date wider than so many pixels is drawn as a span."""
WHOLE = 5.0
"""Half the width of the mark of the day for which the records are whole."""
SIZES = {"dot": 3.2, "diamond": 4.6, "small diamond": 3.3, "up": 4.0, "down": 4.0, "square": 2.9}


class Marks:
    """Paints on a timeline whose line lies at `base`, in a font of small type."""

    def __init__(self, base: float, width: float, font: QFont) -> None:
        self.base, self.width = base, width
        self.font = theme.small(font)
        self.wide = QFontMetricsF(self.font).horizontalAdvance("0000")

    def height_of(self, tick: Tick) -> float:
        """Return the height at which an event's mark stands."""
        return self.base - (MEETINGS if tick.is_meeting else EVENTS)

    def is_whole_mark(self, line: Scale, whole: datetime.date, point: QPointF) -> bool:
        """Whether a point lies on the mark of the day for which the records are whole."""
        return abs(point.x() - line.x(whole)) <= WHOLE + 2 and abs(point.y() - self.base) <= 5

    def years(self, painter: QPainter, line: Scale, whole: datetime.date | None) -> None:
        """Paint the line, lightly, solid where the records are whole, and the years below it."""
        painter.setFont(self.font)
        painter.setPen(QPen(theme.colour("box.edge"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(line.left, self.base), QPointF(line.left + line.width, self.base))
        for year, x in self.named(line).items():
            painter.setPen(QPen(theme.colour("box.edge"), 1))
            painter.drawLine(QPointF(x, self.base), QPointF(x, self.base + 4))
            painter.setPen(theme.colour("text.second"))
            painter.drawText(QRectF(x - 40, self.base + 5, 80, 20), Qt.AlignmentFlag.AlignHCenter, str(year))
        if whole is not None:
            x = line.x(whole)
            painter.setPen(QPen(theme.colour("text.second"), 3))
            painter.drawLine(QPointF(x - WHOLE, self.base), QPointF(x + WHOLE, self.base))

    def named(self, line: Scale) -> dict[int, float]:
        """Return the years that are written below the line, and where their middle is."""
        return {year: line.x(datetime.date(year, 1, 1)) for year in line.years(self.wide + 34)}

    def ticks(self, painter: QPainter, line: Scale, ticks: Sequence[Tick], hovered: Tick | None) -> None:
        """Paint the events: a mark, and the span of an imprecise date with its mark left open."""
        # sessions over meetings, the one that is pointed at over all
        for tick in sorted(ticks, key=lambda tick: (tick is hovered, tick.kind == "session")):
            colour = theme.colour(icons.class_role(tick.classification))
            first, last, y = line.x(tick.first), line.x(tick.last), self.height_of(tick)
            is_span = last - first > SPAN
            if is_span:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(first, y - 1, last - first, 2), 1, 1)
            mark(painter, QPointF(line.x(tick.day), y), tick.shape, colour, is_span or tick.is_announced)
            if tick is hovered:
                painter.setPen(QPen(theme.colour("current"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(line.x(tick.day), y), 7, 7)

    def covered(self, line: Scale, first: float, last: float) -> tuple[float, float]:
        """Return what is covered below the line for a date that stands there: no part of a year looks out beside it."""
        for middle in self.named(line).values():
            left, right = middle - self.wide / 2 - 1, middle + self.wide / 2 + 1
            if left < last and right > first:
                first, last = min(first, left), max(last, right)
        return first, last

    def date(self, painter: QPainter, line: Scale, on: datetime.date, top: float) -> None:
        """Paint the as-of mark from `top` down, with its date beside the handle."""
        x, accent = line.x(on), theme.colour("accent")
        bold = QFont(self.font)
        bold.setWeight(QFont.Weight.DemiBold)
        text = day_text(on)
        width = QFontMetricsF(bold).horizontalAdvance(text)
        left = x - width - 10 if x + width + 10 > self.width - 4 else x + 10
        first, last = self.covered(line, left - 3, left + width + 3)
        painter.fillRect(QRectF(first, self.base + 3, last - first, theme.small_pixels() + 6), theme.colour("page"))
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, top), QPointF(x, self.base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, self.base), 6, 6)
        painter.setFont(bold)
        painter.setPen(accent)
        painter.drawText(QPointF(left, self.base + 5 + theme.small_pixels()), text)


def mark(painter: QPainter, at: QPointF, shape: str, colour: QColor, is_open: bool) -> None:
    """Paint the mark of an event: filled, or open where its day or the event itself is not certain."""
    r = SIZES[shape]
    painter.setPen(QPen(colour, 1.4) if is_open else QPen(theme.colour("page"), 0.8))
    painter.setBrush(theme.colour("page") if is_open else colour)
    if shape == "dot":
        painter.drawEllipse(at, r, r)
    elif shape == "square":
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r))
    else:
        painter.drawPolygon(QPolygonF([at + QPointF(x * r, y * r) for x, y in _CORNERS[shape]]))


_DIAMOND = ((0, -1), (1, 0), (0, 1), (-1, 0))
_CORNERS = {
    "diamond": _DIAMOND,
    "small diamond": _DIAMOND,
    "up": ((0, -1), (1, 0.75), (-1, 0.75)),
    "down": ((0, 1), (1, -0.75), (-1, -0.75)),
}

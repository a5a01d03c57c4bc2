# SPDX-License-Identifier: MIT
"""Draws a scene with any QPainter: a widget, a picture, a page. The same routine for screen and paper.

The painter comes already transformed to scene units. Nothing is laid out here; what is too small to read is left
out by the rule of legibility, which applies on screen only (`least_text` above zero).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from csto_explorer.scene.fading import fading
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.hatching import hatch_lines
from csto_explorer.scene.lettering import Lettering, colour
from csto_explorer.scene.model import BAND, DASHES, Box, Dot, Group, Item, Line, Rect, Scene, Shape, Text
from csto_explorer.scene.outlines import polygon, shape_path
from csto_explorer.scene.themes import Theme
from csto_explorer.scene.wrapping import shortened, wrap

LEAST_RADIUS = 0.8
"""Corners rounder than so many pixels, or points on paper, are seen to be round."""
HATCH_SPACING = 5.0
HATCH_WIDTH = 1.1
BAND_HATCH = 2.5
"""Distance of the hatch in a box's narrow band."""
BRIEF_PADDING = 3.0
BRIEF_LEADING = 1.15
SPECK = 3.0
"""A group smaller than so many pixels is painted as one patch of colour."""


def paint(
    scene: Scene,
    painter: QPainter,
    theme: Theme,
    *,
    visible: Rect | None = None,
    scale: float = 1.0,
    least_text: float = 0.0,
) -> None:
    """Paint the groups that overlap `visible` (all by default).

    `scale` is pixels of the device's screen to a scene unit; `least_text` the least size of type in those pixels.
    """
    brush = _Brush(painter, theme, scale, least_text)
    for group in scene.groups if visible is None else scene.touching(visible):
        brush.group(group)
    brush.write()


_NO_PEN, _NO_BRUSH = QPen(Qt.PenStyle.NoPen), QBrush()


class _Brush:
    """Paints items in one theme at one scale, and remembers its pens."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float, least_text: float) -> None:
        self.painter = painter
        self.theme = theme
        self.scale = scale
        self.least_text = least_text
        self._pens: dict[tuple[str, float, tuple[float, ...]], QPen] = {}
        self._brushes: dict[str | None, QBrush] = {}
        self._held: QPen | None = None
        self._filling: QBrush | None = None
        """Pen and brush that the painter holds, None where it may hold any: they are not handed to it again."""
        self.letters = Lettering(painter, theme)
        self._waiting: list[Text] = []
        self._frames: dict[tuple[str | None, str | None, float, bool], list[QRectF]] = {}
        """Boxes without round corners that wait to be painted all at once, and their bands, by their style."""
        self._bands: dict[str, list[QRectF]] = {}

    def group(self, group: Group) -> None:
        """Paint one group, by the rule of legibility."""
        if self.least_text and group.key is not None and self._is_speck(group):
            return
        if group.clip is None:
            self._items(group)
            return
        self.write()
        self.painter.save()
        self.painter.setClipRect(_rect(group.clip), Qt.ClipOperation.IntersectClip)
        self._items(group)
        # its texts are clipped as well
        self.write()
        self._restore()

    def _restore(self) -> None:
        self.painter.restore()
        self._held = self._filling = None

    def _take(self, pen: QPen) -> None:
        if pen is not self._held:
            self.painter.setPen(pen)
            self._held = pen

    def _fill_with(self, brush: QBrush) -> None:
        if brush is not self._filling:
            self.painter.setBrush(brush)
            self._filling = brush

    def _items(self, group: Group) -> None:
        if len(group.items) == 1 and type(group.items[0]) in _ALONE:
            # of a map that is nearly all
            if self._waiting or self._frames:
                self.write()
            _FIGURES[type(group.items[0])](self, group.items[0])
            return
        texts: list[Text] = []
        figures: list[Item] = []
        for item in group.items:
            if type(item) is Text:
                texts.append(item)
            else:
                figures.append(item)
        on_paper = not self.least_text
        waits = on_paper and _is_box(group)
        if not waits and (self._waiting or self._frames):
            self.write()
        if not (waits and len(figures) == 1 and self._waits(figures[0])):
            for figure in figures:
                _FIGURES[type(figure)](self, figure)
        if texts and on_paper:
            self._waiting += texts
            if not waits:
                self.write()
        elif texts:
            self._texts(group, texts)

    def _waits(self, box: Item) -> bool:
        """Keep a box to be painted with others of its style; returns whether it is so simple."""
        if not isinstance(box, Box) or box.radius * self.scale >= LEAST_RADIUS or box.fades:
            return False
        if box.fill in self.theme.patterns or box.band in self.theme.patterns:
            return False
        rect = _rect(box.rect)
        self._frames.setdefault((box.fill, box.stroke, box.width, box.dashed), []).append(rect)
        if box.band is not None:
            band = QRectF(rect.x(), rect.y(), box.band_width, rect.height())
            self._bands.setdefault(box.band, []).append(band)
        return True

    def _draw_waiting(self) -> None:
        """Paint the boxes that wait: none of them covers another."""
        for style, rects in self._frames.items():
            self._style(*style)
            self.painter.drawRects(rects)
        for role, rects in self._bands.items():
            self._style(role, None, 0.0)
            self.painter.drawRects(rects)
        self._frames, self._bands = {}, {}

    def write(self) -> None:
        """Paint the boxes since the last time that wait, then write their texts."""
        self._draw_waiting()
        texts, self._waiting = self._waiting, []
        if texts:
            self.letters.write(texts)
            self._held = None

    def _is_speck(self, group: Group) -> bool:
        bounds = group.bounds
        if max(bounds.width, bounds.height) * self.scale >= SPECK:
            return False
        roles = (item.band or item.fill for item in group.items if isinstance(item, Box))
        role = next((role for role in roles if role), None)
        if role is not None:
            self.painter.fillRect(_rect(bounds), colour(self.theme[role]))
        return role is not None

    def _texts(self, group: Group, texts: list[Text]) -> None:
        least = self.least_text / self.scale
        names = [text for text in texts if text.rank == 0]
        if names and min(name.size for name in names) < least and group.brief:
            self._brief(group, names[0], least)
            return
        for text in texts:
            if text.size >= least:
                self.letters.text(text)
        self._held = None

    def _brief(self, group: Group, name: Text, size: float) -> None:
        """Write the brief in the middle of a group, beside its band: as many of its words as fit."""
        bounds = group.bounds
        band = BAND if any(isinstance(item, Box) for item in group.items) else 0.0
        room = bounds.width - band - 2 * BRIEF_PADDING / self.scale
        leading = size * BRIEF_LEADING
        wrapped = wrap(group.brief, room, size, True, measure)
        lines = shortened(wrapped, int(bounds.height / leading), room, size, True, measure)
        x = bounds.x + (bounds.width + band) / 2
        y = bounds.y + (bounds.height - len(lines) * leading) / 2 + size * 0.93
        for number, line in enumerate(lines):
            place = y + number * leading
            self.letters.text(Text(x, place, line, size, name.role, bold=True, anchor="middle", halo=name.halo))
        self._held = None

    def _dot(self, dot: Dot) -> None:
        self._style(dot.fill, dot.stroke, dot.width)
        self.painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)

    def _box(self, box: Box) -> None:
        rect = _rect(box.rect)
        if box.fades and box.fill:
            for place, shade in fading(box.rect, box.fades, self.theme[box.fill], self.theme["page"]):
                self.painter.fillRect(_rect(place), colour(shade))
            box = box._replace(fill=None)
        if box.band is None:
            self._style(box.fill, box.stroke, box.width, box.dashed)
            self._rounded(rect, box.radius)
            self._patterned(box.fill, box.rect)
            return
        self._style(box.fill, box.stroke, box.width, box.dashed)
        self._rounded(rect, box.radius)
        self._band(box, box.band)

    def _rounded(self, rect: QRectF, radius: float) -> None:
        if radius * self.scale >= LEAST_RADIUS:
            self.painter.drawRoundedRect(rect, radius, radius)
        else:
            self.painter.drawRect(rect)

    def _band(self, box: Box, role: str) -> None:
        rect = Rect(box.rect.x, box.rect.y, box.band_width, box.rect.height)
        pattern = self.theme.patterns.get(role)
        self._style(None if pattern else role, role if pattern else None, 0.5)
        if box.radius * self.scale >= LEAST_RADIUS:
            self.painter.drawPath(_left_rounded(rect, box.radius))
        else:
            self.painter.drawRect(_rect(rect))
        if pattern:
            self._hatch(rect, pattern, role, BAND_HATCH)

    def _patterned(self, role: str | None, rect: Rect) -> None:
        pattern = self.theme.patterns.get(role) if role else None
        if pattern and role:
            self._hatch(rect, pattern, role, BAND_HATCH)

    def _line(self, line: Line) -> None:
        self._take(self._pen(line.stroke, line.width, (line.dashes or DASHES) if line.dashed else ()))
        if len(line.points) == 2:
            (x1, y1), (x2, y2) = line.points
            self.painter.drawLine(QLineF(x1, y1, x2, y2))
        else:
            self._fill_with(_NO_BRUSH)
            self.painter.drawPolyline(polygon(line.points))

    def _shape(self, shape: Shape) -> None:
        path = shape_path(shape.rings)
        self._style(shape.fill, shape.stroke, shape.width)
        self.painter.drawPath(path)
        if shape.hatch and shape.hatch_role:
            bounds = path.boundingRect()
            self.painter.save()
            self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            area = Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height())
            self._hatch(area, shape.hatch, shape.hatch_role, HATCH_SPACING / self.scale, HATCH_WIDTH / self.scale)
            self._restore()

    def _hatch(self, rect: Rect, kind: str, role: str, spacing: float, width: float = 0.6) -> None:
        self._take(self._pen(role, width))
        self.painter.drawLines([QLineF(*line) for line in hatch_lines(rect, kind, spacing)])

    def _style(self, fill: str | None, stroke: str | None, width: float, dashed: bool = False) -> None:
        self._take(_NO_PEN if stroke is None else self._pen(stroke, width, DASHES if dashed else ()))
        brush = self._brushes.get(fill)
        if brush is None:
            filled = fill is not None and not self.theme.patterns.get(fill)
            brush = QBrush(colour(self.theme[fill])) if filled and fill is not None else _NO_BRUSH
            self._brushes[fill] = brush
        self._fill_with(brush)

    def _pen(self, role: str, width: float, dashes: tuple[float, ...] = ()) -> QPen:
        known = self._pens.get((role, width, dashes))
        if known is None:
            known = self._pens[role, width, dashes] = _pen(self.theme[role], width, dashes)
        return known


_FIGURES: dict[type, Callable[[_Brush, Any], None]] = {
    Box: _Brush._box,
    Line: _Brush._line,
    Shape: _Brush._shape,
    Dot: _Brush._dot,
}
"""How what is no text is painted. Methods of a brush of its own would keep it, and its painter, alive."""
_ALONE = (Shape, Line)


def _is_box(group: Group) -> bool:
    """Whether a group is one box with words, which no other group covers."""
    first = group.items[0] if group.items else None
    return group.key is not None and isinstance(first, Box) and first.rect == group.bounds


def _pen(name: str, width: float, dashes: tuple[float, ...]) -> QPen:
    pen = QPen(colour(name), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def _rect(rect: Rect) -> QRectF:
    return QRectF(*rect)


@lru_cache(maxsize=512)
def _left_rounded(rect: Rect, radius: float) -> QPainterPath:
    """Return a rectangle with round corners at its left."""
    reach = 2 * radius
    path = QPainterPath(QPointF(rect.right, rect.y))
    path.lineTo(rect.x + radius, rect.y)
    path.arcTo(QRectF(rect.x, rect.y, reach, reach), 90, 90)
    path.lineTo(rect.x, rect.bottom - radius)
    path.arcTo(QRectF(rect.x, rect.bottom - reach, reach, reach), 180, 90)
    path.lineTo(rect.right, rect.bottom)
    path.closeSubpath()
    return path

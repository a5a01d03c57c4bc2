# SPDX-License-Identifier: MIT
"""The rows of bands above the events of the timeline: set out to its scale, painted, pointed at and walked by keys."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.map.bands import Band, Circle
    from csto_explorer.models.timeline import Scale
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.scene.model import Group, Rect, Scene

ABOVE = 5.0
"""Room above the rows and below them, in pixels."""
BESIDE = 18.0
"""Room around the names, in pixels."""
MOST_NAMED = 190.0
"""The most that names take of the line; of a longer one the first words are written, and its tip says it all."""


class TimelineRows:
    """Holds the bands; `chosen` is the row that the keys have chosen, -1 for none."""

    def __init__(self) -> None:
        self.chosen = -1
        self._circles: Sequence[Circle] = ()
        self._language = "en"
        self._scene: Scene | None = None
        self._scrolled = 0.0
        self._height = 0.0

    def show(self, circles: Sequence[Circle], language: str) -> None:
        """Hold other rows; they are set out by `lay_out`."""
        from csto_explorer.scene.fonts import load_fonts

        if circles:
            load_fonts()
        self._circles, self._language = circles, language
        self.chosen = min(self.chosen, len(self.bands) - 1)
        self._scrolled = 0.0

    @property
    def bands(self) -> list[Band]:
        """The rows from the top."""
        return [band for circle in self._circles for band in circle.bands]

    @property
    def side(self) -> float:
        """The room that the names need at the left, in pixels; 0 for no rows."""
        if not self._circles:
            return 0.0
        from csto_explorer.map.bands import LINE
        from csto_explorer.scene.fonts import measure

        named = max(measure(band.name, LINE.size, False) for band in self.bands)
        return min(named, MOST_NAMED) * _scale() + BESIDE

    @property
    def height(self) -> float:
        """The room that the rows take, in pixels; 0 for none."""
        return self._height

    def lay_out(self, line: Scale, most: float) -> None:
        """Set the rows out to a line of days; they take `most` pixels, and are scrolled where they need more."""
        self._scene, self._height = None, 0.0
        if not self._circles:
            return
        from csto_explorer.map.bands import Axis, Years, rows_scene
        from csto_explorer.scene.fonts import measure

        axis = Axis(Years(line.first, line.last), line.left / _scale(), line.width / _scale())
        self._scene = rows_scene(self._circles, axis, measure, self._language)
        self._height = min(self._scene.bounds.height * _scale() + 2 * ABOVE, most)
        self.scroll(0.0)

    def scroll(self, pixels: float) -> None:
        """Move the rows up by so many pixels, as far as there are rows."""
        if self._scene is not None:
            beyond = self._scene.bounds.height * _scale() + 2 * ABOVE - self._height
            self._scrolled = min(max(self._scrolled + pixels, 0.0), max(beyond, 0.0))

    def at(self, point: QPointF) -> Group | None:
        """Return the bar, or the name of a row, under a point of the timeline."""
        if self._scene is None or not 0 <= point.y() <= self._height - ABOVE:
            return None
        return self._scene.at(point.x() / _scale(), (point.y() - ABOVE + self._scrolled) / _scale())

    def middle_of(self, key: RecordKey) -> QPointF | None:
        """Return where the middle of a record's bar stands on the timeline."""
        group = self._scene.find(key) if self._scene is not None else None
        if group is None:
            return None
        x, y = group.bounds.x + group.bounds.width / 2, group.bounds.y + group.bounds.height / 2
        return QPointF(x * _scale(), y * _scale() + ABOVE - self._scrolled)

    def walk(self, rows: int) -> None:
        """Choose another row so many rows below; -1 stands for the events."""
        self.chosen = min(max(self.chosen + rows, -1), len(self.bands) - 1)
        place = self._place()
        if place is not None:
            top = place.y * _scale() - self._scrolled
            below = top + place.height * _scale() + 2 * ABOVE - self._height
            self.scroll(top if top < 0 else max(below, 0.0))

    def key(self, on: datetime.date) -> RecordKey | None:
        """Return what the chosen row holds on a day: the record that says so, else what the row is about."""
        if self.chosen < 0:
            return None
        band = self.bands[self.chosen]
        # of two that hold, the later drawn lies above
        held = [span for span in band.spans if span.interval.holds(on)]
        return held[-1].key if held else band.state

    def told(self, on: datetime.date) -> str:
        """Return what the chosen row holds on a day, in words; empty for no row."""
        if self.chosen < 0 or self._scene is None:
            return ""
        key = self.key(on)
        group = self._scene.find(key) if key is not None else None
        name = self.bands[self.chosen].name
        return f"{name}: {group.title}" if group is not None and group.title != name else name

    def paint(self, painter: QPainter, width: float, focused: bool) -> None:
        """Paint the rows that are in sight, and the ground of the chosen one while the timeline has the keys."""
        if self._scene is None:
            return
        from csto_explorer.scene.model import Rect
        from csto_explorer.scene.paint import paint

        painter.save()
        painter.setClipRect(QRectF(0, 2, width, self._height - ABOVE))
        painter.translate(0, ABOVE - self._scrolled)
        painter.scale(_scale(), _scale())
        place = self._place()
        if place is not None and focused:
            painter.fillRect(QRectF(0, place.y, width / _scale(), place.height), theme.colour("selection"))
        seen = Rect(0, (self._scrolled - ABOVE) / _scale(), width / _scale(), self._height / _scale())
        paint(self._scene, painter, theme.current(), visible=seen, scale=_scale())
        painter.restore()
        painter.fillRect(QRectF(0, self._height - 2, width, 1), theme.colour("rule"))

    def _place(self) -> Rect | None:
        """Return the chosen row's place in the scene."""
        if self._scene is None or self.chosen < 0:
            return None
        named = [group for group in self._scene.groups if group.bounds.x == 0]
        return named[self.chosen].bounds


def _scale() -> float:
    return theme.base_pixels() / theme.BASE_PIXELS

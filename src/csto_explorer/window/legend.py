# SPDX-License-Identifier: MIT
"""The legend below the map: mark, pattern and word of every standing that it shows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csto_explorer.language import tr
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.map.legend import LegendEntry

SWATCH = 12
EDGE = 2
"""Pixels around a swatch that its outline may reach into."""
LINE = 20
"""Height of a line at the usual size of text."""


class Legend(QWidget):
    """Colour, pattern and word of every standing that the map shows, wrapped to the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[LegendEntry] = ()
        self._shown: Sequence[LegendEntry] = ()
        self._note = self._remark = ""
        self._swatches: dict[Hashable, QPixmap] = {}
        self._most = 1
        """The most lines at the present width: the map above does not jump as entries come and go with the date."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[LegendEntry], note: str, remark: str = "") -> None:
        """Show other entries; the note on borders, and a remark on what is shown, go into the tool tip."""
        if (list(entries), note, remark) == (list(self._entries), self._note, self._remark):
            return
        from csto_explorer.map.legend import doubts_together

        self._entries, self._note, self._remark = entries, note, remark
        # the states' names stand on the map and in its tool tips
        self._shown = doubts_together(entries)
        words = [entry.text for entry in entries]
        self.setAccessibleName(tr("Legend: {}").format("; ".join(words)))
        self.setToolTip("\n".join([*words, *([remark] if remark else []), note]))
        if not self.isVisible() or self.sizeHint().height() > self.height():
            # only then: it has the whole window laid out anew
            self.updateGeometry()
        self.update()

    def _lines(self) -> int:
        return (self._placed()[-1][1] + 1 if self._entries else 1) + bool(self._remark)

    def sizeHint(self) -> QSize:
        """Return the room for all lines at the present width."""
        self._most = max(self._most, self._lines())
        return QSize(200, self._most * theme.scaled(LINE) + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.settle()

    def settle(self) -> None:
        """Take no more room than the present entries need."""
        self._most = 1
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        if not self._entries and not self._remark:
            QPainter(self).fillRect(self.rect(), theme.colour("page"))
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setFont(theme.small(self.font()))
        high = theme.scaled(LINE)
        painter.setPen(theme.colour("text.second"))
        for entry, (x, line) in zip(self._shown, self._placed(), strict=True):
            top = 5 + line * high
            painter.drawPixmap(QPointF(x - EDGE, top + (high - SWATCH) // 2 - EDGE), self._swatch(entry))
            room = QRectF(x + SWATCH + 6, top, self.width(), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, entry.text)
        if self._remark:
            # the tool tip has the whole of it
            room = QRectF(theme.PADDING, self.height() - high - 5, self.width() - 2 * theme.PADDING, high)
            told = painter.fontMetrics().elidedText(self._remark, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)

    def _swatch(self, entry: LegendEntry) -> QPixmap:
        """Return the mark of an entry, drawn once: most come back on other dates."""
        drawn = entry._replace(text="", names="", uncertain=""), theme.current().name, self.devicePixelRatioF()
        found = self._swatches.get(drawn)
        if found is None:
            found = self._swatches[drawn] = _swatch(entry, self.devicePixelRatioF())
        return found

    def _placed(self) -> list[tuple[float, int]]:
        metrics = QFontMetricsF(theme.small(self.font()))
        places: list[tuple[float, int]] = []
        x, line = float(theme.PADDING), 0
        for entry in self._shown:
            width = SWATCH + 6 + metrics.horizontalAdvance(entry.text) + 14
            if x > theme.PADDING and x + width > self.width():
                x, line = float(theme.PADDING), line + 1
            places.append((x, line))
            x += width
        return places


def _swatch(entry: LegendEntry, ratio: float) -> QPixmap:
    from csto_explorer.map.symbols import ROLES, symbol
    from csto_explorer.scene.model import Group, Item, Rect, Scene, Shape
    from csto_explorer.scene.paint import paint

    box = Rect(EDGE, EDGE, SWATCH, SWATCH)
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    edge, width = ("text", 2.4) if entry.mark == "changed" else ("box.edge", 1.0)
    hatches = (entry.hatch, *((entry.second_hatch,) if entry.second_hatch else ()))
    items: tuple[Item, ...] = tuple(
        Shape((corners,), None if number else entry.fill_role, edge, width, hatch, entry.hatch_role)
        for number, hatch in enumerate(hatches)
    )
    role = entry.mark.removeprefix("open ")
    if role in ROLES:
        items = symbol(role, box.x + SWATCH / 2, box.y + SWATCH / 2, 1.0, entry.mark != role)
    side = round((SWATCH + 2 * EDGE) * ratio)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.colour("page"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(Scene(box, (Group(box, items),)), painter, theme.current())
    painter.end()
    return picture

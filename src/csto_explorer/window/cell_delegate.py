# SPDX-License-Identifier: MIT
"""How the cells of a table are painted: links coloured, what is uncertain slanted, what the filter found marked.

Painted by itself: a style sheet takes several times as long for each cell, and all in sight are painted at every step
of the date.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from csto_explorer.models.table_model import TableModel
from csto_explorer.scene.glyphs import Glyphs
from csto_explorer.window import theme
from csto_explorer.window.column_room import INDENT
from csto_explorer.window.item_state import Index, has_keys, is_selected

MARK_STRENGTH = 0.38
"""How much of the mark's colour covers the ground: the text on it stays readable in light and dark."""
MOST_FITTED = 4000


class CellDelegate(QStyledItemDelegate):
    """Links in the accent colour; rows that are uncertain at the date in italics; found words on a coloured ground."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = 1
        """Over so many lines texts are wrapped."""
        self._font = QFont()
        self._faces: tuple[_Face, _Face] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: its ground, the marks on it, its text, and a frame where the keys are."""
        model, view, rect = index.model(), option.widget, option.rect
        assert isinstance(model, TableModel)
        assert isinstance(view, QTableView)
        cell = model.painted(index.row(), index.column())
        selected = is_selected(view, index)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        face = self._face(option.font, cell.certain)
        room = rect.adjusted(INDENT, 0, -INDENT, 0)
        lines = face.fitted(cell.text, room.width(), self.lines)
        painter.setPen(theme.colour("selection.text" if selected else "accent" if cell.is_link else "text"))
        top = room.y() + (room.height() - len(lines) * face.height) // 2
        for line in lines:
            left = room.right() + 1 - line.width if cell.at_right and not line.is_cut else room.left()
            if cell.marks:
                _mark(painter, face, (left, top), line, cell.marks)
            face.glyphs.write(painter, QPointF(left, top + face.ascent), line.text)
            top += face.height
        if has_keys(view, index):
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _face(self, font: QFont, upright: bool) -> _Face:
        if self._faces is None or font != self._font:
            slanted = QFont(font)
            slanted.setItalic(True)
            self._font, self._faces = QFont(font), (_Face(self._font), _Face(slanted))
        return self._faces[0 if upright else 1]


class _Face:
    """A font, with the texts that were fitted into some width: most cells say the same from one date to the next."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics, self.glyphs = font, QFontMetrics(font), Glyphs(font)
        self.height, self.ascent = self.metrics.height(), self.metrics.ascent()
        self._fitted: dict[tuple[str, int, int], list[_Line]] = {}

    def fitted(self, text: str, room: int, most: int) -> list[_Line]:
        """Return the lines of a text in a width; the last one is cut where more would follow."""
        found = self._fitted.get((text, room, most))
        if found is None:
            if len(self._fitted) >= MOST_FITTED:
                self._fitted.clear()
            found = self._fitted[text, room, most] = self._set_out(text, room, most)
        return found

    def _set_out(self, text: str, room: int, most: int) -> list[_Line]:
        if most < 2 or self.metrics.horizontalAdvance(text) <= room:
            return [self._line(text, 0, room)]
        # rows of one line, which all are at the start, do without
        from PySide6.QtGui import QTextLayout

        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        lines: list[_Line] = []
        while len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            begin, length = line.textStart(), line.textLength()
            last = len(lines) == most - 1
            lines.append(self._line(text[begin:] if last else text[begin : begin + length].rstrip(), begin, room))
        layout.endLayout()
        return lines

    def _line(self, text: str, begin: int, room: int) -> _Line:
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return _Line(shown, begin, self.metrics.horizontalAdvance(shown), shown != text)


class _Line(NamedTuple):
    """What of a text stands in a line, and where in the whole it begins."""

    text: str
    begin: int
    width: int
    is_cut: bool


def _mark(
    painter: QPainter, face: _Face, corner: tuple[int, int], line: _Line, marks: Sequence[tuple[int, int]]
) -> None:
    """Paint the ground of what was found in a line."""
    ground = QColor(theme.colour("current"))
    ground.setAlphaF(MARK_STRENGTH)
    left, top = corner
    for start, end in marks:
        run = _within(start - line.begin, end - line.begin, len(line.text), line.is_cut)
        if run is None:
            continue
        before = face.metrics.horizontalAdvance(line.text[: run[0]])
        width = face.metrics.horizontalAdvance(line.text[: run[1]]) - before
        painter.fillRect(QRectF(left + before, top, width, face.height), ground)


def _within(start: int, end: int, length: int, is_cut: bool) -> tuple[int, int] | None:
    """Return the part of a mark that lies in a line: what was cut off is marked at its dots."""
    kept = length - 1 if is_cut else length
    if start >= kept:
        return (kept, length) if is_cut else None
    start, end = max(0, start), min(end, length)
    return (start, end) if start < end else None

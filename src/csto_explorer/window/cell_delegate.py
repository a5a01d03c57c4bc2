# SPDX-License-Identifier: MIT
"""How the cells of a table are painted: links coloured, what is uncertain slanted, what the filter found marked.

Painted by itself: a style sheet takes several times as long for each cell, and all in sight are painted at every step
of the date.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from csto_explorer.models.table_model import TableModel
from csto_explorer.window import theme

Index = QModelIndex | QPersistentModelIndex
MARK_STRENGTH = 0.38
"""How much of the mark's colour covers the ground: the text on it stays readable in light and dark."""
INDENT = 11
"""From the edge of a cell to its text, as far as in the headings."""
MOST_FITTED = 4000


class CellDelegate(QStyledItemDelegate):
    """Links in the accent colour; rows that are uncertain at the date in italics; found words on a coloured ground."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._font = QFont()
        self._faces: tuple[_Face, _Face] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: its ground, the marks on it, its text, and a frame where the keys are."""
        # its enumerations take long to make, and no start needs them
        from PySide6.QtWidgets import QStyle

        model = index.model()
        assert isinstance(model, TableModel)
        cell = model.painted(index.row(), index.column())
        state, rect = option.state, option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        face = self._face(option.font, cell.certain)
        room = rect.adjusted(INDENT, 0, -INDENT, 0)
        text, width = face.fitted(cell.text, room.width())
        left = room.right() + 1 - width if cell.at_right and width <= room.width() else room.left()
        painter.setFont(face.font)
        if cell.marks:
            _mark(painter, face.metrics, QRect(left, room.y(), width, room.height()), (cell.text, text), cell.marks)
        painter.setPen(theme.colour("selection.text" if selected else "accent" if cell.is_link else "text"))
        painter.drawText(left, room.y() + face.baseline(room.height()), text)
        if state & QStyle.StateFlag.State_HasFocus:
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
        self.font, self.metrics = font, QFontMetrics(font)
        self._height, self._ascent = self.metrics.height(), self.metrics.ascent()
        self._fitted: dict[tuple[str, int], tuple[str, int]] = {}

    def fitted(self, text: str, room: int) -> tuple[str, int]:
        """Return what of a text fits into a width, and how wide it is."""
        found = self._fitted.get((text, room))
        if found is None:
            if len(self._fitted) >= MOST_FITTED:
                self._fitted.clear()
            shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            found = self._fitted[text, room] = shown, self.metrics.horizontalAdvance(shown)
        return found

    def baseline(self, height: int) -> int:
        """Return how far below the upper edge of a row its text stands."""
        return (height - self._height) // 2 + self._ascent


def _mark(
    painter: QPainter, metrics: QFontMetrics, room: QRect, texts: tuple[str, str], marks: Sequence[tuple[int, int]]
) -> None:
    """Paint the ground of what was found in a text, of which only a part may fit."""
    whole, text = texts
    kept = len(text) if text == whole else len(text) - 1
    ground = theme.colour("current")
    ground.setAlphaF(MARK_STRENGTH)
    top = room.center().y() - metrics.height() / 2
    for start, end in marks:
        if start >= kept:
            # what was found lies in the part that does not fit: the dots stand for it
            start, end = kept, len(text)
        begin = room.left() + metrics.horizontalAdvance(text[:start])
        width = metrics.horizontalAdvance(text[: min(end, len(text))]) - metrics.horizontalAdvance(text[:start])
        painter.fillRect(QRectF(begin, top, width, metrics.height()), ground)

# SPDX-License-Identifier: MIT
"""How the cells of a table are painted: links coloured, what is uncertain slanted, what the filter found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from csto_explorer.models.table_model import LINK_ROLE, MARK_ROLE, UNCERTAIN_ROLE
from csto_explorer.window import theme

Index = QModelIndex | QPersistentModelIndex
MARK_STRENGTH = 0.38
"""How much of the mark's colour covers the ground: the text on it stays readable in light and dark."""
DOTS = "…"


class CellDelegate(QStyledItemDelegate):
    """Links in the accent colour; rows that are uncertain at the date in italics; found words on a coloured ground."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour links and slant what is uncertain."""
        super().initStyleOption(option, index)
        if index.data(LINK_ROLE) is not None and index.column() > 0:
            option.palette.setColor(option.palette.ColorRole.Text, theme.colour("accent"))
        if index.data(UNCERTAIN_ROLE):
            option.font.setItalic(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, and the marks between its ground and its text."""
        marks = index.data(MARK_ROLE)
        if not marks:
            super().paint(painter, option, index)
            return
        # its enumerations take long to make, and no start needs them
        from PySide6.QtWidgets import QStyle

        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style() if shown.widget else QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, shown.widget) + 1
        room.adjust(margin, 0, -margin, 0)
        whole, shown.text = shown.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        painter.save()
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.setFont(shown.font)
        role = shown.palette.ColorRole.HighlightedText if selected else shown.palette.ColorRole.Text
        painter.setPen(shown.palette.color(role))
        self._draw(painter, shown, room, whole, marks)
        painter.restore()

    @staticmethod
    def _draw(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, whole: str, marks: list[tuple[int, int]]
    ) -> None:
        ground = theme.colour("current")
        ground.setAlphaF(MARK_STRENGTH)
        wraps = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
        metrics = QFontMetrics(option.font)
        lines = _lines(whole, option.font, room.width(), room.height() // metrics.height() if wraps else 1)
        top = room.center().y() - len(lines) * metrics.height() / 2
        for begin, text in lines:
            is_cut = text.endswith(DOTS) and not whole.startswith(text, begin)
            left = float(room.left())
            if option.displayAlignment & Qt.AlignmentFlag.AlignRight and not is_cut:
                left = room.right() + 1 - metrics.horizontalAdvance(text)
            for start, end in marks:
                run = _within(start - begin, end - begin, len(text), is_cut)
                if run is None:
                    continue
                before = metrics.horizontalAdvance(text[: run[0]])
                width = metrics.horizontalAdvance(text[: run[1]]) - before
                painter.fillRect(QRectF(left + before, top, width, metrics.height()), ground)
            painter.drawText(QPointF(left, top + metrics.ascent()), text)
            top += metrics.height()


def _lines(text: str, font: QFont, width: int, most: int) -> list[tuple[int, str]]:
    """Break a text into lines, each with where it begins; the last one is cut where more would follow."""
    metrics = QFontMetrics(font)
    if most < 2 or metrics.horizontalAdvance(text) <= width:
        return [(0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[tuple[int, str]] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        begin, length = line.textStart(), line.textLength()
        last = len(lines) == most - 1
        said = text[begin:] if last else text[begin : begin + length].rstrip()
        lines.append((begin, metrics.elidedText(said, Qt.TextElideMode.ElideRight, width)))
    layout.endLayout()
    return lines


def _within(start: int, end: int, length: int, is_cut: bool) -> tuple[int, int] | None:
    """Return the part of a mark that lies in a line: what was cut off is marked at its dots."""
    kept = length - 1 if is_cut else length
    if start >= kept:
        return (kept, length) if is_cut else None
    start, end = max(0, start), min(end, length)
    return (start, end) if start < end else None

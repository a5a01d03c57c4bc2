# SPDX-License-Identifier: MIT
"""How the cells of a table are painted: links coloured, what is uncertain slanted, what the filter found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from csto_explorer.models.table_model import LINK_ROLE, MARK_ROLE, UNCERTAIN_ROLE
from csto_explorer.window import theme

Index = QModelIndex | QPersistentModelIndex
MARK_STRENGTH = 0.38
"""How much of the mark's colour covers the ground: the text on it stays readable in light and dark."""


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
        metrics = QFontMetrics(option.font)
        text = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        whole_fits = text == whole
        kept = len(text) if whole_fits else len(text) - 1
        left = float(room.left())
        if option.displayAlignment & Qt.AlignmentFlag.AlignRight and whole_fits:
            left = room.right() + 1 - metrics.horizontalAdvance(text)
        ground = theme.colour("current")
        ground.setAlphaF(MARK_STRENGTH)
        top = room.center().y() - metrics.height() / 2
        for start, end in marks:
            if start >= kept:
                # what was found lies in the part that does not fit: the dots stand for it
                start, end = kept, len(text)
            begin = left + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[: min(end, len(text))]) - metrics.horizontalAdvance(text[:start])
            painter.fillRect(QRectF(begin, top, width, metrics.height()), ground)
        painter.drawText(room, int(option.displayAlignment), text)

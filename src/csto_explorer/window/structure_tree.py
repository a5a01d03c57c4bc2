# SPDX-License-Identifier: MIT
"""The tree of the structure as it is painted: icon, abbreviation and whole name of each row, wrapped."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGlyphRun, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from csto_explorer.language import tr
from csto_explorer.models.structure_model import Row
from csto_explorer.window import icons, theme
from csto_explorer.window.item_state import Index, has_keys, is_selected

ICON_ROOM = 26
LINES = 5
MOST_NAMES = 2000


class NameDelegate(QStyledItemDelegate):
    """Paints icon, abbreviation and the whole name, wrapped; the count of bodies below at the right.

    Names that were set out are kept: the tree asks for the size of each row several times before it is painted.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont()
        self._names: dict[tuple[str, str, int], _Name] = {}
        self._counts: dict[int, int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        tree = option.widget
        assert isinstance(tree, StructureTree)
        row, selected = row_of(index), is_selected(tree, index)
        rect = QRect(option.rect)
        painter.save()
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        elif tree.pointed == index:
            painter.fillRect(rect, theme.colour("window"))
        icon = icons.of_class(row.classification)
        icon.paint(painter, rect.x() + 2, rect.y() + 4, icons.SIZE, icons.SIZE)
        is_faint = row.classification == "none" or row.uncertain
        painter.setPen(theme.colour("selection.text" if selected else "text.second" if is_faint else "text"))
        name = self._set_out(row, option.font, rect.width())
        name.write(painter, QPointF(rect.x() + ICON_ROOM, rect.y() + 4))
        if row.bodies:
            painter.setPen(theme.colour("selection.text" if selected else "text.second"))
            room = QRect(rect.x(), rect.y() + 4, rect.width() - theme.PADDING, QFontMetrics(option.font).height())
            painter.setFont(option.font)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(row.bodies))
        if row.uncertain:
            painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(0, 1, -2, -2))
        if has_keys(tree, index):
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the wrapped name needs in the width of the tree."""
        view, row = option.widget, row_of(index)
        width = 240
        if isinstance(view, StructureTree):
            width = view.room.width() - view.indentation() * row.depth
        name = self._set_out(row, option.font, width)
        return QSize(width, max(theme.ROW_HEIGHT, int(name.height) + 9))

    def _set_out(self, row: Row, font: QFont, width: int) -> _Name:
        if font != self._font or len(self._names) >= MOST_NAMES:
            self._font = QFont(font)
            self._names.clear()
            self._counts.clear()
        room = max(40, width - ICON_ROOM - self._count_room(row.bodies, font))
        found = self._names.get((row.short, row.name, room))
        if found is None:
            found = self._names[row.short, row.name, room] = _Name(row.short, row.name, font, room)
        return found

    def _count_room(self, count: int, font: QFont) -> int:
        if not count:
            return theme.PADDING
        found = self._counts.get(count)
        if found is None:
            found = self._counts[count] = QFontMetrics(font).horizontalAdvance(str(count)) + 8 + theme.PADDING
        return found


def row_of(index: Index) -> Row:
    """Return what a row of the tree says: asked of the model role by role, it takes far longer."""
    row: Row = index.internalPointer()
    return row


class _Name:
    """An abbreviation and the name after it, set out in a width; drawn from its glyphs, which takes half the time."""

    def __init__(self, short: str, name: str, font: QFont, width: int) -> None:
        text = f"{short}  {name}" if short else name
        layout = QTextLayout(text, font)
        if short:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = 0, len(short)
            bold.format.setFontWeight(QFont.Weight.DemiBold)
            layout.setFormats([bold])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        self.height = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        layout.endLayout()
        self._layout = layout

    @cached_property
    def _runs(self) -> list[QGlyphRun]:
        return self._layout.glyphRuns()

    def write(self, painter: QPainter, corner: QPointF) -> None:
        """Write it in the painter's pen, its upper left corner at a point."""
        for run in self._runs:
            painter.drawGlyphRun(corner, run)


class StructureTree(QTreeView):
    """The tree; wraps names anew when its width changes. `pointed` is the row under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pointed = QPersistentModelIndex()
        self.room = QSize(240, 0)
        """The size of the viewport; Python would have to make every class of widget to ask for it."""
        self.entered.connect(self._on_entered)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setItemDelegate(NameDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Structure"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)

    def shows(self, index: QModelIndex) -> bool:
        """Whether the whole row of an index is in sight."""
        return QRect(0, 0, self.room.width(), self.room.height()).contains(self.visualRect(index))

    def _on_entered(self, index: QModelIndex) -> None:
        self.pointed = QPersistentModelIndex(index)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget which row was pointed at."""
        self.pointed = QPersistentModelIndex()
        super().leaveEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the arrow beside the first line of a name, where its icon is."""
        if not row_of(index).children:
            return
        super().drawBranches(painter, QRect(rect.x(), rect.y(), rect.width(), theme.row_height()), index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self.room = event.size()
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

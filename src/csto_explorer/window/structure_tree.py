# SPDX-License-Identifier: MIT
"""The tree of the structure as it is painted: icon, abbreviation and whole name of each row, wrapped."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from csto_explorer.language import tr
from csto_explorer.models.structure_model import Row
from csto_explorer.window import icons, theme
from csto_explorer.window.item_state import Index

ICON_ROOM = 26
TOP = 4
"""So far below the upper edge of a row its name and its icon begin."""
COUNT_GAP = 8
ARROW = 3.5
"""Half the width of the arrow of a row that can be unfolded."""
LINES = 5
MOST_NAMES = 2000
COUNT_WIDE = 400
"""The width in which counts are set out: all go into it."""


class NameDelegate(QStyledItemDelegate):
    """Sets out abbreviation and whole name, wrapped, and the count of bodies below at the right, for a tree to paint.

    Names that were set out are kept: the tree asks for the size of each row several times before it is painted.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont()
        self._names: dict[tuple[str, str, int], _Name] = {}
        self._counts: dict[int, _Name] = {}

    def write(self, painter: QPainter, row: Row, font: QFont, place: QRect, ink: QColor, faint: QColor) -> None:
        """Write a row's name in a place, in one colour, and its count in another."""
        name = self._set_out(row, font, place.width())
        top = place.y() + TOP
        painter.setPen(ink)
        name.write(painter, QPointF(place.x() + ICON_ROOM, top))
        if row.bodies:
            count = self._count(row.bodies, font)
            painter.setPen(faint)
            count.write(painter, QPointF(place.right() + 1 - theme.PADDING - count.width, top))

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
        beside = int(self._count(row.bodies, font).width) + COUNT_GAP if row.bodies else 0
        room = max(40, width - ICON_ROOM - beside - theme.PADDING)
        found = self._names.get((row.short, row.name, room))
        if found is None:
            found = self._names[row.short, row.name, room] = _Name(row.short, row.name, font, room)
        return found

    def _count(self, count: int, font: QFont) -> _Name:
        found = self._counts.get(count)
        if found is None:
            found = self._counts[count] = _Name("", str(count), font, COUNT_WIDE)
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
        self.height = self.width = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
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
        self._chosen: set[int] = set()
        self._keyed: Row | None = None
        self._pointed: Row | None = None
        self.entered.connect(self._on_entered)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self._names = NameDelegate(self)
        self.setItemDelegate(self._names)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Find out once, not for every row, which are chosen, pointed at, and have the keys."""
        self._chosen = {id(row_of(index)) for index in self.selectedIndexes()}
        current = self.currentIndex()
        self._keyed = row_of(current) if self.hasFocus() and current.isValid() else None
        self._pointed = row_of(self.pointed) if self.pointed.isValid() else None
        super().paintEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row. Qt would ask the model nine times for what is above it, and the style for every part."""
        row, whole = row_of(index), QRect(option.rect)
        place = whole.adjusted(self.indentation() * row.depth, 0, 0, 0)
        selected = id(row) in self._chosen
        if selected:
            painter.fillRect(whole, theme.colour("selection"))
        elif row is self._pointed:
            painter.fillRect(whole, theme.colour("window"))
        faint = theme.colour("selection.text" if selected else "text.second")
        if row.children:
            self._draw_arrow(painter, place, faint, opened=self.isExpanded(index))
        painter.drawPixmap(place.x() + 2, place.y() + TOP, icons.of_class(row.classification).pixmap(icons.SIZE))
        is_faint = selected or row.classification == "none" or row.uncertain
        self._names.write(painter, row, self.font(), place, faint if is_faint else theme.colour("text"), faint)
        if row.uncertain:
            painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(place.adjusted(0, 1, -2, -2))
        if row is self._keyed:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _draw_arrow(self, painter: QPainter, place: QRect, ink: QColor, *, opened: bool) -> None:
        """Draw the arrow beside the first line of a name, where its icon is."""
        x, y = place.x() - self.indentation() / 2, place.y() + TOP + icons.SIZE / 2
        points = ((-1, -0.5), (1, -0.5), (0, 0.6)) if opened else ((-0.5, -1), (-0.5, 1), (0.6, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawConvexPolygon([QPointF(x + across * ARROW, y + down * ARROW) for across, down in points])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self.room = event.size()
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

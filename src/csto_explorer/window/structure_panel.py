# SPDX-License-Identifier: MIT
"""The structure as a tree: bodies, posts, holders; the readable twin of the drawn chart."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QGlyphRun,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.language import tr
from csto_explorer.models.structure_model import (
    KEY_ROLE,
    Row,
    StructureModel,
)
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import icons, theme
from csto_explorer.window.fields import make_filter
from csto_explorer.window.item_state import Index, has_keys, is_selected
from csto_explorer.window.panel import Panel

if TYPE_CHECKING:
    from csto_explorer.window.empty_notice import EmptyNotice

ICON_ROOM = 26
LINES = 5
MOST_NAMES = 2000
FIRST_LEVELS = 3
"""So many levels of bodies are in sight at first."""


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
        row, selected = _row(index), is_selected(tree, index)
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
        view, row = option.widget, _row(index)
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


def _row(index: Index) -> Row:
    """Return what a row of the tree says: asked of the model role by role, it takes far longer."""
    row: Row = index.internalPointer()
    return row


def _known_by(row: Row) -> tuple[RecordKey | None, str]:
    """Return what a row is known by on any date and in any language: posts stand in a row without a record."""
    above = row.parent
    return (row.key, "") if row.key is not None or above is None else (above.key, row.classification)


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
        if not _row(index).children:
            return
        super().drawBranches(painter, QRect(rect.x(), rect.y(), rect.width(), theme.row_height()), index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self.room = event.size()
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class StructurePanel(Panel):
    """Heading, filter and tree. Asks with `recordRequested`."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("structure", tr("Structure"), parent)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the structure"))
        make_filter(self.filter)
        holder = QWidget(self)
        row = QVBoxLayout(holder)
        row.setContentsMargins(theme.PADDING, 8, theme.PADDING, 8)
        row.addWidget(self.filter)
        self.tree = StructureTree(self)
        self.model = StructureModel(self)
        self.tree.setModel(self.model)
        self.add(holder)
        self.add(self.tree, 1)
        self.collapse_action: QAction = self.action(tr("Collapse all"), "fold", tr("Show the first levels only"))
        self.expand_action: QAction = self.action(tr("Expand one level more"), "list-tree", tr("Show one level more"))
        self.notice: EmptyNotice | None = None
        self._current: RecordKey | None = None
        self._home: RecordKey | None = None
        self._depth = FIRST_LEVELS
        self._folds: dict[tuple[RecordKey | None, str], bool] = {}
        """Which rows were unfolded or folded: a body that is gone on one date is as it was on another."""
        self._quiet = False
        self._walked_to = QPersistentModelIndex()
        """A row of posts that was chosen, which stands for no record."""
        self._follows = True
        """Whether the chosen row is brought into sight on another date: not where one had scrolled away from it."""
        self.filter.textChanged.connect(self._on_filter)
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.expanded.connect(lambda index: self._on_fold(index, True))
        self.tree.collapsed.connect(lambda index: self._on_fold(index, False))
        self.collapse_action.triggered.connect(self.collapse)
        self.expand_action.triggered.connect(self.expand_more)

    def show_rows(self, top: Row) -> None:
        """Show the structure as it stood at another date, keeping what is open, chosen and in sight."""
        chosen = self.tree.currentIndex()
        self._follows = self.tree.shows(chosen) if chosen.isValid() else not self.filter.text()
        self._walked_to = QPersistentModelIndex(chosen) if chosen.data(KEY_ROLE) is None else QPersistentModelIndex()
        self._quiet = True
        # where the chosen row goes, Qt chooses the next one, and would scroll there
        self.tree.setAutoScroll(False)
        is_other = self.model.show(top)
        self.tree.setAutoScroll(True)
        self._quiet = False
        if not is_other:
            return
        self._tell_nothing(self.filter.text().strip())
        self._unfold_anew()
        if self._current is not None:
            self.show_record(self._current, self._home, is_new=False)

    def show_record(self, key: RecordKey, body: RecordKey | None = None, *, is_new: bool = True) -> None:
        """Choose a record if it stands in the structure, else the body it belongs to, and bring it into view.

        One that is not new, but chosen on another date already, stays out of view where it was.
        """
        follows = is_new or self._follows
        self._current, self._home = key, body
        index = self.tree.currentIndex()
        walks = not is_new and index.isValid() and self._walked_to == index
        if not walks and index.data(KEY_ROLE) != key:
            # who holds several posts stands in several rows: the one that was chosen stays
            index = self.model.index_of(key)
        if not index.isValid() and body is not None:
            index = self.model.index_of(body)
        self._quiet = True
        self.tree.setAutoScroll(follows)
        if index.isValid():
            if index != self.tree.currentIndex():
                self.tree.setCurrentIndex(index)
            if follows and not self.tree.shows(index):
                self.tree.scrollTo(index)
        elif self.tree.currentIndex().isValid() or self.tree.selectionModel().hasSelection():
            # clearing what is clear would paint the tree anew
            self.tree.selectionModel().clear()
        self.tree.setAutoScroll(True)
        self._quiet = False

    def expand_to(self, depth: int) -> None:
        """Show so many levels of bodies; posts stay folded."""
        self._depth = depth
        self._folds.clear()
        self._fold_all()
        self._unfold()

    def fold_as(self, other: StructurePanel) -> None:
        """Have folded and unfolded what is so in another tree, once there are rows."""
        self._depth, self._folds = other._depth, dict(other._folds)

    def _fold_all(self) -> None:
        self._quiet = True
        self.tree.collapseAll()
        self._quiet = False

    def _unfold_anew(self) -> None:
        """Unfold the rows of another date or filter: all that is found, else what was unfolded before."""
        if self.filter.text().strip():
            self._quiet = True
            self.tree.expandAll()
            self._quiet = False
        else:
            self._unfold()

    def _unfold(self) -> None:
        """Unfold what was unfolded before, on whatever date, and at first some levels of bodies; posts stay folded."""
        waiting = [(self.model.index(row, 0), 1) for row in range(self.model.rowCount())]
        while waiting:
            index, level = waiting.pop()
            row = _row(index)
            if row.children and self._opens(row, level):
                self.tree.expand(index)
                waiting.extend((self.model.index(at, 0, index), level + 1) for at in range(self.model.rowCount(index)))

    def expand_more(self) -> None:
        """Show one level more."""
        self.expand_to(min(self._depth + 1, 12))

    def collapse(self) -> None:
        """Show the first two levels."""
        self.expand_to(2)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        if hasattr(self, "tree"):
            self.tree.viewport().update()
            if self.notice is not None:
                self.notice.follow_theme()

    def follow_text(self) -> None:
        """Wrap the names anew."""
        super().follow_text()
        self.tree.scheduleDelayedItemsLayout()

    def _opens(self, row: Row, level: int) -> bool:
        """Whether a row was unfolded when it was last in sight, or is at first."""
        return self._folds.get(_known_by(row), row.key is not None and level < self._depth and bool(row.bodies))

    def _on_fold(self, index: QModelIndex, opened: bool) -> None:
        if not self._quiet:
            self._folds[_known_by(_row(index))] = opened

    def _on_filter(self, text: str) -> None:
        self._quiet = True
        self.model.narrow(text.strip())
        self._quiet = False
        self._tell_nothing(text.strip())
        if not text.strip():
            self._fold_all()
        self._unfold_anew()
        if self._current is not None and (not text.strip() or self.model.index_of(self._current).isValid()):
            self.show_record(self._current, self._home)

    def _tell_nothing(self, text: str) -> None:
        """Say so where the filter leaves nothing."""
        finds_nothing = bool(text) and not self.model.rowCount() and self.model.is_filled
        if self.notice is None:
            if not finds_nothing:
                return
            # hardly ever needed
            from csto_explorer.window.empty_notice import EmptyNotice

            over = self.tree.viewport()
            self.notice = EmptyNotice(over)
            QVBoxLayout(over).addWidget(self.notice)
            self.notice.cleared.connect(self.filter.clear)
            self.notice.cleared.connect(self.filter.setFocus)
        self.notice.tell(tr("Nothing in the structure is called “{}”.").format(text) if finds_nothing else "", True)

    def _on_current_changed(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._quiet:
            self._current = key
            self.recordRequested.emit(key)

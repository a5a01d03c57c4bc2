# SPDX-License-Identifier: MIT
"""The tables: a tab for each kind of record, filter as you type, sort by any column, copy, links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from csto_explorer.models.table_model import KEY_ROLE, LINK_ROLE, UNCERTAIN_ROLE, TableFilter, TableModel
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.panel import Panel
from csto_explorer.window.tab_strip import TabStrip

if TYPE_CHECKING:
    from csto_explorer.database.tables import TableData

Index = QModelIndex | QPersistentModelIndex
WIDEST = 420
NARROWEST = 56
SAMPLE = 60
EDGE = 2
"""Pixels that push the next column wholly out of sight."""


class CellDelegate(QStyledItemDelegate):
    """Links in the accent colour; rows that are uncertain at the date in italics."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour links and slant what is uncertain."""
        super().initStyleOption(option, index)
        if index.data(LINK_ROLE) is not None and index.column() > 0:
            option.palette.setColor(option.palette.ColorRole.Text, theme.colour("accent"))
        if index.data(UNCERTAIN_ROLE):
            option.font.setItalic(True)


class RecordTable(QTableView):
    """A table whose rows are records and whose cells may lead to others."""

    recordRequested = Signal(object)
    widthChanged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Records")
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicatorClearable(True)

    def fit_rows(self) -> None:
        """Make rows as high as the user's type wants."""
        self.verticalHeader().setDefaultSectionSize(max(theme.ROW_HEIGHT, QFontMetrics(self.font()).height() + 10))
        self.verticalHeader().setMinimumSectionSize(20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.widthChanged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ctrl and click follows the link of a cell."""
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.data(LINK_ROLE) is not None:
            self.recordRequested.emit(index.data(LINK_ROLE))
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Double click follows the link of a cell."""
        index = self.indexAt(event.position().toPoint())
        if index.data(LINK_ROLE) is not None:
            self.recordRequested.emit(index.data(LINK_ROLE))
            return
        super().mouseDoubleClickEvent(event)


class TablesPanel(Panel):
    """Tabs, filter, count and one table. `fetch(name)` gives the rows of a table at the as-of date."""

    recordRequested = Signal(object)
    tableChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tables", "Tables", parent)
        self.fetch: Callable[[str], TableData] | None = None
        self.tabs = TabStrip(self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter the table")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(170)
        self.count = QLabel("", self)
        self.count.setObjectName("rowCount")
        self.table = RecordTable(self)
        self.model = TableModel(self)
        self.proxy = TableFilter(self)
        self.proxy.setSourceModel(self.model)
        self.table.setModel(self.proxy)
        self._build()
        self._quiet = False
        self._fitting = self._sized_by_hand = False
        self._current: RecordKey | None = None
        self.filter.textChanged.connect(self._on_filter)
        self.tabs.chosen.connect(self._on_tab)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.recordRequested.connect(self.recordRequested)
        self.table.widthChanged.connect(self._on_width)
        self.table.horizontalHeader().sectionResized.connect(self._on_section)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)

    def set_tables(self, titles: dict[str, str]) -> None:
        """Set the tables to choose from: titles by name."""
        self.tabs.set_tabs(titles)

    def refresh(self) -> None:
        """Fetch the chosen table anew, keeping the row, the sort and the scroll."""
        if self.fetch is None or not self.tabs.current():
            return
        header = self.table.horizontalHeader()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        scroll = self.table.verticalScrollBar().value()
        fresh = self.model.table is None or self.model.table.name != self.tabs.current()
        self._quiet = True
        self.model.show(self.fetch(self.tabs.current()))
        if fresh:
            self._sized_by_hand = False
            self._fit_columns()
            self.proxy.sort(-1)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        elif column >= 0:
            self.proxy.sort(column, order)
        self.table.fit_rows()
        self._choose_current()
        if not fresh:
            self.table.verticalScrollBar().setValue(scroll)
        self._quiet = False
        self._tell_count()

    def show_record(self, key: RecordKey, table: str | None) -> None:
        """Choose a record's row; `table` is the table it stands in, chosen as well."""
        self._current = key
        if table is not None and table != self.tabs.current():
            self._quiet = True
            self.filter.clear()
            self.tabs.choose(table)
            self._quiet = False
            self.refresh()
        self._choose_current()

    def chosen_keys(self) -> list[RecordKey]:
        """Return the records of the chosen rows, in the order they are shown."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.proxy.index(row, 0).data(KEY_ROLE) for row in rows]

    def shown(self) -> TableData | None:
        """Return the table as it is shown: the rows that the filter leaves, in their order; None before it is read."""
        table = self.model.table
        if table is None:
            return None
        places = [self.proxy.mapToSource(self.proxy.index(row, 0)).row() for row in range(self.proxy.rowCount())]
        return replace(table, rows=[table.rows[place] for place in places])

    def copy_rows(self) -> None:
        """Copy the chosen rows, or all that are shown, as tab-separated text with headings."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        rows = rows or list(range(self.proxy.rowCount()))
        columns = [i for i in range(self.proxy.columnCount()) if not self.table.isColumnHidden(i)]
        horizontal = Qt.Orientation.Horizontal
        lines = ["\t".join(str(self.proxy.headerData(i, horizontal)) for i in columns)]
        for row in rows:
            cells = (str(self.proxy.index(row, i).data() or "") for i in columns)
            lines.append("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        self._colour_count()

    def _build(self) -> None:
        self.heading.replace_title(self.tabs, self.count, self.filter)
        self.add(self.table, 1)
        self.copy_action: QAction = self.action("Copy rows", "copy", "Copy the chosen rows with their headings")
        self.copy_action.triggered.connect(self.copy_rows)
        keys = QAction("Copy rows", self.table)
        keys.setShortcut(QKeySequence.StandardKey.Copy)
        keys.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        keys.triggered.connect(self.copy_rows)
        self.table.addAction(keys)
        follow = QAction("Follow the link of the cell", self.table)
        follow.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        follow.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        follow.triggered.connect(self._follow)
        self.table.addAction(follow)
        self._colour_count()

    def _colour_count(self) -> None:
        palette = self.count.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
        self.count.setPalette(palette)

    def _fit_columns(self) -> None:
        metrics = QFontMetrics(self.table.font())
        table = self.model.table
        if table is None:
            return
        widths: list[int] = []
        for place, column in enumerate(table.columns):
            texts = [row.cells[place].text for row in table.rows[:SAMPLE]]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 26
            heading = metrics.horizontalAdvance(column.title) + 34
            widths.append(max(heading, min(max(widest, NARROWEST), WIDEST)))
        room = self.table.viewport().width()
        if len(widths) > 2:
            # two more columns stay in sight beside a long name
            widths[0] = max(NARROWEST, min(widths[0], room - widths[1] - widths[2]))
        standing = [sum(widths[:number]) for number in range(1, len(widths) + 1) if sum(widths[:number]) <= room]
        if standing:
            # the first column takes what is left, so that no column stands half in sight
            widths[0] += room - standing[-1] + (EDGE if len(standing) < len(widths) else 0)
        self._fitting = True
        for place, width in enumerate(widths):
            self.table.setColumnWidth(place, width)
        self._fitting = False

    def _choose_current(self) -> None:
        if self._current is None:
            return
        for row in range(self.proxy.rowCount()):
            index = self.proxy.index(row, 0)
            if index.data(KEY_ROLE) == self._current:
                if self.table.currentIndex().row() != row:
                    quiet, self._quiet = self._quiet, True
                    # told outright: selectRow would add to what is chosen while Ctrl is held
                    flags = QItemSelectionModel.SelectionFlag
                    self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                    self._quiet = quiet
                self.table.scrollTo(index)
                return
        quiet, self._quiet = self._quiet, True
        self.table.selectionModel().clear()
        self._quiet = quiet

    def _tell_count(self) -> None:
        shown, all_rows = self.proxy.rowCount(), self.model.rowCount()
        self.count.setText(f"{shown} of {all_rows}" if shown != all_rows else f"{all_rows} rows")

    def _on_filter(self, text: str) -> None:
        self._quiet = True
        self.proxy.set_text(text)
        self._quiet = False
        self._choose_current()
        self._tell_count()

    def _on_tab(self, name: str) -> None:
        if not self._quiet:
            self.filter.clear()
            self.refresh()
        self.tableChosen.emit(name)

    def _on_row(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._quiet:
            self._current = key
            self.recordRequested.emit(key)

    def _on_width(self) -> None:
        if not self._sized_by_hand:
            self._fit_columns()

    def _on_section(self) -> None:
        self._sized_by_hand = self._sized_by_hand or not (self._fitting or self._quiet)

    def _follow(self) -> None:
        index = self.table.currentIndex()
        key = index.data(LINK_ROLE) or index.data(KEY_ROLE)
        if key is not None:
            self.recordRequested.emit(key)

    def _on_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        menu = QMenu(self)
        link = index.data(LINK_ROLE)
        if link is not None:
            menu.addAction(f"Go to {index.data()}", lambda: self.recordRequested.emit(link))
        menu.addAction("Copy cell", lambda: QGuiApplication.clipboard().setText(str(index.data() or "")))
        menu.addAction(self.copy_action)
        menu.exec(self.table.viewport().mapToGlobal(point))

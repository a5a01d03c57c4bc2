# SPDX-License-Identifier: MIT
"""The tables: a tab for each kind of record, filter as you type, filters of columns, sort, copy, links.

The panel holds what is asked of the table (`query`); `select` finds the rows, at once in a small table, in turns of
the event loop in a large one.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from csto_explorer.language import tr
from csto_explorer.models.stepping import Stepper
from csto_explorer.models.table_model import KEY_ROLE, TableModel
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.column_popups import ColumnPopups
from csto_explorer.window.fields import make_filter
from csto_explorer.window.filter_chips import FilterChips
from csto_explorer.window.panel import Panel
from csto_explorer.window.record_table import RecordTable
from csto_explorer.window.row_count import RowCount
from csto_explorer.window.tab_strip import TabStrip
from csto_explorer.window.table_columns import TableColumns

if TYPE_CHECKING:
    from csto_explorer.database.tables import TableData
    from csto_explorer.models.column_table import ColumnTable
    from csto_explorer.models.table_query import ColumnFilter, Query


@dataclass(frozen=True)
class TableMemory:
    """What brings a table back as it was: its name, what was asked of it, how far it was scrolled, and its row."""

    table: str
    query: Query
    scroll: tuple[int, int]
    current: RecordKey | None


class TablesPanel(Panel):
    """Tabs, filter, count, chips and one table.

    `fetch(name, through_time)` gives a table at the as-of date, or through all time.
    """

    recordRequested = Signal(object)
    tableChosen = Signal(str)
    settled = Signal()
    """The table shows what was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tables", tr("Tables"), parent)
        self.fetch: Callable[[str, bool], ColumnTable] | None = None
        self.popups = ColumnPopups(self)
        self.menu: QMenu | None = None
        self.tabs = TabStrip(self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the table"))
        make_filter(self.filter)
        self.filter.setMinimumWidth(90)
        self.filter.setMaximumWidth(170)
        self.count = RowCount(self)
        self.chips = FilterChips(self)
        self.model = TableModel(self)
        self.table = RecordTable(self.model, self)
        self.columns = TableColumns(self.table, self.model)
        self._stepper = Stepper(self)
        self._query: Query | None = None
        self._asked: ColumnTable | None = None
        self._waiting: TableMemory | None = None
        self._quiet = False
        self._current: RecordKey | None = None
        self._follows = True
        """Whether the row of the current record is brought into sight: not where one had scrolled away from it."""
        self.heading.replace_title(self.tabs, self.count, self.filter)
        self.add(self.chips)
        self.add(self.table, 1)
        self.copy_action: QAction = self.action(tr("Copy rows"), "copy", tr("Copy the chosen rows with their headings"))
        self.through_time = self.action(
            tr("All dates"), "calendar-event", tr("Show the rows of all dates, not only of the as-of date")
        )
        self.through_time.setCheckable(True)
        self._connect()

    @property
    def query(self) -> Query:
        """What is asked of the table."""
        if self._query is None:
            from csto_explorer.models.table_query import Query

            self._query = Query()
        return self._query

    @property
    def is_busy(self) -> bool:
        """Whether the table does not yet show what was asked for."""
        return self._stepper.is_busy

    def _connect(self) -> None:
        header = self.table.header
        self.filter.textChanged.connect(lambda text: self._ask(self.query._replace(text=text)))
        self.tabs.chosen.connect(self._on_tab)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.recordRequested.connect(self.recordRequested)
        self.table.filterAsked.connect(self.open_filter)
        self.table.copyAsked.connect(self.copy_rows)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.notice.cleared.connect(self.clear_all)
        self.through_time.toggled.connect(lambda: self.refresh())
        self.copy_action.triggered.connect(lambda: self.copy_rows())
        self.chips.removed.connect(lambda name: self.set_filter(name, None))
        self.chips.cleared.connect(self.clear_filters)
        self.model.sortAsked.connect(self._on_sort)
        header.sortAsked.connect(lambda column, add: self.sort(self.query.sorted_by(self._name(column), add).sort))
        header.customContextMenuRequested.connect(self._on_header_menu)

    # what is shown

    def set_tables(self, titles: dict[str, str]) -> None:
        """Set the tables to choose from: titles by name."""
        self.tabs.set_tabs(titles)

    def refresh(self) -> None:
        """Fetch the chosen table anew, keeping the row, the filters, the sort and the scroll."""
        if self.fetch is None or not self.tabs.current():
            return
        table, was = self.fetch(self.tabs.current(), self.through_time.isChecked()), self._asked
        query = self.query
        if was is not None and was.reader.language != table.reader.language:
            # what was ticked is a text in the other language
            from csto_explorer.models.table_query import Facet

            kept = {name: each for name, each in query.filters.items() if not isinstance(each, Facet)}
            query = query._replace(filters=kept)
        if was is not None and was.name == table.name and self._waiting is None:
            self._waiting = self.memory()
        follows = was is None or was.name != table.name or self._is_in_sight(self.table.currentIndex())
        self._asked = table
        self._ask(query, follows=follows)

    def show_record(
        self, key: RecordKey, table: str | None, memory: TableMemory | None = None, *, is_new: bool = True
    ) -> None:
        """Choose a record's row; `table` is the table it stands in, chosen as well, unless a memory says otherwise.

        One that is not new stays out of sight where it was.
        """
        self._current = key
        self._follows = is_new or self._follows
        if memory is not None:
            self._restore(key, memory)
        elif table is not None and table != self.tabs.current():
            self._choose_table(table)
        else:
            self._choose_current()

    def has(self, key: RecordKey) -> bool:
        """Whether the table that is shown has a row for a record, though others of its kind may stand elsewhere."""
        return self._asked is not None and self._asked.name == self.tabs.current() and self._asked.row_of(key) >= 0

    @property
    def on(self) -> datetime.date | None:
        """The date the table is shown for, None through all time."""
        return self._asked.on if self._asked is not None else None

    def memory(self) -> TableMemory | None:
        """Return what brings the table back as it is now; None before there is one."""
        if self._asked is None:
            return None
        bars = self.table.horizontalScrollBar(), self.table.verticalScrollBar()
        scroll = bars[0].value(), bars[1].value()
        return TableMemory(self._asked.name, self.query, scroll, self.table.currentIndex().data(KEY_ROLE))

    def chosen_keys(self) -> list[RecordKey]:
        """Return the records of the chosen rows, in the order they are shown."""
        return [self.model.index(row, 0).data(KEY_ROLE) for row in self.table.chosen_rows()]

    def shown(self, tell: Tell = quiet) -> TableData | None:
        """Return the table as it is shown: rows and columns in their order; None before it is read."""
        table = self.model.table
        return None if table is None else table.data(self.model.rows, self.table.columns(), tell)

    def told_filters(self) -> tuple[str, ...]:
        """Say of each filtered column what it is narrowed to."""
        table = self.model.table
        titles = _titles(table)
        return tuple(_told(name, kept, titles) for name, kept in self.query.filters.items() if name in titles)

    def copy_rows(self, form: str = "text") -> None:
        """Copy the chosen rows, or all that are shown, with their headings: as text, csv or markdown."""
        from csto_explorer.models.table_text import table_text

        table = self.model.table
        if table is None:
            return
        places = self.table.chosen_rows() or range(len(self.model.rows))
        data = table.data([self.model.rows[place] for place in places], self.table.columns())
        QGuiApplication.clipboard().setText(table_text(data, form))

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        self.count.follow_theme()
        self.chips.follow_theme()
        self.table.notice.follow_theme()

    def follow_text(self) -> None:
        """Fit rows and columns to another size of text."""
        super().follow_text()
        self.table.fit_rows()
        self.table.widthChanged.emit()

    # what is asked for

    def set_filter(self, name: str, kept: ColumnFilter | None) -> None:
        """Filter a column, or no longer."""
        self._ask(self.query.with_filter(name, kept))

    def clear_filters(self) -> None:
        """Take the filters of all columns away."""
        self._ask(self.query._replace(filters={}))

    def clear_all(self) -> None:
        """Take the filters of the columns and the words away."""
        self._set_text("")
        self._ask(self.query._replace(text="", filters={}))
        self.table.setFocus()

    def sort(self, by: Sequence[tuple[str, bool]]) -> None:
        """Sort by some columns, the first of them before the others: name, and whether downwards."""
        self._ask(self.query._replace(sort=tuple(by)))

    def open_filter(self, column: int) -> None:
        """Show the filter of a column below its heading."""
        table = self._asked
        if table is None or not 0 <= column < len(table.columns):
            return
        self.popups.open(table, self.query, column)

    # how it comes about

    def _ask(self, query: Query, *, follows: bool = True) -> None:
        """Ask something of the table; the rows follow, in a small table before this returns."""
        self._query, self._follows = query, follows
        titles = _titles(self._asked)
        self.chips.show_filters([(name, _told(name, kept, titles)) for name, kept in query.filters.items()])
        table = self._asked
        if table is not None and not self._quiet:
            self._stepper.run(self._steps(table, query), table.is_small)

    def _steps(self, table: ColumnTable, query: Query) -> Iterator[None]:
        from csto_explorer.models.table_query import key_of_language, plain_key, select

        plain, told = not query.narrows and not query.sort, 0
        if not table.is_whole:
            for _ in table.read():
                # the first rows are there long before the last; each time more are shown they are painted anew
                if not table.is_small and len(table.ids) >= told * 1.3:
                    told = len(table.ids)
                    self.count.tell_reading(told, table.reader.count)
                    if plain:
                        self._grow(table)
                yield
        if not table.is_small and not plain:
            self.count.tell_looking()
        rows = yield from select(table, query, key_of_language() if table.is_small else plain_key)
        if plain and self.model.table is table and isinstance(self.model.rows, range):
            self.model.grow()
        else:
            self._show_rows(table, rows, query.words)
        self._choose_current()
        self._return_to(self._waiting)
        self._waiting = None
        self._tell(table, query)
        self.settled.emit()

    def _grow(self, table: ColumnTable) -> None:
        if self.model.table is table and isinstance(self.model.rows, range):
            self.model.grow()
        else:
            self._show_rows(table, range(len(table.ids)), ())

    def _show_rows(self, table: ColumnTable, rows: Sequence[int], words: tuple[str, ...]) -> None:
        quiet, self._quiet = self._quiet, True
        shown = self.model.table
        # through all time cells say far more than on a date
        fresh = shown is None or shown.name != table.name or (shown.on is None) is not (table.on is None)
        if not fresh and table.is_small and self.model.exchange(table, rows, words):
            self._quiet = quiet
            return
        self.columns.hold()
        self.model.show(table, rows, words)
        if fresh:
            self.columns.lay_out()
            self.table.scrollToTop()
        self.table.fit_rows()
        self.columns.release()
        self._quiet = quiet

    def _return_to(self, memory: TableMemory | None) -> None:
        if memory is None:
            return
        if memory.current is not None and not self.table.currentIndex().isValid():
            self._choose(memory.current)
        for bar, value in zip(
            (self.table.horizontalScrollBar(), self.table.verticalScrollBar()), memory.scroll, strict=True
        ):
            bar.setValue(value)

    def _restore(self, key: RecordKey, memory: TableMemory) -> None:
        if (self._asked and self._asked.name) == memory.table and memory.query == self.query:
            self._choose_current()
            self._return_to(memory)
            return
        self._quiet = True
        self.tabs.choose(memory.table)
        self._set_text(memory.query.text)
        self._query = memory.query
        self._quiet = False
        self._waiting = memory
        self.refresh()

    def _choose_table(self, name: str) -> None:
        from csto_explorer.models.table_query import Query

        self._quiet = True
        self._set_text("")
        self.tabs.choose(name)
        self._query = Query()
        self._quiet = False
        self.refresh()

    def _set_text(self, text: str) -> None:
        quiet, self._quiet = self._quiet, True
        self.filter.setText(text)
        self._quiet = quiet

    def _choose_current(self) -> None:
        if self._current is None:
            return
        chosen = self.table.selectionModel()
        if not self._choose(self._current) and (chosen.currentIndex().isValid() or chosen.hasSelection()):
            quiet, self._quiet = self._quiet, True
            chosen.clear()
            self._quiet = quiet

    def _choose(self, key: RecordKey) -> bool:
        table = self.model.table
        row = table.row_of(key) if table is not None else -1
        try:
            place = self.model.rows.index(row)
        except ValueError:
            return False
        index = self.model.index(place, max(0, self.table.currentIndex().column()))
        if self.table.currentIndex().row() != place:
            quiet, self._quiet = self._quiet, True
            # told outright: selectRow would add to what is chosen while Ctrl is held
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._quiet = quiet
        if self._follows and not self._is_in_sight(index):
            bar = self.table.horizontalScrollBar()
            across = bar.value()
            self.table.scrollTo(index)
            bar.setValue(across)
        return True

    def _is_in_sight(self, index: QModelIndex) -> bool:
        """Whether all lines of a row are seen; also where there is none."""
        rows = self.table.visualRect(index)
        return not index.isValid() or (rows.top() >= 0 and rows.bottom() < self.table.room.height())

    def _tell(self, table: ColumnTable, query: Query) -> None:
        shown = len(self.model.rows)
        self.count.tell(shown, len(table.ids), query.narrows)
        places = {column.name: number for number, column in enumerate(table.columns)}
        by = [(places[name], downwards) for name, downwards in query.sort if name in places]
        self.table.header.show_state(by, frozenset(places[name] for name in query.filters if name in places))
        self.table.notice.tell_of(table, shown)

    def _name(self, column: int) -> str:
        return self._asked.columns[column].name if self._asked is not None else ""

    def _on_tab(self, name: str) -> None:
        if not self._quiet:
            self._choose_table(name)
        self.tableChosen.emit(name)

    def _on_row(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._quiet:
            self._current = key
            self.recordRequested.emit(key)

    def _on_sort(self, column: int, downwards: bool) -> None:
        self.sort(((self._name(column), downwards),) if column >= 0 else ())

    def _on_menu(self, point: QPoint) -> None:
        from csto_explorer.window.cell_menu import cell_menu

        self.menu = cell_menu(self, point)
        self.menu.popup(self.table.viewport().mapToGlobal(point))

    def _on_header_menu(self, point: QPoint) -> None:
        from csto_explorer.window.column_menu import column_menu

        self.menu = column_menu(self, self.table.header.logicalIndexAt(point))
        self.menu.popup(self.table.header.viewport().mapToGlobal(point))


def _titles(table: ColumnTable | None) -> dict[str, str]:
    return {column.name: column.title for column in table.columns} if table is not None else {}


def _told(name: str, kept: ColumnFilter, titles: dict[str, str]) -> str:
    """Say what a column is narrowed to; one that the table does not have by its name."""
    return f"{titles.get(name, name)}: {kept.said()}"

# SPDX-License-Identifier: MIT
"""Which columns of the table stand where and how wide: as the user left them, or as suits the room there is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from csto_explorer.models.table_layouts import Layout, TableLayouts
from csto_explorer.models.table_model import TableModel
from csto_explorer.window.record_table import RecordTable


class TableColumns(QObject):
    """Lays the columns of a table out, and keeps what the user does to them.

    `layouts` are those that last; without them nothing is kept.
    """

    def __init__(self, table: RecordTable, model: TableModel) -> None:
        super().__init__(table)
        self.layouts: TableLayouts | None = None
        self._table, self._model = table, model
        self._held = 0
        self._sized_by_hand = False
        table.widthChanged.connect(self._on_width)
        table.header.sectionResized.connect(self._on_section)
        table.header.sectionMoved.connect(self._keep)

    def show(self, column: int, on: bool) -> None:
        """Show or hide a column."""
        self._table.setColumnHidden(column, not on)
        self._keep()

    def show_all(self) -> None:
        """Show every column."""
        for column in range(self._model.columnCount()):
            self._table.setColumnHidden(column, False)
        self._keep()

    def reset(self) -> None:
        """Show the columns as they stood at first, as wide as they want to be."""
        if self.layouts is not None and self._model.table is not None:
            self.layouts.set(self._model.table.name, Layout())
        self.lay_out()

    def hold(self) -> None:
        """Take the next changes of columns for the program's own, until `release`."""
        self._held += 1

    def release(self) -> None:
        """Take changes of columns for the user's again."""
        self._held -= 1

    def lay_out(self) -> None:
        """Give the columns the order and the widths that the user chose, or those that suit."""
        table = self._model.table
        if table is None:
            return
        names = [column.name for column in table.columns]
        layout = self.layouts.get(table.name) if self.layouts is not None else Layout()
        header, widths = self._table.header, dict(layout.widths)
        self.hold()
        for place, name in enumerate(layout.arranged(names)):
            header.moveSection(header.visualIndex(names.index(name)), place)
        shown = layout.shown(names)
        for column, name in enumerate(names):
            self._table.setColumnHidden(column, name not in shown)
        self._sized_by_hand = bool(widths)
        self._table.fit_columns()
        for column, name in enumerate(names):
            if name in widths:
                self._table.setColumnWidth(column, widths[name])
        if widths:
            # who sets widths sees what is cut
            self._table.set_lines(1)
        self.release()

    def _on_width(self) -> None:
        if not self._sized_by_hand:
            self.hold()
            self._table.fit_columns()
            self.release()

    def _on_section(self) -> None:
        if not self._held:
            self._sized_by_hand = True
            self._keep()

    def _keep(self) -> None:
        """Keep how the columns stand."""
        table = self._model.table
        if self._held or table is None or self.layouts is None:
            return
        names, header = [column.name for column in table.columns], self._table.header
        order = tuple(names[header.logicalIndex(place)] for place in range(header.count()))
        hidden = frozenset(name for column, name in enumerate(names) if self._table.isColumnHidden(column))
        wide = [(n, self._table.columnWidth(column)) for column, n in enumerate(names) if n not in hidden]
        widths = tuple(wide) if self._sized_by_hand else ()
        self.layouts.set(table.name, Layout(order if order != tuple(names) else (), hidden, widths))
        self._on_width()

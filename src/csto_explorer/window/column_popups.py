# SPDX-License-Identifier: MIT
"""The filters that drop from the headings of a table: one at a time, with the values counted in turns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from csto_explorer.models.stepping import Stepper

if TYPE_CHECKING:
    from csto_explorer.models.column_table import ColumnTable
    from csto_explorer.models.table_query import Query
    from csto_explorer.window.column_filters import ColumnPopup, FacetPopup
    from csto_explorer.window.tables_panel import TablesPanel


class ColumnPopups:
    """Opens the filter of a column; what is set in it is asked of the panel at once."""

    def __init__(self, panel: TablesPanel) -> None:
        self.shown: ColumnPopup | None = None
        self._panel = panel
        self._counter = Stepper(panel)

    def open(self, table: ColumnTable, query: Query, column: int) -> None:
        """Show the filter of a column below its heading."""
        # made when the first is asked for, which no start does
        from csto_explorer.window import column_filters

        panel, head = self._panel, table.columns[column]
        kept: Any = query.filters.get(head.name)
        panel.table.scrollTo(panel.model.index(max(0, panel.table.currentIndex().row()), column))
        if head.type in ("integer", "number", "edtf"):
            self.shown = column_filters.RangePopup(head.title, kept, head.type == "edtf", panel)
        else:
            self.shown = popup = column_filters.FacetPopup(head.title, kept, panel)
            self._counter.run(self._count(popup, table, query, head.name), table.is_small)
        self.shown.changed.connect(partial(panel.set_filter, head.name))
        self.shown.destroyed.connect(self._forget)
        header = panel.table.header
        corner = QPoint(header.sectionViewportPosition(column), header.height())
        self.shown.open_at(header.viewport().mapToGlobal(corner))

    def _count(self, popup: FacetPopup, table: ColumnTable, query: Query, name: str) -> Iterator[None]:
        from csto_explorer.models.table_query import facets

        values = yield from facets(table, query, name)
        # the frame may be gone by now
        if self.shown is popup:
            popup.show_values(values)

    def _forget(self, gone: object) -> None:
        if self.shown is gone:
            self.shown = None

# SPDX-License-Identifier: MIT
"""The menu of a heading: filter, sort, and which columns are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from csto_explorer.language import tr

if TYPE_CHECKING:
    from csto_explorer.window.tables_panel import TablesPanel


def column_menu(panel: TablesPanel, column: int) -> QMenu:
    """Return the menu of a column; -1 is the room beside the last."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    table = panel.model.table
    if table is None:
        return menu
    if column >= 0:
        name = table.columns[column].name
        menu.addAction(tr("Filter this column…"), partial(panel.open_filter, column))
        if name in panel.query.filters:
            menu.addAction(tr("Clear this filter"), partial(panel.set_filter, name, None))
        menu.addSeparator()
        menu.addAction(tr("Sort upwards"), partial(panel.sort, ((name, False),)))
        menu.addAction(tr("Sort downwards"), partial(panel.sort, ((name, True),)))
        others = tuple(part for part in panel.query.sort if part[0] != name)
        if others:
            menu.addAction(tr("Sort by this as well"), partial(panel.sort, (*others, (name, False))))
        if panel.query.sort:
            menu.addAction(tr("As the records stand"), partial(panel.sort, ()))
        menu.addSeparator()
    shown = panel.table.columns()
    for number, head in enumerate(table.columns):
        action = menu.addAction(head.title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(number in shown)
        # a table without columns could not be asked for any
        action.setEnabled(shown != [number])
        action.toggled.connect(partial(panel.columns.show, number))
    menu.addSeparator()
    menu.addAction(tr("Show all columns"), panel.columns.show_all).setEnabled(len(shown) < len(table.columns))
    menu.addAction(tr("Reset columns"), panel.columns.reset)
    return menu

# SPDX-License-Identifier: MIT
"""The menu of a cell of the table: go where it leads, copy it or the rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from csto_explorer.language import tr
from csto_explorer.models.table_model import LINK_ROLE
from csto_explorer.window.actions import COPY_TITLES

if TYPE_CHECKING:
    from csto_explorer.window.tables_panel import TablesPanel


def cell_menu(panel: TablesPanel, point: QPoint) -> QMenu:
    """Return the menu of the cell at a point of the table's viewport."""
    index = panel.table.indexAt(point)
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    link = index.data(LINK_ROLE)
    if link is not None:
        menu.addAction(tr("Go to {}").format(index.data()).replace("&", "&&"), lambda: panel.recordRequested.emit(link))
    menu.addAction(tr("Copy cell"), lambda: QGuiApplication.clipboard().setText(str(index.data() or "")))
    menu.addAction(panel.copy_action)
    forms = menu.addMenu(tr("Copy rows as"))
    for form, title in COPY_TITLES.items():
        forms.addAction(tr(title), partial(panel.copy_rows, form))
    return menu

# SPDX-License-Identifier: MIT
"""Saving and printing the table from the window: the rows and columns that are shown, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.errors import ExplorerError
from csto_explorer.export.tables import csv_text, exported, json_text, write_xlsx
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.saving import ask_path
from csto_explorer.writing import written

if TYPE_CHECKING:
    from csto_explorer.database.tables import TableData
    from csto_explorer.export.tables import TableExport
    from csto_explorer.printing.page import Sheet
    from csto_explorer.window.main_window import MainWindow

KINDS = {".xlsx": "Excel workbook", ".csv": "CSV", ".json": "JSON", ".pdf": "PDF"}


def save_table(window: MainWindow) -> bool:
    """Ask for a file, write what the table shows, and say so. Returns whether it was written."""
    data, on = window.tables.shown(), window.navigator.lens.on
    if data is None or not data.rows:
        window.statusBar().showMessage("Nothing to save: the table shows no row", 6000)
        return False
    path = ask_path(window, "Save table as", f"{data.title} {on.isoformat()}", KINDS)
    if path is None:
        return False
    store = window.workspace.store
    try:
        table = _exported(window, data)
        if path.suffix.lower() == ".pdf":
            from csto_explorer.models.table_sheets import sheets_of
            from csto_explorer.printing.output import save
            from csto_explorer.scene.fonts import load_fonts

            load_fonts()
            save(sheets_of(store, table), path, data.title)
        else:
            with written(path) as beside:
                if path.suffix.lower() == ".xlsx":
                    write_xlsx(table, beside)
                else:
                    text = csv_text(table) if path.suffix.lower() == ".csv" else json_text(table)
                    beside.write_text(text, encoding="utf-8", newline="\n")
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    rows = "1 row" if len(data.rows) == 1 else f"{len(data.rows)} rows"
    window.statusBar().showMessage(f"Saved {rows} to {path}", 6000)
    return True


def print_table(window: MainWindow) -> bool:
    """Ask how to print what the table shows, with a preview. Returns whether there was anything to print."""
    data = window.tables.shown()
    if data is None or not data.rows:
        window.statusBar().showMessage("Nothing to print: the table shows no row", 6000)
        return False
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, "Print table", "table", None)
    return True


def table_sheets(window: MainWindow, paper: str = "A4", orientation: str = "auto") -> list[Sheet]:
    """Return what the table shows on sheets, lying across unless they are asked for upright."""
    from csto_explorer.models.table_sheets import sheets_of
    from csto_explorer.scene.fonts import load_fonts

    load_fonts()
    data = window.tables.shown()
    assert data is not None
    return sheets_of(window.workspace.store, _exported(window, data), paper, orientation)


def _exported(window: MainWindow, data: TableData) -> TableExport:
    tables = window.tables
    return exported(
        window.workspace.store, data, window.navigator.lens.on, tables.filter.text().strip(), tables.told_filters()
    )

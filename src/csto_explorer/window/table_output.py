# SPDX-License-Identifier: MIT
"""Saving the table from the window: the rows that are shown, in the order they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.errors import ExplorerError
from csto_explorer.export.tables import csv_text, exported, json_text, write_xlsx
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.saving import ask_path
from csto_explorer.writing import written

if TYPE_CHECKING:
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
        table = exported(store, data, on, window.tables.filter.text().strip())
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

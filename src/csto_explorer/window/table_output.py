# SPDX-License-Identifier: MIT
"""Saving and printing the table from the window: the rows and columns that are shown, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.errors import ExplorerError
from csto_explorer.export.tables import csv_text, exported, json_text, write_xlsx
from csto_explorer.language import marked, tr
from csto_explorer.printing.page import MARGIN
from csto_explorer.printing.progress import Cancelled, Tell, quiet
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.print_progress import progress
from csto_explorer.window.saving import ask_path
from csto_explorer.writing import written

if TYPE_CHECKING:
    from pathlib import Path

    from csto_explorer.export.tables import TableExport
    from csto_explorer.printing.page import Sheet
    from csto_explorer.window.main_window import MainWindow

KINDS = {".xlsx": marked("Excel workbook"), ".csv": "CSV", ".json": "JSON", ".pdf": "PDF"}


def save_table(window: MainWindow) -> bool:
    """Ask for a file, write what the table shows, and say so. Returns whether it was written."""
    if not window.tables.model.rowCount():
        window.statusBar().showMessage(tr("Nothing to save: the table shows no row"), 6000)
        return False
    assert window.tables.model.table is not None
    title, on = window.tables.model.table.title, window.tables.on
    day = on.isoformat() if on else tr("all dates")
    path = ask_path(window, tr("Save table as"), f"{title} {day}", KINDS)
    if path is None:
        return False
    try:
        with progress(window, tr("Saving the table…")) as tell:
            count = _write(window, path, tell)
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    except Cancelled:
        window.statusBar().showMessage(tr("Stopped: nothing was saved"), 6000)
        return False
    window.statusBar().showMessage(tr("Saved {} to {}").format(tr("%n row(s)", "", count), path), 6000)
    return True


def _write(window: MainWindow, path: Path, tell: Tell) -> int:
    """Write what the table shows to a file; returns the number of rows."""
    form = path.suffix.lower()
    if form == ".pdf":
        from csto_explorer.printing.output import save

        shown = window.tables.model
        assert shown.table is not None
        save(table_sheets(window, tell=tell), path, shown.table.title)
        return shown.rowCount()
    # what is shown, what it cites, what is written: as long as each other, near enough
    table = _exported(window, tell, 3)
    last = _part(tell, 2, 3)
    with written(path) as beside:
        if form == ".xlsx":
            write_xlsx(table, beside, last)
        else:
            text = csv_text(table, last) if form == ".csv" else json_text(table, last)
            beside.write_text(text, encoding="utf-8", newline="\n")
    return len(table.cited)


def print_table(window: MainWindow) -> bool:
    """Ask how to print what the table shows, with a preview. Returns whether there was anything to print."""
    if not window.tables.model.rowCount():
        window.statusBar().showMessage(tr("Nothing to print: the table shows no row"), 6000)
        return False
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, tr("Print table"), "table", None)
    return True


def table_sheets(
    window: MainWindow, paper: str = "A4", orientation: str = "auto", margin: float = MARGIN, tell: Tell = quiet
) -> list[Sheet]:
    """Return what the table shows on sheets, lying across unless they are asked for upright; `margin` is in points."""
    from csto_explorer.models.table_sheets import sheets_of, too_many
    from csto_explorer.scene.fonts import load_fonts

    too_many(window.tables.model.rowCount())
    load_fonts()
    return sheets_of(window.workspace.store, _exported(window, tell, 2), paper, orientation, margin)


def _exported(window: MainWindow, tell: Tell, parts: int) -> TableExport:
    """Return what the table shows and what it cites, which are two of some parts of the whole work."""
    tables, on = window.tables, window.tables.on
    data = tables.shown(_part(tell, 0, parts))
    assert data is not None
    said = tables.filter.text().strip(), tables.told_filters()
    return exported(window.workspace.store, data, on, *said, _part(tell, 1, parts))


def _part(tell: Tell, part: int, parts: int) -> Tell:
    """Return what tells how far one of some parts has come, as a share of all of them."""
    return lambda done, total: tell(part * total + done, parts * total)

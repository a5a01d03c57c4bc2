# SPDX-License-Identifier: MIT
"""Writing a table to a file: CSV, JSON, XLSX or PDF."""

from __future__ import annotations

import datetime
from pathlib import Path

from csto_explorer.commands.output import say, write_text
from csto_explorer.database.store import Store
from csto_explorer.database.tables import TableData
from csto_explorer.export.tables import TableExport, csv_text, exported, json_text, write_xlsx
from csto_explorer.language import said_number, tr
from csto_explorer.writing import written


def write_table(store: Store, data: TableData, target: str, form: str, on: datetime.date | None, text: str) -> None:
    """Write a table with what its rows cite; `form` is the ending that stands for the format, such as `.xlsx`."""
    table, path = exported(store, data, on, text), Path(target)
    if form == ".csv":
        write_text(csv_text(table), target)
    elif form == ".json":
        write_text(json_text(table), target)
    elif form == ".xlsx":
        with written(path) as beside:
            write_xlsx(table, beside)
    else:
        _print(store, table, path)


def _print(store: Store, table: TableExport, path: Path) -> None:
    from csto_explorer.commands.drawing import prepare

    prepare()
    from csto_explorer.models.table_sheets import sheets_of
    from csto_explorer.printing.output import save

    sheets = sheets_of(store, table)
    save(sheets, path, table.data.title)
    smallest = said_number(min(sheet.smallest for sheet in sheets), 1)
    say(tr("{}: {}, {}, smallest type {} pt").format(path, tr("%n page(s)", "", len(sheets)), "A4", smallest))

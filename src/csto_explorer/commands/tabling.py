# SPDX-License-Identifier: MIT
"""Writing a table to a file: CSV, JSON, XLSX or PDF; and a card to sheets of paper."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from csto_explorer.commands.output import write_text
from csto_explorer.database.store import Store
from csto_explorer.database.tables import TableData
from csto_explorer.export.tables import TableExport, csv_text, exported, json_text, write_xlsx
from csto_explorer.records.card import Card
from csto_explorer.writing import written


def write_table(store: Store, data: TableData, form: str, options: argparse.Namespace) -> None:
    """Write a table with what its rows cite; `form` is the ending that stands for the format, such as `.xlsx`."""
    target: str = options.output
    table, path = exported(store, data, options.on, options.filter or ""), Path(target)
    if form == ".csv":
        write_text(csv_text(table), target)
    elif form == ".json":
        write_text(json_text(table), target)
    elif form == ".xlsx":
        with written(path) as beside:
            write_xlsx(table, beside)
    else:
        _print(store, table, options)


def _print(store: Store, table: TableExport, options: argparse.Namespace) -> None:
    from csto_explorer.commands.drawing import prepare, save_sheets

    prepare()
    from csto_explorer.models.table_sheets import sheets_of
    from csto_explorer.printing.paper import MM

    save_sheets(sheets_of(store, table, options.paper, options.orientation, options.margin * MM), options.output)


def write_card(store: Store, card: Card, on: datetime.date | None, options: argparse.Namespace) -> None:
    """Print a card to a file, with its sources."""
    from csto_explorer.commands.drawing import prepare, save_sheets

    prepare()
    from csto_explorer.models.card_sheets import sheets_of
    from csto_explorer.printing.paper import MM

    save_sheets(sheets_of(store, card, on, options.paper, options.orientation, options.margin * MM), options.output)

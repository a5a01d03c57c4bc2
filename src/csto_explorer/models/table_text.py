# SPDX-License-Identifier: MIT
"""Rows of a table as text for the clipboard, with headings: separated by tabs, as CSV, as Markdown."""

from __future__ import annotations

import csv
import io

from csto_explorer.database.tables import Cell, TableColumn, TableData
from csto_explorer.export.tables import NUMERIC, harmless


def table_text(data: TableData, form: str) -> str:
    """Return headings and rows as text, csv or markdown."""
    heads = [column.title for column in data.columns]
    lines = [heads, *([cell.text for cell in row.cells] for row in data.rows)]
    if form == "csv":
        made = io.StringIO()
        writer = csv.writer(made, lineterminator="\n")
        writer.writerow(map(harmless, heads))
        for row in data.rows:
            writer.writerow(_plain(column, cell) for column, cell in zip(data.columns, row.cells, strict=True))
        return made.getvalue()
    if form == "markdown":
        rules = [" ---: " if column.type in NUMERIC else " --- " for column in data.columns]
        first, *rest = (f"|{'|'.join(f' {_cell(text)} ' for text in line)}|" for line in lines)
        return "\n".join([first, f"|{'|'.join(rules)}|", *rest]) + "\n"
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)


def _plain(column: TableColumn, cell: Cell) -> str | float:
    """Return what CSV says of a cell: numbers without commas, and no text that a spreadsheet takes for a formula."""
    number = cell.sort if column.type in NUMERIC else None
    return number if isinstance(number, (int, float)) else harmless(cell.text)


def _cell(text: str) -> str:
    """Return a text that stands in one cell of a Markdown table."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")

# SPDX-License-Identifier: MIT
"""Rows of a table as text for the clipboard, with headings: separated by tabs, as CSV, as Markdown."""

from __future__ import annotations

import csv
import io

from csto_explorer.database.tables import TableData
from csto_explorer.export.tables import NUMERIC, harmless, plain_text


def table_text(data: TableData, form: str) -> str:
    """Return headings and rows as text, csv or markdown."""
    heads = [column.title for column in data.columns]
    lines = [heads, *([cell.text for cell in row.cells] for row in data.rows)]
    if form == "csv":
        made = io.StringIO()
        writer = csv.writer(made, lineterminator="\n")
        writer.writerow(map(harmless, heads))
        for row in data.rows:
            writer.writerow(map(plain_text, row.cells, data.columns))
        return made.getvalue()
    if form == "markdown":
        rules = [" ---: " if column.type in NUMERIC else " --- " for column in data.columns]
        first, *rest = (f"|{'|'.join(f' {_cell(text)} ' for text in line)}|" for line in lines)
        return "\n".join([first, f"|{'|'.join(rules)}|", *rest]) + "\n"
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)


def _cell(text: str) -> str:
    """Return a text that stands in one cell of a Markdown table."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")

# SPDX-License-Identifier: MIT
"""A table on sheets of paper, with its date, its filter and its sources, the same from window and command line."""

from __future__ import annotations

from csto_explorer.database.store import Store
from csto_explorer.errors import OutputError
from csto_explorer.export.tables import NUMERIC, TableExport
from csto_explorer.language import said_number, spoken, tr
from csto_explorer.printing.page import Sheet, SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.tables import TablePrint, table_sheets
from csto_explorer.scene.fonts import measure

MOST_ROWS = 20_000
"""Rows that are set on paper: about five hundred pages."""


def too_many(rows: int) -> None:
    """Raise OutputError for more rows than anyone would print."""
    if rows > MOST_ROWS:
        raise OutputError(
            tr("The table has {} rows, too many for paper (at most {}). Filter it first, or save it as CSV.").format(
                said_number(rows), said_number(MOST_ROWS)
            )
        )


def sheets_of(store: Store, table: TableExport, paper: str = "A4", orientation: str = "landscape") -> list[Sheet]:
    """Return the sheets of a table; what it shows and where it comes from stands at the foot of each.

    Raises OutputError for a table that no one would print.
    """
    too_many(len(table.cited))
    lines = [[cell.text for cell in line] for line in table.lines()]
    numeric = [column.type in NUMERIC for column in table.data.columns]
    right = [*numeric, *([False] * (len(table.heads) - len(numeric)))]
    narrowed = ", ".join(table.narrowed())
    told = ", ".join((narrowed, tr("%n row(s)", "", len(lines))))
    source = tr("{}. Source: {}. Records {}").format(
        narrowed.rstrip("."), store.attribution().rstrip("."), store.version
    )
    words = SheetWords(table.data.title, told, source, language=spoken())
    printed = TablePrint(table.heads, lines, right, table.references())
    return table_sheets(printed, words, measure, find_paper(paper).turned(orientation != "portrait"))

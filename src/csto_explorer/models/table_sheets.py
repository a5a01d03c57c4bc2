# SPDX-License-Identifier: MIT
"""A table on sheets of paper, with its date, its filter and its sources, the same from window and command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csto_explorer.database.store import Store
from csto_explorer.errors import OutputError
from csto_explorer.export.tables import NUMERIC, TableExport
from csto_explorer.language import said_number, spoken, tr
from csto_explorer.printing.page import MARGIN, Sheet, SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.tables import TablePrint, table_sheets
from csto_explorer.records.types import Citation
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


def sheets_of(
    store: Store, table: TableExport, paper: str = "A4", orientation: str = "landscape", margin: float = MARGIN
) -> list[Sheet]:
    """Return the sheets of a table; what it shows and where it comes from stands at the foot of each.

    `margin` is in points. Raises OutputError for a table that no one would print.
    """
    too_many(len(table.cited))
    numeric = [column.type in NUMERIC for column in table.data.columns]
    right = [*numeric, *([False] * (len(table.heads) - len(numeric)))]
    narrowed = ", ".join(table.narrowed())
    told = ", ".join((narrowed, tr("%n row(s)", "", len(table.cited))))
    source = tr("{}. Source: {}. Records {}").format(
        narrowed.rstrip("."), store.attribution().rstrip("."), store.version
    )
    words = SheetWords(table.data.title, told, source, language=spoken())
    printed = TablePrint(table.heads, _lines(table), right, table.references(), _places(table))
    return table_sheets(printed, words, measure, find_paper(paper).turned(orientation != "portrait"), margin)


def _lines(table: TableExport) -> list[list[str]]:
    """Return the texts of each row: what it cites is told by numbers of the list of sources."""
    numbers = {source: number for number, source in enumerate(table.sources(), 1)}
    lines = []
    for line, cited in zip(table.lines(), table.cited, strict=True):
        *cells, own = [cell.text for cell in line]
        lines.append([*cells, _numbered(cited, numbers) or own])
    return lines


def _numbered(cited: Sequence[Citation], numbers: Mapping[str, int]) -> str:
    """Say what a row cites: `1 P14.S1, P23.S1; 2–5`."""
    places: dict[int, list[str]] = {}
    for each in cited:
        told = places.setdefault(numbers[each.source.id], [])
        told += [each.locator] if each.locator else []
    parts: list[str] = []
    first = last = -1
    for number in sorted(places):
        if places[number]:
            parts.append(f"{number} {', '.join(places[number])}")
            continue
        if number == last + 1:
            parts[-1] = f"{first}–{number}"
        else:
            parts.append(str(number))
            first = number
        last = number
    return "; ".join(parts)


def _places(table: TableExport) -> str:
    """Say how places are told, by the first one that is a paragraph and a sentence; an empty text without one."""
    first = next((each for cited in table.cited for each in cited if each.place != each.locator), None)
    return tr("{} is {}", "place").format(first.locator, first.place) if first else ""

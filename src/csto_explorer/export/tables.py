# SPDX-License-Identifier: MIT
"""Tables as CSV, JSON and XLSX: what each row cites stands beside it and, with a date, how certain it is.

A spreadsheet takes a text that begins with `=` for a formula. In CSV such a text gets an apostrophe before it, in XLSX
it is written as text. Numbers stay numbers, also negative ones.
"""

from __future__ import annotations

import csv
import datetime
import io
import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csto_explorer.database.citing import reference
from csto_explorer.database.notes import citations
from csto_explorer.database.store import Store
from csto_explorer.database.tables import Cell, TableColumn, TableData, TableRow
from csto_explorer.database.wording import date_text, worded
from csto_explorer.errors import OutputError
from csto_explorer.language import said_number, tr
from csto_explorer.records.types import Citation

NUMERIC = ("integer", "number")
STEERING = ("=", "+", "-", "@", "\t", "\r")
MOST_SHEET_ROWS = 1_048_575
"""Rows below the headings that a sheet of a spreadsheet holds."""
_LONGEST = 32_767
"""Letters that a cell of a spreadsheet holds."""
_FIRST_DAY = "1900-03-01"
"""Before it spreadsheets count days in different ways."""
_WIDEST, _SAMPLE = 60, 500
_A4 = 9
"""How workbooks number the paper."""
_OFTEN = 500
"""Rows after which it is told how many are done."""

Tell = Callable[[int, int], None]
"""Told how many rows are done, of how many; what it raises ends the work."""


def _quiet(done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class TableExport:
    """A table with what it was narrowed to, and what each of its rows cites.

    `filters` says of each filtered column in a few words what it was narrowed to, `edition` which edition of the
    records it shows.
    """

    data: TableData
    cited: tuple[tuple[Citation, ...], ...]
    on: datetime.date | None = None
    text: str = ""
    filters: tuple[str, ...] = ()
    edition: str = ""

    @property
    def heads(self) -> list[str]:
        """The headings: those of the table, then certainty where there is a date, then sources.

        A source cites nothing: beside it stands what others cite it as.
        """
        certainty = [tr("Certainty")] if self.on else []
        last = tr("Cited as") if self._has_sources else tr("Sources")
        return [*(column.title for column in self.data.columns), *certainty, last]

    @property
    def _has_sources(self) -> bool:
        """Whether the rows are themselves sources."""
        return self.data.name == "sources"

    def narrowed(self) -> list[str]:
        """Say the date and the filter, each in a few words."""
        said = [tr("As of {}").format(date_text(self.on.isoformat()))] if self.on else [tr("At all dates")]
        said += [tr("Rows with “{}”").format(self.text)] if self.text else []
        return [*said, *self.filters]

    def references(self) -> list[str]:
        """Return the different sources that the rows cite, each once, without the place in it."""
        return list(self.sources().values())

    def sources(self) -> dict[str, str]:
        """Return the same by what the rows cite them as, in the order in which they do."""
        found: dict[str, str] = {}
        for cited in self.cited:
            for each in cited:
                whole = Citation(each.source, each.title, each.publisher, "", as_of=each.as_of, kind=each.kind)
                found.setdefault(each.source.id, reference(whole))
        return found

    def lines(self, tell: Tell = _quiet) -> Iterator[list[Cell]]:
        """Yield the cells of each row, certainty and sources with them."""
        for number, (row, cited) in enumerate(zip(self.data.rows, self.cited, strict=True)):
            if not number % _OFTEN:
                tell(number, len(self.cited))
            certainty = [Cell(worded(row.certainty.value), None)] if self.on else []
            last = row.key.id if self._has_sources else "; ".join(map(place, cited))
            yield [*row.cells, *certainty, Cell(last, None)]


def exported(
    store: Store,
    data: TableData,
    on: datetime.date | None = None,
    text: str = "",
    filters: tuple[str, ...] = (),
    tell: Tell = _quiet,
) -> TableExport:
    """Return a table with what its rows cite."""
    cited = []
    for number, row in enumerate(data.rows):
        if not number % _OFTEN:
            tell(number, len(data.rows))
        found = {place(each): each for key in row.cited or (row.key,) for each in citations(store, key)}
        cited.append(tuple(found.values()))
    return TableExport(data, tuple(cited), on, text, filters, store.version)


def place(citation: Citation) -> str:
    """Return a citation as the records write it: the source's id and the place in it."""
    return f"{citation.source.id} {citation.locator}".strip()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(STEERING) else text


def csv_text(table: TableExport, tell: Tell = _quiet) -> str:
    """Return the table as CSV with headings."""
    numeric = _numeric(table)
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(list(map(harmless, table.heads)))
    for line in table.lines(tell):
        writer.writerow(
            [_number(c) if n and _is_number(c) else harmless(c.text) for c, n in zip(line, numeric, strict=True)]
        )
    return written.getvalue()


def plain_text(cell: Cell, column: TableColumn) -> str:
    """Return a cell as CSV has it: a number without commas, and no text that a spreadsheet takes for a formula."""
    return str(_number(cell)) if column.type in NUMERIC and _is_number(cell) else harmless(cell.text)


def named_values(row: TableRow, columns: Sequence[TableColumn]) -> dict[str, Any]:
    """Return a row as JSON has it: the record, and its cells by the names of their columns, numbers as numbers."""
    made: dict[str, Any] = {"record": str(row.key)}
    for column, cell in zip(columns, row.cells, strict=True):
        made[column.name] = _number(cell) if column.type in NUMERIC and _is_number(cell) else cell.text
    return made


def json_text(table: TableExport, tell: Tell = _quiet) -> str:
    """Return the table as one JSON document."""
    rows: list[dict[str, Any]] = []
    for number, (row, cited) in enumerate(zip(table.data.rows, table.cited, strict=True)):
        if not number % _OFTEN:
            tell(number, len(table.cited))
        made = named_values(row, table.data.columns)
        made["certainty"] = row.certainty.value
        made["citations"] = [{"source": each.source.id, "locator": each.locator or None} for each in cited]
        rows.append(made)
    document = {
        "table": table.data.name,
        "edition": table.edition or None,
        "on": table.on.isoformat() if table.on else None,
        "filter": table.text or None,
        "column_filters": list(table.filters),
        "rows": rows,
        "sources": [{"source": cited_as, "reference": said} for cited_as, said in table.sources().items()],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def write_xlsx(table: TableExport, path: Path, tell: Tell = _quiet) -> None:
    """Write the table as a workbook; a second sheet says what it shows and where it comes from.

    Raises OutputError for more rows than a sheet of a spreadsheet has.
    """
    import xlsxwriter

    if len(table.cited) > MOST_SHEET_ROWS:
        raise OutputError(
            tr("A sheet of a spreadsheet holds {} rows, the table has {}. Filter it first, or save it as CSV.").format(
                said_number(MOST_SHEET_ROWS), said_number(len(table.cited))
            )
        )

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(str(path), options) as book:
        top = {"valign": "top"}
        bold, lines, plain = (book.add_format(each) for each in ({"bold": True}, {**top, "text_wrap": True}, top))
        day = book.add_format({**top, "num_format": "yyyy-mm-dd", "align": "left"})
        sheet = book.add_worksheet(tr("Table"))
        numeric = _numeric(table)
        first = list(itertools.islice(table.lines(), _SAMPLE))
        for number, head in enumerate(table.heads):
            sheet.write_string(0, number, head, bold)
            longest = max((len(line[number].text) for line in first), default=0)
            sheet.set_column(number, number, min(max(len(head) + 4, longest + 1), _WIDEST))
        for at, line in enumerate(table.lines(tell), 1):
            for number, cell in enumerate(line):
                exact = _exact_day(cell)
                if numeric[number] and _is_number(cell):
                    sheet.write_number(at, number, _number(cell), plain)
                elif exact:
                    sheet.write_datetime(at, number, exact, day)
                elif cell.text:
                    sheet.write_string(at, number, cell.text[:_LONGEST], lines)
        # on paper: across, as wide as the sheet, with the headings on every page
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table.cited), len(table.heads) - 1)
        about = book.add_worksheet(tr("About"))
        about.set_column(0, 0, 100)
        about.write_string(0, 0, table.data.title, bold)
        edition = [tr("Records {}").format(table.edition)] if table.edition else []
        told = [*table.narrowed(), tr("Rows: {}").format(len(table.cited)), *edition]
        for at, said in enumerate(told, 1):
            about.write_string(at, 0, said[:_LONGEST])
        about.set_column(1, 1, 30)
        for column, head in enumerate((tr("Sources"), tr("Cited as"))):
            about.write_string(len(told) + 1, column, head, bold)
        for at, (cited_as, said) in enumerate(table.sources().items(), len(told) + 2):
            about.write_string(at, 0, said[:_LONGEST])
            about.write_string(at, 1, cited_as[:_LONGEST])


def _numeric(table: TableExport) -> Sequence[bool]:
    extra = len(table.heads) - len(table.data.columns)
    return [*(column.type in NUMERIC for column in table.data.columns), *([False] * extra)]


def _is_number(cell: Cell) -> bool:
    return isinstance(cell.sort, (int, float))


def _number(cell: Cell) -> float:
    assert isinstance(cell.sort, (int, float))
    return cell.sort


def _exact_day(cell: Cell) -> datetime.date | None:
    """Return the day that a cell names, None where it names none exactly."""
    if not isinstance(cell.sort, str) or not _FIRST_DAY <= cell.sort[:10] <= "9999-12-31" or len(cell.sort) != 10:
        return None
    try:
        found = datetime.date.fromisoformat(cell.sort)
    except ValueError:
        return None
    return found if cell.text == date_text(cell.sort) else None

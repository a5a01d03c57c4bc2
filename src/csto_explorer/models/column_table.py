# SPDX-License-Identifier: MIT
"""A table held column by column: the different values of each column once, and for every row the number of its value.

What is worked out of a value (its text, its folded text, its place in the order) is worked out once for all rows that
have it. Everything long is a generator that yields after a little work, so that a window answers in between.
"""

from __future__ import annotations

import datetime
from array import array
from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from csto_explorer.database.tables import Cell, TableColumn, TableData, TableRow
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.database.table_rows import Reader, Value

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work in small steps, with a result at its end."""
Key = Callable[[str], Any]

SMALL = 5000
"""Rows up to which a table is dealt with at once: no one notices."""
PIECE = 512
"""Rows, or values, that are dealt with between two looks at the clock."""
_KEPT = 20_000
_BUCKETS = 256
NUMERIC = ("integer", "number")


class ColumnTable:
    """The rows of one table at one date, read bit by bit."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.name, self.title = reader.name, reader.title
        self.columns: tuple[TableColumn, ...] = reader.columns
        self.ids: list[str] = []
        self.certain = bytearray()
        self.codes = tuple(array("l") for _ in self.columns)
        """For each column the number of every row's value."""
        self.values: tuple[list[Value], ...] = tuple([] for _ in self.columns)
        """For each column its different values."""
        self.is_whole = False
        self._numbers: tuple[dict[Value, int], ...] = tuple({} for _ in self.columns)
        self._pieces = reader.pieces(PIECE)
        self._cells: tuple[dict[int, Cell], ...] = tuple({} for _ in self.columns)
        self._folded: tuple[list[str], ...] = tuple([] for _ in self.columns)
        self._ranks: dict[int, Sequence[int]] = {}

    @property
    def on(self) -> datetime.date | None:
        """The date the table is read for."""
        return self.reader.on

    @property
    def is_small(self) -> bool:
        """Whether everything can be done at once."""
        return self.reader.count <= SMALL

    def is_like(self, other: ColumnTable) -> bool:
        """Whether another table is the same one in the same language, maybe of another date, and both are whole."""
        same = self.name == other.name and self.reader.language == other.reader.language
        return same and self.is_whole and other.is_whole

    def says_the_same(self, other: ColumnTable) -> bool:
        """Whether a table that is like this one has the same rows in the same words."""
        return (
            self.ids == other.ids
            and self.certain == other.certain
            and self.codes == other.codes
            and self.values == other.values
        )

    def place(self, name: str) -> int:
        """Return the number of a column, -1 for one that is not there."""
        return next((n for n, column in enumerate(self.columns) if column.name == name), -1)

    def read(self) -> Steps[None]:
        """Read on until the table is whole."""
        for piece in self._pieces:
            self.ids.extend(piece.ids)
            self.certain.extend(piece.certain)
            for codes, values, numbers, found in zip(
                self.codes, self.values, self._numbers, piece.columns, strict=True
            ):
                for value in set(found).difference(numbers):
                    numbers[value] = len(values)
                    values.append(value)
                codes.extend(map(numbers.__getitem__, found))
            yield
        self.is_whole = True
        for numbers in self._numbers:
            # one after the other: a million entries take a while to be forgotten
            numbers.clear()
            yield
        self._numbers = ()

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell says, without the link of a record to itself."""
        code = self.codes[column][row]
        kept = self._cells[column]
        found = kept.get(code)
        if found is None:
            if len(kept) > _KEPT:
                kept.clear()
            found = kept[code] = self.reader.cells(column, [self.values[column][code]])[0]
        return found

    def key(self, row: int) -> RecordKey:
        """Return the record of a row."""
        return self.reader.key(self.ids[row])

    def row_of(self, key: RecordKey) -> int:
        """Return the row of a record, -1 where it has none."""
        record = self.reader.record_of(key)
        try:
            return self.ids.index(record) if record is not None else -1
        except ValueError:
            return -1

    def is_elsewhere(self, row: int) -> bool:
        """Whether a row rests on no page of the Organization itself."""
        return self.reader.is_elsewhere(self.ids[row])

    def data(self, rows: Sequence[int], columns: Sequence[int] | None = None, tell: Tell = quiet) -> TableData:
        """Return some rows, whole or only some columns of them, as they are exported."""
        chosen = range(len(self.columns)) if columns is None else columns
        heads = tuple(self.columns[number] for number in chosen)
        made = []
        for number, row in enumerate(rows):
            if not number % PIECE:
                tell(number, len(rows))
            made.append(self._row(row, chosen))
        return TableData(self.name, self.title, heads, made).without(self.reader.said_by_sources)

    def _row(self, row: int, columns: Sequence[int]) -> TableRow:
        certainty = Certainty.YES if self.certain[row] else Certainty.UNCERTAIN
        cells = tuple(self.cell(row, column) for column in columns)
        cited = self.reader.cited(self.ids[row])
        return TableRow(self.key(row), cells, certainty, self.is_elsewhere(row), cited)

    def folded(self, column: int) -> Steps[list[str]]:
        """Return the folded text of each of a column's values."""
        from csto_explorer.search.folding import fold

        made = self._folded[column]
        for cells in self._cells_of(column, len(made)):
            # most texts are plain letters, for which folding is no more than small letters
            made.extend(cell.text.lower() if cell.text.isascii() else fold(cell.text) for cell in cells)
            yield
        return made

    def texts(self, column: int) -> Steps[list[str]]:
        """Return the text of each of a column's values."""
        made: list[str] = []
        for cells in self._cells_of(column, 0):
            made.extend(cell.text for cell in cells)
            yield
        return made

    def ranks(self, column: int, key: Key) -> Steps[Sequence[int]]:
        """Return for each of a column's values its place in the order; `key` is what texts are ordered by.

        What is equal shares a place. Nothing comes first, numbers go by size, dates by their first day.
        """
        if column in self._ranks:
            return self._ranks[column]
        # days are written so that they sort as they stand
        by: Callable[[Any], Any] = key if self.columns[column].type not in (*NUMERIC, "edtf") else lambda value: value
        keys: list[Any] = []
        for cells in self._cells_of(column, 0):
            keys.extend(None if cell.sort is None else by(cell.sort) for cell in cells)
            yield
        ranks = array("l", bytes(array("l").itemsize * len(keys)))
        place, last = 0, None
        given = [number for number, each in enumerate(keys) if each is not None]
        yield
        for bucket in _in_order(given, keys):
            for number in bucket:
                if last is None or last < keys[number]:
                    place += 1
                # no longer needed: a million keys forgotten at once would take a while
                last, keys[number] = keys[number], None
                ranks[number] = place
            yield
        self._ranks[column] = ranks
        return ranks

    def _cells_of(self, column: int, start: int) -> Iterator[list[Cell]]:
        values = self.values[column]
        for begin in range(start, len(values), PIECE // 2):
            yield self.reader.cells(column, values[begin : begin + PIECE // 2])


def _in_order(numbers: list[int], keys: list[Any]) -> Iterator[list[int]]:
    """Yield numbers in the order of their keys, a handful at a time; an empty handful is a step on the way."""
    if len(numbers) <= PIECE:
        yield sorted(numbers, key=keys.__getitem__)
        return
    # drawn evenly, a few of them show where to cut the rest into parts that are sorted by themselves
    drawn = sorted(keys[number] for number in numbers[:: max(1, len(numbers) // _BUCKETS)])
    cuts = drawn[1:]
    buckets: list[list[int]] = [[] for _ in range(len(cuts) + 1)]
    for start in range(0, len(numbers), PIECE):
        for number in numbers[start : start + PIECE]:
            buckets[bisect_right(cuts, keys[number])].append(number)
        yield []
    while buckets:
        bucket = buckets.pop(0)
        bucket.sort(key=keys.__getitem__)
        yield bucket

# SPDX-License-Identifier: MIT
"""The indexes at the end of a book: bodies and persons, each with the pages to look at."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from csto_explorer.printing.book_pages import Book
from csto_explorer.printing.persons import Person, folded
from csto_explorer.printing.pouring import poured
from csto_explorer.printing.sheet import ChartRequest
from csto_explorer.printing.words import word
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Measure, Text
from csto_explorer.scene.wrapping import wrap

_HEADING, _LINE = 15.0, 8.5
_ABOVE = 18.0
"""Room above an index that stands below another."""
_LEADING = 1.3
_GAP = 3.0
_COLUMN = 240.0
_COLUMN_GAP = 22.0

Entry = tuple[str, Sequence[tuple[str, RecordKey]]]
"""What the entry is called, and its references: each a text and the body whose page it tells."""

Block = list[tuple[str, bool, RecordKey | None]]
"""The lines of an entry: whether each belongs to its name, and whose page it tells."""


def bodies_index(book: Book, request: ChartRequest, keys: Sequence[RecordKey], measure: Measure) -> None:
    """Add the index of bodies."""
    entries: list[Entry] = []
    for key in keys:
        words = request.details[key]
        entries.append((words.name, [(words.abbreviation, key)]))
    entries.sort(key=lambda entry: folded(entry[0]))
    _index(book, word("bodies", book.language), entries, measure)


def persons_index(
    book: Book, request: ChartRequest, persons: Sequence[Person], shown: Collection[RecordKey], measure: Measure
) -> None:
    """Add the index of persons, if there are any in the bodies of the book."""
    entries: list[Entry] = []
    for person in persons:
        bodies = [key for key in person.bodies if key in shown]
        if bodies:
            names = [(request.details[key].abbreviation or request.details[key].name, key) for key in bodies]
            entries.append((person.entry, names))
    if entries:
        _index(book, word("persons", book.language), entries, measure, follows=True)


def _index(book: Book, heading: str, entries: Sequence[Entry], measure: Measure, *, follows: bool = False) -> None:
    """Set entries in columns, down each and then to the next, on as many pages as they take.

    A short index stands below another one, where there is room for all of it.
    """
    gap, size = _COLUMN_GAP * book.factor, _LINE * book.factor
    columns = max(1, int((book.frame.width + gap) / (_COLUMN * book.factor + gap)))
    width = (book.frame.width - gap * (columns - 1)) / columns
    room = width - measure("  0000", size, False)
    blocks = [_block(entry, room, size, measure) for entry in entries]
    heights = [len(block) * size * _LEADING + _GAP * book.factor for block in blocks]
    above = (_ABOVE + 2 * _HEADING) * book.factor
    if follows and poured(heights, columns, book.room - above, 0.0)[-1][1] == len(blocks):
        book.y += _ABOVE * book.factor
    else:
        book.begin_page()
    book.mark(heading, 0.0, book.y)
    book.paragraph(heading, _HEADING, bold=True)
    start = 0
    while start < len(blocks):
        if start:
            book.begin_page()
        parts = poured(heights[start:], columns, book.room, 0.0)
        top = book.y
        for column, (first, last) in enumerate(parts):
            y = top
            for number in range(start + first, start + last):
                _write(book, blocks[number], column * (width + gap), y, width, size)
                y += heights[number]
            book.y = max(book.y, y)
        start += parts[-1][1]


def _write(book: Book, block: Block, x: float, y: float, width: float, size: float) -> None:
    for text, is_name, target in block:
        y += size * _LEADING
        role, left = ("text", x) if is_name else ("text.second", x + size)
        book.text(Text(left, y - size * 0.3, text, size, role))
        if target is not None:
            book.refer("{}", target, x + width, y - size * 0.3, size, anchor="right")


def _block(entry: Entry, room: float, size: float, measure: Measure) -> Block:
    """Set out an entry: the abbreviation beside the name where there is room, several references below it."""
    name, references = entry
    lines: Block = []
    if len(references) == 1 and (not references[0][0] or measure(f"{name}, {references[0][0]}", size, False) <= room):
        told = f"{name}, {references[0][0]}" if references[0][0] else name
        lines = [(line, True, None) for line in wrap(told, room, size, False, measure)]
        return [*lines[:-1], (*lines[-1][:2], references[0][1])]
    lines = [(line, True, None) for line in wrap(name, room, size, False, measure)]
    for text, key in references:
        below = wrap(text, room - size, size, False, measure)
        lines += [(line, False, None) for line in below[:-1]]
        lines.append((below[-1], False, key))
    return lines

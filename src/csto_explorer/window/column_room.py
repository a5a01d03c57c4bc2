# SPDX-License-Identifier: MIT
"""Which columns of a table stand in sight, how wide, and in how many lines: told from what their texts need.

Names are read before anything else: where many are long rows take two lines, where a few are fewer columns stand in
sight. Where names are short, the other texts are wrapped.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

MOST_CUT = 0.1
"""The share of the texts in sight that may be cut short."""
MOST_NAMES_CUT = 0.2
"""The share of the names in sight that may be: what stands whole beside them does not make up for more."""
WANTED = 3
"""Columns that stand in sight where they can be read there."""
CLOSE = 4
"""So many columns are made as close as their texts allow, so that one more stands in sight than is wanted at least."""
MANY = 0.5
"""Where more than such a share of the names would be cut, rows take two lines."""
MOST_FOR_NAMES = 0.6
"""The share of the room that names may need where the other texts are wrapped beside them."""
NARROWEST = 56
INDENT = 11
"""From the edge of a cell to its text, as far as in the headings."""
PAD = 2 * INDENT
"""What a text needs beside it, so that it is not cut."""
AIR = 26
"""What a text is given beside it, so that it is read well."""
EDGE = 2
"""Pixels that push the next column wholly out of sight."""
WRAPPED = 1.7
"""So many times the width goes into two lines, which break between words."""


class Column(NamedTuple):
    """What a column needs: for its heading, and for the texts that it shows, the narrowest first."""

    heading: int
    texts: Sequence[int]

    def wanted(self, widest: float) -> int:
        """Return the width that suits, at most `widest` unless the heading needs more."""
        return max(self.heading, round(min(max((self.texts[-1] if self.texts else 0) + AIR, NARROWEST), widest)))

    def close(self, widest: float) -> int:
        """Return the width in which nearly all texts stand whole."""
        at = int(len(self.texts) * (1 - MOST_CUT))
        return self._replace(texts=self.texts[:at]).wanted(widest) if at else self.wanted(widest)

    def cut(self, width: float) -> int:
        """Return how many texts have no room in a width."""
        return len(self.texts) - bisect_right(self.texts, width - PAD)


class Fitted(NamedTuple):
    """Widths of all columns, and the lines of a row."""

    widths: list[int]
    lines: int


def in_two_lines(text: int, longest_word: int) -> int:
    """Return the width that a text needs when it is wrapped; words are not broken."""
    return max(longest_word, round(text / WRAPPED))


def fit(columns: Sequence[Column], wrap: Callable[[], Sequence[Column]], room: int, widest: float) -> Fitted:
    """Fit columns into the room of a table; `widest` is the most that a column takes while others wait.

    `wrap` tells what the columns need in rows of two lines.
    """
    every = [column.wanted(widest) for column in columns]
    for lines, needs, number in _plans(columns, wrap, room, widest):
        for tried in _ways(needs[:number], room, widest):
            if _is_legible(needs, tried):
                return Fitted(_filled(tried, every, room), lines)
    beside = every[1:WANTED]
    while beside and room - sum(beside) < max(columns[0].heading, room // 3):
        beside.pop()
    return Fitted(_filled([room - sum(beside), *beside], every, room), 2)


def _plans(
    columns: Sequence[Column], wrap: Callable[[], Sequence[Column]], room: int, widest: float
) -> Iterator[tuple[int, Sequence[Column], int]]:
    """Give what is tried, the best first: the lines of a row, what columns need then, how many stand in sight."""
    wanted = min(WANTED, len(columns))
    for number in range(len(columns), wanted - 1, -1):
        yield 1, columns, number
    name, wrapped = columns[0], wrap()
    left = room - sum(column.wanted(widest) for column in columns[1:wanted])
    if name.cut(left) > MANY * len(name.texts):
        yield 2, wrapped, wanted
    elif name.close(room) <= MOST_FOR_NAMES * room:
        # two lines for a few long names would leave most rows half empty
        yield 2, [name, *wrapped[1:]], wanted
    for number in range(wanted - 1, 0, -1):
        yield 1, columns, number
    for number in range(wanted, 0, -1):
        yield 2, wrapped, number


def _ways(columns: Sequence[Column], room: int, widest: float) -> Iterator[list[int]]:
    """Give widths with which some columns go into the room."""
    name, others = columns[0], columns[1:]
    yield from _with_name(name, [column.wanted(widest) for column in others], room, widest)
    if len(columns) <= CLOSE:
        yield from _with_name(name, [column.close(widest) for column in others], room, widest)


def _with_name(name: Column, others: list[int], room: int, widest: float) -> Iterator[list[int]]:
    left = room - sum(others)
    for wanted in (name.wanted(widest), left):
        if name.heading <= wanted <= left:
            yield [wanted, *others]


def _is_legible(columns: Sequence[Column], widths: list[int]) -> bool:
    in_sight = columns[: len(widths)]
    cut = [column.cut(width) for column, width in zip(in_sight, widths, strict=True)]
    of_names = cut[0] <= MOST_NAMES_CUT * len(in_sight[0].texts)
    return of_names and sum(cut) <= MOST_CUT * sum(len(column.texts) for column in in_sight)


def _filled(tried: list[int], every: list[int], room: int) -> list[int]:
    """Return the widths of all columns; the first takes what is left, so that no column stands half in sight."""
    tried[0] += max(0, room - sum(tried)) + (EDGE if len(tried) < len(every) else 0)
    return tried + every[len(tried) :]

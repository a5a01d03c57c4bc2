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


def in_two_lines(words: Sequence[int], space: int) -> int:
    """Return the width that words of some widths need in two lines; none is broken."""
    whole = sum(words) + space * (len(words) - 1)
    narrowest, first = whole, 0
    for word in words[:-1]:
        first += word
        narrowest = min(narrowest, max(first, whole - first - space))
        first += space
    return narrowest


def fit(
    columns: Sequence[Column], wrap: Callable[[], Sequence[Column]], room: int, widest: float, wanted: int
) -> Fitted:
    """Fit columns into the room of a table; `widest` is the most that a column takes while others wait.

    `wrap` tells what the columns need in rows of two lines. So many of the first as are `wanted` stand in sight where
    they can be read there; one more does where their texts allow it.
    """
    every = [column.wanted(widest) for column in columns]
    wanted = min(wanted, len(columns))
    for lines, needs, number in _plans(columns, wrap, room, widest, wanted):
        for tried in _ways(needs[:number], room, widest, closely=number <= wanted + 1):
            if _is_legible(needs, tried):
                return Fitted(_filled(tried, every, room, needs), lines)
    beside, own = every[1:wanted], columns[0].wanted(room)
    while beside and room - sum(beside) < max(columns[0].heading, min(own, room // 3)):
        beside.pop()
    return Fitted(_filled([min(own, room - sum(beside)), *beside], every, room, columns), 2)


def _plans(
    columns: Sequence[Column], wrap: Callable[[], Sequence[Column]], room: int, widest: float, wanted: int
) -> Iterator[tuple[int, Sequence[Column], int]]:
    """Give what is tried, the best first: the lines of a row, what columns need then, how many stand in sight."""
    for number in range(len(columns), wanted - 1, -1):
        yield 1, columns, number
    name, wrapped = columns[0], wrap()
    left = room - sum(column.wanted(widest) for column in columns[1:wanted])
    if name.cut(left) > MANY * len(name.texts):
        yield 2, wrapped, wanted
    elif name.close(room) <= MOST_FOR_NAMES * room:
        # two lines for a few long names would leave most rows half empty
        yield 2, [name, *wrapped[1:]], wanted
    # a name that needs less than half the room is not left alone in it
    fewest = 1 if name.wanted(room) > room / 2 else 2
    for number in range(wanted - 1, fewest - 1, -1):
        yield 1, columns, number
    for number in range(wanted, fewest - 1, -1):
        yield 2, wrapped, number


def _ways(columns: Sequence[Column], room: int, widest: float, *, closely: bool) -> Iterator[list[int]]:
    """Give widths with which some columns go into the room."""
    name, others = columns[0], columns[1:]
    yield from _with_name(name, [column.wanted(widest) for column in others], room, widest)
    if closely:
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


def _filled(tried: list[int], every: list[int], room: int, needs: Sequence[Column]) -> list[int]:
    """Return the widths of all columns, so that none stands half in sight.

    What is left goes to columns whose texts would be cut, those that need least first, and then to the first one.
    """
    left = max(0, room - sum(tried))
    missing = [
        (need.texts[-1] + PAD - width, n)
        for n, (need, width) in enumerate(zip(needs, tried, strict=False))
        if need.texts
    ]
    for wanted, n in sorted(missing):
        given = min(max(0, wanted), left)
        tried[n] += given
        left -= given
    tried[0] += left + (EDGE if len(tried) < len(every) else 0)
    return tried + every[len(tried) :]

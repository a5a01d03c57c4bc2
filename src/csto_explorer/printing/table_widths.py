# SPDX-License-Identifier: MIT
"""How wide the columns of a printed table are: so that its rows take the fewest lines that the paper allows."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.scene.model import Measure
from csto_explorer.scene.wrapping import words_of, wrap

PAD = 4.0
"""Points at each side of a text."""
_WIDEST = 170.0
"""Points beyond which a column of a table that is split is wrapped."""
_HALVINGS, _STEPS = 20, 60
_TRIED = 100
"""Rows, spread over the whole table, that are looked at to find out which widths are best."""
_FILLED = 0.93
"""The share of a line that words fill, the last one of a text excepted."""
_POWER = 6
"""Of the norm that stands for the tallest cell of a row: where it is high, hardly anything else counts."""

Widths = list[float]


def column_widths(
    heads: Sequence[str], rows: Sequence[Sequence[str]], size: float, room: float, measure: Measure
) -> Widths:
    """Return the width of each column with its padding: what its texts want, drawn in as far as the paper needs."""
    wanted, least = [], []
    for number, head in enumerate(heads):
        texts = {row[number] for row in rows}
        wanted.append(max([measure(head, size, True), *(measure(text, size, False) for text in texts)]) + 2 * PAD)
        pieces = {piece for text in texts for piece in words_of(text)}
        broad = max([*(measure(p, size, False) for p in pieces), *(measure(p, size, True) for p in words_of(head))])
        least.append(min(broad, _WIDEST) + 2 * PAD)
    if sum(wanted) <= room:
        return wanted
    if sum(least) > room:
        # the table is split by columns
        return [min(width, _WIDEST + 2 * PAD, room / 2) for width in wanted]
    tried = rows[:: max(1, len(rows) // _TRIED)]
    found = (_levelled(wanted, least, room), _grown(tried, wanted, least, room, size, measure))
    return min(found, key=lambda widths: _lines(tried, widths, size, measure))


def broken(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """Wrap a text; a word that is wider than its column is broken."""
    pieces: list[str] = []
    for piece in words_of(text):
        while measure(piece, size, bold) > room and len(piece) > 1:
            end = next((n for n in range(len(piece) - 1, 1, -1) if measure(piece[:n], size, bold) <= room), 1)
            pieces.append(piece[:end])
            piece = piece[end:]
        pieces.append(piece)
    return list(wrap(" ".join(pieces), room, size, bold, measure)) or [""]


def _lines(rows: Sequence[Sequence[str]], widths: Widths, size: float, measure: Measure) -> int:
    """Return how many lines rows take."""
    rooms = [width - 2 * PAD + 0.01 for width in widths]
    return sum(
        max(len(broken(text, room, size, False, measure)) for text, room in zip(row, rooms, strict=True))
        for row in rows
    )


def _levelled(wanted: Widths, least: Widths, room: float) -> Widths:
    """Draw in the widest columns alone, down to one width, so that short texts such as dates stay on one line."""

    def drawn_in(level: float) -> Widths:
        return [max(low, min(want, level)) for want, low in zip(wanted, least, strict=True)]

    low, high = 0.0, max(wanted)
    for _ in range(_HALVINGS):
        level = (low + high) / 2
        low, high = (level, high) if sum(drawn_in(level)) <= room else (low, level)
    return drawn_in(low)


def _grown(
    rows: Sequence[Sequence[str]], wanted: Widths, least: Widths, room: float, size: float, measure: Measure
) -> Widths:
    """Give what room there is, step by step, to the column that shortens the rows most."""
    widths = list(least)
    texts = [[measure(text, size, False) for text in row] for row in rows]
    step = (room - sum(least)) / _STEPS
    for _ in range(_STEPS):
        sums = [sum(_share(text, width) for text, width in zip(row, widths, strict=True)) for row in texts]
        gains = [
            _gain(texts, sums, number, width, min(width + step, wanted[number])) for number, width in enumerate(widths)
        ]
        best = max(range(len(widths)), key=gains.__getitem__)
        widths[best] = min(widths[best] + step, wanted[best])
    return widths


def _gain(texts: Sequence[Sequence[float]], sums: Sequence[float], number: int, before: float, after: float) -> float:
    """Return how many lines rows lose when a column becomes wider."""
    if after <= before:
        return 0.0
    gain = 0.0
    for row, whole in zip(texts, sums, strict=True):
        others = whole - _share(row[number], before)
        gain += whole ** (1 / _POWER) - (others + _share(row[number], after)) ** (1 / _POWER)
    return gain


def _share(text: float, width: float) -> float:
    """Return what a text of a width adds to the norm of its row: about how many lines it takes, to the power."""
    room = width - 2 * PAD
    lines = 1.0 if text <= room + 0.01 else max(2.0, 0.5 + text / (room * _FILLED))
    return float(lines**_POWER)

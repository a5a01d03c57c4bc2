# SPDX-License-Identifier: MIT
"""Small plots of a card, as plain values: stretches of time in rows, and figures by year.

Whatever a plot shows is said by the list below it in words as well; a plot adds no fact.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple


class Stretch(NamedTuple):
    """Some days in a row of a plot. `known` is the last of them that a source speaks for; `is_acting` tells a stand-in.

    `text` names it to whoever cannot see it.
    """

    first: datetime.date
    last: datetime.date
    known: datetime.date
    text: str
    is_acting: bool = False


class BandRow(NamedTuple):
    """A name and what stands in its row, in order."""

    name: str
    stretches: tuple[Stretch, ...]


class BandPlot(NamedTuple):
    """Rows of stretches over the same years; `on` is the as-of day, None for none."""

    title: str
    rows: tuple[BandRow, ...]
    on: datetime.date | None = None

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that anything stands in."""
        every = [stretch for row in self.rows for stretch in row.stretches]
        return min(each.first.year for each in every), max(each.last.year for each in every)

    def text(self) -> str:
        """Say what is drawn."""
        rows = (f"{row.name}: {', '.join(stretch.text for stretch in row.stretches)}" for row in self.rows)
        return f"{self.title}. {'; '.join(rows)}"


class Bar(NamedTuple):
    """What a year has: a figure with its words, or None where something took place of which no figure is known."""

    year: int
    value: float | None
    text: str
    is_announced: bool = False


class BarPlot(NamedTuple):
    """Figures of one kind by year; `unit` is what they count."""

    title: str
    unit: str
    bars: tuple[Bar, ...]

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that anything stands in."""
        return min(bar.year for bar in self.bars), max(bar.year for bar in self.bars)

    def text(self) -> str:
        """Say what is drawn."""
        return f"{self.title}. {', '.join(f'{bar.year}: {bar.text}' for bar in self.bars)}"


Plot = BandPlot | BarPlot

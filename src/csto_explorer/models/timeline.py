# SPDX-License-Identifier: MIT
"""The timeline's arithmetic: days to positions and back, years to label, events to step by. No painting."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_explorer.language import marked
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import MEETINGS

if TYPE_CHECKING:
    from csto_explorer.records.types import Event

_STEPS = (1, 2, 5, 10, 20, 50, 100)
ROWS = {
    "chair": marked("&Chairmanship"),
    "states": marked("&States"),
    "bodies": marked("&Bodies"),
    "forces": marked("&Forces"),
}
"""What the timeline can show beside the events, in the order of the rows."""
SHAPES = {
    "session": "diamond",
    "meeting": "small diamond",
    "founding": "up",
    "accession": "up",
    "entry into force": "up",
    "withdrawal": "down",
    "suspension": "down",
    "signing": "square",
    "ratification": "square",
    "registration": "square",
}
"""The shape of each kind of event: what begins points up, what ends down, a paper is a square."""


class Tick(NamedTuple):
    """One event on the line: its middle day, its span of days, its name, and the class of its body for the colour.

    `kind` is what sort of event it is, `is_announced` whether no source says that it has happened.
    """

    key: RecordKey
    day: datetime.date
    first: datetime.date
    last: datetime.date
    name: str
    classification: str
    kind: str = ""
    is_announced: bool = False

    @property
    def shape(self) -> str:
        """The shape of its mark: one of SHAPES, "dot" for any other kind."""
        return SHAPES.get(self.kind, "dot")

    @property
    def told(self) -> str:
        """When it happened, as far as that is known, and what."""
        from csto_explorer.records.edtf import describe, spanning

        if whole := spanning(self.first, self.last):
            return f"{describe(whole)}: {self.name}"
        first, last = (describe(day.isoformat()) for day in (self.first, self.last))
        return f"{first} – {last}: {self.name}"

    @property
    def is_meeting(self) -> bool:
        """Whether people met: such marks stand in a row of their own."""
        return self.kind in MEETINGS


class Scale(NamedTuple):
    """A line from one day to another over so many pixels, starting at `left`."""

    first: datetime.date
    last: datetime.date
    left: float
    width: float

    def x(self, day: datetime.date) -> float:
        """Return the position of a day."""
        days = max(1, (self.last - self.first).days)
        return self.left + (day - self.first).days / days * self.width

    def day(self, x: float) -> datetime.date:
        """Return the day at a position, kept within the line."""
        days = max(1, (self.last - self.first).days)
        share = min(1.0, max(0.0, (x - self.left) / max(1.0, self.width)))
        return self.first + datetime.timedelta(days=round(share * days))

    def years(self, room: float) -> list[int]:
        """Return the years to label, at least `room` pixels apart."""
        pixels_a_year = self.width / max(1, (self.last - self.first).days) * 365.25
        step = next((step for step in _STEPS if step * pixels_a_year >= room), _STEPS[-1])
        start = -(-self.first.year // step) * step
        return [year for year in range(start, self.last.year + 1, step) if datetime.date(year, 1, 1) >= self.first]


def ticks(events: Sequence[Event], classes: dict[RecordKey, str]) -> list[Tick]:
    """Return the events as ticks in the order of their days; `classes` gives the class of each body."""
    made = []
    for event in events:
        if not event.earliest:
            continue
        first = datetime.date.fromisoformat(event.earliest)
        last = datetime.date.fromisoformat(event.latest or event.earliest)
        made.append(
            Tick(
                event.key,
                first + (last - first) / 2,
                first,
                last,
                event.name,
                classes.get(event.organization, "") if event.organization else "",
                event.classification,
                event.status == "announced",
            )
        )
    return sorted(made, key=lambda tick: (tick.day, tick.key.id))


def next_day(line: Sequence[Tick], on: datetime.date, forward: bool) -> datetime.date | None:
    """Return the day of the next event after (or before) a date: the last day of an imprecise one."""
    days = sorted({tick.last for tick in line})
    if forward:
        at = bisect_right(days, on)
        return days[at] if at < len(days) else None
    at = bisect_left(days, on)
    return days[at - 1] if at > 0 else None

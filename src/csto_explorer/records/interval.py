# SPDX-License-Identifier: MIT
"""Does a record hold on a date? The one place that decides.

The rules:
- Before the earliest possible start: no. After the latest possible end: no.
- Within the imprecision of a bound (some time in 1993): uncertain.
- Start not known: uncertain before the first day that a source vouches for, yes from then on.
- End not known or open: yes up to the last day that a source vouches for, uncertain after it,
  because an unknown end is not "still so".
- Neither bound known and no source vouches: uncertain.
- Nothing holds before `floor`, the day the records begin, unless it says so itself.
- A holder of a post whose first day is not known is not told of days before any source names them: who held a post
  twenty years earlier is not known, and a name with a question mark would only mislead (`Interval.known`).
"""

from __future__ import annotations

import datetime
import enum
from typing import NamedTuple

from csto_explorer.records.edtf import OPEN, EdtfDate


class Certainty(enum.Enum):
    """The three answers to an as-of question."""

    YES = "certain"
    UNCERTAIN = "uncertain"
    NO = "no"

    def __bool__(self) -> bool:
        """Whether it holds or may hold."""
        return self is not Certainty.NO


_YES, _UNCERTAIN, _NO = Certainty.YES, Certainty.UNCERTAIN, Certainty.NO


class Interval(NamedTuple):
    """When a record holds, as far as its sources say.

    `start` and `end` are None where not known; `is_open` is True for an end written `..`.
    `vouched_from` and `vouched_until` are the first and last day that a cited source speaks for. `floor` and `ceiling`
    are days before and after which it does not hold, though no source tells its first or last day.
    """

    start: EdtfDate | None = None
    end: EdtfDate | None = None
    is_open: bool = False
    vouched_from: datetime.date | None = None
    vouched_until: datetime.date | None = None
    floor: datetime.date | None = None
    ceiling: datetime.date | None = None

    @classmethod
    def of(
        cls,
        start: str | None,
        end: str | None,
        vouched_from: datetime.date | None = None,
        vouched_until: datetime.date | None = None,
        floor: datetime.date | None = None,
    ) -> Interval:
        """Build one from the text of two columns; raises ValueError for malformed or reversed bounds."""
        first = EdtfDate.parse(start) if start else None
        last = EdtfDate.parse(end) if end and end != OPEN else None
        if first and last and first.earliest > last.latest:
            raise ValueError(f"ends ({end}) before it starts ({start})")
        return cls(first, last, end == OPEN, vouched_from, vouched_until, floor)

    def holds(self, on: datetime.date) -> Certainty:
        """Answer whether it holds on a date."""
        start, end, _, vouched_from, vouched_until, floor, ceiling = self
        # all in one: it is asked of hundreds of records at each step of the date
        if start is not None:
            if on < start.earliest:
                return _NO
            begun = on >= start.latest
        elif floor is not None and on < floor:
            return _NO
        else:
            begun = vouched_from is not None and on >= vouched_from
        if ceiling is not None and on > ceiling:
            return _NO
        if end is not None:
            if on > end.latest:
                return _NO
            going = on < end.earliest or end.is_exact
        else:
            going = vouched_until is not None and on <= vouched_until
        return _YES if begun and going else _UNCERTAIN

    def is_last_known(self, on: datetime.date) -> bool:
        """Whether the date lies after the last day that any source vouches for, with no end known."""
        return bool(self.end is None and self.vouched_until and on > self.vouched_until and self._begun(on))

    def known(self) -> Interval:
        """Return the same without the days before the first that a source speaks for, where the start is not known."""
        if self.start is not None or self.vouched_from is None:
            return self
        # a source that tells the last day speaks for that day, though it was written later
        first = min(self.vouched_from, self.end.earliest) if self.end is not None else self.vouched_from
        return self._replace(vouched_from=first, floor=max(first, self.floor or first))

    def _begun(self, on: datetime.date) -> bool:
        """Whether it has begun, or may have."""
        if self.start is not None:
            return on >= self.start.earliest
        return self.floor is None or on >= self.floor

# SPDX-License-Identifier: MIT
"""Dates as the sources give them: EDTF (ISO 8601-2), level 1, as far as the records need it.

Read here: `1992-05-15`, `2009-02`, `1993`, seasons (`2006-22` is summer 2006), the qualifiers `?`, `~` and `%`
at the end, and intervals `2004-01-01/2010`, `2015/2020`, `2004/..` (open end), `2012/` (unknown end).
Not read: unspecified digits, years beyond four digits, level 2.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.language import marked, spoken, tr

OPEN = ".."
GENITIVE, PREPOSITIONAL, ACCUSATIVE = "genitive", "prepositional", "accusative"
"""What the words before a date ask for, in languages that have cases: since what, in what, up to what."""
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-[0-9]{2}")
# first month of each season of the northern hemisphere; winter runs into the next year
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_RUSSIAN = "ru"
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Said here: those of `calendar` follow the locale of the process, which Qt sets to the user's."""


class EdtfDate(NamedTuple):
    """One date of any precision. Ordered by its earliest, then its latest day."""

    earliest: datetime.date
    latest: datetime.date
    text: str

    @classmethod
    def parse(cls, text: str) -> EdtfDate:
        """Read one date; raises ValueError for anything that is not one."""
        return _parsed(text)

    @property
    def is_exact(self) -> bool:
        """Whether it names a single day."""
        return self.earliest == self.latest

    @property
    def is_approximate(self) -> bool:
        """Whether it is qualified as uncertain or approximate."""
        return self.text[-1] in "?~%"

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=8192)
def _parsed(text: str) -> EdtfDate:
    """Read one date. Records give the same few dates again and again, and are read anew for each as-of date."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {text[:40]!r}")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[3] and not day:
        raise ValueError(f"not a day of a month: {text[:40]!r}")
    if month in _SEASONS and not day:
        first = datetime.date(year, _SEASONS[month], 1)
        return EdtfDate(first, _last_day(*_month_after(first.year, first.month, 2)), text)
    if day:
        exact = datetime.date(year, month, day)
        return EdtfDate(exact, exact, text)
    if match[2]:
        return EdtfDate(datetime.date(year, month, 1), _last_day(year, month), text)
    return EdtfDate(datetime.date(year, 1, 1), datetime.date(year, 12, 31), text)


def _month_after(year: int, month: int, months: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def _last_day(year: int, month: int) -> datetime.date:
    # winter 9999 would run past the last day Python knows
    if year > datetime.MAXYEAR:
        return datetime.date.max
    if month == 12:
        return datetime.date(year, 12, 31)
    return datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)


def describe(text: str, case: str = "", *, language: str = "") -> str:
    """Say an EDTF date or interval in plain words: `May 2009`, `summer 2006`, `2015 to 2020`."""
    language = language or spoken()
    if "/" in text:
        start, end = text.split("/", 1)
        return _described_interval(start, end, language)
    date = EdtfDate.parse(text)
    parts = text.rstrip("?~%").split("-")
    if language == _RUSSIAN:
        from csto_explorer.records.dates_ru import said

        year, month, day = parts[0], *(int(part) for part in parts[1:]), *[0] * (3 - len(parts))
        return said(year, month, day, about=date.is_approximate, case=case)
    prefix = "about " if date.is_approximate else ""
    if len(parts) == 1:
        return prefix + parts[0]
    month = int(parts[1])
    name = _SEASON_NAMES.get(month) or MONTHS[month - 1]
    if len(parts) == 2:
        return f"{prefix}{name} {parts[0]}"
    return f"{prefix}{int(parts[2])} {name} {parts[0]}"


def _described_interval(start: str, end: str, language: str) -> str:
    begins = start not in ("", OPEN)
    if end == OPEN:
        return _put(marked("since {}"), start, language) if begins else tr("at all times", language=language)
    if end == "":
        return (
            _put(marked("from {}, end not known"), start, language)
            if begins
            else tr("dates not known", language=language)
        )
    if not begins:
        return _put(marked("until {}"), end, language)
    if start == end:
        return describe(start, language=language)
    return said_span(first_of(start, end, language=language), describe(end, ACCUSATIVE, language=language), language)


def first_of(start: str, end: str, *, language: str = "") -> str:
    """Say the first of two dates without what the second says again: 22, of 22 to 26 May 2023."""
    language = language or spoken()
    said = describe(start, GENITIVE, language=language)
    days = _DAY.fullmatch(start), _DAY.fullmatch(end)
    if not (days[0] and days[1]) or days[0][1] != days[1][1]:
        return said
    words = said.split()
    return words[0] if days[0][2] == days[1][2] else " ".join(words[:2])


def _put(words: str, date: str, language: str) -> str:
    return tr(words, language=language).format(describe(date, GENITIVE, language=language))


def said_span(start: str, end: str, language: str = "") -> str:
    """Say from when to when of two dates that are said: the first in the genitive, the other in the accusative."""
    if (language or spoken()) == _RUSSIAN:
        from csto_explorer.records.dates_ru import from_to

        return from_to(start, end)
    return f"{start} to {end}"


def spanning(first: datetime.date, last: datetime.date) -> str:
    """Return the EDTF date that means all days from one to another, no more and no fewer: empty where there is none."""
    text = first.isoformat()
    if first == last:
        return text
    months = (text[:4], text[:7]) if first.day == 1 else ()
    return next((each for each in months if _parsed(each)[:2] == (first, last)), "")


def bounds(text: str) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the earliest and latest day of a date or an interval; None where it is open or unknown."""
    if "/" not in text:
        date = EdtfDate.parse(text)
        return date.earliest, date.latest
    start, end = text.split("/", 1)
    if start in ("", OPEN) and end in ("", OPEN):
        raise ValueError(f"an interval without a date: {text!r}")
    first = None if start in ("", OPEN) else EdtfDate.parse(start).earliest
    last = None if end in ("", OPEN) else EdtfDate.parse(end).latest
    if first and last and first > last:
        raise ValueError(f"an interval that ends before it starts: {text!r}")
    return first, last

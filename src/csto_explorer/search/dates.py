# SPDX-License-Identifier: MIT
"""Dates in running text, in any usual form, and the words under which they are indexed.

Read: 15 May 1992, May 15, 1992, 15.05.1992, 15/05/1992, 1992-05-15, 05/1992, May 1992, 1992-05, summer 2006, and the
Russian forms. Of two numbers the first is the day, as everywhere in the region; if that gives no date, the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from csto_explorer.records.edtf import MONTHS, OPEN, EdtfDate
from csto_explorer.search.folding import fold

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SEASONS_RU = {"весна": 21, "весной": 21, "лето": 22, "летом": 22, "осень": 23, "осенью": 23, "зима": 24, "зимой": 24}
_RUSSIAN = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"]
_SHORT = {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)}
_NAME = r"(?P<name>[^\W\d_]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|2[01])\d\d)(?:\s*(?:года?|году|г\b\.?))?"
_FORMS = tuple(
    re.compile(rf"(?<![\w./-]){form}(?!\w|[./-]\d)", re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
        rf"(?P<day>\d{{1,2}})[./-](?P<month>\d{{1,2}})[./-]{_YEAR}",
        rf"{_DAY}\s+(?:of\s+)?{_NAME},?\s+{_YEAR}",
        rf"{_NAME}\s+{_DAY},?\s+{_YEAR}",
        rf"{_NAME},?\s+(?:of\s+)?{_YEAR}",
        rf"(?P<month>\d{{1,2}})[./]{_YEAR}",
        rf"{_YEAR}-(?P<month>\d{{2}})(?!-)",
    )
)


class FoundDate(NamedTuple):
    """A date in a text, as EDTF, and where it stands."""

    start: int
    end: int
    edtf: str


def find_dates(text: str) -> list[FoundDate]:
    """Return the dates in a text in the order of their places; a year alone is a number, not a date."""
    found: list[FoundDate] = []
    for form in _FORMS:
        for match in form.finditer(text):
            edtf = _edtf(match)
            if edtf and not any(match.start() < each.end and each.start < match.end() for each in found):
                found.append(FoundDate(match.start(), match.end(), edtf))
    return sorted(found)


def _edtf(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year, day = parts["year"], parts.get("day")
    month = _month(parts["name"]) if parts.get("name") else int(parts["month"])
    if month is None or (month > 12 and parts.get("name") and day):
        return None
    tries = [(month, day)]
    if day and month > 12:
        tries = [(int(day), str(month))]
    for number, of_day in tries:
        text = f"{year}-{number:02d}" + (f"-{int(of_day):02d}" if of_day else "")
        if number > 12 and not parts.get("name"):
            return None
        try:
            EdtfDate.parse(text)
        except ValueError:
            continue
        return text
    return None


def _month(name: str) -> int | None:
    folded = fold(name)
    number = _SHORT.get(folded[:3])
    if number and (MONTHS[number - 1].casefold().startswith(folded) or folded == "sept"):
        return number
    season = _SEASONS.get(folded) or _SEASONS_RU.get(folded)
    if season:
        return season
    if folded in ("май", "мая", "мае"):
        return 5
    return next((n for n, stem in enumerate(_RUSSIAN, 1) if n != 5 and folded.startswith(stem)), None)


def date_words(edtf: str) -> Iterator[str]:
    """Yield the words under which a date or interval is indexed: its day, month, season and year."""
    for part in edtf.split("/"):
        if part in ("", OPEN):
            continue
        try:
            date = EdtfDate.parse(part)
        except ValueError:
            continue
        yield part[:4]
        if (date.latest - date.earliest).days > 100:
            continue
        if date.is_exact:
            yield f"d{date.earliest:%Y%m%d}"
        if (date.earliest.year, date.earliest.month) == (date.latest.year, date.latest.month):
            yield f"m{date.earliest:%Y%m}"
        month = date.earliest.month
        # December and the two months after it are one winter
        year = date.earliest.year - (month < 3)
        yield f"s{year}{(21, 22, 23, 24)[((month - 3) % 12) // 3]}"


def sought_word(edtf: str) -> str:
    """Return the word that stands for a date when it is sought."""
    digits = re.sub(r"\D", "", edtf)
    if len(digits) == 8:
        return f"d{digits}"
    return f"s{digits}" if digits[4:] > "12" else f"m{digits}"

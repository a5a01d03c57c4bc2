# SPDX-License-Identifier: MIT
"""Dates in Russian: their words change with the case that the words before them ask for."""

from __future__ import annotations

from typing import NamedTuple


class Forms(NamedTuple):
    """A month or a season: what is it, of what, in what."""

    nominative: str
    genitive: str
    prepositional: str


MONTHS = (
    Forms("январь", "января", "в январе"),
    Forms("февраль", "февраля", "в феврале"),
    Forms("март", "марта", "в марте"),
    Forms("апрель", "апреля", "в апреле"),
    Forms("май", "мая", "в мае"),
    Forms("июнь", "июня", "в июне"),
    Forms("июль", "июля", "в июле"),
    Forms("август", "августа", "в августе"),
    Forms("сентябрь", "сентября", "в сентябре"),
    Forms("октябрь", "октября", "в октябре"),
    Forms("ноябрь", "ноября", "в ноябре"),
    Forms("декабрь", "декабря", "в декабре"),
)
SEASONS = {
    21: Forms("весна", "весны", "весной"),
    22: Forms("лето", "лета", "летом"),
    23: Forms("осень", "осени", "осенью"),
    24: Forms("зима", "зимы", "зимой"),
}


def said(year: str, month: int, day: int, *, about: bool, case: str) -> str:
    """Say a date as far as it is given: `1 апреля 2022 г.`, `мая 2009 г.`, `летом 2006 г.`; 0 for no day or month."""
    before, when = ("около ", "genitive") if about else ("", case)
    if day:
        return f"{before}{day} {MONTHS[month - 1].genitive} {year} г."
    if month:
        forms = SEASONS.get(month) or MONTHS[month - 1]
        return f"{before}{getattr(forms, when or 'nominative')} {year} г."
    return f"в {year} г." if when == "prepositional" else f"{before}{year} г."


def from_to(start: str, end: str) -> str:
    """Say from when to when, each in its case: `с мая 1994 г. по 2012 г.`, `2015–2020 гг.`."""
    years = start.removesuffix(" г."), end.removesuffix(" г.")
    if all(year.isdigit() for year in years):
        return f"{years[0]}–{years[1]} гг."
    # the accusative differs from the nominative in two words only
    return f"с {start} по {end.replace('весна', 'весну').replace('зима', 'зиму')}"

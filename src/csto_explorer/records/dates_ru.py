# SPDX-License-Identifier: MIT
"""Dates in Russian: their words change with the case that the words before them ask for."""

from __future__ import annotations

from typing import NamedTuple

YEAR = "\u00a0г."
"""Stands behind every year, on the same line."""


class Forms(NamedTuple):
    """A month or a season: what is it, of what, in what, until what."""

    nominative: str
    genitive: str
    prepositional: str
    accusative: str


MONTHS = (
    Forms("январь", "января", "в январе", "январь"),
    Forms("февраль", "февраля", "в феврале", "февраль"),
    Forms("март", "марта", "в марте", "март"),
    Forms("апрель", "апреля", "в апреле", "апрель"),
    Forms("май", "мая", "в мае", "май"),
    Forms("июнь", "июня", "в июне", "июнь"),
    Forms("июль", "июля", "в июле", "июль"),
    Forms("август", "августа", "в августе", "август"),
    Forms("сентябрь", "сентября", "в сентябре", "сентябрь"),
    Forms("октябрь", "октября", "в октябре", "октябрь"),
    Forms("ноябрь", "ноября", "в ноябре", "ноябрь"),
    Forms("декабрь", "декабря", "в декабре", "декабрь"),
)
SEASONS = {
    21: Forms("весна", "весны", "весной", "весну"),
    22: Forms("лето", "лета", "летом", "лето"),
    23: Forms("осень", "осени", "осенью", "осень"),
    24: Forms("зима", "зимы", "зимой", "зиму"),
}


def said(year: str, month: int, day: int, *, about: bool, case: str) -> str:
    """Say a date as far as it is given: `1 апреля 2022 г.`, `мая 2009 г.`, `летом 2006 г.`; 0 for no day or month."""
    if about and not case:
        return f"около {said(year, month, day, about=False, case='genitive')}"
    if day:
        date = f"{day} {MONTHS[month - 1].genitive} {year}{YEAR}"
    elif month:
        date = f"{getattr(SEASONS.get(month) or MONTHS[month - 1], case or 'nominative')} {year}{YEAR}"
    else:
        date = f"в {year}{YEAR}" if case == "prepositional" else f"{year}{YEAR}"
    # "since about" would need another word order
    return f"{date} (примерно)" if about else date


def from_to(start: str, end: str) -> str:
    """Say from when to when, each in its case: `с мая 1994 г. по 2012 г.`, `2015–2020 гг.`."""
    years = start.removesuffix(YEAR), end.removesuffix(YEAR)
    if all(year.isdigit() for year in years):
        return f"{years[0]}–{years[1]}\u00a0гг."
    return f"с {start} по {end}"

# SPDX-License-Identifier: MIT
"""A series of exercises or operations through the years: its parts with their figures, and the plots of how it grew.

A figure is drawn where the same thing was counted in at least two years; what was counted otherwise ("as announced",
"Russia alone") has a name of its own and is never mixed in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from csto_explorer.database.store import Store
from csto_explorer.database.typed import day, text
from csto_explorer.database.wording import capital, figure, figure_of, names_unit, number_text, span_text, worded
from csto_explorer.language import SOURCE, spoken, tr
from csto_explorer.records.card import CardLink, Section
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.plots import Bar, BarPlot

if TYPE_CHECKING:
    from csto_explorer.database.backlinks import Look

SERIES = "series_id"
NEEDED = frozenset({"start_date", "end_date", "status", SERIES})
MOST_PLOTS = 3
ANNOUNCED = "announced"
_FIGURES = (
    "SELECT o.*, a.id AS part FROM activities a JOIN observations o ON o.subject = 'activity/' || a.id "
    "WHERE a.series_id = ? ORDER BY a.start_date_earliest IS NULL, a.start_date_earliest, o.rowid"
)
_PARTS = (
    "SELECT * FROM activities WHERE series_id = ? "
    "ORDER BY start_date_earliest IS NULL AND end_date_earliest IS NULL, "
    "coalesce(start_date_earliest, end_date_earliest), rowid"
)


def has_series(store: Store) -> bool:
    """Whether the records tell of activities in series what the list needs."""
    table = store.package.by_name.get("activities")
    return table is not None and set(table.by_name) >= NEEDED


def series_section(look: Look) -> Iterator[tuple[str, Section]]:
    """Yield heading and list of the parts of a series, whatever the date: its growth is the point of it."""
    column = look.store.package.by_name["activities"].by_name[SERIES]
    parts = look.store.connection.execute(_PARTS, (look.key.id,)).fetchall()
    if not parts:
        return
    figures = look.store.connection.execute(_FIGURES, (look.key.id,)).fetchall()
    counted = _counted(figures, parts)
    told: dict[str, list[str]] = {}
    for indicator in counted:
        for row in figures:
            if row["indicator"] == indicator:
                told.setdefault(row["part"], []).append(said(row))
    look.store.titles([RecordKey("activity", row["id"]) for row in parts], look.language)
    links = []
    for row in parts:
        key = RecordKey("activity", row["id"])
        dates = span_text(row["start_date"], row["end_date"])
        announced = tr("announced") if row["status"] == ANNOUNCED else ""
        detail = ", ".join(each for each in (dates, announced, *told.get(row["id"], ())) if each)
        links.append(CardLink(key, look.title(key), detail))
    heading = column.backlink or column.title
    plots = tuple(_plot(look, indicator, figures, parts) for indicator in counted[:MOST_PLOTS])
    yield heading, Section(f"{worded(heading)} ({len(links)})", tuple(links), plots=plots)


def said(row: sqlite3.Row) -> str:
    """Say a figure with what it counts: `about 1,000 people taking part`, `drugs seized: about 3 tons`."""
    unit, indicator = text(row["unit"]), text(row["indicator"])
    if spoken() == SOURCE and unit and indicator.split(" ")[0].casefold() == unit.casefold():
        qualifier = "" if row["qualifier"] == "exactly" else text(row["qualifier"])
        return " ".join(part for part in (qualifier, number_text(row["value"]), indicator) if part)
    return f"{worded(indicator)}: {figure_of(row)}"


def _counted(figures: Sequence[sqlite3.Row], parts: Sequence[sqlite3.Row]) -> list[str]:
    """Return what was counted in at least two years, what was counted most often first."""
    years = {row["id"]: year for row in parts if (year := _year(row)) is not None}
    found: dict[str, set[int]] = {}
    for row in figures:
        if row["part"] in years:
            found.setdefault(text(row["indicator"]), set()).add(years[row["part"]])
    often = [indicator for indicator, told in found.items() if len(told) > 1]
    return sorted(often, key=lambda indicator: -len(found[indicator]))


def _plot(look: Look, indicator: str, figures: Sequence[sqlite3.Row], parts: Sequence[sqlite3.Row]) -> BarPlot:
    values = {row["part"]: row for row in figures if row["indicator"] == indicator}
    bars, unit = [], ""
    for part in parts:
        year = _year(part)
        if year is None:
            continue
        announced = part["status"] == ANNOUNCED
        row = values.get(part["id"])
        if row is None:
            bars.append(Bar(year, None, tr("announced") if announced else tr("no figure known"), announced))
        else:
            unit = text(row["unit"])
            bars.append(Bar(year, float(row["value"]), figure(row), announced))
    # a year with a figure needs no mark for what has none
    with_figure = {bar.year for bar in bars if bar.value is not None}
    shown = tuple(bar for bar in bars if bar.value is not None or bar.year not in with_figure)
    title = capital(worded(indicator))
    if not names_unit(indicator, unit):
        title = tr("{} ({})", "what is counted, and in what").format(title, worded(unit))
    return BarPlot(title, unit, shown)


def _year(row: sqlite3.Row) -> int | None:
    first = day(row["start_date_earliest"]) or day(row["end_date_earliest"])
    return first.year if first is not None else None

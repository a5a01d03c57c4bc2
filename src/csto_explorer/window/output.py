# SPDX-License-Identifier: MIT
"""Printing and saving from the window: what is printed, asked for and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from csto_explorer.errors import ExplorerError
from csto_explorer.printing.charts import ChartJob
from csto_explorer.printing.charts import chart_sheets as made_of
from csto_explorer.printing.maps import map_of
from csto_explorer.printing.output import save
from csto_explorer.printing.page import Sheet
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.saving import SHEETS, ask_path

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow


def chart_sheets(
    window: MainWindow, paper: str = "A4", orientation: str = "auto", root: RecordKey | None = None
) -> list[Sheet]:
    """Return the chart of the window's date on one sheet; what is folded on screen plays no part."""
    load_fonts()
    store, choices = window.workspace.store, window.chart.choices
    job = ChartJob(
        root=root,
        direction="right" if choices.to_right else "down",
        paper=paper,
        orientation=orientation,
        holders=choices.show_holders,
        dashed=choices.dashed,
        against=window.workspace.compared,
    )
    return made_of(store, window.navigator.lens, job, measure, store.attribution(), store.version)


def map_sheets(
    window: MainWindow, paper: str = "A4", orientation: str = "auto", root: RecordKey | None = None
) -> list[Sheet]:
    """Return the map of the window's date on one sheet."""
    load_fonts()
    shown, store = window.workspace, window.workspace.store
    lens = window.navigator.lens
    sheet = map_of(
        shown.map_standings(),
        shown.map_places(),
        lens,
        measure,
        store.attribution(),
        store.version,
        paper,
        orientation,
        shown.compared,
    )
    return [sheet]


def write(sheets: Sequence[Sheet], path: Path) -> None:
    """Write sheets to a file by its suffix; raises OutputError."""
    save(sheets, path, sheets[0].title)


def print_chart(window: MainWindow) -> None:
    """Ask how to print the chart, with a preview."""
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, "Print chart", chart_sheets, current_branch(window))


def print_map(window: MainWindow) -> None:
    """Ask how to print the map, with a preview."""
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, "Print map", map_sheets, None)


def save_chart(window: MainWindow) -> None:
    """Ask for a file and save the chart."""
    save_as(window, lambda: chart_sheets(window), "CSTO chart")


def save_map(window: MainWindow) -> None:
    """Ask for a file and save the map."""
    save_as(window, lambda: map_sheets(window), "CSTO map")


def current_branch(window: MainWindow) -> RecordKey | None:
    """Return the current body if it has others below it and is not the top: a branch worth printing alone."""
    key = window.navigator.place.key
    bodies = window.workspace.store.organizations()
    below = any(relation.related == key for relation in window.workspace.store.relations())
    return key if key in bodies and below and key != window.workspace.store.root else None


def save_as(window: MainWindow, make: Callable[[], list[Sheet]], name: str) -> bool:
    """Ask for a file, write it, and say so; tells what went wrong. Returns whether a file was written."""
    path = ask_path(window, "Save as", f"{name} {window.navigator.lens.on.isoformat()}", SHEETS)
    if path is None:
        return False
    try:
        write(make(), path)
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    window.statusBar().showMessage(f"Saved {path}", 6000)
    return True

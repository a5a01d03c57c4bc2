# SPDX-License-Identifier: MIT
"""Printing and saving from the window: what is printed, asked for, written, and done once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from csto_explorer.chart.details import BOTH
from csto_explorer.chart.drawing import dashed_lines
from csto_explorer.errors import ExplorerError
from csto_explorer.language import tr
from csto_explorer.map.themes import STANDING
from csto_explorer.printing import charts
from csto_explorer.printing.maps import map_of, series_of
from csto_explorer.printing.order import PrintOrder
from csto_explorer.printing.output import numbered, save
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.paper import MM, PNG_DPI
from csto_explorer.printing.progress import Cancelled, Tell, quiet
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.scene.themes import PATTERN, PRINT, Theme
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.print_choices import ON_SCREEN, PrintChoices
from csto_explorer.window.print_progress import progress
from csto_explorer.window.saving import SHEETS, ask_path, may_replace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from csto_explorer.window.main_window import MainWindow

_LAST = "print_last"
SERIES = "series"
"""Of `PrintChoices.root`: the maps of several days in place of one."""
_SEEN = "print_screen"
"""What the screen showed when the choices were made."""


def sheets_of(window: MainWindow, what: str, choices: PrintChoices, tell: Tell = quiet) -> list[Sheet]:
    """Return the sheets of the "chart", "map", "table" or "card" as chosen.

    Raises ExplorerError where they cannot be made.
    """
    load_fonts()
    if what == "table":
        from csto_explorer.window.table_output import table_sheets

        return table_sheets(window, choices.sheet_size, choices.orientation, choices.margin * MM, tell)
    if what == "card":
        return card_sheets(window, choices)
    return chart_sheets(window, choices, tell) if what == "chart" else map_sheets(window, choices)


def chart_sheets(window: MainWindow, choices: PrintChoices | None = None, tell: Tell = quiet) -> list[Sheet]:
    """Return the chart of the window's date; what is folded on screen plays no part."""
    load_fonts()
    choices = choices or as_on_screen(window, PrintChoices())
    store, lens = window.workspace.store, window.navigator.lens
    job = charts.ChartJob(
        root=RecordKey.parse(choices.root) if choices.root else None,
        direction="right" if choices.to_right else "down",
        mode=choices.mode,
        paper=choices.sheet_size,
        orientation=choices.orientation,
        margin=choices.margin,
        scale=choices.scale,
        tiles=(choices.across, choices.down) if choices.across and choices.down else None,
        overlap=choices.overlap,
        cut_marks=choices.cut_marks,
        locator=choices.locator,
        title=choices.title,
        style=choices.style,
        hang=choices.hang,
        staff_beside=choices.staff_beside,
        fields=choices.fields(),
        both_names=choices.language == BOTH,
        dashed=choices.dashed,
        hidden_kinds=frozenset(choices.hidden_kinds),
        against=window.workspace.compared,
    )
    if choices.language not in ("", BOTH):
        lens = lens._replace(language=choices.language)
    source = store.attribution("en" if job.both_names else lens.language)
    return charts.chart_sheets(store, lens, job, measure, source, store.version, tell)


def map_sheets(window: MainWindow, choices: PrintChoices | None = None) -> list[Sheet]:
    """Return the map of the window's date on one sheet, or the series of maps."""
    choices = choices or as_on_screen(window, PrintChoices())
    order, shown = print_order(window, choices), window.workspace
    if choices.root == SERIES:
        from csto_explorer.window.through_years import moments

        return [series_of(moments(window), order, graticule=choices.graticule)]
    content = shown.map_content(choices.theme, language=order.language)
    against = shown.compared if choices.theme == STANDING else None
    return [map_of(content._replace(graticule=choices.graticule), order, against)]


def card_sheets(window: MainWindow, choices: PrintChoices) -> list[Sheet]:
    """Return the card of the record that is shown."""
    from csto_explorer.models.card_sheets import sheets_of as sheets_of_card

    load_fonts()
    shown, on = window.workspace, window.navigator.lens.on
    card = shown.card(window.navigator.place.key)
    return sheets_of_card(shown.store, card, on, choices.sheet_size, choices.orientation, choices.margin * MM)


def print_order(window: MainWindow, choices: PrintChoices) -> PrintOrder:
    """Return for what and on what is printed."""
    load_fonts()
    store, lens = window.workspace.store, window.navigator.lens
    lens = lens._replace(language=choices.language or lens.language)
    return PrintOrder(
        lens,
        measure,
        store.attribution(lens.language),
        store.version,
        choices.sheet_size,
        choices.orientation,
        choices.margin * MM,
    )


def kinds_of_lines(window: MainWindow) -> list[str]:
    """Return the types of relations that the chart of the window's date shows dashed."""
    on, against = window.navigator.lens.on, window.workspace.compared
    return sorted({line.kind for line in dashed_lines(window.workspace.store, max(on, against or on))})


def ink(choices: PrintChoices) -> Theme:
    """Return colours or patterns, as chosen."""
    return PATTERN if choices.ink == "patterns" else PRINT


def as_on_screen(window: MainWindow, choices: PrintChoices) -> PrintChoices:
    """Return choices that show of each body what the chart on screen does, and what the map does."""
    there = window.chart.choices
    shown = {name: getattr(there, name) for name in ON_SCREEN}
    shown["language"] = BOTH if there.both_names else ""
    shown["hidden_kinds"] = tuple(sorted(there.hidden_kinds))
    return replace(choices, **shown, theme=window.map.theme, graticule=window.map.graticule)


def remembered(window: MainWindow, what: str) -> PrintChoices:
    """Return the choices of the last time, for everything, with what was changed on the screen since."""
    choices = replace(PrintChoices.read(window.settings.get(f"print_{what}", {})), root="")
    if what != "chart":
        return replace(choices, theme=window.map.theme, graticule=window.map.graticule)
    before = PrintChoices.read(window.settings.get(_SEEN, {}))
    return choices.following(before, as_on_screen(window, PrintChoices()))


def remember(window: MainWindow, what: str, choices: PrintChoices) -> None:
    """Keep choices for the next time."""
    window.settings.set(f"print_{what}", choices.stored())
    if what == "chart":
        window.settings.set(_SEEN, as_on_screen(window, PrintChoices()).stored())


def write(
    sheets: Sequence[Sheet], path: Path, theme: Theme = PRINT, tell: Tell = quiet, dpi: int = PNG_DPI
) -> list[Path]:
    """Write sheets to a file by its suffix; raises OutputError."""
    return save(sheets, path, sheets[0].title, theme=theme, dpi=dpi, tell=tell)


def print_chart(window: MainWindow, branch: RecordKey | None = None) -> None:
    """Ask how to print the chart, with a preview; `branch` is chosen at first, or else everything."""
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, tr("Print chart"), "chart", branch or current_branch(window), branch is not None)


def print_map(window: MainWindow) -> None:
    """Ask how to print the map, with a preview."""
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, tr("Print map"), "map", None)


def print_card(window: MainWindow) -> None:
    """Ask how to print the card of the record that is shown, with a preview."""
    from csto_explorer.window.print_dialog import PrintDialog

    PrintDialog.ask(window, tr("Print card"), "card", None)


def save_chart(window: MainWindow) -> bool:
    """Ask for a file and save the chart as it was last printed; returns whether it was written."""
    return _ask_and_save(window, "chart", tr("CSTO chart"))


def save_map(window: MainWindow) -> bool:
    """Ask for a file and save the map; returns whether it was written."""
    return _ask_and_save(window, "map", tr("CSTO map"))


def current_branch(window: MainWindow) -> RecordKey | None:
    """Return the current body if it has others below it and is not the top: a branch worth printing alone."""
    key = window.navigator.place.key
    bodies = window.workspace.store.organizations()
    below = any(relation.related == key for relation in window.workspace.store.relations())
    return key if key in bodies and below and key != window.workspace.store.root else None


def _ask_and_save(window: MainWindow, what: str, name: str) -> bool:
    path = ask_path(window, tr("Save as"), f"{name} {window.navigator.lens.on.isoformat()}", SHEETS)
    return path is not None and save_to(window, window, what, remembered(window, what), None, path)


def save_as(window: MainWindow, make: Callable[[], list[Sheet]], name: str) -> bool:
    """Ask for a file, write other sheets, and say so; tells what went wrong. Returns whether a file was written."""
    path = ask_path(window, tr("Save as"), f"{name} {window.navigator.lens.on.isoformat()}", SHEETS)
    if path is None:
        return False
    try:
        write(make(), path)
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    window.statusBar().showMessage(tr("Saved {}").format(path), 6000)
    return True


def save_to(
    window: MainWindow,
    parent: QWidget,
    what: str,
    choices: PrintChoices,
    sheets: list[Sheet] | None,
    path: Path,
    *,
    again: bool = False,
) -> bool:
    """Write a file (or several) and say so; tells what went wrong. Returns whether it was written.

    `sheets` are made if they are not there yet. Where they become several files, nobody was asked yet whether these
    may replace others; when they are written `again` nobody is.
    """
    try:
        with progress(parent, tr("Saving…")) as tell:
            made = sheets or sheets_of(window, what, choices, tell)
        several = [] if again or len(made) == 1 or path.suffix.lower() == ".pdf" else numbered(path, len(made))
        if not may_replace(parent, several):
            return False
        with progress(parent, tr("Saving…")) as tell:
            files = write(made, path, ink(choices), tell, choices.dpi)
    except ExplorerError as error:
        tell_problem(parent, str(error))
        return False
    except Cancelled:
        return False
    window.settings.set(_LAST, {"what": what, "choices": choices.stored(), "path": str(path)})
    more = len(files) - 1
    said = tr("Saved {} and {} more").format(files[0], more) if more else tr("Saved {}").format(files[0])
    window.statusBar().showMessage(said, 6000)
    return True


def print_on(
    window: MainWindow, parent: QWidget, what: str, choices: PrintChoices, sheets: list[Sheet] | None, printer: QPrinter
) -> bool:
    """Print on a printer; tells what went wrong. Returns whether it took the sheets."""
    from csto_explorer.printing.printer import print_sheets

    try:
        with progress(parent, tr("Printing…")) as tell:
            print_sheets(sheets or sheets_of(window, what, choices, tell), printer, ink(choices), tell)
    except ExplorerError as error:
        tell_problem(parent, str(error))
        return False
    except Cancelled:
        return False
    window.settings.set(_LAST, {"what": what, "choices": choices.stored(), "printer": printer.printerName()})
    window.statusBar().showMessage(tr("Sent to {}").format(printer.printerName()), 6000)
    return True


def repeat_last(window: MainWindow) -> None:
    """Print or save once more as the last time; with nothing to repeat, ask how to print the chart."""
    last = window.settings.get(_LAST, {})
    what, stored = last.get("what"), last.get("choices")
    if what not in ("chart", "map", "table", "card") or not isinstance(stored, dict):
        print_chart(window)
        return
    if what == "table" and not window.tables.model.rowCount():
        window.statusBar().showMessage(tr("Nothing to print: the table shows no row"), 6000)
        return
    choices = PrintChoices.read(stored)
    if isinstance(last.get("path"), str):
        path = Path(last["path"])
        # another table or record may be shown now
        if what in ("chart", "map") or may_replace(window, [path]):
            save_to(window, window, what, choices, None, path, again=True)
    else:
        _print_again(window, what, choices, str(last.get("printer", "")))


def _print_again(window: MainWindow, what: str, choices: PrintChoices, name: str) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from csto_explorer.printing.printer import set_up

    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        tell_problem(
            window,
            tr("There is no printer “{}” any more. Press Ctrl+P to choose another, or save as PDF.").format(name),
        )
        return
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    try:
        sheets = sheets_of(window, what, choices)
    except ExplorerError as error:
        tell_problem(window, str(error))
        return
    set_up(printer, sheets[0])
    print_on(window, window, what, choices, sheets, printer)

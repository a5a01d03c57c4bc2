# SPDX-License-Identifier: MIT
"""Commands that draw: the chart and the map, to a file. No display is needed."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from csto_explorer.commands.output import FOUND, NOTHING, say
from csto_explorer.commands.reading import read_key
from csto_explorer.database.store import Store
from csto_explorer.printing.page import Sheet
from csto_explorer.records.place import Lens

Options = argparse.Namespace


def chart(store: Store, options: Options) -> int:
    """Print the chart to a file; says its pages and smallest type."""
    from csto_explorer.printing.charts import ChartJob, chart_of

    prepare()
    from csto_explorer.scene.fonts import measure

    root = read_key(options.root) if options.root else None
    if root is not None and root not in store.organizations():
        return NOTHING
    job = ChartJob(
        root=root,
        depth=options.depth,
        direction=options.direction,
        paper=options.paper,
        holders=options.holders,
        against=options.compare,
    )
    sheet = chart_of(store, _lens(store, options), job, measure, store.attribution(), store.version)
    return _save(sheet, options.output)


def map_(store: Store, options: Options) -> int:
    """Print the map to a file."""
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.printing.maps import map_of, series_of

    prepare()
    from csto_explorer.scene.fonts import measure

    lens = _lens(store, options)
    shown = Workspace(store, lens)
    if options.series:
        moments = [shown.moment(day) for day in options.series]
        return _save(
            series_of(moments, lens, measure, store.attribution(), store.version, options.paper), options.output
        )
    sheet = map_of(
        shown.map_standings(), shown.map_places(), lens, measure, store.attribution(), store.version, options.paper
    )
    return _save(sheet, options.output)


def bands(store: Store, options: Options) -> int:
    """Print how each state stood through the years to a file."""
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.printing.bands import bands_of

    prepare()
    from csto_explorer.scene.fonts import measure

    lens = _lens(store, options)
    shown = Workspace(store, lens)
    sheet = bands_of(shown.circles(), shown.years(), lens, measure, store.attribution(), store.version, options.paper)
    return _save(sheet, options.output)


def _lens(store: Store, options: Options) -> Lens:
    return Lens(options.on or store.opens_on, options.language)


def prepare() -> None:
    """Make what Qt needs to measure and draw type, on no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from csto_explorer.scene.fonts import load_fonts

    if QGuiApplication.instance() is None:
        # held by Qt itself for as long as the process lives
        prepare.application = QGuiApplication(["csto-explorer"])  # type: ignore[attr-defined]
    load_fonts()


def _save(sheet: Sheet, target: str) -> int:
    from csto_explorer.printing.output import save

    save([sheet], Path(target), sheet.title)
    say(f"{target}: 1 page, {sheet.paper.name}, smallest type {sheet.smallest:.1f} pt")
    if sheet.warning:
        say(sheet.warning)
    return FOUND

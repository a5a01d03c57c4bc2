# SPDX-License-Identifier: MIT
"""Commands that draw: the chart and the map, to a file. No display is needed."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csto_explorer.commands.output import FOUND, NOTHING, complain, say
from csto_explorer.commands.reading import read_key
from csto_explorer.database.store import Store
from csto_explorer.errors import UsageError
from csto_explorer.language import said_number, tr
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.paper import MM
from csto_explorer.records.place import Lens

if TYPE_CHECKING:
    from csto_explorer.printing.order import PrintOrder

Options = argparse.Namespace


def chart(store: Store, options: Options) -> int:
    """Print the chart to a file; says its pages and smallest type."""
    from csto_explorer.printing.charts import ChartJob, chart_sheets

    prepare()
    from csto_explorer.scene.fonts import measure

    root = read_key(options.root) if options.root else None
    if root is not None and root not in store.organizations():
        if store.exists(root):
            raise UsageError(tr("{} is no body: the chart begins at a body, such as organization/csc.").format(root))
        complain(tr("csto-explorer: there is no record {}. Search for it by name.").format(root))
        return NOTHING
    kinds = {relation.relation_type for relation in store.relations()}
    if unknown := sorted(set(options.without) - kinds):
        raise UsageError(
            tr("There are no relations “{}”. Leave out any of {}.").format(unknown[0][:30], ", ".join(sorted(kinds)))
        )
    job = ChartJob(
        root=root,
        depth=options.depth,
        direction=options.direction,
        mode=options.mode,
        paper=options.paper,
        orientation=options.orientation,
        margin=options.margin,
        scale=options.scale,
        tiles=options.tiles,
        overlap=options.overlap,
        cut_marks=options.cut_marks,
        title=options.title,
        style=options.style,
        hang=options.hang,
        staff_beside=options.staff_beside,
        fields=options.fields | {"holders"} if options.holders else options.fields,
        both_names=options.language == "both",
        dashed=options.dashed,
        hidden_kinds=frozenset(options.without),
        against=options.compare,
    )
    lens = _lens(store, options)
    if job.both_names:
        # all but the names is in English then
        lens = lens._replace(language="en")
    sheets = chart_sheets(store, lens, job, measure, store.attribution(lens.language), store.version)
    return _save(sheets, options)


def map_(store: Store, options: Options) -> int:
    """Print the map to a file."""
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.printing.maps import map_of, series_of

    order = _order(store, options)
    shown = Workspace(store, order.lens)
    if options.series:
        moments = [shown.moment(day) for day in options.series]
        return _save([series_of(moments, order, graticule=options.graticule)], options)
    content = shown.map_content(options.theme)._replace(graticule=options.graticule)
    return _save([map_of(content, order)], options)


def bands(store: Store, options: Options) -> int:
    """Print how each state stood through the years to a file."""
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.printing.bands import bands_of

    order = _order(store, options)
    shown = Workspace(store, order.lens)
    return _save([bands_of(shown.circles(), shown.years(), order)], options)


def _order(store: Store, options: Options) -> PrintOrder:
    """Return for what and on what is printed."""
    from csto_explorer.printing.order import PrintOrder

    prepare()
    from csto_explorer.scene.fonts import measure

    lens = _lens(store, options)
    return PrintOrder(
        lens,
        measure,
        store.attribution(lens.language),
        store.version,
        options.paper,
        options.orientation,
        options.margin * MM,
    )


def _lens(store: Store, options: Options) -> Lens:
    return Lens(options.on or store.opens_on, options.language)


def prepare() -> None:
    """Make what Qt needs to measure and draw type, on no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from csto_explorer.imports import take_up_qt

    take_up_qt()
    from PySide6.QtGui import QGuiApplication

    from csto_explorer.scene.fonts import load_fonts

    if QGuiApplication.instance() is None:
        # held by Qt itself for as long as the process lives
        prepare.application = QGuiApplication(["csto-explorer"])  # type: ignore[attr-defined]
    load_fonts()


def _save(sheets: Sequence[Sheet], options: Options) -> int:
    from csto_explorer.scene.themes import PATTERN, PRINT

    save_sheets(sheets, options.output, theme=PATTERN if options.monochrome else PRINT, dpi=options.dpi)
    return FOUND


def save_sheets(sheets: Sequence[Sheet], target: str, **how: Any) -> None:
    """Write sheets and say so; `how` is as in `printing.output.save`."""
    from csto_explorer.printing.output import save

    files = save(sheets, Path(target), sheets[0].title, **how)
    smallest = min(sheet.smallest for sheet in sheets)
    pages = tr("%n page(s)", "", len(sheets))
    named = str(files[0]) if len(files) == 1 else tr("{} to {}", "files").format(files[0], files[-1].name)
    say(tr("{}: {}, {}, smallest type {} pt").format(named, pages, sheets[0].paper.name, said_number(smallest, 1)))
    warning = next((sheet.warning for sheet in sheets if sheet.warning), "")
    if warning:
        say(warning)

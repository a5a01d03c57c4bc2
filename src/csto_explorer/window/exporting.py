# SPDX-License-Identifier: MIT
"""Exporting citations from the window: of the current record, or of the rows chosen in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.errors import ExplorerError
from csto_explorer.export.citations import references
from csto_explorer.export.reference_formats import FORMATS
from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.saving import ask_path
from csto_explorer.writing import written

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

BY_SUFFIX = {f".{suffix}": name for name, (_, suffix, _) in FORMATS.items()}
KINDS = {f".{suffix}": title for title, suffix, _ in FORMATS.values()}


def chosen(window: MainWindow) -> list[RecordKey]:
    """Return the records to export: several rows chosen in the table, else the current record."""
    rows = window.tables.chosen_keys() if window.tables.isVisible() else []
    return rows if len(rows) > 1 else [window.navigator.place.key]


def export_citations(window: MainWindow) -> bool:
    """Ask for a file, write the sources that the chosen records cite, and say so. Returns whether it was written."""
    keys = chosen(window)
    store = window.workspace.store
    try:
        found = references(store, keys)
        if not found:
            window.statusBar().showMessage(tr("Nothing to export: no source is cited here"), 6000)
            return False
        name = (
            tr("Citations of {} records").format(len(keys))
            if len(keys) > 1
            else tr("Citations of {}").format(keys[0].id)
        )
        path = ask_path(window, tr("Export citations"), name, KINDS)
        if path is None:
            return False
        write = FORMATS[BY_SUFFIX[path.suffix.lower()]][2]
        with written(path) as beside:
            beside.write_text(write(found), encoding="utf-8", newline="\n")
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    sources = tr("%n source(s)", "", len(found))
    window.statusBar().showMessage(tr("Saved {} to {}").format(sources, path), 6000)
    return True

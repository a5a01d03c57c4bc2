# SPDX-License-Identifier: MIT
"""Exporting citations from the window: of the current record, or of the rows chosen in the table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from csto_explorer.errors import ExplorerError
from csto_explorer.export.citations import references
from csto_explorer.export.reference_formats import FORMATS
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.notices import tell_problem
from csto_explorer.writing import written

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

KINDS = {f"{title} (*.{suffix})": name for name, (title, suffix, _) in FORMATS.items()}
BY_SUFFIX = {f".{suffix}": name for name, (_, suffix, _) in FORMATS.items()}


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
            window.statusBar().showMessage("Nothing to export: no source is cited here", 6000)
            return False
        name = f"Citations of {len(keys)} records" if len(keys) > 1 else f"Citations of {keys[0].id}"
        asked = ask_path(window, name)
        if asked is None:
            return False
        path, kind = asked
        with written(path) as beside:
            beside.write_text(FORMATS[kind][2](found), encoding="utf-8", newline="\n")
    except ExplorerError as error:
        tell_problem(window, str(error))
        return False
    sources = "1 source" if len(found) == 1 else f"{len(found)} sources"
    window.statusBar().showMessage(f"Saved {sources} to {path}", 6000)
    return True


def ask_path(window: MainWindow, name: str) -> tuple[Path, str] | None:
    """Ask where to save and as what; None if the user leaves it. What the name ends in counts, then the kind chosen."""
    folder = Path(str(window.settings.get("save_folder", str(Path.home()))))
    first = next(iter(BY_SUFFIX))
    said, kind = QFileDialog.getSaveFileName(
        window, "Export citations", str(folder / f"{name}{first}"), ";;".join(KINDS)
    )
    if not said:
        return None
    path = Path(said)
    chosen_kind = KINDS.get(kind, BY_SUFFIX[first])
    window.settings.set("save_folder", str(path.parent))
    if path.suffix.lower() in BY_SUFFIX:
        return path, BY_SUFFIX[path.suffix.lower()]
    return path.with_name(f"{path.name}.{FORMATS[chosen_kind][1]}"), chosen_kind

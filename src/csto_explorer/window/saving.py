# SPDX-License-Identifier: MIT
"""Asking where to save, the same for charts, maps and citations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

SHEETS = {".pdf": "PDF", ".svg": "SVG", ".png": "PNG"}
"""What a printed sheet can be saved as."""


def ask_path(window: MainWindow, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file; None if the user leaves it.

    `kinds` are the titles of the kinds by their suffix, the first one the default. What the name ends in counts, then
    the kind that was chosen. The folder is remembered.
    """
    folder = Path(str(window.settings.get("save_folder", str(Path.home()))))
    filters = {f"{kind} (*{suffix})": suffix for suffix, kind in kinds.items()}
    default = next(iter(kinds))
    said, chosen = QFileDialog.getSaveFileName(window, title, str(folder / f"{name}{default}"), ";;".join(filters))
    if not said:
        return None
    path = Path(said)
    window.settings.set("save_folder", str(path.parent))
    if path.suffix.lower() in kinds:
        return path
    return path.with_name(f"{path.name}{filters.get(chosen, default)}")

# SPDX-License-Identifier: MIT
"""Asking where to save, the same for charts, maps and citations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from csto_explorer.language import tr
from csto_explorer.window.notices import ask_whether

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

SHEETS = {".pdf": "PDF", ".svg": "SVG", ".png": "PNG"}
"""What a printed sheet can be saved as."""
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
"""What the name of a file may not have, on one system or another."""
_LONGEST = 100
"""Letters of a name that is offered: systems take 255 bytes, of which Cyrillic letters need two each."""


def ask_path(window: MainWindow, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """Ask for a file; None if the user leaves it.

    `kinds` are the titles of the kinds by their suffix, the first one the default. What the name ends in counts, then
    the kind that was chosen. The folder is remembered.
    """
    folder = Path(str(window.settings.get("save_folder", str(Path.home()))))
    filters = {f"{kind} (*{suffix})": suffix for suffix, kind in kinds.items()}
    default = next(iter(kinds))
    said, chosen = QFileDialog.getSaveFileName(
        window, title, str(folder / f"{_file_name(name)}{default}"), ";;".join(filters)
    )
    if not said:
        return None
    path = Path(said)
    window.settings.set("save_folder", str(path.parent))
    if path.suffix.lower() in kinds:
        return path
    path = path.with_name(f"{path.name}{filters.get(chosen, default)}")
    # the dialog asked about the name that was typed, which is another
    return path if may_replace(window, [path]) else None


def may_replace(parent: QWidget, paths: Iterable[Path]) -> bool:
    """Ask whether files that are there already may be replaced; without any there is nothing to ask."""
    there = [path.name for path in paths if path.exists()]
    if not there:
        return True
    if len(there) == 1:
        return ask_whether(parent, tr("{} is already there. Replace it?").format(*there))
    return ask_whether(parent, tr("{} and {} more are already there. Replace them?").format(there[0], len(there) - 1))


def _file_name(name: str) -> str:
    """Return a name that every system takes for that of a file; the last word, which is a date, stays in a long one."""
    plain = _FORBIDDEN.sub("-", name).strip(" .")
    title, _, day = plain.rpartition(" ")
    return f"{title[: _LONGEST - len(day)].rstrip()} {day}" if len(plain) > _LONGEST > len(day) else plain[:_LONGEST]

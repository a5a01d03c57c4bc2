# SPDX-License-Identifier: MIT
"""Arrangements: how the panels share the window.

An arrangement is nested splits of panel names with their shares; `lay_out` puts docks so. In a window narrower
than NARROW the map is a tab beside the details, so that the chart keeps its room.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from csto_explorer.language import marked

NARROW = 1200


class Split(NamedTuple):
    """Panels or further splits side by side ("across"), one below another ("down") or as tabs ("tabs")."""

    way: str
    parts: tuple[Split | str, ...]
    sizes: tuple[int, ...] = ()


WIDE = {
    "overview": Split(
        "across",
        (
            "structure",
            Split("down", ("chart", "tables"), (560, 250)),
            Split("down", ("map", "details"), (310, 440)),
        ),
        (296, 769, 375),
    ),
    "chart": Split("across", ("structure", "chart", "details"), (296, 804, 340)),
    "map": Split("across", ("map", "details"), (1065, 375)),
    "tables": Split("across", ("tables", "details"), (1065, 375)),
    "results": Split("across", ("results", "details"), (1065, 375)),
}
SLIM = {
    **WIDE,
    "overview": Split(
        "across",
        ("structure", Split("down", ("chart", "tables"), (380, 170)), Split("tabs", ("details", "map"))),
        (244, 470, 310),
    ),
    "chart": Split("across", ("structure", "chart"), (244, 780)),
    "map": Split("across", ("map", "details"), (700, 324)),
    "tables": Split("across", ("tables", "details"), (700, 324)),
    "results": Split("across", ("results", "details"), (700, 324)),
}
TITLES = {
    "overview": marked("&Overview"),
    "chart": marked("&Chart"),
    "map": marked("&Map"),
    "tables": marked("&Tables"),
}


def lay_out(window: QMainWindow, docks: dict[str, QDockWidget], name: str) -> None:
    """Arrange the docks of a window; those that the arrangement does not name are closed."""
    split = (SLIM if window.width() < NARROW else WIDE)[name]
    for dock in docks.values():
        dock.setFloating(False)
        window.removeDockWidget(dock)
    first = _first(split)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks[first])
    docks[first].show()
    _place(window, docks, split)
    _resize(window, docks, split)


def _first(part: Split | str) -> str:
    while isinstance(part, Split):
        part = part.parts[0]
    return part


def _place(window: QMainWindow, docks: dict[str, QDockWidget], split: Split) -> None:
    """Split the room of the first part's first dock, then go into each part."""
    before = docks[_first(split.parts[0])]
    for part in split.parts[1:]:
        dock = docks[_first(part)]
        if split.way == "tabs":
            window.tabifyDockWidget(before, dock)
        else:
            across = split.way == "across"
            window.splitDockWidget(before, dock, Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical)
        dock.show()
        before = dock
    for part in split.parts:
        if isinstance(part, Split):
            _place(window, docks, part)
    if split.way == "tabs":
        docks[_first(split.parts[0])].raise_()


def _resize(window: QMainWindow, docks: dict[str, QDockWidget], split: Split) -> None:
    if split.sizes:
        across = split.way == "across"
        whole = window.width() if across else window.height()
        # side panels keep their width; the middle takes what is left
        share = whole / sum(split.sizes) if not across else 1.0
        window.resizeDocks(
            [docks[_first(part)] for part in split.parts],
            [round(size * share) for size in split.sizes],
            Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical,
        )
    for part in split.parts:
        if isinstance(part, Split):
            _resize(window, docks, part)

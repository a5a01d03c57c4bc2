# SPDX-License-Identifier: MIT
"""Arrangements: how the panels share the window.

An arrangement is nested splits of panel names with their shares; `lay_out` puts docks so. In a window narrower
than NARROW the map is a tab beside the details, so that the chart keeps its room, and the tables go below both, so that
names stand in them whole; in one narrower than TINY structure and details are tabs too, and the tables go below
everything. With larger type windows count as narrow sooner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from csto_explorer.language import marked
from csto_explorer.window import theme

NARROW = 1200
TINY = 850
MOST_GROWTH = 1.15
"""So much wider side panels become with larger type; beyond that their text wraps."""


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
        (
            "structure",
            Split(
                "down",
                (Split("across", ("chart", Split("tabs", ("details", "map"))), (470, 310)), "tables"),
                (380, 170),
            ),
        ),
        (244, 780),
    ),
    "chart": Split("across", ("structure", "chart"), (244, 780)),
    "map": Split("across", ("map", "details"), (700, 324)),
    "tables": Split("across", ("tables", "details"), (700, 324)),
    "results": Split("across", ("results", "details"), (700, 324)),
}
LITTLE = {
    **SLIM,
    "overview": Split(
        "down",
        (Split("across", (Split("tabs", ("structure", "details", "map")), "chart"), (300, 724)), "tables"),
        (380, 170),
    ),
    "tables": Split("tabs", ("tables", "details")),
    "results": Split("tabs", ("results", "details")),
}
TITLES = {
    "overview": marked("&Overview"),
    "chart": marked("&Chart"),
    "map": marked("&Map"),
    "tables": marked("&Tables"),
}


def width_class(width: int) -> int:
    """Return 0 for a wide window, 1 for a narrow one, 2 for a very narrow one; larger type needs more room."""
    needed = min(theme.text_scale(), 1.3)
    return (width < NARROW * needed) + (width < TINY * needed)


def _split(window: QMainWindow, name: str) -> Split:
    return (WIDE, SLIM, LITTLE)[width_class(window.width())][name]


def lay_out(window: QMainWindow, docks: Mapping[str, QDockWidget], name: str) -> None:
    """Arrange the docks of a window; those that the arrangement does not name are closed."""
    split = _split(window, name)
    for dock in docks.values():
        dock.setFloating(False)
        window.removeDockWidget(dock)
    first = _first(split)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks[first])
    docks[first].show()
    _place(window, docks, split)
    _resize(window, docks, split, window.width(), window.height())


def _first(part: Split | str) -> str:
    while isinstance(part, Split):
        part = part.parts[0]
    return part


def _place(window: QMainWindow, docks: Mapping[str, QDockWidget], split: Split) -> None:
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


def resize(window: QMainWindow, docks: Mapping[str, QDockWidget], name: str) -> None:
    """Give the panels of an arrangement their shares of the room that the window has now."""
    _resize(window, docks, _split(window, name), window.width(), window.height())


def _resize(window: QMainWindow, docks: Mapping[str, QDockWidget], split: Split, width: int, height: int) -> None:
    across = split.way == "across"
    sides = [width if across else height] * len(split.parts)
    if split.sizes:
        sides = _side_by_side(split.sizes, width) if across else _below_each_other(split.sizes, height)
        window.resizeDocks(
            [docks[_first(part)] for part in split.parts],
            sides,
            Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical,
        )
    for part, side in zip(split.parts, sides, strict=True):
        if isinstance(part, Split):
            _resize(window, docks, part, side if across else width, height if across else side)


def _below_each_other(sizes: Sequence[int], whole: int) -> list[int]:
    return [size * whole // sum(sizes) for size in sizes]


def _side_by_side(sizes: Sequence[int], whole: int) -> list[int]:
    """Return widths: side panels keep theirs, the widest takes what is left."""
    made = [round(size * min(theme.text_scale(), MOST_GROWTH)) for size in sizes]
    widest = sizes.index(max(sizes))
    made[widest] = max(sizes[widest] // 2, whole - sum(made) + made[widest])
    return made

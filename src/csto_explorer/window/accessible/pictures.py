# SPDX-License-Identifier: MIT
"""Which contents each drawn view has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from csto_explorer.window.accessible.contents import Contents
from csto_explorer.window.accessible.in_chart import InChart
from csto_explorer.window.accessible.in_map import InMap
from csto_explorer.window.accessible.in_timeline import InTimeline
from csto_explorer.window.accessible.picture import Picture

_CONTENTS: dict[str, Callable[[Any], Contents]] = {
    "ChartView": InChart,
    "MapView": InMap,
    "TimelineView": InTimeline,
}
_made: WeakKeyDictionary[QWidget, Picture] = WeakKeyDictionary()


def make(kind: str, view: QWidget) -> Picture:
    """Return the interface of a drawn view."""
    picture = _made[view] = Picture(view, _CONTENTS[kind](view))
    return picture


def made(view: QWidget) -> Picture | None:
    """Return the interface that was made for a view."""
    return _made.get(view)

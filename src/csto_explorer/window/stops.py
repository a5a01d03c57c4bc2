# SPDX-License-Identifier: MIT
"""Where the keys go: from panel to panel by F6, from widget to widget by Tab, in the order in which one reads."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow


def panels(window: MainWindow) -> list[tuple[QWidget, QWidget]]:
    """Return the regions of a window in reading order, each with the widget that takes its keys."""
    w = window
    return [
        (w.search, w.search),
        (w.structure, w.structure.tree),
        (w.chart, w.chart.view),
        (w.tables, w.tables.table),
        (w.map, w.map.view),
        (w.card, w.card.browser),
        (w.results, w.results.list),
        (w.timeline, w.timeline),
    ]


def step(window: MainWindow, by: int) -> None:
    """Take the keys to the next region that is shown, or to the one before."""
    shown = [(region, stop) for region, stop in panels(window) if not stop.visibleRegion().isEmpty()]
    focus = QApplication.focusWidget()
    holds = [focus is not None and (region is focus or region.isAncestorOf(focus)) for region, _ in shown]
    at = holds.index(True) if True in holds else (-1 if by > 0 else 0)
    shown[(at + by) % len(shown)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def filter_of_panel(window: MainWindow) -> None:
    """Take the keys to the filter of the panel that has them, the tables' otherwise."""
    focus = QApplication.focusWidget()
    if focus is not None and window.chart.isAncestorOf(focus):
        window.chart.finder.start()
        return
    inside = window.structure.isAncestorOf(focus) if focus else False
    field: QLineEdit = window.structure.filter if inside else window.tables.filter
    field.setFocus()
    field.selectAll()


def follow_the_eye(window: MainWindow) -> None:
    """Let Tab go through the bar, then through the panels in reading order; within each from left to right and down."""
    bar = window.bar_buttons()
    order: list[QWidget] = [*bar[:2], window.search, window.date.edit, *bar[2:]]
    for region, _ in panels(window)[1:]:
        inside = [region, *region.findChildren(QWidget)]
        stops = [each for each in inside if _is_stop(each, window)]
        order += sorted(stops, key=lambda each: _place(each, region))
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reachable and widget.focusProxy() is None and widget.window() is window


def _place(widget: QWidget, region: QWidget) -> tuple[int, int]:
    """Return row and column of a widget; what stands beside one another on a line may differ by some pixels."""
    middle = widget.mapTo(region, QPoint(0, widget.height() // 2)) if widget is not region else QPoint(0, 0)
    top = widget.mapTo(region, QPoint(0, 0)).y() if widget is not region else 0
    return (middle.y() if widget.height() < 60 else top + 30) // 16, middle.x()

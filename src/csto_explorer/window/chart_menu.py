# SPDX-License-Identifier: MIT
"""The menu of what the chart shows and how: filled when it is first opened, so that it costs nothing at the start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from csto_explorer.window.chart_panel import ChartPanel

STYLES = {"auto": "As fits &best", "compact": "In &columns", "layered": "Level by &level"}
HANGS = {"right": "At the &right of their line", "left": "At the &left", "both": "At &both sides"}
FIELDS = {
    "show_abbreviation": "&Abbreviation",
    "show_class": "&Classification",
    "show_second": "&Purpose, seat and date",
    "show_seat": "&Seat",
    "show_since": "Date of &founding",
    "both_names": "Names in &both languages",
}
LEVELS = (1, 2, 3)


class ChartMenu:
    """Adds to a menu what the chart's panel can do."""

    def __init__(self, menu: QMenu, panel: ChartPanel) -> None:
        self._menu, self._panel = menu, panel
        self._kinds: QMenu | None = None
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries, once, and those that depend on the chart anew."""
        if self._kinds is None:
            panel, menu = self._panel, self._menu
            menu.addSeparator()
            self._kinds = menu.addMenu("&Kinds of dashed relations")
            self._choice(menu.addMenu("&Arrange"), "style", STYLES)
            self._choice(menu.addMenu("Stacks &hang"), "hang", HANGS)
            self._switch(menu, "staff_beside", "&Secretariat and staff beside the line")
            self._switch(menu, "transitions", "S&mooth transitions")
            boxes = menu.addMenu("&Boxes show")
            for name, title in FIELDS.items():
                self._switch(boxes, name, title)
            menu.addSeparator()
            fold = menu.addMenu("Fold &to level")
            for level in LEVELS:
                fold.addAction(f"Level &{level}", partial(panel.fold_to, level))
            fold.addAction("&All levels", panel.unfold_all)
            menu.addAction("Show the &whole structure", lambda: panel.focus_on(None))
        self._fill_kinds(self._kinds)

    def _fill_kinds(self, menu: QMenu) -> None:
        menu.clear()
        hidden = self._panel.choices.hidden_kinds
        for kind in self._panel.kinds():
            action = menu.addAction(kind.replace("_", " ").capitalize())
            action.setCheckable(True)
            action.setChecked(kind not in hidden)
            action.toggled.connect(lambda on, kind=kind: self._panel.show_kind(kind, on))
        menu.setEnabled(not menu.isEmpty())

    def _switch(self, menu: QMenu, name: str, title: str) -> None:
        action = QAction(title, menu)
        action.setCheckable(True)
        action.setChecked(bool(getattr(self._panel.choices, name)))
        action.toggled.connect(lambda on: self._panel.set_option(name, on))
        menu.addAction(action)

    def _choice(self, menu: QMenu, name: str, titles: dict[str, str]) -> None:
        group = QActionGroup(menu)
        for value, title in titles.items():
            action = QAction(title, menu)
            action.setCheckable(True)
            action.setChecked(getattr(self._panel.choices, name) == value)
            action.triggered.connect(lambda _=False, value=value: self._panel.set_option(name, value))
            group.addAction(action)
            menu.addAction(action)

# SPDX-License-Identifier: MIT
"""The menu of what the chart shows and how: filled when it is first opened, so that it costs nothing at the start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from csto_explorer.database.wording import RELATION_WORDS
from csto_explorer.language import marked, tr

if TYPE_CHECKING:
    from csto_explorer.window.chart_panel import ChartPanel

STYLES = {"auto": marked("As fits &best"), "compact": marked("In &columns"), "layered": marked("Level by &level")}
HANGS = {
    "right": marked("At the &right of their line"),
    "left": marked("At the &left"),
    "both": marked("At &both sides"),
}
FIELDS = {
    "show_abbreviation": marked("&Abbreviation"),
    "show_class": marked("&Classification"),
    "show_purpose": marked("&Purpose"),
    "show_seat": marked("&Seat"),
    "show_since": marked("Date of &founding"),
    "both_names": marked("Names in &both languages"),
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
            self._kinds = menu.addMenu(tr("&Kinds of dashed relations"))
            self._choice(menu.addMenu(tr("&Arrange")), "style", STYLES)
            self._choice(menu.addMenu(tr("Stacks han&g")), "hang", HANGS)
            self._switch(menu, "staff_beside", marked("&Secretariat and staff beside the line"))
            self._switch(menu, "transitions", marked("S&mooth transitions"))
            boxes = menu.addMenu(tr("&Boxes show"))
            for name, title in FIELDS.items():
                self._switch(boxes, name, title)
            menu.addSeparator()
            fold = menu.addMenu(tr("Fold &to level"))
            for level in LEVELS:
                fold.addAction(tr("Level &{}").format(level), partial(panel.fold_to, level))
            fold.addAction(tr("&All levels"), panel.unfold_all)
            menu.addAction(tr("Show the &whole structure"), lambda: panel.focus_on(None))
        self._fill_kinds(self._kinds)

    def _fill_kinds(self, menu: QMenu) -> None:
        menu.clear()
        hidden = self._panel.choices.hidden_kinds
        for kind in self._panel.kinds():
            action = menu.addAction(tr(RELATION_WORDS.get(kind, kind.replace("_", " "))).capitalize())
            action.setCheckable(True)
            action.setChecked(kind not in hidden)
            action.toggled.connect(lambda on, kind=kind: self._panel.show_kind(kind, on))
        menu.setEnabled(not menu.isEmpty())

    def _switch(self, menu: QMenu, name: str, title: str) -> None:
        action = QAction(tr(title), menu)
        action.setCheckable(True)
        action.setChecked(bool(getattr(self._panel.choices, name)))
        action.toggled.connect(lambda on: self._panel.set_option(name, on))
        menu.addAction(action)

    def _choice(self, menu: QMenu, name: str, titles: dict[str, str]) -> None:
        group = QActionGroup(menu)
        for value, title in titles.items():
            action = QAction(tr(title), menu)
            action.setCheckable(True)
            action.setChecked(getattr(self._panel.choices, name) == value)
            action.triggered.connect(lambda _=False, value=value: self._panel.set_option(name, value))
            group.addAction(action)
            menu.addAction(action)

# SPDX-License-Identifier: MIT
"""The map's panel: heading, states in words on demand, map, legend and the note on borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from csto_explorer.language import tr
from csto_explorer.map.themes import STANDING, THEMES
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.legend import Legend
from csto_explorer.window.map_view import MapView
from csto_explorer.window.panel import Panel

if TYPE_CHECKING:
    from csto_explorer.map.standing import Place
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.window.state_list import StateList

LISTED = 24
"""So many events at one place are offered in a menu."""


class MapPanel(Panel):
    """Asks with `recordRequested`, for an event on its day with `eventRequested`.

    `contentChanged` tells that something else is to be shown: `theme`, `graticule`.
    """

    recordRequested = Signal(object)
    eventRequested = Signal(object)
    contentChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("map", tr("Member states"), parent)
        self.view = MapView(self)
        self.legend = Legend(self)
        self.states: StateList | None = None
        self._workspace: Workspace | None = None
        body = QWidget(self)
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.view, 1)
        self.add(body, 1)
        self.add(self.legend)
        self._make_choices()
        self.zoom_out_action = self.action(tr("Zoom out"), "zoom-out", tr("Show more of the map (−)"))
        self.zoom_in_action = self.action(tr("Zoom in"), "zoom-in", tr("Show less of the map, larger (+)"))
        self.home_action = self.action(tr("Show the members"), "home", tr("Show all member states (0)"))
        self.zoom_out_action.triggered.connect(lambda: self.view.zoom(1 / 1.4))
        self.zoom_in_action.triggered.connect(lambda: self.view.zoom(1.4))
        self.home_action.triggered.connect(self.view.fit)
        self.world_action.triggered.connect(self.view.fit_world)
        self.view.recordRequested.connect(self.recordRequested)
        self.view.contextRequested.connect(self._on_context)
        self.view.markPressed.connect(self._on_mark)

    def _make_choices(self) -> None:
        """Make the actions that choose what the map shows, and the button that lists them."""
        self.shows_action = self.action(tr("What the map shows"), "stack-2", tr("Choose what the map shows"))
        self.themes = {name: QAction(tr(title), self) for name, title in THEMES.items()}
        group = QActionGroup(self)
        for name, action in self.themes.items():
            action.setCheckable(True)
            action.setChecked(name == STANDING)
            group.addAction(action)
            action.triggered.connect(self._on_theme)
        self.graticule_action = QAction(tr("Meridians and &parallels"), self)
        self.states_action = QAction(tr("&List of the states"), self)
        self.world_action = QAction(tr("S&how the part of the world"), self)
        for action in (self.graticule_action, self.states_action):
            action.setCheckable(True)
        self.graticule_action.toggled.connect(lambda _: self.contentChanged.emit())
        self.states_action.toggled.connect(self._show_list)
        self.menu = QMenu(self)
        self.menu.addActions(list(self.themes.values()))
        self.menu.addSeparator()
        self.menu.addActions([self.graticule_action, self.states_action, self.world_action])
        button = self.heading.button_of(self.shows_action)
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")

    @property
    def theme(self) -> str:
        """The name of what the map shows."""
        return next((name for name, action in self.themes.items() if action.isChecked()), STANDING)

    @property
    def graticule(self) -> bool:
        """Whether meridians and parallels are drawn."""
        return self.graticule_action.isChecked()

    def choose(self, theme: str, *, graticule: bool, states: bool) -> None:
        """Take choices of the last time, without telling of them."""
        self.blockSignals(True)
        self.themes.get(theme, self.themes[STANDING]).setChecked(True)
        self.graticule_action.setChecked(graticule)
        self.states_action.setChecked(states)
        self.blockSignals(False)

    def show_standings(self, workspace: Workspace) -> None:
        """Show the chosen theme at the workspace's date."""
        from csto_explorer.map.legend import border_note, legend
        from csto_explorer.models.workspace import day_text

        self._workspace = workspace
        shown = workspace.shown_map(self.theme, graticule=self.graticule)
        self.view.show_map(shown)
        against = day_text(workspace.compared) if workspace.compared else ""
        entries = legend(shown.standings, shown.language, against=against, content=shown.content)
        self.legend.show_entries(entries, border_note(shown.language), shown.content.note)
        if self.states is not None:
            self.states.show_states(shown)
        titled = tr(THEMES[self.theme]).replace("&", "")
        self.heading.label.setText(tr("Member states") if self.theme == STANDING else titled)

    def show_record(self, key: RecordKey, *, is_new: bool = True) -> None:
        """Mark a place; another record's place is its seat or where it happened."""
        self.view.show_current(key, is_new=is_new)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        if hasattr(self, "view"):
            self.view.follow_theme()
            self.legend.update()

    def follow_text(self) -> None:
        """Write names and legend at another size."""
        super().follow_text()
        self.view.follow_theme()
        self.legend.settle()

    def _on_theme(self) -> None:
        self.contentChanged.emit()
        self.legend.settle()

    def _show_list(self, shown: bool) -> None:
        """Fold the list of states out beside the map, or away."""
        if self.states is None:
            from csto_explorer.window.state_list import StateList

            self.states = StateList(self)
            self._row.insertWidget(0, self.states)
            self.states.pointed.connect(self.view.show_current)
            self.states.recordRequested.connect(self.recordRequested)
            if self.view.shown is not None:
                self.states.show_states(self.view.shown)
        self.states.setVisible(shown)
        if shown and self.isVisible():
            self.states.field.setFocus()
        self.contentChanged.emit()

    def _on_mark(self, place: Place, at: QPoint) -> None:
        """Ask for what happened at a mark; where it was more than one, offer them."""
        if len(place.records) == 1:
            self.eventRequested.emit(place.records[0])
            return
        self.offered = QMenu(self)
        for record, told in list(zip(place.records, place.told, strict=True))[:LISTED]:
            words = told if len(told) < 90 else f"{told[:88]}…"
            action = self.offered.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, record=record: self.eventRequested.emit(record))
        if len(place.records) > LISTED:
            self.offered.addAction(tr("%n more", "", len(place.records) - LISTED)).setEnabled(False)
        self.offered.popup(at)

    def _on_context(self, key: RecordKey | None, at: QPoint) -> None:
        menu = QMenu(self)
        if key is not None:
            name = self.view.tip_at(self.view.point_of(key)).split(":")[0] or str(key)
            menu.addAction(tr("Go to {}").format(name), lambda: self.recordRequested.emit(key))
            menu.addAction(tr("Copy name"), lambda: QGuiApplication.clipboard().setText(name))
            menu.addSeparator()
        menu.addActions([self.home_action, self.world_action])
        menu.addSeparator()
        menu.addActions([*self.themes.values(), self.graticule_action, self.states_action])
        menu.exec(at)

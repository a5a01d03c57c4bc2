# SPDX-License-Identifier: MIT
"""The map's panel: heading, map, legend and the note on borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.legend import Legend
from csto_explorer.window.map_view import MapView
from csto_explorer.window.panel import Panel

if TYPE_CHECKING:
    from csto_explorer.models.workspace import Workspace


class MapPanel(Panel):
    """Asks with `recordRequested`."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("map", tr("Member states"), parent)
        self.view = MapView(self)
        self.legend = Legend(self)
        self.add(self.view, 1)
        self.add(self.legend)
        self.zoom_out_action = self.action(tr("Zoom out"), "zoom-out", tr("Show more of the map (−)"))
        self.zoom_in_action = self.action(tr("Zoom in"), "zoom-in", tr("Show less of the map, larger (+)"))
        self.home_action = self.action(tr("Show the members"), "home", tr("Show all member states (0)"))
        self.zoom_out_action.triggered.connect(lambda: self.view.zoom(1 / 1.4))
        self.zoom_in_action.triggered.connect(lambda: self.view.zoom(1.4))
        self.home_action.triggered.connect(self.view.fit)
        self.view.recordRequested.connect(self.recordRequested)
        self.view.contextRequested.connect(self._on_context)

    def show_standings(self, workspace: Workspace) -> None:
        """Show how the states stand at the workspace's date."""
        from csto_explorer.map.legend import border_note, legend
        from csto_explorer.models.workspace import day_text

        shown = workspace.shown_map()
        self.view.show_map(shown)
        against = day_text(workspace.compared) if workspace.compared else ""
        entries = legend(shown.standings, shown.language, against=against)
        self.legend.show_entries(entries, border_note(shown.language))

    def show_record(self, key: RecordKey) -> None:
        """Mark a place; another record's place is its seat or where it happened."""
        self.view.show_current(key)

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
        self.legend.updateGeometry()

    def _on_context(self, key: RecordKey | None, at: QPoint) -> None:
        menu = QMenu(self)
        if key is not None:
            name = self.view.tip_at(self.view.point_of(key)).split(":")[0] or str(key)
            menu.addAction(tr("Go to {}").format(name), lambda: self.recordRequested.emit(key))
            menu.addAction(tr("Copy name"), lambda: QGuiApplication.clipboard().setText(name))
            menu.addSeparator()
        menu.addAction(self.home_action)
        menu.exec(at)

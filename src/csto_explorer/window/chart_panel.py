# SPDX-License-Identifier: MIT
"""The chart's panel: draws the structure at a date, remembers what is folded, and walks it with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from csto_explorer.records.keys import RecordKey
from csto_explorer.window.chart_view import ChartView
from csto_explorer.window.panel import Panel

if TYPE_CHECKING:
    from csto_explorer.chart.scene import ChartOptions
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.records.structure import Node

DEFAULT_ASPECT = 1.6


class Choices(NamedTuple):
    """What the user chose to see in the chart."""

    dashed: bool = True
    show_holders: bool = False
    to_right: bool = False


class ChartPanel(Panel):
    """Heading and chart. Asks with `recordRequested`; `optionsChanged` asks to be drawn anew."""

    recordRequested = Signal(object)
    optionsChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chart", "Chart", parent)
        self.view = ChartView(self)
        self.add(self.view, 1)
        self.choices = Choices()
        self.folded: frozenset[RecordKey] = frozenset()
        self._tree: Node | None = None
        self._opened = False
        self.zoom_out_action = self.action("Zoom out", "zoom-out", "Make the chart smaller (−)")
        self.zoom_in_action = self.action("Zoom in", "zoom-in", "Make the chart larger (+)")
        self.fit_action = self.action("Fit", "maximize", "Show the whole chart (0)")
        self.unfold_action = self.action("Unfold all", "sitemap", "Unfold every branch")
        self.zoom_out_action.triggered.connect(lambda: self.view.zoom(1 / 1.2))
        self.zoom_in_action.triggered.connect(lambda: self.view.zoom(1.2))
        self.fit_action.triggered.connect(self.view.fit)
        self.unfold_action.triggered.connect(self.unfold_all)
        self.view.recordRequested.connect(self.recordRequested)
        self.view.foldRequested.connect(self.toggle_fold)
        self.view.moveRequested.connect(self._on_move)
        self.view.contextRequested.connect(self._on_context)

    def set_option(self, name: str, on: bool) -> None:
        """Change one of the choices by name."""
        self.choices = self.choices._replace(**{name: on})
        self._opened = self._opened and name != "to_right"
        self.optionsChanged.emit()

    def draw(self, workspace: Workspace) -> None:
        """Draw the structure at the workspace's date."""
        # laying out and measuring are not needed before the window stands
        from csto_explorer.chart.drawing import branch, compared, draw_chart
        from csto_explorer.scene.fonts import measure

        store, lens, against = workspace.store, workspace.lens, workspace.compared
        self._tree = branch(store, lens.on) if against is None else compared(store, lens.on, against)[0]
        self.view.show_scene(draw_chart(store, lens, self.options(workspace), measure, against=against))
        if not self._opened and self.view.scene is not None and self.view.scene.groups:
            self._opened = True
            self.view.open_legibly()

    def options(self, workspace: Workspace) -> ChartOptions:
        """Return the options of the drawing on screen."""
        from csto_explorer.chart.scene import ChartOptions

        width, height = max(1, self.view.width()), max(1, self.view.height())
        return ChartOptions(
            direction="right" if self.choices.to_right else "down",
            folded=self.folded,
            show_holders=self.choices.show_holders,
            dashed=self.choices.dashed,
            language=workspace.lens.language,
            aspect=width / height if self._opened else DEFAULT_ASPECT,
        )

    def show_record(self, key: RecordKey) -> None:
        """Outline a record and bring it into view; unfold what hides it."""
        hiding = frozenset(above for above in self._path(key) if above != key) & self.folded
        if hiding:
            self.folded -= hiding
            self.view.current = key
            self.optionsChanged.emit()
        self.view.show_current(key)

    def toggle_fold(self, key: RecordKey) -> None:
        """Fold a branch or unfold it."""
        node = self._node(key)
        if node is None or not node.children:
            return
        self.folded = self.folded ^ {key}
        self.optionsChanged.emit()

    def unfold_all(self) -> None:
        """Unfold every branch."""
        self.folded = frozenset()
        self.optionsChanged.emit()

    def _on_move(self, direction: str) -> None:
        from csto_explorer.chart.walk import step

        if self._tree is None:
            return
        start = self.view.current if self._node(self.view.current) else None
        target = (
            step(self._tree, start, direction, self.folded, "right" if self.choices.to_right else "down")
            if start
            else self._tree.organization.key
        )
        if target is not None:
            self.recordRequested.emit(target)

    def _on_context(self, key: RecordKey | None, at: QPoint) -> None:
        menu = QMenu(self)
        node = self._node(key) if key else None
        if node is not None:
            name = node.organization.names.en
            menu.addAction(f"Go to {name}", lambda: self.recordRequested.emit(node.organization.key))
            if node.children:
                word = "Unfold" if node.organization.key in self.folded else "Fold"
                menu.addAction(word, lambda: self.toggle_fold(node.organization.key))
            menu.addAction("Copy name", lambda: QGuiApplication.clipboard().setText(name))
            menu.addSeparator()
        menu.addAction(self.fit_action)
        menu.addAction(self.unfold_action)
        menu.exec(at)

    def _node(self, key: RecordKey | None) -> Node | None:
        waiting = [self._tree] if self._tree else []
        while waiting:
            node = waiting.pop()
            if node.organization.key == key:
                return node
            waiting.extend(node.children)
        return None

    def _path(self, key: RecordKey) -> list[RecordKey]:
        """Return the records from the top to a body, empty if it is not in the tree."""
        waiting = [(self._tree, [self._tree.organization.key])] if self._tree else []
        while waiting:
            node, path = waiting.pop()
            if node.organization.key == key:
                return path
            waiting.extend((child, [*path, child.organization.key]) for child in node.children)
        return []

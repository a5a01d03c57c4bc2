# SPDX-License-Identifier: MIT
"""The chart's panel: draws the structure at a date, remembers what is folded, and walks it with the arrow keys."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from csto_explorer.language import spoken, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.canvas import STEP
from csto_explorer.window.chart_choices import Choices
from csto_explorer.window.chart_find import ChartFind
from csto_explorer.window.chart_view import ChartView
from csto_explorer.window.panel import Panel

if TYPE_CHECKING:
    from csto_explorer.chart.details import BodyDetails, ChartDetails
    from csto_explorer.chart.drawing import Prepared
    from csto_explorer.chart.scene import ChartOptions
    from csto_explorer.models.settings import Settings
    from csto_explorer.models.workspace import Workspace
    from csto_explorer.records.structure import Node
    from csto_explorer.scene.model import Scene

DEFAULT_ASPECT = 1.6
RESHAPED = 1.15
"""So many times wider or narrower for its height than before, a panel has another shape."""
RESTED = 150
"""Milliseconds without another size after which a panel has rested."""
KEPT, MOST_KEPT_BOXES = 48, 400
"""So many drawn charts, of at most so many boxes, are kept: who drags the date comes back to most of them."""
_KEPT = "chart"
"""The name of the choices among the settings."""


class ChartPanel(Panel):
    """Heading and chart. Asks with `recordRequested`; `optionsChanged` asks to be drawn anew."""

    recordRequested = Signal(object)
    optionsChanged = Signal()
    linkRequested = Signal(object)
    printRequested = Signal(object)
    saveRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chart", tr("Chart"), parent)
        self.view = ChartView(self)
        self.finder = ChartFind(self)
        self.add(self.finder)
        self.add(self.view, 1)
        self.choices = Choices()
        self.folded: frozenset[RecordKey] = frozenset()
        self._tree: Node | None = None
        self._opened = False
        self._aspect = DEFAULT_ASPECT
        """What the chart is arranged for: no step of the date arranges it anew for a panel that changed since."""
        self._still = False
        self._focus: RecordKey | None = None
        self._said: object = None
        self._prepared: tuple[tuple[object, ...], Prepared] | None = None
        self._workspace: Workspace | None = None
        self._scenes: dict[Hashable, tuple[ChartDetails, Scene]] = {}
        self._told: tuple[tuple[object, ...], ChartDetails] | None = None
        self._found: list[RecordKey] = []
        self._at = 0
        self.zoom_out_action = self.action(tr("Zoom out"), "zoom-out", tr("Make the chart smaller (−)"))
        self.zoom_in_action = self.action(tr("Zoom in"), "zoom-in", tr("Make the chart larger (+)"))
        self.fit_action = self.action(tr("Fit"), "maximize", tr("Show the whole chart (0)"))
        self.unfold_action = self.action(tr("Unfold all"), "sitemap", tr("Unfold every branch"))
        self.zoom_out_action.triggered.connect(lambda: self.view.step_zoom(1 / STEP))
        self.zoom_in_action.triggered.connect(lambda: self.view.step_zoom(STEP))
        self.fit_action.triggered.connect(self.view.fit)
        self.unfold_action.triggered.connect(self.unfold_all)
        self.view.told = self._all_told
        self.view.recordRequested.connect(self.recordRequested)
        self.view.foldRequested.connect(self.toggle_fold)
        self.view.moveRequested.connect(self._on_move)
        self.view.contextRequested.connect(self._on_context)
        self._rest = QTimer(self, singleShot=True, interval=RESTED)
        self._rest.timeout.connect(self._on_rest)
        self.view.resized.connect(self._rest.start)
        # in a panel that was hidden meanwhile nothing rested
        self.visibilityChanged.connect(lambda _: self._rest.start())
        self.finder.searched.connect(self._on_search)
        self.finder.stepped.connect(self._on_step)
        self.finder.left.connect(self.view.setFocus)

    def follow_text(self) -> None:
        """Take another size of text."""
        super().follow_text()
        self.view.follow_text()

    def restore(self, settings: Settings) -> None:
        """Take up the choices of the last session."""
        stored = settings.get(_KEPT, {})
        # the switch for what moves is one for the whole window
        self.choices = Choices.read({**stored, "transitions": settings.get("transitions", True)})

    def keep(self, settings: Settings) -> None:
        """Keep the choices for the next session."""
        stored = self.choices.stored()
        settings.set("transitions", stored.pop("transitions"))
        settings.set(_KEPT, stored)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        if hasattr(self, "view"):
            self.view.follow_theme()

    def set_option(self, name: str, value: Any) -> None:
        """Change one of the choices by name."""
        self.choices = self.choices._replace(**{name: value})
        self._opened = self._opened and name not in ("to_right", "style")
        if self.view.isVisible():
            self._aspect = self._shape()
        self.optionsChanged.emit()

    def hold_still(self) -> None:
        """Let nothing glide, whatever was chosen: the system asks for that."""
        self._still = True
        self.view.transitions = False

    def kinds(self) -> list[str]:
        """Return the types of the dashed relations of this date."""
        return sorted({line.kind for line in self._prepared[1].second}) if self._prepared else []

    def show_kind(self, kind: str, on: bool) -> None:
        """Show or hide the dashed relations of one type."""
        hidden = self.choices.hidden_kinds
        self.set_option("hidden_kinds", hidden - {kind} if on else hidden | {kind})

    def draw(self, workspace: Workspace) -> None:
        """Draw the structure at the workspace's date."""
        self._workspace = workspace
        prepared = self._prepare(workspace)
        self._tree = prepared.top
        self.view.transitions = self.choices.transitions and not self._still
        if not self._opened:
            self._aspect = self._shape()
        options = self.options(workspace)
        said = (prepared.top, prepared.details, prepared.second, prepared.changes, options)
        if said != self._said:
            # on most days nothing changed: what is drawn stays
            self._said = said
            self.view.show_scene(self._scene(prepared, options))
        self._mark_found()
        if not self._opened and self.view.scene is not None and self.view.scene.groups:
            self._opened = True
            self.view.open_legibly()

    def _prepare(self, workspace: Workspace) -> Prepared:
        """Return what the chart says: read anew only where the date or the language is another."""
        from csto_explorer.chart.drawing import prepare

        store, lens = workspace.store, workspace.lens
        language = "both" if self.choices.both_names else lens.language
        holders = self.choices.show_holders
        asked = (id(store), language, spoken(), lens.on, workspace.compared, holders)
        if self._prepared is None or self._prepared[0] != asked:
            before = self._prepared[1] if self._prepared and self._prepared[0][:3] == asked[:3] else None
            against, top = workspace.compared, workspace.structure()
            made = prepare(store, lens, language, None, against, before, top=top, holders=holders)
            self._prepared = (asked, made)
        return self._prepared[1]

    def _scene(self, prepared: Prepared, options: ChartOptions) -> Scene:
        """Return the chart drawn: as it was for another date, where all that it shows is the same."""
        # laying out and measuring are not needed before the window stands
        from csto_explorer.chart.drawing import draw
        from csto_explorer.records.structure import walk
        from csto_explorer.scene.fonts import measure

        if prepared.top is None or prepared.changes or prepared.has_holders:
            return draw(prepared, options, measure)
        nodes = walk(prepared.top)
        if len(nodes) > MOST_KEPT_BOXES:
            return draw(prepared, options, measure)
        outline = tuple((node.organization.key, node.certainty, len(node.children)) for node in nodes)
        choices = tuple(each for name, each in options._asdict().items() if name != "changes")
        asked = outline, tuple(prepared.second), choices
        kept = self._scenes.pop(asked, None)
        if kept is None or kept[0] is not prepared.details:
            kept = prepared.details, draw(prepared, options, measure)
        # the one that was not asked for the longest goes first
        self._scenes[asked] = kept
        while len(self._scenes) > KEPT:
            del self._scenes[next(iter(self._scenes))]
        return kept[1]

    def _all_told(self, key: RecordKey) -> BodyDetails | None:
        """Return all that is known of a body on the date that is shown, read when it is first asked for."""
        if self._prepared is None or self._workspace is None:
            return None
        asked, prepared = self._prepared
        if prepared.has_holders:
            return prepared.details.get(key)
        if self._told is None or self._told[0] != asked:
            from csto_explorer.chart.details import chart_details

            workspace, both = self._workspace, self.choices.both_names
            on = max(workspace.lens.on, workspace.compared or workspace.lens.on)
            language = "both" if both else workspace.lens.language
            self._told = asked, chart_details(workspace.store, on, language)
        return self._told[1].get(key)

    def options(self, workspace: Workspace) -> ChartOptions:
        """Return the options of the drawing on screen."""
        from csto_explorer.chart.scene import ChartOptions

        choices = self.choices
        return ChartOptions(
            direction="right" if choices.to_right else "down",
            folded=self.folded,
            show_holders=choices.show_holders,
            show_purpose=choices.show_purpose,
            dashed=choices.dashed,
            language="both" if choices.both_names else workspace.lens.language,
            aspect=self._aspect,
            style=choices.style,
            hang=choices.hang,
            staff_beside=choices.staff_beside,
            hidden_kinds=choices.hidden_kinds,
            show_abbreviation=choices.show_abbreviation,
            show_class=choices.show_class,
            show_seat=choices.show_seat,
            show_since=choices.show_since,
            focus=self.focused,
        )

    def _shape(self) -> float:
        """Return the width of the panel by its height, as far as it has its size."""
        return self.view.width() / max(1, self.view.height()) if self.view.isVisible() else DEFAULT_ASPECT

    def _on_rest(self) -> None:
        """Arrange the chart for a panel of another shape, as long as the user has moved nothing in it."""
        shape, before = self._shape(), self._aspect
        is_other = not before / RESHAPED < shape < before * RESHAPED
        if is_other and self.view.isVisible() and self._opened and self.view.is_as_opened:
            self._opened = False
            self.optionsChanged.emit()

    def show_record(self, key: RecordKey, *, is_new: bool = True) -> None:
        """Outline a record and bring it into view; unfold what hides it, unless it was shown on another date."""
        if not is_new and key == self.view.current:
            self.view.show_current(key, is_new=False)
            return
        path = self._path(key)
        hiding = frozenset(above for above in path if above != key) & self.folded
        focus = self.focused
        outside = focus is not None and bool(path) and focus not in path and key not in self._path(focus)
        if focus is None:
            # who goes elsewhere on a date without the branch does not come back to it
            self._focus = None
        if hiding or outside:
            self.folded -= hiding
            self._focus = None if outside else self._focus
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

    def fold_to(self, level: int) -> None:
        """Show so many levels below the top and fold what is deeper."""
        from csto_explorer.chart.tree import at_level

        self.folded = at_level(self._tree, level) if self._tree else frozenset()
        self.optionsChanged.emit()

    def focus_on(self, key: RecordKey | None) -> None:
        """Show only one branch and the path to it, or everything again."""
        if key != self._focus:
            self._focus = key
            self._opened = False
            self.optionsChanged.emit()

    @property
    def focused(self) -> RecordKey | None:
        """The body whose branch alone is shown; on a date without it everything is."""
        return self._focus if self._focus is not None and self._node(self._focus) is not None else None

    def _on_search(self, text: str) -> None:
        from csto_explorer.chart.tree import holding

        self._found = holding(self._tree, text) if self._tree else []
        self._at = 0
        self._mark_found()
        if self._found:
            self._show_found()

    def _on_step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show_found()

    def _show_found(self) -> None:
        current = self.view.current
        self.show_record(self._found[self._at])
        # finding looks around, it goes nowhere
        self.view.current = current
        self._mark_found()

    def _mark_found(self) -> None:
        found = self._found
        self.view.mark(found, found[self._at] if found else None)
        self.finder.tell(self._at, len(found))

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
        menu = self.context_menu(key)
        menu.exec(at)
        menu.deleteLater()

    def context_menu(self, key: RecordKey | None) -> QMenu:
        """Return the menu of a box, or of the chart where there is none."""
        menu = QMenu(self)
        node = self._node(key) if key else None
        if key is not None and node is not None:
            name = node.organization.names.en
            menu.addAction(tr("Go to {}").format(name).replace("&", "&&"), lambda: self.recordRequested.emit(key))
            if node.children:
                word = tr("Unfold") if key in self.folded else tr("Fold")
                menu.addAction(word, lambda: self.toggle_fold(key))
                if key != self.focused and self._tree is not node:
                    menu.addAction(tr("Show only this branch"), lambda: self.focus_on(key))
            menu.addSeparator()
            menu.addAction(tr("Copy name"), lambda: QGuiApplication.clipboard().setText(name))
            menu.addAction(tr("Copy link"), lambda: self.linkRequested.emit(key))
            if node.children:
                menu.addSeparator()
                menu.addAction(tr("Print this branch…"), lambda: self.printRequested.emit(key))
            menu.addSeparator()
        if self.focused is not None:
            menu.addAction(tr("Show the whole structure"), lambda: self.focus_on(None))
        menu.addAction(self.fit_action)
        menu.addAction(self.unfold_action)
        menu.addAction(tr("Save picture…"), self.saveRequested.emit)
        return menu

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

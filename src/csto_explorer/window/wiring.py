# SPDX-License-Identifier: MIT
"""The connections of the window, all in one place.

Views ask (`…Requested`), the navigator decides, views show (`placeChanged`, `lensChanged`). A panel that is hidden
is not filled; it is filled when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from csto_explorer import collecting
from csto_explorer.errors import ExplorerError
from csto_explorer.language import spoken
from csto_explorer.models.table_layouts import TableLayouts
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens, Place
from csto_explorer.window import stops, theme
from csto_explorer.window.asking import Asking
from csto_explorer.window.comparison import Comparison
from csto_explorer.window.keeping import Keeping
from csto_explorer.window.linking import Linking
from csto_explorer.window.main_window import MainWindow
from csto_explorer.window.searching import Searching
from csto_explorer.window.through_years import ThroughYears

FIRST_PANELS = ("structure", "chart", "details")
PANELS = (*FIRST_PANELS, "tables", "map", "results")
REST = 1000
"""Milliseconds without another date after which what was left behind by many is cleared away."""
ASK_AFTER = 1500
"""Milliseconds after which the system is asked whether things may move: nothing glides before."""


class Wiring(QObject):
    """Connects one window to its navigator and workspace."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.navigator = window.navigator
        self.workspace = window.workspace
        self.comparison = Comparison(window, self.go, self._show_anew)
        self.through_years = ThroughYears(self.window, self.go, lambda: self.step_event(True))
        self.keeping = Keeping(window, self.go, self._say)
        self.linking = Linking(window, self.go, self._arrange, self._say)
        self.asking = Asking(window, self.go)
        self.searching = Searching(window, self.keeping, self.linking.open_link)
        self._filled = False
        self._stale: dict[str, bool] = dict.fromkeys(window.panels, True)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(collecting.rested)
        kept = window.settings.get("map", {})
        window.map.choose(
            str(kept.get("theme", "")), graticule=kept.get("graticule") is True, states=kept.get("states") is True
        )
        self._connect_panels()
        self._connect_lens()
        self._connect_actions()

    def fill(self) -> None:
        """Show everything for the present place and lens: what is read first comes first.

        Tree, chart and card are there at once; timeline, map and tables follow in turns of their own, so that the
        window answers between them.
        """
        window, store = self.window, self.workspace.store
        self._filled = True
        window.tint()
        window.tables.fetch = self.workspace.table
        window.tables.columns.layouts = TableLayouts(window.settings)
        self.searching.start()
        self._tell_lens()
        self._refresh(FIRST_PANELS)
        self._show_place(self.navigator.place, FIRST_PANELS)
        self._tell_trail()
        self.keeping.show_state()
        # who types already is not interrupted
        if window.focusWidget() in (None, window):
            window.structure.tree.setFocus()
        window.setWindowTitle(f"{store.title(store.root, spoken())} – CSTO Explorer")
        QTimer.singleShot(0, self._fill_tables)

    def _fill_tables(self) -> None:
        window = self.window
        window.tables.set_tables(self.workspace.tables())
        self._fill_if_stale("tables")
        self.through_years.fill_timeline()
        window.provenance.setText(self.workspace.provenance())
        if window.settings.problem:
            window.statusBar().showMessage(window.settings.problem, 12_000)
        QTimer.singleShot(0, self._fill_map)

    def _fill_map(self) -> None:
        self._fill_if_stale("map")
        stops.follow_the_eye(self.window)
        from csto_explorer.window.accessible.speaking import Speaking

        self._speaking = Speaking(self.window)
        if self.window.chart.choices.transitions:
            QTimer.singleShot(ASK_AFTER, self, self._ask_for_motion)
        self.window.filled.emit()

    def _connect_panels(self) -> None:
        window, navigator = self.window, self.navigator
        for asks in (
            window.structure,
            window.chart,
            window.map,
            window.card,
            window.tables,
            window.search,
            window.results,
            window.timeline,
        ):
            asks.recordRequested.connect(self.go)
        for drawn in (window.chart.view, window.map.view):
            drawn.openRequested.connect(self.open_card)
        navigator.placeChanged.connect(self._show_place)
        navigator.trailChanged.connect(self._tell_trail)
        navigator.aboutToLeave.connect(self._remember)
        for name, panel in window.panels.items():
            panel.visibilityChanged.connect(lambda shown, name=name: self._fill_if_stale(name) if shown else None)
        window.chart.restore(window.settings)
        window.chart.optionsChanged.connect(self._draw_chart)
        window.map.eventRequested.connect(self.go_to_event)
        window.map.contentChanged.connect(lambda: self._fill("map"))
        window.closing.connect(self._keep)

    def _connect_lens(self) -> None:
        window, navigator = self.window, self.navigator
        window.date.dateRequested.connect(navigator.set_date)
        window.date.notUnderstood.connect(self._say)
        window.timeline.dateRequested.connect(navigator.set_date)
        window.card.dateRequested.connect(navigator.set_date)
        window.timeline.stepRequested.connect(self.step_event)
        navigator.lensChanged.connect(self._on_lens)

    def _connect_actions(self) -> None:
        window, navigator, act = self.window, self.navigator, self.window.actions_
        act.back.triggered.connect(navigator.back)
        act.forward.triggered.connect(navigator.forward)
        act.top.triggered.connect(lambda: self.go(self.workspace.store.root))
        act.date.triggered.connect(window.date.edit.setFocus)
        act.officials.triggered.connect(self.show_officials)
        act.compare.triggered.connect(self.comparison.start)
        act.event_before.triggered.connect(lambda: self.step_event(False))
        act.event_after.triggered.connect(lambda: self.step_event(True))
        act.opening_date.triggered.connect(lambda: navigator.set_date(self.workspace.store.opens_on))
        act.filter.triggered.connect(lambda: stops.filter_of_panel(window))
        act.next_panel.triggered.connect(lambda: stops.step(window, 1))
        act.panel_before.triggered.connect(lambda: stops.step(window, -1))
        act.quit.triggered.connect(window.close)
        for form, action in act.copy_forms.items():
            action.triggered.connect(lambda _=False, form=form: window.tables.copy_rows(form))
        act.chart_fit.triggered.connect(window.chart.view.fit)
        for name, action in act.arrangements.items():
            action.triggered.connect(lambda _=False, name=name: self._arrange(name))
        for name, action in act.languages.items():
            action.triggered.connect(lambda _=False, name=name: navigator.set_language(name))
        for name, action in act.speech.items():
            action.triggered.connect(lambda _=False, name=name: window.languageRequested.emit(name))
        for name, action in act.themes.items():
            action.triggered.connect(lambda _=False, name=name: self.set_theme(name))
        for action, option in ((act.second_lines, "dashed"), (act.holders, "show_holders"), (act.to_right, "to_right")):
            action.setChecked(getattr(window.chart.choices, option))
            action.toggled.connect(lambda on, option=option: window.chart.set_option(option, on))

    # what the user asks for

    def go(self, key: RecordKey) -> None:
        """Go to a record, if the database has it."""
        if self.workspace.store.exists(key):
            self.navigator.go(Place(key))

    def open_card(self, key: RecordKey) -> None:
        """Take the keys to the card of a record."""
        self.go(key)
        self.window.card.show()
        self.window.card.raise_()
        self.window.card.browser.setFocus()

    def go_to_event(self, key: RecordKey) -> None:
        """Set the date to the day of an event or an exercise, and show its card."""
        day = self.workspace.day_of(key)
        if day is not None:
            self.navigator.set_date(day)
        self.go(key)

    def step_event(self, forward: bool) -> bool:
        """Step the date to the next event, or the one before; tells whether there was one."""
        from csto_explorer.models.timeline import next_day

        day = next_day(self.workspace.ticks(), self.navigator.lens.on, forward)
        if day is not None:
            self.navigator.set_date(day)
        return day is not None

    def show_officials(self) -> None:
        """Show who sat where, in the panel of the tables."""
        tables = self.window.tables
        if not tables.isVisible():
            self.window.arrange("tables")
        tables.tabs.choose("officials")
        tables.raise_()
        tables.table.setFocus()

    def set_theme(self, name: str) -> None:
        """Follow the system, or take light or dark."""
        theme.choose(name)
        self.window.settings.set("theme", name)
        QTimer.singleShot(0, self.window.follow_scheme)

    # what the navigator tells

    def _show_place(self, place: Place, panels: Sequence[str] = PANELS, is_new: bool = True) -> None:
        for name in panels:
            self._show_record(name, place.key, is_new)

    def _show_record(self, name: str, key: RecordKey, is_new: bool = True) -> None:
        window = self.window
        if not window.panels[name].isVisible():
            self._stale[name] = True
            return
        if name == "structure":
            window.structure.show_record(key, self.workspace.anchors(key).body, is_new=is_new)
        elif name == "chart":
            window.chart.show_record(self.workspace.anchors(key).body or key, is_new=is_new)
        elif name == "map":
            window.map.show_record(self.workspace.anchors(key).place or key, is_new=is_new)
        elif name == "details":
            self._show_card(key)
        elif name == "tables":
            # once: what is asked of the table afterwards stays on another date
            memory = self.navigator.step.memory.pop("tables", None)
            stays = not is_new or window.tables.has(key)
            window.tables.show_record(key, None if stays else self.workspace.table_of(key), memory, is_new=is_new)
        elif name == "results":
            self.searching.show_on_page(key, is_new=is_new)

    def _show_card(self, key: RecordKey) -> None:
        try:
            self.window.card.show_card(self.workspace.card(key))
        except ExplorerError as error:
            self._say(str(error))
            return
        scroll = self.navigator.step.memory.pop("details", None)
        if scroll is not None:
            self.window.card.browser.verticalScrollBar().setValue(scroll)

    def remember(self) -> None:
        """Write into the present step what brings the window back to the same spot, and keep the settings."""
        self._remember(self.navigator.step)
        self._keep()

    def _remember(self, step: object) -> None:
        bar = self.window.card.browser.verticalScrollBar()
        step.memory["details"] = bar.value()  # type: ignore[attr-defined]
        step.memory["tables"] = self.window.tables.memory()  # type: ignore[attr-defined]
        if self.window.results.isVisible():
            step.memory["results"] = self.window.results.state()  # type: ignore[attr-defined]

    def _on_lens(self, lens: Lens) -> None:
        # what was said of another date is true no more
        self.window.statusBar().clearMessage()
        self.comparison.follow(lens)
        self.workspace.set_lens(lens)
        self.through_years.follow(lens)
        self._show_anew()
        self._resting.start()

    def _show_anew(self) -> None:
        self._tell_lens()
        self._refresh()
        # on another date the table that was chosen since stays
        self._show_place(self.navigator.place, is_new=False)

    def _tell_lens(self) -> None:
        window, lens = self.window, self.navigator.lens
        window.date.show_date(lens.on)
        window.timeline.show_date(lens.on)
        window.summary.setText(self.workspace.summary())
        window.actions_.languages[lens.language].setChecked(True)

    def _refresh(self, panels: Sequence[str] = PANELS) -> None:
        """Fill the panels that are shown for the present lens; those that are not shown are stale."""
        for name in panels:
            self._stale[name] = True
            if self.window.panels[name].isVisible():
                self._fill(name)

    def _fill_if_stale(self, name: str) -> None:
        if self._filled and self._stale[name] and self.window.panels[name].isVisible():
            self._fill(name)
            self._show_record(name, self.navigator.place.key)

    def _fill(self, name: str) -> None:
        window = self.window
        self._stale[name] = False
        fill: dict[str, Callable[[], None]] = {
            "structure": lambda: window.structure.show_rows(self.workspace.structure_rows()),
            "chart": self._draw_chart,
            "map": lambda: window.map.show_standings(self.workspace),
            "tables": window.tables.refresh,
            "results": self.searching.fill_page,
            "details": lambda: None,
        }
        fill[name]()

    def _draw_chart(self) -> None:
        self.window.chart.draw(self.workspace)

    def _tell_trail(self) -> None:
        self.window.actions_.back.setEnabled(self.navigator.can_go_back)
        self.window.actions_.forward.setEnabled(self.navigator.can_go_forward)

    # the rest

    def _arrange(self, name: str) -> None:
        self.window.arrange(name)
        stop = {"chart": self.window.chart.view, "map": self.window.map.view, "tables": self.window.tables.table}.get(
            name
        )
        if stop is not None:
            stop.setFocus()

    def _say(self, text: str) -> None:
        self.window.statusBar().showMessage(text, 4000)

    def _ask_for_motion(self) -> None:
        from csto_explorer.window import motion

        motion.ask(self, self.window.chart.hold_still)

    def _keep(self) -> None:
        window = self.window
        window.keep_layout()
        self.keeping.note_recent()
        window.chart.keep(window.settings)
        names = self.navigator.lens.language
        # the other language is chosen; the same goes with what is spoken
        window.settings.set("language", "" if names == spoken() else names)
        shown = {"theme": window.map.theme, "graticule": window.map.graticule}
        window.settings.set("map", {**shown, "states": window.map.states_action.isChecked()})
        window.settings.save()

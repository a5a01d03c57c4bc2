# SPDX-License-Identifier: MIT
"""Connects what shows all years at once with the window: the page of bands, the series of maps, and playing."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.window.main_window import MainWindow
from csto_explorer.window.playing import SPEEDS, Player

if TYPE_CHECKING:
    from csto_explorer.map.series import Moment
    from csto_explorer.printing.page import Sheet
    from csto_explorer.window.bands_dialog import BandsDialog

SERIES = (1992, 1994, 1999, 2006, 2012, 2022)
"""Years whose last day a series of maps shows, beside the day on which the records open: each brought a change."""


class ThroughYears(QObject):
    """Opens the page of bands once and keeps it. `go` goes to a record, `step` to the next event if there is one."""

    def __init__(self, window: MainWindow, go: Callable[[RecordKey], None], step: Callable[[], bool]) -> None:
        super().__init__(window)
        self.setObjectName("throughYears")
        self.window = window
        self.dialog: BandsDialog | None = None
        self._go = go
        actions = window.actions_
        self.player = Player(self, actions.play, step)
        self._connect_timeline()
        actions.bands.triggered.connect(self.start)
        actions.save_series.triggered.connect(self.save_series)

    def _connect_timeline(self) -> None:
        """Take rows and speed of the last time, and keep those that are chosen."""
        window = self.window
        actions, settings = window.actions_, window.settings
        shown = settings.get("timeline_rows", [])
        for name, action in actions.timeline_rows.items():
            action.setChecked(name in shown)
            action.toggled.connect(lambda _: self._on_rows())
        for name, action in actions.speeds.items():
            action.triggered.connect(lambda _=False, name=name: self._on_speed(name))
        speed = settings.get("play_speed", "usual")
        speed = speed if speed in SPEEDS else "usual"
        actions.speeds[speed].setChecked(True)
        self.player.set_speed(speed)
        self._language = window.navigator.lens.language

    def fill_timeline(self) -> None:
        """Show the events, and the rows that were shown the last time."""
        window = self.window
        navigator, store = window.navigator, window.workspace.store
        window.timeline.show_events(window.workspace.ticks(), navigator.earliest, navigator.latest, store.opens_on)
        if self._rows():
            self._show_rows()

    def _rows(self) -> list[str]:
        return [name for name, action in self.window.actions_.timeline_rows.items() if action.isChecked()]

    def _on_rows(self) -> None:
        self.window.settings.set("timeline_rows", self._rows())
        self._show_rows()

    def _on_speed(self, name: str) -> None:
        self.window.settings.set("play_speed", name)
        self.player.set_speed(name)

    def follow(self, lens: Lens) -> None:
        """Show the timeline anew where its names are in another language."""
        if lens.language != self._language:
            self._language = lens.language
            self.fill_timeline()

    def _show_rows(self) -> None:
        self.window.timeline.show_rows(self.window.workspace.timeline_rows(self._rows()), self._language)

    def start(self) -> None:
        """Open the page of bands."""
        # nothing of it is needed before somebody asks
        from csto_explorer.window.bands_dialog import BandsDialog

        if self.dialog is None:
            self.dialog = BandsDialog(self.window, self.window.workspace, self._save_bands)
            self.dialog.recordRequested.connect(self._go)
            self.window.themeChanged.connect(self.dialog.follow)
            self.window.navigator.lensChanged.connect(self.dialog.follow)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.view.setFocus()

    def save_series(self) -> None:
        """Ask for a file and save the series of maps."""
        from csto_explorer.window.output import save_as

        save_as(self.window, lambda: [self.series_sheet()], tr("CSTO maps through the years"))

    def series_sheet(self) -> Sheet:
        """Return the series of maps on one sheet."""
        from csto_explorer.printing.maps import series_of
        from csto_explorer.window.output import print_order
        from csto_explorer.window.print_choices import PrintChoices

        order = print_order(self.window, PrintChoices())
        return series_of(moments(self.window), order, graticule=self.window.map.graticule)

    def bands_sheet(self) -> Sheet:
        """Return the page of bands on one sheet."""
        from csto_explorer.printing.bands import bands_of
        from csto_explorer.window.output import print_order
        from csto_explorer.window.print_choices import PrintChoices

        shown = self.window.workspace
        return bands_of(shown.circles(), shown.years(), print_order(self.window, PrintChoices()))

    def _save_bands(self) -> None:
        from csto_explorer.window.output import save_as

        save_as(self.window, lambda: [self.bands_sheet()], tr("CSTO standing of the states"))


def moments(window: MainWindow) -> list[Moment]:
    """Return the days of the series, each with how the states stood."""
    shown, store = window.workspace, window.workspace.store
    return [shown.moment(min(datetime.date(year, 12, 31), store.opens_on)) for year in SERIES]

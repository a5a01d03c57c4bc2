# SPDX-License-Identifier: MIT
"""Connects what shows all years at once with the window: the page of bands, the series of maps, and playing."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.main_window import MainWindow
from csto_explorer.window.playing import Player

if TYPE_CHECKING:
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
        actions.bands.triggered.connect(self.start)
        actions.save_series.triggered.connect(self.save_series)

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

    def series_sheet(self, paper: str = "A4") -> Sheet:
        """Return the series of maps on one sheet."""
        from csto_explorer.printing.maps import series_of
        from csto_explorer.scene.fonts import load_fonts, measure

        load_fonts()
        shown, store = self.window.workspace, self.window.workspace.store
        days = [min(datetime.date(year, 12, 31), store.opens_on) for year in SERIES]
        moments = [shown.moment(day) for day in days]
        return series_of(moments, shown.lens, measure, store.attribution(shown.lens.language), store.version, paper)

    def bands_sheet(self, paper: str = "A4") -> Sheet:
        """Return the page of bands on one sheet."""
        from csto_explorer.printing.bands import bands_of
        from csto_explorer.scene.fonts import load_fonts, measure

        load_fonts()
        shown, store = self.window.workspace, self.window.workspace.store
        return bands_of(
            shown.circles(),
            shown.years(),
            shown.lens,
            measure,
            store.attribution(shown.lens.language),
            store.version,
            paper,
        )

    def _save_bands(self) -> None:
        from csto_explorer.window.output import save_as

        save_as(self.window, lambda: [self.bands_sheet()], tr("CSTO standing of the states"))

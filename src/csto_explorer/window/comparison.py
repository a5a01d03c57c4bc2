# SPDX-License-Identifier: MIT
"""Connects the comparison of two dates with the window: its dialog, and the differences in chart and map."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.window.main_window import MainWindow

if TYPE_CHECKING:
    from csto_explorer.window.compare_dialog import CompareDialog


class Comparison(QObject):
    """Opens the dialog once and keeps it. `go` goes to a record, `refresh` shows the present lens anew."""

    def __init__(self, window: MainWindow, go: Callable[[RecordKey], None], refresh: Callable[[], None]) -> None:
        super().__init__(window)
        self.window = window
        self.dialog: CompareDialog | None = None
        self._go, self._refresh = go, refresh

    def start(self) -> None:
        """Open the dialog, first for the whole time up to the as-of date."""
        # nothing of it is needed before somebody compares
        from csto_explorer.database.comparing import changes
        from csto_explorer.window.compare_dialog import CompareDialog

        if self.dialog is None:
            navigator, store = self.window.navigator, self.window.workspace.store
            self.dialog = CompareDialog(
                self.window,
                lambda first, second: changes(store, first, second, navigator.lens.language),
                navigator.earliest,
                navigator.latest,
            )
            self.dialog.recordRequested.connect(self._go)
            self.dialog.showRequested.connect(self._on_show)
            self.window.themeChanged.connect(self.dialog.follow_theme)
            self.dialog.show_dates(navigator.earliest, navigator.lens.on)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.first_edit.setFocus()

    def follow(self, lens: Lens) -> None:
        """End the comparison in chart and map where the as-of date is no longer the later of its dates."""
        workspace = self.window.workspace
        if self.dialog is not None and workspace.compared is not None and lens.on != self.dialog.second:
            workspace.compared = None
            self.dialog.shown.setChecked(False)

    def _on_show(self, dates: tuple[datetime.date, datetime.date] | None) -> None:
        """Show what differs between two dates, as of the later; None shows no differences."""
        workspace, navigator = self.window.workspace, self.window.navigator
        workspace.compared = dates[0] if dates else None
        if dates is None or navigator.lens.on == dates[1]:
            self._refresh()
        else:
            navigator.set_date(dates[1])

# SPDX-License-Identifier: MIT
"""Links and citations of records: copied, and links followed that were copied somewhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from csto_explorer.language import tr
from csto_explorer.models.workspace import day_text
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import SCHEME, Place, link, parse_link
from csto_explorer.window.main_window import MainWindow

LONGEST_LINK = 400


class Linking(QObject):
    """Connects what copies and opens links; `go` shows a record, `arrange` a view, `say` tells one line."""

    def __init__(
        self,
        window: MainWindow,
        go: Callable[[RecordKey], None],
        arrange: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.window, self.navigator, self.workspace = window, window.navigator, window.workspace
        self._go, self._arrange, self._say = go, arrange, say
        act = window.actions_
        act.open_link.triggered.connect(self.ask_for_link)
        for action in (act.copy_link, window.card.copy_link_action):
            action.triggered.connect(self.copy_link)
        for action in (act.copy_citation, window.card.copy_citation_action):
            action.triggered.connect(self.copy_citation)
        window.chart.linkRequested.connect(lambda key: self._copy_link_to(Place(key)))

    def ask_for_link(self) -> None:
        """Ask for a link, offering the one on the clipboard, and go where it leads."""
        from PySide6.QtWidgets import QInputDialog

        copied = QGuiApplication.clipboard().text().strip()
        offered = copied if copied.startswith(f"{SCHEME}:") and len(copied) < LONGEST_LINK else ""
        text, agreed = QInputDialog.getText(
            self.window, tr("Open link"), tr("A link such as csto://organization/csc?on=2022-04-01"), text=offered
        )
        if agreed and text.strip():
            self.open_link(text)

    def open_link(self, text: str) -> None:
        """Go to the record, the view and the date that a link names, or say what is wrong with it."""
        from csto_explorer.window.notices import tell_problem

        try:
            place, on = parse_link(text)
        except ValueError as error:
            tell_problem(self.window, str(error))
            return
        if not self.workspace.store.exists(place.key):
            tell_problem(self.window, tr("The database has no record {}. Search for it by name.").format(place.key))
            return
        if on is not None:
            self.navigator.set_date(on)
        if place.view is not None:
            self._arrange(place.view)
        self._go(place.key)

    def copy_link(self) -> None:
        """Copy a link to the present record on the present date."""
        self._copy_link_to(self.navigator.place)

    def _copy_link_to(self, place: Place) -> None:
        text = link(place, self.navigator.lens.on)
        QGuiApplication.clipboard().setText(text)
        self._say(tr("Copied {}").format(text))

    def copy_citation(self) -> None:
        """Copy the citations of the present record as formatted references."""
        from csto_explorer.database.citing import reference

        shown = self.window.card.card
        if shown is None or not shown.citations:
            self._say(tr("This record has no citation to copy"))
            return
        lines = [tr("{} (CSTO Explorer, as of {})").format(shown.title, day_text(self.navigator.lens.on))]
        lines += [reference(citation) for citation in shown.citations]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._say(tr("Copied the citation"))

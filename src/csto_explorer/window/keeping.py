# SPDX-License-Identifier: MIT
"""What the user keeps: bookmarks, and the records looked at last, both across sessions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from csto_explorer.language import marked, tr
from csto_explorer.models.user_file import Kept, RecordList
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.main_window import MainWindow

MOST_BOOKMARKS = 500
MOST_RECENT = 50


class Keeping(QObject):
    """Connects the menu of bookmarks to the user's files; `go` shows a record, `say` tells one line."""

    def __init__(self, window: MainWindow, go: Callable[[RecordKey], None], say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._go = go
        self._say = say
        folder = window.settings.folder
        self.bookmarks = RecordList(folder / "bookmarks.json", marked("bookmarks"), MOST_BOOKMARKS)
        self.recent = RecordList(folder / "recent.json", marked("recent records"), MOST_RECENT)
        actions = window.actions_
        actions.bookmark.triggered.connect(self.toggle)
        actions.bookmarks.aboutToShow.connect(self.fill_menu)
        window.navigator.placeChanged.connect(lambda _: self.show_state())

    def toggle(self, on: bool) -> None:
        """Keep the present record among the bookmarks, or take it out."""
        key = self._window.navigator.place.key
        if on:
            self.bookmarks.add(key, self._title(key))
        else:
            self.bookmarks.remove(key)
        self._say(
            self.bookmarks.problem or (tr("Bookmarked {}").format(self._title(key)) if on else tr("Bookmark removed"))
        )
        self.bookmarks.problem = ""

    def forget(self, key: RecordKey) -> None:
        """Take a record out of the bookmarks, whichever is shown."""
        self.bookmarks.remove(key)
        self._say(self.bookmarks.problem or tr("Bookmark removed"))
        self.bookmarks.problem = ""
        self.show_state()

    def show_state(self) -> None:
        """Show in the menu whether the present record is kept."""
        self._window.actions_.bookmark.setChecked(self.bookmarks.has(self._window.navigator.place.key))
        if self.bookmarks.problem:
            self._say(self.bookmarks.problem)
            self.bookmarks.problem = ""

    def fill_menu(self) -> None:
        """List the bookmarks that this database has."""
        menu = self._window.actions_.bookmarks
        menu.clear()
        kept = self.known(self.bookmarks)
        if not kept:
            menu.addAction(tr("No bookmarks yet: Ctrl+B keeps a record")).setEnabled(False)
            return
        # an ampersand in a name is no mark of a key
        titles = {key: self._title(key).replace("&", "&&") for key in kept}
        for key, title in titles.items():
            menu.addAction(title, partial(self._go, key))
        menu.addSeparator()
        remove = menu.addMenu(tr("&Remove a bookmark"))
        for key, title in titles.items():
            remove.addAction(title, partial(self.forget, key))

    def known(self, kept: RecordList) -> list[RecordKey]:
        """Return the records of a list that this database has."""
        return [each.key for each in kept.all() if self._window.workspace.store.exists(each.key)]

    def note_recent(self) -> None:
        """Keep what was looked at in this session for the next one."""
        places = self._window.navigator.recent(MOST_RECENT)
        if len(places) > 1:
            self.recent.add_all([Kept(place.key, self._title(place.key)) for place in places])

    def _title(self, key: RecordKey) -> str:
        return self._window.workspace.store.title(key, self._window.navigator.lens.language)

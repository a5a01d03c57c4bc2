# SPDX-License-Identifier: MIT
"""Joins the search box to the engine, the records, the bookmarks and the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import tr
from csto_explorer.models.search_rows import HINT, Offer, Shown, answer_rows, told, under_headings
from csto_explorer.models.workspace import day_text
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import SCHEME, parse_link
from csto_explorer.window.keeping import Keeping
from csto_explorer.window.main_window import MainWindow
from csto_explorer.window.search_box import BOOKMARKS, as_hit

MOST = 40
"""So many results drop from the field; the page of results has the rest."""
MOST_ON_PAGE = 500
SUGGESTED = 6
TYPING_SECONDS = 0.15
"""A search while typing gives what it has after so long: no key may be blocked."""
LARGE = 5_000
BRISK_SECONDS = 0.005
"""So long in a database of more than LARGE records; what was cut off then is searched when the keys pause."""
PAUSE = 250
"""Milliseconds without a key after which they have paused."""
PAGE_SECONDS = 0.5
GUESS = "guess_spellings"
"""The setting: whether spellings are guessed."""


def typing_seconds(store: Store) -> float:
    """Return how long a search may take while one types."""
    return BRISK_SECONDS if sum(store.counts().values()) > LARGE else TYPING_SECONDS


class Searching(QObject):
    """Answers what the box asks. `open_link` follows a link."""

    def __init__(self, window: MainWindow, keeping: Keeping, open_link: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._store = window.workspace.store
        self._searched = ""
        """The text that was searched last."""
        self._patient_for: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_pause)
        act = window.actions_
        act.search.triggered.connect(window.search.start)
        act.guess.setChecked(window.settings.get(GUESS, True))
        act.guess.toggled.connect(self._on_guess)
        act.all_results.triggered.connect(self._on_all_results)
        window.search.pageRequested.connect(self.open_page)
        window.results.asked.connect(lambda _: self.fill_page())
        window.search.linkRequested.connect(open_link)
        window.search.forgetRequested.connect(self._forget)
        window.navigator.lensChanged.connect(lambda _: window.search.search_again())

    def start(self) -> None:
        """Let the box ask; not before the window stands."""
        self._window.search.answer_by(self.find, self.class_of)
        self._window.results.delegate.classify = self.class_of

    def find(self, text: str, cursor: int, as_typed: bool) -> Shown:
        """Return what the box shows for a text."""
        if not text.strip():
            return self._suggest()
        if text.strip().casefold().startswith(f"{SCHEME}:"):
            return self._link(text.strip())
        from csto_explorer.search.completing import complete
        from csto_explorer.search.engine import answer

        language = self._window.navigator.lens.language
        fuzzy = self._window.actions_.guess.isChecked() and not as_typed
        patient, self._patient_for = text == self._patient_for, None
        seconds = TYPING_SECONDS if patient else typing_seconds(self._store)
        completions = complete(self._store, text, cursor, language)
        found = answer(self._store, text, limit=MOST + 1, language=language, fuzzy=fuzzy, seconds=seconds, near=True)
        self._searched = text
        if found.cut and not patient:
            self._pause.start()
        else:
            self._pause.stop()
        return answer_rows(found, text, completions, fuzzy, MOST)

    def open_page(self, text: str) -> None:
        """Show everything that a text finds on the page of results."""
        self._window.search.close_results()
        if not self._window.results.isVisible():
            self._window.arrange("results")
        self._window.results.ask(text)
        if not text.strip():
            self._window.results.field.setFocus()

    def fill_page(self) -> None:
        """Search for the text of the page for the present date and language."""
        from csto_explorer.search.engine import Answer, answer
        from csto_explorer.search.facets import read_facts

        page, lens = self._window.results, self._window.navigator.lens
        text, fuzzy = page.field.text(), self._window.actions_.guess.isChecked()
        found = Answer()
        if text.strip():
            found = answer(
                self._store, text, limit=MOST_ON_PAGE, language=lens.language, fuzzy=fuzzy, seconds=PAGE_SECONDS
            )
        hits = found.hits or found.nearest
        facts = read_facts(self._store, [hit.key for hit in hits], lens.on, lens.language)
        said = told(found, text, fuzzy)
        if found.nearest:
            said += tr(" These are the nearest.")
        page.show_hits(hits, facts, said, len(hits) >= MOST_ON_PAGE)

    def show_on_page(self, key: RecordKey, *, is_new: bool = True) -> None:
        """Choose a record's row on the page, as it was when one was last there; on another date it stays as it is."""
        state = self._window.navigator.step.memory.pop("results", None)
        if state is not None:
            self._window.results.restore(state, key)
        elif is_new:
            self._window.results.show_record(key)

    def class_of(self, key: RecordKey) -> str:
        """Return the class of a body or a place, the kind of any other record: its icon follows from that."""
        found = self._store.organizations().get(key) or self._store.areas().get(key)
        return found.classification if found else key.kind

    def _suggest(self) -> Shown:
        store, language = self._store, self._window.navigator.lens.language
        visited = [place.key for place in self._window.navigator.recent(SUGGESTED + 1)]
        recent = list(dict.fromkeys([*visited, *self._keeping.known(self._keeping.recent)]))[: SUGGESTED + 1]
        bookmarks = self._keeping.known(self._keeping.bookmarks)[:SUGGESTED]
        bodies = sorted(store.organizations().values(), key=lambda body: (body.sort_order, body.key.id))
        suggested = [b.key for b in bodies if b.classification in ("organization", "council") and b.key not in recent]
        kinds = {table.kind: worded(table.title) for table in store.package.tables}
        groups = [
            (heading, [as_hit(key, kinds.get(key.kind, key.kind), store.title(key, language)) for key in keys])
            for heading, keys in (
                (tr("Recent"), recent),
                (tr(BOOKMARKS), bookmarks),
                (tr("Suggested"), suggested[:SUGGESTED]),
            )
        ]
        return Shown(under_headings(groups), hint=tr(HINT))

    def _link(self, text: str) -> Shown:
        try:
            place, on = parse_link(text)
        except ValueError as error:
            return Shown([], told=str(error))
        if not self._store.exists(place.key):
            return Shown([], told=tr("The database has no record {}. Search for it by name.").format(place.key))
        title = self._store.title(place.key, self._window.navigator.lens.language)
        return Shown(
            [
                Offer(
                    "go",
                    tr("Go to {}").format(title),
                    tr("on {}", "as of").format(day_text(on)) if on else "",
                    value=text,
                )
            ]
        )

    def _on_all_results(self) -> None:
        box = self._window.search
        self.open_page(box.text() if box.text().strip() else self._window.results.field.text())

    def _on_pause(self) -> None:
        """Look once more, with more time, for what the last search had none for."""
        self._patient_for = self._searched
        self._window.search.search_again()

    def _on_guess(self, on: bool) -> None:
        self._window.settings.set(GUESS, on)
        self._window.search.search_again()
        if self._window.results.isVisible():
            self.fill_page()

    def _forget(self, key: RecordKey) -> None:
        self._keeping.forget(key)
        self._window.search.search_again()

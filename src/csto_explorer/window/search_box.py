# SPDX-License-Identifier: MIT
"""Search everything: the field in the bar, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.models.search_model import HIT_ROLE, OFFER_ROLE
from csto_explorer.models.search_rows import Offer, Shown, identity
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.fields import make_clearable

if TYPE_CHECKING:
    from csto_explorer.search.engine import Hit
    from csto_explorer.window.search_results import Results

FIELD_WIDTH = 420
LONGEST_QUERY = 2000
HIGHEST = 0.6
"""The results take so much of the window's height at most."""
BOOKMARKS = marked("Bookmarks")
Key = Qt.Key
WALKS = (Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp)
ENDS = (Key.Key_Home, Key.Key_End)
KEYS = (
    (marked("Choose a result"), marked("Up, Down, Page Up, Page Down, Ctrl+Home, Ctrl+End")),
    (marked("Go to the result"), marked("Return or Enter")),
    (marked("Go to the result and keep the list"), marked("Ctrl+Return")),
    (marked("Take what is offered for a filter"), marked("Tab")),
    (marked("Take a bookmark out of the list"), marked("Delete")),
    (marked("Close the list, then empty the field"), marked("Escape")),
)

Finder = Callable[[str, int, bool], "Shown"]


class SearchBox(QLineEdit):
    """The field. `finder(text, cursor, as_typed)` answers at once; what is asked for goes out as signals.

    The list opens by Ctrl+K, a press in the field, typing or Down, never because the focus wandered in. Typing never
    waits: the search runs when no more keys are waiting, and `settle` runs it at once.
    """

    recordRequested = Signal(object)
    linkRequested = Signal(str)
    pageRequested = Signal(str)
    forgetRequested = Signal(object)
    """A bookmark to be taken out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search")
        self.finder: Finder | None = None
        self.setPlaceholderText(tr("Search everything  (Ctrl+K)"))
        self.setAccessibleName(tr("Search everything"))
        make_clearable(self)
        self.setMaxLength(LONGEST_QUERY)
        self.follow_text()
        self.classify: Callable[[RecordKey], str] = lambda key: key.kind
        self._window = window
        self._before = ""
        self._as_typed = False
        self._walked_to: str | Offer | RecordKey | None = None
        """The row that the user chose with the arrows: it stays chosen while it is among the results."""
        self._waited = False
        """A search was put off because a mouse button is down on the list."""
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(self._search)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        window.installEventFilter(self)

    @cached_property
    def results(self) -> Results:
        """The list; it is made when it is first needed, which no start does."""
        from csto_explorer.window.search_results import Results

        results = Results(self._window)
        results.delegate.classify = self.classify
        results.list.setFocusProxy(self)
        results.list.clicked.connect(lambda index: self._take(index, False))
        results.list.customContextMenuRequested.connect(self._on_menu)
        results.released.connect(self._on_released)
        return results

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return "results" in vars(self) and self.results.isVisible()

    def follow_text(self) -> None:
        """Give the hint room at the present size of text."""
        needed = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText()) + 48
        self.setMinimumWidth(max(220, needed))
        self.setMaximumWidth(max(FIELD_WIDTH, needed))

    def start(self) -> None:
        """Take the keys, choose the text, and show recent and suggested records when it is empty."""
        self._walked_to = None
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._search()

    def answer_by(self, finder: Finder, classify: Callable[[RecordKey], str]) -> None:
        """Search from now on, at once for what was typed before anybody could answer."""
        self.finder, self.classify = finder, classify
        if self.text() and self.hasFocus():
            self._pending.start()

    def settle(self) -> None:
        """Search now for what was typed, if that still waits."""
        if self._pending.isActive():
            self._search()

    def search_again(self) -> None:
        """Search anew if the list is open, because something else than the text is different."""
        if self.is_open:
            self._pending.start()

    def close_results(self) -> None:
        """Hide the results."""
        self._pending.stop()
        if self.is_open:
            self.results.hide()

    def event(self, event: QEvent) -> bool:
        """Tab takes the first completion where there is one; it moves on otherwise."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Key.Key_Tab:
            self.settle()
            first = self.results.model.row(0) if self.is_open else None
            if isinstance(first, Offer) and first.act == "complete":
                chosen: Offer | None = self.results.list.currentIndex().data(OFFER_ROLE)
                self._take_offer(chosen if chosen and chosen.act == "complete" else first)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter goes, Ctrl+Enter goes and keeps the list, Escape closes."""
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shown = self.is_open
        if key == Key.Key_Down and not shown:
            self._search()
        elif shown and (key in WALKS or (held and key in ENDS)):
            self._walk(key)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.settle()
            self._take(self.results.list.currentIndex(), held)
        elif key == Key.Key_Delete and shown and not self.text() and self._bookmark():
            self.forgetRequested.emit(self._bookmark())
        elif key == Key.Key_Escape:
            if not shown:
                self.clear()
            self.close_results()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list where the field is pressed."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.is_open:
            self._search()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the results when the keys go elsewhere, unless to a menu or another window."""
        super().focusOutEvent(event)
        passing = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not passing:
            self.close_results()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._place(grow_only=False)
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        if not (text.startswith(self._before) or self._before.startswith(text)):
            # another question, not the same one typed on
            self._walked_to = None
        self._before = text
        self._as_typed = False
        if self.hasFocus():
            self._pending.start()

    def _on_cursor(self) -> None:
        # what completes a filter depends on where the cursor stands
        if self.is_open and ":" in self.text():
            self._pending.start()

    def _on_released(self) -> None:
        if self._waited and self.is_open:
            self._search()

    def _search(self) -> None:
        self._pending.stop()
        self._waited = self.is_open and self.results.held
        if self._waited or self.finder is None:
            return
        shown = self.finder(self.text(), self.cursorPosition(), self._as_typed)
        if not self.hasFocus() or not (shown.rows or shown.told):
            self.close_results()
            return
        self.results.show_rows(shown)
        self._place(grow_only=self.results.isVisible())
        self.results.show()
        self.results.raise_()
        # what is in sight is known only now: a row chosen before would be scrolled to in a list without height
        kept = self.results.model.row_of(self._walked_to) if self._walked_to else -1
        if kept < 0:
            self._walked_to = None
            self.results.list.scrollToTop()
            kept = shown.chosen if shown.chosen >= 0 else self.results.model.first_hit()
        self._choose(kept)

    def _place(self, grow_only: bool) -> None:
        """Put the list below the field; while one types it only grows, so that its end does not dance."""
        from csto_explorer.window.result_delegate import WIDTH

        window = self._window
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = min(theme.scaled(WIDTH), window.width() - 24)
        left = min(max(12, corner.x() + self.width() // 2 - width // 2), window.width() - width - 12)
        height = self.results.height_wanted(width, round(window.height() * HIGHEST))
        if grow_only:
            height = max(height, self.results.height())
        self.results.setGeometry(left, corner.y(), width, height)

    def _walk(self, key: int) -> None:
        self.settle()
        model, at = self.results.model, self.results.list.currentIndex().row()
        page = self.results.rows_of_a_page()
        last = model.rowCount() - 1
        to, by = {
            Key.Key_Down: (at + 1, 1),
            Key.Key_Up: (at - 1, -1),
            Key.Key_PageDown: (at + page, 1),
            Key.Key_PageUp: (at - page, -1),
            Key.Key_Home: (0, 1),
            Key.Key_End: (last, -1),
        }[Key(key)]
        self._choose(model.near(to, by))
        row = model.row(self.results.list.currentIndex().row())
        self._walked_to = identity(row) if row is not None else None

    def _choose(self, row: int) -> None:
        if row >= 0:
            index = self.results.model.index(row)
            self.results.list.setCurrentIndex(index)
            self.results.list.scrollTo(index)

    def _take(self, index: QModelIndex, keep: bool) -> None:
        if not self.is_open:
            return
        offer: Offer | None = index.data(OFFER_ROLE)
        hit: Hit | None = index.data(HIT_ROLE)
        if offer is not None:
            self._take_offer(offer)
        elif hit is not None:
            if not keep:
                self.close_results()
            self.recordRequested.emit(hit.key)

    def _take_offer(self, offer: Offer) -> None:
        if offer.act == "complete":
            self.setText(offer.value)
            self.setCursorPosition(offer.cursor)
            self._search()
        elif offer.act == "as_typed":
            self._as_typed = True
            self._search()
        else:
            self.close_results()
            (self.linkRequested if offer.act == "go" else self.pageRequested).emit(offer.value)

    def _bookmark(self) -> RecordKey | None:
        """Return the bookmark that is chosen, None where something else is."""
        index = self.results.list.currentIndex()
        hit: Hit | None = index.data(HIT_ROLE)
        return hit.key if hit and self.results.model.heading_of(index.row()) == tr(BOOKMARKS) else None

    def _on_menu(self, point: QPoint) -> None:
        index = self.results.list.indexAt(point)
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            return
        self.results.list.setCurrentIndex(index)
        menu = self.menu_of(hit.key)
        menu.exec(self.results.list.viewport().mapToGlobal(point))

    def menu_of(self, key: RecordKey) -> QMenu:
        """Return the menu of the chosen row."""
        menu = QMenu(self)
        menu.addAction(tr("Go to the record"), lambda: self._take(self.results.list.currentIndex(), False))
        if self._bookmark() == key:
            menu.addAction(tr("Remove bookmark"), lambda: self.forgetRequested.emit(key))
        return menu


def as_hit(key: RecordKey, kind_label: str, title: str) -> Hit:
    """Return a row for a record that was not searched for, such as a recent one."""
    from csto_explorer.search.engine import Hit

    return Hit(key=key, kind_label=kind_label, title=title, snippet=kind_label, matched="", spans=(), snippet_spans=())

# SPDX-License-Identifier: MIT
"""The card of the current record: facts, links both ways, sources."""

from __future__ import annotations

import contextlib
import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.card_document import CardDocument
from csto_explorer.window.panel import Panel
from csto_explorer.window.schemes import DAY_SCHEME, LINK_SCHEME, MORE_SCHEME, NOTE_SCHEME

if TYPE_CHECKING:
    from csto_explorer.records.card import Card
    from csto_explorer.records.plots import Plot
    from csto_explorer.window.card_plots import CardPlots


class CardBrowser(QTextBrowser):
    """Rich text that loads nothing: no file, no address, no image but the plots that the card itself has drawn."""

    widthChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots: CardPlots | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing, whatever the text asks for; a plot is there already."""
        picture = self.plots.picture(name) if self.plots is not None else None
        # for nothing at all Qt would look for a file by itself
        return QByteArray() if picture is None else picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widthChanged.emit()


class CardPanel(Panel):
    """Shows a card; asks with `recordRequested`."""

    recordRequested = Signal(object)
    dateRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("details", tr("Details"), parent)
        self.browser = CardBrowser(self)
        self.browser.setAccessibleName(tr("Details"))
        self.browser.setOpenLinks(False)
        # a bar that comes and goes would have each card set out twice
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.document().setDocumentMargin(theme.PADDING)
        self.add(self.browser, 1)
        self.card: Card | None = None
        self._document = CardDocument(self.browser)
        self._whole: set[str] = set()
        """The lists that are shown to their end, by name, until another record is shown."""
        self.copy_citation_action = self.action(tr("Copy citation"), "quote", tr("Copy the citation of this record"))
        self.copy_link_action = self.action(
            tr("Copy link"), "link", tr("Copy a link that opens this record on this date")
        )
        self.browser.anchorClicked.connect(self._on_anchor)
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._draw_anew)
        # a scroll bar that comes or goes while the text is set out changes the width too
        self.browser.widthChanged.connect(self._redraw.start)

    def show_card(self, card: Card) -> None:
        """Show a card; the same record at another date keeps its scroll."""
        # setting a card out is not needed before the window stands
        from csto_explorer.window.card_html import card_parts

        same = self.card is not None and self.card.key == card.key
        scroll = self.browser.verticalScrollBar().value() if same else 0
        if not same:
            self._whole.clear()
        self.card = card
        self._document.show(card_parts(card, self._whole, self._plot))
        self.browser.verticalScrollBar().setValue(scroll)

    def follow_theme(self) -> None:
        """Set the card out anew in the colours of the present theme."""
        super().follow_theme()
        shown: Card | None = getattr(self, "card", None)
        if shown is not None:
            self.show_card(shown)

    def _plot(self, plot: Plot) -> str:
        # few cards have one
        from csto_explorer.window.card_plots import CardPlots

        browser = self.browser
        if browser.plots is None:
            browser.plots = CardPlots()
        room = browser.viewport().width() - 2 * theme.PADDING
        return browser.plots.draw(plot, room, browser.devicePixelRatioF())

    def _draw_anew(self) -> None:
        """Draw the plots for the present width."""
        if self.card is not None and any(section.plots for section in self.card.sections):
            self.show_card(self.card)

    def _on_anchor(self, url: QUrl) -> None:
        text = url.toString()
        if text.startswith(LINK_SCHEME):
            try:
                self.recordRequested.emit(RecordKey.parse(text.removeprefix(LINK_SCHEME)))
            except ValueError:
                return
        elif text.startswith(DAY_SCHEME):
            with contextlib.suppress(ValueError):
                self.dateRequested.emit(datetime.date.fromisoformat(text.removeprefix(DAY_SCHEME)))
        elif text.startswith(NOTE_SCHEME):
            self.browser.scrollToAnchor(f"note{text.removeprefix(NOTE_SCHEME)}")
        elif text.startswith(MORE_SCHEME):
            self._unfold(url.path())

    def _unfold(self, name: str) -> None:
        """Show a list to its end, or only its first rows again."""
        self._whole ^= {name}
        if self.card is not None:
            self.show_card(self.card)

# SPDX-License-Identifier: MIT
"""The page of results: everything that a text finds, with facets to tick at its side.

Where titles would be cut short beside them, the facets are shown on demand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from csto_explorer.language import marked, tr
from csto_explorer.models.search_model import HIT_ROLE, SearchModel
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.facet_tree import FacetTree
from csto_explorer.window.fields import make_clearable
from csto_explorer.window.panel import BUTTON, Panel
from csto_explorer.window.result_delegate import ResultDelegate

if TYPE_CHECKING:
    from csto_explorer.search.engine import Hit
    from csto_explorer.search.facets import Facts

ORDERS = {"relevance": marked("By relevance"), "name": marked("By name"), "date": marked("By date")}
EMPTY = marked("Type what you look for, or press Ctrl+K.")
LONGEST_QUERY = 2000
ROOM_FOR_TITLES = 520
"""Pixels that the list keeps at the usual size of text before facets stand beside it unasked."""
UNDATED = "~"
"""Sorts behind every date."""


class ResultsPanel(Panel):
    """A field, a list and facets. Asks with `asked` (a text to search for) and `recordRequested`."""

    recordRequested = Signal(object)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("results", tr("Results"), parent)
        self._hits: list[Hit] = []
        self._facts: Facts | None = None
        self._told = tr(EMPTY)
        self._cut = self._quiet = False
        self._build()

    def _build(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search everything"))
        self.field.setAccessibleName(tr("Search for results"))
        make_clearable(self.field)
        self.field.setMaxLength(LONGEST_QUERY)
        self.count = QLabel("", self)
        self.count.setObjectName("resultCount")
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("Order of the results"))
        self.order.setFixedHeight(BUTTON)
        for name, title in ORDERS.items():
            self.order.addItem(tr(title), name)
        self.heading.replace_title(self.field, self.count, self.order)
        self.told = QLabel(tr(EMPTY), self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setContentsMargins(theme.PADDING, 8, theme.PADDING, 8)
        self.add(self.told)
        self.model = SearchModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.delegate = ResultDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(tr("All results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.facets = FacetTree(self)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addWidget(self.facets)
        self.add(both, 1)
        self.narrow = self.action(
            tr("Narrow down"), "filter", tr("Show by what the results can be narrowed down, with counts")
        )
        self.narrow.setCheckable(True)
        self.narrow.toggled.connect(lambda _: self._place_facets())
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(lambda: self.asked.emit(self.field.text()))
        self.field.textChanged.connect(lambda _: self._pending.start())
        self.field.returnPressed.connect(self.list.setFocus)
        self.order.currentIndexChanged.connect(lambda _: self._arrange())
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.facets.ticked.connect(self._arrange)
        self._colour()

    def ask(self, text: str) -> None:
        """Search for a text at once and take the keys."""
        if text.strip() != self.field.text().strip():
            self.facets.ticks = {}
            self.field.setText(text)
        self._pending.stop()
        self.asked.emit(text)
        if not self.list.selectedIndexes():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def show_hits(self, hits: Sequence[Hit], facts: Facts, told: str, cut: bool) -> None:
        """Show what a text found; ticks stay where their values are still among the results."""
        self._hits, self._facts, self._cut = list(hits), facts, cut
        self._told = told if self.field.text().strip() else tr(EMPTY)
        self._arrange()

    def show_record(self, key: RecordKey) -> None:
        """Choose the row of a record if it is among the results."""
        row = self.model.row_of(key)
        # the row where the keys are need not be chosen
        if row >= 0 and not self.list.selectionModel().isSelected(self.model.index(row)):
            self.list.setCurrentIndex(self.model.index(row))

    def state(self) -> dict[str, Any]:
        """Return what is needed to come back to the same results at the same place."""
        return {
            "text": self.field.text(),
            "ticks": dict(self.facets.ticks),
            "order": self.order.currentIndex(),
            "scroll": self.list.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, Any], key: RecordKey) -> None:
        """Come back to results as they were, with the row of a record chosen."""
        self.facets.ticks = dict(state["ticks"])
        self._quiet = True
        self.order.setCurrentIndex(state["order"])
        self._quiet = False
        if state["text"] != self.field.text():
            self.field.setText(state["text"])
            self._pending.stop()
            self.asked.emit(state["text"])
        else:
            self._arrange()
        self.show_record(key)
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(state["scroll"])

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        self._colour()
        self.facets.follow_theme()

    def _colour(self) -> None:
        for label in (self.count, self.told):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
            label.setPalette(palette)

    def _arrange(self) -> None:
        """Show the results that pass the ticks in the chosen order, and count anew."""
        if self._quiet or self._facts is None:
            return
        facts = self._facts
        self.facets.show_facts(facts, [hit.key for hit in self._hits])
        shown = [hit for hit in self._hits if facts.passes(hit.key, self.facets.ticks)]
        order = self.order.currentData()
        if order == "name":
            shown.sort(key=lambda hit: hit.title.casefold())
        elif order == "date":
            shown.sort(key=lambda hit: facts.begun.get(hit.key, UNDATED))
        chosen = [index.data(HIT_ROLE) for index in self.list.selectedIndexes()]
        self.model.show_rows(shown)
        for hit in chosen:
            self.show_record(hit.key)
        every = f"{len(self._hits)}{'+' if self._cut else ''}"
        is_narrowed = len(shown) != len(self._hits)
        said = tr("{} of {}").format(len(shown), every) if is_narrowed else tr("%n result(s)", "", len(self._hits))
        self.count.setText(said if is_narrowed or not self._cut else tr("{} results").format(every))
        self.told.setText(self._told)
        self.told.setVisible(bool(self._told))
        self.list.setVisible(bool(self._hits))
        self._place_facets()

    def _place_facets(self) -> None:
        """Show the facets where there is room for them, where they are asked for, and while something is ticked."""
        has_room = self.width() - self.facets.width() >= theme.scaled(ROOM_FOR_TITLES)
        self.heading.button_of(self.narrow).setVisible(not has_room and bool(self._hits))
        asked = has_room or self.narrow.isChecked() or bool(self.facets.ticks)
        self.facets.setVisible(asked and bool(self._hits))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let facets stand beside the list or not."""
        super().resizeEvent(event)
        self._place_facets()

    def follow_text(self) -> None:
        """Take another size of text."""
        super().follow_text()
        self.facets.follow_text()
        self._place_facets()

    def _go(self, index: QModelIndex | QPersistentModelIndex) -> None:
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is not None:
            self.recordRequested.emit(hit.key)

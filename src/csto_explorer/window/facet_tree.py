# SPDX-License-Identifier: MIT
"""Facets to tick, each value with its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from csto_explorer.language import said_number, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.search.facets import Facts

WIDTH = 250
VALUE_ROLE = int(Qt.ItemDataRole.UserRole)


class TickDelegate(QStyledItemDelegate):
    """Draws the boxes of the ticks in the colour of lines: the style's own is not seen on dark ground."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give the style a ground from which it makes that colour."""
        super().initStyleOption(option, index)
        option.palette.setColor(option.palette.ColorRole.Window, theme.colour("line").lighter(140))


class FacetTree(QTreeWidget):
    """Emits `ticked` when the user ticks or unticks a value; `ticks` holds what is ticked."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ticks: dict[str, frozenset[str]] = {}
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._tops: dict[str, QTreeWidgetItem] = {}
        self._quiet = False
        self.setItemDelegate(TickDelegate(self))
        self.setAccessibleName(tr("Facets of the results"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(theme.PADDING)
        self.follow_text()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # fitted to the counts once they all stand: the header itself would measure every row for each that changes
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.itemChanged.connect(self._on_changed)

    def show_facts(self, facts: Facts, keys: list[RecordKey]) -> None:
        """Show the facets of some results; ticks stay where their values are still among them."""
        self.ticks = {
            facet: kept for facet, values in self.ticks.items() if (kept := values & facts.titles[facet].keys())
        }
        # in the order of the whole, so that nothing moves while one ticks
        whole = facts.counts(keys, {})
        wanted = [
            (facet, value)
            for facet, counted in whole.items()
            for value in (sorted(counted) if facet == "decade" else [value for value, _ in counted.most_common()])
        ]
        counts = facts.counts(keys, self.ticks)
        self._quiet = True
        if list(self._items) != wanted:
            self._make(wanted, facts)
        for (facet, value), item in self._items.items():
            title, number = facts.titles[facet][value], counts[facet][value]
            ticked = value in self.ticks.get(facet, frozenset())
            item.setText(0, title)
            item.setToolTip(0, title)
            item.setText(1, said_number(number))
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {number}")
        self._quiet = False
        self._fit_counts()

    def item_of(self, facet: str, value: str) -> QTreeWidgetItem:
        """Return the row of a value."""
        return self._items[facet, value]

    def _make(self, wanted: list[tuple[str, str]], facts: Facts) -> None:
        from csto_explorer.search.facets import FACETS

        self.clear()
        self._items, self._tops = {}, {}
        for facet, value in wanted:
            if facet not in self._tops:
                top = self._tops[facet] = QTreeWidgetItem(self, [tr(FACETS[facet])])
                top.setFlags(Qt.ItemFlag.ItemIsEnabled)
                top.setForeground(0, theme.colour("text.second"))
                top.setSizeHint(0, QSize(0, theme.row_height()))
                top.setFirstColumnSpanned(True)
                top.setExpanded(True)
            item = QTreeWidgetItem(self._tops[facet])
            item.setData(0, VALUE_ROLE, (facet, value))
            item.setSizeHint(0, QSize(0, theme.row_height()))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[facet, value] = item

    def follow_text(self) -> None:
        """Take the room that another size of text wants."""
        self.setFixedWidth(theme.scaled(WIDTH))
        for item in (*self._tops.values(), *self._items.values()):
            item.setSizeHint(0, QSize(0, theme.row_height()))
        self._fit_counts()

    def _fit_counts(self) -> None:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(item.text(1)) for item in self._items.values()), default=0)
        self.header().resizeSection(1, widest + theme.PADDING)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        for top in self._tops.values():
            top.setForeground(0, theme.colour("text.second"))

    def _on_changed(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, VALUE_ROLE)
        if self._quiet or place is None:
            return
        facet, value = place
        before = self.ticks.get(facet, frozenset())
        on = item.checkState(0) == Qt.CheckState.Checked
        self.ticks = {**self.ticks, facet: before | {value} if on else before - {value}}
        self.ticked.emit()

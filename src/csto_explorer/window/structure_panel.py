# SPDX-License-Identifier: MIT
"""The structure as a tree: bodies, posts, holders; the readable twin of the drawn chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from csto_explorer.language import tr
from csto_explorer.models.structure_model import KEY_ROLE, Row, StructureModel
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.fields import make_filter
from csto_explorer.window.panel import Panel
from csto_explorer.window.structure_tree import StructureTree, row_of

if TYPE_CHECKING:
    from csto_explorer.window.empty_notice import EmptyNotice

FIRST_LEVELS = 3
"""So many levels of bodies are in sight at first."""


class StructurePanel(Panel):
    """Heading, filter and tree. Asks with `recordRequested`."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("structure", tr("Structure"), parent)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the structure"))
        make_filter(self.filter)
        holder = QWidget(self)
        row = QVBoxLayout(holder)
        row.setContentsMargins(theme.PADDING, 8, theme.PADDING, 8)
        row.addWidget(self.filter)
        self.tree = StructureTree(self)
        self.model = StructureModel(self)
        self.tree.setModel(self.model)
        self.add(holder)
        self.add(self.tree, 1)
        self.collapse_action: QAction = self.action(tr("Collapse all"), "fold", tr("Show the first levels only"))
        self.expand_action: QAction = self.action(tr("Expand one level more"), "list-tree", tr("Show one level more"))
        self.notice: EmptyNotice | None = None
        self._current: RecordKey | None = None
        self._home: RecordKey | None = None
        self._depth = FIRST_LEVELS
        self._folds: dict[tuple[RecordKey | None, str], bool] = {}
        """Which rows were unfolded or folded: a body that is gone on one date is as it was on another."""
        self._quiet = False
        self._walked_to = QPersistentModelIndex()
        """A row of posts that was chosen, which stands for no record."""
        self._follows = True
        """Whether the chosen row is brought into sight on another date: not where one had scrolled away from it."""
        self.filter.textChanged.connect(self._on_filter)
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.expanded.connect(lambda index: self._on_fold(index, True))
        self.tree.collapsed.connect(lambda index: self._on_fold(index, False))
        self.collapse_action.triggered.connect(self.collapse)
        self.expand_action.triggered.connect(self.expand_more)

    def show_rows(self, top: Row) -> None:
        """Show the structure as it stood at another date, keeping what is open, chosen and in sight."""
        chosen = self.tree.currentIndex()
        self._follows = self.tree.shows(chosen) if chosen.isValid() else not self.filter.text()
        self._walked_to = QPersistentModelIndex(chosen) if chosen.data(KEY_ROLE) is None else QPersistentModelIndex()
        self._quiet = True
        # where the chosen row goes, Qt chooses the next one, and would scroll there
        self.tree.setAutoScroll(False)
        is_other = self.model.show(top)
        self.tree.setAutoScroll(True)
        self._quiet = False
        if not is_other:
            return
        self._tell_nothing(self.filter.text().strip())
        self._unfold_anew()
        if self._current is not None:
            self.show_record(self._current, self._home, is_new=False)

    def show_record(self, key: RecordKey, body: RecordKey | None = None, *, is_new: bool = True) -> None:
        """Choose a record if it stands in the structure, else the body it belongs to, and bring it into view.

        One that is not new, but chosen on another date already, stays out of view where it was.
        """
        follows = is_new or self._follows
        self._current, self._home = key, body
        index = self.tree.currentIndex()
        walks = not is_new and index.isValid() and self._walked_to == index
        if not walks and index.data(KEY_ROLE) != key:
            # who holds several posts stands in several rows: the one that was chosen stays
            index = self.model.index_of(key)
        if not index.isValid() and body is not None:
            index = self.model.index_of(body)
        self._quiet = True
        self.tree.setAutoScroll(follows)
        if index.isValid():
            if index != self.tree.currentIndex():
                self.tree.setCurrentIndex(index)
            if follows and not self.tree.shows(index):
                self.tree.scrollTo(index)
        elif self.tree.currentIndex().isValid() or self.tree.selectionModel().hasSelection():
            # clearing what is clear would paint the tree anew
            self.tree.selectionModel().clear()
        self.tree.setAutoScroll(True)
        self._quiet = False

    def expand_to(self, depth: int) -> None:
        """Show so many levels of bodies; posts stay folded."""
        self._depth = depth
        self._folds.clear()
        self._fold_all()
        self._unfold()

    def fold_as(self, other: StructurePanel) -> None:
        """Have folded and unfolded what is so in another tree, once there are rows."""
        self._depth, self._folds = other._depth, dict(other._folds)

    def _fold_all(self) -> None:
        self._quiet = True
        self.tree.collapseAll()
        self._quiet = False

    def _unfold_anew(self) -> None:
        """Unfold the rows of another date or filter: all that is found, else what was unfolded before."""
        if self.filter.text().strip():
            self._quiet = True
            self.tree.expandAll()
            self._quiet = False
        else:
            self._unfold()

    def _unfold(self) -> None:
        """Unfold what was unfolded before, on whatever date, and at first some levels of bodies; posts stay folded."""
        waiting = [(self.model.index(row, 0), 1) for row in range(self.model.rowCount())]
        while waiting:
            index, level = waiting.pop()
            row = row_of(index)
            if row.children and self._opens(row, level):
                self.tree.expand(index)
                waiting.extend((self.model.index(at, 0, index), level + 1) for at in range(self.model.rowCount(index)))

    def expand_more(self) -> None:
        """Show one level more."""
        self.expand_to(min(self._depth + 1, 12))

    def collapse(self) -> None:
        """Show the first two levels."""
        self.expand_to(2)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        if hasattr(self, "tree"):
            self.tree.viewport().update()
            if self.notice is not None:
                self.notice.follow_theme()

    def follow_text(self) -> None:
        """Wrap the names anew."""
        super().follow_text()
        self.tree.scheduleDelayedItemsLayout()

    def _opens(self, row: Row, level: int) -> bool:
        """Whether a row was unfolded when it was last in sight, or is at first."""
        return self._folds.get(_known_by(row), row.key is not None and level < self._depth and bool(row.bodies))

    def _on_fold(self, index: QModelIndex, opened: bool) -> None:
        if not self._quiet:
            self._folds[_known_by(row_of(index))] = opened

    def _on_filter(self, text: str) -> None:
        self._quiet = True
        self.model.narrow(text.strip())
        self._quiet = False
        self._tell_nothing(text.strip())
        if not text.strip():
            self._fold_all()
        self._unfold_anew()
        if self._current is not None and (not text.strip() or self.model.index_of(self._current).isValid()):
            self.show_record(self._current, self._home)

    def _tell_nothing(self, text: str) -> None:
        """Say so where the filter leaves nothing."""
        finds_nothing = bool(text) and not self.model.rowCount() and self.model.is_filled
        if self.notice is None:
            if not finds_nothing:
                return
            # hardly ever needed
            from csto_explorer.window.empty_notice import EmptyNotice

            over = self.tree.viewport()
            self.notice = EmptyNotice(over)
            QVBoxLayout(over).addWidget(self.notice)
            self.notice.cleared.connect(self.filter.clear)
            self.notice.cleared.connect(self.filter.setFocus)
        self.notice.tell(tr("Nothing in the structure is called “{}”.").format(text) if finds_nothing else "", True)

    def _on_current_changed(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._quiet:
            self._current = key
            self.recordRequested.emit(key)


def _known_by(row: Row) -> tuple[RecordKey | None, str]:
    """Return what a row is known by on any date and in any language: posts stand in a row without a record."""
    above = row.parent
    return (row.key, "") if row.key is not None or above is None else (above.key, row.classification)

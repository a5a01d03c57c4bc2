# SPDX-License-Identifier: MIT
"""How an item of a view stands, for those who paint it.

The view is asked instead of `option.state`: the first look at that makes all enumerations of QStyle, a hundredth of a
second of the start.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex


def is_selected(view: QAbstractItemView, index: Index) -> bool:
    """Whether an item is among the chosen ones."""
    return isinstance(index, QModelIndex) and view.selectionModel().isSelected(index)


def has_keys(view: QAbstractItemView, index: Index) -> bool:
    """Whether an item is the one where the keys are."""
    return view.hasFocus() and view.currentIndex() == index

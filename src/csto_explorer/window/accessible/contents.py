# SPDX-License-Identifier: MIT
"""What a drawn view holds, as assistive technology asks for it: items in a tree, each known by a key.

Everything is looked up in what the view shows at the moment, so nothing is kept and nothing has to be kept in step.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

Key = Any
"""Whatever tells the items of one view apart: records' keys."""


class Contents(Protocol):
    """The items of one view. As `parent`, None stands for the view itself."""

    role: QAccessible.Role
    """The role of the view."""
    item_role: QAccessible.Role
    """The role of each item."""

    def holds(self, key: Key) -> bool:
        """Whether the view shows an item."""
        ...

    def below(self, parent: Key | None) -> Sequence[Key]:
        """Return the items directly below one."""
        ...

    def parent(self, key: Key) -> Key | None:
        """Return the item above one, None for the view."""
        ...

    def name(self, key: Key) -> str:
        """Return what is read first."""
        ...

    def description(self, key: Key) -> str:
        """Return what is read on demand."""
        ...

    def bounds(self, key: Key) -> QRectF:
        """Return where an item stands in the widget."""
        ...

    def at(self, point: QPointF) -> Key | None:
        """Return the item at a point of the widget."""
        ...

    def current(self) -> Key | None:
        """Return the item that the keys are on."""
        ...

    def is_expanded(self, key: Key) -> bool | None:
        """Whether what is below an item is shown; None where there is nothing below."""
        ...

    def press(self, key: Key) -> None:
        """Do what a click on an item does."""
        ...

    def toggle(self, key: Key) -> None:
        """Fold or unfold an item."""
        ...

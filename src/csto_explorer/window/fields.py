# SPDX-License-Identifier: MIT
"""Fields that can be emptied by a button with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

EMPTY = "Empty the field"


def make_clearable(field: QLineEdit) -> None:
    """Give a field the button that empties it, named for who cannot see it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(EMPTY)
        button.setToolTip(EMPTY)

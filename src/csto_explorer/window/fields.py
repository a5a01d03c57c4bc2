# SPDX-License-Identifier: MIT
"""Fields that can be emptied by a button with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from csto_explorer.language import marked, tr

EMPTY = marked("Empty the field")


def make_clearable(field: QLineEdit) -> None:
    """Give a field the button that empties it, named for who cannot see it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr(EMPTY))
        button.setToolTip(tr(EMPTY))

# SPDX-License-Identifier: MIT
"""Fields that can be emptied by a button with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from csto_explorer.language import marked, tr

EMPTY = marked("Empty the field")
LONGEST_FILTER = 400
"""Letters that a filter takes: Qt cannot look for a text that is as long as a pasted book."""


def make_clearable(field: QLineEdit) -> None:
    """Give a field the button that empties it, named for who cannot see it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr(EMPTY))
        button.setToolTip(tr(EMPTY))


def make_filter(field: QLineEdit) -> None:
    """Make a field one that narrows what is shown: it can be emptied, and takes so many letters."""
    make_clearable(field)
    field.setMaxLength(LONGEST_FILTER)

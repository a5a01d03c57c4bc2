# SPDX-License-Identifier: MIT
"""How many rows a table shows, or how far it is with finding them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from csto_explorer.language import said_number, tr
from csto_explorer.window import theme
from csto_explorer.window.elided_label import ElidedLabel

SPARE = 6
"""Pixels that may be left over: with every step of the date a row comes or goes."""


class RowCount(ElidedLabel):
    """A line beside the filter, in the colour of second text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rowCount")
        self.follow_theme()

    def setText(self, text: str) -> None:
        """Show another text; room that is much too wide is given back to the tabs beside it."""
        super().setText(text)
        if self.width() - self.sizeHint().width() > SPARE:
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the room for all of it."""
        return self.sizeHint()

    def tell(self, shown: int, every: int, is_narrowed: bool) -> None:
        """Say how many rows there are, and of a narrowed table how many of them are shown."""
        said = tr("{} of {}").format(said_number(shown), said_number(every))
        self.setText(said if is_narrowed else tr("%n row(s)", "", every))

    def tell_reading(self, read: int, every: int) -> None:
        """Say how many of the rows are read."""
        self.setText(tr("Reading {} of {}").format(said_number(read), said_number(every)))

    def tell_looking(self) -> None:
        """Say that what is asked for is being looked for."""
        self.setText(tr("Looking…"))

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
        self.setPalette(palette)

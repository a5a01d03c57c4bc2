# SPDX-License-Identifier: MIT
"""What a table says where it has no row to show: why, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from csto_explorer.language import said_number, tr
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.models.column_table import ColumnTable


class TableNotice(QWidget):
    """A line in the middle of the table, and a button where something can be done."""

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel("", self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Clear the filter"), self)
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def tell(self, text: str, clearable: bool) -> None:
        """Say a text, or nothing where it is empty."""
        self.label.setText(text)
        self.button.setVisible(clearable)
        self.follow_theme()
        self.setVisible(bool(text))
        self.raise_()

    def tell_of(self, table: ColumnTable, shown: int) -> None:
        """Say why no row of a table is shown; nothing where some are."""
        every = len(table.ids)
        if shown:
            self.tell("", False)
        elif every:
            self.tell(tr("None of %n row(s) has what the filter asks for.", "", every), True)
        else:
            self.tell(why_empty(table), False)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        palette = self.label.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("text.second"))
        self.label.setPalette(palette)


def why_empty(table: ColumnTable) -> str:
    """Say why a table has no row."""
    from csto_explorer.database.wording import date_text

    kind, on = table.title.lower(), table.on
    if not table.reader.count or on is None:
        return tr("The records hold no {}.").format(kind)
    first, day = table.reader.first_day(), date_text(on.isoformat())
    if first is not None and first > on:
        return tr("No {} on {}: the first are known from {}.").format(kind, day, date_text(first.isoformat()))
    return tr("No {} on {}: {} belong to other dates.").format(kind, day, said_number(table.reader.count))

# SPDX-License-Identifier: MIT
"""The as-of date in the bar: typed, stepped, or taken from a calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget


class DateEdit(QDateEdit):
    """A date with a calendar; Enter takes it and gives the keys back to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Enter or Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.clearFocus()
        super().keyPressEvent(event)


class DateField(QWidget):
    """Label and field. Asks with `dateRequested`."""

    dateRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DateEdit(self)
        self.edit.setObjectName("asOf")
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("d MMM yyyy")
        self.edit.setAccessibleName("As of")
        self.edit.setToolTip("The date for which everything is shown (Ctrl+D)")
        self.edit.setKeyboardTracking(False)
        self.edit.setMinimumWidth(130)
        label = QLabel("As of", self)
        label.setBuddy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.edit)
        self._quiet = False
        self.edit.dateChanged.connect(self._on_date)

    def set_range(self, earliest: datetime.date, latest: datetime.date) -> None:
        """Set the first and last date that can be chosen."""
        self._quiet = True
        self.edit.setDateRange(_to_qt(earliest), _to_qt(latest))
        self._quiet = False

    def show_date(self, on: datetime.date) -> None:
        """Show a date without asking for it."""
        self._quiet = True
        self.edit.setDate(_to_qt(on))
        self._quiet = False

    def _on_date(self, date: QDate) -> None:
        if not self._quiet:
            self.dateRequested.emit(datetime.date(date.year(), date.month(), date.day()))


def _to_qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)

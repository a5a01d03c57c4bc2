# SPDX-License-Identifier: MIT
"""The as-of date in the bar: typed in any usual form, stepped by a day, or taken from a calendar."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from csto_explorer.language import marked, tr
from csto_explorer.models.workspace import day_text
from csto_explorer.window import icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCalendarWidget, QFrame

WIDEST = datetime.date(2022, 9, 30)

KEYS = ((marked("A day on, a day back"), marked("Up, Down")), (marked("Give up what was typed"), marked("Escape")))


class DateEdit(QLineEdit):
    """A date as text. Enter takes what was typed, Escape gives it up, Up and Down step by a day."""

    stepRequested = Signal(int)
    leaveRequested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Up and Down, leave with Escape."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepRequested.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leaveRequested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole date, ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()


class DateField(QWidget):
    """Label, field and calendar. Asks with `dateRequested`; what cannot be understood is told with `notUnderstood`."""

    dateRequested = Signal(object)
    notUnderstood = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = datetime.date(1992, 5, 15)
        self._earliest, self._latest = self._on, self._on
        self.edit = DateEdit(self)
        self.edit.setObjectName("asOf")
        self.edit.setAccessibleName(tr("As of"))
        self.edit.setToolTip(
            tr("The date for which everything is shown: 15 May 1992, 1992-05-15, May 1992, 1992 (Ctrl+D)")
        )
        self.follow_text()
        self._calendar_action = QAction(tr("Calendar"), self)
        self._calendar_action.setIcon(icons.blank())
        self._calendar_action.setToolTip(tr("Choose the date from a calendar"))
        self.edit.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        label = QLabel(tr("As of"), self)
        label.setBuddy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.edit)
        self.edit.editingFinished.connect(self._on_finished)
        self.edit.stepRequested.connect(self._on_step)
        self.edit.leaveRequested.connect(self._on_leave)
        self._calendar_action.triggered.connect(self.open_calendar)

    def set_range(self, earliest: datetime.date, latest: datetime.date) -> None:
        """Set the first and last date that can be chosen."""
        self._earliest, self._latest = earliest, latest

    def show_date(self, on: datetime.date) -> None:
        """Show a date."""
        self._on = on
        self.edit.setText(day_text(on))
        self.edit.setCursorPosition(0)

    def follow_text(self) -> None:
        """Give a date room at the present size of text."""
        self.edit.setFixedWidth(QFontMetrics(self.edit.font()).horizontalAdvance(day_text(WIDEST)) + 54)

    def tint(self) -> None:
        """Draw the icon in the colours of the present theme."""
        self._calendar_action.setIcon(icons.icon("calendar-event"))

    def open_calendar(self) -> QFrame:
        """Open a calendar below the field; returns it."""
        # hardly any start needs one
        from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout

        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = QCalendarWidget(frame)
        calendar.setAccessibleName(tr("Calendar"))
        calendar.setDateRange(_to_qt(self._earliest), _to_qt(self._latest))
        calendar.setSelectedDate(_to_qt(self._on))
        _dress(calendar)
        column = QVBoxLayout(frame)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(calendar)

        def take(date: QDate) -> None:
            self.dateRequested.emit(datetime.date(date.year(), date.month(), date.day()))
            frame.close()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        frame.adjustSize()
        corner = self.edit.mapToGlobal(QPoint(self.edit.width() - frame.width(), self.edit.height() + 2))
        frame.move(corner)
        frame.show()
        calendar.setFocus()
        return frame

    def _on_finished(self) -> None:
        text = self.edit.text().strip()
        if text in ("", day_text(self._on)):
            self.show_date(self._on)
            return
        # the reader of dates is needed by nothing before somebody types one
        from csto_explorer.search.query import read_day

        day = read_day(text)
        if day is None:
            self.notUnderstood.emit(
                tr("“{}” is no date. Write 15 May 1992, 1992-05-15, May 1992 or 1992.").format(text[:40])
            )
            self.show_date(self._on)
            return
        drawn_in = min(max(day, self._earliest), self._latest)
        self.dateRequested.emit(drawn_in)
        # it may be the one already shown, whose text was typed over
        self.show_date(drawn_in)
        if drawn_in != day:
            first, last = day_text(self._earliest), day_text(self._latest)
            self.notUnderstood.emit(
                tr("The records speak for {} to {}; {} lies outside.").format(first, last, day_text(day))
            )

    def _on_step(self, days: int) -> None:
        self.dateRequested.emit(self._on + datetime.timedelta(days=days))
        self.edit.selectAll()

    def _on_leave(self) -> None:
        self.show_date(self._on)
        self.edit.clearFocus()


def _dress(calendar: QCalendarWidget) -> None:
    """Give a calendar the colours of the theme, and days alone: Qt's weekends and arrows are not seen in the dark."""
    from PySide6.QtGui import QTextCharFormat
    from PySide6.QtWidgets import QCalendarWidget, QToolButton

    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
    for name, icon in (("qt_calendar_prevmonth", "arrow-left"), ("qt_calendar_nextmonth", "arrow-right")):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icons.icon(icon, "selection.text"))


def _to_qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)

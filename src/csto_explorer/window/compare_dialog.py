# SPDX-License-Identifier: MIT
"""Two dates compared: what changed between them, each line a link, with what bears it out below."""

from __future__ import annotations

import datetime
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from csto_explorer.database.citing import reference
from csto_explorer.language import marked, tr
from csto_explorer.records.edtf import GENITIVE, describe
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.query import read_day
from csto_explorer.window import theme
from csto_explorer.window.card_html import anchor
from csto_explorer.window.card_panel import CardBrowser
from csto_explorer.window.date_field import DateEdit
from csto_explorer.window.schemes import LINK_SCHEME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from csto_explorer.database.comparing import Listed

    Compare = Callable[[datetime.date, datetime.date], Sequence[Listed]]

NOTHING = marked("Nothing that the records date changed between these two dates.")


class CompareDialog(QDialog):
    """Stays open beside the window. Asks with `recordRequested` and `showRequested`."""

    recordRequested = Signal(object)
    showRequested = Signal(object)
    """The earlier and the later date, to be shown in chart and map; None to show no differences."""

    def __init__(self, parent: QWidget, compare: Compare, earliest: datetime.date, latest: datetime.date) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare dates"))
        self.resize(620, 640)
        self._compare, self._earliest, self._latest = compare, earliest, latest
        self.first, self.second = earliest, latest
        self.listed: Sequence[Listed] = ()
        self.first_edit, self.second_edit = self._field(tr("From")), self._field(tr("To"))
        self.told = QLabel("", self)
        self.told.setWordWrap(True)
        self.browser = CardBrowser(self)
        self.browser.setAccessibleName(tr("Changes"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(theme.PADDING)
        self.browser.anchorClicked.connect(self._on_anchor)
        self.shown = QCheckBox(tr("&Show in chart and map"), self)
        self.shown.setToolTip(tr("Mark in the chart and on the map what differs, on screen and on paper"))
        self.shown.toggled.connect(self._on_shown)
        self.copy_button = QPushButton(tr("&Copy as text"), self)
        self.copy_button.clicked.connect(self.copy)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        for button in (self.copy_button, self.close_button):
            # Return in a date compares, and presses nothing
            button.setAutoDefault(False)
        self._lay_out()

    def show_dates(self, first: datetime.date, second: datetime.date) -> None:
        """Compare two dates; which is the earlier does not matter, and the fields stay as they were filled."""
        first, second = self._within(first), self._within(second)
        self.first, self.second = min(first, second), max(first, second)
        self.listed = self._compare(self.first, self.second)
        for edit, day in ((self.first_edit, first), (self.second_edit, second)):
            edit.setText(describe(day.isoformat()))
        count = len(self.listed)
        self.told.setText(tr("%n change(s)", "", count) if count else tr(NOTHING))
        self.browser.setHtml(changes_html(self.listed))
        self.copy_button.setEnabled(bool(count))
        if self.shown.isChecked():
            self.showRequested.emit((self.first, self.second))

    def text(self) -> str:
        """Return the changes as plain lines."""
        lines = [
            tr("From {} to {}").format(describe(self.first.isoformat(), GENITIVE), describe(self.second.isoformat()))
        ]
        for heading, group in groupby(self.listed, key=lambda each: each.heading):
            lines += ["", heading]
            for each in group:
                lines.append(f"{each.title}, {each.when}")
                lines += [f"    {reference(citation)}" for citation in each.citations]
        return "\n".join(lines)

    def copy(self) -> None:
        """Copy the changes as plain lines."""
        QGuiApplication.clipboard().setText(self.text())

    def follow_theme(self) -> None:
        """Set the list out anew in the colours of the present theme."""
        self.browser.setHtml(changes_html(self.listed))

    def _within(self, day: datetime.date) -> datetime.date:
        return min(max(day, self._earliest), self._latest)

    def _field(self, name: str) -> DateEdit:
        edit = DateEdit(self)
        edit.setAccessibleName(name)
        edit.setToolTip(tr("15 May 1992, 1992-05-15, May 1992, 1992"))
        edit.editingFinished.connect(self._on_dates)
        edit.stepRequested.connect(lambda days: self._on_step(edit, days))
        edit.leaveRequested.connect(self.reject)
        return edit

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        for name, edit in ((tr("&From"), self.first_edit), (tr("&To"), self.second_edit)):
            label = QLabel(name, self)
            # the underlined letter stands by itself, which makes the word wider than the hint of size of a kerned one
            font = QFont()
            font.setKerning(False)
            label.setFont(font)
            label.setBuddy(edit)
            dates.addWidget(label)
            dates.addWidget(edit, 1)
            dates.addSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self.shown)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(dates)
        column.addWidget(self.told)
        column.addWidget(self.browser, 1)
        column.addLayout(foot)

    def _on_dates(self) -> None:
        days = [read_day(edit.text()) for edit in (self.first_edit, self.second_edit)]
        for edit, day in zip((self.first_edit, self.second_edit), days, strict=True):
            if day is None:
                self.told.setText(
                    tr("“{}” is no date. Write 15 May 1992, 1992-05-15, May 1992 or 1992.").format(edit.text()[:40])
                )
                return
        first, second = days
        if first is not None and second is not None and {first, second} != {self.first, self.second}:
            self.show_dates(first, second)

    def _on_step(self, edit: DateEdit, days: int) -> None:
        first, second = (read_day(each.text()) for each in (self.first_edit, self.second_edit))
        step = datetime.timedelta(days=days)
        if first is not None and second is not None:
            self.show_dates(*((first + step, second) if edit is self.first_edit else (first, second + step)))

    def _on_shown(self, on: bool) -> None:
        self.showRequested.emit((self.first, self.second) if on else None)

    def _on_anchor(self, url: QUrl) -> None:
        try:
            self.recordRequested.emit(RecordKey.parse(url.toString().removeprefix(LINK_SCHEME)))
        except ValueError:
            return


def changes_html(listed: Sequence[Listed]) -> str:
    """Return the changes in groups as HTML; what comes from records is escaped."""
    second = theme.current().colours["text.second"]
    small = round(theme.small_pixels())
    parts = []
    for heading, group in groupby(listed, key=lambda each: each.heading):
        changes = list(group)
        parts.append(
            f'<div style="margin-top:10px; font-weight:600">{escape(heading)} '
            f'<span style="color:{second}; font-weight:400">({len(changes)})</span></div>'
        )
        for each in changes:
            parts.append(
                f'<div style="margin-top:6px">{anchor(each.change.key, each.title)} '
                f'<span style="color:{second}">{escape(each.when)}</span></div>'
            )
            parts += [
                f'<div style="color:{second}; font-size:{small}px">{escape(reference(citation))}</div>'
                for citation in each.citations
            ]
    return "".join(parts)

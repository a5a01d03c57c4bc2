# SPDX-License-Identifier: MIT
"""The welcome at the first start: what the program is for, each shown on real records by one press; easily skipped."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from csto_explorer.language import tr
from csto_explorer.window import icons, theme

if TYPE_CHECKING:
    from csto_explorer.models.structure_model import Row
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.window.main_window import MainWindow


class Job(NamedTuple):
    """One thing that the program is for, and how it is shown."""

    icon: str
    title: str
    told: str
    button: str
    show: Callable[[], object]


class Welcome(QDialog):
    """Three jobs, each with a button that does it. It stays open beside the window until it is closed."""

    def __init__(self, window: MainWindow, go: Callable[[RecordKey], None]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Welcome"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons: list[QPushButton] = []
        heading = QLabel(tr("What would you like to do?"), self)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(round(1.5 * theme.base_pixels()))
        heading.setFont(font)
        self._jobs = QVBoxLayout()
        self._jobs.setSpacing(2 * theme.PADDING)
        for job in _jobs(window, go):
            self._add(job)
        told = tr("Everything is shown as of one date: drag it along the timeline to see how it came about.")
        note = QLabel(told, self)
        note.setWordWrap(True)
        note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
        close = QDialogButtonBox(self)
        self.skip = close.addButton(tr("&Skip"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.PADDING, 2 * theme.PADDING, 2 * theme.PADDING, theme.PADDING)
        column.setSpacing(2 * theme.PADDING)
        column.addWidget(heading)
        column.addLayout(self._jobs)
        column.addWidget(note)
        column.addWidget(close)
        width = min(theme.scaled(440), window.width() - 2 * theme.PADDING)
        # text that wraps is as high as the width makes it
        self.setFixedSize(width, column.totalHeightForWidth(width))

    def _add(self, job: Job) -> None:
        picture = QLabel(self)
        picture.setPixmap(icons.icon(job.icon, "accent").pixmap(QSize(icons.SIZE, icons.SIZE)))
        title = QLabel(job.title, self)
        bold = QFont(title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        title.setFont(bold)
        told = QLabel(job.told, self)
        told.setWordWrap(True)
        button = QPushButton(job.button, self)
        button.setAutoDefault(False)
        button.setAccessibleDescription(job.told)
        button.clicked.connect(lambda: self._show(job))
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        for widget in (title, told):
            words.addWidget(widget)
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.PADDING)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._jobs.addLayout(row)
        self.buttons.append(button)

    def _show(self, job: Job) -> None:
        self.close()
        job.show()

    def changeEvent(self, event: QEvent) -> None:
        """Close when another size of text would cut what is written here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.close()


def welcome(window: MainWindow, go: Callable[[RecordKey], None]) -> Welcome:
    """Show the welcome; it will not come by itself again."""
    window.settings.set("welcomed", True)
    made = Welcome(window, go)
    made.show()
    return made


def _jobs(window: MainWindow, go: Callable[[RecordKey], None]) -> list[Job]:
    workspace = window.workspace
    language = workspace.lens.language
    names = workspace.store.organizations()
    body = _below_the_top(workspace.structure_rows(), names)
    jobs = []
    if body is not None:

        def explore() -> None:
            window.arrange("overview")
            go(body)

        jobs.append(
            Job(
                "sitemap",
                tr("Look around"),
                tr("Who stands above and below a body, who sits in it, since when, and which source says so."),
                names[body].names.name(language),
                explore,
            )
        )
    on = workspace.lens.on
    holders = [each for each in workspace.store.memberships() if each.person and each.interval.holds(on)]
    # somebody who sits in that body, where it has members
    holders.sort(key=lambda each: each.organization != body)
    person = next((each.person_names.name(language) for each in holders), "")
    if person:

        def search() -> None:
            window.search.start()
            window.search.setText(person)

        jobs.append(
            Job(
                "search",
                tr("Search"),
                tr("Names in any spelling, English or Russian, dates, questions: Ctrl+K, without a connection."),
                tr("Search “{}”").format(person),
                search,
            )
        )
    jobs.append(
        Job(
            "printer",
            tr("Print the chart"),
            tr("On one sheet, as a poster of many, or as a book; or save it as PDF, SVG or PNG: Ctrl+P."),
            tr("Print…"),
            window.actions_.print.trigger,
        )
    )
    return jobs


def _below_the_top(rows: Row, bodies: Container[object]) -> RecordKey | None:
    """Return the first body of the second level, the top itself where it stands alone."""
    level = [row for row in rows.children if row.key in bodies]
    below = [child for row in level for child in row.children if child.key in bodies]
    return next((row.key for row in (*below, *level)), None)

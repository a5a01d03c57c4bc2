# SPDX-License-Identifier: MIT
"""The print dialog: options at the left, the sheets as they will print at the right.

The preview is painted by the code that writes the file. Saving as PDF needs no printer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csto_explorer.errors import ExplorerError
from csto_explorer.language import said_number, tr
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.paper import PAPERS
from csto_explorer.printing.progress import Cancelled
from csto_explorer.scene.themes import PRINT
from csto_explorer.window import output, theme
from csto_explorer.window.notices import tell_problem
from csto_explorer.window.print_form import PrintForm
from csto_explorer.window.print_preview import Preview
from csto_explorer.window.print_progress import progress
from csto_explorer.window.saving import SHEETS, ask_path

if TYPE_CHECKING:
    from csto_explorer.records.keys import RecordKey
    from csto_explorer.window.main_window import MainWindow

SIDE = 360
MOST_OF_IT = 0.7
"""The choices take so much of the width at most: the preview keeps the rest."""


class PrintDialog(QDialog):
    """Choices, preview, and the two ways out: a file or a printer. `what` is "chart", "map", "table" or "card"."""

    def __init__(
        self, window: MainWindow, title: str, what: str, branch: RecordKey | None, only_branch: bool = False
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self._window, self._what = window, what
        self._made: list[Sheet] = []
        self.preview = Preview(self)
        branches = (
            {str(branch): tr("Only {}").format(window.workspace.store.title(branch, window.navigator.lens.language))}
            if branch
            else {}
        )
        parts = {output.SERIES: tr("Series through the years")} if what == "map" else branches
        kinds = output.kinds_of_lines(window) if what == "chart" else []
        self.form = PrintForm(self, parts, kinds, is_chart=what == "chart", is_map=what == "map")
        self.told = QLabel("", self)
        self.told.setWordWrap(True)
        self.mend_paper = self._button("", self._on_mend_paper)
        self.mend_poster = self._button(tr("As a poster"), lambda: self._change(mode="poster"))
        self.mend_book = self._button(tr("As a book"), lambda: self._change(mode="book"))
        self.again = self._button(tr("Lay out again"), self.refresh)
        self.save_button = self._button(tr("Save as PDF…"), self._on_save)
        self.print_button = self._button(tr("Print…"), self._on_print)
        self.close_button = self._button(tr("Close"), self.reject)
        # until the sheets are there
        self.save_button.setEnabled(False)
        self.print_button.setEnabled(False)
        self._lay_out()
        choices = output.remembered(window, what)
        self.form.show_choices(replace(choices, root=str(branch)) if only_branch else choices)
        self.form.changed.connect(self.refresh)
        QTimer.singleShot(0, self.refresh)

    @classmethod
    def ask(
        cls, window: MainWindow, title: str, what: str, branch: RecordKey | None, only_branch: bool = False
    ) -> None:
        """Open the dialog and wait until it is left; `only_branch` chooses the branch at first."""
        cls(window, title, what, branch, only_branch).exec()

    def refresh(self) -> None:
        """Make the sheets anew and say how they come out."""
        choices = self.form.choices()
        problem, is_stopped = "", False
        try:
            with progress(self, tr("Laying out…")) as tell:
                self._made = output.sheets_of(self._window, self._what, choices, tell)
        except ExplorerError as error:
            self._made, problem = [], str(error)
        except Cancelled:
            self._made, problem, is_stopped = [], tr("Stopped: nothing is laid out."), True
        self.preview.show_sheets(self._made, output.ink(choices) if self._made else PRINT)
        self.save_button.setEnabled(bool(self._made))
        self.print_button.setEnabled(bool(self._made))
        self.told.setText(problem or self._summary())
        self._offer_mending(is_stopped)

    def _summary(self) -> str:
        smallest = min(sheet.smallest for sheet in self._made)
        paper = self._made[0].paper
        lies = tr("landscape") if paper.is_landscape else tr("portrait")
        pages = tr("%n page(s)", "", len(self._made))
        told = tr("{}, {} {}, smallest type {} pt.").format(pages, paper.name, lies, said_number(smallest, 1))
        return f"{told}\n{self._warning()}" if self._warning() else told

    def _warning(self) -> str:
        return next((sheet.warning for sheet in self._made if sheet.warning), "")

    def _offer_mending(self, is_stopped: bool) -> None:
        """Show buttons that mend type too small to read, or go on after a stop; Return then takes the first of them."""
        paper = self._made[0].mending if self._made else ""
        is_small = bool(self._warning()) and self._what == "chart"
        self.mend_paper.setVisible(paper in PAPERS)
        self.mend_paper.setText(tr("Use {}").format(paper))
        self.mend_poster.setVisible(is_small and self.form.choices().mode != "poster")
        self.mend_book.setVisible(is_small and self.form.choices().mode != "book")
        self.again.setVisible(is_stopped)
        buttons = (self.again, self.mend_paper, self.mend_poster, self.mend_book)
        mending = next((button for button in buttons if not button.isHidden()), None)
        for button in (*buttons, self.save_button):
            button.setDefault(button is (mending or self.save_button))

    def _change(self, **changes: object) -> None:
        self.form.show_choices(replace(self.form.choices(), **changes))  # type: ignore[arg-type]

    def _on_mend_paper(self) -> None:
        self._change(paper=self._made[0].mending)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        # Return takes the default, wherever the focus is
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        holder = QScrollArea(self)
        holder.setWidget(self.form)
        holder.setWidgetResizable(True)
        holder.setFrameShape(QScrollArea.Shape.NoFrame)
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout()
        side.addWidget(holder, 1)
        side.addWidget(self.told)
        mending = QHBoxLayout()
        for button in (self.again, self.mend_paper, self.mend_poster, self.mend_book):
            mending.addWidget(button)
            button.hide()
        mending.addStretch(1)
        side.addLayout(mending)
        side.addSpacing(4)
        for button in (self.save_button, self.print_button, self.close_button):
            side.addWidget(button)
        left = QWidget(self)
        left.setLayout(side)
        row = QHBoxLayout(self)
        row.addWidget(left)
        row.addWidget(self.preview, 1)
        wanted = QSize(theme.scaled(1080), theme.scaled(760))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.95))
        # what the longest row needs, in any language and size of text, and beside it the bar that scrolls
        edges = side.contentsMargins()
        needed = self.form.room() + holder.verticalScrollBar().sizeHint().width()
        needed += edges.left() + edges.right()
        left.setFixedWidth(min(max(SIDE, needed), max(SIDE, round(self.width() * MOST_OF_IT))))

    def done(self, result: int) -> None:
        """Remember the choices, however the dialog is left."""
        output.remember(self._window, self._what, self.form.choices())
        super().done(result)

    def _on_save(self) -> None:
        name = f"{self._made[0].title} {self._window.navigator.lens.on.isoformat()}"
        path = ask_path(self._window, tr("Save as"), name, SHEETS)
        if path is not None and output.save_to(self._window, self, self._what, self.form.choices(), self._made, path):
            self.accept()

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        from csto_explorer.printing.printer import set_up

        if not QPrinterInfo.availablePrinterNames():
            tell_problem(self, tr("There is no printer on this computer. Save as PDF, and print it elsewhere."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, self._made[0])
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        if output.print_on(self._window, self, self._what, self.form.choices(), self._made, printer):
            self.accept()

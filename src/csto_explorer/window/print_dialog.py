# SPDX-License-Identifier: MIT
"""The print dialog: paper, orientation and branch at the left, the sheet as it will print at the right.

The preview is painted by the code that writes the file. Saving as PDF needs no printer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.errors import ExplorerError
from csto_explorer.printing.output import draw
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.paper import PAPERS
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.themes import PATTERN, PRINT, Theme
from csto_explorer.window import theme
from csto_explorer.window.notices import tell_problem

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

Make = Callable[..., list[Sheet]]
ORIENTATIONS = {"auto": "Automatic", "landscape": "Landscape", "portrait": "Portrait"}
INKS = {"colour": "Colours", "patterns": "Black and white, with patterns"}
MARGIN = 20


class Preview(QWidget):
    """A sheet of paper on a grey ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.theme: Theme = PRINT
        self.setAccessibleName("Preview of the sheet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 300)

    def sizeHint(self) -> QSize:
        """Return room for a sheet that can be judged."""
        return QSize(760, 560)

    def show_sheet(self, sheet: Sheet | None, theme_: Theme) -> None:
        """Show another sheet."""
        self.sheet, self.theme = sheet, theme_
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet as large as it fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("rule"))
        if self.sheet is None:
            return
        paper = self.sheet.paper
        scale = min((self.width() - 2 * MARGIN) / paper.width, (self.height() - 2 * MARGIN) / paper.height)
        left, top = (self.width() - paper.width * scale) / 2, (self.height() - paper.height * scale) / 2
        frame = QRectF(left, top, paper.width * scale, paper.height * scale)
        painter.fillRect(frame, Qt.GlobalColor.white)
        painter.save()
        painter.translate(left, top)
        draw(self.sheet, painter, self.theme, scale)
        painter.restore()
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.drawRect(frame)


class PrintDialog(QDialog):
    """Choices, preview, and the two ways out: a file or a printer."""

    def __init__(self, window: MainWindow, title: str, make: Make, branch: RecordKey | None) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self._window, self._make, self._branch = window, make, branch
        self.preview = Preview(self)
        self.paper = self._choice({name: name for name in PAPERS}, "print_paper", "A4")
        self.orientation = self._choice(ORIENTATIONS, "print_orientation", "auto")
        self.ink = self._choice(INKS, "print_ink", "colour")
        self.part = QComboBox(self)
        self.part.addItem("Everything", None)
        if branch is not None:
            self.part.addItem(f"Only {window.workspace.store.title(branch)}", branch)
        self.told = QLabel("", self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.mend = QPushButton("", self)
        self.mend.hide()
        self._mending = ""
        self.save_button = QPushButton("Save as PDF…", self)
        self.save_button.setDefault(True)
        self.print_button = QPushButton("Print…", self)
        self.close_button = QPushButton("Close", self)
        self._lay_out()
        for box in (self.paper, self.orientation, self.ink, self.part):
            box.currentIndexChanged.connect(self.refresh)
        self.mend.clicked.connect(self._on_mend)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.close_button.clicked.connect(self.reject)
        QTimer.singleShot(0, self.refresh)

    @classmethod
    def ask(cls, window: MainWindow, title: str, make: Make, branch: RecordKey | None) -> None:
        """Open the dialog and wait until it is left."""
        cls(window, title, make, branch).exec()

    def sheets(self) -> list[Sheet]:
        """Return the sheets as chosen; raises ExplorerError where they cannot be made."""
        return self._make(
            self._window, self.paper.currentData(), self.orientation.currentData(), self.part.currentData()
        )

    def ink_theme(self) -> Theme:
        """Return colours or patterns, as chosen."""
        return PATTERN if self.ink.currentData() == "patterns" else PRINT

    def refresh(self) -> None:
        """Make the sheet anew and say how it comes out."""
        for box, name in (
            (self.paper, "print_paper"),
            (self.orientation, "print_orientation"),
            (self.ink, "print_ink"),
        ):
            self._window.settings.set(name, box.currentData())
        try:
            sheets = self.sheets()
        except ExplorerError as error:
            self.preview.show_sheet(None, PRINT)
            self.told.setText(str(error))
            self.save_button.setEnabled(False)
            self.print_button.setEnabled(False)
            return
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(True)
        sheet = sheets[0]
        self.preview.show_sheet(sheet, self.ink_theme())
        told = f"{'1 page' if len(sheets) == 1 else f'{len(sheets)} pages'}, smallest type {sheet.smallest:.1f} pt."
        self.told.setText(f"{told}\n{sheet.warning}" if sheet.warning else told)
        self._mending = next((name for name in PAPERS if f" {name} " in f"{sheet.warning} ".replace(".", " ")), "")
        self._mending = self._mending if self._mending != self.paper.currentData() else ""
        self.mend.setVisible(bool(self._mending))
        self.mend.setText(f"Use {self._mending}")

    def _choice(self, titles: dict[str, str], setting: str, default: str) -> QComboBox:
        box = QComboBox(self)
        for name, title in titles.items():
            box.addItem(title, name)
        at = box.findData(self._window.settings.get(setting, default))
        box.setCurrentIndex(max(at, 0))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(10)
        form.addRow("&What", self.part)
        form.addRow("&Paper", self.paper)
        form.addRow("&Orientation", self.orientation)
        form.addRow("&Ink", self.ink)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addSpacing(8)
        side.addWidget(self.told)
        side.addWidget(self.mend)
        side.addStretch(1)
        for button in (self.save_button, self.print_button, self.close_button):
            side.addWidget(button)
        holder = QWidget(self)
        holder.setLayout(side)
        holder.setFixedWidth(300)
        row = QHBoxLayout(self)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)
        self.part.setEnabled(self.part.count() > 1)

    def _on_mend(self) -> None:
        self.paper.setCurrentIndex(max(0, self.paper.findData(self._mending)))

    def _on_save(self) -> None:
        from csto_explorer.printing.output import save
        from csto_explorer.window.saving import SHEETS, ask_path

        name = f"{self.sheets()[0].title} {self._window.navigator.lens.on.isoformat()}".replace("/", "-")
        path = ask_path(self._window, "Save as", name, SHEETS)
        if path is None:
            return
        try:
            sheets = self.sheets()
            save(sheets, path, sheets[0].title, theme=self.ink_theme())
        except ExplorerError as error:
            tell_problem(self, str(error))
            return
        self._window.statusBar().showMessage(f"Saved {path}", 6000)
        self.accept()

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        from csto_explorer.printing.printer import print_sheets, set_up

        if not QPrinterInfo.availablePrinterNames():
            tell_problem(self, "There is no printer on this computer. Save as PDF, and print it elsewhere.")
            return
        sheets = self.sheets()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, sheets[0])
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        try:
            print_sheets(sheets, printer, self.ink_theme())
        except ExplorerError as error:
            tell_problem(self, str(error))
            return
        self.accept()

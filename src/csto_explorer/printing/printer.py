# SPDX-License-Identifier: MIT
"""Sheets on a printer. The only file that needs QtPrintSupport; import it when somebody prints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from csto_explorer.errors import OutputError
from csto_explorer.language import tr
from csto_explorer.printing.output import draw
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.scene.fonts import load_fonts
from csto_explorer.scene.themes import PRINT, Theme

RESOLUTION = 600


def set_up(printer: QPrinter, sheet: Sheet) -> None:
    """Ask a printer for the sheet's paper, without margins of its own; call it before the print dialog."""
    printer.setResolution(RESOLUTION)
    printer.setFullPage(True)
    printer.setDocName(sheet.title)
    printer.setCreator("CSTO Explorer")
    size = QPageSize(QSizeF(*sorted((sheet.paper.width, sheet.paper.height))), QPageSize.Unit.Point, sheet.paper.name)
    landscape = QPageLayout.Orientation.Landscape if sheet.paper.is_landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, landscape, QMarginsF(0, 0, 0, 0)))


def print_sheets(sheets: Sequence[Sheet], printer: QPrinter, theme: Theme = PRINT, tell: Tell = quiet) -> None:
    """Print sheets, each on a page of its own, shrunk only where the printer's paper is smaller; raises OutputError."""
    load_fonts()
    painter = QPainter()
    if not painter.begin(printer):
        raise OutputError(
            tr("The printer “{}” cannot be reached. Choose another, or save as PDF.").format(printer.printerName())
        )
    for number, sheet in enumerate(sheets):
        tell(number, len(sheets))
        if number and not printer.newPage():
            raise OutputError(
                tr("The printer “{}” stopped at page {}. Look after it.").format(printer.printerName(), number + 1)
            )
        page = printer.pageLayout().fullRectPixels(printer.resolution())
        dots = printer.resolution() / 72
        scale = min(dots, page.width() / sheet.paper.width, page.height() / sheet.paper.height)
        draw(sheet, painter, theme, scale)
    if not painter.end():
        raise OutputError(
            tr("The printer “{}” did not take the sheet. Try again, or save as PDF.").format(printer.printerName())
        )

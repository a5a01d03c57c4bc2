# SPDX-License-Identifier: MIT
"""Writes sheets to PDF, SVG and PNG files, without a printer.

A file appears whole or not at all: it is made in memory, written beside its place and moved there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from csto_explorer.collecting import collector_off
from csto_explorer.errors import OutputError
from csto_explorer.language import tr
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.paper import PNG_DPI
from csto_explorer.printing.progress import Tell, part_of, quiet
from csto_explorer.printing.svg import to_svg
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.scene.paint import paint
from csto_explorer.scene.themes import PRINT, Theme
from csto_explorer.writing import written

RESOLUTION = 1200
"""Of the PDF writer's grid, in dots to the inch; what is drawn stays vectors."""
_DRAWN = 0.9
"""The share of the work on a PDF that is done when its pages are drawn."""
_MOST_PIXELS = 150_000_000
MOST_FILES = 200
KINDS = (".pdf", ".svg", ".png")
_UNICODE_TABLE = re.compile(rb"beginbfrange.*?endbfrange", re.DOTALL)
_UNICODE_VALUES = re.compile(rb"\[[^\]]*\]")


def save(
    sheets: Sequence[Sheet],
    path: Path,
    title: str = "",
    *,
    theme: Theme = PRINT,
    dpi: int = PNG_DPI,
    tell: Tell = quiet,
) -> list[Path]:
    """Write sheets to a file whose suffix says the format, and return what was written.

    A PDF holds all sheets; SVG and PNG hold one each, and several become numbered files beside one another. Raises
    OutputError, and leaves what was there untouched.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise OutputError(
            tr("A sheet cannot be saved as “{}”. End the name with .pdf, .svg or .png.").format(path.name)
        )
    if kind == ".pdf":
        content = pdf(sheets, title or sheets[0].title, theme, tell)
        with written(path) as beside:
            beside.write_bytes(content)
        return [path]
    if len(sheets) > MOST_FILES:
        raise OutputError(tr("{} sheets would be as many {} files. Save as PDF.").format(len(sheets), kind))
    targets = numbered(path, len(sheets))
    with ExitStack() as stack:
        # all are written before the first takes its place
        for number, (sheet, target) in enumerate(zip(sheets, targets, strict=True)):
            tell(number, len(sheets))
            beside = stack.enter_context(written(target))
            beside.write_bytes(_svg(sheet, title, theme) if kind == ".svg" else png(sheet, theme, dpi))
    return targets


def numbered(path: Path, count: int) -> list[Path]:
    """Return the names of so many files: the name itself for one, name-1, name-2 and so on for several."""
    if count == 1:
        return [path]
    digits = len(str(count))
    return [path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, count + 1)]


def pdf(sheets: Sequence[Sheet], title: str, theme: Theme = PRINT, tell: Tell = quiet) -> bytes:
    """Return sheets as one PDF, a page each, fonts embedded, with outline and links."""
    # nobody but who saves a PDF waits for it
    from csto_explorer.printing.outline import finished, metadata_packet

    load_fonts()
    # Qt writes the fonts in the order of a hash table, which is another in each process
    QHashSeed.setDeterministicGlobalSeed()
    try:
        with collector_off():
            drawn = _drawn(sheets, metadata_packet(title, sheets[0].language), theme, part_of(tell, 0.0, _DRAWN))
            table_said = _UNICODE_TABLE.sub(_spaces_for_tabs, drawn)
            return finished(table_said, sheets, title, part_of(tell, _DRAWN, 1.0))
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _drawn(sheets: Sequence[Sheet], packet: bytes, theme: Theme, tell: Tell) -> bytes:
    """Return what Qt makes of sheets."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setDocumentXmpMetadata(packet)
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        tell(number, len(sheets))
        # the size is set before the page begins, or an empty page would come first
        writer.setPageLayout(_page_layout(sheet))
        if number == 0:
            painter.begin(writer)
        else:
            writer.newPage()
        draw(sheet, painter, theme, RESOLUTION / 72)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _spaces_for_tabs(table: re.Match[bytes]) -> bytes:
    """Say that the blank is a space, where Qt says that it is a tab: PT Sans has one glyph for both."""
    return _UNICODE_VALUES.sub(lambda values: values[0].replace(b"<0009>", b"<0020>"), table[0])


def draw(sheet: Sheet, painter: QPainter, theme: Theme, scale: float) -> None:
    """Paint a sheet from the painter's origin, at a scale in device's dots to the point."""
    painter.save()
    painter.scale(scale, scale)
    paint(sheet.scene, painter, theme)
    painter.restore()


def _page_layout(sheet: Sheet) -> QPageLayout:
    size = QPageSize(
        QSizeF(sheet.paper.width, sheet.paper.height),
        QPageSize.Unit.Point,
        sheet.paper.name,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _svg(sheet: Sheet, title: str, theme: Theme) -> bytes:
    load_fonts()
    return to_svg(sheet.scene, theme, measure, title or sheet.title).encode()


def png(sheet: Sheet, theme: Theme = PRINT, dpi: int = PNG_DPI) -> bytes:
    """Return a sheet as a picture; raises OutputError where it would be too large."""
    load_fonts()
    scale = dpi / 72
    width, height = round(sheet.paper.width * scale), round(sheet.paper.height * scale)
    if width * height > _MOST_PIXELS:
        raise OutputError(
            tr("A picture of {} × {} pixels is too large. Choose a smaller paper, or PDF.").format(width, height)
        )
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme["page"]))
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.setText("Title", sheet.title)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(sheet, painter, theme, scale)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())

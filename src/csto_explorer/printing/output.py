# SPDX-License-Identifier: MIT
"""Writes sheets to PDF, SVG and PNG files, without a printer.

A file appears whole or not at all: it is made in memory, written beside its place and moved there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from csto_explorer.errors import OutputError
from csto_explorer.printing.page import Sheet
from csto_explorer.printing.svg import to_svg
from csto_explorer.scene.fonts import load_fonts, measure
from csto_explorer.scene.paint import paint
from csto_explorer.scene.themes import PRINT, Theme
from csto_explorer.writing import written

RESOLUTION = 1200
"""Of the PDF writer's grid, in dots to the inch; what is drawn stays vectors."""
PNG_DPI = 200
_MOST_PIXELS = 150_000_000
_CREATOR = "CSTO Explorer"
_UNICODE_TABLE = re.compile(rb"beginbfrange.*?endbfrange", re.DOTALL)
_UNICODE_VALUES = re.compile(rb"\[[^\]]*\]")


def save(sheets: Sequence[Sheet], path: Path, title: str = "", *, theme: Theme = PRINT, dpi: int = PNG_DPI) -> None:
    """Write sheets to a file whose suffix says the format; SVG and PNG hold one sheet each.

    Raises OutputError, and leaves what was there untouched.
    """
    writers: dict[str, Callable[[], bytes]] = {
        ".pdf": lambda: pdf(sheets, title or sheets[0].title, theme),
        ".svg": lambda: _svg(_only(sheets, path), title, theme),
        ".png": lambda: png(_only(sheets, path), theme, dpi),
    }
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise OutputError(f"A chart cannot be saved as “{path.name}”. End the name with .pdf, .svg or .png.")
    content = writer()
    with written(path) as beside:
        beside.write_bytes(content)


def pdf(sheets: Sequence[Sheet], title: str, theme: Theme = PRINT) -> bytes:
    """Return sheets as one PDF, a page each, fonts embedded."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setAuthor(_CREATOR)
    writer.setCreator(_CREATOR)
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        # the size is set before the page begins, or an empty page would come first
        writer.setPageLayout(_page_layout(sheet))
        if number == 0:
            painter.begin(writer)
        else:
            writer.newPage()
        draw(sheet, painter, theme, RESOLUTION / 72)
    painter.end()
    buffer.close()
    return _UNICODE_TABLE.sub(_spaces_for_tabs, bytes(buffer.data().data()))


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
        raise OutputError(f"A picture of {width} × {height} pixels is too large. Choose a smaller paper, or PDF.")
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


def _only(sheets: Sequence[Sheet], path: Path) -> Sheet:
    if len(sheets) != 1:
        raise OutputError(f"{path.name} can hold one sheet, not {len(sheets)}. Save as PDF.")
    return sheets[0]

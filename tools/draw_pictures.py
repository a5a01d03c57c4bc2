# SPDX-License-Identifier: MIT
"""Draw the pictures of the README anew, from the program as it is: the window, and what it prints.

    python tools/draw_pictures.py

They are looked at before they are committed.
"""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pypdfium2 import PdfDocument
from PySide6.QtCore import QEventLoop, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csto_explorer import app
from csto_explorer.cli import run
from csto_explorer.models.settings import Settings
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Place
from csto_explorer.window import theme
from csto_explorer.window.main_window import MainWindow

TOP = Path(__file__).resolve().parent.parent
PICTURES = TOP / "docs" / "pictures"
SIZE = (1440, 900)
WIDE = 1348
"""Width of the picture of a sheet that lies across."""
MAT = QColor(220, 225, 231)
GAP = 12
"""Pages that stand side by side lie on a mat."""
REST = 400
"""Milliseconds after which nothing moves any more."""


def opened(scheme: str) -> MainWindow:
    """Open the window, and wait until it is filled."""
    application = QApplication.instance() or app.make_application()
    assert isinstance(application, QApplication)
    theme.choose(scheme)
    theme.look_again()
    theme.apply(application)
    window = app.make_window(app.open_store(None), Settings(Path(tempfile.mkdtemp())))
    window.resize(*SIZE)
    waiting = QEventLoop()
    window.filled.connect(waiting.quit)
    window.show()
    waiting.exec()
    QTest.qWait(REST)
    return window


def keep(window: MainWindow, name: str, part: QRect | None = None) -> None:
    """Keep what a window looks like once it is at rest, with what lies over it."""
    QTest.qWait(REST)
    picture = window.grab().toImage()
    painter = QPainter(picture)
    for over in QApplication.topLevelWidgets():
        if over is not window and over.isVisible():
            painter.drawPixmap(over.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0)), over.grab())
    painter.end()
    save(picture.copy(part) if part is not None else picture, name)


def draw_windows() -> None:
    """Draw the window: in light and dark, with who sat where, with places and years, with results of a search."""
    dark = opened("dark")
    keep(dark, "window-dark")
    dark.close()
    window = opened("light")
    keep(window, "window-light")
    window.search.setFocus()
    QTest.keyClicks(window.search, "secretariet")
    keep(window, "search", QRect(0, 0, 1066, 606))
    window.search.clear()
    QTest.qWait(REST)
    navigator = window.navigator
    navigator.set_date(datetime.date(2021, 7, 15))
    window.arrange("tables")
    navigator.go(Place(RecordKey("person", "serzh-sargsyan")))
    window.tables.tabs.choose("officials")
    window.tables.table.setFocus()
    keep(window, "officials")
    window.arrange("map")
    navigator.go(Place(RecordKey("organization", "csto")))
    navigator.set_date(datetime.date(2019, 11, 28))
    window.map.themes["places"].trigger()
    for name in ("chair", "states"):
        window.actions_.timeline_rows[name].trigger()
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    keep(window, "through-time")
    window.close()


def draw_sheets(folder: Path) -> None:
    """Draw what is printed."""
    for name, width, *command in (
        ("chart-a4", 911, "chart"),
        ("map-a4", WIDE, "map", "--on", "2022-04-01"),
        ("bands-a4", WIDE, "bands"),
    ):
        (sheet,) = pages(folder / f"{name}.pdf", width, command)
        save(sheet, name)
    book = pages(folder / "book.pdf", 564, ["chart", "--mode", "book"])
    save(beside([book[0], book[1], book[-1]]), "book")
    save(beside(pages(folder / "poster.pdf", 484, ["chart", "--mode", "poster", "--tiles", "2x2"])), "poster")


def pages(path: Path, width: int, command: Sequence[str]) -> list[QImage]:
    """Run a command that writes a PDF, and return pictures of its pages."""
    if run([*command, "-o", str(path)]) != 0:
        raise SystemExit(f"{' '.join(command)} failed")
    document = PdfDocument(path)
    made = []
    for page in document:
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
        made.append(picture.copy())
    document.close()
    return made


def beside(sheets: Sequence[QImage]) -> QImage:
    """Return sheets side by side on a mat."""
    width = sum(sheet.width() + GAP for sheet in sheets) + GAP
    made = QImage(width, max(sheet.height() for sheet in sheets) + 2 * GAP, QImage.Format.Format_RGB32)
    made.fill(MAT)
    painter, x = QPainter(made), GAP
    for sheet in sheets:
        painter.drawImage(x, GAP, sheet)
        x += sheet.width() + GAP
    painter.end()
    return made


def save(picture: QImage, name: str) -> None:
    """Save a picture without what it shows through."""
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / f"{name}.png"), "PNG", 0)


def main() -> None:
    """Draw all of them."""
    draw_windows()
    with tempfile.TemporaryDirectory() as folder:
        draw_sheets(Path(folder))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: MIT
"""A tour without a display: opens the real window offscreen, visits each view, and writes what it saw.

Pictures and the printed chart and map go into a folder; each file is named on standard output.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from csto_explorer import app
from csto_explorer.errors import OutputError
from csto_explorer.language import tr
from csto_explorer.models.settings import Settings
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.main_window import MainWindow

SETTLE = 250
"""Milliseconds for the window to settle before a picture."""


def run(folder: Path, database: Path | None = None, language: str = "") -> int:
    """Visit each view and write the pictures; returns the exit status."""
    application = app.make_application()
    theme.apply(application)
    store = app.open_store(database)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # settings of the user's own are left alone
        window = app.make_window(store, Settings(folder / "settings"), language=language)
        window.show()
        _settle()
        for name, visit in VISITS:
            visit(window)
            _settle()
            _save(window, folder / f"{name}.png")
        _print(window, folder)
    except OSError as error:
        raise OutputError(
            tr("The tour cannot write into {}: {}. Choose another folder.").format(folder, error.strerror)
        ) from None
    finally:
        store.close()
    return app.EXIT_OK


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE, loop.quit)
    loop.exec()
    QApplication.processEvents()


def _save(window: MainWindow, path: Path) -> None:
    if not window.grab().save(str(path)):
        raise OutputError(tr("The picture {} could not be written. Choose another folder.").format(path))
    print(path)


def _print(window: MainWindow, folder: Path) -> None:
    from csto_explorer.window import output

    for name, sheets in (("chart", output.chart_sheets(window)), ("map", output.map_sheets(window))):
        path = folder / f"{name}.pdf"
        output.write(sheets, path)
        print(path)


def _search(window: MainWindow) -> None:
    window.arrange("overview")
    window.search.start()
    window.search.setText("pash")


def _record(window: MainWindow, key: str) -> None:
    record = RecordKey.parse(key)
    if window.workspace.store.exists(record):
        window.structure.recordRequested.emit(record)


def _earlier(window: MainWindow) -> None:
    window.search.close_results()
    window.search.clear()
    window.navigator.set_date(window.navigator.lens.on.replace(year=1998))


def _back_to_now(window: MainWindow) -> None:
    window.navigator.set_date(window.workspace.store.opens_on)
    window.arrange("chart")


VISITS = (
    ("overview", lambda window: window.arrange("overview")),
    ("joint-staff", lambda window: _record(window, "organization/joint-staff")),
    ("search", _search),
    ("in-1998", _earlier),
    ("chart", _back_to_now),
    ("map", lambda window: window.arrange("map")),
    ("tables", lambda window: window.arrange("tables")),
)

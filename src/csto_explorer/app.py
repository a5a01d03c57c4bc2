# SPDX-License-Identifier: MIT
"""The program with a window: opens the database, makes the window, runs it.

Nothing is half opened: the database is looked at before any window is made, and what is wrong with it is told in
one dialog (or one line, where the caller asks for lines).
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from csto_explorer import paths
from csto_explorer.database.store import Store
from csto_explorer.errors import ExplorerError, UsageError
from csto_explorer.models.navigator import Navigator
from csto_explorer.models.settings import Settings
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.place import LANGUAGES, Lens, Place, parse_link
from csto_explorer.window import theme
from csto_explorer.window.main_window import MainWindow
from csto_explorer.window.wiring import Wiring

EXIT_OK = 0
EXIT_ERROR = 2


def make_application() -> QApplication:
    """Return the application, made on the first call, in the program's own style."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QApplication.setStyle("Fusion")
        application = QApplication(sys.argv[:1])
        application.setApplicationName("csto-explorer")
        application.setApplicationDisplayName("CSTO Explorer")
        application.setDesktopFileName("csto-explorer")
    return application


def open_store(database: Path | None) -> Store:
    """Open a database, the shipped one by default; raises ExplorerError where it cannot be used."""
    return Store.open(database if database is not None else paths.database())


def make_window(store: Store, settings: Settings, link: str | None = None) -> MainWindow:
    """Return a window over a store, not yet shown; raises UsageError for a link that leads nowhere."""
    place, on = Place(store.root), store.opens_on
    if link is not None:
        try:
            place, asked = parse_link(link)
        except ValueError as error:
            raise UsageError(str(error)) from None
        if not store.exists(place.key):
            raise UsageError(f"The database has no record {place.key}. Search for it by name.")
        on = asked or on
    language = settings.get("language", "en")
    lens = Lens(min(max(on, store.earliest), store.latest), language if language in LANGUAGES else "en")
    navigator = Navigator(place, lens, store.earliest, store.latest)
    window = MainWindow(Workspace(store, lens), navigator, settings)
    navigator.setParent(window)
    wiring = Wiring(window)
    window.restore_layout()
    if place.view is not None:
        window.arrange(place.view)
    window.firstPainted.connect(wiring.fill)
    return window


def run(database: Path | None = None, link: str | None = None, quit_after_first_paint: bool = False) -> int:
    """Run the program; returns its exit status."""
    application = make_application()
    quit_on_interrupt(application)
    settings = Settings()
    theme.choose(settings.get("theme", "system"))
    theme.apply(application)
    try:
        store = open_store(database)
        window = make_window(store, settings, link)
    except ExplorerError as error:
        return _refuse(str(error), quit_after_first_paint)
    settings.can_save()
    if quit_after_first_paint:
        # before the panels are filled, which is the next thing that the event loop would do
        window.painted.connect(application.quit)
    window.show()
    status = application.exec()
    store.close()
    return status


def quit_on_interrupt(application: QApplication) -> None:
    """Close the window on Ctrl+C in the terminal, as its own button does.

    Python sees a signal only when it runs next, and Qt waits without it: a pipe wakes it. Qt may be calling Python
    just then, to paint: nothing may be raised, and the window is closed only after.
    """
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, application.quit))
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: os.read(reading, 64))


def _refuse(reason: str, in_one_line: bool) -> int:
    """Say why nothing opens, in a dialog or, for callers that measure, in one line."""
    print(f"csto-explorer: {reason}", file=sys.stderr)
    if not in_one_line and QGuiApplication.platformName() != "offscreen":
        from csto_explorer.window.notices import tell_problem

        tell_problem(None, reason)
    return EXIT_ERROR

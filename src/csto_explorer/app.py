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
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from csto_explorer import collecting, paths
from csto_explorer.database.store import Store
from csto_explorer.errors import ExplorerError, UsageError
from csto_explorer.language import tr
from csto_explorer.models.navigator import Navigator
from csto_explorer.models.settings import Settings
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.place import LANGUAGES, Lens, Place, parse_link
from csto_explorer.window import icons, spoken, theme
from csto_explorer.window.main_window import MainWindow

if TYPE_CHECKING:
    from csto_explorer.window.wiring import Wiring

EXIT_OK = 0
EXIT_ERROR = 2


def make_application() -> QApplication:
    """Return the application, made on the first call, in the program's own style."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # said as an argument: `setStyle` returns the style, whose class takes long to make
        application = QApplication([*sys.argv[:1], "-style", "fusion"])
        application.setApplicationName("csto-explorer")
        application.setApplicationDisplayName("CSTO Explorer")
        application.setDesktopFileName("csto-explorer")
        application.setWindowIcon(icons.mark())
    return application


def open_store(database: Path | None) -> Store:
    """Open a database, the shipped one by default; raises ExplorerError where it cannot be used."""
    return Store.open(database if database is not None else paths.database())


def make_window(
    store: Store, settings: Settings, link: str | None = None, language: str = "", *, at_once: bool = True
) -> MainWindow:
    """Return a window over a store, not yet shown; raises UsageError for a link that leads nowhere.

    It speaks the language that is named, or else the user's. Its panels are made `at_once`, or when it has painted.
    """
    language = language or spoken.language_of(settings)
    spoken.take(language)
    place, on = Place(store.root), store.opens_on
    if link is not None:
        try:
            place, asked = parse_link(link)
        except ValueError as error:
            raise UsageError(str(error)) from None
        if not store.exists(place.key):
            raise UsageError(tr("The database has no record {}. Search for it by name.").format(place.key))
        on = asked or on
    names = settings.get("language", language)
    lens = Lens(min(max(on, store.earliest), store.latest), names if names in LANGUAGES else language)
    window = _frame(store, settings, Navigator(place, lens, store.earliest, store.latest))
    if at_once:
        _furnish(window, place.view)
    else:
        window.toBeFurnished.connect(lambda: _furnish(window, place.view))
    return window


def _frame(store: Store, settings: Settings, navigator: Navigator) -> MainWindow:
    window = MainWindow(Workspace(store, navigator.lens), navigator, settings)
    navigator.setParent(window)
    window.filled.connect(collecting.started)
    return window


def _furnish(window: MainWindow, view: str | None) -> None:
    """Make and connect all that stands in a window, and arrange it as it was the last time, or for a view."""
    from csto_explorer.window.wiring import Wiring

    window.furnish()
    wiring = Wiring(window)
    window.restore_layout()
    if view is not None:
        window.arrange(view)
    # in a turn of its own: whoever quits on `firstPainted` is gone by then
    window.firstPainted.connect(lambda: QTimer.singleShot(0, wiring.fill))
    # the menu that asked is closed before its window goes
    window.languageRequested.connect(lambda language: QTimer.singleShot(0, lambda: speak_in(wiring, language)))


def speak_in(wiring: Wiring, language: str) -> None:
    """Put a window that speaks a language in the place of another: all is made anew.

    The place, the way there, the date, the layout and the table go over, and names are shown in the language too.
    """
    old = wiring.window
    if language == spoken.spoken():
        return
    collecting.start()
    wiring.remember()
    spoken.forget_ticks(old)
    old.settings.set(spoken.SETTING, language)
    old.settings.set("language", "")
    old.settings.save()
    spoken.take(language)
    navigator = old.navigator.twin()
    navigator.set_language(language)
    new = _frame(old.workspace.store, old.settings, navigator)
    _furnish(new, None)
    spoken.carry_over(old, new)
    # the old one stays below until the new one is full
    new.filled.connect(old.deleteLater)
    new.show()
    old.exchanged.emit(new)


def run(
    database: Path | None = None,
    link: str | None = None,
    quit_after_first_paint: bool = False,
    language: str = "",
) -> int:
    """Run the program; returns its exit status."""
    collecting.start()
    application = make_application()
    quit_on_interrupt(application)
    settings = Settings()
    theme.choose(settings.get("theme", "system"))
    theme.choose_contrast(settings.get("contrast", "system"))
    text_size = settings.get("text_size", 100)
    if text_size != 100 and 50 <= text_size <= 300:
        theme.choose_text(text_size / 100)
    theme.apply(application)
    try:
        store = open_store(database)
        window = make_window(store, settings, link, language, at_once=False)
    except ExplorerError as error:
        return _refuse(str(error), quit_after_first_paint)
    settings.can_save()
    if quit_after_first_paint:
        # before the panels are filled, which comes next
        window.firstPainted.connect(application.quit)
    elif link is None and not settings.get("welcomed", False) and QGuiApplication.platformName() != "offscreen":
        window.filled.connect(window.actions_.welcome.trigger, Qt.ConnectionType.SingleShotConnection)
    window.show()
    status = application.exec()
    store.close()
    return status


def quit_on_interrupt(application: QApplication) -> None:
    """Close the window on Ctrl+C in the terminal, or when the session ends, as its own button does: settings are kept.

    Python sees a signal only when it runs next, and Qt waits without it: a pipe wakes it. Qt may be calling Python
    just then, to paint: nothing may be raised, and the window is closed only after. Windows has no such pipes: there
    it ends at once.
    """
    if sys.platform == "win32":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, lambda *_: QTimer.singleShot(0, application.quit))
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: os.read(reading, 64))


def _refuse(reason: str, in_one_line: bool) -> int:
    """Say why nothing opens, in a dialog or, for callers that measure, in one line."""
    print(f"csto-explorer: {reason}", file=sys.stderr)
    if not in_one_line and QGuiApplication.platformName() != "offscreen":
        from csto_explorer.window.notices import tell_problem

        tell_problem(None, reason)
    return EXIT_ERROR

# SPDX-License-Identifier: MIT
"""The real window on the shipped records, for benchmarks: opened offscreen, filled, with settings of its own."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow


def open_window(width: int, height: int) -> MainWindow:
    """Open the window as it starts, and wait until all its panels are filled."""
    from csto_explorer.imports import take_up_qt

    take_up_qt()
    from PySide6.QtCore import QEventLoop

    from csto_explorer import app, collecting
    from csto_explorer.models.settings import Settings
    from csto_explorer.window import theme

    collecting.start()
    application = app.make_application()
    theme.choose("light")
    theme.apply(application)
    window = app.make_window(app.open_store(None), Settings(Path(tempfile.mkdtemp())))
    window.resize(width, height)
    waiting = QEventLoop()
    window.filled.connect(waiting.quit)
    window.show()
    waiting.exec()
    application.processEvents()
    return window


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something takes, everything that it has painted included."""
    from PySide6.QtWidgets import QApplication

    begun = time.perf_counter()
    work()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begun)


def loop() -> float:
    """Return how long a loop of fixed work takes: it tells how fast the machine is at the moment."""
    begun = time.perf_counter()
    found: dict[int, int] = {}
    total = 0
    for number in range(20_000):
        total += number * number % 7
        found[number % 100] = total
    return 1000 * (time.perf_counter() - begun)


def share(times: Sequence[float], part: float) -> float:
    """Return the time below which a part of all lies: 0.95 for the 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def told(name: str, times: Sequence[float], bound: float) -> bool:
    """Print median and 95th percentile beside the bound on the latter; returns whether it holds."""
    high = share(times, 0.95)
    held = high <= bound
    print(f"{name:40}{share(times, 0.5):9.1f}{high:9.1f}{bound:9.0f}  {'held' if held else 'EXCEEDED'}")
    return held


def heading(title: str) -> None:
    """Print the head of a table of times."""
    print(f"\n{title}\n{'':40}{'median':>9}{'p95':>9}{'bound':>9}  ms")

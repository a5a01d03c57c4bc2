# SPDX-License-Identifier: MIT
"""Plays the years: the date steps from event to event by itself, until the last one or until it is stopped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

SPEEDS = {"slow": 2400, "usual": 1200, "fast": 500}
"""Milliseconds that each event stays."""


class Player(QObject):
    """Steps with `step()`, which tells whether there was a further event. `action` is checked while it plays."""

    def __init__(self, parent: QObject, action: QAction, step: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._action, self._step = action, step
        self._timer = QTimer(self)
        self._timer.setInterval(SPEEDS["usual"])
        self._timer.timeout.connect(self._on_time)
        action.toggled.connect(self._on_toggled)

    def set_speed(self, name: str) -> None:
        """Play slow, usual or fast."""
        self._timer.setInterval(SPEEDS[name])

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._on_time()
            if self._action.isChecked():
                self._timer.start()
        else:
            self._timer.stop()

    def _on_time(self) -> None:
        if not self._step():
            self._action.setChecked(False)

# SPDX-License-Identifier: MIT
"""Long work in small steps: a turn of the event loop does a few, so that keys and painting never wait."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

TURN_SECONDS = 0.012
"""Less than a frame, so that what is shown keeps moving."""


class Stepper(QObject):
    """Does one work at a time; what is asked for next takes the place of what is still going on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is work to be done."""
        return self._work is not None

    def run(self, work: Iterator[None], at_once: bool) -> None:
        """Begin some work: all of it now, or in turns."""
        self._timer.stop()
        self._work = work
        if at_once:
            for _ in work:
                pass
            self._end(work)
        else:
            self._timer.start()

    def _turn(self) -> None:
        work, until = self._work, time.perf_counter() + TURN_SECONDS
        if work is None:
            return
        for _ in work:
            # the work may have asked for other work
            if self._work is not work or time.perf_counter() > until:
                return
        self._end(work)

    def _end(self, work: Iterator[None]) -> None:
        if self._work is work:
            self._work = None
            self._timer.stop()

# SPDX-License-Identifier: MIT
"""Says what a change of the date did. Made once the window stands."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from csto_explorer.window.accessible import telling

if TYPE_CHECKING:
    from csto_explorer.records.place import Lens
    from csto_explorer.window.main_window import MainWindow

REST = 300
"""Milliseconds for which the date must rest: who drags it hears where it came to lie, not every day on the way."""


class Speaking(QObject):
    """Listens to the date of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._said = window.navigator.lens.on
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._say)
        window.navigator.lensChanged.connect(self._on_lens)
        telling.install((window.chart.view, window.map.view, window.timeline))

    def _on_lens(self, lens: Lens) -> None:
        if not telling.is_heard():
            self._said = lens.on
        elif lens.on != self._said:
            self._rest.start()

    def _say(self) -> None:
        from csto_explorer.models.date_news import date_news

        before: datetime.date = self._said
        self._said = self._window.navigator.lens.on
        telling.announce(self._window.timeline, date_news(self._window.workspace, before))

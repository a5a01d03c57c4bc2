# SPDX-License-Identifier: MIT
"""The real window on the real database.

A module that is about some panels only says so with ARRANGEMENT: the window opens in it, and does not fill the others.
"""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtWidgets import QApplication

from csto_explorer import app
from csto_explorer.models.settings import Settings
from csto_explorer.window import theme


@pytest.fixture
def settings(tmp_path):
    made = Settings(tmp_path / "settings")
    # nothing moves while a test looks
    made.set("transitions", False)
    return made


@pytest.fixture
def window(request, qtbot, store, settings):
    """The window as it opens, filled."""
    theme.choose("light")
    QApplication.setStyle("Fusion")
    theme.apply(QApplication.instance())
    made = app.make_window(store, settings)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    arrangement = getattr(request.module, "ARRANGEMENT", None)
    if arrangement is not None:
        made.arrange(arrangement)
    with qtbot.waitSignal(made.filled, timeout=20_000):
        made.show()
    QApplication.processEvents()
    yield made
    made.close()


@pytest.fixture
def on():
    """Short for a date."""
    return lambda text: datetime.date.fromisoformat(text)

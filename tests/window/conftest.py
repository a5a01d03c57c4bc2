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


@pytest.fixture(scope="session")
def style(application):
    """The style that the program takes at its start."""
    application.setStyle("Fusion")


@pytest.fixture
def light(application, style):
    """The light theme; all that has a style takes it anew, which is not done where a test left it as it was."""
    theme.choose("light")
    theme.look_again()
    if (application.styleSheet(), application.palette()) != (theme.style_sheet(), theme.palette()):
        theme.apply(application)


@pytest.fixture
def window(request, qtbot, store, settings, light):
    """The window as it opens, filled."""
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

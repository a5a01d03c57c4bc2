# SPDX-License-Identifier: MIT
"""Settings are seen at once and kept; text of any size has room; the welcome shows what it promises."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from csto_explorer.models.settings import Settings
from csto_explorer.window import theme
from csto_explorer.window.settings_dialog import SettingsDialog, apply_setting
from csto_explorer.window.welcome import welcome

ARRANGEMENT = "chart"


@pytest.fixture
def dialog(window):
    made = SettingsDialog(window, lambda name, value: apply_setting(window, name, value), lambda: None)
    made.show()
    yield made
    made.close()
    theme.choose_contrast("system")
    theme.choose_text(1.0)


def choose(qtbot, box, value):
    """Choose an entry of a box with the keys, as a user does."""
    box.setFocus()
    while box.currentData() != value:
        key = Qt.Key.Key_Down if box.currentIndex() < box.findData(value) else Qt.Key.Key_Up
        qtbot.keyClick(box, key)


def test_ctrl_comma_opens_the_settings(window, qtbot):
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.windowTitle())
        assert isinstance(dialog, QDialog)
        dialog.reject()

    QTimer.singleShot(0, look)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Settings"]


def test_a_size_of_text_is_taken_everywhere_at_once(window, dialog, qtbot):
    def heights():
        widgets = (window.menuBar(), window.structure.tree, window.tables.table, window.card.browser, window.search)
        return [QFontMetrics(widget.font()).height() for widget in widgets]

    before, small, legend = heights(), theme.small_pixels(), window.map.legend.sizeHint().height()
    row = window.tables.table.verticalHeader().defaultSectionSize()
    scale = window.chart.view.scale
    choose(qtbot, dialog.text, 200)
    qtbot.waitUntil(lambda: window.tables.table.verticalHeader().defaultSectionSize() > row)
    assert all(after > 1.7 * height for after, height in zip(heights(), before, strict=True))
    assert theme.small_pixels() > 1.9 * small
    assert window.map.legend.sizeHint().height() > legend
    assert window.chart.view.scale > scale
    assert window.settings.get("text_size") == 200
    choose(qtbot, dialog.text, 100)
    qtbot.waitUntil(lambda: heights() == before)


def test_nothing_is_cut_with_large_text_in_a_small_window(window, dialog, qtbot):
    window.resize(1366, 768)
    choose(qtbot, dialog.text, 150)
    qtbot.waitUntil(lambda: window.menuBar().font() == QApplication.font())
    QApplication.processEvents()
    for name in ("overview", "chart", "map", "tables"):
        window.arrange(name)
        QApplication.processEvents()
        labels = [label for label in window.findChildren(QLabel) if label.isVisible() and not label.wordWrap()]
        cut = [label.text() for label in labels if _width(label) > label.contentsRect().width() + 1]
        assert cut == []
        assert window.minimumSizeHint().width() <= 1366


def _width(label):
    return QFontMetrics(label.font()).horizontalAdvance(label.text().replace("&", ""))


def test_contrast_changes_the_whole_window(window, dialog, qtbot):
    before = window.palette().color(window.foregroundRole()), theme.colour("rule")
    choose(qtbot, dialog.contrast, "high")
    assert window.palette().color(window.foregroundRole()).name() == "#000000"
    assert theme.colour("rule") != before[1]
    choose(qtbot, dialog.contrast, "system")
    assert (window.palette().color(window.foregroundRole()), theme.colour("rule")) == before


def test_names_and_colours_follow_and_are_kept(window, dialog, qtbot, tmp_path):
    choose(qtbot, dialog.names, "ru")
    assert window.navigator.lens.language == "ru"
    choose(qtbot, dialog.theme, "dark")
    qtbot.waitUntil(lambda: theme.current().name == "dark")
    qtbot.mouseClick(dialog.motion, Qt.MouseButton.LeftButton)
    motion = dialog.motion.isChecked()
    assert window.chart.choices.transitions is motion
    window.close()
    kept = Settings(tmp_path / "settings")
    assert (kept.get("language"), kept.get("theme"), kept.get("transitions")) == ("ru", "dark", motion)


def test_the_welcome_shows_the_jobs_on_records(window, qtbot):
    shown = welcome(window, window.structure.recordRequested.emit)
    explore, search, printing = shown.buttons
    assert explore.text() == "Collective Security Council"
    qtbot.mouseClick(explore, Qt.MouseButton.LeftButton)
    assert str(window.navigator.place.key) == "organization/csc"
    shown = welcome(window, window.structure.recordRequested.emit)
    qtbot.mouseClick(shown.buttons[1], Qt.MouseButton.LeftButton)
    window.search.settle()
    assert window.search.results.isVisible()
    assert window.search.text() in search.text()
    assert printing.text() == "Print…"
    assert window.settings.get("welcomed") is True


def test_the_welcome_is_not_shown_by_itself_in_a_window_made_for_something_else(window):
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]

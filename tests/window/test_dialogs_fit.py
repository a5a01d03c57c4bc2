# SPDX-License-Identifier: MIT
"""Dialogs say everything whole: in the longer language, and at one and a half times the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTreeWidget,
)

from csto_explorer import app
from csto_explorer.window import shortcut_sheet, spoken, theme
from csto_explorer.window.print_choices import CUSTOM, PrintChoices
from csto_explorer.window.print_dialog import PrintDialog
from csto_explorer.window.settings_dialog import SettingsDialog

ARRANGEMENT = "chart"


@pytest.fixture(params=[("en", 1.0), ("en", 1.5), ("ru", 1.0), ("ru", 1.5)], ids=str)
def window(request, qtbot, store, settings, light, monkeypatch):
    """The window in a language and a size of text, on a screen that has room for its dialogs."""
    language, factor = request.param
    theme.choose_text(factor)
    theme.apply(QApplication.instance())
    made = app.make_window(store, settings, language=language)
    qtbot.addWidget(made)
    for each in (PrintDialog, type(made)):
        monkeypatch.setattr(each, "screen", lambda shown: Screen())
    made.arrange("tables")
    with qtbot.waitSignal(made.filled, timeout=20_000):
        made.show()
    yield made
    made.close()
    theme.choose_text(1.0)
    spoken.take("en")


class Screen:
    """A screen as most laptops have it: the one of the tests is smaller."""

    def availableSize(self):
        return QSize(1366, 768)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog


def cut(dialog):
    """The texts of buttons and boxes that have less room than they need."""
    widgets = [each for kind in (QAbstractButton, QComboBox) for each in dialog.findChildren(kind)]
    return [
        each.text() if isinstance(each, QAbstractButton) else each.currentText()
        for each in widgets
        if each.isVisible() and each.width() < each.minimumSizeHint().width()
    ]


def test_the_settings(window, qtbot):
    dialog = shown(qtbot, SettingsDialog(window, lambda name, value: None, lambda: None))
    assert cut(dialog) == []
    assert dialog.width() >= theme.scaled(400)


def test_the_print_dialog(window, qtbot):
    dialog = shown(qtbot, PrintDialog(window, "", "chart", None))
    assert cut(dialog) == []
    holder = dialog.findChild(QScrollArea)
    assert dialog.form.width() <= holder.viewport().width()
    assert dialog.preview.width() >= 200
    assert dialog.form.margin.height() >= dialog.form.paper.height()


def test_the_fields_of_the_print_dialog_in_every_mode(window, qtbot):
    dialog = shown(qtbot, PrintDialog(window, "", "chart", None))
    dialog.form.show_choices(PrintChoices(mode="poster", paper=CUSTOM))
    QApplication.processEvents()
    assert dialog.form.width() <= dialog.findChild(QScrollArea).viewport().width()
    fields = [each for kind in (QComboBox, QAbstractSpinBox) for each in dialog.findChildren(kind)]
    heights = {each.height() for each in (*fields, dialog.form.title_text) if each.isVisible()}
    assert heights == {theme.field_height()}
    assert min(heights) >= QLineEdit().fontMetrics().height() + 6


def test_the_sheet_of_keys(window, qtbot):
    dialog = shortcut_sheet.sheet(window)
    tree = dialog.findChild(QTreeWidget)
    shown(qtbot, dialog)
    tops = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    items = [top.child(number) for top in tops for number in range(top.childCount())]
    metrics, elided = tree.fontMetrics(), []
    assert len(items) > 40
    for item in items:
        lines = item.text(1).split("\n")
        name, keys = metrics.horizontalAdvance(item.text(0)), max(map(metrics.horizontalAdvance, lines))
        if name > tree.columnWidth(0) - 2 * tree.indentation() or keys > tree.columnWidth(1) - 6:
            elided.append(item.text(0))
        assert tree.visualItemRect(item).height() >= len(lines) * metrics.height(), item.text(1)
    assert elided == []

# SPDX-License-Identifier: MIT
"""Saving and printing a table: how it is stopped, and what is too much for paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog

from csto_explorer.models import table_sheets
from csto_explorer.window import print_progress
from csto_explorer.window.print_dialog import PrintDialog


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_saving_is_stopped_and_the_old_file_stays(window, qtbot, tmp_path, monkeypatch, form):
    path = tmp_path / f"persons.{form}"
    path.write_text("the old one")
    window.tables.tabs.choose("persons")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(print_progress, "PATIENCE", -1)

    def stop():
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog)]
        dialog.cancel()

    # the first that is told makes the dialog, the next turn of the event loop presses its button
    QTimer.singleShot(0, stop)
    window.actions_.save_table.trigger()
    assert path.read_text() == "the old one"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert window.statusBar().currentMessage() == "Stopped: nothing was saved"


def test_too_many_rows_for_paper_are_told_of(window, qtbot, monkeypatch):
    monkeypatch.setattr(table_sheets, "MOST_ROWS", 20)
    window.tables.tabs.choose("persons")
    dialog = PrintDialog(window, "Print table", "table", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refresh()
    assert "too many for paper (at most 20)" in dialog.told.text()
    assert "save it as CSV" in dialog.told.text()
    assert not dialog.save_button.isEnabled()
    dialog.close()

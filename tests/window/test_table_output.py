# SPDX-License-Identifier: MIT
"""Saving and printing a table: how it is stopped, and what is too much for paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog

from csto_explorer.models import table_sheets
from csto_explorer.printing.paper import MM
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Text
from csto_explorer.window import print_progress, saving
from csto_explorer.window.print_dialog import PrintDialog

ARRANGEMENT = "tables"


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


def test_a_table_is_printed_within_its_margins_and_again_by_a_key(window, qtbot, tmp_path, monkeypatch):
    window.tables.tabs.choose("seats")
    dialog = PrintDialog(window, "Print table", "table", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.show_choices(replace(dialog.form.choices(), margin=40.0, paper="A3"))
    heading = next(item for item in dialog._made[0].scene.groups[0].items if isinstance(item, Text))
    assert heading.x == pytest.approx(40 * MM)
    # it is in the language of the window, whatever is chosen
    assert not dialog.form.language.isVisible()
    path = tmp_path / "seats.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF (*.pdf)"))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    path.unlink()
    window.actions_.print_again.trigger()
    assert round(PdfReader(path).pages[0].mediabox.width) == round(420 * MM)


def test_the_card_of_another_record_replaces_the_last_only_if_that_is_wanted(window, tmp_path, monkeypatch):
    path, asked = tmp_path / "card.pdf", []
    path.write_text("that of a person")
    monkeypatch.setattr(saving, "ask_whether", lambda _, question: bool(asked.append(question)))
    window.settings.set("print_last", {"what": "card", "choices": {}, "path": str(path)})
    window.actions_.print_again.trigger()
    assert asked == ["card.pdf is already there. Replace it?"]
    assert path.read_text(encoding="utf-8") == "that of a person"


def test_without_a_row_there_is_no_table_to_print_again(window, qtbot):
    window.settings.set("print_last", {"what": "table", "choices": {}, "path": "/nowhere/seats.pdf"})
    window.tables.tabs.choose("persons")
    window.tables.filter.setText("xyzzyqq")
    qtbot.waitUntil(lambda: window.tables.model.rowCount() == 0)
    window.actions_.print_again.trigger()
    assert window.statusBar().currentMessage() == "Nothing to print: the table shows no row"
    window.tables.filter.clear()


@pytest.mark.parametrize("may", [True, False])
def test_a_file_whose_ending_was_left_out_is_replaced_only_if_that_is_wanted(window, tmp_path, monkeypatch, may):
    (tmp_path / "persons.csv").write_text("the old one")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "persons"), "CSV (*.csv)"))
    monkeypatch.setattr(saving, "ask_whether", lambda _, question: asked.append(question) or may)
    window.tables.tabs.choose("persons")
    window.actions_.save_table.trigger()
    assert asked == ["persons.csv is already there. Replace it?"]
    assert ((tmp_path / "persons.csv").read_text(encoding="utf-8") == "the old one") is not may


def test_a_name_that_is_offered_is_one_on_every_system(window, monkeypatch):
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: offered.append(given[2]) or ("", ""))
    saving.ask_path(window, "Save", 'A/B: "who?" ' + "Совет " * 40 + "2022-04-01", {".pdf": "PDF"})
    name = offered[0].rpartition("/")[2]
    assert name.startswith("A-B- -who-- Совет")
    assert len(name.encode()) < 255
    assert name.endswith(" 2022-04-01.pdf")


def test_the_card_that_is_shown_is_printed(window, qtbot, tmp_path, monkeypatch):
    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    path, offered = tmp_path / "card.pdf", []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: offered.append(given[2]) or (str(path), ""))

    def save(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.save_button.isEnabled)
        dialog.save_button.click()

    monkeypatch.setattr(PrintDialog, "exec", save)
    window.actions_.print_card.trigger()
    assert offered[0].endswith(f"Collective Security Council {window.navigator.lens.on.isoformat()}.pdf")
    assert "Collective Security Council" in PdfReader(path).pages[0].extract_text()

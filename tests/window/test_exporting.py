# SPDX-License-Identifier: MIT
"""Exporting citations from the window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from csto_explorer.records.keys import RecordKey
from csto_explorer.window import exporting

ARRANGEMENT = "tables"


@pytest.fixture
def answer(monkeypatch, tmp_path):
    """Return a function that says which file and kind the user chooses."""

    def choose(name, kind="BibTeX (*.bib)"):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
        return path

    return choose


def test_ctrl_e_writes_the_sources_of_the_current_record(window, qtbot, answer):
    path = answer("cited.json")
    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert {"about-2022", "charter"} <= {each["id"] for each in json.loads(path.read_text(encoding="utf-8"))}
    assert str(path) in window.statusBar().currentMessage()


@pytest.mark.parametrize(
    ("kind", "suffix", "begins"),
    [("BibTeX (*.bib)", ".bib", "@misc"), ("RIS (*.ris)", ".ris", "TY"), ("CSL-JSON (*.json)", ".json", "[")],
)
def test_the_kind_chosen_gives_the_suffix(window, answer, kind, suffix, begins):
    path = answer("cited v1.0", kind)
    assert exporting.export_citations(window)
    assert path.with_name(f"cited v1.0{suffix}").read_text(encoding="utf-8").startswith(begins)


def test_several_rows_of_the_table_are_meant_together(window, qtbot):
    window.actions_.arrangements["tables"].trigger()
    window.tables.show_record(RecordKey("person", "nikol-pashinyan"), "persons")
    table = window.tables.table
    for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ControlModifier)):
        place = table.visualRect(window.tables.model.index(row, 1)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert len(window.tables.chosen_keys()) == 2
    assert exporting.chosen(window) == window.tables.chosen_keys()


def test_one_row_or_none_means_the_current_record(window):
    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    assert exporting.chosen(window) == [RecordKey("organization", "csc")]


def test_leaving_the_question_writes_nothing(window, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert not exporting.export_citations(window)


def test_a_folder_that_cannot_be_written_is_told(window, answer, monkeypatch):
    told = []
    monkeypatch.setattr(exporting, "tell_problem", lambda _, text: told.append(text))
    answer("none/cited.bib")
    assert not exporting.export_citations(window)
    assert len(told) == 1

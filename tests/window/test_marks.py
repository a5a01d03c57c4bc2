# SPDX-License-Identifier: MIT
"""The window says what a record rests on: a mark in the table, a sentence on the card, sources by claim."""

from __future__ import annotations

from PySide6.QtCore import Qt

from csto_explorer.database.own_pages import ELSEWHERE
from csto_explorer.models.table_model import KEY_ROLE, MARK
from csto_explorer.records.keys import RecordKey

FROM_THE_PRESS = RecordKey("event", "charter-in-force")
COUNCIL = RecordKey("organization", "csc")


def row_of(window, key):
    model = window.tables.model
    cells = (model.index(row, 0) for row in range(model.rowCount()))
    return next(cell for cell in cells if cell.data(KEY_ROLE) == key)


def test_the_card_says_what_rests_on_no_page_of_the_organization(window):
    window.structure.recordRequested.emit(FROM_THE_PRESS)
    assert ELSEWHERE in window.card.browser.toPlainText()
    window.structure.recordRequested.emit(COUNCIL)
    assert ELSEWHERE not in window.card.browser.toPlainText()


def test_the_table_marks_it_and_the_tip_says_what_the_mark_means(window):
    window.actions_.arrangements["tables"].trigger()
    window.structure.recordRequested.emit(FROM_THE_PRESS)
    cell = row_of(window, FROM_THE_PRESS)
    assert cell.data().startswith(MARK)
    assert ELSEWHERE in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert ELSEWHERE in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert MARK not in cell.siblingAtColumn(1).data()


def test_sources_stand_under_what_they_bear_out(window):
    window.structure.recordRequested.emit(COUNCIL)
    text = window.card.browser.toPlainText()
    sources = text[text.rindex("Sources") :]
    assert sources.index("Description") < sources.index("The record as a whole")
    assert "art. 11" in sources.lower()

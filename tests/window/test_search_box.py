# SPDX-License-Identifier: MIT
"""The search box: type, choose, go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from csto_explorer.models.search_model import HIT_ROLE


@pytest.fixture
def box(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.search.setFocus()
    return window.search


def titles(box):
    model = box.results.model
    hits = (model.index(row).data(HIT_ROLE) for row in range(model.rowCount()))
    return [hit.title for hit in hits if hit is not None]


def test_ctrl_k_offers_recent_and_suggested_records(box):
    assert box.results.isVisible()
    assert titles(box)


def test_typing_finds_and_enter_goes(window, box, qtbot):
    qtbot.keyClicks(box, "pashinyan")
    assert titles(box)[0] == "Nikol Pashinyan"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.title == "Nikol Pashinyan"
    assert not box.results.isVisible()


def test_cyrillic_finds(box, qtbot):
    box.setText("Лукашенко")
    assert "Lukashenko" in titles(box)[0]


def test_down_chooses_the_next_result(window, box, qtbot):
    box.setText("council")
    second = titles(box)[1]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.title == second


def test_ctrl_enter_keeps_the_list(window, box, qtbot):
    box.setText("council")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.results.isVisible()
    assert window.navigator.can_go_back


def test_escape_closes_the_list_then_clears(box, qtbot):
    box.setText("council")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.results.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_nothing_found_says_what_to_do(box):
    box.setText("zzzzqqqqxxxx")
    assert box.results.message.isVisible()
    assert "zzzzqqqqxxxx" in box.results.message.text()


@pytest.mark.parametrize(
    "text", ['"', "'; DROP TABLE x; --", "a AND OR NOT", "\u202eabc", "%_*", "x" * 100_000, "\u0301" * 50]
)
def test_odd_text_is_harmless(box, text):
    box.setText(text)
    assert box.isVisible()


def test_the_row_walked_to_stays_chosen_while_it_is_found(box, qtbot):
    qtbot.keyClicks(box, "counc")
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    walked = box.results.list.currentIndex().data(HIT_ROLE).key
    qtbot.keyClicks(box, "il")
    assert box.results.list.currentIndex().data(HIT_ROLE).key == walked
    box.setText("pashinyan")
    assert box.results.list.currentIndex().data(HIT_ROLE).title == "Nikol Pashinyan"


def test_typing_never_empties_the_list_between(box, qtbot):
    qtbot.keyClicks(box, "coun")
    box.results.model.modelReset.connect(lambda: pytest.fail("the whole list was redrawn"))
    qtbot.keyClicks(box, "cil of")
    assert titles(box)

# SPDX-License-Identifier: MIT
"""The search box: type, choose, go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csto_explorer.models.search_model import HIT_ROLE, OFFER_ROLE
from csto_explorer.models.settings import Settings
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.engine import Hit
from csto_explorer.window import searching

ARRANGEMENT = "tables"
CTRL = Qt.KeyboardModifier.ControlModifier
CSC = RecordKey("organization", "csc")


@pytest.fixture
def box(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    window.search.setFocus()
    return window.search


def settled(box):
    """The rows of the list once nothing waits any more."""
    QApplication.processEvents()
    model = box.results.model
    return [model.index(row) for row in range(model.rowCount())]


def titles(box):
    return [index.data(HIT_ROLE).title for index in settled(box) if index.data(HIT_ROLE) is not None]


def offers(box):
    return [index.data(OFFER_ROLE) for index in settled(box) if index.data(OFFER_ROLE) is not None]


def chosen(box):
    settled(box)
    return box.results.list.currentIndex()


def press(box, row, kind):
    """Press or release the left button on a row."""
    view = box.results.list
    at = view.visualRect(view.model().index(row, 0)).center()
    kind(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_ctrl_k_offers_recent_and_suggested_records(box):
    assert box.results.isVisible()
    assert titles(box)


def test_the_empty_box_teaches_the_filters(box):
    assert box.results.hint.isVisible()
    assert "type:person" in box.results.hint.text()


def test_typing_finds_and_enter_goes(window, box, qtbot):
    qtbot.keyClicks(box, "pashinyan")
    assert titles(box)[0] == "Nikol Pashinyan"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.title == "Nikol Pashinyan"
    assert not box.results.isVisible()


def test_enter_right_after_the_last_letter_goes_to_what_was_typed(window, box, qtbot):
    qtbot.keyClicks(box, "pashinyan")
    # nothing ran between the last letter and this
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.title == "Nikol Pashinyan"


def test_letters_that_come_together_are_searched_once(box, qtbot):
    asked = []
    finder = box.finder
    box.finder = lambda text, *rest: asked.append(text) or finder(text, *rest)
    qtbot.keyClicks(box, "charter")
    assert asked == []
    titles(box)
    assert asked == ["charter"]


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
    qtbot.keyClick(box, Qt.Key.Key_Return, CTRL)
    assert box.results.isVisible()
    assert window.navigator.can_go_back


def test_escape_closes_the_list_then_clears(box, qtbot):
    box.setText("council")
    titles(box)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.results.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_page_keys_and_the_ends(box, qtbot):
    box.setText("council")
    rows = settled(box)
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    down = chosen(box).row()
    assert down > 3
    qtbot.keyClick(box, Qt.Key.Key_PageUp)
    assert chosen(box).row() < down
    qtbot.keyClick(box, Qt.Key.Key_End, CTRL)
    assert chosen(box).row() == len(rows) - 1
    qtbot.keyClick(box, Qt.Key.Key_Home, CTRL)
    assert chosen(box).row() == 1, "the first row is a heading"


@pytest.mark.parametrize(
    "text", ['"', "'; DROP TABLE x; --", "a AND OR NOT", "\u202eabc", "%_*", "x" * 100_000, "\u0301" * 50, "csto://["]
)
def test_odd_text_is_harmless(box, text):
    box.setText(text)
    settled(box)
    assert box.isVisible()


def test_the_row_walked_to_stays_chosen_while_it_is_found(box, qtbot):
    qtbot.keyClicks(box, "counc")
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    walked = chosen(box).data(HIT_ROLE).key
    qtbot.keyClicks(box, "il")
    assert chosen(box).data(HIT_ROLE).key == walked
    box.setText("pashinyan")
    assert chosen(box).data(HIT_ROLE).title == "Nikol Pashinyan"


def test_typing_never_empties_the_list_between(box, qtbot):
    qtbot.keyClicks(box, "coun")
    settled(box)
    box.results.model.modelReset.connect(lambda: pytest.fail("the whole list was redrawn"))
    for letter in "cil of":
        qtbot.keyClicks(box, letter)
        settled(box)
    assert titles(box)


# when the list opens


@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_list_stays_closed_where_the_focus_wanders_in(window, qtbot, number):
    for stop in (window.structure.tree, window.chart.view, window.card.browser):
        qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
        stop.setFocus()
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        QApplication.processEvents()
        assert not window.search.results.isVisible()


def test_tab_into_the_field_opens_nothing_and_down_opens(window, qtbot):
    window.search.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert not window.search.results.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert window.search.results.isVisible()


def test_a_press_in_the_field_opens(window, qtbot):
    qtbot.mouseClick(window.search, Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    assert window.search.results.isVisible()


def test_leaving_closes(window, box, qtbot):
    window.structure.tree.setFocus()
    assert not box.results.isVisible()


# what is told


def test_a_corrected_spelling_is_told_and_can_be_undone(box, qtbot):
    box.setText("secretariet")
    assert titles(box)
    assert "“secretariat”" in box.results.message.text()
    row = next(at for at, index in enumerate(settled(box)) if index.data(OFFER_ROLE))
    assert "“secretariet” as typed" in box.results.model.index(row).data()
    press(box, row, QTest.mouseClick)
    assert "Showing results" not in box.results.message.text()
    assert "Nothing found for “secretariet”" in box.results.message.text()
    assert "not guessed" in box.results.message.text()
    box.setText("secretariet ")
    settled(box)
    assert "“secretariat”" in box.results.message.text(), "another text is guessed at again"


def test_another_keyboard_layout_is_told(box):
    box.setText("ceb,bhm")
    box.setText("ljrfk,")
    box.setText("ctrhtnfhbfn")
    assert titles(box)
    assert "секретариат" in box.results.message.text()
    assert "keyboard layout" in box.results.message.text()


def test_unknown_filters_are_told(box):
    box.setText("council state:atlantis")
    settled(box)
    assert "No state is called “atlantis”" in box.results.message.text()


def test_nothing_found_says_what_was_tried(box):
    box.setText("zzzzqqqqxxxx")
    settled(box)
    assert box.results.message.isVisible()
    assert "zzzzqqqqxxxx" in box.results.message.text()
    assert "keyboard layout" in box.results.message.text()


def test_nothing_found_offers_the_nearest(window, box, qtbot):
    box.setText("secretariat state:atlantis")
    nearest = titles(box)
    assert nearest
    assert "Nothing found" in box.results.message.text()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.title == nearest[0]


def test_guessing_at_spellings_can_be_switched_off_and_stays_so(window, box, settings):
    box.setText("secretariet")
    assert titles(box)
    window.actions_.guess.trigger()
    settled(box)
    assert "Nothing found" in box.results.message.text()
    window.close()
    assert Settings(settings.folder).get("guess_spellings", True) is False


# completions


def test_a_filter_is_completed_by_tab(box, qtbot):
    qtbot.keyClicks(box, "council state:kyr")
    assert offers(box)[0].title == "state:kg"
    assert "Kyrgyz" in offers(box)[0].detail
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "council state:kg "
    assert box.hasFocus()
    assert titles(box)


def test_a_filter_is_completed_by_enter_and_by_a_press(box, qtbot):
    qtbot.keyClicks(box, "type:perm")
    assert chosen(box).data(OFFER_ROLE) is not None
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == 'type:"permanent working body" '
    box.setText("source:")
    first = offers(box)[0].title
    press(box, 0, QTest.mouseClick)
    assert box.text() == f"{first} "


def test_tab_moves_on_where_nothing_is_to_be_completed(box, qtbot):
    qtbot.keyClicks(box, "council")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()


# nothing jumps


def test_rows_stay_where_they_are_while_a_button_is_down(window, box, qtbot):
    box.setText("council")
    before = titles(box)
    press(box, 2, QTest.mousePress)
    box.setText("pashinyan")
    assert titles(box) == before
    aimed = box.results.model.index(2).data()
    press(box, 2, QTest.mouseRelease)
    QApplication.processEvents()
    assert window.card.card.title == aimed


def test_a_list_closed_under_a_pressed_button_is_filled_again(window, box, qtbot):
    box.setText("council")
    titles(box)
    press(box, 2, QTest.mousePress)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    box.setText("pashinyan")
    assert titles(box)[0] == "Nikol Pashinyan"


def test_the_list_only_grows_while_one_types(box, qtbot):
    qtbot.keyClicks(box, "co")
    settled(box)
    height = box.results.height()
    for letter in "uncil of defence ministers":
        qtbot.keyClicks(box, letter)
        settled(box)
        assert box.results.height() >= height
        height = box.results.height()
    assert box.results.geometry().bottom() < box.window().height()


# links and bookmarks


def test_a_link_pasted_offers_to_go_there(window, box, qtbot, on):
    QApplication.clipboard().setText("csto://organization/csc?on=2012-05-01")
    qtbot.keySequence(box, QKeySequence(QKeySequence.StandardKey.Paste))
    assert offers(box)[0].title == "Go to Collective Security Council"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.card.card.key == CSC
    assert window.navigator.lens.on == on("2012-05-01")


def test_a_link_that_leads_nowhere_says_so(box):
    box.setText("csto://organization/atlantis")
    settled(box)
    assert "no record organization/atlantis" in box.results.message.text()


def keep_and_show(window, qtbot):
    window.navigator.go(window.navigator.place._replace(key=CSC))
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.search
    box.setFocus()
    rows = [index.data() for index in settled(box)]
    box.results.list.setCurrentIndex(box.results.model.index(rows.index("Bookmarks") + 1))
    return box


def test_delete_takes_a_bookmark_out(window, qtbot):
    box = keep_and_show(window, qtbot)
    assert window.actions_.bookmark.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert "Bookmarks" not in [index.data() for index in settled(box)]
    assert not window.actions_.bookmark.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert titles(box), "a record that was looked at is no bookmark"


def test_the_menu_of_a_row_takes_a_bookmark_out(window, qtbot):
    box = keep_and_show(window, qtbot)
    menu = box.menu_of(CSC)
    next(action for action in menu.actions() if "bookmark" in action.text()).trigger()
    assert "Bookmarks" not in [index.data() for index in settled(box)]


def test_what_a_search_had_no_time_for_is_looked_at_when_the_keys_pause(window, box, qtbot, monkeypatch):
    monkeypatch.setattr(searching, "typing_seconds", lambda store: 0.0)
    monkeypatch.setattr(searching, "TYPING_SECONDS", 60.0)
    marked = [row for row in box.finder("pashin", 6, False).rows if isinstance(row, Hit) and row.snippet_spans]
    assert marked == []
    qtbot.keyClicks(box, "pashin")

    def marks():
        hits = [index.data(HIT_ROLE) for index in settled(box)]
        return [hit.title for hit in hits if hit is not None and hit.snippet_spans]

    qtbot.waitUntil(lambda: "Nikol Pashinyan" in marks(), timeout=30_000)
    # and is then not searched again and again
    asked = []
    finder = box.finder
    box.finder = lambda *rest: asked.append(rest) or finder(*rest)
    qtbot.wait(2 * searching.PAUSE)
    assert asked == []


@pytest.mark.parametrize("text", ["secretariet", "lukasheko"])
def test_a_list_that_opens_begins_with_its_first_row(window, qtbot, text):
    box = window.search
    box.setFocus()
    # all at once, as pasted, or as typed while the program had other work
    qtbot.keyClicks(box, text)
    assert offers(box)
    view = box.results.list
    assert view.visualRect(view.model().index(0, 0)).top() >= 0
    assert view.verticalScrollBar().value() == 0
    assert chosen(box).data(HIT_ROLE).matched == "spelling"

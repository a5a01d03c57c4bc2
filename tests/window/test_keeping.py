# SPDX-License-Identifier: MIT
"""Bookmarks, recent records and links in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from csto_explorer import app
from csto_explorer.models.search_model import HIT_ROLE
from csto_explorer.models.settings import Settings
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import notices
from csto_explorer.window.linking import Linking

ARRANGEMENT = "tables"
CFM = RecordKey("organization", "cfm")
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(model):
    """Return the rows of the results: headings as text, records as keys."""
    found = [model.index(row) for row in range(model.rowCount())]
    return [index.data(HIT_ROLE).key if index.data(HIT_ROLE) else index.data() for index in found]


def menu(window):
    window.actions_.bookmarks.aboutToShow.emit()
    return [action.text() for action in window.actions_.bookmarks.actions()]


def test_ctrl_b_keeps_a_record_and_takes_it_out(window, qtbot):
    window.structure.recordRequested.emit(CFM)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert menu(window)[0] == "Council of Foreign Ministers"
    assert window.actions_.bookmark.isChecked()
    window.structure.recordRequested.emit(window.workspace.store.root)
    assert not window.actions_.bookmark.isChecked()
    window.actions_.bookmarks.actions()[0].trigger()
    assert window.navigator.place.key == CFM
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert menu(window) == ["No bookmarks yet: Ctrl+B keeps a record"]


def test_the_empty_box_lists_bookmarks_and_what_was_seen_last_time(window, store, qtbot, settings):
    window.structure.recordRequested.emit(CFM)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    window.close()
    later = app.make_window(store, Settings(settings.folder))
    qtbot.addWidget(later)
    with qtbot.waitSignal(later.filled, timeout=20_000):
        later.show()
    qtbot.keyClick(later, Qt.Key.Key_K, CTRL)
    later.search.setFocus()
    later.search.start()
    listed = rows(later.search.results.model)
    assert CFM in listed[: listed.index("Bookmarks")]
    assert listed[listed.index("Bookmarks") + 1] == CFM
    later.close()


def test_damaged_bookmarks_are_told_of(window, settings):
    settings.folder.mkdir(parents=True, exist_ok=True)
    (settings.folder / "bookmarks.json").write_text("{", encoding="utf-8")
    window.structure.recordRequested.emit(CFM)
    assert "set aside" in window.statusBar().currentMessage()


def test_a_link_goes_to_its_record_on_its_date(window, on):
    window.findChild(Linking).open_link("csto://organization/cfm?on=2012-05-01")
    assert window.card.card.key == CFM
    assert window.navigator.lens.on == on("2012-05-01")


@pytest.mark.parametrize(
    ("text", "said"), [("csto://organization/none", "no record"), ("csto://organization/csc?on=never", "is no date")]
)
def test_a_wrong_link_is_told_and_nothing_moves(window, monkeypatch, text, said):
    told = []
    monkeypatch.setattr(notices, "tell_problem", lambda parent, text: told.append(text))
    before = window.navigator.place, window.navigator.lens
    window.findChild(Linking).open_link(text)
    assert said in told[0]
    assert (window.navigator.place, window.navigator.lens) == before


def test_the_star_of_the_card_keeps_and_lets_go(window, qtbot):
    window.structure.recordRequested.emit(CFM)
    assert window.star.accessibleName() == "Bookmark this record"
    assert not window.star.isChecked()
    empty = window.star.icon().pixmap(16, 16).toImage()
    qtbot.mouseClick(window.star, Qt.MouseButton.LeftButton)
    assert menu(window)[0] == "Council of Foreign Ministers"
    assert window.star.isChecked()
    assert window.star.icon().pixmap(16, 16, QIcon.Mode.Normal, QIcon.State.On).toImage() != empty
    window.actions_.back.trigger()
    assert not window.star.isChecked()
    window.actions_.forward.trigger()
    assert window.star.isChecked()
    qtbot.mouseClick(window.star, Qt.MouseButton.LeftButton)
    assert menu(window) == ["No bookmarks yet: Ctrl+B keeps a record"]


def test_a_bookmark_is_taken_out_in_the_menu(window, qtbot):
    for key in (CFM, RecordKey("organization", "csc")):
        window.structure.recordRequested.emit(key)
        qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    menu(window)
    remove = window.actions_.bookmarks.actions()[-1].menu()
    named = next(each for each in remove.actions() if each.text() == "Council of Foreign Ministers")
    named.trigger()
    assert "Council of Foreign Ministers" not in menu(window)
    assert "Collective Security Council" in menu(window)
    assert window.statusBar().currentMessage() == "Bookmark removed"

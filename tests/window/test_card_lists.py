# SPDX-License-Identifier: MIT
"""The long lists of a card: their first rows, and all of them on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl

from csto_explorer.records.keys import RecordKey

LAST = "Operation Naemnik"


def press(window, qtbot, said):
    """Follow the link that says something with the keys, as one does without a mouse."""
    browser = window.card.browser
    browser.setFocus()
    for _ in range(200):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
        if browser.textCursor().selectedText() == said:
            qtbot.keyClick(browser, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no link says {said!r}")


def test_a_long_list_is_unfolded_and_folded_again(window, qtbot):
    count = next(len(s.links) for s in window.card.card.sections if s.heading.startswith("Activities"))
    text = window.card.browser.toPlainText
    assert f"Activities ({count})" in text()
    assert LAST not in text()
    press(window, qtbot, f"Show all {count}")
    assert LAST in text()
    window.card.browser.anchorClicked.emit(QUrl("more:Activities"))
    assert LAST not in text()


def test_an_unfolded_list_stays_so_at_another_date_and_is_folded_on_another_card(window, qtbot):
    window.card.browser.anchorClicked.emit(QUrl("more:Activities"))
    window.navigator.set_date(window.navigator.latest)
    assert "Show fewer" in window.card.browser.toPlainText()
    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    window.structure.recordRequested.emit(window.workspace.store.root)
    assert "Show fewer" not in window.card.browser.toPlainText()

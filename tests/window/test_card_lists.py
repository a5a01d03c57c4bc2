# SPDX-License-Identifier: MIT
"""The long lists of a card: their first rows, and all of them on demand."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from csto_explorer.records.keys import RecordKey
from csto_explorer.window.card_html import card_html

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


@pytest.mark.parametrize("record", ["organization/csto", "area/am", "post/secretary-general"])
def test_a_card_says_at_a_date_what_it_says_when_opened_on_that_date(window, record):
    key = RecordKey.parse(record)
    if not window.workspace.store.exists(key):
        key = next(each for each in window.workspace.store.record_keys() if each.kind == key.kind)
    window.structure.recordRequested.emit(key)
    browser, opened = window.card.browser, QTextDocument()
    opened.setDefaultFont(browser.document().defaultFont())
    for year in (1991, 1994, 2002, 2003, 2010, 2013, 2022, 2023):
        window.navigator.set_date(datetime.date(year, 6, 1))
        opened.setHtml(card_html(window.card.card))
        assert browser.document().toPlainText() == opened.toPlainText()
        assert body_of(browser.document()) == body_of(opened)


def body_of(document):
    """The paragraphs of a document with how they look, without what stands before them."""
    return document.toHtml().partition("<body")[2].partition(">")[2]

# SPDX-License-Identifier: MIT
"""The page of results: all of them, with facets, and back to the same row."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from csto_explorer.models.search_model import HIT_ROLE, OFFER_ROLE
from csto_explorer.search.facets import HOLDS

ARRANGEMENT = "results"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window, qtbot):
    """The page, opened for "council" from the box."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    window.search.setFocus()
    qtbot.keyClicks(window.search, "council")
    qtbot.keyClick(window.search, Qt.Key.Key_K, CTRL | SHIFT)
    QApplication.processEvents()
    assert window.results.isVisible()
    return window.results


def hits(page):
    QApplication.processEvents()
    return [page.model.index(row).data(HIT_ROLE) for row in range(page.model.rowCount())]


def tick(page, facet, value):
    item = page.facets.item_of(facet, value)
    item.setCheckState(0, Qt.CheckState.Checked)
    return int(item.text(1).replace(",", ""))


def test_the_last_row_of_the_list_leads_to_the_page(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.search
    box.setFocus()
    qtbot.keyClicks(box, "lukashenko")
    QApplication.processEvents()
    qtbot.keyClick(box, Qt.Key.Key_End, CTRL)
    offer = box.results.list.currentIndex().data(OFFER_ROLE)
    found = [row for row in box.results.model._rows if hasattr(row, "key")]
    assert offer.title == f"Show all {len(found)} results"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert len(hits(window.results)) == len(found)
    assert window.results.count.text() == f"{len(found)} results"
    assert not box.results.isVisible()


def test_a_tick_leaves_as_many_as_it_says(page):
    every = len(hits(page))
    number = tick(page, "kind", "person")
    assert {hit.key.kind for hit in hits(page)} == {"person"}
    assert len(hits(page)) == number < every
    assert page.count.text() == f"{number} of {every}"
    number = tick(page, "kind", "organization")
    assert {hit.key.kind for hit in hits(page)} == {"person", "organization"}
    tick(page, "state", "kg")
    assert 0 < len(hits(page)) < number


def test_the_order_can_be_chosen(page):
    best = [hit.title for hit in hits(page)]
    page.order.setCurrentIndex(1)
    assert [hit.title for hit in hits(page)] == sorted(best, key=str.casefold)
    page.order.setCurrentIndex(2)
    begun = [page._facts.begun.get(hit.key, "~") for hit in hits(page)]
    assert begun == sorted(begun)
    page.order.setCurrentIndex(0)
    assert [hit.title for hit in hits(page)] == best


def test_a_press_and_enter_go_to_the_record_and_the_page_stays(window, page, qtbot):
    third = page.model.index(2)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(third).center())
    assert window.card.card.title == third.data()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.card.card.title == page.model.index(3).data()
    assert page.isVisible()


def chosen(page):
    return [index.data(HIT_ROLE).key for index in page.list.selectedIndexes()]


def test_the_row_of_the_record_that_is_shown_is_chosen(window, page):
    first, fifth = hits(page)[0].key, hits(page)[4].key
    assert chosen(page) == [first]
    window.card.recordRequested.emit(fifth)
    assert chosen(page) == [fifth]
    page.order.setCurrentIndex(1)
    assert chosen(page) == [fifth]
    window.card.recordRequested.emit(first)
    assert chosen(page) == [first]


def test_back_returns_to_the_row_the_scroll_and_the_ticks(window, page, qtbot):
    tick(page, "kind", "organization")
    row = page.model.index(page.model.rowCount() - 3)
    key = row.data(HIT_ROLE).key
    page.list.scrollTo(row)
    page.list.setCurrentIndex(row)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    scroll = page.list.verticalScrollBar().value()
    assert scroll > 0
    window.card.recordRequested.emit(window.workspace.store.root)
    page.ask("aleinik")
    assert len(hits(page)) < 10
    window.actions_.back.trigger()
    QApplication.processEvents()
    assert window.card.card.key == key
    assert page.field.text() == "council"
    assert chosen(page) == [key]
    assert page.list.verticalScrollBar().value() == scroll
    assert {hit.key.kind for hit in hits(page)} == {"organization"}


def test_another_date_counts_anew_and_keeps_what_is_typed(window, page):
    before = page.facets.item_of("on", HOLDS).text(1)
    window.navigator.set_date(datetime.date(1998, 6, 1))
    QApplication.processEvents()
    item = page.facets.item_of("on", HOLDS)
    assert item.text(0) == "Holds on 1 June 1998"
    assert item.text(1) != before
    page.ask("charter")
    window.navigator.set_date(datetime.date(2012, 6, 1))
    assert page.field.text() == "charter"


def test_another_language_renames(window, page):
    window.navigator.set_language("ru")
    assert any("Совет" in hit.title for hit in hits(page))
    assert page.facets.item_of("state", "by").text(0) == "Беларусь"


def test_nothing_found_says_so_and_an_empty_field_says_what_to_do(page, qtbot):
    page.field.setText("zzzzqqqqxxxx")
    hits(page)
    assert "Nothing found" in page.told.text()
    page.field.clear()
    assert hits(page) == []
    assert "Ctrl+K" in page.told.text()


def test_typing_in_the_page_searches_once_letters_stop(page, qtbot):
    asked = []
    page.asked.connect(asked.append)
    page.field.clear()
    qtbot.keyClicks(page.field, "pashinyan")
    QApplication.processEvents()
    assert asked == ["pashinyan"]
    assert hits(page)[0].title == "Nikol Pashinyan"


def test_a_click_on_a_tick_does_the_same(page):
    item = page.facets.item_of("kind", "organization")
    rect = page.facets.visualItemRect(item)
    at = rect.topLeft()
    at.setX(at.x() + 10)
    at.setY(rect.center().y())
    QTest.mouseClick(page.facets.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert {hit.key.kind for hit in hits(page)} == {"organization"}


def test_the_page_is_not_what_the_next_session_opens_with(window, page, store, settings, qtbot):
    from csto_explorer import app

    window.close()
    later = app.make_window(store, settings)
    qtbot.addWidget(later)
    later.show()
    assert not later.results.isVisible()
    assert later.chart.isVisible()
    later.close()


def test_in_a_narrow_window_titles_keep_the_room_and_facets_come_when_asked_for(page, window, qtbot):
    assert page.facets.isVisible()
    assert not page.heading.button_of(page.narrow).isVisible()
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not page.facets.isVisible())
    qtbot.mouseClick(page.heading.button_of(page.narrow), Qt.MouseButton.LeftButton)
    assert page.facets.isVisible()
    left = tick(page, "kind", "person")
    # what is ticked stays in sight, or the results would be fewer without a reason
    qtbot.mouseClick(page.heading.button_of(page.narrow), Qt.MouseButton.LeftButton)
    assert page.facets.isVisible()
    assert page.count.text().startswith(f"{left} of ")

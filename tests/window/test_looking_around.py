# SPDX-License-Identifier: MIT
"""Who looks around keeps what is in sight on another date; what is in sight and chosen stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from csto_explorer.models.structure_model import KEY_ROLE
from csto_explorer.records.keys import RecordKey

CSC = RecordKey("organization", "csc")
CFM = RecordKey("organization", "cfm")
DAYS = ("2021-09-16", "2012-01-01", "2020-12-02")


def show(window, day):
    window.navigator.set_date(day)
    QApplication.processEvents()


def to_the_end(view):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    return bar


@pytest.mark.parametrize("text", ["", "council"])
def test_the_tree_stays_where_it_was_scrolled_to(window, on, text):
    window.structure.filter.setText(text)
    QApplication.processEvents()
    bar = to_the_end(window.structure.tree)
    for day in DAYS:
        show(window, on(day))
        assert bar.value() > bar.maximum() * 0.8


def test_the_table_stays_where_it_was_scrolled_to(window, on):
    bar = to_the_end(window.tables.table)
    for day in DAYS:
        show(window, on(day))
        assert bar.value() > bar.maximum() * 0.8


def test_the_chart_stays_where_it_was_moved_to(window, on):
    chart = window.chart.view
    chart.pan(-600, -300)
    moved = chart.scale, chart.origin.x(), chart.origin.y()
    show(window, on("2021-09-16"))
    assert (chart.scale, chart.origin.x(), chart.origin.y()) == moved


def test_the_map_stays_where_it_was_moved_to(window, on):
    window.navigator.go(window.navigator.place._replace(key=RecordKey("area", "am")))
    window.map.view.zoom(9)
    window.map.view.pan(-3000, 0)
    moved = window.map.view.origin
    show(window, on("1998-01-01"))
    assert window.map.view.origin == moved


def test_what_is_chosen_and_in_sight_stays_in_sight(window, on):
    window.structure.recordRequested.emit(CFM)
    for day in ("1995-01-01", "2012-01-01", "2022-04-01"):
        show(window, on(day))
    tree, table, chart = window.structure.tree, window.tables.table, window.chart.view
    assert tree.currentIndex().data(KEY_ROLE) == CFM
    assert tree.shows(tree.currentIndex())
    assert 0 <= table.visualRect(table.currentIndex()).top() < table.room.height()
    assert chart.visible().overlaps(chart.scene.find(CFM).bounds)


def test_a_branch_folded_over_what_is_chosen_stays_folded(window, on):
    window.structure.recordRequested.emit(CFM)
    tree, model = window.structure.tree, window.structure.model
    tree.collapse(model.index_of(CSC))
    window.chart.toggle_fold(CSC)
    show(window, on("2021-09-16"))
    assert not tree.isExpanded(model.index_of(CSC))
    assert CSC in window.chart.folded


def test_what_was_asked_of_a_table_after_going_back_stays_on_another_date(window, on):
    window.structure.recordRequested.emit(CSC)
    window.structure.recordRequested.emit(CFM)
    window.navigator.back()
    window.tables.filter.setText("comm")
    window.card.browser.verticalScrollBar().setValue(200)
    show(window, on("2021-09-16"))
    assert window.tables.query.text == "comm"
    assert window.card.browser.verticalScrollBar().value() == 200


def test_in_a_smaller_chart_the_current_body_stays_in_sight(window):
    window.arrange("chart")
    window.structure.recordRequested.emit(RecordKey("organization", "secretariat"))
    chart = window.chart.view
    box = chart.scene.find(chart.current).bounds
    chart.zoom(2)
    chart.show_current(chart.current)
    chart.pan(0, (chart.visible().bottom - box.bottom) * chart.scale - 20)
    chart.grab()
    window.arrange("overview")
    QApplication.processEvents()
    seen = chart.visible()
    assert seen.y <= box.y
    assert box.bottom <= seen.bottom


def test_the_chart_comes_back_from_before_the_organization_to_where_it_was(window, on):
    chart = window.chart.view
    before = chart.scale, chart.origin
    for day in ("1993-09-24", "1995-01-01", "2022-04-01"):
        show(window, on(day))
    assert (chart.scale, chart.origin) == before


def test_the_page_of_results_stays_where_it_was_scrolled_to(window, on):
    window.search.setText("council")
    window.actions_.all_results.trigger()
    QApplication.processEvents()
    bar = to_the_end(window.results.list)
    bar.setValue(bar.maximum() // 2)
    there = bar.value()
    for day in DAYS:
        show(window, on(day))
        assert bar.value() == there

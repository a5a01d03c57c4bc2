# SPDX-License-Identifier: MIT
"""One selection everywhere: choose a record in any panel, and all panels show it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from csto_explorer.models.structure_model import KEY_ROLE
from csto_explorer.models.table_model import KEY_ROLE as ROW_KEY
from csto_explorer.records.keys import RecordKey

CSC = RecordKey("organization", "csc")
CFM = RecordKey("organization", "cfm")
STAFF = RecordKey("organization", "joint-staff")


def card_title(window):
    return window.card.card.title


def test_the_window_opens_on_the_organization(window):
    assert window.navigator.place.key == window.workspace.store.root
    assert "Collective Security Treaty Organization" in window.card.browser.toPlainText()


def test_choosing_in_the_tree_shows_the_card_and_the_box(window, qtbot):
    tree = window.structure.tree
    index = window.structure.model.index_of(CFM)
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert window.card.card.key == CFM
    assert window.chart.view.current == CFM
    assert window.tables.table.currentIndex().siblingAtColumn(0).data(ROW_KEY) == CFM


def test_clicking_a_box_of_the_chart_chooses_it(window, qtbot):
    view = window.chart.view
    view.show_current(CFM)
    box = view.scene.find(CFM).bounds
    spot = view.rect().center() + QPoint(
        round((box.x + box.width / 2 - view.origin.x()) * view.scale),
        round((box.y + box.height / 2 - view.origin.y()) * view.scale),
    )
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert window.navigator.place.key == CFM
    assert window.structure.tree.currentIndex().data(KEY_ROLE) == CFM


def test_choosing_a_row_of_a_table_chooses_the_record(window, qtbot):
    window.tables.tabs.choose("persons")
    table = window.tables.table
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(window.tables.model.index(0, 0)).center()
    )
    assert window.navigator.place.key.kind == "person"
    assert window.card.card.title == window.tables.model.index(0, 0).data()


def test_a_link_of_the_card_goes_to_its_record(window, qtbot):
    window.structure.recordRequested.emit(CFM)
    from PySide6.QtCore import QUrl

    window.card.browser.anchorClicked.emit(QUrl("record:organization/csc"))
    assert window.navigator.place.key == CSC


def test_back_and_forward_by_keys(window, qtbot):
    window.structure.recordRequested.emit(CFM)
    window.structure.recordRequested.emit(STAFF)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.card.card.key == CFM
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.card.card.key == STAFF


def test_arrow_keys_walk_the_chart_as_a_tree(window, qtbot):
    window.structure.recordRequested.emit(CSC)
    window.chart.view.setFocus()
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Down)
    below = window.navigator.place.key
    assert below != CSC
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Up)
    assert window.navigator.place.key == CSC


def test_space_folds_and_unfolds_a_branch(window, qtbot):
    window.structure.recordRequested.emit(CSC)
    before = len(window.chart.view.scene.groups)
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Space)
    assert len(window.chart.view.scene.groups) < before
    qtbot.keyClick(window.chart.view, Qt.Key.Key_Space)
    assert len(window.chart.view.scene.groups) == before


def test_going_to_what_a_fold_hides_unfolds_it(window):
    window.chart.toggle_fold(CSC)
    assert window.chart.view.scene.find(CFM) is None
    window.structure.recordRequested.emit(CFM)
    assert window.chart.view.scene.find(CFM) is not None


def test_a_state_on_the_map_is_chosen_by_a_click(window, qtbot):
    view = window.map.view
    # beside the capital, whose dot is a place of its own
    spot = view.point_of(RecordKey("area", "kz")) - QPointF(14, 0)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert window.navigator.place.key == RecordKey("area", "kz")
    assert "Kazakhstan" in window.card.browser.toPlainText()


def test_the_seat_of_a_body_is_marked_on_the_map(window):
    window.structure.recordRequested.emit(STAFF)
    assert window.map.view.current == RecordKey("area", "moscow")


def test_a_person_stands_in_the_tree_in_the_chart_and_on_the_map(window):
    window.tables.recordRequested.emit(RecordKey("person", "nikol-pashinyan"))
    assert window.structure.tree.currentIndex().data(KEY_ROLE) == RecordKey("person", "nikol-pashinyan")
    assert window.chart.view.current == CSC
    assert window.map.view.current == RecordKey("area", "am")


def test_an_event_is_marked_where_it_happened(window):
    event = next(event for event in window.workspace.store.events() if event.area and event.organization)
    window.tables.recordRequested.emit(event.key)
    assert window.map.view.current == event.area
    assert window.chart.view.current == event.organization


def test_a_record_without_a_place_leaves_no_mark(window):
    window.tables.recordRequested.emit(RecordKey("source", "about-2022"))
    assert window.map.view._spot(window.map.view.current) is None

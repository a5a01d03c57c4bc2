# SPDX-License-Identifier: MIT
"""The chart on screen: finding, folding to a level, one branch alone, its menus, what its boxes say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from csto_explorer import app
from csto_explorer.models.settings import Settings
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Text
from csto_explorer.window.chart_choices import Choices

ARRANGEMENT = "chart"

CSC, CFM, ROOT = (RecordKey("organization", name) for name in ("csc", "cfm", "csto"))


def lines(window) -> list[str]:
    scene = window.chart.view.scene
    return [item.text for group in scene.groups for item in group.items if isinstance(item, Text)]


def words(window) -> str:
    return " ".join(lines(window))


def keys(window) -> list[RecordKey]:
    return [group.key for group in window.chart.view.scene.groups if group.key]


def entries(menu: QMenu) -> dict[str, object]:
    found = {}
    for action in menu.actions():
        below = action.menu()
        found[action.text().replace("&", "")] = action
        if below:
            found.update(entries(below))
    return found


@pytest.fixture
def menu(window):
    """What the menu of the chart offers, once opened."""
    made = window.actions_.chart_menu
    made.aboutToShow.emit()
    return lambda: entries(made)


@pytest.fixture
def find(window, qtbot):
    window.chart.view.setFocus()
    qtbot.waitUntil(window.chart.view.hasFocus)
    qtbot.keyClick(window.chart.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.chart.finder.isVisible()
    return window.chart.finder


def test_finding_steps_through_the_boxes_and_goes_nowhere(window, qtbot, find):
    place = window.navigator.place
    qtbot.keyClicks(find.field, "council of")
    count = len(window.chart.view._marked)
    assert count > 3
    assert find.told.text() == f"1 of {count}"
    first = window.chart.view._stepped_to
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert find.told.text() == f"2 of {count}"
    assert window.chart.view._stepped_to != first
    qtbot.keyClick(find.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.chart.view._stepped_to == first
    assert window.navigator.place == place


def test_finding_unfolds_what_hides_a_box(window, qtbot, find):
    window.chart.toggle_fold(CSC)
    assert CFM not in keys(window)
    qtbot.keyClicks(find.field, "foreign ministers")
    assert CFM in keys(window)


def test_what_is_not_there_is_said_and_escape_leaves(window, qtbot, find):
    qtbot.keyClicks(find.field, "zzz")
    assert find.told.text() == "No box holds this"
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    assert not find.isVisible()
    assert window.chart.view.hasFocus()


def test_ctrl_f_elsewhere_filters_as_ever(window, qtbot):
    window.structure.tree.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not window.chart.finder.isVisible()


def test_folding_to_a_level(window, menu):
    whole = len(keys(window))
    menu()["Level 1"].trigger()
    few = keys(window)
    assert ROOT in few
    assert CFM not in few
    assert "+" in words(window)
    menu()["Level 2"].trigger()
    assert len(few) < len(keys(window)) < whole
    menu()["All levels"].trigger()
    assert len(keys(window)) == whole


def test_one_branch_alone_keeps_the_path_to_the_top(window):
    whole = keys(window)
    offered = entries(window.chart.context_menu(CSC))
    offered["Show only this branch"].trigger()
    shown = keys(window)
    assert shown[:2] == [ROOT, CSC]
    assert CFM in shown
    assert len(shown) < len(whole)
    entries(window.chart.context_menu(None))["Show the whole structure"].trigger()
    assert keys(window) == whole


def test_going_outside_the_branch_shows_everything_again(window):
    window.chart.focus_on(CFM)
    secretariat = next(key for key in window.workspace.store.organizations() if key.id == "secretariat")
    window.chart.recordRequested.emit(secretariat)
    assert window.chart.focused is None
    assert secretariat in keys(window)


def test_a_branch_alone_is_so_again_after_a_date_without_it(window, on):
    assembly = next(key for key in window.workspace.store.organizations() if key.id == "parliamentary-assembly")
    window.chart.focus_on(assembly)
    alone = keys(window)
    window.navigator.set_date(on("2003-01-01"))
    assert window.chart.focused is None
    assert CSC in keys(window)
    window.navigator.set_date(on("2022-04-01"))
    assert keys(window) == alone
    window.navigator.set_date(on("2003-01-01"))
    window.chart.recordRequested.emit(CFM)
    window.navigator.set_date(on("2022-04-01"))
    assert CFM in keys(window)


def test_the_menu_of_a_box(window, monkeypatch):
    asked = []
    monkeypatch.setattr("csto_explorer.window.output.print_chart", lambda _, branch: asked.append(branch))
    offered = entries(window.chart.context_menu(CSC))
    offered["Copy name"].trigger()
    assert QGuiApplication.clipboard().text() == "Collective Security Council"
    offered["Copy link"].trigger()
    assert QGuiApplication.clipboard().text() == "csto://organization/csc?on=2022-04-01"
    offered["Print this branch…"].trigger()
    assert asked == [CSC]
    assert "Save picture…" in entries(window.chart.context_menu(None))


def test_boxes_show_what_is_chosen(window, menu):
    assert "Совет коллективной безопасности" not in words(window)
    menu()["Names in both languages"].trigger()
    both = " ".join(words(window).split())
    assert "Совет коллективной безопасности" in both
    assert "Collective Security Council" in both
    menu()["Names in both languages"].trigger()
    assert "Auxiliary body" not in words(window)
    menu()["Classification"].trigger()
    assert "Auxiliary body" in words(window)
    assert "CSC" in lines(window)
    menu()["Abbreviation"].trigger()
    assert "CSC" not in lines(window)


def test_dashed_relations_are_hidden_by_kind(window, menu):
    def dashed() -> list[str]:
        return [group.title for group in window.chart.view.scene.groups.second]

    before = dashed()
    kind = before[0]
    menu()[kind.replace("_", " ").capitalize()].trigger()
    assert dashed() == [title for title in before if title != kind]
    menu()[kind.replace("_", " ").capitalize()].trigger()
    assert dashed() == before


def test_what_is_chosen_lasts_into_the_next_session(window, menu, qtbot, store, settings):
    for entry in ("At both sides", "Date of founding", "Names in both languages", "Supports"):
        menu()[entry].trigger()
    window.actions_.to_right.trigger()
    chosen = window.chart.choices
    window.close()
    again = app.make_window(store, Settings(settings.folder))
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.filled, timeout=20_000):
        again.show()
    assert again.chart.choices == chosen
    assert (chosen.hang, chosen.show_since, chosen.hidden_kinds) == ("both", False, {"supports"})
    assert again.actions_.to_right.isChecked()
    assert again.chart.view.scene.groups.layout.xs[1] > again.chart.view.scene.groups.layout.widths[0]
    again.close()


def test_choices_that_make_no_sense_are_as_at_first():
    read = Choices.read({"style": "spiral", "hang": 4, "show_seat": "no", "hidden_kinds": [1, "supports"], "x": 1})
    assert read == Choices(hidden_kinds=frozenset({"supports"}))


@pytest.mark.parametrize("entry", ["Level by level", "In columns", "At the left", "At both sides"])
def test_every_arrangement_shows_every_body(window, menu, entry):
    before = sorted(keys(window))
    menu()[entry].trigger()
    assert sorted(keys(window)) == before


def test_staff_stands_above_the_line(window, menu):
    menu()["Secretariat and staff beside the line"].trigger()
    scene = window.chart.view.scene
    staff = next(group for group in scene.groups if group.key and group.key.id == "secretariat")
    assert scene.find(CSC).bounds.bottom < staff.bounds.y
    assert staff.bounds.bottom < scene.find(CFM).bounds.y


def test_boxes_glide_where_transitions_are_on(window, qtbot, on):
    window.chart.set_option("transitions", True)
    window.navigator.set_date(on("2009-06-14"))
    morph = window.chart.view._morph
    assert morph is not None
    assert morph.is_running()
    assert not window.chart.view.grab().isNull()
    qtbot.waitUntil(lambda: not morph.is_running())
    window.chart.set_option("transitions", False)
    window.navigator.set_date(on("2022-04-01"))
    assert window.chart.view._morph is None


def test_zoom_glides_to_where_the_keys_lead(window, qtbot):
    view = window.chart.view
    first, place = view.scale, view.origin
    view.zoom(1.2)
    view.zoom(1.2)
    end = view.origin
    view.scale, view.origin = first, place
    window.chart.set_option("transitions", True)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale < first * 1.2 * 1.2
    assert not view.grab().isNull()
    qtbot.waitUntil(lambda: view.scale == pytest.approx(first * 1.2 * 1.2))
    assert view.origin == end
    qtbot.keyClick(view, Qt.Key.Key_0)
    on_the_way = view.scale
    qtbot.waitUntil(lambda: view.scale < on_the_way)
    whole = view.scene.bounds
    qtbot.waitUntil(lambda: view.visible().width >= whole.width and view.visible().height >= whole.height)


def test_a_press_ends_a_glide_where_it_is(window, qtbot):
    view = window.chart.view
    window.chart.set_option("transitions", True)
    first = view.scale
    window.chart.zoom_in_action.trigger()
    view.pan(10, 0)
    seen = view.scale
    qtbot.wait(200)
    assert view.scale == seen < first * 1.2


def test_without_transitions_zoom_is_there_at_once(window, qtbot):
    view = window.chart.view
    window.chart.set_option("transitions", False)
    first = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale == pytest.approx(first * 1.2)


def test_a_chart_that_was_drawn_is_shown_again(window, on):
    view, there, elsewhere = window.chart.view, on("2022-04-01"), on("2003-06-01")
    # opened anew, a chart is drawn for the room that it has
    window.navigator.set_date(elsewhere)
    window.navigator.set_date(there)
    drawn = view.scene
    window.navigator.set_date(elsewhere)
    assert view.scene is not drawn
    window.navigator.set_date(there)
    assert view.scene is drawn
    window.navigator.set_language("ru")
    council = view.scene.find(RecordKey("organization", "csc"))
    assert council.title.startswith("Совет коллективной безопасности")
    window.navigator.set_language("en")
    window.chart.set_option("show_purpose", False)
    assert view.scene is not drawn
    window.chart.set_option("show_holders", True)
    texts = [item.text for group in view.scene.groups for item in group.items if isinstance(item, Text)]
    assert any("Pashinyan" in text for text in texts)


def test_the_small_picture_leaves_the_chart_its_room_and_is_pressed_only_where_it_is_seen(window, qtbot):
    view = window.chart.view
    for width in (900, 470, 330):
        view.resize(width, 330)
        view.zoom(1.5)
        corner = QPoint(width - 20, 310)
        before = QPointF(view.origin)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
        assert (view.origin != before) == (width > 360)
        place = view.minimap.place()
        assert place is None or place.width() <= 0.25 * width

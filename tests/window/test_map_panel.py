# SPDX-License-Identifier: MIT
"""The map's panel: what it shows is chosen, marks lead to what happened, the states are walked in words."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from csto_explorer.map.themes import THEMES
from csto_explorer.records.keys import RecordKey

ARRANGEMENT = "map"


@pytest.fixture
def panel(window, qtbot):
    window.arrange("map")
    QApplication.processEvents()
    window.map.view.fit()
    # at rest it is drawn sharp
    qtbot.waitUntil(lambda: not window.map.view._rest.isActive())
    return window.map


def place(panel, name):
    return next(each for each in panel.view.shown.places if each.area.names.en == name)


def is_in(view, group, code):
    """Whether the middle of a group lies in a state."""
    at = group.bounds.x + group.bounds.width / 2, group.bounds.y + group.bounds.height / 2
    return view.shown.at(*at, 0) == RecordKey("area", code.lower())


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_is_drawn_with_its_legend(window, panel, theme):
    before = panel.view.grab().toImage()
    panel.themes[theme].trigger()
    entries = panel.legend.accessibleName()
    assert panel.view.shown.content.theme == theme
    for standing in panel.view.shown.standings:
        assert standing.names.en in entries
    assert (panel.view.grab().toImage() == before) == (theme == "standing")


def test_a_press_on_the_mark_of_one_session_sets_date_and_card(window, panel, qtbot):
    panel.themes["places"].trigger()
    sochi = place(panel, "Sochi")
    at = panel.view.point_of_mark(sochi)
    assert "23 September 2013" in panel.view.tip_at(at)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert window.navigator.lens.on == datetime.date(2013, 9, 23)
    assert window.navigator.place.key == RecordKey("event", "session-2013-09-23")
    assert window.card.card.title


@pytest.mark.parametrize(("on", "code"), [("2022-01-13", "KZ"), ("2025-12-31", "RU")])
@pytest.mark.parametrize("arrangement", ["overview", "map"])
def test_what_happened_somewhere_in_a_state_does_not_cover_its_name(window, panel, on, code, arrangement):
    window.navigator.set_date(datetime.date.fromisoformat(on))
    window.arrange(arrangement)
    QApplication.processEvents()
    view = panel.view
    mark = next(group for group in view.shown.today(view.scale).groups if is_in(view, group, code))
    names = view.shown.names(view.scale, view.visible())
    assert not [group.title for group in names.groups if group.bounds.overlaps(mark.bounds)]


@pytest.mark.parametrize("code", ["kz", "ru"])
def test_the_ring_of_the_chosen_place_ends_where_its_name_begins(panel, code):
    view, state = panel.view, RecordKey("area", code)
    view.zoom(9, view.point_of(state))
    names = view.shown.names(view.scale, view.visible())
    capital = view.shown.areas[state].capital
    (name,) = [group.items[-1] for group in names.groups if group.key == capital]
    away = (name.x - view.shown.spot(state)[0]) * view.scale
    assert 4 < view.shown.ring(state) <= away + 0.01


def test_a_place_at_the_edge_is_moved_just_into_sight_and_one_beyond_to_the_middle(panel):
    view, tashkent = panel.view, RecordKey("area", "uz")
    at = view.point_of(tashkent)
    view.pan(0, view.height() - 5 - at.y())
    before = view.point_of(tashkent)
    view.show_current(tashkent)
    after = view.point_of(tashkent)
    assert after.y() == pytest.approx(view.height() - 20)
    assert after.x() == pytest.approx(before.x())
    view.pan(0, 100)
    view.show_current(tashkent)
    assert view.point_of(tashkent).y() == pytest.approx(view.height() / 2)


def test_a_map_that_was_only_moved_fills_a_larger_panel_and_a_smaller_one(window, panel):
    view = panel.view
    home = view.scale
    view.pan(-30, -20)
    window.arrange("overview")
    QApplication.processEvents()
    assert view.scale < 0.5 * home
    window.arrange("map")
    QApplication.processEvents()
    assert view.scale == pytest.approx(home, rel=0.05)
    view.zoom(3)
    window.arrange("overview")
    QApplication.processEvents()
    assert view.scale == pytest.approx(3 * home, rel=0.05)


def test_the_session_of_the_day_is_marked_whatever_the_map_shows(window, panel, qtbot):
    before = panel.view.grab().toImage()
    window.navigator.set_date(datetime.date(2013, 9, 23))
    (sochi,) = panel.view.shown.content.today
    at = panel.view.point_of_mark(sochi).toPoint()
    assert panel.view.grab().toImage().pixelColor(at) != before.pixelColor(at)
    assert "Sessions held" in panel.legend.accessibleName()
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=at)
    assert window.navigator.place.key == RecordKey("event", "session-2013-09-23")


def test_of_several_sessions_at_a_place_one_is_chosen(window, panel, qtbot):
    panel.themes["places"].trigger()
    astana = place(panel, "Astana")
    assert len(astana.records) > 1
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.point_of_mark(astana).toPoint())
    offered = panel.offered.actions()
    assert [action.text() for action in offered] == list(astana.told)
    offered[0].trigger()
    assert window.navigator.place.key == astana.records[0]
    panel.offered.close()


def test_the_states_in_words_are_walked_and_the_map_follows(window, panel, qtbot):
    panel.states_action.trigger()
    listed = panel.states
    assert listed.isVisible()
    qtbot.keyClick(listed.field, Qt.Key.Key_Down)
    qtbot.keyClick(listed.field, Qt.Key.Key_Down)
    assert panel.view.current == RecordKey("area", "az")
    assert window.navigator.place.key != RecordKey("area", "az")
    qtbot.keyClicks(listed.field, "kyr")
    assert panel.view.current == RecordKey("area", "kg")
    assert sum(not listed.list.item(row).isHidden() for row in range(listed.list.count())) == 1
    qtbot.keyClick(listed.field, Qt.Key.Key_Return)
    assert window.navigator.place.key == RecordKey("area", "kg")
    panel.states_action.trigger()
    assert not listed.isVisible()


def test_the_list_says_how_each_stands_at_the_date(window, panel):
    panel.states_action.trigger()
    window.navigator.set_date(datetime.date(1995, 1, 1))
    words = [panel.states.list.item(row).text() for row in range(panel.states.list.count())]
    assert len(words) == 9
    assert all(text.endswith("party") for text in words)


def test_double_click_zooms_to_the_pointer(panel, qtbot):
    view, at = panel.view, QPoint(200, 150)
    scale, under = view.scale, view.to_scene(QPointF(at))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.scale == pytest.approx(2 * scale)
    assert (view.to_scene(QPointF(at)) - under).manhattanLength() < 1
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at)
    assert view.scale == pytest.approx(scale)


def test_the_whole_part_of_the_world_and_back_to_the_members(panel):
    home = panel.view.scale
    panel.world_action.trigger()
    world, seen = panel.view.shown.world(), panel.view.visible()
    assert panel.view.scale < home
    assert seen.grown(1).contains(world.x, world.y)
    assert seen.grown(1).contains(world.right, world.bottom)
    panel.home_action.trigger()
    assert panel.view.scale == pytest.approx(home)


def test_meridians_and_parallels_are_drawn_on_demand(panel):
    before = panel.view.grab().toImage()
    panel.graticule_action.trigger()
    assert panel.view.grab().toImage() != before
    panel.graticule_action.trigger()
    assert panel.view.grab().toImage() == before


def test_what_the_map_shows_is_kept(window, panel, settings):
    panel.themes["groups"].trigger()
    panel.graticule_action.trigger()
    window.closing.emit()
    assert settings.get("map") == {"theme": "groups", "graticule": True, "states": False}


@pytest.mark.parametrize(("before", "after"), [("1998-06-01", "2000-06-01"), ("2012-06-27", "2013-01-15")])
def test_stepping_to_a_date_paints_the_same_map_as_opening_on_it(window, panel, before, after):
    window.navigator.set_date(datetime.date.fromisoformat(before))
    QApplication.processEvents()
    was = panel.view.grab().toImage()
    window.navigator.set_date(datetime.date.fromisoformat(after))
    QApplication.processEvents()
    # a legend of more lines makes the map smaller: it is sharp again after a rest
    panel.view._sharpen()
    stepped = panel.view.grab().toImage()
    panel.view.follow_theme()
    drawn = panel.view.grab().toImage()
    assert stepped.size() == drawn.size()
    assert stepped != was
    # edges are smoothed a little otherwise where only a part is drawn
    assert differ(stepped, drawn) == 0 < differ(stepped, was)


def differ(one, other):
    """How many of the pixels of two pictures can be told apart, of every ninth."""
    shift = (0, 8, 16)
    return sum(
        any(abs((one.pixel(x, y) >> by & 255) - (other.pixel(x, y) >> by & 255)) > 24 for by in shift)
        for x in range(0, one.width(), 3)
        for y in range(0, one.height(), 3)
        if other.valid(x, y)
    )


def test_the_legend_has_room_for_all_its_lines(window, qtbot):
    legend = window.map.legend
    for day in ("2022-04-01", "1992-05-15", "2024-07-03", "2013-09-23"):
        window.navigator.set_date(datetime.date.fromisoformat(day))
        QApplication.processEvents()
        assert legend.height() >= legend.sizeHint().height()


def pixels(picture):
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits()), (image.width(), image.height())


def test_a_ground_that_was_moved_is_drawn_like_a_new_one(window, on):
    view, ground = window.map.view, window.map.view._ground
    view.resize(420, 260)
    view.fit()
    view._sharpen()
    steps = (
        (lambda: view.pan(30, -17), "2000-06-01"),
        (lambda: view.resize(420, 220), "2010-06-01"),
        (lambda: view.resize(440, 300), "2000-06-01"),
    )
    for move, day in steps:
        move()
        window.navigator.set_date(on(day))
        view._sharpen()
        moved, size = pixels(ground._last.picture)
        view.follow_theme()
        view._sharpen()
        new, as_large = pixels(ground._last.picture)
        assert size == as_large
        # edges are smoothed by fractions of a pixel, which are rounded elsewhere
        assert max(abs(a - b) for a, b in zip(moved, new, strict=True)) < 16


def test_what_is_not_certain_is_said_once(window):
    window.navigator.set_date(datetime.date(2024, 5, 1))
    said = [entry.text for entry in window.map.legend._shown]
    assert "Member" in said
    assert said[-1] == "Not certain at this date"
    assert sum("not certain" in text.casefold() for text in said) == 1
    # the tool tip says it of each
    assert window.map.legend.toolTip().count("not certain at this date") > 2


def test_no_name_stands_below_the_scale_bar(window):
    view = window.map.view
    view.resize(380, 220)
    (room,) = view._bar_room()
    groups = view.shown.names(view.scale, view.visible(), view._bar_room()).groups
    assert groups
    assert not any(group.bounds.overlaps(room) for group in groups if group.bounds.width)


def test_no_more_is_shown_than_the_map_holds(window):
    view = window.map.view
    for _ in range(30):
        view.zoom(1 / 1.4)
    seen, world = view.visible(), view.shown.world()
    assert seen.width == pytest.approx(world.width) or seen.height == pytest.approx(world.height)

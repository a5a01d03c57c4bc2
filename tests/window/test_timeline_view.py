# SPDX-License-Identifier: MIT
"""The timeline: marks of events, rows of bands, and what pointing, pressing and keys do."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QToolTip

from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme

ARRANGEMENT = "chart"

SESSION = RecordKey("event", "session-2019-11-28")


def tick(window, key):
    return next(each for each in window.timeline._ticks if each.key == key)


def shown(window, *names):
    """Show some rows, as by the menu."""
    for name, action in window.actions_.timeline_rows.items():
        if action.isChecked() != (name in names):
            action.trigger()
    for _ in range(4):
        # the bar asks its window for room, which gives it in a turn of its own
        QApplication.processEvents()
    return window.timeline


def test_a_session_has_a_mark_of_its_own_that_names_it_and_sets_date_and_card(window, qtbot):
    view = window.timeline
    session = tick(window, SESSION)
    at = view.point_of(session).toPoint()
    qtbot.mouseMove(view, at)
    qtbot.waitUntil(lambda: view.hovered is not None)
    assert "28 November 2019" in QToolTip.text()
    assert session.name in QToolTip.text()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert window.navigator.lens.on == datetime.date(2019, 11, 28)
    assert window.navigator.place.key == SESSION
    assert window.card.card.title == session.name


def test_kinds_of_events_keep_apart_by_shape_and_height(window):
    by_kind = {each.kind: each for each in window.timeline._ticks}
    shapes = {kind: by_kind[kind].shape for kind in ("session", "founding", "withdrawal", "signing", "decision")}
    assert len(set(shapes.values())) == 5
    view = window.timeline
    assert view.point_of(by_kind["session"]).y() < view.point_of(by_kind["decision"]).y() - 8


def test_it_is_low_until_rows_are_asked_for(window):
    low = window.timeline.height()
    assert low < 70
    view = shown(window, "chair", "states")
    assert view.height() > low + 10 * 15
    shown(window)
    assert window.timeline.height() == low


def test_the_rows_are_scrolled_where_they_need_too_much_room(window, qtbot):
    view = shown(window, "chair", "states", "bodies", "forces")
    assert view.rows.height < window.height() * 0.35
    last = view.rows.bands[-1]
    assert view.rows.middle_of(last.spans[0].key).y() > view.rows.height
    view.setFocus()
    for _ in view.rows.bands:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.rows.middle_of(last.spans[0].key).y() < view.rows.height


def test_a_press_on_a_band_goes_to_what_says_so(window, qtbot):
    view = shown(window, "chair")
    key = RecordKey("participation", "kz-csc-chair-2017")
    at = view.rows.middle_of(key)
    assert view.tip_at(at).startswith("Kazakhstan: 30 November 2017")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert window.navigator.place.key == key
    assert window.navigator.lens.on == window.workspace.store.opens_on


@pytest.mark.parametrize(("on", "key"), [("2019-01-01", "kg-csc-chair-2018"), ("2021-12-01", "am-csc-chair-2021")])
def test_keys_walk_the_rows_and_return_goes_to_what_holds_on_the_date(window, qtbot, on, key):
    view = shown(window, "chair")
    window.navigator.set_date(datetime.date.fromisoformat(on))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert "In the chair" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.navigator.place.key == RecordKey("participation", key)


def test_return_goes_to_the_event_of_the_day(window, qtbot):
    window.navigator.set_date(datetime.date(2019, 11, 28))
    window.timeline.setFocus()
    qtbot.keyClick(window.timeline, Qt.Key.Key_Return)
    assert window.navigator.place.key == SESSION


def test_rows_and_speed_are_kept(window, settings):
    shown(window, "chair", "forces")
    window.actions_.speeds["fast"].trigger()
    assert settings.get("timeline_rows") == ["chair", "forces"]
    assert settings.get("play_speed") == "fast"
    assert window.findChild(object, "throughYears").player._timer.interval() == 500


def test_rows_follow_the_language(window):
    view = shown(window, "states")
    window.navigator.set_language("ru")
    assert "Армения" in {band.name for band in view.rows.bands}


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2022-04-01", ""),
        ("2023-01-01", "partial records after 1 April 2022"),
        ("2012-01-01", "partial records before"),
    ],
)
def test_the_status_bar_says_where_the_records_are_partial(window, on, told):
    window.navigator.set_date(datetime.date.fromisoformat(on))
    assert told in window.summary.text()
    assert bool(told) == ("partial" in window.summary.text())


def test_the_line_is_solid_only_where_the_records_are_whole(window):
    view = window.timeline
    window.navigator.set_date(datetime.date(2002, 1, 1))
    picture = view.grab().toImage()
    line, base = view.line(), view._marks().base
    solid = theme.colour("text.second").name()

    def has(day):
        x = round(line.x(day))
        return any(
            picture.pixelColor(x + dx, round(base) + dy).name() == solid for dx in range(-4, 5) for dy in (-1, 0, 1)
        )

    assert has(datetime.date(2022, 4, 1))
    assert not any(has(datetime.date(year, 7, 1)) for year in range(1993, 2022) if year != 2002)
    assert "whole" in view.tip_at(QPointF(line.x(datetime.date(2022, 4, 1)), base))
    assert view.tip_at(QPointF(line.x(datetime.date(2010, 4, 1)), base)) == ""


def test_the_buttons_beside_it_play_and_choose_rows(window, qtbot):
    bar = window.timeline_bar
    qtbot.mouseClick(bar.play_button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert window.actions_.play.isChecked()
    window.actions_.play.trigger()
    titles = [action.text().replace("&", "") for action in bar.rows_button.menu().actions()]
    assert titles[:4] == ["Chairmanship", "States", "Bodies", "Forces"]
    assert "Play fast" in titles


def test_rows_and_height_follow_the_size_of_text(window):
    view = shown(window, "chair", "states")
    height, side = view.height(), view.line().left
    theme.choose_text(1.5)
    try:
        window.follow_text()
        for _ in range(4):
            QApplication.processEvents()
        assert view.height() > 1.3 * height
        assert view.line().left > 1.2 * side
        at = view.rows.middle_of(RecordKey("participation", "kz-csc-chair-2017"))
        assert view.tip_at(at).startswith("Kazakhstan")
    finally:
        theme.choose_text(1.0)
        window.follow_text()


def test_long_names_leave_the_years_their_room_and_are_whole_in_the_tip(window):
    window.navigator.set_language("ru")
    view = shown(window, "bodies")
    assert view.line().left < 0.2 * view.width()
    band = next(each for each in view.rows.bands if len(each.name) > 50)
    name = next(group for group in view.rows._scene.groups if group.title == band.name)
    assert name.items[0].text.endswith("…")
    assert band.name.startswith(name.items[0].text.rstrip("…"))


def test_no_part_of_a_year_looks_out_beside_the_date(window):
    marks, line = window.timeline._marks(), window.timeline.line()
    for at in range(0, window.timeline.width(), 3):
        first, last = marks.covered(line, at, at + 90)
        assert first <= at < at + 90 <= last
        for middle in marks.named(line).values():
            left, right = middle - marks.wide / 2, middle + marks.wide / 2
            assert right <= first or left >= last or first <= left < right <= last


def test_who_takes_hold_of_the_mark_beside_its_middle_does_not_move_it(window, qtbot):
    view = window.timeline
    before, line = window.navigator.lens.on, view.line()
    at = QPoint(round(line.x(before)) + 4, view.height() - 14)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    assert window.navigator.lens.on == before
    qtbot.mouseMove(view, at - QPoint(100, 0))
    moved = line.x(before) - line.x(window.navigator.lens.on)
    assert moved == pytest.approx(100, abs=1)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)

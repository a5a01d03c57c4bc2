# SPDX-License-Identifier: MIT
"""The navigator: places, lens and trail."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.models.navigator import LONGEST_TRAIL, Navigator
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens, Place

FIRST, LAST = datetime.date(1992, 5, 15), datetime.date(2022, 4, 1)


def place(name: str) -> Place:
    return Place(RecordKey("organization", name))


@pytest.fixture
def navigator(qapp):
    return Navigator(place("top"), Lens(LAST), FIRST, LAST)


def test_going_emits_once(navigator, qtbot):
    with qtbot.waitSignal(navigator.placeChanged) as told:
        navigator.go(place("a"))
    assert told.args == [place("a")]


def test_going_to_the_present_record_is_silent(navigator, qtbot):
    with qtbot.assertNotEmitted(navigator.placeChanged):
        navigator.go(place("top"))


def test_back_and_forward_return(navigator):
    navigator.go(place("a"))
    navigator.go(place("b"))
    navigator.back()
    assert navigator.place == place("a")
    navigator.forward()
    assert navigator.place == place("b")
    assert not navigator.can_go_forward


def test_going_after_back_forgets_what_lay_forward(navigator):
    navigator.go(place("a"))
    navigator.back()
    navigator.go(place("c"))
    assert not navigator.can_go_forward
    navigator.back()
    assert navigator.place == place("top")


def test_back_at_the_start_does_nothing(navigator):
    navigator.back()
    assert navigator.place == place("top")


def test_views_write_into_the_step_they_leave(navigator):
    navigator.aboutToLeave.connect(lambda step: step.memory.update(scroll=7))
    navigator.go(place("a"))
    navigator.back()
    assert navigator.step.memory["scroll"] == 7


def test_date_is_kept_within_the_records(navigator):
    navigator.set_date(datetime.date(1900, 1, 1))
    assert navigator.lens.on == FIRST
    navigator.set_date(datetime.date(2100, 1, 1))
    assert navigator.lens.on == LAST


def test_the_lens_adds_no_step(navigator, qtbot):
    with qtbot.waitSignal(navigator.lensChanged):
        navigator.set_language("ru")
    assert not navigator.can_go_back


def test_the_trail_has_an_end(navigator):
    for number in range(LONGEST_TRAIL + 50):
        navigator.go(place(f"n{number}"))
    steps = 0
    while navigator.can_go_back:
        navigator.back()
        steps += 1
    assert steps == LONGEST_TRAIL - 1


def test_recent_places_are_different_and_newest_first(navigator):
    for name in ("a", "b", "a"):
        navigator.go(place(name))
    assert [p.key.id for p in navigator.recent()] == ["a", "b", "top"]

# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.chart.boxes import NAME_LINES, Roles, box_text
from csto_explorer.scene.model import Rect
from csto_explorer.scene.wrapping import balanced, shortened, wrap
from tests.chart.samples import measure

ROLES = Roles("class.council")
words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)
names = st.lists(words, min_size=1, max_size=20).map(" ".join)


@given(names, st.integers(40, 300))
def test_wrapping_keeps_every_word(name, room):
    assert " ".join(wrap(name, room, 12, True, measure)).split() == name.split()


@given(names, st.integers(40, 400))
def test_balanced_lines_hold_the_same_words_in_as_many_lines(name, room):
    lines, greedy = balanced(name, room, 12, True, measure), wrap(name, room, 12, True, measure)
    assert " ".join(lines).split() == name.split()
    assert len(lines) == len(greedy)
    widest = max((measure(line, 12, True) for line in greedy), default=0.0)
    assert all(measure(line, 12, True) <= max(room, widest) for line in lines)


def test_no_word_is_left_over_on_a_line_of_its_own():
    room = measure("Russian-Belarusian group of", 12, True)
    assert balanced("Russian-Belarusian group of troops", room, 12, True, measure) == [
        "Russian-Belarusian",
        "group of troops",
    ]


def test_facts_are_parted_between_lines_rather_than_broken():
    told = "Saint Petersburg · since 16 November 2006"
    room = measure("since 16 November 2006", 10, False)
    assert wrap(told, room, 10, False, measure) == ["Saint Petersburg", "since 16 November 2006"]
    assert wrap(told, 2 * room, 10, False, measure) == [told]


@given(names)
def test_nothing_sticks_out_of_a_box(name):
    box = box_text(name, "ABBR", ["since 12 May 2002 · Saint Petersburg"], measure, ROLES)
    rect = Rect(0, 0, box.width, box.height)
    for text in box.texts(rect):
        assert text.x + measure(text.text, text.size, text.bold) <= rect.right
        assert 0 < text.y < rect.bottom


@given(names)
def test_a_name_takes_at_most_four_lines(name):
    box = box_text(name, "", [], measure, ROLES)
    assert len(box.lines) <= NAME_LINES


def test_abbreviation_name_and_second_text_stand_in_this_order():
    box = box_text("Council of Water", "CW", ["Water policy"], measure, ROLES)
    assert [line.text for line in box.lines] == ["CW", "Council of Water", "Water policy"]
    assert [line.rank for line in box.lines] == [0, 0, 1]


def test_an_abbreviation_that_is_the_name_is_said_once():
    assert [line.text for line in box_text("CIS", "CIS", [], measure, ROLES).lines] == ["CIS"]


def test_the_mark_of_a_folded_box_stands_at_the_right():
    box = box_text("Council", "", [], measure, ROLES, mark="+5")
    mark = list(box.texts(Rect(0, 0, box.width, box.height)))[-1]
    assert (mark.text, mark.anchor) == ("+5", "right")


def test_a_short_russian_word_goes_with_the_next():
    lines = wrap("Совет по вопросам обороны и безопасности", 27 * 12 * 0.56, 12, True, measure)
    assert not any(line.endswith(" и") for line in lines)


@pytest.mark.parametrize(
    ("text", "most", "room", "said"),
    [
        ("Collective Aviation Forces", 1, 30, ["Collective Aviation Forces"]),
        ("Collective Aviation Forces", 1, 20, ["Collective Aviation…"]),
        ("Collective Aviation Forces", 1, 12, ["Collective…"]),
        ("Collective Aviation Forces", 2, 10, ["Collective", "Aviation…"]),
        ("Collective Aviation Forces", 1, 9, []),
        ("Collective Aviation Forces", 0, 30, []),
        ("Экспертно-консультативный совет", 1, 20, ["Экспертно-…"]),
    ],
)
def test_a_name_without_room_loses_its_last_words(text, most, room, said):
    def letters(line, size, bold):
        return float(len(line))

    assert shortened(wrap(text, room, 1, False, letters), most, room, 1, False, letters) == said


@pytest.mark.parametrize("text", ["1\u00a0165 дней", "по сведениям на 13 октября 2017\u00a0г.", "в\u00a0должности"])
def test_no_line_ends_at_a_space_that_keeps_together(text):
    for room in range(20, 400, 10):
        lines = wrap(text, room, 12, False, measure)
        assert " ".join(lines) == text
        assert balanced(text, room, 12, False, measure)

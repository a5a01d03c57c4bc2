# SPDX-License-Identifier: MIT
"""Which columns stand in sight, and in how many lines: told from the widths of texts alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.database.table_rows import FOREMOST
from csto_explorer.window.column_room import EDGE, MOST_CUT, Column, fit, in_two_lines

widths = st.lists(st.integers(1, 900), max_size=40).map(sorted)
some_columns = st.lists(st.builds(Column, st.integers(40, 200), widths), min_size=1, max_size=12)


def wrapping(columns, longest=0):
    """What columns need in two lines whose words are at most so long."""
    return lambda: [Column(each.heading, [max(longest, round(text / 1.7)) for text in each.texts]) for each in columns]


def fitted(columns, room, longest=0):
    return fit(columns, wrapping(columns, longest), room, 420, FOREMOST)


def in_sight(made, room):
    ends = [sum(made.widths[: number + 1]) for number in range(len(made.widths))]
    return sum(end <= room + EDGE for end in ends)


@given(some_columns, st.integers(300, 2000))
def test_the_room_is_filled_and_no_column_stands_half_in_sight(columns, room):
    made = fitted(columns, room)
    number = in_sight(made, room)
    assert number >= 1
    assert sum(made.widths[:number]) in (room, room + EDGE)
    assert all(width >= column.heading for width, column in zip(made.widths[1:], columns[1:], strict=True))


@given(some_columns, st.integers(300, 2000))
def test_where_rows_have_one_line_nearly_everything_in_sight_is_whole(columns, room):
    made = fitted(columns, room)
    if made.lines == 1:
        seen = list(zip(columns, made.widths, strict=True))[: in_sight(made, room)]
        cut = sum(column.cut(width) for column, width in seen)
        assert cut <= MOST_CUT * sum(len(column.texts) for column, _ in seen)


def test_a_few_long_names_leave_fewer_columns_in_sight_rather_than_half_empty_rows():
    columns = [Column(70, [200] * 24 + [500] * 16), Column(110, [60] * 40), Column(66, [150] * 40)]
    assert in_sight(fitted(columns, 900), 900) == 3
    narrow = fitted(columns, 640)
    assert narrow.lines == 1
    assert in_sight(narrow, 640) == 2


def test_where_many_names_are_long_rows_take_two_lines():
    columns = [Column(70, [200] * 10 + [600] * 30), Column(110, [60] * 40), Column(66, [150] * 40)]
    made = fitted(columns, 700)
    assert made.lines == 2
    assert in_sight(made, 700) == 3


def test_beside_short_names_other_texts_are_wrapped():
    columns = [Column(70, [140] * 40), Column(110, [340] * 40), Column(66, [230] * 40)]
    made = fitted(columns, 690)
    assert made.lines == 2
    assert in_sight(made, 690) == 3


def test_a_word_that_is_too_long_for_a_line_is_not_counted_on_to_break():
    columns = [Column(70, [140] * 40), Column(110, [340] * 40), Column(66, [230] * 40)]
    made = fitted(columns, 690, longest=340)
    assert made.lines == 1
    assert in_sight(made, 690) == 2


def test_a_few_long_texts_do_not_keep_the_fourth_column_out_of_sight():
    columns = [
        Column(74, [50] * 40),
        Column(67, [70] * 40),
        Column(78, [300] * 38 + [400] * 2),
        Column(80, [140] * 40),
    ]
    made = fitted(columns, 720)
    assert made.lines == 1
    assert in_sight(made, 720) == 4


@given(st.lists(st.integers(1, 200), min_size=1, max_size=9), st.integers(1, 20))
def test_words_in_two_lines_have_the_least_room_that_holds_them(words, space):
    width = in_two_lines(words, space)

    def goes(room):
        return any(
            all(sum(line) + space * (len(line) - 1) <= room for line in (words[:cut], words[cut:]) if line)
            for cut in range(len(words) + 1)
        )

    assert goes(width)
    assert not goes(width - 1)


def test_what_is_left_goes_to_texts_that_would_be_cut_and_not_to_the_first_column():
    columns = [
        Column(74, [50] * 40),
        Column(67, [70] * 40),
        Column(78, [150] * 40),
        Column(80, [100] * 37 + [260] * 3),
    ]
    made = fitted(columns, 620)
    assert made.lines == 1
    assert made.widths[3] >= 260
    assert made.widths[0] < 150

# SPDX-License-Identifier: MIT
"""Where a poster is cut."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.printing.tiling import cuts, home

WINDOW = 100.0
spans = st.lists(st.tuples(st.floats(0, 900), st.floats(1, WINDOW - 5)).map(lambda s: (s[0], s[0] + s[1])), max_size=40)


@given(spans, st.floats(0, 45))
def test_every_box_stands_whole_in_the_window_it_begins_in(boxes, overlap):
    length = max((high for _, high in boxes), default=50.0)
    starts = cuts(boxes, length, WINDOW, overlap)
    for low, high in boxes:
        start = starts[home(starts, low)]
        assert start <= low + 0.01
        assert high <= start + WINDOW + 0.01


@given(spans, st.floats(0, 45))
def test_windows_cover_everything_and_overlap_as_asked(boxes, overlap):
    length = max((high for _, high in boxes), default=50.0)
    starts = cuts(boxes, length, WINDOW, overlap)
    assert starts[0] == 0
    assert starts[-1] + WINDOW >= length - 0.02
    for one, other in itertools.pairwise(starts):
        assert one < other
        assert one + WINDOW - other >= overlap - 0.01


def test_cuts_go_through_gaps_between_boxes():
    (first, second) = cuts([(0, 70), (80, 150)], 150, WINDOW, 10)
    assert (first, 70 < second < 80) == (0, True)


def test_what_fits_is_not_cut():
    assert cuts([(0, 70)], WINDOW, WINDOW, 10) == [0]

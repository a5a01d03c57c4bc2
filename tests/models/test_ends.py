# SPDX-License-Identifier: MIT
"""What two lists share at their ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.models.ends import shared_ends

LISTS = st.lists(st.integers(0, 3), max_size=8)


@given(LISTS, LISTS)
def test_the_ends_are_shared_do_not_overlap_and_are_as_long_as_can_be(before, after):
    head, tail = shared_ends(before, after)
    assert before[:head] == after[:head]
    assert before[len(before) - tail :] == after[len(after) - tail :]
    least = min(len(before), len(after))
    assert head + tail <= least
    if head + tail < least:
        assert before[head] != after[head]
        assert before[-1 - tail] != after[-1 - tail]


@given(LISTS)
def test_a_list_shares_all_with_itself(same):
    assert shared_ends(same, list(same)) == (len(same), 0)

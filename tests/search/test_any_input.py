# SPDX-License-Identifier: MIT
"""No input raises, whatever it is, and every span lies in its text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csto_explorer.search.engine import search

ODD = [
    "",
    " ",
    "\0",
    "a\0b",
    '"',
    '"""',
    "'; DROP TABLE search_entry; --",
    "AND",
    "a AND",
    "NOT treaty",
    "NEAR(a b, 2)",
    "name:treaty",
    "{name stem}:x",
    "^treaty*",
    "treaty*",
    "(((",
    "- -- -",
    "-",
    "\ud800",
    "\udfff treaty",
    "\u202eשלום\u202c",
    "e\u0301" * 200,
    "\u0301",
    "🏳️‍🌈",
    "ﷺ",
    "٣٤ thousand",
    "½ million",
    "999" * 200 + " billion",
    "1 000 000 000 000 billion",
    "0" * 5000,
    "a" * 100_000,
    "a " * 50_000,
    '"' * 100_000,
    "type:",
    "type:type:type:",
    "on:9999-99",
    "on:0000 state: source:",
    "31.02.2002",
    "00/0000",
    "%_%",
    "\\",
]
PIECES = st.sampled_from(
    ["treaty", "совет", '"', "-", ":", "type:", "on:", "(", ")", "*", "^", "AND", "\0", "2002", " "]
)


def check(store, text):
    for hit in search(store, text, limit=5):
        for shown, spans in ((hit.title, hit.spans), (hit.snippet, hit.snippet_spans)):
            assert all(0 <= start < end <= len(shown) for start, end in spans)
            assert [place for span in spans for place in span] == sorted(place for span in spans for place in span)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts(store, text):
    check(store, text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_any_text(store, text):
    check(store, text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=12))
def test_any_heap_of_operators(store, pieces):
    check(store, "".join(pieces))


def test_odd_filters_of_the_caller(store):
    assert search(store, "treaty", kind="'; --") == []
    assert search(store, "treaty", kind="\0*[") == []


def test_no_time_at_all_is_no_error(store):
    search(store, "council", seconds=0.0)
    assert search(store, "council")

# SPDX-License-Identifier: MIT
"""No input raises, whatever it is and whatever the options, and every span lies in its text."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csto_explorer.search.engine import answer, search
from csto_explorer.search.query import LONGEST, MOST_WORDS, parse

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
_PIECES = """treaty совет " - : type: on: state: source: ( ) * ^ AND 2002 -" « » heroin "" type:person state:kg"""
PIECES = st.sampled_from([*_PIECES.split(" "), "\0", " "])
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(["person", "council", "", "люди", "no such kind", "%", "\ud800"]),
        "on": st.dates(),
        "limit": st.integers(-1, 300),
        "language": st.sampled_from(["en", "ru", "", "xx"]),
        "fuzzy": st.booleans(),
        "near": st.booleans(),
        "seconds": st.sampled_from([-1.0, 0.0, 0.001, 1.0]),
    },
)
VALUES = ["", '""', '"', "nonsense", '"two words"', "«елочки»", "Армения", "kg", "1998", "'; --", "\0", "a:b", "*"]


def check(store, text, **options):
    found = answer(store, text, **{"limit": 5, **options})
    for hit in (*found.hits, *found.nearest):
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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=8), options=OPTIONS)
def test_any_option(store, pieces, options):
    check(store, " ".join(pieces), **options)
    assert len(answer(store, "council", **options).hits) <= max(0, options.get("limit", 50))


@pytest.mark.parametrize("name", ["type", "kind", "state", "on", "source", "TYPE"])
@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_any_value_of_a_filter(store, name, value):
    for text in (f"{name}:{value}", f"treaty {name}:{value}", f"{name}:{value} treaty -{name}:{value}"):
        check(store, text)


@pytest.mark.parametrize("text", ["type: treaty", 'treaty state:""', 'treaty source:"', "on:", "kind: on: "])
def test_a_filter_without_a_value_is_none(store, text):
    assert not parse(text).narrows
    assert answer(store, text).unknown == ()


def test_a_long_text_is_read_to_a_length_that_takes_no_time(store):
    for text in ("council " * 12_500, "c" * 100_000, "-council " * 11_111, '"council ' * 11_111, "1,000 " * 16_667):
        query = parse(text)
        assert len(query.text) <= LONGEST
        assert len(query.terms) + len(query.without) <= 2 * MOST_WORDS
        check(store, text)


def test_what_is_left_out_may_be_a_phrase(store):
    every = {str(hit.key) for hit in search(store, "council type:organization")}
    kept = {str(hit.key) for hit in search(store, 'council -"foreign ministers" type:organization')}
    assert "organization/cfm" in every - kept
    assert "organization/cmd" in kept
    assert not [hit.title for hit in search(store, 'council -"council"') if "Council " in hit.title]


def test_a_phrase_left_out_is_no_word_of_the_text():
    query = parse('council -"foreign ministers" -treaty')
    assert [term.word for term in query.terms] == ["council"]
    assert (query.without, query.phrases, query.begins) == (("foreign ministers", "treaty"), (), "council")


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("state:Киргизия type:person japarov", {"person/sadyr-japarov"}),
        ('state:"Kyrgyz Republic" type:person japarov', {"person/sadyr-japarov"}),
        ("state:KG type:PERSON japarov", {"person/sadyr-japarov"}),
        ("state:am type:person japarov", set()),
        ("type:nonsense japarov", set()),
        ("on:1990 type:organization crrf", set()),
    ],
)
def test_filters_narrow(store, text, records):
    assert {str(hit.key) for hit in search(store, text, limit=1)} == records


def test_a_date_that_is_none_does_not_narrow(store):
    assert search(store, "japarov on:31.02.2002", limit=1)[0].key.id == "sadyr-japarov"


def test_days_of_the_caller_and_of_the_text_both_narrow(store):
    assert search(store, "collective rapid reaction forces type:organization", on=datetime.date(2010, 1, 1))
    narrowed = search(store, "collective rapid reaction forces on:1995 type:organization", on=datetime.date(2010, 1, 1))
    assert "organization/crrf" not in [str(hit.key) for hit in narrowed]


def test_odd_filters_of_the_caller(store):
    assert search(store, "treaty", kind="'; --") == []
    assert search(store, "treaty", kind="\0*[") == []


def test_no_time_at_all_is_no_error(store):
    search(store, "council", seconds=0.0)
    assert search(store, "council")

# SPDX-License-Identifier: MIT
"""What a typed text asks for."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.query import LONGEST, parse, read_day


def sought(text):
    return [term.word for term in parse(text).terms]


def test_words_that_carry_nothing_are_dropped():
    assert sought("who is the foreign minister of Belarus?") == ["foreign", "minister", "belarus"]


def test_a_query_of_such_words_only_keeps_them():
    assert sought("who") == ["who"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("who sits on the council", "person"),
        ("where was the treaty signed", "event"),
        ("when was the charter approved", "event"),
        ("how much heroin was seized", "observation"),
        ("which countries left in 1999", "event"),
        ("сколько людей", "observation"),
    ],
)
def test_questions_steer_the_kind(text, kind):
    assert parse(text).steer[0] == kind


def test_filters_are_taken_out():
    query = parse("treaty type:document state:kg source:about on:1998 -protocol")
    assert (query.kind, query.state, query.source) == ("document", "kg", "about")
    assert query.on == datetime.date(1998, 12, 31)
    assert query.without == ("protocol",)
    assert [term.word for term in query.terms] == ["treaty"]


def test_phrases_are_kept_together():
    assert parse('"Russian alphabet" chair').phrases == (("russian", "alphabet"),)
    assert parse("«русский алфавит»").phrases == (("русский", "алфавит"),)


def test_an_open_quote_is_no_phrase():
    assert parse('"Russian alphabet').phrases == ()


def test_dates_are_taken_out():
    query = parse("signed 15 May 1992")
    assert query.dates == ("d19920515",)
    assert [term.word for term in query.terms] == ["signed"]


def test_words_that_say_the_same_share_stems():
    assert parse("withdrew").terms[0].stems & parse("left").terms[0].stems


def test_long_texts_are_cut():
    assert len(parse("word " * 40_000).text) <= LONGEST


@given(st.text())
def test_any_text_is_understood(text):
    parse(text)


@pytest.mark.parametrize("text", ["31 Feb 2001", "0 May 1992", "35 April 2022", "1 May 1992 5"])
def test_a_day_that_is_none_is_not_read_as_its_month(text):
    assert read_day(text) is None

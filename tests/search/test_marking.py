# SPDX-License-Identifier: MIT
"""Marks and snippets."""

from __future__ import annotations

from csto_explorer.search.marking import LONGEST, mark, snippet
from csto_explorer.search.matching import Matcher
from csto_explorer.search.query import parse


def marked(text, query):
    return [text[start:end] for start, end in mark(text, Matcher(parse(query)))]


def test_words_are_marked_by_their_beginning():
    assert marked("Nikol Pashinyan", "pash") == ["Pashinyan"]


def test_other_forms_and_spellings_are_marked():
    assert marked("Ministers of Defense", "defence minister") == ["Ministers", "Defense"]
    assert marked("Alexander Lukashenko", "Лукашенко") == ["Lukashenko"]


def test_neighbours_are_marked_as_one():
    assert marked("The Collective Security Council", "collective security") == ["Collective Security"]


def test_numbers_are_marked_whole():
    assert marked("more than 12,000 firearms", "12 thousand") == ["12,000"]


def test_words_that_carry_nothing_are_not_marked():
    assert marked("Council of the Assembly", "council of the") == ["Council"]


def test_the_line_with_most_is_shown():
    text = "Since: 2003\nSeized drugs and firearms.\nDrugs only."
    assert snippet((text,), Matcher(parse("drugs firearms")))[0] == "Seized drugs and firearms."


def test_the_first_line_is_shown_where_nothing_matches():
    assert snippet(("", "One.\nTwo."), Matcher(parse("absent"))) == ("One.", ())


def test_long_lines_are_cut_around_the_match():
    line = "word " * 60 + "heroin " + "more " * 60
    shown, spans = snippet((line,), Matcher(parse("heroin")))
    assert len(shown) <= LONGEST + 4
    assert [shown[start:end] for start, end in spans] == ["heroin"]

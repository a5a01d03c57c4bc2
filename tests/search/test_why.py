# SPDX-License-Identifier: MIT
"""A result says why it is there: how it matched, the words marked, and a snippet that holds the match."""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import answer
from csto_explorer.search.folding import words
from csto_explorer.search.marking import LONGEST

SAMPLES = {
    "name": ["permanent council", "operation canal", "tasmag", "council of foreign ministers", "heroin seized"],
    "abbreviation": ["csto", "OSCE", "csc", "КСОР", "CACIDT"],
    "alias": ["Ministerial Council", "Tashkent Pact", "Moldavia", "Kyrgyz Republic"],
    "translation": ["Постоянный совет", "Таджикистан", "Лавров", "совет министров обороны", "Ташкент"],
    "transliteration": ["Lukašenka", "Rakhmon", "Pashinian", "Wolodin", "героин"],
    "text": ["addicts", "staff games", "hybrid", "preferential", "favourable terms", "heroin tashkent"],
    "keyboard layout": ["genby", "jlr,", "ыускуефкшфе", "Kfdhjd"],
    "spelling": ["indestructable", "traety", "permenent council", "sekretariat generel", "peacekepeing"],
    "filter": ["type:person", "state:kg", "on:1998", "type:council state:am"],
}
EVERY = [(matched, text) for matched, texts in SAMPLES.items() for text in texts]


@pytest.mark.parametrize(("matched", "text"), EVERY, ids=[text for _, text in EVERY])
def test_the_first_result_says_how_it_matched(store, matched, text):
    assert answer(store, text).hits[0].matched == matched


def runs(shown, spans):
    return [shown[start:end] for start, end in spans]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("matched", "text"), EVERY, ids=[text for _, text in EVERY])
def test_spans_lie_in_their_texts_apart_from_each_other_on_whole_words(store, matched, text, language):
    for hit in answer(store, text, language=language).hits:
        assert hit.matched != "text" or len(hit.snippet) <= LONGEST + 4
        for shown, spans in ((hit.title, hit.spans), (hit.snippet, hit.snippet_spans)):
            ends = [0, *(end for _, end in spans)]
            assert all(before <= start < end <= len(shown) for before, (start, end) in zip(ends, spans, strict=False))
            for start, end in spans:
                assert not shown[start - 1 : start].isalnum() or not start
                assert not shown[end : end + 1].isalnum()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    ("matched", "text"), [one for one in EVERY if one[0] != "filter"], ids=[t for m, t in EVERY if m != "filter"]
)
def test_every_result_shows_a_match(store, matched, text, language):
    unmarked = [
        (str(hit.key), hit.title, hit.snippet)
        for hit in answer(store, text, language=language).hits
        if not (hit.spans or hit.snippet_spans)
    ]
    assert unmarked == []


@pytest.mark.parametrize(
    ("text", "title", "snippet"),
    [
        ("permanent council", ["Permanent Council"], None),
        ("csto", [], ["CSTO"]),
        ("Tashkent Pact", [], ["Tashkent Pact"]),
        ("лавров", [], ["Лавров"]),
        ("Wolodin", ["Volodin"], None),
        ("genby", [], ["Путин"]),
        ("indestructable", ["Indestructible"], None),
        ("staff games", [], ["staff games"]),
        ("csc", [], ["CSC"]),
        ("12 thousand firearms", ["Firearms", "12,000"], None),
    ],
)
def test_the_marked_runs_are_the_words_that_matched(store, text, title, snippet):
    hit = answer(store, text, limit=1).hits[0]
    if title is not None:
        assert set(title) <= set(runs(hit.title, hit.spans))
    if snippet is not None:
        assert set(snippet) <= set(runs(hit.snippet, hit.snippet_spans))


def test_what_is_met_by_the_short_name_of_another_shows_that_other(store):
    found = {str(hit.key): hit for hit in answer(store, "csc").hits}
    hit = found["post/csc-chair"]
    assert any("Collective Security Council" in run for run in runs(hit.snippet, hit.snippet_spans))


@pytest.mark.parametrize("text", SAMPLES["filter"])
def test_a_filter_alone_marks_nothing(store, text):
    for hit in answer(store, text).hits:
        assert (hit.matched, hit.spans, hit.snippet_spans) == ("filter", (), ())


@pytest.mark.parametrize("text", ["heroin", "charter", "secretary general", "exercise", "joint staff"])
def test_what_is_marked_begins_with_a_word_typed_or_is_a_form_of_it(store, text):
    for hit in answer(store, text, fuzzy=False, limit=10).hits:
        for run in (*runs(hit.title, hit.spans), *runs(hit.snippet, hit.snippet_spans)):
            for word in words(run):
                assert not word.isascii() or any(word[:4] == typed[:4] for typed in words(text)), (run, hit)

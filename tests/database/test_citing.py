# SPDX-License-Identifier: MIT
from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.database.citing import Entry, parse_citations, reference
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Citation


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("", []),
        ("page", [Entry("page", "", ())]),
        ("page P9.S2", [Entry("page", "P9.S2", ())]),
        ("charter art. 11", [Entry("charter", "art. 11", ())]),
        ("page (name)", [Entry("page", "", ("name",))]),
        ("page P1.S1 (name, founding_date)", [Entry("page", "P1.S1", ("name", "founding_date"))]),
        ("a P1.S1; b ;", [Entry("a", "P1.S1", ()), Entry("b", "", ())]),
    ],
)
def test_a_column_of_citations_is_read(text, entries):
    assert parse_citations(text) == entries


@pytest.mark.parametrize("text", ["Page P1", "page (", "page P1 (name", "(name)", "page P1 (Name)", "стр P1"])
def test_a_malformed_citation_is_refused(text):
    with pytest.raises(ValueError, match="cannot be read"):
        parse_citations(text)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    with contextlib.suppress(ValueError):
        parse_citations(text)


def cited(**values):
    return Citation(RecordKey("source", "page"), **{"title": "Page", "publisher": "CSTO", "locator": "", **values})


@pytest.mark.parametrize(
    ("citation", "text"),
    [
        (cited(locator="P31.S2", as_of="2022-04-01"), "CSTO. “Page”. As of 1 April 2022. ¶ 31, sentence 2."),
        (cited(locator="art. 11"), "CSTO. “Page”. Art. 11."),
        (cited(publisher="Pravda.Ru", as_of="2002-05"), "Pravda.Ru. “Page”. As of May 2002."),
        (cited(publisher="", as_of="some day"), "“Page”. As of some day."),
        (cited(publisher="Tass.", title="", locator=""), "Tass."),
    ],
)
def test_a_citation_is_said_as_a_reference(citation, text):
    assert reference(citation) == text


def test_every_shipped_citation_has_a_place_in_words(store):
    for locator, source, title in store.connection.execute(
        "SELECT DISTINCT locator, source_id, title FROM citations JOIN sources ON sources.id = source_id"
    ):
        text = reference(Citation(RecordKey("source", source), title, "", locator or ""))
        assert ".S" not in text
        assert text.endswith(".")

# SPDX-License-Identifier: MIT
"""The card of every record, at any date and in both languages, says everything in words."""

from __future__ import annotations

import datetime
import re

import pytest

from csto_explorer.database.cards import card
from csto_explorer.errors import UsageError
from csto_explorer.language import speaking
from csto_explorer.records.keys import RecordKey

DATES = [
    None,
    *map(datetime.date.fromisoformat, ("1990-01-01", "1993-07-01", "2006-07-01", "2022-04-01", "2030-01-01")),
]
# a season, an open interval, an ISO month or day
EDTF = re.compile(r"(?<![\w-])(?:\d{4}-\d{2}(?:-\d{2})?(?![\w-])|\d{4}\S*/(?:\.\.|\d{4}|$))")


@pytest.fixture(scope="module")
def cards(store):
    """Every card without a date."""
    return {key: card(store, key) for key in store.record_keys()}


@pytest.fixture(scope="module")
def said(cards):
    """The text of every card; of sources not, whose addresses may hold any sign."""
    return {str(key): shown.text() for key, shown in cards.items() if key.kind != "source"}


def csc(store, **options):
    return card(store, RecordKey("organization", "csc"), **options)


@pytest.mark.parametrize("on", DATES)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_record_has_a_card(store, on, language):
    for key in store.record_keys():
        shown = card(store, key, on=on, language=language)
        assert shown.key == key
        assert shown.title.strip()


def test_no_key_shows_in_a_text(store, said):
    kinds = "|".join(store.package.by_kind)
    raw = re.compile(rf"\b(?:{kinds})/[a-z0-9-]+")
    assert {key: found for key, text in said.items() if (found := raw.findall(text))} == {}


def test_no_notation_of_dates_shows_in_a_text(said):
    assert {key: found for key, text in said.items() if (found := EDTF.findall(text))} == {}


def test_no_sign_of_the_program_shows_in_a_text(said):
    signs = re.compile(r"\bNone\b|\b[a-z]+_[a-z]+\b|<[a-z/]|\bnan\b|\{|\}")
    assert {key: found for key, text in said.items() if (found := signs.findall(text))} == {}


def test_every_card_cites_but_that_of_a_source(cards):
    assert [str(key) for key, shown in cards.items() if not shown.citations and key.kind != "source"] == []


def test_notes_number_citations_that_are_there(cards):
    for key, shown in cards.items():
        notes = {number for fact in shown.facts for number in fact.notes} | set(shown.description_notes)
        assert notes <= set(range(1, len(shown.citations) + 1)), key


def test_what_a_citation_bears_out_is_numbered(cards):
    for key, shown in cards.items():
        for number, citation in enumerate(shown.citations, 1):
            shows = [fact for fact in shown.facts if fact.column in citation.fields]
            assert all(number in fact.notes for fact in shows), key


def test_every_link_leads_to_a_record(store, cards):
    for key, shown in cards.items():
        links = [span.key for fact in shown.facts for span in fact.spans if span.key]
        links += [link.key for section in shown.sections for link in section.links if link.key]
        assert [str(link) for link in links if not store.exists(link)] == [], key


def test_headings_count_what_they_head(cards):
    for shown in cards.values():
        for section in shown.sections:
            assert section.links
            stated = int(re.search(r"\((\d+)\)$", section.heading)[1])
            # a line without a record tells of what there is not
            assert stated >= sum(link.key is not None for link in section.links)


def test_the_highest_council_tells_all(store):
    shown = csc(store, on=datetime.date(2022, 4, 1))
    assert (shown.kind, shown.title) == ("Council", "Collective Security Council")
    assert shown.subtitle == "Совет коллективной безопасности"
    assert {"Pashinyan", "Lukashenko", "Rahmon"} <= set(re.findall(r"\w+", shown.text()))
    assert any(citation.locator == "P11.S1" for citation in shown.citations)


def test_a_card_in_russian_has_russian_names(store):
    shown = csc(store, language="ru")
    assert (shown.title, shown.subtitle) == ("Совет коллективной безопасности", "Collective Security Council")


def test_a_post_without_a_stated_holder_says_so_and_not_vacant(store):
    shown = card(store, RecordKey("post", "pa-council-member"))
    assert "not stated" in shown.text()
    assert "vacant" not in shown.text()


@pytest.mark.parametrize(
    ("key", "on", "words"),
    [
        ("organization/csto", "1995-01-01", " yet "),
        ("organization/csto", "2022-04-01", ""),
        ("organization/csto", "2099-01-01", "As last known"),
        ("organization/csc", "1995-01-01", "what it belongs to did not exist"),
        ("organization/osce", "1995-01-01", "Uncertain"),
        ("membership/csc-am-nikol-pashinyan", "2005-01-01", "Not known on 1 January 2005"),
        ("activity/rubezh-2021", "2005-01-01", "Not yet on 1 January 2005: it began on 7 September 2021."),
        ("activity/rubezh-2021", "2025-01-01", "No longer on 1 January 2025: it ended on 9 September 2021."),
    ],
)
def test_how_a_record_stands_at_a_date_is_said(store, key, on, words):
    shown = card(store, RecordKey.parse(key), on=datetime.date.fromisoformat(on))
    assert words in shown.standing
    assert bool(shown.standing) == bool(words)


@pytest.mark.parametrize("key", ["organization/none", "none/csc", "name/area-am-ru", "package/1", "citations/1"])
def test_an_unknown_record_is_refused_in_words(store, key):
    with pytest.raises(UsageError):
        card(store, RecordKey.parse(key))


def test_names_in_english_and_russian_come_before_those_in_other_languages(store):
    (fact,) = [fact for fact in card(store, store.root).facts if fact.label == "Also called"]
    assert "".join(span.text for span in fact.spans).startswith("Collective Security Treaty Organisation")


@pytest.fixture(scope="module")
def russian(store):
    """Every card in Russian, of sources not."""
    with speaking("ru"):
        return {str(key): card(store, key, language="ru") for key in store.record_keys() if key.kind != "source"}


def test_no_word_stands_twice_and_no_blank(cards, russian):
    twice = re.compile(r"\b(\w{2,}) \1\b|\S  +\S|\s[,;.]|,,", re.IGNORECASE)
    shown = [*(each for key, each in cards.items() if key.kind != "source"), *russian.values()]
    lines = {line for each in shown for line in each._replace(description="", note="", citations=()).text().split("\n")}
    assert sorted(line for line in lines if twice.search(line)) == []


def test_what_the_program_says_of_a_record_is_said_in_russian(store, russian):
    english = re.compile("[A-Za-z]{3}")
    said = {each.kind for each in russian.values()} | {each.standing for each in russian.values()}
    for shown in russian.values():
        said |= {fact.label for fact in shown.facts} | {claim.said for claim in shown.claims}
        said |= {section.heading for section in shown.sections}
    assert sorted(filter(english.search, said)) == []
    coded = {code for table in store.record_tables for column in table.columns for code in column.enum}
    values = {"".join(span.text for span in fact.spans) for shown in russian.values() for fact in shown.facts}
    details = {link.detail for shown in russian.values() for section in shown.sections for link in section.links}
    assert sorted(coded & (values | details)) == []


def test_a_place_says_once_where_it_lies(cards):
    said = [claim.said for shown in cards.values() for claim in shown.claims]
    assert any("Position" in each for each in said)
    assert not [each for each in said if "Longitude" in each or "Latitude" in each]


def test_no_record_is_of_the_kind_other(cards):
    assert "Other" not in {shown.kind for shown in cards.values()}
    assert cards[RecordKey("event", "kazakhstan-end-asked-2022")].kind == "Event"


def test_a_figure_names_its_unit_once(store):
    title = store.title
    assert title(RecordKey("observation", "kanal-araks-2023-1")) == "Officers taking part: about 10,000"
    assert title(RecordKey("observation", "pa-sessions-a-year")) == "Plenary meetings held a year: at least 1"
    assert title(RecordKey("observation", "canal-heroin")) == "Heroin seized: more than 16 tons"


@pytest.mark.parametrize(("on", "told"), [("1993-06-01", False), ("2008-01-01", True), ("2026-11-27", False)])
def test_nobody_is_missed_in_a_post_that_is_not_there(store, on, told):
    shown = card(store, RecordKey("post", "csc-member-uz"), on=datetime.date.fromisoformat(on))
    assert ("Holder" in [fact.label for fact in shown.facts]) is told


def test_how_often_is_said_otherwise_than_the_kind_of_a_session(russian):
    def said(record, label):
        return next("".join(span.text for span in f.spans) for f in russian[record].facts if f.label == label)

    assert said("activity/youth-and-sports", "Как часто") == "регулярно"
    assert said("event/session-2006-06-23", "Вид сессии") == "очередная"

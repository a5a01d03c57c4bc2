# SPDX-License-Identifier: MIT
"""What people mean by less than they say, or by other words than the records have."""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import answer
from csto_explorer.search.matching import Way, way
from csto_explorer.search.query import Term, parse
from csto_explorer.search.spelling import begun, nearest
from csto_explorer.search.stemming import uninflected


def keys(store, text, limit=3):
    return [str(hit.key) for hit in answer(store, text, limit=limit, seconds=60).hits]


@pytest.mark.parametrize("text", ["Rahmon", "Рахмон", "rahm", "рахм", "Rahmôn"])
def test_a_family_name_comes_before_the_same_given_name(store, text):
    first, *others = keys(store, text, limit=20)
    assert first == "person/emomali-rahmon"
    assert "person/rahmon-nabiyev" in others


def test_a_family_name_in_another_spelling_comes_before_a_form_of_another_name(store):
    assert keys(store, "Mirzoian")[0] == "person/ararat-mirzoyan"


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("nele", "activity/operation-nelegal"),
        ("нелег", "activity/operation-nelegal"),
        ("кана", "activity/operation-canal"),
        ("kobal", "activity/exercise-cobalt"),
    ],
)
def test_a_series_comes_before_its_parts(store, text, series):
    assert keys(store, text)[0] == series


def test_other_names_of_one_word_do_not_come_before_the_more_important(store):
    assert not keys(store, "co")[0].startswith("activity/")


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("peacekeepers", "organization/peacekeeping-forces"),
        ("миротворцы", "organization/peacekeeping-forces"),
        ("migration council", "organization/cim"),
        ("which forces does the csto have", "organization/troops"),
        ("SEC CSTO", "organization/sec"),
        ("sekretariat odkb", "organization/secretariat"),
    ],
)
def test_the_name_of_the_organization_may_be_left_out_or_put_in(store, text, record):
    assert record in keys(store, text)


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("SG CSTO", "post/secretary-general"),
        ("PM Armenia", "person/nikol-pashinyan"),
        ("FM Russia", "person/sergey-lavrov"),
        ("JS", "organization/joint-staff"),
        ("CSTO JS", "organization/joint-staff"),
        ("ПС", "organization/permanent-council"),
        ("UL", "organization/university-league"),
        ("EAC", "organization/pa-expert-advisory-council"),
    ],
)
def test_short_forms_and_initials_stand_for_names(store, text, record):
    assert record in keys(store, text)


def test_a_short_form_marks_what_it_stands_for(store):
    hit = answer(store, "SG CSTO", limit=1).hits[0]
    assert [hit.title[start:end] for start, end in hit.spans] == ["Secretary General"]


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("secretery general", "post/secretary-general"),
        ("mutual deliveries of military products", "document/agreement-military-technical-2000"),
        ("supreme body consists of heads of the member states", "organization/csc"),
        ("heads of member states", "organization/csc"),
        ('"equality of rights"', "article/charter-principle-equality"),
    ],
)
def test_words_that_the_records_lack_do_not_hide_what_has_the_others(store, text, record):
    assert keys(store, text, limit=1) == [record]


def test_what_has_only_some_of_the_words_says_so(store):
    assert answer(store, "mutual deliveries of military products").partial
    assert not answer(store, "heads of member states").partial


def test_words_together_are_met_in_their_order_only(store):
    assert keys(store, "2007 peacekeeping agreement", limit=1) != ["organization/un-secretariat"]


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("which countries are members of the csto", {"organization/csto"}),
        ("какие страны входят в ОДКБ", {"organization/csto"}),
        ("csto member states", {"organization/csto"}),
        ("is armenia still a member", {"participation/am-csto-member"}),
        ("who signed the charter", {"document/charter"}),
        ("who was secretary general before Zas", {"post/secretary-general"}),
        ("who represents Belarus in the CSC", {"person/alexander-lukashenko"}),
        ("where is the joint staff located", {"organization/joint-staff"}),
        ("how often does the csc meet", {"observation/csc-sessions-a-year"}),
        ("what happened in 1999", {"event/extension-signed", "event/georgia-withdrawal"}),
        ("Chisinau 2002", {"event/charter-approved"}),
    ],
)
def test_a_question_brings_what_answers_it(store, text, records):
    assert records <= set(keys(store, text))


def test_members_are_told_by_one_record_before_those_of_each(store):
    first, second, *_ = keys(store, "which states are members of the CSTO")
    assert first == "organization/csto"
    assert second.startswith("participation/")


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("335 тонн", "observation/canal-drugs"),
        ("30 вузов", "observation/league-universities"),
        ("200 people civil", "observation/training-civil-students"),
        ("1.5 bn dollars", "observation/nelegal-transactions"),
    ],
)
def test_figures_are_asked_for_in_russian_too_and_numbers_end_where_a_word_follows(store, text, record):
    assert keys(store, text, limit=1) == [record]


def test_the_nearer_form_comes_first():
    assert uninflected("signing") == uninflected("signed") != uninflected("signatory")
    term = Term.of("signing")
    assert [way(term, word) for word in ("signing", "signed", "signatory")] == [Way.WHOLE, Way.FORM, Way.DERIVED]


def test_a_short_word_with_another_first_letter_and_one_more_slip_is_another_word(store):
    assert "usual" not in nearest(store.connection, "mutual")
    assert "treaty" in nearest(store.connection, "traety")


@pytest.mark.parametrize(
    ("word", "beginning"), [("миротворенец", "миротвор"), ("мирв", "мирв"), ("peacekept", "peacekept")]
)
def test_a_russian_word_is_known_by_the_beginning_it_shares(store, word, beginning):
    assert begun(store.connection, word) == beginning


@pytest.mark.parametrize(("text", "has"), [("chisinau 2002", True), ("2002", False), ("kanal 24000", False)])
def test_a_year_beside_other_words_is_told(text, has):
    assert parse(text).has_year is has


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("договора о коллективной безопасности", "document/treaty"),
        ("советом министров иностранных дел", "organization/cfm"),
        ("foreign ministers council", "organization/cfm"),
    ],
)
def test_small_words_do_not_make_a_name_longer(store, text, record):
    assert keys(store, text, 1) == [record]


def test_how_a_name_sounds_comes_before_a_word_of_a_text(store):
    assert nearest(store.connection, "kirgistan") == ["kyrgyzstan"]
    assert keys(store, "Kirgistan")[0] == "area/kg"


@pytest.mark.parametrize("text", ["drills in 2014", "military exercises 2014", "manoeuvres 2014", "учения 2014 года"])
def test_what_was_exercised_in_a_year_comes_before_its_series(store, text):
    assert set(keys(store, text)) <= {
        "activity/rubezh-2014",
        "activity/nerushimoe-bratstvo-2014",
        "activity/vzaimodeystviye-2014",
    }


@pytest.mark.parametrize(
    "text", ["who was the first secretary general", "who is the present secretary general", "кто нынешний генсекретарь"]
)
def test_who_was_first_or_is_last_in_a_post_is_on_its_card(store, text):
    assert {"post/secretary-general", "person/nikolai-bordyuzha"} & set(keys(store, text))

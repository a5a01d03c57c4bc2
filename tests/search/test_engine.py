# SPDX-License-Identifier: MIT
"""The engine on the shipped records: order, reasons, filters, marks."""

from __future__ import annotations

import datetime
import itertools
import sqlite3
from types import SimpleNamespace

import pytest

from csto_explorer.search import finding
from csto_explorer.search.engine import answer, search
from csto_explorer.search.finding import Filter


def first(store, text, **options):
    hits = search(store, text, **options)
    assert hits, f"nothing found for {text!r}"
    return hits[0]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Hayastan", "am"),
        ("Հայաստան", "am"),
        ("bielarus", "by"),
        ("Qazaqstan", "kz"),
        ("Кыргызстан", "kg"),
        ("Toçikiston", "tj"),
        ("O‘zbekiston", "uz"),
        ("Sakartvelo", "ge"),
    ],
)
def test_states_are_found_by_what_they_call_themselves(store, text, state):
    assert str(first(store, text).key) == f"area/{state}"


@pytest.mark.parametrize(
    ("text", "record", "matched"),
    [
        ("Collective Security Council", "organization/csc", "name"),
        ("csc", "organization/csc", "abbreviation"),
        ("ОДКБ", "organization/csto", "abbreviation"),
        ("совет коллективной безопасности", "organization/csc", "translation"),
        ("Ministerial Council", "organization/cfm", "alias"),
        ("lukash", "person/alexander-lukashenko", "name"),
        ("Lukašenka", "person/alexander-lukashenko", "transliteration"),
        ("kulubayev", "person/zheenbek-kulubaev", "transliteration"),
        ("operation kanal", "activity/operation-canal", None),
        ("jlr,", "organization/csto", "keyboard layout"),
        ("kerfityrj", "person/alexander-lukashenko", "keyboard layout"),
        ("colective security concil", "organization/csc", "spelling"),
        ("indestructable brotherhood", "activity/exercise-indestructible-brotherhood", "spelling"),
    ],
)
def test_the_right_record_is_first_and_says_why(store, text, record, matched):
    hit = first(store, text)
    assert str(hit.key) == record
    assert matched is None or hit.matched == matched


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("12000 firearms", "Firearms seized: more than 12,000"),
        ("12 thousand firearms", "Firearms seized: more than 12,000"),
        ("335 tonnes of drugs", "335 tons"),
        ("1.5 billion", "1,500,000,000"),
    ],
)
def test_numbers_are_found_in_any_form(store, text, word):
    assert word in first(store, text).title


@pytest.mark.parametrize("text", ["7 October 2002", "07.10.2002", "2002-10-07", "October 7, 2002", "7 октября 2002"])
def test_a_day_is_found_in_any_form(store, text):
    assert "Charter" in first(store, text).title


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("who is the foreign minister of belarus", "person/vladimir-makey"),
        ("who heads the council of the parliamentary assembly", "person/vyacheslav-volodin"),
        ("how much heroin was seized", "observation/canal-heroin"),
        ("when was the charter approved", "event/charter-approved"),
        ("where was the treaty signed", "event/treaty-signed"),
        ("where is the secretariat", "organization/secretariat"),
    ],
)
def test_plain_questions_are_answered_near_the_top(store, text, record):
    assert record in [str(hit.key) for hit in search(store, text, limit=3)]


def test_states_that_left_come_together(store):
    titles = " ".join(hit.title for hit in search(store, "which countries left the treaty in 1999", limit=3))
    assert all(state in titles for state in ("Azerbaijan", "Georgia", "Uzbekistan"))


def test_spelling_is_not_guessed_when_told_so(store):
    assert search(store, "indestructable", fuzzy=False) == []


def test_a_council_comes_before_what_stands_below_it(store):
    hits = [str(hit.key) for hit in search(store, "council", limit=50)]
    assert hits.index("organization/cfm") < hits.index("organization/pa-council")


@pytest.mark.parametrize("text", ["jlr,", "kerfityrj"])
def test_the_keyboard_is_not_guessed_when_told_so(store, text):
    assert search(store, text, fuzzy=False) == []


@pytest.mark.parametrize("text", ["c", "co", "р", "security cou", "лукаш", "min", "heroin tashkent", "type:person bel"])
def test_who_wants_fewer_gets_the_first_of_the_same(store, text):
    assert search(store, text, limit=6, seconds=60) == search(store, text, limit=60, seconds=60)[:6]


@pytest.mark.parametrize(("late_at", "kept"), [(2, [1]), (3, [1, 3]), (4, [1, 3])])
def test_what_was_found_until_time_was_up_is_kept(store, monkeypatch, late_at, kept):
    def told(*_):
        yield from (1, 2, 3)
        raise sqlite3.OperationalError("interrupted")

    broken = SimpleNamespace(execute=told)
    with pytest.raises(sqlite3.OperationalError):
        finding._first(broken, "", "", Filter("1", ()))
    looks = itertools.count(1)
    monkeypatch.setattr(finding, "is_late", lambda _: next(looks) >= late_at)
    assert finding._first(broken, "", "", Filter("1", ()), lambda row: row != 2) == kept


def test_an_answer_says_that_time_was_up(store):
    assert answer(store, "council", seconds=0.0).cut
    assert not answer(store, "council", seconds=60).cut


@pytest.mark.parametrize("kind", ["person", "persons", "people", "Persons"])
def test_kinds_narrow(store, kind):
    hits = search(store, f"type:{kind} belarus")
    assert hits
    assert {hit.key.kind for hit in hits} == {"person"}


def test_classes_narrow(store):
    hits = search(store, "security type:council")
    assert hits
    assert all(store.organizations()[hit.key].classification == "council" for hit in hits)


@pytest.mark.parametrize("state", ["by", "BY", "belarus", "Беларусь"])
def test_states_narrow(store, state):
    titles = [hit.title for hit in search(store, f"state:{state} type:post")]
    assert titles
    # one from Belarus was Secretary General
    assert {title for title in titles if "Belarus" not in title} == {"Secretary General"}


def test_dates_narrow_to_what_may_hold(store):
    before = {str(hit.key) for hit in search(store, "rapid reaction", on=datetime.date(2000, 1, 1))}
    after = {str(hit.key) for hit in search(store, "rapid reaction", on=datetime.date(2010, 1, 1))}
    assert "organization/crrf" not in before
    assert "organization/crrf" in after


def test_sources_narrow(store):
    hits = search(store, "source:mfa-by charter")
    assert hits
    cited = {row[0] for row in store.connection.execute("SELECT record FROM citations WHERE source_id = 'mfa-by'")}
    assert {str(hit.key) for hit in hits} <= cited


def test_words_can_be_left_out(store):
    found = {str(hit.key) for hit in search(store, "operation -drugs", limit=100)}
    assert "activity/operation-nelegal" in found
    assert "activity/operation-canal" not in found


@pytest.mark.parametrize("text", ["type:nonsense", "state:nowhere treaty", "source:nothing", "xyzzyqq plugh"])
def test_nothing_is_found_calmly(store, text):
    assert search(store, text) == []


def test_titles_come_in_the_language_asked_for(store):
    assert first(store, "csc", language="ru").title == "Совет коллективной безопасности"


def test_matches_are_marked_in_the_title(store):
    hit = first(store, "sec gen")
    assert [hit.title[start:end] for start, end in hit.spans][:1] == ["Secretary General"]


def test_matches_are_marked_in_the_snippet(store):
    hit = first(store, '"Russian alphabet"')
    assert [hit.snippet[start:end] for start, end in hit.snippet_spans] == ["Russian alphabet"]


def test_another_name_that_matched_is_shown(store):
    assert first(store, "Лукашенко").snippet.startswith("Лукашенко") or "Лукашенко" in first(store, "Лукашенко").snippet


def test_the_limit_holds(store):
    assert len(search(store, "council", limit=3)) == 3
    assert search(store, "council", limit=0) == []


def test_fewer_results_are_the_first_of_more(store):
    some = [hit.key for hit in search(store, "security council", limit=5)]
    assert some == [hit.key for hit in search(store, "security council", limit=50)][:5]

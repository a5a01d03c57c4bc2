# SPDX-License-Identifier: MIT
"""What records are called, those that join others in a phrase."""

from __future__ import annotations

import re

import pytest

from csto_explorer.language import speaking
from csto_explorer.records.keys import RecordKey


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("organization/csc", "Collective Security Council"),
        ("membership/csc-am-nikol-pashinyan", "Nikol Pashinyan, Prime Minister of the Republic of Armenia"),
        ("participation/am-csto-member", "Armenia: member of the CSTO since 7 October 2002"),
        ("participation/am-treaty-party", "Armenia: party to the Treaty since 20 April 1994"),
        ("participation/az-treaty-former", "Azerbaijan: former party to the Treaty since 1999"),
        ("participation/uz-csto-suspended", "Uzbekistan: suspended member of the CSTO since 19 December 2012"),
        ("relation/csc-subordinate-to-csto", "CSC part of CSTO"),
        ("link/treaty-signed-by-am", "Collective Security Treaty signed by Armenia"),
        ("observation/treaty-term", "Term of the Treaty: 5 years"),
        ("organization/none", "organization/none"),
        ("none/none", "none/none"),
    ],
)
def test_a_record_is_called(store, key, title):
    assert store.title(RecordKey.parse(key)) == title


def test_figures_keep_their_qualifier(store):
    said = [store.title(key) for key in store.record_keys() if key.kind == "observation"]
    assert any(": more than " in title for title in said)
    assert any(": about " in title for title in said)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("organization/csto", "Организация Договора о коллективной безопасности"),
        ("area/am", "Армения"),
        ("link/treaty-signed-by-am", "Договор о коллективной безопасности signed by Армения"),
    ],
)
def test_a_title_is_russian_where_there_is_one(store, key, title):
    assert store.title(RecordKey.parse(key), "ru") == title


def test_every_body_has_a_russian_name(store):
    bodies = [key for key in store.record_keys() if key.kind == "organization"]
    assert bodies
    assert [key.id for key, name in store.titles(bodies, "ru").items() if not re.search("[а-я]", name)] == []


def test_many_titles_are_read_at_once(store):
    keys = list(store.record_keys())
    titles = store.titles(keys)
    assert list(titles) != []
    assert {key: store.title(key) for key in keys} == titles


def test_titles_of_more_records_than_a_statement_has_parameters(store):
    keys = [RecordKey("area", f"none-{number}") for number in range(40_000)]
    assert store.titles([*keys, RecordKey("area", "am")]) == {RecordKey("area", "am"): "Armenia"}


@pytest.mark.parametrize(
    ("key", "language", "name"), [("csc", "en", "CSC"), ("csc", "ru", "СКБ"), ("none", "en", "organization/none")]
)
def test_a_body_has_a_short_name(store, key, language, name):
    assert store.short_name(RecordKey("organization", key), language) == name


def test_every_record_but_a_source_has_a_russian_title(store):
    keys = [key for key in store.record_keys() if key.kind != "source"]
    with speaking("ru"):
        titles = store.titles(keys, "ru")
    assert [key for key, title in titles.items() if not re.search("[а-я]", title.lower())] == []

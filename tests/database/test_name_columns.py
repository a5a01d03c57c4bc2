# SPDX-License-Identifier: MIT
"""Columns that hold names: in Russian where the records have them in Russian, and never made up."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.database.cards import card
from csto_explorer.database.name_columns import PARTS, russian_parts
from csto_explorer.database.tables import rows
from csto_explorer.language import speaking
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.translit import skeleton


def column(store, table, name, language="ru"):
    with speaking(language):
        data = rows(store, table, None, "", language)
    place = [each.name for each in data.columns].index(name)
    return {row.key.id: row.cells[place] for row in data.rows}


def facts(store, record):
    with speaking("ru"):
        return {fact.label: fact.spans[0].text for fact in card(store, RecordKey.parse(record), language="ru").facts}


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_names_are_cyrillic(store, name):
    said = column(store, "persons", name)
    assert len(said) > 100
    assert not [cell for cell in said.values() if cell.text.isascii() and cell.text]


def test_the_parts_are_those_of_the_english_name(store):
    english = {name: column(store, "persons", name, "en") for name in PARTS[:2]}
    alike = sum(
        skeleton(column_[key].text.casefold()) == skeleton(cell.text.casefold())
        for name, column_ in english.items()
        for key, cell in column(store, "persons", name).items()
    )
    # some are written otherwise in both: Ban and Пан, Ohanyan and Оганян
    assert alike > 0.85 * 2 * len(english["given_name"])
    assert sum(bool(cell.text) for cell in english["family_name"].values()) == len(english["family_name"])


@pytest.mark.parametrize(
    ("whole", "name", "family", "given", "parts"),
    [
        ("Никол Воваевич Пашинян", "Nikol Pashinyan", "Pashinyan", "Nikol", ("Пашинян", "Никол", "Воваевич")),
        ("Пан Ги Мун", "Ban Ki-moon", "Ban", "Ki-moon", ("Пан", "Ги Мун", None)),
        ("Левон Тер-Петросян", "Levon Ter-Petrosyan", "Ter-Petrosyan", "Levon", ("Тер-Петросян", "Левон", "")),
        ("Один Два Три Четыре", "One Four", "Four", "One", (None, None, None)),
        ("Рахмон", "Emomali Rahmon", "Rahmon", "Emomali", (None, None, None)),
        ("", "Emomali Rahmon", "Rahmon", "Emomali", (None, None, None)),
        ("Пеле", "Pelé", "", "Pelé", (None, None, None)),
    ],
)
def test_a_name_is_taken_apart_where_its_parts_answer_to_each_other(whole, name, family, given, parts):
    found = russian_parts(whole, name, family, given)
    assert tuple(map(found.get, PARTS[:3])) == parts


def test_what_is_not_known_in_russian_stays(store):
    assert column(store, "areas", "official_name")["us"].text == "United States of America"
    assert column(store, "areas", "official_name")["am"].text == "Республика Армения"
    assert column(store, "areas", "official_name")["ge"].text == "Грузия"
    assert column(store, "areas", "official_name")["minsk"].text == ""
    assert column(store, "documents", "short_title")["treaty"].text == "ДКБ"
    assert column(store, "documents", "short_title")["agreement-crrf-2009"].text == "CRRF agreement"


def test_in_english_all_is_as_the_sources_have_it(store):
    assert column(store, "persons", "patronymic", "en")["sadyr-japarov"].text == "Nurgzhoevich"
    assert column(store, "documents", "short_title", "en")["treaty"].text == "CST"


def test_a_card_says_names_in_russian_and_the_russian_ones_first(store):
    assert facts(store, "area/am")["Официальное название"] == "Республика Армения"
    assert "Отчество" not in facts(store, "person/nikol-pashinyan")
    assert facts(store, "person/emomali-rahmon")["Другие названия"].startswith("Эмомали Шарипович Рахмонов, Emomali")


def test_a_meeting_without_a_place_is_said_in_russian(store):
    with speaking("ru"):
        data = rows(store, "sessions", datetime.date(2022, 12, 1), "", "ru")
    places = {row.cells[2].text for row in data.rows}
    assert "видеоконференция" in places
    assert "videoconference" not in places
    assert facts(store, "event/session-2022-01-10")["Место проведения"] == "видеоконференция"


def test_a_person_is_named_otherwise_than_a_body_in_russian(store):
    with speaking("ru"):
        assert rows(store, "persons", None, "", "ru").columns[0].title == "Имя и фамилия"
        assert rows(store, "organizations", None, "", "ru").columns[0].title == "Название"
    assert rows(store, "persons").columns[0].title == "Name"

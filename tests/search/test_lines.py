# SPDX-License-Identifier: MIT
"""Snippets in Russian: what the records say by rule is said in Russian, and what matched is marked all the same."""

from __future__ import annotations

import re

import pytest

from csto_explorer.language import speaking
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.engine import answer
from csto_explorer.search.lines import sayer

LATIN = re.compile("[A-Za-z]{2}")


def found(store, text, language="ru", **options):
    with speaking("ru"):
        return answer(store, text, language=language, seconds=60, **options).hits


def codes(store):
    return {value for table in store.record_tables for column in table.columns for value in column.enum}


def test_no_code_of_the_records_is_shown_in_english(store):
    coded = codes(store)
    for code in sorted(coded):
        for hit in found(store, code, limit=40):
            assert hit.snippet.partition(": ")[2] not in coded, (code, hit)


def test_what_was_met_in_english_is_marked_where_it_is_said_in_russian(store):
    shown = {hit.snippet: hit.snippet_spans for hit in found(store, "extraordinary", limit=40)}
    assert shown["Вид сессии: внеочередная"] == ((12, 24),)


@pytest.mark.parametrize(
    ("record", "line", "said"),
    [
        ("event/session-2021-08-23", "Kind: session", "Вид: сессия"),
        ("event/session-2010-08-20-2010-08-22", "Date: 20 to 22 August 2010", "Дата: с 20 по 22 августа 2010 г."),
        ("person/nikol-pashinyan", "Family name: Pashinyan", "Фамилия: Пашинян"),
        ("observation/canal-heroin", "Qualifier: more than", "Уточнение: более"),
        (
            "post/csc-member-am",
            "Held by: Prime Minister of the Republic of Armenia",
            "Премьер-министр Республики Армения",
        ),
        ("link/treaty-signed-by-am", "Read back: signed", "Обратно: подписано"),
        (
            "activity/operation-canal",
            "Figures: Heroin seized: more than 16 tons",
            "Показатели: Изъятый героин: более 16 тонн",
        ),
        ("organization/csc", "Serves: Secretariat · Секретариат, Russia · Россия", "Секретариат, Россия"),
        ("area/am", "One line of a description: as it stands.", "One line of a description: as it stands."),
    ],
)
def test_a_line_is_said_as_the_card_says_it(store, record, line, said):
    with speaking("ru"):
        assert said in sayer(store, RecordKey.parse(record), "ru")(line)[0].replace("\u00a0", " ")


def test_in_english_a_line_stays(store):
    assert sayer(store, RecordKey.parse("event/session-2021-08-23"), "en")("Kind: session") == ("Kind: session", 0)


def test_titles_that_are_made_are_in_one_language(store):
    shown = answer(store, "Казахстан", limit=200, seconds=60).hits
    made = [hit.snippet for hit in shown if hit.key.kind == "participation" and hit.snippet.startswith("Казахстан: ")]
    assert "Казахстан: в числе подписавших ДКБ с 15 мая 1992\u00a0г." in made
    assert not [snippet for snippet in made if LATIN.search(snippet)]


def test_names_of_records_that_lead_there_are_said_once(store):
    hit = next(hit for hit in found(store, "Пашинян", limit=60) if str(hit.key) == "post/am-prime-minister")
    assert hit.snippet.count("Пашинян") == 1
    assert not LATIN.search(hit.snippet)
    assert hit.snippet_spans


def test_beside_a_figure_stands_what_it_is_about(store):
    hit = answer(store, "officers taking part", limit=1, seconds=60).hits[0]
    assert (hit.key.kind, hit.snippet.partition(": ")[0]) == ("observation", "About")
    assert hit.spans


def test_a_russian_name_is_a_name_where_names_are_russian(store):
    assert found(store, "Пашинян", limit=1)[0].matched == "name"
    assert answer(store, "Пашинян", limit=1, seconds=60).hits[0].matched == "translation"

# SPDX-License-Identifier: MIT
"""Dates in Russian stand in the case that the words before them ask for; numbers have their spaces and commas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.language import of_environment, said_number, speaking, tr
from csto_explorer.records.edtf import ACCUSATIVE, GENITIVE, PREPOSITIONAL, describe


@pytest.mark.parametrize(
    ("text", "nominative", "genitive", "prepositional", "accusative"),
    [
        (
            "2022-04-01",
            "1 апреля 2022\u00a0г.",
            "1 апреля 2022\u00a0г.",
            "1 апреля 2022\u00a0г.",
            "1 апреля 2022\u00a0г.",
        ),
        ("2009-02", "февраль 2009\u00a0г.", "февраля 2009\u00a0г.", "в феврале 2009\u00a0г.", "февраль 2009\u00a0г."),
        ("1993", "1993\u00a0г.", "1993\u00a0г.", "в 1993\u00a0г.", "1993\u00a0г."),
        ("2006-24", "зима 2006\u00a0г.", "зимы 2006\u00a0г.", "зимой 2006\u00a0г.", "зиму 2006\u00a0г."),
        (
            "1999?",
            "около 1999\u00a0г.",
            "1999\u00a0г. (примерно)",
            "в 1999\u00a0г. (примерно)",
            "1999\u00a0г. (примерно)",
        ),
        (
            "2009-05~",
            "около мая 2009\u00a0г.",
            "мая 2009\u00a0г. (примерно)",
            "в мае 2009\u00a0г. (примерно)",
            "май 2009\u00a0г. (примерно)",
        ),
    ],
)
def test_a_date_in_each_case(text, nominative, genitive, prepositional, accusative):
    said = [describe(text, case, language="ru") for case in ("", GENITIVE, PREPOSITIONAL, ACCUSATIVE)]
    assert said == [nominative, genitive, prepositional, accusative]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2015/2020", "2015–2020\u00a0гг."),
        ("2004-01-01/2010", "с 1 января 2004\u00a0г. по 2010\u00a0г."),
        ("2006-22/2007-21", "с лета 2006\u00a0г. по весну 2007\u00a0г."),
        ("2004-03/..", "с марта 2004\u00a0г."),
        ("../1999", "до 1999\u00a0г."),
        ("2023-05-22/2023-05-26", "с 22 по 26 мая 2023\u00a0г."),
        ("2005-03-29/2005-04-06", "с 29 марта по 6 апреля 2005\u00a0г."),
        ("2012/", "с 2012\u00a0г., окончание неизвестно"),
    ],
)
def test_an_interval(text, said):
    assert describe(text, language="ru") == said


@pytest.mark.parametrize(
    ("number", "places", "english", "russian"),
    [
        (1317, None, "1,317", "1\u00a0317"),
        (1234.5, None, "1,234.5", "1\u00a0234,5"),
        (7.04, 1, "7.0", "7,0"),
        (-2, None, "-2", "−2"),
    ],
)
def test_a_number(number, places, english, russian):
    assert said_number(number, places, language="en") == english
    assert said_number(number, places, language="ru") == russian


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1 строка"), (2, "2 строки"), (5, "5 строк"), (11, "11 строк"), (21, "21 строка")]
)
def test_a_word_follows_its_number(number, said):
    assert tr("%n row(s)", "", number, language="ru") == said


@given(st.integers(0, 10**12))
def test_any_number_has_a_form(number):
    with speaking("ru"):
        assert tr("%n row(s)", "", number).split()[-1] in ("строка", "строки", "строк")
    assert tr("%n row(s)", "", number) == (f"{number:,} row" if number == 1 else f"{number:,} rows")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "ru"}, "ru"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
        ({"LC_MESSAGES": "ru_RU.UTF-8", "LANG": "de_DE.UTF-8"}, "ru"),
        ({"LC_ALL": "", "LANG": "run"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_asks_for_a_language(environment, language):
    assert of_environment(environment) == language

# SPDX-License-Identifier: MIT
"""Names of the states around, which are no records: short, in English and Russian. And the disputed areas' names.

The records' own names come with the standings. English names are the source's, but where it abbreviates them.
"""

from __future__ import annotations

from functools import cache

from csto_explorer.language import tr
from csto_explorer.map.geometry import Face

ENGLISH = {
    "AE": "Emirates",
    "BA": "Bosnia and Herzegovina",
    "GB": "United Kingdom",
    "MK": "North Macedonia",
    "US": "United States",
}
RUSSIAN = {
    "AE": "ОАЭ",
    "AF": "Афганистан",
    "AL": "Албания",
    "AM": "Армения",
    "AT": "Австрия",
    "AZ": "Азербайджан",
    "BA": "Босния и Герцеговина",
    "BD": "Бангладеш",
    "BE": "Бельгия",
    "BG": "Болгария",
    "BT": "Бутан",
    "BY": "Белоруссия",
    "CA": "Канада",
    "CH": "Швейцария",
    "CN": "Китай",
    "CY": "Кипр",
    "CZ": "Чехия",
    "DE": "Германия",
    "DK": "Дания",
    "DZ": "Алжир",
    "EE": "Эстония",
    "EG": "Египет",
    "ER": "Эритрея",
    "ES": "Испания",
    "ET": "Эфиопия",
    "FI": "Финляндия",
    "FR": "Франция",
    "GB": "Великобритания",
    "GE": "Грузия",
    "GL": "Гренландия",
    "GR": "Греция",
    "HR": "Хорватия",
    "HU": "Венгрия",
    "ID": "Индонезия",
    "IE": "Ирландия",
    "IL": "Израиль",
    "IN": "Индия",
    "IQ": "Ирак",
    "IR": "Иран",
    "IS": "Исландия",
    "IT": "Италия",
    "JO": "Иордания",
    "JP": "Япония",
    "KG": "Киргизия",
    "KH": "Камбоджа",
    "KP": "КНДР",
    "KR": "Республика Корея",
    "KW": "Кувейт",
    "KZ": "Казахстан",
    "LA": "Лаос",
    "LB": "Ливан",
    "LK": "Шри-Ланка",
    "LT": "Литва",
    "LV": "Латвия",
    "LY": "Ливия",
    "MA": "Марокко",
    "MD": "Молдавия",
    "ME": "Черногория",
    "MK": "Северная Македония",
    "MM": "Мьянма",
    "MN": "Монголия",
    "MY": "Малайзия",
    "NL": "Нидерланды",
    "NO": "Норвегия",
    "NP": "Непал",
    "OM": "Оман",
    "PH": "Филиппины",
    "PK": "Пакистан",
    "PL": "Польша",
    "PT": "Португалия",
    "QA": "Катар",
    "RO": "Румыния",
    "RS": "Сербия",
    "RU": "Россия",
    "SA": "Саудовская Аравия",
    "SD": "Судан",
    "SE": "Швеция",
    "SI": "Словения",
    "SK": "Словакия",
    "SO": "Сомали",
    "SY": "Сирия",
    "TH": "Таиланд",
    "TJ": "Таджикистан",
    "TM": "Туркмения",
    "TN": "Тунис",
    "TR": "Турция",
    "UA": "Украина",
    "US": "США",
    "UZ": "Узбекистан",
    "VN": "Вьетнам",
    "YE": "Йемен",
}
AREAS_RUSSIAN = {
    "Abkhazia": "Абхазия",
    "Crimea and Sevastopol": "Крым и Севастополь",
    "Parts of the Donetsk and Luhansk regions": "Части Донецкой и Луганской областей",
    "South Ossetia": "Южная Осетия",
    "Southern Kuril Islands": "Южные Курильские острова",
    "Transnistria": "Приднестровье",
}
CLAIMANTS = {
    "GE": ("Georgian", "Грузия"),
    "JP": ("Japanese", "Япония"),
    "MD": ("Moldovan", "Молдавия"),
    "UA": ("Ukrainian", "Украина"),
}


def state_name(face: Face, language: str) -> str:
    """Return the short name of a state without a record, in English where there is none in the language."""
    name = ENGLISH.get(face.code, face.name)
    return RUSSIAN.get(face.code, name) if language == "ru" else name


def area_name(face: Face, language: str) -> str:
    """Return the name of a disputed area."""
    return AREAS_RUSSIAN.get(face.name, face.name) if language == "ru" else face.name


@cache
def claim(code: str, language: str) -> str:
    """Return whose claim an area is, such as "Georgian claim"."""
    english, russian = CLAIMANTS[code]
    return tr("{} claim", language=language).format(russian if language == "ru" else english)


def claim_text(face: Face, language: str) -> str:
    """Return a disputed area's name with whose claim it is."""
    return tr("{}: disputed, {}", language=language).format(area_name(face, language), claim(face.claim, language))

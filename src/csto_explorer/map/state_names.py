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
    "AD": "Андорра",
    "AE": "ОАЭ",
    "AF": "Афганистан",
    "AL": "Албания",
    "AM": "Армения",
    "AT": "Австрия",
    "AU": "Австралия",
    "AX": "Аландские острова",
    "AZ": "Азербайджан",
    "BA": "Босния и Герцеговина",
    "BD": "Бангладеш",
    "BE": "Бельгия",
    "BF": "Буркина-Фасо",
    "BG": "Болгария",
    "BH": "Бахрейн",
    "BI": "Бурунди",
    "BJ": "Бенин",
    "BN": "Бруней",
    "BT": "Бутан",
    "BY": "Белоруссия",
    "CA": "Канада",
    "CD": "ДР Конго",
    "CF": "ЦАР",
    "CG": "Конго",
    "CH": "Швейцария",
    "CM": "Камерун",
    "CN": "Китай",
    "CV": "Кабо-Верде",
    "CY": "Кипр",
    "CZ": "Чехия",
    "DE": "Германия",
    "DJ": "Джибути",
    "DK": "Дания",
    "DZ": "Алжир",
    "EE": "Эстония",
    "EG": "Египет",
    "EH": "Западная Сахара",
    "ER": "Эритрея",
    "ES": "Испания",
    "ET": "Эфиопия",
    "FI": "Финляндия",
    "FM": "Микронезия",
    "FO": "Фарерские острова",
    "FR": "Франция",
    "GB": "Великобритания",
    "GE": "Грузия",
    "GG": "Гернси",
    "GI": "Гибралтар",
    "GL": "Гренландия",
    "GR": "Греция",
    "GU": "Гуам",
    "HK": "Гонконг",
    "HR": "Хорватия",
    "HU": "Венгрия",
    "ID": "Индонезия",
    "IE": "Ирландия",
    "IL": "Израиль",
    "IM": "Остров Мэн",
    "IN": "Индия",
    "IQ": "Ирак",
    "IR": "Иран",
    "IS": "Исландия",
    "IT": "Италия",
    "JE": "Джерси",
    "JO": "Иордания",
    "JP": "Япония",
    "KE": "Кения",
    "KG": "Киргизия",
    "KH": "Камбоджа",
    "KM": "Коморы",
    "KP": "КНДР",
    "KR": "Республика Корея",
    "KW": "Кувейт",
    "KZ": "Казахстан",
    "LA": "Лаос",
    "LB": "Ливан",
    "LI": "Лихтенштейн",
    "LK": "Шри-Ланка",
    "LT": "Литва",
    "LU": "Люксембург",
    "LV": "Латвия",
    "LY": "Ливия",
    "MA": "Марокко",
    "MC": "Монако",
    "MD": "Молдавия",
    "ME": "Черногория",
    "MG": "Мадагаскар",
    "MH": "Маршалловы Острова",
    "MK": "Северная Македония",
    "ML": "Мали",
    "MM": "Мьянма",
    "MN": "Монголия",
    "MO": "Макао",
    "MP": "Северные Марианские острова",
    "MR": "Мавритания",
    "MT": "Мальта",
    "MU": "Маврикий",
    "MV": "Мальдивы",
    "MW": "Малави",
    "MY": "Малайзия",
    "MZ": "Мозамбик",
    "NE": "Нигер",
    "NG": "Нигерия",
    "NL": "Нидерланды",
    "NO": "Норвегия",
    "NP": "Непал",
    "OM": "Оман",
    "PG": "Папуа — Новая Гвинея",
    "PH": "Филиппины",
    "PK": "Пакистан",
    "PL": "Польша",
    "PS": "Палестина",
    "PT": "Португалия",
    "PW": "Палау",
    "QA": "Катар",
    "RO": "Румыния",
    "RS": "Сербия",
    "RU": "Россия",
    "RW": "Руанда",
    "SA": "Саудовская Аравия",
    "SB": "Соломоновы Острова",
    "SC": "Сейшелы",
    "SD": "Судан",
    "SE": "Швеция",
    "SI": "Словения",
    "SK": "Словакия",
    "SM": "Сан-Марино",
    "SN": "Сенегал",
    "SO": "Сомали",
    "SS": "Южный Судан",
    "SY": "Сирия",
    "TD": "Чад",
    "TF": "Французские Южные территории",
    "TH": "Таиланд",
    "TJ": "Таджикистан",
    "TM": "Туркмения",
    "TN": "Тунис",
    "TR": "Турция",
    "TW": "Тайвань",
    "TZ": "Танзания",
    "UA": "Украина",
    "UG": "Уганда",
    "UM": "Внешние малые острова США",
    "US": "США",
    "UZ": "Узбекистан",
    "VN": "Вьетнам",
    "XK": "Косово",
    "YE": "Йемен",
    "ZM": "Замбия",
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

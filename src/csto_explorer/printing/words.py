# SPDX-License-Identifier: MIT
"""The words on a sheet, in English and Russian."""

from __future__ import annotations

import datetime

from csto_explorer.chart.details import CLASSES_RU
from csto_explorer.records.edtf import describe

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "as_of": "Structure as of {}",
        "map_as_of": "States as of {}",
        "map_series": "How the states stood, day by day",
        "compared": ", compared with {}",
        "added": "Added since",
        "gone": "Gone by then",
        "moved": "Moved",
        "page": "Page {} of {}",
        "solid": "Subordinate to",
        "uncertain": "Existence uncertain",
        "source": "Source: {}",
        "version": "Records {}",
        "left_out": "Left out, as nothing is on them: {}",
        "some_left_out": "{} sheets with nothing on them are left out",
        "bodies": "Index of bodies",
        "persons": "Index of persons",
        "continued": "continued on page {}",
        "one_below": "1 body below, continued on page {}",
        "below": "{} bodies below, continued on page {}",
        "on_page": "page {}",
        "more": "{} (continued)",
        "held": "Who holds the posts",
        "subordinate": "Directly below",
        "related": "Other relations",
        "organization": "Organization",
        "council": "Council",
        "permanent working body": "Permanent working body",
        "auxiliary body": "Auxiliary body",
        "force": "Force",
        "parliamentary body": "Parliamentary body",
        "expert body": "Expert body",
        "partner": "Partner",
        "coordinated_by": "coordinated by",
        "supports": "supports",
        "reports_to": "reports to",
        "appoints": "appoints",
        "cooperates_with": "cooperates with",
    },
    "ru": {
        "as_of": "Структура на {}",
        "map_as_of": "Государства на {}",
        "map_series": "Положение государств по дням",
        "compared": " в сравнении с {}",
        "added": "Добавлено",
        "gone": "Больше нет",
        "moved": "Перемещено",
        "page": "Лист {} из {}",
        "solid": "Подчиняется",
        "uncertain": "Существование не подтверждено",
        "source": "Источник: {}",
        "version": "Записи {}",
        "left_out": "Пустые листы опущены: {}",
        "some_left_out": "Пустых листов опущено: {}",
        "bodies": "Указатель органов",
        "persons": "Указатель лиц",
        "continued": "продолжение на листе {}",
        "one_below": "ниже 1 орган, продолжение на листе {}",
        "below": "ниже органов: {}, продолжение на листе {}",
        "on_page": "лист {}",
        "more": "{} (продолжение)",
        "held": "Кто занимает должности",
        "subordinate": "Непосредственно подчинены",
        "related": "Другие связи",
        **CLASSES_RU,
        "coordinated_by": "координируется",
        "supports": "обеспечивает",
        "reports_to": "подотчётен",
        "appoints": "назначает",
        "cooperates_with": "сотрудничает",
    },
}
_MONTHS_RU = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)


def word(name: str, language: str) -> str:
    """Return a word in a language, English where there is none, the name itself where it is not known."""
    return _WORDS.get(language, {}).get(name) or _WORDS["en"].get(name) or name.replace("_", " ")


def page_of(number: int | str, pages: int | str, language: str) -> str:
    """Return which page of how many a sheet is."""
    return word("page", language).format(number, pages)


def day(on: datetime.date, language: str) -> str:
    """Return a day in words."""
    if language == "ru":
        return f"{on.day} {_MONTHS_RU[on.month - 1]} {on.year} года"
    return describe(on.isoformat())

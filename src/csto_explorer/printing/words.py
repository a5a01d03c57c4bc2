# SPDX-License-Identifier: MIT
"""The words on a sheet, in the language of the sheet."""

from __future__ import annotations

import datetime

from csto_explorer.chart.details import CLASSES
from csto_explorer.language import marked, tr
from csto_explorer.records.edtf import describe

_RELATION = marked("{} {} {}", "paper")
_WORDS = {
    "as_of": marked("Structure as of {}", "paper"),
    "map_as_of": marked("States as of {}", "paper"),
    "map_series": marked("How the states stood on each of these days", "paper"),
    "compared": marked(", compared with {}", "paper"),
    "added": marked("Added since", "paper"),
    "gone": marked("Gone by then", "paper"),
    "moved": marked("Moved", "paper"),
    "page": marked("Page {} of {}", "paper"),
    "solid": marked("Subordinate to", "paper"),
    "uncertain": marked("Existence uncertain", "paper"),
    "source": marked("Source: {}", "paper"),
    "version": marked("Records {}", "paper"),
    "left_out": marked("Left out, as nothing is on them: {}", "paper"),
    "bodies": marked("Index of bodies", "paper"),
    "persons": marked("Index of persons", "paper"),
    "continued": marked("continued on page {}", "paper"),
    "on_page": marked("page {}", "paper"),
    "more": marked("{} (continued)", "paper"),
    "held": marked("Who holds the posts", "paper"),
    "subordinate": marked("Directly below", "paper"),
    "related": marked("Other relations", "paper"),
    "coordinated_by": marked("coordinated by", "paper"),
    "supports": marked("supports", "paper"),
    "reports_to": marked("reports to", "paper"),
    "appoints": marked("appoints", "paper"),
    "cooperates_with": marked("cooperates with", "paper"),
}


def word(name: str, language: str) -> str:
    """Return a word in a language, English where it has none, the name itself where it is not known."""
    if name in CLASSES:
        return tr(CLASSES[name], language=language)
    return tr(_WORDS[name], "paper", language=language) if name in _WORDS else name.replace("_", " ")


def page_of(number: int | str, pages: int | str, language: str) -> str:
    """Return which page of how many a sheet is."""
    return word("page", language).format(number, pages)


def day(on: datetime.date, language: str) -> str:
    """Return a day in words; on paper nothing is abbreviated."""
    return describe(on.isoformat(), language=language).replace("\u00a0г.", " года")


def related(one: str, kind: str, other: str, language: str) -> str:
    """Say a relation of two bodies."""
    return tr(_RELATION, "paper", language=language).format(one, word(kind, language), other)


def below(number: int, language: str) -> str:
    """Say how many bodies stand below, and where they go on: the page is still to be put in."""
    return tr("%n body(ies) below, continued on page {}", "paper", number, language=language)


def left_out(number: int, language: str) -> str:
    """Say how many sheets are left out."""
    return tr("%n sheet(s) with nothing on them are left out", "paper", number, language=language)

# SPDX-License-Identifier: MIT
"""The language in which the program speaks: texts are written in English here and looked up for others.

`tr("Print &chart…")` is what the tool that gathers the texts looks for, and what says them; `marked("…")` only
marks a constant to be gathered, which `tr` says later. The translations are Qt's: written in
`resources/translations/csto_explorer_ru.ts`, compiled to the `.qm` beside it by `make translations`. English needs no
file but for its plurals, so that Qt is asked only where another language is spoken.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from csto_explorer import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

SOURCE = "en"
"""The language in which the texts stand in the code."""

_spoken = SOURCE


def speak(language: str) -> None:
    """Say everything in a language from now on: "en" or "ru"."""
    global _spoken  # the one thing that all layers share
    _spoken = language


def spoken() -> str:
    """Return the language that is spoken."""
    return _spoken


def tr(source: str, comment: str = "", n: int | None = None, *, language: str = "") -> str:
    """Return a text in the language that is spoken, or in another; the English one where there is no translation.

    `comment` tells texts apart that are the same in English. With a number `n`, "%n" stands for it, and the form
    of the word follows it ("%n state(s)").
    """
    language = language or _spoken
    if language == SOURCE and n is None:
        return source
    found = _translator(language).translate("", source, comment, -1 if n is None else n) or source
    return found if n is None else found.replace("%n", str(n))


def marked(source: str, comment: str = "") -> str:
    """Return a text as it is; it is gathered for translation, and `tr` says it later."""
    return source


@cache
def _translator(language: str) -> QTranslator:
    """Return the translations into a language, empty where there are none."""
    from PySide6.QtCore import QTranslator

    made = QTranslator()
    made.load(str(paths.resources() / "translations" / f"csto_explorer_{language}.qm"))
    return made

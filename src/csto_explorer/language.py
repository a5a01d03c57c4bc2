# SPDX-License-Identifier: MIT
"""The language in which the program speaks: texts are written in English here and looked up for others.

`tr("Print &chart…")` is what the tool that gathers the texts looks for, and what says them; `marked("…")` only
marks a constant to be gathered, which `tr` says later. The translations are Qt's: written in
`resources/translations/csto_explorer_ru.ts`, compiled to the `.qm` beside it by `make translations`. English needs no
file but for its plurals, so that Qt is asked only where another language is spoken.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from csto_explorer import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

SOURCE = "en"
"""The language in which the texts stand in the code."""
SPOKEN = {"en": "English", "ru": "Русский"}
"""What can be spoken; each is called as its speakers call it."""
_SPACE = "\u00a0"
"""Parts thousands in Russian: no line breaks at it, and every typeface has it."""

_MILLION = 1_000_000

_spoken = SOURCE


def speak(language: str) -> None:
    """Say everything in a language from now on: "en" or "ru"."""
    global _spoken  # the one thing that all layers share
    _spoken = language


def spoken() -> str:
    """Return the language that is spoken."""
    return _spoken


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language for a while."""
    before = _spoken
    speak(language)
    try:
        yield
    finally:
        speak(before)


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that the environment asks for, as POSIX says it, where it can be spoken; else English."""
    asked = next((told for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (told := environment.get(name))), "")
    language = asked[:2].lower()
    return language if language in SPOKEN and not asked[2:3].isalpha() else SOURCE


def asked(arguments: Sequence[str]) -> str:
    """Return the language that a command line names before any command, empty where it names none that is spoken."""
    rest = list(arguments)
    while rest and rest[0].startswith(("-", "csto:")):
        name, equals, value = rest.pop(0).partition("=")
        if name == "--language":
            value = value if equals else (rest[0] if rest else "")
            return value if value in SPOKEN else ""
        if name in ("--database", "--tour") and not equals and rest:
            rest.pop(0)
    return ""


def tr(source: str, comment: str = "", n: int | None = None, *, language: str = "") -> str:
    """Return a text in the language that is spoken, or in another; the English one where there is no translation.

    `comment` tells texts apart that are the same in English. With a number `n`, "%n" stands for it, and the form
    of the word follows it ("%n state(s)").
    """
    language = language or _spoken
    if language == SOURCE and n is None:
        return source
    found = _translator(language).translate("", source, comment, -1 if n is None else _counted(n)) or source
    return found if n is None else found.replace("%n", said_number(n, language=language))


def _counted(n: int) -> int:
    """Return a number of the same form that Qt can hold."""
    return n if n < _MILLION else _MILLION + n % _MILLION


def marked(source: str, comment: str = "") -> str:
    """Return a text as it is; it is gathered for translation, and `tr` says it later."""
    return source


def said_number(value: float, places: int | None = None, *, language: str = "") -> str:
    """Say a number: with commas between thousands and a point in English, narrow spaces and a comma in Russian."""
    said = f"{value:,}" if places is None else f"{value:,.{places}f}"
    if (language or _spoken) == SOURCE:
        return said
    return said.replace(",", _SPACE).replace(".", ",").replace("-", "\u2212")


@cache
def _translator(language: str) -> QTranslator:
    """Return the translations into a language, empty where there are none."""
    from PySide6.QtCore import QTranslator

    made = QTranslator()
    made.load(str(paths.resources() / "translations" / f"csto_explorer_{language}.qm"))
    return made

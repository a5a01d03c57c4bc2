# SPDX-License-Identifier: MIT
"""The language that the window speaks: which it is, Qt's own texts in it, and what goes over to a window in another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from csto_explorer.language import SOURCE, SPOKEN, speak, spoken
from csto_explorer.models.settings import Settings

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

__all__ = ["SETTING", "carry_over", "forget_ticks", "language_of", "spoken", "take"]

SETTING = "interface"
"""Under this name the settings keep the language that was chosen; nothing while it is the system's."""
_qt_texts: list[QTranslator] = []


def language_of(settings: Settings) -> str:
    """Return the language that the user chose, else that of the system where it can be spoken, else English."""
    chosen = settings.get(SETTING, "")
    return chosen if chosen in SPOKEN else _of(QLocale.system())


def take(language: str) -> None:
    """Let the whole program speak a language: its own texts, those of Qt, and what Qt makes of numbers and dates."""
    speak(language)
    while _qt_texts:
        QCoreApplication.removeTranslator(_qt_texts.pop())
    if language != SOURCE:
        texts = QTranslator()
        if texts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(texts)
            _qt_texts.append(texts)
    # whoever reads English may write dates as their country does
    system = QLocale.system()
    QLocale.setDefault(system if _of(system) == language else QLocale(language))


def carry_over(old: MainWindow, new: MainWindow) -> None:
    """Show in a new window what was shown in another: its size and place, its choices, and its search."""
    new.setGeometry(old.geometry())
    new.setWindowState(old.windowState())
    for name in ("second_lines", "holders", "to_right", "guess"):
        getattr(new.actions_, name).setChecked(getattr(old.actions_, name).isChecked())
    new.chart.choices = old.chart.choices
    new.chart.folded = old.chart.folded
    new.structure.fold_as(old.structure)
    new.tables.through_time.setChecked(old.tables.through_time.isChecked())
    new.results.field.setText(old.results.field.text())


def forget_ticks(window: MainWindow) -> None:
    """Take the filters by what cells say out of what the present step remembers: they say it in another language."""
    from csto_explorer.models.table_query import Facet

    memory = window.navigator.step.memory
    table = memory.get("tables")
    if table is not None:
        kept = {name: each for name, each in table.query.filters.items() if not isinstance(each, Facet)}
        memory["tables"] = replace(table, query=table.query._replace(filters=kept))


def _of(locale: QLocale) -> str:
    language = locale.name()[:2]
    return language if language in SPOKEN else SOURCE

# SPDX-License-Identifier: MIT
"""Widths of texts that are added up from pairs of letters are those that Qt gives for the whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from csto_explorer.scene.fonts import font, measure


def whole(text: str, bold: bool) -> float:
    return QFontMetricsF(font(1024, bold)).horizontalAdvance(text) / 1024


def texts(store) -> list[str]:
    found = {"AVATAR To Ty “Wa” f.i. fi fl ГАТУ Тё (ЙҚӘҢ) 2002–2026 №5"}
    for body in store.organizations().values():
        found |= {body.names.en, body.names.ru, body.names.abbreviation, body.purpose}
    for area in store.areas().values():
        found |= {area.names.en, area.names.ru}
    return sorted(found)


@pytest.mark.parametrize("bold", [False, True])
def test_widths_of_the_shipped_names_are_exact(store, bold):
    told = {text: measure(text, 12, bold) - 12 * whole(text, bold) for text in texts(store)}
    assert {text: difference for text, difference in told.items() if abs(difference) > 0.01} == {}


@pytest.mark.parametrize("text", ["e\u0301te\u0301", "Հայաստան", "中国", "\U0001f600", "a\u200db", ""])
def test_other_scripts_are_measured_as_wholes(qapp, text):
    assert measure(text, 10, False) == pytest.approx(10 * whole(text, False))

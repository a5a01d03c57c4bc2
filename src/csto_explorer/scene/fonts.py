# SPDX-License-Identifier: MIT
"""The type of charts, maps and paper: PT Sans, which ships with the program, and the measuring of it.

Hinting is off, so that a text has the same width on screen and on paper, in proportion to its size. A
QGuiApplication must exist before any of this is called.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from csto_explorer import paths

FAMILY = "PT Sans"
FILES = ("PTSans-Regular.ttf", "PTSans-Bold.ttf", "PTSans-Italic.ttf")
EM = 64
"""Pixel size of the fonts that are drawn scaled, for sizes that are no whole number."""
_MEASURED_AT = 1024


@lru_cache(maxsize=1)
def load_fonts() -> str:
    """Load the bundled faces once; returns the family's name, or a substitute's if the files are missing."""
    folder = paths.resources() / "fonts"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in FILES]
    if loaded[0] < 0:
        return QFont().defaultFamily()
    families = QFontDatabase.applicationFontFamilies(loaded[0])
    return families[0] if families else FAMILY


@lru_cache(maxsize=256)
def font(size: int, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of a size in whole scene units."""
    made = QFont(load_fonts())
    made.setPixelSize(max(1, size))
    made.setBold(bold)
    made.setItalic(italic)
    made.setKerning(True)
    # a ligature in a PDF is found by nobody who searches for "Trafficking"
    made.setFeature(QFont.Tag("liga"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=4)
def _metrics(bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(_MEASURED_AT, bold))


class _Advances(dict[tuple[str, str], float]):
    """How far a letter moves on before another one, or before none; asked of Qt once for each pair.

    Asked for a whole text, Qt shapes it anew each time, which takes ten times as long as adding the pairs up. In the
    scripts of PLAIN nothing but the next letter changes how far one moves on.
    """

    def __init__(self, bold: bool) -> None:
        super().__init__()
        self._metrics = _metrics(bold)

    def __missing__(self, pair: tuple[str, str]) -> float:
        one, other = pair
        width = self._metrics.horizontalAdvance(one + other)
        if other:
            width -= self._metrics.horizontalAdvance(other)
        self[pair] = width / _MEASURED_AT
        return self[pair]


@lru_cache(maxsize=4)
def _advances(bold: bool) -> _Advances:
    return _Advances(bold)


_PLAIN = re.compile(r"[ -~\u00a0-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u2026\u2116]+")
"""Texts of Latin and Cyrillic letters, figures and marks, none of which is set upon another."""


@lru_cache(maxsize=65536)
def _width(text: str, bold: bool) -> float:
    if _PLAIN.fullmatch(text) is None:
        return _metrics(bold).horizontalAdvance(text) / _MEASURED_AT
    return sum(map(_advances(bold).__getitem__, pairwise((*text, ""))))


def measure(text: str, size: float, bold: bool) -> float:
    """Return the width of a text in scene units; see `scene.model.Measure`."""
    return _width(text, bold) * size

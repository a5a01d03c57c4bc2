# SPDX-License-Identifier: MIT
"""The type of charts, maps and paper: PT Sans, which ships with the program, and the measuring of it.

Hinting is off, so that a text has the same width on screen and on paper, in proportion to its size. A
QGuiApplication must exist before any of this is called.
"""

from __future__ import annotations

from functools import lru_cache

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


@lru_cache(maxsize=65536)
def _width(text: str, bold: bool) -> float:
    return _metrics(bold).horizontalAdvance(text) / _MEASURED_AT


def measure(text: str, size: float, bold: bool) -> float:
    """Return the width of a text in scene units; see `scene.model.Measure`."""
    return _width(text, bold) * size

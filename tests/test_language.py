# SPDX-License-Identifier: MIT
"""Texts are said in the language that is spoken, and as they stand where they have no translation."""

from __future__ import annotations

import subprocess
import sys

from csto_explorer.language import marked, speak, spoken, tr


def test_english_is_said_as_it_stands():
    assert spoken() == "en"
    assert tr("Nothing of the kind {}") == "Nothing of the kind {}"
    assert marked("A constant") == "A constant"


def test_what_has_no_translation_is_said_in_english():
    speak("ru")
    try:
        assert tr("Nobody will ever translate this one") == "Nobody will ever translate this one"
    finally:
        speak("en")


def test_english_needs_no_qt():
    code = "import sys; from csto_explorer.language import tr; tr('x'); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

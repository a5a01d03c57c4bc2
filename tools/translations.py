# SPDX-License-Identifier: MIT
"""Gather the texts of the program into resources/translations/*.ts, and compile these to the .qm that ship.

Texts stand in the code as `tr("…")` and `marked("…")`; those no longer said are dropped, so that a file holds what
the program says and nothing else. Places in the code are not written: they would change with every edit.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("en", "ru")
"""English too, for its plurals alone."""


def gather() -> None:
    """Write every text of the program into the .ts files; what is translated already stays."""
    sources = sorted(str(path) for path in (TOP / "src" / "csto_explorer").rglob("*.py"))
    for language in LANGUAGES:
        options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
        if language == "en":
            options.append("-pluralonly")
        _run("lupdate", *sources, "-tr-function-alias", "tr+=marked", *options, "-ts", str(_file(language, "ts")))


def compile_all() -> None:
    """Write the .qm files."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", str(_file(language, "ts")), "-qm", str(_file(language, "qm")))


def _file(language: str, ending: str) -> Path:
    return FOLDER / f"csto_explorer_{language}.{ending}"


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, cwd=TOP, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    gather()
    compile_all()

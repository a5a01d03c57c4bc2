# SPDX-License-Identifier: MIT
"""Gather the texts of the program into resources/translations/*.ts, and compile these to the .qm that ship.

Texts stand in the code as `tr("…")` and `marked("…")`; those no longer said are dropped, so that a file holds what
the program says and nothing else. Places in the code are not written: they would change with every edit. What the
records say by rule (titles of tables and columns, classes, kinds, units, words that come again and again) is gathered
from their description and their files.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "translations"
DATA = TOP / "data"
LANGUAGES = ("en", "ru")
"""English too, for its plurals alone."""
VOCABULARY = "records"
"""As in database/wording.py."""
WORDED = (
    ("links", "predicate"),
    ("links", "inverse"),
    ("memberships", "role"),
    ("posts", "role"),
    ("observations", "indicator"),
    ("observations", "unit"),
)
"""Columns whose words come again and again, though no rule lists them."""
SAID_OTHERWISE = (("activities", "frequency"),)
"""Columns whose words are said otherwise than the same words elsewhere, as in database/wording.py."""
SAID_BY_SEARCH = (
    "name",
    "abbreviation",
    "alias",
    "translation",
    "transliteration",
    "text",
    "keyboard layout",
    "spelling",
    "filter",
)
"""Why a result was found."""
WITHOUT_PLACE = ("videoconference",)
"""What stands in place of a venue; venues themselves are names."""
UNIT_CASES = ("unit", "unit, genitive")
CERTAINTIES = ("certain", "uncertain")


def gather(folder: Path = FOLDER) -> None:
    """Write every text of the program into the .ts files of a folder; what is translated already stays."""
    sources = sorted(str(path) for path in (TOP / "src" / "csto_explorer").rglob("*.py"))
    with tempfile.TemporaryDirectory() as beside:
        words = Path(beside) / "vocabulary.py"
        words.write_text("\n".join(vocabulary()) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
            further = [str(words)]
            if language == "en":
                # the words of the records are said in English as they stand
                options, further = [*options, "-pluralonly"], []
            target = folder / f"csto_explorer_{language}.ts"
            _run("lupdate", *sources, *further, "-tr-function-alias", "tr+=marked", *options, "-ts", str(target))


def vocabulary() -> Iterator[str]:
    """Yield a line of code for each word that the records say by rule."""
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    words: dict[str, None] = dict.fromkeys((*SAID_BY_SEARCH, *CERTAINTIES, *WITHOUT_PLACE))
    units: dict[str, None] = {}
    for table in package["resources"]:
        words.update(dict.fromkeys((table["title"], table["explorer"]["kind"])))
        for column in table["schema"]["fields"]:
            ours = column.get("explorer", {})
            told = (column["title"], column["description"], ours.get("backlink", ""))
            words.update(dict.fromkeys((*told, *column.get("constraints", {}).get("enum", ()))))
            units[ours.get("unit", "")] = None
    for name, column in WORDED:
        words.update(dict.fromkeys(_values(name, column)))
    units.update(dict.fromkeys(_values("observations", "unit")))
    for word in filter(None, words):
        yield f"marked({json.dumps(word, ensure_ascii=False)}, {VOCABULARY!r})"
    for name, column in SAID_OTHERWISE:
        for word in filter(None, dict.fromkeys(_values(name, column))):
            yield f"marked({json.dumps(word, ensure_ascii=False)}, {column!r})"
    for unit in filter(None, units):
        yield from (f"tr({json.dumps(unit)}, {case!r}, 1)" for case in UNIT_CASES)


def _values(table: str, column: str) -> Iterator[str]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from (row[column] for row in csv.DictReader(file))


def compile_all(folder: Path = FOLDER) -> None:
    """Write the .qm files."""
    for language in LANGUAGES:
        made = folder / f"csto_explorer_{language}"
        _run("lrelease", "-silent", f"{made}.ts", "-qm", f"{made}.qm")


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, cwd=TOP, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    gather()
    compile_all()

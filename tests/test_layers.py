# SPDX-License-Identifier: MIT
"""Imports point downwards only; Qt, widgets and SQL stay in their rooms. Offenders are named as file:line."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from csto_explorer.collecting import collector_off

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "csto_explorer"

# whatever may be used everywhere: a still collector, errors, the language spoken, folders, the form of written files
COMMON = {"collecting", "errors", "language", "paths", "writing", "__version__"}
SEES = {
    "records": set(),
    "database": {"records"},
    "search": {"records", "database"},
    "scene": {"records"},
    "chart": {"records", "scene"},
    "map": {"records", "scene"},
    "printing": {"records", "scene", "chart", "map"},
    "export": {"records", "database"},
}
SEES["models"] = set(SEES)
SEES["window"] = set(SEES)
COMPOSITION = {"__main__", "app", "cli", "commands", "display", "imports", "tour"}

NO_QT = ("records", "database", "search", "export", "chart", "map", "printing", "scene")
DRAWS = {
    "scene/paint.py",
    "scene/lettering.py",
    "scene/glyphs.py",
    "scene/outlines.py",
    "scene/fonts.py",
    "printing/output.py",
    "printing/printer.py",
}
MAY_USE_QT = DRAWS | {"language.py"}
SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+(INTO|OR)\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s|"
    r"(CREATE|DROP|ALTER)\s+(TABLE|VIEW|INDEX|UNIQUE|VIRTUAL|TRIGGER)\b|WITH\s+(RECURSIVE\s+)?\w+(\s*\([^)]*\))?\s+AS\s*\()",
    re.IGNORECASE,
)


@functools.cache
def sources() -> tuple[tuple[str, ast.Module], ...]:
    """Every file of the program: its path below the package, and its syntax tree."""
    # trees are many small things, which the collector would look through again and again
    with collector_off():
        return tuple(
            (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
            for path in sorted(PACKAGE.rglob("*.py"))
        )


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every module that is imported, wherever in the file, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import in line {node.lineno}"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def room(path: str) -> str:
    """The package of a file, or the module where it lies at the top."""
    return path.removesuffix(".py").split("/")[0]


def test_imports_point_down():
    offenders = []
    for path, tree in sources():
        if room(path) in COMPOSITION:
            continue
        allowed = SEES.get(room(path), set()) | COMMON | {room(path)}
        for line, name in imports(tree):
            parts = name.split(".")
            if parts[0] == "csto_explorer" and parts[1] not in allowed:
                offenders.append(f"{path}:{line} sees {parts[1]}")
    assert offenders == []


def test_every_room_is_in_the_plan():
    rooms = {room(path) for path, _ in sources()}
    assert rooms <= SEES.keys() | COMPOSITION | COMMON | {"__init__"}


def test_qt_stays_where_things_are_drawn():
    offenders = [
        f"{path}:{line} imports {name}"
        for path, tree in sources()
        for line, name in imports(tree)
        if name.startswith(("PySide6", "shiboken6")) and room(path) in {*NO_QT, *COMMON} and path not in MAY_USE_QT
    ]
    assert offenders == []


def test_widgets_stay_in_the_window():
    offenders = [
        f"{path}:{line}"
        for path, tree in sources()
        for line, name in imports(tree)
        if name.startswith("PySide6.QtWidgets") and room(path) not in {"window", "app", "tour"}
    ]
    assert offenders == []


def statements() -> Iterator[tuple[str, int]]:
    """Every text that reads as SQL: the file and line where it stands."""
    for path, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
                yield path, node.lineno


def test_sql_stays_in_database_and_search():
    offenders = [f"{path}:{line}" for path, line in statements() if room(path) not in {"database", "search"}]
    assert offenders == []


def test_sql_is_seen_where_it_stands():
    assert {room(path) for path, _ in statements()} >= {"database", "search"}


def test_nothing_is_imported_from_the_tools():
    offenders = [
        f"{path}:{line}"
        for path, tree in sources()
        for line, name in imports(tree)
        if name.split(".")[0] in {"tools", "tests", "benchmarks"}
    ]
    assert offenders == []


def modules_of(package: str) -> list[str]:
    """The modules of a package that are to load without Qt."""
    files = (path.relative_to(PACKAGE).as_posix() for path in sorted((PACKAGE / package).rglob("*.py")))
    kept = (path for path in files if path not in DRAWS and not path.endswith("__init__.py"))
    return ["csto_explorer." + path.removesuffix(".py").replace("/", ".") for path in kept]


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has loaded after some code."""
    answer = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={"PYTHONPATH": str(PACKAGE.parent), "QT_QPA_PLATFORM": "offscreen", "HOME": "/nonexistent"},
    )
    return set(answer.stdout.split())


@pytest.mark.parametrize("package", NO_QT)
def test_rooms_without_qt_load_none(package):
    wanted = modules_of(package)
    assert wanted
    loaded = loaded_by(f"import {', '.join(wanted)}")
    assert set(wanted) <= loaded
    assert {name for name in loaded if name.startswith(("PySide6", "shiboken6"))} == set()


def test_window_starts_without_what_it_does_not_need():
    loaded = loaded_by("from csto_explorer.__main__ import main\nassert main(['--quit-after-first-paint']) == 0")
    assert "csto_explorer.window.main_window" in loaded
    unwanted = {"numpy", "sqlite_utils", "click", "asyncio", "PySide6.QtPrintSupport", "PySide6.QtNetwork"}
    assert loaded & unwanted == set()
    assert {name for name in loaded if name.startswith("csto_explorer.export")} == set()


def test_commands_that_read_load_no_qt():
    loaded = loaded_by("from csto_explorer.__main__ import main\nassert main(['search', 'council']) == 0")
    assert {name for name in loaded if name.startswith(("PySide6", "shiboken6", "sqlite_utils"))} == set()

# SPDX-License-Identifier: MIT
"""The program as others install it: from a wheel and editable, each in a clean environment, used from elsewhere.

The environment borrows PySide6 and the other packages from the one of the tests, so that nothing is fetched.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
BUILDS_EDITABLE = "import sys, hatchling.build as backend; print(backend.build_editable(sys.argv[1]))"


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that must succeed, not seeing the checkout; returns what it printed."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def built(folder: Path, *command: str | Path) -> Path:
    """Build a wheel into a folder; returns its path."""
    run(sys.executable, *command, folder, cwd=TOP)
    (wheel,) = folder.glob("*.whl")
    return wheel


def installed(folder: Path, wheel: Path) -> Path:
    """Install a wheel into a clean environment; returns the folder of its commands."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index"]
    run(*pip, "--disable-pip-version-check", wheel, cwd=folder)
    borrowed = sysconfig.get_path("purelib")
    (packages,) = (folder / "lib").glob("python*/site-packages")
    (packages / "borrowed.pth").write_text(f"{borrowed}\n", encoding="utf-8")
    return folder / "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of the project."""
    return built(tmp_path_factory.mktemp("wheel"), "-m", "build", "--wheel", "--no-isolation", "--outdir")


@pytest.fixture(scope="module", params=["wheel", "editable"])
def program(request, tmp_path_factory):
    """The command `csto-explorer` in an environment of its own."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "wheel":
        made = request.getfixturevalue("wheel")
    else:
        made = built(tmp_path_factory.mktemp("build"), "-c", BUILDS_EDITABLE)
    return installed(folder, made) / "csto-explorer"


def test_the_wheel_holds_records_and_resources(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("data/csto.db", "resources/map/eurasia.map", "resources/fonts/PTSans-Regular.ttf"):
        assert f"csto_explorer/{name}" in names
    assert [name for name in names if name.startswith("csto_explorer/resources/icons/")]
    assert [name for name in names if name.startswith(("tests", "tools"))] == []


def test_it_finds_its_database_whole(program, tmp_path):
    assert run(program, "check", cwd=tmp_path).strip().endswith("is whole.")


def test_it_searches_from_another_folder(program, tmp_path):
    found = json.loads(run(program, "search", "collective security council", "--json", cwd=tmp_path))
    assert found["results"][0]["record"] == "organization/csc"


def test_it_opens_its_window(program, tmp_path):
    run(program, "--quit-after-first-paint", cwd=tmp_path)

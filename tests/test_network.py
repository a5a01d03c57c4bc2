# SPDX-License-Identifier: MIT
"""The program uses no network and leaves its records alone: its system calls are watched, its folder compared."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from csto_explorer import paths

SOURCE = Path(__file__).resolve().parent.parent / "src"
INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET\b")
USES = {
    "search": ["search", "council"],
    "chart": ["chart", "-o", "chart.pdf"],
    "window": ["--quit-after-first-paint"],
}


@pytest.fixture(autouse=True)
def program_of_the_checkout(monkeypatch):
    """The program under test is this one, also where another is installed."""
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))


def strace() -> str:
    """Return the path of strace, or skip where it is missing or may not watch."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed")
    if subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not watch processes here")
    return found


@pytest.mark.parametrize("use", USES)
def test_no_socket_of_the_internet_is_made(use, tmp_path):
    log = tmp_path / "calls"
    watched = [strace(), "-f", "-o", str(log), "-e", "trace=socket,connect", sys.executable, "-m", "csto_explorer"]
    done = subprocess.run(
        [*watched, *USES[use]], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    calls = log.read_text(encoding="utf-8").splitlines()
    assert calls  # it was watched at all: at least its end is told
    assert [call for call in calls if INTERNET.search(call)] == []


def contents(folder: Path) -> dict[str, tuple[str, int]]:
    """Return digest and time of change of every file below a folder, by its name."""
    return {
        str(path.relative_to(folder)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("use", USES)
def test_the_folder_of_the_records_stays_as_it_is(use, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(paths.data(), data)
    before = contents(data)
    command = [sys.executable, "-m", "csto_explorer", "--database", str(data / "csto.db"), *USES[use]]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert contents(data) == before

# SPDX-License-Identifier: MIT
"""Starting and ending as the user meets it, in processes of their own: one clear line, never a traceback."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from csto_explorer import paths
from csto_explorer.models.settings import Settings

PROGRAM = [sys.executable, "-m", "csto_explorer"]
SOURCE = Path(__file__).resolve().parent.parent / "src"
PAINT = "--quit-after-first-paint"
QUIET_ENDS = (0, 130, -signal.SIGINT, -signal.SIGPIPE)


@pytest.fixture(autouse=True)
def program_of_the_checkout(monkeypatch):
    """The program under test is this one, also where another is installed."""
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))


def start(*arguments, without=(), **changes):
    """Run the program to its end with a changed environment."""
    surroundings = {name: value for name, value in os.environ.items() if name not in without} | changes
    command = [*PROGRAM, *(str(argument) for argument in arguments)]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=False)


def assert_one_line(done, *words):
    """Hold that a run ended with status 2 and one line of ours that has some words."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("csto-explorer: ")
    assert all(word in line for word in words), line


def test_it_opens_paints_and_ends():
    done = start(PAINT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":77"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "none"}])
def test_no_display_is_one_line(display):
    done = start(without=("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"), **display)
    assert_one_line(done, "display", "--help")


def test_a_missing_database_is_one_line(tmp_path):
    path = tmp_path / "none.db"
    assert_one_line(start(PAINT, "--database", path), str(path))
    assert not path.exists()


def broken(kind, path):
    """Write a database that is broken in one way."""
    whole = paths.database().read_bytes()
    texts = {
        "empty": b"",
        "truncated": whole[: len(whole) // 2],
        "corrupt": whole[:4096] + b"\xa5" * (len(whole) - 4096),
        "not SQLite": b"records,of,another,kind\n" * 100,
    }
    path.write_bytes(texts[kind])


@pytest.mark.parametrize("kind", ["empty", "truncated", "corrupt", "not SQLite"])
@pytest.mark.parametrize("use", [[PAINT], ["search", "council"]])
def test_a_broken_database_is_one_line(kind, use, tmp_path):
    path = tmp_path / "broken.db"
    broken(kind, path)
    assert_one_line(start("--database", path, *use), str(path))


def test_a_folder_is_no_database(tmp_path):
    assert_one_line(start(PAINT, "--database", tmp_path), str(tmp_path))


@pytest.mark.parametrize("link", ["csto://organization/none", "csto://", "csto://organization/csc?on=never"])
def test_a_link_that_leads_nowhere_is_one_line(link):
    assert_one_line(start(PAINT, link))


@pytest.fixture
def closed_home(tmp_path):
    """A home that nothing can be written to, not even by root: it is a file."""
    home = tmp_path / "home"
    home.write_text("", encoding="utf-8")
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return {"HOME": str(home), **{name: str(home / name) for name in names}}


def test_a_home_that_cannot_be_written_is_no_hindrance(closed_home):
    done = start(PAINT, **closed_home)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr


def test_a_home_that_cannot_be_written_is_told(closed_home, monkeypatch):
    for name, value in closed_home.items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert not settings.can_save()
    assert "until you quit" in settings.problem
    settings.set("theme", "dark")
    assert settings.get("theme") == "dark"


def test_an_installation_that_cannot_be_written_works(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(paths.database(), data)
    (data / "csto.db").chmod(0o444)
    data.chmod(0o555)
    try:
        assert start(PAINT, "--database", data / "csto.db").returncode == 0
    finally:
        data.chmod(0o755)


def test_the_tour_names_its_files(tmp_path):
    folder = tmp_path / "tour"
    done = start("--tour", folder)
    assert done.returncode == 0, done.stderr
    named = [Path(line) for line in done.stdout.splitlines()]
    assert sorted(named) == sorted(path for path in folder.iterdir() if path.is_file())
    assert {"chart.pdf", "map.pdf", "overview.png"} <= {path.name for path in named}
    assert all(path.stat().st_size > 1000 for path in named)


@contextlib.contextmanager
def begun(*arguments):
    """Start the program and leave it running; it is ended whatever happens."""
    with subprocess.Popen([*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_reader_that_has_enough_is_no_error():
    with begun("export", "jsonl", "-o", "-") as process:
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        process.wait(20)
    assert said == b""
    assert process.returncode in QUIET_ENDS


def test_ctrl_c_ends_a_command_quietly():
    with begun("export", "jsonl", "-o", "-") as process:
        # more is written than a pipe holds: it waits for us
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert said == b""
    assert process.returncode in QUIET_ENDS


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="looks into /proc for when Qt has begun")
@pytest.mark.parametrize("seconds", [0.05, 0.1, 1])
def test_ctrl_c_ends_the_window_quietly(seconds):
    with begun() as process:
        maps = Path(f"/proc/{process.pid}/maps")
        while process.poll() is None and "libqoffscreen" not in maps.read_text(encoding="utf-8"):
            time.sleep(0.02)
        # while it is being made, or after
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert said == b""
    assert process.returncode in QUIET_ENDS


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="looks into /proc for when signals are heard")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_settings_are_kept_when_the_session_ends(tmp_path, monkeypatch, number):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with begun() as process:
        status = Path(f"/proc/{process.pid}/status")
        for _ in range(1500):
            if process.poll() is not None or hears(status.read_text(encoding="utf-8"), number):
                break
            time.sleep(0.02)
        process.send_signal(number)
        _, said = process.communicate(timeout=20)
    assert said == b""
    assert process.returncode == 0
    assert "window_size" in (tmp_path / "csto-explorer" / "settings.json").read_text(encoding="utf-8")


def hears(status, number):
    """Whether a process handles a signal, by what the system says of it."""
    mask = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(mask, 16) >> (number - 1) & 1)

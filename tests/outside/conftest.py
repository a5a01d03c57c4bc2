# SPDX-License-Identifier: MIT
"""The real program on a display of its own, heard over the bus for assistive technology."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PLATFORM = (
    "import ctypes, pathlib, PySide6.QtGui as g;"
    "ctypes.CDLL(str(pathlib.Path(g.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
)
SOURCE = Path(__file__).resolve().parent.parent.parent / "src"


def missing():
    """What of the system is not there, empty if all is."""
    tools = [name for name in ("Xvfb", "dbus-daemon", "xdotool") if not shutil.which(name)]
    tools += [] if any(Path(each).exists() for each in LAUNCHERS) else ["at-spi-bus-launcher"]
    if not tools and subprocess.run([sys.executable, "-c", PLATFORM], capture_output=True, check=False).returncode:
        tools.append("libraries of the xcb platform")
    return ", ".join(tools)


@contextlib.contextmanager
def running(*command, **how):
    """A process that is ended whatever happens."""
    with subprocess.Popen(command, **how) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


def first_line(process):
    return process.stdout.readline().decode().strip()


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory):
    """A display, a session bus and the bus for assistive technology, as variables of the environment."""
    lacking = missing()
    if lacking:
        pytest.skip(f"the program cannot be heard from outside without {lacking}; make test installs them where it may")
    home = tmp_path_factory.mktemp("home")
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_", "WAYLAND"))
    }
    env = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
    display = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with running(*display, **quiet) as screen:
        env["DISPLAY"] = f":{first_line(screen)}"
        with running(*bus, env=env, **quiet) as session:
            env["DBUS_SESSION_BUS_ADDRESS"] = first_line(session)
            launcher = next(each for each in LAUNCHERS if Path(each).exists())
            told = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            with running(launcher, "--launch-immediately", env=env, **told):
                yield env


@pytest.fixture
def reader(surroundings):
    from tests.outside.bus import Reader

    made = Reader(surroundings["DBUS_SESSION_BUS_ADDRESS"])
    yield made
    made.close()


class Program:
    """The program under test, driven by keys alone."""

    def __init__(self, process, reader, env):
        self.process, self.reader, self._env = process, reader, env
        ends = time.monotonic() + 30
        while not reader.programs():
            assert process.poll() is None, process.stderr.read().decode()
            assert time.monotonic() < ends, "the program is not on the bus"
            time.sleep(0.05)
        self.root = reader.programs()[0]

    def take_keys(self, title):
        """Give the keys to a window, as the manager of windows does that is not here."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync"]
        subprocess.run(search, env=self._env, check=True, timeout=20, stdout=subprocess.DEVNULL)


@pytest.fixture
def program(surroundings, reader):
    """The program, standing and filled, with the keys in its window; it must end well and quietly."""
    settings = Path(surroundings["XDG_CONFIG_HOME"]) / "csto-explorer"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "settings.json").write_text('{"welcomed": true, "transitions": false}', encoding="utf-8")
    env = surroundings | {"PYTHONPATH": str(SOURCE)}
    with running(sys.executable, "-m", "csto_explorer", env=env, stderr=subprocess.PIPE) as process:
        made = Program(process, reader, env)
        made.take_keys("CSTO Explorer$")
        yield made
        if process.poll() is None:
            reader.press("Ctrl+Q")
        assert process.wait(20) == 0
        assert b"Traceback" not in process.stderr.read()

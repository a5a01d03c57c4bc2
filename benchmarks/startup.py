# SPDX-License-Identifier: MIT
"""Start-up against an empty PySide6 window: time to the first painted, usable window, and memory when it is filled.

The window is usable from its first paint on: menus, search and date are there, and what is typed is kept until its
panels, which come next, can answer. How long it takes until they are filled is told as well.

Each program is started in turn, round after round, so that the machine's moods hit all alike. Every one prints
a line when it has painted and the events of its start are done; the time runs from before the process is made
until that line is read. Memory is the proportional set size (PSS): pages shared with others count in part.
Under Xvfb DB Browser for SQLite stands beside it, opened on the same database; it cannot print a line, so its
time runs until its window is mapped, which flatters it.

Prints a table and the ratios; the exit status is 1 if a bound is exceeded.

    python benchmarks/startup.py [--rounds N]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DATABASE = ROOT / "data" / "csto.db"
TIME_BOUND, MEMORY_BOUND = 1.5, 2.0
WARM_UPS = 2
PATIENCE = 30.0

READY = "print('ready', flush=True)"
EMPTY = f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, lambda: {READY})

application = QApplication(['empty'])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
# the panels are filled in the turn after the signal, all painted in the one after that
AFTER_FILLING = f"QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: {READY}))"
# the program as it is, but it stays and tells when the window has painted, or when tree, chart, card and tables are
# filled; the map follows
EXPLORER = """
import sys
from csto_explorer.imports import take_up_qt

take_up_qt()
from csto_explorer import app

made = app.make_window

def make_window(*arguments, **named):
    window = made(*arguments, **named)
    from PySide6.QtCore import QTimer
    window.SIGNAL.connect(lambda: TOLD)
    return window

app.make_window = make_window
from csto_explorer.__main__ import main
sys.exit(main([]))
"""
PAINTED, FILLED = "CSTO Explorer, painted", "CSTO Explorer, filled"


class Program(NamedTuple):
    """A program to measure; `window` is the title by which its window is known where it prints nothing."""

    name: str
    command: list[str]
    window: str = ""

    @property
    def prints(self) -> bool:
        """Whether the program itself tells when it has painted."""
        return not self.window


class Taken(NamedTuple):
    """One start: seconds and MiB."""

    seconds: float
    memory: float


def programs(display: bool) -> list[Program]:
    """Return what is measured, the reference first."""
    found = [
        Program("empty window", [sys.executable, "-c", EMPTY]),
        *(
            Program(name, [sys.executable, "-c", EXPLORER.replace("SIGNAL", signal_of).replace("TOLD", told)])
            for name, signal_of, told in ((PAINTED, "painted", READY), (FILLED, "firstPainted", AFTER_FILLING))
        ),
    ]
    browser = shutil.which("sqlitebrowser")
    if display and browser and shutil.which("xdotool"):
        found.append(Program("DB Browser for SQLite", [browser, "--read-only", str(DATABASE)], "DB Browser"))
    return found


def start(program: Program, surroundings: dict[str, str]) -> Taken:
    """Start a program, wait until it shows its window, weigh it, end it."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        program.command,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=None if program.prints else subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        if not program.prints:
            wait_for_window(program.window, surroundings)
        elif process.stdout is None or process.stdout.readline().strip() != "ready":
            raise SystemExit(f"{program.name} ended before its window was there")
        seconds = time.perf_counter() - begun
        time.sleep(0.3)
        return Taken(seconds, proportional_memory(process.pid))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout:
            process.stdout.close()


def wait_for_window(title: str, surroundings: dict[str, str]) -> None:
    """Wait until a window whose title holds these words is mapped."""
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    subprocess.run(command, env=surroundings, timeout=PATIENCE, check=True, stdout=subprocess.DEVNULL)


def proportional_memory(process: int) -> float:
    """Return the PSS of a process in MiB."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(title: str, surroundings: dict[str, str], rounds: int) -> bool:
    """Measure all programs in turn on one platform, print them, and say whether the bounds hold."""
    measured = programs("DISPLAY" in surroundings)
    taken: dict[str, list[Taken]] = {program.name: [] for program in measured}
    for number in range(WARM_UPS + rounds):
        # each goes first as often as the others
        shift = number % len(measured)
        for program in measured[shift:] + measured[:shift]:
            found = start(program, surroundings)
            if number >= WARM_UPS:
                taken[program.name].append(found)
    print(f"\n{title}, medians of {rounds} starts")
    print(f"{'':24}{'ms':>7}{'ratio':>7}{'MiB PSS':>9}{'ratio':>7}")
    reference = taken[measured[0].name]
    for name, runs in taken.items():
        print(
            f"{name:24}{1000 * median(runs, 0):7.0f}{ratio(runs, reference, 0):7.2f}"
            f"{median(runs, 1):9.1f}{ratio(runs, reference, 1):7.2f}"
        )
    painted, filled = ratio(taken[PAINTED], reference, 0), ratio(taken[FILLED], reference, 1)
    held = painted <= TIME_BOUND and filled <= MEMORY_BOUND
    print(f"bounds {TIME_BOUND}x time painted, {MEMORY_BOUND:g}x memory filled: {'held' if held else 'EXCEEDED'}")
    return held


def median(runs: list[Taken], what: int) -> float:
    """Return the median of the seconds (0) or of the memory (1)."""
    return statistics.median(run[what] for run in runs)


def ratio(runs: list[Taken], reference: list[Taken], what: int) -> float:
    """Return how many times the reference's median a median is."""
    return median(runs, what) / median(reference, what)


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """Run Xvfb; yields its display."""
    reading, writing = os.pipe()
    # without -noreset it begins anew whenever its last client is gone, and the next may find it closed
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def surroundings_of(home: str, **more: str) -> dict[str, str]:
    """Return the variables that the programs get: an empty home, no display but the one named.

    All modules are compiled in the first warm-up, as they are where the program was installed by pip.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "PYTHON"))}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        kept.pop(name, None)
    own = {"HOME": home, "PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled")}
    return {**kept, **own, **more}


def main() -> int:
    """Measure on the offscreen platform and under Xvfb; returns 1 if a bound is exceeded."""
    parser = argparse.ArgumentParser(description="Measure start-up against an empty window.")
    parser.add_argument("--rounds", type=int, default=15, help="starts of each program that count (15)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        held = measure("offscreen", surroundings_of(home, QT_QPA_PLATFORM="offscreen"), rounds)
        if shutil.which("Xvfb"):
            with virtual_display() as display:
                variables = surroundings_of(home, DISPLAY=display, QT_QPA_PLATFORM="xcb")
                held = measure("X11 (Xvfb)", variables, rounds) and held
        else:
            print("\nXvfb is not installed (apt-get install xvfb): not measured on X11")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())

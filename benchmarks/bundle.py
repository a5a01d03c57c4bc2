# SPDX-License-Identifier: MIT
"""The bundle's start against the plain environment's: both to the first painted window, in turn.

Each ends by itself when it has painted, so the time runs from before the process is made until it is gone.

    python benchmarks/bundle.py
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.startup import WARM_UPS, surroundings_of  # noqa: E402

FROZEN = ROOT / "dist" / "csto-explorer" / "csto-explorer"
BOUND = 1.1
ROUNDS = 21
PAINT = "--quit-after-first-paint"


def measure(frozen: Path, say: Callable[[str], None] = print) -> bool:
    """Measure both in turn, say the medians, and return whether the bound holds."""
    commands = {
        "plain environment": [sys.executable, "-m", "csto_explorer", PAINT],
        "bundle": [str(frozen), PAINT],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as home:
        surroundings = surroundings_of(home, QT_QPA_PLATFORM="offscreen")
        for number in range(WARM_UPS + ROUNDS):
            # each goes first as often as the other
            for name in list(commands)[:: 1 if number % 2 else -1]:
                begun = time.perf_counter()
                subprocess.run(commands[name], env=surroundings, check=True)
                if number >= WARM_UPS:
                    taken[name].append(time.perf_counter() - begun)
    # each pair met the same moods of the machine
    ratios = [own / plain for own, plain in zip(taken["bundle"], taken["plain environment"], strict=True)]
    ratio = statistics.median(ratios)
    for name, seconds in taken.items():
        say(f"start to first paint, {name:18} {1000 * statistics.median(seconds):5.0f} ms (median of {ROUNDS})")
    say(f"ratio {ratio:.2f} (median of the pairs), bound {BOUND}: {'held' if ratio <= BOUND else 'EXCEEDED'}")
    return ratio <= BOUND


if __name__ == "__main__":
    if not FROZEN.is_file():
        raise SystemExit("There is no bundle: run 'make bundle' first.")
    sys.exit(0 if measure(FROZEN) else 1)

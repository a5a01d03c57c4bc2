# SPDX-License-Identifier: MIT
"""The map: frames while it is moved, antialiased; the sharp redraw; loading of the outlines, and their memory.

The reference is time itself: one frame of a screen at 60 Hz. The exit status is 1 if a bound is exceeded.

    python benchmarks/map.py
"""

from __future__ import annotations

import subprocess
import sys

from the_window import heading, milliseconds, open_window, told

FRAME, SHARP, LOADING, MEMORY = 16.0, 50.0, 15.0, 25.0
ZOOMS = (1.0, 3.0, 9.0)
LOAD = """
import time
from csto_explorer.map import geometry

def peak():
    # what getrusage tells begins with the peak of the process that started this one
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

before = peak()
begun = time.perf_counter()
geometry.load()
took = time.perf_counter() - begun
print(1000 * took, (peak() - before) / 1024)
"""


def main() -> int:
    """Measure and print; returns the exit status."""
    window = open_window(1240, 900)
    window.arrange("map")
    view = window.map.view
    view.resize(1200, 800)
    held = True
    heading("The map, 1200 × 800, antialiased")
    for zoom in ZOOMS:
        view.fit()
        view.zoom(zoom)
        view._sharpen()
        times = [milliseconds(lambda: (view.pan(7, 3), view.repaint())) for _ in range(60)]
        held = told(f"panning, {zoom:g} times nearer", times, FRAME) and held
        sharp = []
        for _ in range(60):
            # nothing that was kept may serve: neither the picture nor where the names stand
            view.pan(0.5, 0.5)
            view.follow_theme()
            sharp.append(milliseconds(view.repaint))
        held = told(f"drawn sharp, {zoom:g} times nearer", sharp, SHARP) and held
    runs = [subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True) for _ in range(7)]
    figures = [tuple(map(float, run.stdout.split())) for run in runs]
    held = told("loading the outlines", [each[0] for each in figures], LOADING) and held
    memory = max(each[1] for each in figures)
    print(f"{'memory of the outlines':40}{memory:9.1f}{'':9}{MEMORY:9.0f}  MiB")
    return 0 if held and memory <= MEMORY else 1


if __name__ == "__main__":
    sys.exit(main())

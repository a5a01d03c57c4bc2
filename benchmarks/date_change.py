# SPDX-License-Identifier: MIT
"""A change of the as-of date, everything repainted: tree, chart, map, table, card, timeline and status bar.

The reference is time itself: two frames of a screen at 60 Hz. The date steps through every half year of the records,
from event to event, and day by day as it does while it is dragged. The exit status is 1 if the bound is exceeded.

A machine that others share is at times half as fast as at others, so a loop of fixed work is timed before every step.
The second line of each tells the times in such loops, which are the same at any speed.

    python benchmarks/date_change.py
"""

from __future__ import annotations

import datetime
import sys

from the_window import heading, loop, milliseconds, open_window, share, told

BOUND = 33.0


def main() -> int:
    """Measure and print; returns the exit status."""
    window = open_window(1440, 900)
    navigator = window.navigator
    halves = [datetime.date(year, month, 3) for year in range(1993, 2026) for month in (1, 7)]
    days = [datetime.date(2002, 9, 1) + datetime.timedelta(days=number) for number in range(60)]
    events = sorted({tick.last for tick in window.workspace.ticks()})
    heading("A change of the date, everything repainted, 1440 × 900")
    held = True
    for name, dates in (("every half year", halves), ("from event to event", events), ("dragged, day by day", days)):
        # painted before the first step: what comes before was another series
        milliseconds(lambda first=dates[0]: navigator.set_date(first))
        loops = []
        times = []
        for day in dates[1:]:
            loops.append(loop())
            times.append(milliseconds(lambda day=day: navigator.set_date(day)))
        held = told(name, times, BOUND) and held
        in_loops = [each / by for each, by in zip(times, loops, strict=True)]
        print(
            f"{'':40}{share(in_loops, 0.5):9.1f}{share(in_loops, 0.95):9.1f}{'':9}  loops of {share(loops, 0.5):.1f} ms"
        )
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())

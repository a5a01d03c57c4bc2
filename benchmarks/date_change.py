# SPDX-License-Identifier: MIT
"""A change of the as-of date, everything repainted: tree, chart, map, table, card, timeline and status bar.

The reference is time itself: two frames of a screen at 60 Hz. The date steps through every half year of the records,
from event to event, and day by day as it does while it is dragged. The exit status is 1 if the bound is exceeded.

    python benchmarks/date_change.py
"""

from __future__ import annotations

import datetime
import sys

from the_window import heading, milliseconds, open_window, told

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
        navigator.set_date(dates[0])
        times = [milliseconds(lambda day=day: navigator.set_date(day)) for day in dates[1:]]
        held = told(name, times, BOUND) and held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())

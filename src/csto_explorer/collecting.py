# SPDX-License-Identifier: MIT
"""Keeping Python's garbage collector still during work that makes much and leaves no cycles behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

YOUNG, MIDDLE = 3000, 10
"""So many new things are waited for before they are looked at, and so many looks before a longer one."""
FULL_AFTER, AT_THE_LATEST = 10, 100
"""After so many looks at what is rather new all is looked at: once nothing moves, and at the latest."""


def start() -> None:
    """Keep the collector still while a window is made and filled, until `started` is called."""
    # what an older window left behind may go
    gc.unfreeze()
    gc.disable()


def started() -> None:
    """Let it collect again, but not look at what was there before: a full look at that takes several frames."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        # a look at all takes longer than a frame, so it waits for `rested`
        gc.set_threshold(YOUNG, MIDDLE, AT_THE_LATEST)


def rested() -> None:
    """Look at what is new, and at all if that is due: nothing moves now that could stop for it."""
    if gc.isenabled():
        gc.collect(2 if gc.get_count()[2] >= FULL_AFTER else 1)


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep the collector still: it would walk all that was made again and again, and find nothing to collect."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def made_to_stay() -> Iterator[None]:
    """Keep the collector still while something is made that stays for good, and have it never look at that."""
    with collector_off():
        yield
        # else the first thing made afterwards has it walk all of this
        gc.freeze()

# SPDX-License-Identifier: MIT
"""Telling how far long work has come, and ending it when the user no longer wants it."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Told how much is done, of how much; it may raise Cancelled, which ends the work."""


_WHOLE = 1000


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The user ended the work."""


def part_of(tell: Tell, start: float, end: float) -> Tell:
    """Return what tells of a part of the work, which is done from one share of the whole to another."""

    def part(done: int, total: int) -> None:
        tell(round(_WHOLE * (start + (end - start) * done / max(total, 1))), _WHOLE)

    return part


def quiet(done: int, total: int) -> None:
    """Tell nobody."""

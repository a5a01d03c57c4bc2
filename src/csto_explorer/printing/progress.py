# SPDX-License-Identifier: MIT
"""Telling how far long work has come, and ending it when the user no longer wants it."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Told how much is done, of how much; it may raise Cancelled, which ends the work."""


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The user ended the work."""


def quiet(done: int, total: int) -> None:
    """Tell nobody."""

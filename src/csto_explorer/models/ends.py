# SPDX-License-Identifier: MIT
"""What two lists share at their ends: what comes in between is what a view is told of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def shared_ends(before: Sequence[Any], after: Sequence[Any]) -> tuple[int, int]:
    """Return how many entries two lists share at their beginnings, and how many of the rest at their ends."""
    least = min(len(before), len(after))
    head = next((n for n in range(least) if before[n] != after[n]), least)
    tail = next((n for n in range(least - head) if before[-1 - n] != after[-1 - n]), least - head)
    return head, tail

# SPDX-License-Identifier: MIT
"""Where a picture is cut into tiles, in one direction: pure arithmetic on intervals.

Each tile is a window of one length on the picture. Neighbours overlap, and each interval that may not be cut (a box)
lies whole within one of the windows: the last that begins no later than it does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Span = tuple[float, float]
_LEAST_STEP = 0.55
"""Of a window: a cut looks for a gap between boxes no farther back than this."""
_AIR = 2.0


def cuts(spans: Sequence[Span], length: float, window: float, overlap: float) -> list[float]:
    """Return where the windows begin; no span may be longer than a window."""
    ordered = sorted(spans)
    blocks = _blocks(ordered)
    starts = [0.0]
    while starts[-1] + window < length - 0.01:
        starts.append(_next(ordered, blocks, starts[-1], window, min(overlap, window / 2)))
    return starts


def home(starts: Sequence[float], low: float) -> int:
    """Return the number of the window that a span belongs to, by its lower end."""
    return max(bisect_right(starts, low + 0.001) - 1, 0)


def _next(spans: Sequence[Span], blocks: Sequence[Span], start: float, window: float, overlap: float) -> float:
    end = start + window
    # what goes beyond this window has to begin in the next
    reaching = [low for low, high in spans if high > end + 0.001 and start < low < end]
    limit = min([end - overlap, *(low - _AIR for low in reaching)])
    for low, high in reversed(blocks):
        if low < limit < high:
            gap = max((b for _, b in blocks if b <= low), default=start)
            middle = (gap + low) / 2
            return middle if middle > start + window * _LEAST_STEP else _least(limit, start, reaching)
    return _least(limit, start, reaching)


def _least(limit: float, start: float, reaching: Iterable[float]) -> float:
    """Return a place to begin that is farther than the last, also where boxes are as large as the window."""
    return limit if limit > start + 1.0 else min(reaching)


def _blocks(spans: Sequence[Span]) -> list[Span]:
    """Return what spans cover together, without the gaps between."""
    found: list[Span] = []
    for low, high in spans:
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found

# SPDX-License-Identifier: MIT
"""Where a text fits inside a state: its outline as rows of chords, searched for the roomiest place."""

from __future__ import annotations

import math
from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from csto_explorer.map.geometry import Face, Ring, enclosing
from csto_explorer.scene.model import Rect

LEAST_ROWS, MOST_ROWS = 32, 96
ROW = 2.0
"""Rows that a state's height is cut into: where there is room for them so many map units high."""
BELOW = 0.16
"""How far below the middle of a state a symbol stands, as a share of the height."""
SPARE = 1.06
"""A text needs so many times its own width."""

Chord = tuple[float, float]


class Spot(NamedTuple):
    """A place for a text: its middle, and how good it is (more is better)."""

    x: float
    y: float
    worth: float


_Chance = tuple[float, float, int, float, float]
"""A chord that is long enough: its ends, its row, the height of that, and how far it is from the middle."""


class Rows:
    """The inside of closed rings along evenly spaced rows."""

    def __init__(self, rings: tuple[Ring, ...]) -> None:
        self.bounds = enclosing(rings)
        count = min(MOST_ROWS, max(LEAST_ROWS, round(self.bounds.height / ROW)))
        self.step = max(self.bounds.height / count, 1e-6)
        self._last: tuple[Rect, tuple[float, float]] | None = None
        crossings: list[list[float]] = [[] for _ in range(count)]
        for ring in rings:
            self._cross(ring, crossings)
        self.chords: list[list[Chord]] = [
            list(zip(row[::2], row[1::2], strict=False)) for row in map(sorted, crossings)
        ]
        self._sums = [_summed(row) for row in self.chords]
        every = ((end - start, row, start, end) for row, chords in enumerate(self.chords) for start, end in chords)
        # the longest first: most of a ragged coast is too short for any text
        self._by_length = sorted(every, reverse=True)

    def _cross(self, ring: Ring, crossings: list[list[float]]) -> None:
        top, step = self.bounds.y, self.step
        before_x, before_y = ring[-1]
        above = int((before_y - top) / step + 0.5)
        for x, y in ring:
            # so many rows lie above a point; most points lie between the same two rows as the one before
            row = int((y - top) / step + 0.5)
            if row != above:
                slope = (x - before_x) / (y - before_y)
                for between in range(above, row) if above < row else range(row, above):
                    crossings[between].append(x + (top + (between + 0.5) * step - y) * slope)
                above = row
            before_x, before_y = x, y

    def row_y(self, row: int) -> float:
        """Return the height of a row."""
        return self.bounds.y + (row + 0.5) * self.step

    def meet(self, rect: Rect) -> bool:
        """Whether a rectangle holds anything of the inside, as far as the rows tell."""
        first = max(0, int((rect.y - self.bounds.y) / self.step - 0.5))
        last = int((rect.bottom - self.bounds.y) / self.step + 0.5)
        return any(end > rect.x and start < rect.right for row in self.chords[first : last + 1] for start, end in row)

    def spots(self, width: float, height: float, visible: Rect) -> Iterator[Spot]:
        """Yield where a text of a size fits within the state and `visible`, best first.

        How good a place can be at best is told by the row in its middle alone. The rows around it are looked at when
        its turn comes, and mostly one of the first places is taken.
        """
        wide = width * SPARE
        step = self.step
        reach = int(height / 2 / step) + 1
        heart_x, heart_y = self._heart(visible)
        left, right = visible.x, visible.right
        top, bottom = visible.y + height / 2, visible.bottom - height / 2
        if min(right, self.bounds.right) - max(left, self.bounds.x) < wide:
            return
        across, down = 1.5 / self.bounds.width, 1.5 / self.bounds.height
        half, first, last = wide / 2, self.bounds.y + 0.5 * step, len(self.chords) - reach
        stride = max(1, reach // 3)
        # negated, as the least comes first; numbered, so that of equals the upper and the left one does
        waiting: list[tuple[float, float, float, int, Spot | _Chance]] = []
        # written out by hand: this is what the layout of a map's names spends its time on
        for length, row, start, end in self._by_length:
            if length < wide:
                break
            if not reach <= row < last or (row - reach) % stride:
                continue
            y = first + row * step
            if not top <= y <= bottom:
                continue
            low, high = start if start > left else left, end if end < right else right
            if high - low < wide:
                continue
            below = down * abs(y - heart_y)
            spare = (high - low) / wide
            least, most = low + half, high - half
            aside = least - heart_x if heart_x < least else heart_x - most if heart_x > most else 0.0
            best = (spare if spare < 1.6 else 1.6) - below - across * aside
            waiting.append((-best, row, start, 0, (low, high, row, y, below)))
        heapify(waiting)
        while waiting:
            _, _, start, _, found = heappop(waiting)
            if isinstance(found, Spot):
                yield found
                continue
            low, high, row, y, below = found
            low, high = self._common((low, high), row, reach, wide)
            if high - low < wide:
                continue
            spare = (high - low) / wide
            worth = (spare if spare < 1.6 else 1.6) - below
            least, most = low + half, high - half
            near = least if heart_x < least else most if heart_x > most else heart_x
            for place, x in enumerate(dict.fromkeys((near, (low + high) / 2, least, most))):
                spot = Spot(x, y, worth - across * abs(x - heart_x))
                heappush(waiting, (-spot.worth, row, start, place + 1, spot))

    def _common(self, chord: Chord, row: int, reach: int, least: float) -> Chord:
        """Return what of a chord is inside along the rows next to it as well; (0, 0) if less than `least`."""
        low, high = chord
        step = reach // 3 or 1
        # the outermost first: where a text does not fit, it mostly fails there
        for near in (row - reach, row + reach, *range(row - reach + step, row + reach, step)):
            best_low = best_high = 0.0
            for start, end in self.chords[near]:
                if end > low and start < high:
                    inner, outer = start if start > low else low, end if end < high else high
                    if outer - inner > best_high - best_low:
                        best_low, best_high = inner, outer
            low, high = best_low, best_high
            if high - low < least:
                return 0.0, 0.0
        return low, high

    def inside(self) -> tuple[float, float]:
        """Return a point well inside, somewhat below the middle, where the name of the state stands."""
        x, y = self._middle(self.bounds)
        y += self.bounds.height * BELOW
        row = min(max(int((y - self.bounds.y) / self.step), 0), len(self.chords) - 1)
        # a chord that holds the middle, or else the nearest one
        start, end = min(self.chords[row], key=lambda each: max(each[0] - x, x - each[1], 0.0), default=(x, x))
        spare = (end - start) * 0.2
        return min(max(x, start + spare), end - spare), self.row_y(row)

    def _heart(self, visible: Rect) -> tuple[float, float]:
        """Return the middle of what is visible of the state; the last answer is kept."""
        seen = self.bounds if _is_whole(self.bounds, visible) else visible
        if self._last is None or self._last[0] != seen:
            self._last = seen, self._middle(seen)
        return self._last[1]

    def _middle(self, visible: Rect) -> tuple[float, float]:
        total = x_sum = y_sum = 0.0
        left, right = visible.x, visible.right
        first = max(0, math.ceil((visible.y - self.bounds.y) / self.step - 0.5))
        last = min(len(self.chords), math.floor((visible.bottom - self.bounds.y) / self.step - 0.5) + 1)
        for row in range(first, last):
            start, end, length, moment = self._sums[row]
            if start < left or end > right:
                length = moment = 0.0
                for start, end in self.chords[row]:
                    low, high = start if start > left else left, end if end < right else right
                    if low < high:
                        length += high - low
                        moment += (high - low) * (low + high) / 2
            total += length
            x_sum += moment
            y_sum += length * self.row_y(row)
        if not total:
            return self.bounds.x, self.bounds.y
        return x_sum / total, y_sum / total


def _summed(chords: list[Chord]) -> tuple[float, float, float, float]:
    """Return where the chords of a row begin and end, how long they are together, and their moment about 0."""
    length = moment = 0.0
    for start, end in chords:
        length += end - start
        moment += (end - start) * (start + end) / 2
    return (chords[0][0], chords[-1][1], length, moment) if chords else (0.0, 0.0, 0.0, 0.0)


def _is_whole(bounds: Rect, visible: Rect) -> bool:
    return visible.contains(bounds.x, bounds.y) and visible.contains(bounds.right, bounds.bottom)


def room(face: Face) -> Rows:
    """Return the rows of a state."""
    known = face.__dict__.get("_rows")
    if known is None:
        known = face.__dict__["_rows"] = Rows(face.rings)
    assert isinstance(known, Rows)
    return known

# SPDX-License-Identifier: MIT
"""The tidy tree: where boxes of different sizes stand along their levels, each branch as close to its neighbours as
may be.

Flat lists of numbers, no object for a box, no recursion: a hundred thousand boxes take a fifth of a second. All boxes
stand in one long row at first, level after level; where only some boxes have others below them, a branch is moved as a
whole. Each branch knows its outline, the least and the greatest coordinate on each of its levels, deepest level first,
so that a level is added at the end and the longest outline among its children is handed on rather than copied.

Among the children of a box each is pushed once as far to the front as the others allow and once as far to the back;
it stands in the middle of the two. So the picture of a mirrored tree is the mirrored picture, and a small branch
between two large ones does not stick to one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, repeat
from math import inf
from operator import add, sub

from csto_explorer.chart.rows import Rows

_Outline = tuple[list[float], list[float], float]
"""Least and greatest coordinate on each level below a box, deepest first, and what is to be added to them."""
_Pair = tuple[int, int, float]
"""Two branches that see one another, and how far apart they must stand."""


def tidy(before: Sequence[float], after: Sequence[float], rows: Rows, gap: float) -> list[float]:
    """Return the coordinate of each box along its level, that of the top being 0.

    A box reaches `before` its coordinate and `after` it; they and the coordinates go by the order of the rows. A
    parent stands in the middle between the first and the last of its children.
    """
    steps = map(add, map(add, before, after), repeat(gap))
    # where each box stands in the one long row, which begins anywhere: what counts is how far apart siblings are
    places = list(map(add, accumulate(steps, initial=0.0), before))
    parents, firsts = rows.parents, rows.firsts
    ends = [first - 1 for first in firsts[1:]]
    middles = [(places[first] + places[end]) / 2 for first, end in zip(firsts, ends, strict=False)]
    # the least and the greatest coordinate of the children of each parent
    lows = [places[first] - before[first] - middle for first, middle in zip(firsts, middles, strict=False)]
    highs = [places[end] + after[end] - middle for end, middle in zip(ends, middles, strict=True)]
    # and of what is deeper, where there is anything
    deeper: list[_Outline | None] = [None] * len(parents)
    inner_firsts = list(map(rows.parents_before.__getitem__, firsts))
    siblings = _Siblings(before, after, gap, places)
    for number in range(len(parents) - 1, -1, -1):
        first, stop = inner_firsts[number], inner_firsts[number + 1]
        if first == stop:
            continue
        inner, start, end = parents[first:stop], firsts[number], ends[number]
        shapes: list[_Outline] = []
        if any(deeper[first:stop]):
            shapes = list(map(_with_level, deeper[first:stop], lows[first:stop], highs[first:stop]))
            are_moved = stop - first > 1 and siblings.part(start, end, inner, shapes)
        else:
            are_moved = stop - first > 1 and siblings.part_flat(start, end, inner, lows[first:stop], highs[first:stop])
        if are_moved:
            middles[number] = (places[start] + places[end]) / 2
            lows[number] = places[start] - before[start] - middles[number]
            highs[number] = places[end] + after[end] - middles[number]
        middle = middles[number]
        if shapes:
            deeper[number] = _joined(shapes, [places[child] - middle for child in inner])
        else:
            low, high = places[inner[0]] + lows[first] - middle, places[inner[-1]] + highs[stop - 1] - middle
            deeper[number] = [low], [high], 0.0
    return _from_the_top(rows, places, middles)


def _from_the_top(rows: Rows, places: Sequence[float], middles: Sequence[float]) -> list[float]:
    """Return where everything stands, given where it stands among its siblings, and the middles of these."""
    counts = list(map(sub, rows.firsts[1:], rows.firsts))
    found = [0.0]
    for row, end in zip(rows.starts, rows.starts[1:], strict=False):
        first, stop = rows.parents_before[row], rows.parents_before[end]
        # parents come first, so theirs are final here
        moves = map(sub, map(found.__getitem__, rows.parents[first:stop]), middles[first:stop])
        below = chain.from_iterable(map(repeat, moves, counts[first:stop]))
        found += map(add, places[len(found) : rows.firsts[stop]], below)
    return found


def _with_level(deeper: _Outline | None, low: float, high: float) -> _Outline:
    """Return the outline of a branch, given that of what is deeper than its first level."""
    if deeper is None:
        return [low], [high], 0.0
    lows, highs, shift = deeper
    lows.append(low - shift)
    highs.append(high - shift)
    return deeper


@dataclass(frozen=True, slots=True)
class _Siblings:
    """Parts boxes that stand side by side, from `start` to `end`, so that what is below them finds room.

    Each goes to the middle between the first and the last place where it may stand. `inner` names those with others
    below them. All return whether anything was moved.
    """

    before: Sequence[float]
    after: Sequence[float]
    gap: float
    places: list[float]

    def part_flat(
        self, start: int, end: int, inner: Sequence[int], lows: Sequence[float], highs: Sequence[float]
    ) -> bool:
        """Part boxes below which there is one level only, of which the reach is told."""
        places = self.places
        distances = [high - low + self.gap for high, low in zip(highs, lows[1:], strict=False)]
        place, moved = places[inner[0]], 0.0
        pushed = [place]
        for child, least in zip(inner[1:], distances, strict=True):
            own = places[child]
            place += least
            if own + moved > place:
                place = own + moved
            else:
                moved = place - own
            pushed.append(place)
        if moved:
            self._settle(start, end, inner, pushed, list(zip(inner, inner[1:], distances, strict=False)), True)
        return moved > 0

    def part(self, start: int, end: int, inner: Sequence[int], shapes: Sequence[_Outline]) -> bool:
        """Part boxes by the outlines of what is below them."""
        places, gap = self.places, self.gap
        pairs: list[_Pair] = []
        # branches whose back is seen from behind, the nearest last: each reaches deeper than those after it
        facing: list[tuple[int, list[float], float, int]] = []
        pushed: dict[int, float] = {}
        moved = 0.0
        is_tight, previous = True, -1
        for child, (lows, highs, shift) in zip(inner, shapes, strict=True):
            place = places[child] + moved
            depth, seen = len(lows), 0
            while facing:
                other, backs, back_shift, reach = facing[-1]
                until = reach if reach < depth else depth
                if until > seen:
                    if until == 1:
                        least = backs[-1] - lows[-1]
                    else:
                        least = max(map(sub, backs[-until : reach - seen], lows[-until : depth - seen]))
                    least += back_shift - shift + gap
                    pairs.append((other, child, least))
                    if pushed[other] + least > place:
                        place = pushed[other] + least
                        is_tight = is_tight and other == previous
                    seen = until
                if reach > depth:
                    break
                facing.pop()
            facing.append((child, highs, shift, depth))
            pushed[child] = place
            moved = place - places[child]
            previous = child
        if moved:
            self._settle(start, end, inner, list(pushed.values()), pairs, is_tight)
        return moved > 0

    def _settle(
        self, start: int, end: int, inner: Sequence[int], pushed: list[float], pairs: list[_Pair], is_tight: bool
    ) -> None:
        """Place boxes, given how far those with others below them are pushed by the ones before them."""
        places, last = self.places, inner[-1]
        if not is_tight or last - inner[0] != len(inner) - 1:
            self._centre(start, end, dict(zip(inner, pushed, strict=True)), pairs)
            return
        # each touches the one before: there is only one place for it
        moved = pushed[-1] - places[last]
        places[inner[0] : last + 1] = pushed
        for child in range(last + 1, end + 1):
            places[child] += moved

    def _centre(self, start: int, end: int, pushed: dict[int, float], pairs: list[_Pair]) -> None:
        """Move boxes to the middle between the first places, of which `pushed` tells, and the last ones."""
        before, after, places = self.before, self.after, self.places
        moved = 0.0
        for child in range(start, end + 1):
            if child in pushed:
                moved = pushed[child] - places[child]
            places[child] += moved
        bounds: dict[int, float] = {}
        edge, number = places[end] + after[end], len(pairs) - 1
        for child in range(end, start - 1, -1):
            last = edge - after[child]
            if child in pushed:
                last = min(last, bounds.get(child, last))
                # the distances to this one are the last that are left
                while number >= 0 and pairs[number][1] == child:
                    other, _, least = pairs[number]
                    bounds[other] = min(bounds.get(other, inf), last - least)
                    number -= 1
            edge = last - before[child] - self.gap
            places[child] = (places[child] + last) / 2


def _joined(shapes: Sequence[_Outline], places: Sequence[float]) -> _Outline:
    """Return the outline of branches side by side, what is below their tops."""
    depths = [len(lows) for lows, _, _ in shapes]
    deepest = depths.index(max(depths))
    lows, highs, shift = shapes[deepest]
    shift += places[deepest]
    seen = 0
    for n in range(deepest):
        if depths[n] > seen:
            own, by = shapes[n][0], shapes[n][2] + places[n] - shift
            lows[-depths[n] : len(lows) - seen] = [value + by for value in own[: depths[n] - seen]]
            seen = depths[n]
    seen = 0
    for n in range(len(shapes) - 1, deepest, -1):
        if depths[n] > seen:
            own, by = shapes[n][1], shapes[n][2] + places[n] - shift
            highs[-depths[n] : len(highs) - seen] = [value + by for value in own[: depths[n] - seen]]
            seen = depths[n]
    return lows, highs, shift

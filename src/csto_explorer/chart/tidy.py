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
from itertools import accumulate, chain, compress, repeat
from math import inf
from operator import add, mul, ne, sub

from csto_explorer.chart.rows import Rows

_Outline = tuple[list[float], list[float], float]
"""Least and greatest coordinate on each level below a box, deepest first, and what is to be added to them."""
_Pair = tuple[int, int, float]
"""Two branches that see one another, and how far apart they must stand."""
_NOTHING = 1e-6
"""Who is pushed less than that stays."""


def tidy(sizes: Sequence[float], extents: Sequence[float], rows: Rows, gap: float) -> list[float]:
    """Return where each box begins along its level, the first of all of them at 0.

    A box is as long as `sizes` says and takes the room that `extents` says; they and what is returned go by the order
    of the rows. The middle of a parent is that between the middles of the first and the last of its children.
    """
    # where each box begins in the one long row: what counts is how far apart siblings are
    places = list(accumulate(map(add, extents, repeat(gap)), initial=0.0))
    parents, firsts = rows.parents, rows.firsts
    starts, ends = firsts[:-1], [first - 1 for first in firsts[1:]]
    # where a parent begins, among its children
    heads = _begins(places, sizes, parents, starts, ends)
    # the least and the greatest coordinate of the children of each parent, from where it begins
    lows = list(map(sub, map(places.__getitem__, starts), heads))
    highs = list(map(sub, map(add, map(places.__getitem__, ends), map(extents.__getitem__, ends)), heads))
    # and of what is deeper, where there is anything
    deeper: list[_Outline | None] = [None] * len(parents)
    inner_firsts = list(map(rows.parents_before.__getitem__, firsts))
    siblings = _Siblings(extents, gap, places)
    distances = _distances(list(map(places.__getitem__, parents)), lows, highs, gap)
    with_inner = compress(range(len(parents) - 1, -1, -1), map(ne, reversed(inner_firsts), reversed(inner_firsts[:-1])))
    for number in with_inner:
        first, stop = inner_firsts[number], inner_firsts[number + 1]
        inner, start, end = parents[first:stop], starts[number], ends[number]
        are_moved = False
        shapes: list[_Outline] = []
        if any(deeper[first:stop]):
            shapes = list(map(_with_level, deeper[first:stop], lows[first:stop], highs[first:stop]))
            are_moved = stop - first > 1 and siblings.part(start, end, inner, shapes)
        elif stop - first > 1:
            pushed = list(accumulate(distances[first : stop - 1], initial=places[inner[0]]))
            are_moved = siblings.push(end, inner, pushed)
        if are_moved:
            head = (places[start] + places[end] + (sizes[start] + sizes[end]) / 2 - sizes[parents[number]]) / 2
            heads[number], lows[number], highs[number] = head, places[start] - head, places[end] + extents[end] - head
        head = heads[number]
        if shapes:
            deeper[number] = _joined(shapes, [places[child] - head for child in inner])
        else:
            low, high = places[inner[0]] + lows[first] - head, places[inner[-1]] + highs[stop - 1] - head
            deeper[number] = [low], [high], 0.0
    return _from_the_top(rows, places, heads, _front(lows, deeper))


def _begins(
    places: Sequence[float], sizes: Sequence[float], parents: Sequence[int], starts: Sequence[int], ends: Sequence[int]
) -> list[float]:
    """Return where parents begin, in the middle between the middles of the boxes at the start and at the end."""
    lengths = map(add, map(sizes.__getitem__, starts), map(sizes.__getitem__, ends))
    behind = map(sub, map(mul, lengths, repeat(0.5)), map(sizes.__getitem__, parents))
    twice = map(add, map(add, map(places.__getitem__, starts), map(places.__getitem__, ends)), behind)
    return list(map(mul, twice, repeat(0.5)))


def _front(lows: Sequence[float], deeper: Sequence[_Outline | None]) -> float:
    """Return how far the picture reaches before the place where its top begins."""
    least = 0.0
    if lows:
        least = min(least, lows[0])
    if deeper and deeper[0] is not None:
        values, _, shift = deeper[0]
        least = min(least, min(values) + shift)
    return -least


def _distances(places: Sequence[float], lows: Sequence[float], highs: Sequence[float], gap: float) -> list[float]:
    """Return how far each branch of two levels stands from the one before it: as far as it does, or as it must."""
    natural = map(sub, places[1:], places)
    least = map(add, map(sub, highs, lows[1:]), repeat(gap))
    return list(map(max, natural, least))


def _from_the_top(rows: Rows, places: Sequence[float], heads: Sequence[float], front: float) -> list[float]:
    """Return where everything stands, given where it stands among its siblings, and where their parents begin."""
    counts = list(map(sub, rows.firsts[1:], rows.firsts))
    found = [front]
    for row, end in zip(rows.starts, rows.starts[1:], strict=False):
        first, stop = rows.parents_before[row], rows.parents_before[end]
        # parents come first, so theirs are final here
        moves = map(sub, map(found.__getitem__, rows.parents[first:stop]), heads[first:stop])
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

    extents: Sequence[float]
    gap: float
    places: list[float]

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
        if is_tight:
            return self.push(end, inner, list(pushed.values()))
        self._centre(start, end, pushed, pairs)
        return True

    def push(self, end: int, inner: Sequence[int], pushed: Sequence[float]) -> bool:
        """Place branches that touch one another, so that there is one place for each, and what is between them."""
        places, previous, moved = self.places, inner[0], 0.0
        if pushed[-1] - places[inner[-1]] < _NOTHING:
            return False
        for child, place in zip(inner, pushed, strict=True):
            by = place - places[child]
            for between in range(previous + 1, child):
                places[between] += (moved + by) / 2
            places[child] = place
            moved, previous = by, child
        for behind in range(previous + 1, end + 1):
            places[behind] += moved
        return True

    def _centre(self, start: int, end: int, pushed: dict[int, float], pairs: list[_Pair]) -> None:
        """Move boxes to the middle between the first places, of which `pushed` tells, and the last ones."""
        extents, places = self.extents, self.places
        moved = 0.0
        for child in range(start, end + 1):
            if child in pushed:
                moved = pushed[child] - places[child]
            places[child] += moved
        bounds: dict[int, float] = {}
        edge, number = places[end] + extents[end], len(pairs) - 1
        for child in range(end, start - 1, -1):
            last = edge - extents[child]
            if child in pushed:
                last = min(last, bounds.get(child, last))
                # the distances to this one are the last that are left
                while number >= 0 and pairs[number][1] == child:
                    other, _, least = pairs[number]
                    bounds[other] = min(bounds.get(other, inf), last - least)
                    number -= 1
            edge = last - self.gap
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

# SPDX-License-Identifier: MIT
"""The tidy tree: where boxes of different sizes stand along their levels, each branch as close to its neighbours as
may be.

Flat lists of numbers, no object for a box, no recursion: a hundred thousand boxes take an eighth of a second. All boxes
stand in one long row at first, level after level. Branches of two levels, which most are, find their room by longer
steps of that row, all at once; where there is more below some boxes, a branch is moved as a whole. Each knows its
outline, the least and the greatest coordinate on each of its levels, deepest level first, so that a level is added at
the end and the longest outline among its children is handed on rather than copied.

Among the children of a box each is pushed once as far to the front as the others allow and once as far to the back;
it stands in the middle of the two. So the picture of a mirrored tree is the mirrored picture, and a small branch
between two large ones does not stick to one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, repeat
from math import inf
from operator import add, gt, mul, ne, sub

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
    return _Tree(sizes, extents, rows, gap).placed()


class _Tree:
    """What is known of boxes, by the order of the rows, and of parents, by their own order.

    `places` say where boxes begin in the one long row: what counts is how far apart siblings are. `lows` and `highs`
    are the least and the greatest coordinate of the children of each parent, from where the parent begins, and
    `deeper` tells of what is below them. The parents among the children of a parent are a run of all parents, from
    `inner_firsts` on.
    """

    def __init__(self, sizes: Sequence[float], extents: Sequence[float], rows: Rows, gap: float) -> None:
        self.sizes, self.extents, self.rows, self.gap = sizes, extents, rows, gap
        self.steps = list(map(add, extents, repeat(gap)))
        self.places = list(accumulate(self.steps, initial=0.0))
        self.starts, self.ends = rows.firsts[:-1], [first - 1 for first in rows.firsts[1:]]
        self.inner_firsts = list(map(rows.parents_before.__getitem__, rows.firsts))
        self.lows, self.highs = self._children(rows.parents, self.starts, self.ends)
        self.deeper: list[_Outline | None] = [None] * len(rows.parents)

    def placed(self) -> list[float]:
        """Move all branches apart and return where the boxes stand."""
        numbers, inner_firsts = range(len(self.starts)), self.inner_firsts
        # whoever has parents among its children, and parents among their children
        ranks = list(map(inner_firsts.__getitem__, inner_firsts))
        are_deep = list(map(ne, ranks, ranks[1:]))
        are_two = map(gt, map(ne, inner_firsts, inner_firsts[1:]), are_deep)
        self._step(list(compress(numbers, are_two)))
        self._part(compress(reversed(numbers), reversed(are_deep)))
        return self._from_the_top()

    def _children(
        self, parents: Sequence[int], starts: Sequence[int], ends: Sequence[int]
    ) -> tuple[list[float], list[float]]:
        """Return the least and the greatest coordinates of boxes from `starts` to `ends`, from where parents begin."""
        place, size, extent = self.places.__getitem__, self.sizes.__getitem__, self.extents.__getitem__
        lengths = list(map(sub, map(place, ends), map(place, starts)))
        insets = map(mul, map(add, map(size, starts), map(size, ends)), repeat(0.5))
        lows = list(map(mul, map(sub, map(sub, map(size, parents), insets), lengths), repeat(0.5)))
        return lows, list(map(add, map(add, lows, lengths), map(extent, ends)))

    def _step(self, numbers: Sequence[int]) -> None:
        """Set the branches below parents, none of more than two levels, so far apart as what is below them needs."""
        steps, inner_firsts, parents = self.steps, self.inner_firsts, self.rows.parents
        missing = self._missing()
        for number in numbers:
            for n in range(inner_firsts[number], inner_firsts[number + 1] - 1):
                if (by := missing[n]) > 0:
                    # what stands between the two stays in the middle
                    by /= 2
                    steps[parents[n]] += by
                    steps[parents[n + 1] - 1] += by
        places = self.places = list(accumulate(steps, initial=0.0))
        starts = list(map(self.starts.__getitem__, numbers))
        found = self._children(
            list(map(parents.__getitem__, numbers)), starts, list(map(self.ends.__getitem__, numbers))
        )
        lows, highs, deeper = self.lows, self.highs, self.deeper
        for number, start, low, high in zip(numbers, starts, *found, strict=True):
            lows[number], highs[number] = low, high
            first, last = inner_firsts[number], inner_firsts[number + 1] - 1
            head = places[start] - low
            least, most = places[parents[first]] + lows[first] - head, places[parents[last]] + highs[last] - head
            deeper[number] = [least], [most], 0.0

    def _missing(self) -> list[float]:
        """Return how much further each branch of two levels must stand from the one before it."""
        tops = list(map(self.places.__getitem__, self.rows.parents))
        least = map(add, map(sub, self.highs, self.lows[1:]), repeat(self.gap))
        return list(map(sub, least, map(sub, tops[1:], tops)))

    def _part(self, numbers: Iterable[int]) -> None:
        """Part the branches below parents, the deepest parents first."""
        sizes, places, parents, inner_firsts = self.sizes, self.places, self.rows.parents, self.inner_firsts
        lows, highs, deeper = self.lows, self.highs, self.deeper
        siblings = _Siblings(self.extents, self.gap, places)
        for number in numbers:
            first, stop = inner_firsts[number], inner_firsts[number + 1]
            inner, start, end = parents[first:stop], self.starts[number], self.ends[number]
            shapes = list(map(_with_level, deeper[first:stop], lows[first:stop], highs[first:stop]))
            if stop - first > 1 and siblings.part(start, end, inner, shapes):
                length = places[end] - places[start]
                low = lows[number] = (sizes[parents[number]] - (sizes[start] + sizes[end]) / 2 - length) / 2
                highs[number] = low + length + self.extents[end]
            head = places[start] - lows[number]
            deeper[number] = _joined(shapes, [places[child] - head for child in inner])

    def _from_the_top(self) -> list[float]:
        """Return where everything stands, given where it stands among its siblings, and these from their parents."""
        rows, places = self.rows, self.places
        heads = list(map(sub, map(places.__getitem__, self.starts), self.lows))
        counts = list(map(sub, rows.firsts[1:], rows.firsts))
        found = [self._front()]
        for row, end in zip(rows.starts, rows.starts[1:], strict=False):
            first, stop = rows.parents_before[row], rows.parents_before[end]
            # parents come first, so theirs are final here
            moves = map(sub, map(found.__getitem__, rows.parents[first:stop]), heads[first:stop])
            below = chain.from_iterable(map(repeat, moves, counts[first:stop]))
            found += map(add, places[len(found) : rows.firsts[stop]], below)
        return found

    def _front(self) -> float:
        """Return how far the picture reaches to the front of its top."""
        least = min([0.0, *self.lows[:1]])
        if self.deeper and (outline := self.deeper[0]):
            least = min(least, min(outline[0]) + outline[2])
        return -least


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
    below them.
    """

    extents: Sequence[float]
    gap: float
    places: list[float]

    def part(self, start: int, end: int, inner: Sequence[int], shapes: Sequence[_Outline]) -> bool:
        """Part boxes by the outlines of what is below them; return whether anything was moved."""
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
            return self._push(end, inner, list(pushed.values()))
        self._centre(start, end, pushed, pairs)
        return True

    def _push(self, end: int, inner: Sequence[int], pushed: Sequence[float]) -> bool:
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

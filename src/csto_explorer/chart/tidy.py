# SPDX-License-Identifier: MIT
"""The tidy tree: where boxes of different sizes stand along their levels, each branch as close to its neighbours as
may be.

Flat lists of numbers, no object for a box, no recursion: a hundred thousand boxes take a tenth of a second. Each
branch knows its outline, the least and the greatest coordinate on each of its levels, deepest level first, so that a
parent is added at the end and the longest outline among its children is handed on rather than copied.

Among the children of a box each is pushed once as far to the front as the others allow and once as far to the back;
it stands in the middle of the two. So the picture of a mirrored tree is the mirrored picture, and a small branch
between two large ones does not stick to one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from operator import sub

from csto_explorer.chart.spacing import Children

_Outline = tuple[list[float], list[float], float]
"""Least and greatest coordinate on each level, deepest first, and what is to be added to them."""
_LEAF: _Outline = ([], [], 0.0)


def tidy(before: Sequence[float], after: Sequence[float], children: Children, gap: float) -> list[float]:
    """Return the coordinate of each box along its level, that of the top being 0.

    A box reaches `before` its coordinate and `after` it. Parents stand before their children in the lists, and in
    the middle between the first and the last of them in the picture.
    """
    count = len(before)
    # where each box stands among its siblings, the first box beginning at 0; then the same from the top of all
    offsets = [0.0] * count
    middles = [0.0] * count
    outlines = [_LEAF] * count
    steps = [reach + other + gap for reach, other in zip(before, after, strict=True)]
    for i in range(count - 1, -1, -1):
        below = children[i]
        if not below:
            continue
        first, last = below[0], below[-1]
        start = 0.0
        for child in below:
            offsets[child] = start + before[child]
            start += steps[child]
        inner = [child for child in below if children[child]]
        if len(inner) > 1:
            shapes = [outlines[child] for child in inner]
            _part(below, inner, shapes, offsets, before, after, gap)
        head, tail = offsets[first], offsets[last]
        middle = middles[i] = (head + tail) / 2
        if not inner:
            lows, highs, shift = [head - middle - before[first]], [tail - middle + after[last]], 0.0
        else:
            if len(inner) == 1:
                lows, highs, shift = outlines[inner[0]]
                shift += offsets[inner[0]] - middle
            else:
                lows, highs, shift = _joined(shapes, [offsets[child] - middle for child in inner])
            # on the children's own level the first and the last are the outermost
            lows[-1] = head - middle - before[first] - shift
            highs[-1] = tail - middle + after[last] - shift
        lows.append(-before[i] - shift)
        highs.append(after[i] - shift)
        outlines[i] = (lows, highs, shift)
    for i, below in enumerate(children):
        if below:
            # parents come first, so theirs are final here
            by = offsets[i] - middles[i]
            for child in below:
                offsets[child] += by
    return offsets


def _part(
    below: Sequence[int],
    inner: Sequence[int],
    shapes: Sequence[_Outline],
    offsets: list[float],
    before: Sequence[float],
    after: Sequence[float],
    gap: float,
) -> None:
    """Part children that stand side by side so that what is below them finds room.

    Each goes to the middle between the first and the last place where it may stand.
    """
    pairs: list[tuple[int, int, float]] = []
    # branches whose back is seen from behind, the nearest last: each reaches deeper than those after it
    facing: list[tuple[int, list[float], float, int]] = []
    firsts: dict[int, float] = {}
    moved = 0.0
    is_tight, previous = True, -1
    for child, (lows, highs, shift) in zip(inner, shapes, strict=True):
        place = offsets[child] + moved
        depth, seen = len(lows), 1
        while facing:
            other, backs, back_shift, reach = facing[-1]
            until = reach if reach < depth else depth
            if until > seen:
                if until == 2:
                    least = backs[-2] - lows[-2]
                else:
                    least = max(map(sub, backs[-until : reach - seen], lows[-until : depth - seen]))
                least += back_shift - shift + gap
                pairs.append((other, child, least))
                if firsts[other] + least > place:
                    place = firsts[other] + least
                    is_tight = is_tight and other == previous
                seen = until
            if reach > depth:
                break
            facing.pop()
        facing.append((child, highs, shift, depth))
        firsts[child] = place
        moved = place - offsets[child]
        previous = child
    if not moved:
        return
    start, stop = below.index(inner[0]), below.index(inner[-1])
    if is_tight and stop - start == len(inner) - 1:
        # each touches the one before: there is only one place for it
        for child in inner:
            offsets[child] = firsts[child]
        for child in below[stop + 1 :]:
            offsets[child] += moved
    else:
        _centre(below, firsts, pairs, offsets, before, after, gap)


def _centre(
    below: Sequence[int],
    pushed: dict[int, float],
    pairs: list[tuple[int, int, float]],
    offsets: list[float],
    before: Sequence[float],
    after: Sequence[float],
    gap: float,
) -> None:
    """Move children from the first places, of which `pushed` tells, to the middle between these and the last ones."""
    moved = 0.0
    for child in below:
        if child in pushed:
            moved = pushed[child] - offsets[child]
        offsets[child] += moved
    bounds: dict[int, float] = {}
    end, number = offsets[below[-1]] + after[below[-1]], len(pairs) - 1
    for child in reversed(below):
        last = end - after[child]
        if child in pushed:
            last = min(last, bounds.get(child, last))
            # the distances to this one are the last that are left
            while number >= 0 and pairs[number][1] == child:
                other, _, least = pairs[number]
                bounds[other] = min(bounds.get(other, inf), last - least)
                number -= 1
        end = last - before[child] - gap
        offsets[child] = (offsets[child] + last) / 2


def _joined(shapes: Sequence[_Outline], places: Sequence[float]) -> _Outline:
    """Return the outline of branches side by side, without their common top level, which the caller sets."""
    depths = [len(lows) for lows, _, _ in shapes]
    deepest = depths.index(max(depths))
    lows, highs, shift = shapes[deepest]
    shift += places[deepest]
    seen = 1
    for n in range(deepest):
        if depths[n] > seen:
            own, by = shapes[n][0], shapes[n][2] + places[n] - shift
            lows[-depths[n] : len(lows) - seen] = [value + by for value in own[: depths[n] - seen]]
            seen = depths[n]
    seen = 1
    for n in range(len(shapes) - 1, deepest, -1):
        if depths[n] > seen:
            own, by = shapes[n][1], shapes[n][2] + places[n] - shift
            highs[-depths[n] : len(highs) - seen] = [value + by for value in own[: depths[n] - seen]]
            seen = depths[n]
    return lows, highs, shift

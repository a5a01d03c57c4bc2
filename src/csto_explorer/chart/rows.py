# SPDX-License-Identifier: MIT
"""The rows of a tree: its boxes level by level, so that what lies below one box is a run of the next row.

What is done for every box is done with whole runs here and in those who use this: a step of Python for each box would
take most of the time of a layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain, compress, count, repeat
from operator import eq, truth
from typing import TypeVar

from csto_explorer.chart.spacing import Children

T = TypeVar("T")


class Rows:
    """Boxes by rows. Numbers of boxes are places in `order`, unless it is said that they are those of the tree.

    `starts` says where each row begins, with the end of the last. `parents` are the boxes with others below them, and
    `firsts` says where those below each of them begin, again with the end. `parents_before` counts the parents that
    come before each box, so it is the place of a parent among the parents.
    """

    def __init__(self, children: Children) -> None:
        self._count = len(children)
        counts = list(map(len, children))
        self._in_order = sum(counts) == self._count - 1 and _are_in_order(children)
        self.order: Sequence[int] = range(self._count) if self._in_order else _order(children)
        if not self._in_order:
            counts = list(map(counts.__getitem__, self.order))
        self.parents = list(compress(range(self._count), counts))
        firsts = self.firsts = list(accumulate(filter(None, counts), initial=1))
        before = self.parents_before = list(accumulate(map(truth, counts), initial=0))
        self.starts = [0, 1]
        while (end := firsts[before[self.starts[-1]]]) > self.starts[-1]:
            self.starts.append(end)

    def sorted(self, values: Sequence[T]) -> Sequence[T]:
        """Return one value for each box, given in the order of the tree, in that of the rows."""
        return values if self._in_order else list(map(values.__getitem__, self.order))

    def unsorted(self, values: list[T]) -> list[T]:
        """Return one value for each box, given in the order of the rows, in that of the tree.

        Boxes that no other has below it, for which there is none, get that of the top.
        """
        if self._in_order:
            return values
        found = values[:1] * self._count
        for box, value in zip(self.order, values, strict=True):
            found[box] = value
        return found

    def spread(self, values: Sequence[T]) -> list[T]:
        """Return for each box, in the order of the tree, the value of its row."""
        sizes = (end - start for start, end in zip(self.starts, self.starts[1:], strict=False))
        return self.unsorted(list(chain.from_iterable(map(repeat, values, sizes))))


def _are_in_order(children: Children) -> bool:
    """Whether boxes are numbered row by row."""
    return all(map(eq, chain.from_iterable(filter(None, children)), count(1)))


def _order(children: Children) -> list[int]:
    """Return the boxes row by row."""
    row: list[int] = [0]
    order = row[:]
    while row := list(chain.from_iterable(map(children.__getitem__, row))):
        order += row
    return order

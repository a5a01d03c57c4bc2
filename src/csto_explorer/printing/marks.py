# SPDX-License-Identifier: MIT
"""The outline of a printed chart: an entry for each body, in the order and on the levels of the tree."""

from __future__ import annotations

from collections.abc import Iterable

from csto_explorer.chart.tree import Tree
from csto_explorer.printing.page import Mark
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Group


def ranks(tree: Tree) -> dict[RecordKey, tuple[int, int]]:
    """Return each body's place in reading order and its level, 0 for the top."""
    levels: list[int] = []
    for parent in tree.parents:
        levels.append(levels[parent] + 1 if parent >= 0 else 0)
    return {key: (order, level) for order, (key, level) in enumerate(zip(tree.keys, levels, strict=True))}


def body_marks(groups: Iterable[Group], ranked: dict[RecordKey, tuple[int, int]]) -> tuple[Mark, ...]:
    """Return an entry for each group that shows a body."""
    return tuple(
        Mark(*ranked[group.key], group.title, group.bounds.x, group.bounds.y)
        for group in groups
        if group.key is not None and group.key in ranked
    )

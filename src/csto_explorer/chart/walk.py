# SPDX-License-Identifier: MIT
"""Walking a chart with the arrow keys, as a tree: up to the body above, down to the first below, left and right
among those beside. In a chart that grows to the right the keys turn with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_explorer.chart.tree import Tree, flatten
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.records.structure import Node

_TURNED = {"left": "up", "right": "down", "up": "left", "down": "right"}


def step(
    top: Node,
    start: RecordKey,
    direction: str,
    folded: frozenset[RecordKey] = frozenset(),
    grows: str = "down",
) -> RecordKey | None:
    """Return the record that an arrow key leads to, None where there is none that way.

    `direction` is "up", "down", "left" or "right"; `grows` is the chart's direction, "down" or "right".
    """
    tree = flatten(top, folded)
    keys = tree.keys
    if start not in keys:
        return keys[0]
    way = _TURNED[direction] if grows == "right" else direction
    target = _step(tree, keys.index(start), way)
    return None if target is None else keys[target]


def _step(tree: Tree, at: int, way: str) -> int | None:
    if way == "down":
        return tree.children[at][0] if tree.children[at] else None
    parent = tree.parents[at]
    if parent < 0:
        return None
    if way == "up":
        return parent
    beside = tree.children[parent]
    place = beside.index(at) + (1 if way == "right" else -1)
    return beside[place] if 0 <= place < len(beside) else None

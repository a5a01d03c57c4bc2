# SPDX-License-Identifier: MIT
"""The part of a structure that a chart shows, as flat lists: parents stand before their children.

Flat, so that a chain of thousands needs no recursion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.records.structure import Node


class Tree(NamedTuple):
    """Nodes in reading order, the top first. Numbers are places in `nodes`.

    `parents` holds -1 for the top; `hidden` counts the bodies below each node that are folded away or too deep.
    """

    nodes: tuple[Node, ...]
    parents: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    hidden: tuple[int, ...]

    @property
    def keys(self) -> list[RecordKey]:
        """The records shown, in order."""
        return [node.organization.key for node in self.nodes]


def flatten(top: Node, folded: frozenset[RecordKey] = frozenset(), depth: int | None = None) -> Tree:
    """Return what is shown of a structure: nothing below folded bodies, at most `depth` levels below the top."""
    nodes, hidden = _shown(top, folded, depth)
    count = len(nodes)
    parents = [-1] * count
    children: list[tuple[int, ...]] = [()] * count
    # what is shown of a branch follows its top without a gap
    ends = list(range(1, count + 1))
    for number in range(count - 1, -1, -1):
        below = nodes[number].children
        if below and not hidden[number]:
            numbers, child = [], number + 1
            for _ in below:
                numbers.append(child)
                parents[child] = number
                child = ends[child]
            children[number] = tuple(numbers)
            ends[number] = child
    return Tree(tuple(nodes), tuple(parents), tuple(children), tuple(hidden))


def _shown(top: Node, folded: frozenset[RecordKey], depth: int | None) -> tuple[list[Node], list[int]]:
    """Return what is shown in reading order, and how many are hidden below each."""
    nodes: list[Node] = []
    waiting = [top]
    if not folded and depth is None:
        while waiting:
            node = waiting.pop()
            nodes.append(node)
            if node.children:
                waiting.extend(node.children[::-1])
        return nodes, [0] * len(nodes)
    hidden: list[int] = []
    levels = [0]
    while waiting:
        node, level = waiting.pop(), levels.pop()
        nodes.append(node)
        if (depth is not None and level >= depth) or node.organization.key in folded:
            hidden.append(count_below(node))
        else:
            hidden.append(0)
            waiting.extend(node.children[::-1])
            levels.extend([level + 1] * len(node.children))
    return nodes, hidden


def count_below(top: Node) -> int:
    """Return how many bodies there are below one."""
    count = -1
    waiting = [top]
    while waiting:
        node = waiting.pop()
        count += 1
        waiting.extend(node.children)
    return count


def find(top: Node, key: RecordKey) -> Node | None:
    """Return the node of a body, with all that is below it, or None."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if node.organization.key == key:
            return node
        waiting.extend(reversed(node.children))
    return None


def path_to(top: Node, key: RecordKey) -> Node | None:
    """Return the branch of a body below the path that leads to it, the others on the way left out, or None."""
    waiting: list[tuple[Node, tuple[Node, ...]]] = [(top, ())]
    while waiting:
        node, above = waiting.pop()
        if node.organization.key == key:
            for parent in reversed(above):
                node = parent._replace(children=(node,))
            return node
        waiting.extend((child, (*above, node)) for child in node.children)
    return None


def at_level(top: Node, level: int) -> frozenset[RecordKey]:
    """Return the bodies so many levels below the top that have others below them: folded, they hide what is deeper."""
    row = [top]
    for _ in range(level):
        row = [child for node in row for child in node.children]
    return frozenset(node.organization.key for node in row if node.children)


def holding(top: Node, text: str) -> list[RecordKey]:
    """Return the bodies whose names or abbreviations hold all words of a text, in reading order."""
    words = text.casefold().split()
    found: list[RecordKey] = []
    waiting = [top] if words else []
    while waiting:
        node = waiting.pop()
        names = node.organization.names
        told = f"{names.en} {names.ru} {names.abbreviation} {names.abbreviation_ru}".casefold()
        if all(word in told for word in words):
            found.append(node.organization.key)
        waiting.extend(reversed(node.children))
    return found

# SPDX-License-Identifier: MIT
"""The structure at a date: a tree of bodies by subordination, and the dashed relations beside it.

The rules:
- A body is in the tree if it and its subordination hold, or may hold, on the date; what may hold is marked.
- Under one parent bodies go by their order, then by their name.
- A body with two parents at once stands under the one that is certain, then the first by key.
- What hangs below nothing that exists at the date is not in the tree.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import SUBORDINATE, Organization, Relation

TOP_CLASS = "organization"
"""The class of what may stand at the top."""


class Node(NamedTuple):
    """A body in the tree, with those below it. `certainty` says whether it stood there on the date."""

    organization: Organization
    children: tuple[Node, ...]
    certainty: Certainty


def structure(
    organizations: Mapping[RecordKey, Organization],
    relations: Iterable[Relation],
    root: RecordKey,
    on: datetime.date,
) -> Node | None:
    """Return the tree below `root` at a date, None where nothing like it existed.

    Before an organization there may have been another in its place, as the circle of the Treaty's parties was before
    the CSTO: where an organization at the top did not exist, another that did takes its place.
    """
    standing = {key: body.interval.holds(on) for key, body in organizations.items()}
    if not standing.get(root):
        found = _in_place_of(organizations, standing, root)
        if found is None:
            return None
        root = found
    below = _children(organizations, relations, standing, root, on)
    order = [root]
    for key in order:
        order.extend(child for child, _ in below.get(key, ()))
    nodes: dict[RecordKey, Node] = {}
    certain = {root: standing[root]}
    for key in order:
        for child, certainty in below.get(key, ()):
            certain[child] = certainty
    for key in reversed(order):
        children = tuple(nodes[child] for child, _ in below.get(key, ()))
        nodes[key] = Node(organizations[key], children, certain[key])
    return nodes[root]


def second_lines(
    organizations: Mapping[RecordKey, Organization], relations: Iterable[Relation], on: datetime.date
) -> list[Relation]:
    """Return the relations other than subordination that hold, or may hold, between bodies that exist at a date."""
    return [
        relation
        for relation in relations
        if relation.relation_type != SUBORDINATE
        and relation.interval.holds(on)
        and all(
            key in organizations and organizations[key].interval.holds(on) for key in (relation.body, relation.related)
        )
    ]


def walk(node: Node) -> list[Node]:
    """Return a node and all below it, in the order of a reader: a body before those below it."""
    found = []
    waiting = [node]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting.extend(reversed(node.children))
    return found


def _in_place_of(
    organizations: Mapping[RecordKey, Organization], standing: Mapping[RecordKey, Certainty], root: RecordKey
) -> RecordKey | None:
    if root not in organizations or organizations[root].classification != TOP_CLASS:
        return None
    return next(
        (key for key, body in organizations.items() if body.classification == TOP_CLASS and standing[key]), None
    )


def _children(
    organizations: Mapping[RecordKey, Organization],
    relations: Iterable[Relation],
    standing: Mapping[RecordKey, Certainty],
    root: RecordKey,
    on: datetime.date,
) -> dict[RecordKey, list[tuple[RecordKey, Certainty]]]:
    above: dict[RecordKey, tuple[RecordKey, Certainty]] = {}
    for relation in sorted(relations, key=lambda relation: relation.key):
        if relation.relation_type != SUBORDINATE or relation.body == root:
            continue
        held = relation.interval.holds(on)
        if not held or not standing.get(relation.body) or not standing.get(relation.related):
            continue
        # a relation without dates of its own stands as its body does
        dated = relation.interval.start is not None or relation.interval.end is not None
        certainty = Certainty.UNCERTAIN if dated and held is Certainty.UNCERTAIN else standing[relation.body]
        before = above.get(relation.body)
        if before is None or (before[1] is Certainty.UNCERTAIN and certainty is Certainty.YES):
            above[relation.body] = (relation.related, certainty)
    below: dict[RecordKey, list[tuple[RecordKey, Certainty]]] = {}
    for body, (parent, certainty) in above.items():
        below.setdefault(parent, []).append((body, certainty))
    for children in below.values():
        children.sort(key=lambda pair: (organizations[pair[0]].sort_order, organizations[pair[0]].names.en, pair[0]))
    return below

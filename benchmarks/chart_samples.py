# SPDX-License-Identifier: MIT
"""Made-up structures for the benchmark of the chart: the same for the program and for its references."""

from __future__ import annotations

import random
from dataclasses import dataclass

from csto_explorer.chart.details import BodyDetails
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node
from csto_explorer.records.types import Names, Organization

CLASSES = ("council", "permanent working body", "auxiliary body", "force", "parliamentary body", "expert body")
# fmt: off
WORDS = (
    "Board", "Branch", "Centre", "Climate", "Coast", "Commission", "Committee", "Council", "Customs",
    "Emergency", "Fleet", "Forest", "Group", "Harbour", "Inspection", "Liaison", "Market", "Office",
    "Permanent", "Planning", "Rail", "Regional", "River", "Safety", "Secretariat", "Section", "Training",
)
# fmt: on


@dataclass(frozen=True)
class Sample:
    """Sizes and children of boxes, parents before their children."""

    sizes: list[tuple[float, float]]
    children: list[list[int]]


def tree(count: int, seed: int = 5) -> Sample:
    """Return a tree of boxes of varied size, up to eight below each, the first with at least five."""
    draw = random.Random(seed)
    children: list[list[int]] = [[]]
    parent = 0
    while len(children) < count:
        # the last that is there always goes on, or a tree might end early
        least = 5 if parent == 0 else int(parent == len(children) - 1)
        for _ in range(draw.randint(least, 8)):
            if len(children) < count:
                children[parent].append(len(children))
                children.append([])
        parent += 1
    return Sample([(draw.randint(80, 260), draw.randint(20, 90)) for _ in children], children)


def structure(count: int, seed: int = 3) -> tuple[Node, dict[RecordKey, BodyDetails]]:
    """Return a structure of so many bodies with names of two to six words."""
    draw = random.Random(seed)
    children = tree(count, seed).children
    nodes: dict[int, Node] = {}
    details = {}
    for number in range(count - 1, -1, -1):
        name = " ".join([*draw.choices(WORDS, k=draw.randint(2, 6)), str(number)])
        key, short, kind = RecordKey("organization", f"b{number}"), f"B{number}", draw.choice(CLASSES)
        body = Organization(key, Names(name, "", short), kind, Interval())
        nodes[number] = Node(body, tuple(nodes.pop(child) for child in children[number]), Certainty.YES)
        details[key] = BodyDetails(name, short, short, kind, "", "", f"since {draw.randint(1992, 2022)}")
    return nodes[0], details

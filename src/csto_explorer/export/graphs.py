# SPDX-License-Identifier: MIT
"""The structure at a date as a graph: bodies and the relations between them, with dates, certainty and sources.

Gathered here, written by `graph_formats`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from csto_explorer.database.notes import citations
from csto_explorer.database.store import Store
from csto_explorer.errors import UsageError
from csto_explorer.language import SOURCE, tr
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node, second_lines, structure, walk
from csto_explorer.records.types import SUBORDINATE

CERTAIN, UNCERTAIN = "certain", "uncertain"


@dataclass(frozen=True, slots=True)
class Vertex:
    """A body. Dates are EDTF texts, empty where not known; `sources` are ids of sources with the places in them."""

    id: str
    name: str
    name_ru: str
    abbreviation: str
    classification: str
    start: str
    end: str
    certainty: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation from `start` to `end`; `kind` is its type, and `begins` and `ends` are EDTF texts."""

    id: str
    start: str
    end: str
    kind: str
    begins: str
    ends: str
    certainty: str
    sources: tuple[str, ...]

    @property
    def is_second(self) -> bool:
        """Whether it is drawn dashed."""
        return self.kind != SUBORDINATE


@dataclass(frozen=True, slots=True)
class Graph:
    """Bodies in the order of a reader, and the relations between them."""

    title: str
    on: str
    origin: str
    vertices: tuple[Vertex, ...]
    edges: tuple[Edge, ...]


def graph_of(store: Store, on: datetime.date, root: RecordKey | None = None) -> Graph:
    """Return the structure below a body (everything by default) at a date.

    Raises UsageError where the body did not exist at the date.
    """
    bodies = store.organizations()
    key = root or store.root
    if key not in bodies:
        raise UsageError(tr("{} is no body: the graph begins at a body, such as organization/csc.").format(key))
    top = structure(bodies, store.relations(), store.root, on)
    found = next((node for node in walk(top) if node.organization.key == key), None) if top and root else top
    found = found or structure(bodies, store.relations(), key, on)
    if found is None:
        raise UsageError(
            tr("{} did not exist on {}. Choose another date or body.").format(bodies[key].names.en, on.isoformat())
        )
    nodes = walk(found)
    shown = {node.organization.key for node in nodes}
    return Graph(
        found.organization.names.en,
        on.isoformat(),
        f"{store.attribution(SOURCE).rstrip('.')}. Records {store.version}.",
        tuple(_vertex(store, node, on) for node in nodes),
        (*_subordinate(store, nodes, on), *_second(store, shown, on)),
    )


def _vertex(store: Store, node: Node, on: datetime.date) -> Vertex:
    body = node.organization
    begins, ends = _dates(body.interval)
    return Vertex(
        body.key.id,
        body.names.en,
        body.names.ru,
        body.names.abbreviation,
        body.classification,
        body.founded or begins,
        ends,
        _certainty(node.certainty),
        _sources(store, body.key),
    )


def _subordinate(store: Store, nodes: list[Node], on: datetime.date) -> list[Edge]:
    below = {
        (child.organization.key, node.organization.key): child.certainty for node in nodes for child in node.children
    }
    found: dict[tuple[RecordKey, RecordKey], Edge] = {}
    for relation in store.relations():
        pair = (relation.body, relation.related)
        held = relation.interval.holds(on)
        if relation.relation_type == SUBORDINATE and pair in below and held and pair not in found:
            begins, ends = _dates(relation.interval)
            found[pair] = Edge(
                relation.key.id,
                relation.body.id,
                relation.related.id,
                SUBORDINATE,
                begins,
                ends,
                _certainty(below[pair]),
                _sources(store, relation.key),
            )
    return [found[pair] for pair in below if pair in found]


def _second(store: Store, shown: set[RecordKey], on: datetime.date) -> list[Edge]:
    return [
        Edge(
            relation.key.id,
            relation.body.id,
            relation.related.id,
            relation.relation_type,
            *_dates(relation.interval),
            _certainty(relation.interval.holds(on)),
            _sources(store, relation.key),
        )
        for relation in second_lines(store.organizations(), store.relations(), on)
        if relation.body in shown and relation.related in shown
    ]


def _dates(interval: Interval) -> tuple[str, str]:
    return (interval.start.text if interval.start else "", interval.end.text if interval.end else "")


def _certainty(certainty: Certainty) -> str:
    return CERTAIN if certainty is Certainty.YES else UNCERTAIN


def _sources(store: Store, key: RecordKey) -> tuple[str, ...]:
    places = (f"{each.source.id} {each.locator}".strip() for each in citations(store, key))
    return tuple(dict.fromkeys(places))

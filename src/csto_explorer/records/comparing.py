# SPDX-License-Identifier: MIT
"""Two dates compared: what the records say happened between them, and both structures as one.

Only what a record dates is told as a change: a body whose beginning no source gives was not founded between two
dates, even if nothing vouches for it at the first. Changes run from the earlier date to the later, whichever is named
first: what was founded in between is not called dissolved by reading backwards.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol, TypeVar

from csto_explorer.records.edtf import EdtfDate
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import Node, walk
from csto_explorer.records.types import SUBORDINATE, Membership, Organization, Participation, Relation

KINDS = ("founded", "dissolved", "joined", "left", "standing", "moved", "chair", "unchaired", "appointed", "ended")
"""The kinds of changes, in the order in which they are told."""
JOINING = ("member", "party", "signatory")
FORMER = "former"
Span = tuple[datetime.date, datetime.date]


class Change(NamedTuple):
    """One thing that happened, or may have happened.

    `key` is the record that says so and `column` its date; `on` is that date as EDTF text. `certain` is False where
    the date may lie outside the two compared. `parts` are, for what moved, the body and its old and new parent.
    """

    kind: str
    key: RecordKey
    column: str
    on: str
    certain: bool
    parts: tuple[RecordKey, ...] = ()


class Mark(NamedTuple):
    """How a body differs in the structure of two dates.

    `kind` is "added", "gone", "moved" (`before` is its old parent) or "top" (stood at the top, and another does now).
    """

    kind: str
    certain: bool = True
    before: RecordKey | None = None


class Records(Protocol):
    """The records that are compared; the database's store is one."""

    def organizations(self) -> Mapping[RecordKey, Organization]:
        """All bodies."""
        ...

    def relations(self) -> Iterable[Relation]:
        """All links between bodies."""
        ...

    def memberships(self) -> Iterable[Membership]:
        """All persons in posts and bodies."""
        ...

    def officials(self) -> Iterable[Membership]:
        """All holders of offices of states."""
        ...

    def participations(self) -> Iterable[Participation]:
        """All standings of states."""
        ...


class _Dated(Protocol):
    @property
    def key(self) -> RecordKey: ...
    @property
    def interval(self) -> Interval: ...


D = TypeVar("D", bound=_Dated)


def compare(records: Records, one: datetime.date, other: datetime.date) -> list[Change]:
    """Return what happened after the earlier of two dates, up to the later, by kind and date."""
    span = (min(one, other), max(one, other))
    chairs, holders = _held(records)
    found = [
        *_begun(records.organizations().values(), span, "founded", "founding_date"),
        *_ended(records.organizations().values(), span, "dissolved", "dissolution_date"),
        *_standings(records.participations(), span),
        *_moves(records, span),
        *_begun(chairs, span, "chair", "start_date"),
        *_ended(chairs, span, "unchaired", "end_date"),
        *_begun(holders, span, "appointed", "start_date"),
        *_ended(holders, span, "ended", "end_date"),
    ]
    return sorted(found, key=lambda change: (KINDS.index(change.kind), EdtfDate.parse(change.on), change.key))


def _held(records: Records) -> tuple[list[Membership], list[Membership]]:
    """Return who presides because the state is in the chair, and everybody else who holds a post, each once.

    An office that brings a seat is told by the seat.
    """
    seated = list(records.memberships())
    told = {(each.person, each.interval.start, each.interval.end) for each in seated}
    others = [each for each in records.officials() if (each.person, each.interval.start, each.interval.end) not in told]
    chairs = [each for each in seated if each.key.kind != "membership"]
    return chairs, [*(each for each in seated if each.key.kind == "membership"), *others]


def _begun(records: Iterable[D], span: Span, kind: str, column: str) -> Iterator[Change]:
    for record in records:
        start = record.interval.start
        if start is not None and start.latest > span[0] and start.earliest <= span[1] and span[0] < span[1]:
            certain = start.earliest > span[0] and start.latest <= span[1]
            yield Change(kind, record.key, column, start.text, certain)


def _ended(records: Iterable[D], span: Span, kind: str, column: str) -> Iterator[Change]:
    """Yield what ended: it still holds on the last of its days."""
    for record in records:
        end = record.interval.end
        if end is not None and end.latest >= span[0] and end.earliest < span[1] and span[0] < span[1]:
            certain = end.earliest >= span[0] and end.latest < span[1]
            yield Change(kind, record.key, column, end.text, certain)


def _standings(participations: Iterable[Participation], span: Span) -> Iterator[Change]:
    circles: dict[tuple[RecordKey, RecordKey], list[Participation]] = {}
    for each in participations:
        circles.setdefault((each.organization, each.area), []).append(each)
    for group in circles.values():
        for each in group:
            before = [other for other in group if other is not each and _starts_before(other, each)]
            last = max(before, key=lambda other: _start(other) or EdtfDate.parse("0001")) if before else None
            yield from _begun((each,), span, _joining_kind(each, last), "start_date")
            if each.status != FORMER and not any(_follows(other, each) for other in group if other is not each):
                yield from _ended((each,), span, "left", "end_date")


def _joining_kind(each: Participation, before: Participation | None) -> str:
    if each.status == FORMER:
        return "left"
    if before is not None and before.status != FORMER:
        return "standing"
    return "joined" if each.status in JOINING else "standing"


def _moves(records: Records, span: Span) -> Iterator[Change]:
    """Yield what went below another parent: an old subordination has an end, and a new one begins."""
    by_body: dict[RecordKey, list[Relation]] = {}
    for relation in records.relations():
        if relation.relation_type == SUBORDINATE:
            by_body.setdefault(relation.body, []).append(relation)
    for body, group in by_body.items():
        for new in group:
            old = next(
                (o for o in group if o.related != new.related and o.interval.end and _starts_before(o, new)), None
            )
            if old is not None:
                for change in _begun((new,), span, "moved", "start_date"):
                    yield Change(
                        "moved", new.key, change.column, change.on, change.certain, (body, old.related, new.related)
                    )


def _start(record: _Dated) -> EdtfDate | None:
    return record.interval.start


def _starts_before(one: _Dated, other: _Dated) -> bool:
    first, second = one.interval.start, other.interval.start
    return second is not None and (first is None or first < second)


def _follows(one: _Dated, other: _Dated) -> bool:
    start, end = one.interval.start, other.interval.end
    return start is not None and end is not None and start.latest >= end.earliest


def union(before: Node | None, after: Node | None) -> Node | None:
    """Return both structures as one tree: the later, with what is in the earlier alone where it stood.

    Where another body stands at the top now, the old top hangs below it.
    """
    if before is None or after is None:
        return after or before
    top = after.organization.key
    nodes = {node.organization.key: node for node in (*walk(before), *walk(after))}
    above = _parents(before) | {before.organization.key: top} | _parents(after)
    above.pop(top, None)
    children: dict[RecordKey, list[RecordKey]] = {}
    for key, parent in above.items():
        children.setdefault(parent, []).append(key)
    order = [top]
    for key in order:
        children.get(key, []).sort(key=lambda child: _place(nodes[child].organization))
        order.extend(children.get(key, ()))
    made: dict[RecordKey, Node] = {}
    for key in reversed(order):
        below = tuple(made[child] for child in children.get(key, ()))
        made[key] = Node(nodes[key].organization, below, nodes[key].certainty)
    return made[top]


def marks(
    before: Node | None, after: Node | None, earlier: datetime.date, later: datetime.date
) -> dict[RecordKey, Mark]:
    """Return how each body of the union differs, for those that do."""
    then = {node.organization.key: node for node in walk(before)} if before else {}
    now = {node.organization.key: node for node in walk(after)} if after else {}
    above_then, above_now = (_parents(before) if before else {}), (_parents(after) if after else {})
    found: dict[RecordKey, Mark] = {}
    for key, node in now.items():
        if key not in then:
            found[key] = Mark("added", _is_plain(node, earlier))
        elif key in above_then and key in above_now and above_then[key] != above_now[key]:
            found[key] = Mark("moved", True, above_then[key])
    for key, node in then.items():
        if key not in now:
            # whoever stood at the top may go on beside the body that took its place
            stays = before is not None and node is before and after is not None
            stays = stays and node.organization.interval.holds(later) is Certainty.YES
            found[key] = Mark("top") if stays else Mark("gone", _is_plain(node, later))
    return found


def _is_plain(node: Node, absent_on: datetime.date) -> bool:
    """Whether a body surely is in the one structure and surely is not in the other."""
    return node.certainty is Certainty.YES and node.organization.interval.holds(absent_on) is not Certainty.UNCERTAIN


def _parents(top: Node) -> dict[RecordKey, RecordKey]:
    return {child.organization.key: node.organization.key for node in walk(top) for child in node.children}


def _place(body: Organization) -> tuple[int, str, RecordKey]:
    return body.sort_order, body.names.en, body.key

# SPDX-License-Identifier: MIT
"""Who sat where: bodies and states, the office behind a seat, its holder, from when to when, and the source."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cached_property

from csto_explorer.database.holders import borne_out_by
from csto_explorer.database.made_tables import MadeReader, MadeRow
from csto_explorer.database.notes import citations
from csto_explorer.database.seat_lists import limits_text
from csto_explorer.database.store import Store
from csto_explorer.database.tables import TableColumn
from csto_explorer.database.typed import text
from csto_explorer.database.wording import worded
from csto_explorer.language import SOURCE, marked, tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import structure, walk
from csto_explorer.records.tenures import NOT_STATED, UNKNOWN, VACANT, kind_of, spoken_for, unheld
from csto_explorer.records.types import Membership, Post

TITLE = marked("Who sat where")
BODY = 0
CONFLICT = "conflict"
_COLUMNS = (
    ("body", marked("Body"), marked("The body that is sat in; empty for an office that brings no seat"), "link"),
    ("state", marked("For"), marked("The state that is spoken for"), "link"),
    ("office", marked("Office"), marked("The office that brings the seat, or the post in the body itself"), "link"),
    ("person", marked("Holder"), marked("Who holds it, or that it is vacant or not known"), "link"),
    (
        "held",
        marked("Held"),
        marked("By a holder or an acting one, or disputed by sources; else vacant or not known"),
        "string",
    ),
    ("since", marked("Since"), marked("The first day, where a source tells it"), "edtf"),
    ("until", marked("Until"), marked("The last day, where a source tells it"), "edtf"),
    (
        "known",
        marked("As known"),
        marked("Days that the sources speak for, where they do not tell first or last"),
        "string",
    ),
    (
        "days",
        marked("Days in office"),
        marked("Up to the as-of date, or in all; where first and last are exact"),
        "integer",
    ),
    ("evidence", marked("Evidence"), marked("Confirmed, secondary, or a conflict of sources"), "string"),
    ("source", marked("Source"), marked("The first of its sources; the card has all"), "link"),
)
_HELD = {
    "holder": marked("holder"),
    "acting": marked("acting"),
    VACANT: VACANT,
    UNKNOWN: UNKNOWN,
}


class OfficialsReader(MadeReader):
    """A row for each holding of a seat or an office; at a date also for each post that is vacant or not known."""

    name = "officials"
    kind = "membership"
    said_by_sources = frozenset({"source"})
    foremost = 4
    """Up to the holder, whom the table is about."""

    def __init__(self, store: Store, on: datetime.date | None = None, language: str = "en") -> None:
        super().__init__(store, on, language)
        self.title = tr(TITLE)
        self.columns = tuple(TableColumn(name, tr(title), tr(told), kind) for name, title, told, kind in _COLUMNS)

    def rows(self) -> Iterator[MadeRow]:
        """Yield the rows: bodies in their order, then their posts, then the days; offices without a seat last."""
        yield from self._in_bodies()
        told = self._told
        for each in self.store.officials():
            certainty = each.interval.holds(self.on) if self.on else Certainty.YES
            if each.key not in told and certainty:
                yield self._row(each, certainty is Certainty.YES)

    def first_day(self) -> datetime.date | None:
        """Return the first day that any holding is known of."""
        every = (*self.store.memberships(), *self.store.officials())
        return min((days[0] for each in every if (days := spoken_for(each))), default=None)

    def said(self, column: int, key: RecordKey, titles: dict[RecordKey, str]) -> str:
        """Return what a link is called: a body by its short name."""
        return self.store.short_name(key, self.language) if column == BODY else super().said(column, key, titles)

    def _in_bodies(self) -> Iterator[MadeRow]:
        by_post: dict[RecordKey, list[Membership]] = {}
        loose: dict[RecordKey, list[Membership]] = {}
        for member in self.store.memberships():
            if member.post is not None:
                by_post.setdefault(member.post, []).append(member)
            else:
                loose.setdefault(member.organization, []).append(member)
        bodies = self.store.organizations()
        for post in sorted(self.store.posts(), key=self._place):
            yield from self._of_post(post, by_post.get(post.key, []))
        for body, members in loose.items():
            if body in bodies or not body.id:
                yield from self._holding(members)

    def _place(self, post: Post) -> tuple[int, str, int, RecordKey]:
        return self._places.get(post.organization, len(self._places)), post.organization.id, post.sort_order, post.key

    @cached_property
    def _places(self) -> dict[RecordKey, int]:
        return places(self.store, self.on)

    def _of_post(self, post: Post, ever: list[Membership]) -> Iterator[MadeRow]:
        on = self.on
        if on is None:
            yield from self._holding(ever)
            if post.vacant is not None:
                yield self._unheld(post, VACANT)
            return
        if not post.interval.holds(on) or not self.store.may_stand(post.organization, on):
            return
        rows = list(self._holding(ever))
        yield from rows
        if not rows:
            found = unheld(post, on, bool(ever))
            if found != NOT_STATED:
                yield self._unheld(post, found)

    def _holding(self, members: list[Membership]) -> Iterator[MadeRow]:
        days = {id(each): spoken_for(each) for each in members}
        told = [(each, each.interval.holds(self.on) if self.on else Certainty.YES) for each in members]
        held = [(each, certainty is Certainty.YES) for each, certainty in told if certainty]
        for each, certain in sorted(held, key=lambda pair: (days[id(pair[0])] or (datetime.date.min,))[0]):
            # where one is alone on a date, the sources differ about other days
            yield self._row(each, certain, alone=self.on is not None and len(held) == 1)

    def _row(self, member: Membership, certain: bool, *, alone: bool = False) -> MadeRow:
        interval = member.interval
        cited = borne_out_by(self.store, member)
        start, end = interval.start, interval.end
        sources = [each for key in cited for each in citations(self.store, key)]
        values = (
            str(member.organization) if member.organization.id else None,
            str(member.area) if member.area else None,
            self._office(member, cited),
            str(member.person),
            self._held(member, alone),
            start.text if start else None,
            end.text if end else None,
            limits_text(interval) or None,
            days_in_office(member, self.on) if certain else None,
            worded(self._evidence.get(member.key)) or None,
            str(sources[0].source) if sources else None,
        )
        # the record of the office has the days, the one of the seat may have none
        return MadeRow((cited[1:] or cited)[0], certain, values, cited)

    def _unheld(self, post: Post, kind: str) -> MadeRow:
        said = tr(_HELD[kind])
        days = post.vacant if kind == VACANT else None
        source = next((str(each.source) for each in citations(self.store, post.key)), None) if days else None
        values = (
            str(post.organization),
            str(post.area) if post.area else None,
            next(iter(self._seated_by.get(post.key, ())), str(post.key)),
            said,
            said,
            days[0].isoformat() if days else None,
            days[1].isoformat() if days else None,
            None,
            None,
            None,
            source,
        )
        return MadeRow(post.key, kind == VACANT, values)

    def _held(self, member: Membership, alone: bool) -> str:
        differs = not alone and self._evidence.get(member.key) == CONFLICT
        return tr("disputed", "of a holder, by sources") if differs else tr(_HELD[kind_of(member)])

    def _office(self, member: Membership, cited: tuple[RecordKey, ...]) -> str | None:
        office = next((self._office_of[key] for key in cited if key in self._office_of), None)
        if office is not None:
            return str(office)
        if member.post is None:
            return worded(member.role) or None
        if len(offices := self._seated_by.get(member.post, [])) == 1:
            # nobody sits there by any other
            return offices[0]
        # a post in the body itself is its own office; of a seat of a state the role of whoever sits there is told,
        # which no source says in another language
        role = worded(member.role) if member.post in self._seats and self.language == SOURCE else ""
        return role or str(member.post)

    @cached_property
    def _seats(self) -> frozenset[RecordKey]:
        return frozenset(post.key for post in self.store.posts() if post.area is not None)

    @cached_property
    def _evidence(self) -> dict[RecordKey, str]:
        found = {}
        for name in ("memberships", "participations"):
            table = self.store.package.by_name[name]
            if "standing" in table.by_name:
                for row in self.store.connection.execute(f'SELECT id, standing FROM "{name}"').fetchall():
                    found[RecordKey(table.kind, row["id"])] = text(row["standing"])
        return found

    @cached_property
    def _office_of(self) -> dict[RecordKey, RecordKey]:
        return {each.key: each.post for each in self.store.officials() if each.post is not None}

    @cached_property
    def _seated_by(self) -> dict[RecordKey, list[str]]:
        """The offices that bring each seat."""
        found: dict[RecordKey, list[str]] = {}
        for office in self.store.offices():
            if office.seat is not None:
                found.setdefault(office.seat, []).append(str(office.key))
        return found

    @cached_property
    def _told(self) -> frozenset[RecordKey]:
        """The records that a row in a body tells of."""
        told: set[RecordKey] = set()
        for each in self.store.memberships():
            if self.on is None or each.interval.holds(self.on):
                told.update(borne_out_by(self.store, each))
        return frozenset(told)


def places(store: Store, on: datetime.date | None) -> dict[RecordKey, int]:
    """Return the place of each body in the order of the structure, from the top down."""
    found: dict[RecordKey, int] = {}
    for day in dict.fromkeys((on or store.opens_on, store.opens_on)):
        top = structure(store.organizations(), store.relations(), store.root, day)
        for node in walk(top) if top else ():
            found.setdefault(node.organization.key, len(found))
    return found


def days_in_office(member: Membership, on: datetime.date | None) -> int | None:
    """Return how many days somebody had held a post by a date, or in all; None where the days are not exact."""
    start, end = member.interval.start, member.interval.end
    if start is None or not start.is_exact or (on is not None and member.interval.holds(on) is not Certainty.YES):
        return None
    last = on or (end.earliest if end is not None and end.is_exact else None)
    return (last - start.earliest).days + 1 if last is not None else None

# SPDX-License-Identifier: MIT
"""The councils side by side: a row for each state, a column for each body in which states have seats."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import cached_property

from csto_explorer.database.holders import borne_out_by, last_known
from csto_explorer.database.made_tables import MadeReader, MadeRow, plain
from csto_explorer.database.officials_table import days_in_office, places
from csto_explorer.database.seat_lists import days_text
from csto_explorer.database.store import Store
from csto_explorer.database.table_rows import Value
from csto_explorer.database.tables import Cell, TableColumn
from csto_explorer.language import marked, tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import is_acting, unheld
from csto_explorer.records.types import Membership, Post

TITLE = marked("Seats by state")
_PARTS = "\t"
"""Between the key of a person and what a cell says."""


class SeatsReader(MadeReader):
    """Who held each state's seats at the date, with days in office and the chair marked; unknown is left open."""

    name = "seats"

    def __init__(self, store: Store, on: datetime.date | None = None, language: str = "en") -> None:
        super().__init__(store, on, language)
        self.title = tr(TITLE)
        heads = [TableColumn("state", tr("State"), tr("The state that has the seats"), "link")]
        for body in self._bodies:
            told = tr("Who sits in it: {}").format(store.title(body, language))
            heads.append(TableColumn(body.id, store.short_name(body, language), told, "link"))
        self.columns = tuple(heads)

    def rows(self) -> Iterator[MadeRow]:
        """Yield a row for each state that has a seat."""
        areas = self.store.areas()
        states = dict.fromkeys(post.area for post in self._seats if post.area in areas)
        for state in sorted(states, key=lambda each: areas[each].names.name(self.language) if each else ""):
            if state is not None:
                values, cited = self._row(state)
                if any(values):
                    yield MadeRow(state, True, (str(state), *values), cited)

    def cells(self, column: int, values: Sequence[Value]) -> list[Cell]:
        """Return what values of a column say; a holder leads to the person."""
        if not column:
            return super().cells(column, values)
        return [_cell(value) for value in values]

    def first_day(self) -> datetime.date | None:
        """Return the first day of any body that has seats."""
        known = self.store.organizations()
        starts = (known[body].interval.start for body in self._bodies if body in known)
        return min((start.earliest for start in starts if start), default=None)

    def _row(self, state: RecordKey) -> tuple[list[Value], tuple[RecordKey, ...]]:
        values: list[Value] = []
        cited: dict[RecordKey, None] = {}
        for body in self._bodies:
            told = []
            for post in self._seats:
                if post.area == state and post.organization == body and self._stands(post):
                    told += list(self._told(post, cited))
            # of two names for one seat none leads anywhere: the card of the seat has both
            alone = len(told) == 1
            values.append(told[0] if alone else "; ".join(each.rpartition(_PARTS)[2] for each in told) or None)
        return values, tuple(cited)

    def _stands(self, post: Post) -> bool:
        on = self.on
        return on is None or bool(post.interval.holds(on) and self.store.may_stand(post.organization, on))

    def _told(self, post: Post, cited: dict[RecordKey, None]) -> Iterator[str]:
        ever = self._by_post.get(post.key, [])
        held = [each for each in ever if self.on is None or each.interval.holds(self.on)]
        for each in held:
            cited.update(dict.fromkeys(borne_out_by(self.store, each)))
            yield f"{each.person}{_PARTS}{self._said(each)}"
        if not held and ever and self.on is not None:
            yield tr(unheld(post, self.on, True))

    def _said(self, member: Membership) -> str:
        name, on = member.person_names.name(self.language), self.on
        if on is None:
            return f"{name} ({days_text(member.interval)})"
        days = days_in_office(member, on)
        parts = [
            name,
            tr("acting") if is_acting(member) else "",
            tr("%n day(s)", "", days) if days else "",
            tr("in the chair") if (member.organization, member.area) in self._chairs else "",
            last_known(member, on),
        ]
        return ", ".join(part for part in parts if part)

    @cached_property
    def _seats(self) -> list[Post]:
        return [post for post in self.store.posts() if post.area is not None]

    @cached_property
    def _bodies(self) -> list[RecordKey]:
        """The bodies in which at least two states have a seat, from the top of the structure down."""
        states: dict[RecordKey, set[RecordKey | None]] = {}
        for post in self._seats:
            states.setdefault(post.organization, set()).add(post.area)
        order = places(self.store, self.on)
        found = [body for body, seated in states.items() if len(seated) > 1]
        return sorted(found, key=lambda body: (order.get(body, len(order)), body))

    @cached_property
    def _by_post(self) -> dict[RecordKey, list[Membership]]:
        found: dict[RecordKey, list[Membership]] = {}
        for member in self.store.memberships():
            if member.post is not None:
                found.setdefault(member.post, []).append(member)
        return found

    @cached_property
    def _chairs(self) -> frozenset[tuple[RecordKey, RecordKey | None]]:
        on = self.on
        chairs = self.store.chairmanships() if on else ()
        return frozenset(
            (each.organization, each.area) for each in chairs if on and each.interval.holds(on) is Certainty.YES
        )


def _cell(value: Value) -> Cell:
    if not isinstance(value, str) or _PARTS not in value:
        return plain(value)
    person, _, said = value.partition(_PARTS)
    return Cell(said, said, RecordKey.parse(person))

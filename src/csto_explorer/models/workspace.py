# SPDX-License-Identifier: MIT
"""What the window shows, computed from the records for one place and one lens.

The one object between the store and the widgets: every panel gets its data from here, so all of them stand at the
same date. It holds no widgets. What answers a question is imported when it is first asked, after the first paint.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from csto_explorer.language import speaking, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens

if TYPE_CHECKING:
    from csto_explorer.database.anchors import Anchors
    from csto_explorer.database.membership import Standing
    from csto_explorer.database.store import Store
    from csto_explorer.map.bands import Circle, Years
    from csto_explorer.map.series import Moment
    from csto_explorer.map.standing import MapContent, Place, StateStanding
    from csto_explorer.models.column_table import ColumnTable
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.models.structure_model import Row
    from csto_explorer.models.timeline import Tick
    from csto_explorer.records.card import Card
    from csto_explorer.records.structure import Node

MEMBER_STATUSES = ("member", "frozen", "party")
SIGNATORY = "signatory"
MOST_NAMED = 2
"""So many events of a day are named in a line."""


class Workspace:
    """Reads for one lens at a time, keeping what was read while the lens stays."""

    def __init__(self, store: Store, lens: Lens) -> None:
        self.store = store
        self.lens = lens
        self.compared: datetime.date | None = None
        """Another date that chart and map are compared with, None for none."""
        self._standings: list[Standing] | None = None
        self._tables: dict[tuple[str, bool], ColumnTable] = {}
        self._anchored: tuple[RecordKey, Anchors] | None = None
        self._structure: tuple[datetime.date, Node | None] | None = None

    def set_lens(self, lens: Lens) -> None:
        """Look through another lens."""
        self.lens = lens
        self._standings = None
        self._tables = {}
        self._anchored = None

    def structure_rows(self) -> Row:
        """Return the rows of the structure's tree."""
        from csto_explorer.models.structure_rows import build_rows

        return build_rows(self.store, self.structure(), self.lens.on, self.lens.language)

    def structure(self) -> Node | None:
        """Return the structure at the as-of date, which tree and chart show; None where nothing existed."""
        from csto_explorer.records.structure import structure

        store, on = self.store, self.lens.on
        if self._structure is None or self._structure[0] != on:
            self._structure = on, structure(store.organizations(), store.relations(), store.root, on)
        return self._structure[1]

    def card(self, key: RecordKey) -> Card:
        """Return the card of a record; raises UsageError where there is none."""
        from csto_explorer.database.cards import card

        return card(self.store, key, on=self.lens.on, language=self.lens.language)

    def tables(self) -> dict[str, str]:
        """Return the titles of the tables by name, the most looked at first."""
        from csto_explorer.database.all_tables import titles

        return titles(self.store)

    def table(self, name: str, through_time: bool = False) -> ColumnTable:
        """Return a table at the as-of date, or through all time; whoever shows it reads its rows."""
        from csto_explorer.database.all_tables import reader
        from csto_explorer.models.column_table import ColumnTable

        kept = (name, through_time)
        if kept not in self._tables:
            on = None if through_time else self.lens.on
            self._tables[kept] = ColumnTable(reader(self.store, name, on, self.lens.language))
        return self._tables[kept]

    def table_of(self, key: RecordKey) -> str | None:
        """Return the name of the table a record stands in."""
        return next((table.name for table in self.store.package.tables if table.kind == key.kind), None)

    def anchors(self, key: RecordKey) -> Anchors:
        """Return the body and the place that stand for a record in the chart and on the map."""
        from csto_explorer.database.anchors import anchors

        # tree, chart and map ask for the same record one after another
        if self._anchored is None or self._anchored[0] != key:
            self._anchored = (key, anchors(self.store, key, self.lens.on))
        return self._anchored[1]

    def standings(self) -> list[Standing]:
        """Return how each state stands at the as-of date."""
        from csto_explorer.database.membership import members

        if self._standings is None:
            self._standings = members(self.store, self.lens.on)
        return self._standings

    def map_standings(self) -> tuple[StateStanding, ...]:
        """Return the standings as the map draws them."""
        from csto_explorer.database.membership import members
        from csto_explorer.map.standing import StateStanding, compared

        found = tuple(
            StateStanding(each.area.key, each.area.code, each.area.names, each.status, each.certainty, each.since)
            for each in self.standings()
        )
        if self.compared is None:
            return found
        return compared(found, {each.area.key: each.status for each in members(self.store, self.compared)})

    def moment(self, on: datetime.date) -> Moment:
        """Return how the states stood on a day, for one map of a series."""
        from csto_explorer.map.series import Moment

        then = Workspace(self.store, self.lens._replace(on=on))
        # for paper, which may speak another language than the window
        with speaking(self.lens.language):
            counted = then._count()
            parts = [counted.said, *counted.unsure]
            return Moment(then.map_standings(), day_text(on), ", ".join(parts))

    def circles(self) -> tuple[Circle, ...]:
        """Return the bands of all states in each circle and of the chairmanships, whatever the date."""
        from csto_explorer.models.bands_of_time import chairs, circles

        return (*circles(self.store, self.lens.language), *chairs(self.store, self.lens.language))

    def timeline_rows(self, rows: Sequence[str]) -> tuple[Circle, ...]:
        """Return the rows that the timeline is to show beside the events, by their names."""
        from csto_explorer.models.bands_of_time import timeline_rows

        return timeline_rows(self.store, self.lens.language, rows)

    def years(self) -> Years:
        """Return the years of the records, with the as-of day marked."""
        from csto_explorer.map.bands import Years

        last = datetime.date(self.store.latest.year, 12, 31)
        return Years(datetime.date(self.store.earliest.year, 1, 1), last, self.lens.on)

    def map_places(self) -> tuple[Place, ...]:
        """Return capitals of the states that have a standing, and the seats of bodies that exist at the date."""
        return map_places(self.store, self.lens.on, self.standings())

    def map_content(self, theme: str = "standing", *, language: str = "") -> MapContent:
        """Return what a theme of the map shows at the as-of date."""
        from csto_explorer.models.map_contents import Asked, content

        said = language or self.lens.language
        asked = Asked(self.store, self.lens.on, said, self.map_standings(), self.map_places())
        return content(asked, theme)

    def shown_map(self, theme: str = "standing", *, graticule: bool = False) -> ShownMap:
        """Return the map of the as-of date."""
        from csto_explorer.models.shown_map import ShownMap

        shown = self.map_content(theme)
        return ShownMap(shown._replace(graticule=graticule), self.store.areas(), self.lens.language)

    def day_of(self, key: RecordKey) -> datetime.date | None:
        """Return the last day of an event or an activity, within the days on offer; None for anything else."""
        days = [each.latest for each in self.store.events() if each.key == key]
        for each in self.store.activities():
            if each.key == key:
                bounds = [bound for bound in (each.interval.end, each.interval.start) if bound is not None]
                days += [bound.latest.isoformat() for bound in bounds[:1]]
        day = datetime.date.fromisoformat(days[0]) if days and days[0] else None
        return min(max(day, self.store.earliest), self.store.latest) if day else None

    def ticks(self) -> list[Tick]:
        """Return the events for the timeline."""
        from csto_explorer.models.timeline import ticks

        classes = {key: body.classification for key, body in self.store.organizations().items()}
        # what is announced for days beyond those on offer has no place on the line
        until = self.store.latest.isoformat()
        return ticks([event for event in self.store.events() if event.earliest <= until], classes)

    def happened(self) -> list[str]:
        """Name what happened on the as-of date, and what is known to have happened up to it in its month or year."""
        from csto_explorer.records.edtf import describe

        on, said = self.lens.on.isoformat(), []
        for event in self.store.events():
            if event.latest == on and event.status != "announced":
                name = self.store.title(event.key, self.lens.language)
                said.append(name if event.earliest == on else f"{describe(event.date)}: {name}")
        return said

    def summary(self) -> str:
        """Say in one line what happened at the date, how many members there are, and what is uncertain."""
        from csto_explorer.records.edtf import describe

        counted = self._count()
        known, on = counted.last_known, describe(self.lens.on.isoformat())
        number, told = counted.said, self._last_told(known)
        if known and not counted.certain:
            # no source speaks for so late a day: what they last said is told, with its day
            parts = [tr("{} as last known on {}, shown for {}").format(number, told, on)]
        else:
            parts = [tr("{} on {}", "how many states, a day").format(number, on)]
            if known:
                parts.append(tr("{} of them as last known on {}").format(len(known), told))
        parts += counted.unsure
        for status, said in (("suspended", tr("{} suspended ({})")), ("frozen", tr("{} frozen ({})"))):
            names = sorted(s.area.names.name(self.lens.language) for s in self.standings() if s.status == status)
            if names:
                parts.append(said.format(len(names), ", ".join(names)))
        if self.lens.on != self.store.opens_on:
            later = self.lens.on > self.store.opens_on
            told = tr("partial records after {}") if later else tr("partial records before {}")
            parts.append(told.format(day_text(self.store.opens_on)))
        if self.compared is not None:
            parts.append(tr("compared with {}").format(describe(self.compared.isoformat())))
        happened = self.happened()
        if len(happened) > MOST_NAMED:
            happened[MOST_NAMED:] = [tr("%n more", "", len(happened) - MOST_NAMED)]
        return " · ".join([*happened, ", ".join(parts)])

    def provenance(self) -> str:
        """Say where the records come from and how many there are."""
        from csto_explorer.records.edtf import describe

        counts = self.store.counts()
        records = sum(
            number for name, number in counts.items() if name not in ("sources", "locators", "names", "citations")
        )
        opens = describe(self.store.opens_on.isoformat())
        sources = counts.get("sources", 0)
        return tr("{} records from {} sources, whole for {}").format(records, sources, opens)

    def _last_told(self, states: set[RecordKey]) -> str:
        days = [s.participation.interval.vouched_until for s in self.standings() if s.area.key in states]
        return day_text(max(day for day in days if day is not None)) if any(days) else ""

    def _count(self) -> _Count:
        from csto_explorer.records.interval import Certainty

        counted = [s for s in self.standings() if s.status in MEMBER_STATUSES]
        # before the Treaty was in force there were none but signatories
        counted = counted or [s for s in self.standings() if s.status == SIGNATORY]
        certain = {s.area.key for s in counted if s.certainty is Certainty.YES}
        known = {s.area.key for s in counted if s.participation.interval.is_last_known(self.lens.on)} - certain
        signed = any(each.status == SIGNATORY for each in counted)
        root = self.store.organizations().get(self.store.root)
        has_organization = root is not None and bool(root.interval.holds(self.lens.on))
        return _Count(certain, known, {s.area.key for s in counted} - certain - known, signed, has_organization)


class _Count(NamedTuple):
    """The states that are counted: those certain at the date, those last known before it, those uncertain on it."""

    certain: set[RecordKey]
    last_known: set[RecordKey]
    uncertain: set[RecordKey]
    signed_only: bool
    has_organization: bool
    """Whether there is an organization, which has members, and not only a treaty with parties."""

    @property
    def said(self) -> str:
        """Say how many there are, but for the uncertain ones."""
        number = len(self.certain | self.last_known)
        if self.signed_only:
            return tr("%n signatory(ies)", "", number)
        return tr("%n member state(s)", "", number) if self.has_organization else tr("%n party(ies)", "", number)

    @property
    def unsure(self) -> list[str]:
        """How many are uncertain, if any are."""
        return [tr("{} uncertain").format(len(self.uncertain))] if self.uncertain else []


def map_places(store: Store, on: datetime.date, standings: Sequence[Standing]) -> tuple[Place, ...]:
    """Return the places that the map marks at a date: capitals of states with a standing, seats of bodies."""
    from csto_explorer.map.standing import Place

    areas = store.areas()
    seats = {
        body.seat
        for body in store.organizations().values()
        if body.seat and body.interval.holds(on) and store.may_stand(body.key, on)
    }
    capitals = {standing.area.capital for standing in standings if standing.area.capital}
    marked = [(key, "seat" if key in seats else "capital") for key in sorted(seats | capitals)]
    return tuple(Place(areas[key], role) for key, role in marked if key in areas and areas[key].latitude is not None)


def day_text(day: datetime.date) -> str:
    """Say a day in words."""
    from csto_explorer.records.edtf import describe

    return describe(day.isoformat())

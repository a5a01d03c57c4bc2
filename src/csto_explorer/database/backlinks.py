# SPDX-License-Identifier: MIT
"""The headed lists of a card: what leads to a record, and where its relations and links lead."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from csto_explorer.database.holders import held_by
from csto_explorer.database.notes import Notes
from csto_explorer.database.schema import Column, Table
from csto_explorer.database.seat_lists import COLUMNS, seat_sections
from csto_explorer.database.seat_lists import KINDS as SEATED
from csto_explorer.database.series import SERIES, has_series, series_section
from csto_explorer.database.sittings import SAT, sitting_section
from csto_explorer.database.store import Store
from csto_explorer.database.titles import standing_phrase
from csto_explorer.database.typed import text
from csto_explorer.database.wording import RELATION_BACK, RELATION_WORDS, capital, date_text, span_text, worded
from csto_explorer.language import marked, said_number, tr
from csto_explorer.records.card import CardLink, Section
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import NOT_STATED
from csto_explorer.records.types import SUBORDINATE, Post, Relation

MOST = 200
"""So many links a list shows; its heading gives the whole count, its `more` the rest."""
BELOW, FIGURES = marked("Bodies below"), marked("Figures")
ORDER = (
    BELOW,
    "Participation",
    "States",
    "Posts",
    "Posts held",
    "Holders",
    SAT,
    "Members",
    "Officials",
    "Capital of",
    "Seat of",
    "Articles",
    FIGURES,
)
TOLD_APART = {
    *(("relations", column) for column in ("organization_id", "related_id")),
    *(("memberships", column) for column in COLUMNS.values()),
}
"""Columns whose rows stand in lists that are made by themselves."""
Groups = dict[str, list[CardLink]]


class Leading(NamedTuple):
    """A row that leads to a record, when it holds by itself, and its link: where it is uncertain, where it is not."""

    row: sqlite3.Row
    interval: Interval | None
    links: tuple[CardLink, CardLink] | None


class Look:
    """For which record lists are made, and through what it is looked at."""

    def __init__(self, store: Store, key: RecordKey, on: datetime.date | None, language: str, notes: Notes) -> None:
        self.store = store
        self.notes = notes
        self.key = key
        self.on = on
        self.language = language

    @cached_property
    def posts(self) -> dict[RecordKey, Post]:
        """The posts by key."""
        return {post.key: post for post in (*self.store.posts(), *self.store.offices())}

    def title(self, key: RecordKey) -> str:
        """Return the title of a record in the language."""
        return self.store.title(key, self.language)


def sections(
    store: Store, table: Table, key: RecordKey, on: datetime.date | None, language: str, notes: Notes
) -> list[Section]:
    """Return the lists of a card, the weightiest first, each heading with its count; `notes` number what they cite."""
    look = Look(store, key, on, language, notes)
    apart = {*TOLD_APART, ("activities", SERIES)} if has_series(store) else TOLD_APART
    groups: Groups = {}
    made: dict[str, Section] = {}
    if table.kind == "organization":
        _add_relations(look, groups)
    for other in store.record_tables:
        for column in other.columns:
            if column.foreign_table == table.name and (other.name, column.name) not in apart:
                _add_back(look, other, column, groups)
    for heading, links in store.lately(("undated", key, language), lambda: _undated(look)):
        groups.setdefault(heading, []).extend(links)
    if table.kind == "source":
        _add_cited(look, groups)
    if table.kind in SEATED:
        made.update(seat_sections(look))
    if table.kind == "activity" and has_series(store):
        made.update(series_section(look))
    if table.kind == "event":
        made.update(sitting_section(look))
    made.update((heading, _section(_said(heading), list(dict.fromkeys(links)))) for heading, links in groups.items())
    order = {heading: place for place, heading in enumerate(ORDER)}
    return [made[heading] for heading in sorted(made, key=lambda heading: order.get(heading, len(order)))]


def _said(heading: str) -> str:
    """Say a heading: one of the program's own, or one that the description of the records or a link gives."""
    return tr(heading) if heading in (BELOW, FIGURES) else worded(heading)


def _section(heading: str, links: list[CardLink]) -> Section:
    return Section(f"{heading} ({said_number(len(links))})", tuple(links[:MOST]), max(len(links) - MOST, 0))


def _add_relations(look: Look, groups: Groups) -> None:
    mine = [each for each in look.store.relations() if look.key in (each.body, each.related)]
    look.store.titles([each.related if each.body == look.key else each.body for each in mine], look.language)
    for heading, _, link in sorted(_related(look, mine), key=lambda found: (found[0], found[1], found[2].title)):
        groups.setdefault(heading, []).append(link)


def _related(look: Look, relations: list[Relation]) -> Iterator[tuple[str, int, CardLink]]:
    """Yield heading, order and link of each relation that holds, to a body that is there."""
    bodies = look.store.organizations()
    if look.on and not bodies[look.key].interval.holds(look.on):
        return
    for relation in relations:
        forth = relation.body == look.key
        other = relation.related if forth else relation.body
        if relation.relation_type == SUBORDINATE:
            # the body above is a fact of the card
            heading = "" if forth else BELOW
        else:
            words = RELATION_WORDS if forth else RELATION_BACK
            heading = capital(tr(words.get(relation.relation_type, relation.relation_type)))
        certainty = relation.interval.holds(look.on) if look.on else Certainty.YES
        if look.on and other in bodies:
            there = bodies[other].interval.holds(look.on)
            certainty = there if not there or certainty is Certainty.YES else certainty
        if heading and certainty:
            start, end = relation.interval.start, relation.interval.end
            dates = span_text(start and start.text, end and end.text)
            order = bodies[other].sort_order if other in bodies else 0
            yield heading, order, CardLink(other, look.title(other), dates, certainty is Certainty.YES)


def _add_back(look: Look, other: Table, column: Column, groups: Groups) -> None:
    what = other.name, column.name, look.key, look.language
    for row, own, links in look.store.lately(what, lambda: _leading(look, other, column)):
        # its own interval mostly decides: asked here, hundreds of rows take a third of the time
        certainty = own.holds(look.on) if own is not None and look.on is not None else Certainty.UNCERTAIN
        if certainty is Certainty.UNCERTAIN:
            certainty = _certainty(look, other, row)
        if certainty:
            certain = certainty is Certainty.YES
            link = links[certain] if links else _post_link(look, RecordKey(other.kind, row["id"]), certain)
            groups.setdefault(column.backlink or other.title, []).append(link)


def _leading(look: Look, other: Table, column: Column) -> list[Leading]:
    """Return the rows that lead to the record.

    Who holds a post is another question on each date: its link is left open. So is when a row holds that is shown
    whatever the date.
    """
    dates = [f"{name}_earliest" for name in other.dated_columns]
    order = ", ".join([*(["sort_order"] if "sort_order" in other.by_name else dates), "rowid"])
    statement = f'SELECT * FROM "{other.name}" WHERE "{column.name}" = ? ORDER BY {order}'
    found = look.store.connection.execute(statement, (look.key.id,)).fetchall()
    look.store.titles([RecordKey(other.kind, row["id"]) for row in found], look.language)
    intervals = [None if _is_timeless(look, other) else look.store.interval(other, row) for row in found]
    if other.name == "posts":
        return [Leading(row, own, None) for row, own in zip(found, intervals, strict=True)]
    links = ((_link(look, other, row, False), _link(look, other, row, True)) for row in found)
    return [Leading(*each) for each in zip(found, intervals, links, strict=True)]


def _is_timeless(look: Look, other: Table) -> bool:
    """Whether rows are shown whatever the date: a state's history of standings is the point of them."""
    return other.name == "participations" and look.key.kind == "area"


def _certainty(look: Look, other: Table, row: sqlite3.Row) -> Certainty:
    if look.on is None or _is_timeless(look, other):
        return Certainty.YES
    return look.store.holds(other, row, look.on)


def _link(look: Look, other: Table, row: sqlite3.Row, certain: bool) -> CardLink:
    """Return a link to a row, or to what stands behind it where the row only joins two records."""
    own = RecordKey(other.kind, row["id"])
    if other.name == "participations":
        since = span_text(row["start_date"], row["end_date"])
        if look.key.kind == "area":
            phrase = standing_phrase(row, lambda body: look.store.short_name(body, look.language))
            return CardLink(own, capital(phrase), since, certain)
        state = RecordKey("area", text(row["area_id"]))
        return CardLink(state, look.title(state), _joined(worded(row["status"]), since), certain)
    return CardLink(own, look.title(own), _dates(other, row), certain)


def _post_link(look: Look, own: RecordKey, certain: bool) -> CardLink:
    held = held_by(look.store, look.posts[own], look.on, look.language).text
    return CardLink(own, look.title(own), tr("holder not stated") if held == tr(NOT_STATED) else held, certain)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _dates(table: Table, row: sqlite3.Row) -> str:
    if table.interval is not None:
        return span_text(row[table.interval[0]], row[table.interval[1]])
    return next((date_text(row[name]) for name in table.dated_columns), "")


def _undated(look: Look) -> list[tuple[str, list[CardLink]]]:
    """Return the lists that are the same on every date."""
    groups: Groups = {}
    _add_figures(look, groups)
    _add_links(look, groups)
    return list(groups.items())


def _add_figures(look: Look, groups: Groups) -> None:
    statement = "SELECT id, period FROM observations WHERE subject = ? ORDER BY rowid"
    found = look.store.connection.execute(statement, (str(look.key),)).fetchall()
    look.store.titles([RecordKey("observation", row["id"]) for row in found], look.language)
    for row in found:
        own = RecordKey("observation", row["id"])
        groups.setdefault(FIGURES, []).append(CardLink(own, look.title(own), date_text(row["period"])))


def _add_links(look: Look, groups: Groups) -> None:
    for mine, theirs, words in (("subject", "object", "predicate"), ("object", "subject", "inverse")):
        statement = f'SELECT "{theirs}", "{words}", note FROM links WHERE "{mine}" = ? ORDER BY rowid'
        found = []
        for row in look.store.connection.execute(statement, (str(look.key),)).fetchall():
            try:
                found.append((RecordKey.parse(text(row[0])), capital(worded(row[1])), text(row[2])))
            except ValueError:
                continue
        look.store.titles([other for other, _, _ in found], look.language)
        for other, heading, note in found:
            groups.setdefault(heading, []).append(CardLink(other, look.title(other), note))


def _add_cited(look: Look, groups: Groups) -> None:
    """Add what rests on a source, by kind."""
    statement = "SELECT DISTINCT record FROM citations WHERE source_id = ? ORDER BY rowid"
    by_kind: dict[str, list[RecordKey]] = {}
    for row in look.store.connection.execute(statement, (look.key.id,)).fetchall():
        kind, _, name = text(row[0]).partition("/")
        by_kind.setdefault(kind, []).append(RecordKey(kind, name))
    for table in look.store.record_tables:
        mine = by_kind.get(table.kind, [])
        if mine:
            titles = look.store.titles(mine, look.language)
            links = [CardLink(other, titles.get(other, str(other))) for other in mine]
            groups[tr("Bears out: {}").format(worded(table.title).lower())] = links

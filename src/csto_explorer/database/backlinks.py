# SPDX-License-Identifier: MIT
"""The headed lists of a card: what leads to a record, and where its relations and links lead."""

from __future__ import annotations

import datetime
import sqlite3

from csto_explorer.database.schema import Column, Table
from csto_explorer.database.store import Store
from csto_explorer.database.titles import RELATION_BACK, RELATION_WORDS, capital, figure
from csto_explorer.records.card import CardLink, Section
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import SUBORDINATE

MOST = 200
"""So many links a list shows; the heading still gives the whole count."""
ALWAYS = frozenset({"participations"})
"""Tables whose rows are shown whatever the date: a state's history is the point of them."""
ORDER = (
    "Bodies below",
    "Posts",
    "Posts held",
    "Holders",
    "Members",
    "States",
    "Participation",
    "Articles",
    "Figures",
)


def sections(store: Store, table: Table, key: RecordKey, on: datetime.date | None, language: str) -> list[Section]:
    """Return the lists of a card, the weightiest first, each heading with its count."""
    groups: dict[str, list[CardLink]] = {}
    if table.kind == "organization":
        _add_relations(store, key, on, language, groups)
    for other in store.record_tables:
        for column in other.columns:
            if column.foreign_table == table.name and other.name != "relations":
                _add_back(store, other, column, key, on, language, groups)
    _add_figures(store, key, groups)
    _add_links(store, key, language, groups)
    if table.kind == "source":
        _add_cited(store, key, language, groups)
    order = {heading: place for place, heading in enumerate(ORDER)}
    ranked = sorted(groups.items(), key=lambda pair: order.get(pair[0], len(order)))
    return [Section(f"{heading} ({len(links)})", tuple(_shortened(links))) for heading, links in ranked if links]


def _shortened(links: list[CardLink]) -> list[CardLink]:
    return list(dict.fromkeys(links))[:MOST]


def _add_relations(
    store: Store, key: RecordKey, on: datetime.date | None, language: str, groups: dict[str, list[CardLink]]
) -> None:
    bodies = store.organizations()
    found = []
    for relation in store.relations():
        if key not in (relation.body, relation.related):
            continue
        certainty = relation.interval.holds(on) if on else Certainty.YES
        other = relation.related if relation.body == key else relation.body
        if other in bodies and on:
            held = bodies[other].interval.holds(on)
            certainty = held if not held or certainty is Certainty.YES else certainty
        if not certainty:
            continue
        forth = relation.body == key
        if relation.relation_type == SUBORDINATE:
            heading = "" if forth else "Bodies below"
        else:
            words = RELATION_WORDS if forth else RELATION_BACK
            heading = capital(words.get(relation.relation_type, relation.relation_type))
        if heading:
            order = bodies[other].sort_order if other in bodies else 0
            link = CardLink(other, store.title(other, language), "", certainty is Certainty.YES)
            found.append((heading, order, link))
    for heading, _, link in sorted(found, key=lambda item: (item[0], item[1], item[2].title)):
        groups.setdefault(heading, []).append(link)


def _add_back(
    store: Store,
    other: Table,
    column: Column,
    key: RecordKey,
    on: datetime.date | None,
    language: str,
    groups: dict[str, list[CardLink]],
) -> None:
    order = "sort_order, rowid" if "sort_order" in other.by_name else "rowid"
    statement = f'SELECT * FROM "{other.name}" WHERE "{column.name}" = ? ORDER BY {order}'
    found = store.connection.execute(statement, (key.id,)).fetchall()
    if not found:
        return
    store.titles([RecordKey(other.kind, row["id"]) for row in found], language)
    for row in found:
        interval = store.interval(other, row)
        certainty = interval.holds(on) if on and interval and other.name not in ALWAYS else Certainty.YES
        if certainty:
            link = _link(store, other, row, key, language, certainty is Certainty.YES)
            groups.setdefault(column.backlink or other.title, []).append(link)


def _link(store: Store, other: Table, row: sqlite3.Row, key: RecordKey, language: str, certain: bool) -> CardLink:
    """Return a link to a row, or to what stands behind it where the row only joins two records."""
    own = RecordKey(other.kind, row["id"])
    dates = _dates(other, row)
    if other.name == "memberships":
        if key.kind == "person":
            target = (
                RecordKey("post", row["post_id"])
                if row["post_id"]
                else RecordKey("organization", row["organization_id"])
            )
            return CardLink(target, store.title(target, language), _joined(row["role"], dates), certain)
        person = RecordKey("person", row["person_id"])
        return CardLink(person, store.title(person, language), _joined(row["role"], dates), certain)
    if other.name == "participations" and key.kind == "organization":
        state = RecordKey("area", row["area_id"])
        return CardLink(state, store.title(state, language), _joined(row["status"], dates), certain)
    if other.name == "posts":
        return CardLink(own, store.title(own, language), _holders(store, own, row, language), certain)
    return CardLink(own, store.title(own, language), dates, certain)


def _holders(store: Store, post: RecordKey, row: sqlite3.Row, language: str) -> str:
    names = [m.person_names.name(language) for m in store.memberships() if m.post == post]
    return (
        ", ".join(names)
        if names
        else {"vacant": "vacant", "not stated": "holder not stated"}.get(row["holder_status"], "")
    )


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _dates(table: Table, row: sqlite3.Row) -> str:
    if table.name == "events":
        return describe(row["date"])
    if table.name == "documents":
        return describe(row["signed_date"]) if row["signed_date"] else ""
    if table.interval is None:
        return ""
    start, end = row[table.interval[0]] or "", row[table.interval[1]]
    if not start and not end:
        return ""
    if not end or end == "..":
        return f"since {describe(start)}" if start else ""
    return f"{describe(start)} to {describe(end)}" if start else f"until {describe(end)}"


def _add_figures(store: Store, key: RecordKey, groups: dict[str, list[CardLink]]) -> None:
    for row in store.connection.execute("SELECT * FROM observations WHERE subject = ? ORDER BY rowid", (str(key),)):
        period = describe(row["period"]) if row["period"] else ""
        link = CardLink(RecordKey("observation", row["id"]), f"{capital(row['indicator'])}: {figure(row)}", period)
        groups.setdefault("Figures", []).append(link)


def _add_links(store: Store, key: RecordKey, language: str, groups: dict[str, list[CardLink]]) -> None:
    for mine, theirs, words in (("subject", "object", "predicate"), ("object", "subject", "inverse")):
        statement = f'SELECT "{theirs}", "{words}", note FROM links WHERE "{mine}" = ? ORDER BY rowid'
        for row in store.connection.execute(statement, (str(key),)).fetchall():
            other = RecordKey.parse(row[0])
            groups.setdefault(capital(row[1]), []).append(CardLink(other, store.title(other, language), row[2] or ""))


def _add_cited(store: Store, key: RecordKey, language: str, groups: dict[str, list[CardLink]]) -> None:
    statement = "SELECT DISTINCT record FROM citations WHERE source_id = ? ORDER BY rowid"
    keys = [RecordKey.parse(row[0]) for row in store.connection.execute(statement, (key.id,)).fetchall()]
    for table in store.record_tables:
        mine = [other for other in keys if other.kind == table.kind]
        if mine:
            titles = store.titles(mine, language)
            groups[f"Bears out: {table.title.lower()}"] = [
                CardLink(other, titles.get(other, str(other))) for other in mine
            ]

# SPDX-License-Identifier: MIT
"""Who sat in a body on the day of a session, for the card of the session."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from csto_explorer.database.holders import holders_of
from csto_explorer.database.store import Store
from csto_explorer.database.typed import day, text
from csto_explorer.database.wording import capital
from csto_explorer.language import marked, tr
from csto_explorer.records.card import CardLink, Section
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import is_acting, unheld
from csto_explorer.records.types import MEETINGS, Post

if TYPE_CHECKING:
    from csto_explorer.database.backlinks import Look

SAT = marked("Members of the body that day")


def event_day(store: Store, row: sqlite3.Row, on: datetime.date | None) -> datetime.date | None:
    """Return the first day of an event; None where it is the as-of date, is not known, or lies beyond the records."""
    first = day(row["date_earliest"])
    if first is None or first == on or not store.earliest <= first <= store.latest:
        return None
    return first if text(row["date"])[:10] == first.isoformat() else None


def sitting_section(look: Look) -> Iterator[tuple[str, Section]]:
    """Yield heading and list of who sat in the body of a session: its states by name, each with its holder."""
    row = look.store.connection.execute("SELECT * FROM events WHERE id = ?", (look.key.id,)).fetchone()
    on = day(row["date_latest"]) if row is not None and row["classification"] in MEETINGS else None
    if on is None or not row["organization_id"]:
        return
    body = RecordKey("organization", text(row["organization_id"]))
    posts = [post for post in look.store.posts() if post.organization == body and post.interval.holds(on)]
    posts.sort(key=lambda post: (post.sort_order, post.key))
    links = [link for post in posts for link in _of(look, post, on)]
    if any(link.key is not None for link in links):
        number = sum(link.key is not None for link in links)
        heading = tr(SAT)
        yield SAT, Section(f"{heading} ({number})", tuple(links))


def _of(look: Look, post: Post, on: datetime.date) -> Iterator[CardLink]:
    """Yield who held a post on a day; a seat of which nothing is known is said to be so."""
    # the chair of that day is a fact of the session, and on the day itself it may change hands
    ever = [each for each in holders_of(look.store, post) if each.key.kind == "membership"]
    seat = look.title(post.area) if post.area is not None else look.title(post.key)
    found = False
    for each in ever:
        certainty = each.interval.holds(on)
        if certainty:
            found = True
            detail = ", ".join([seat, *([tr("acting")] if is_acting(each) else [])])
            name = each.person_names.name(look.language)
            notes = look.notes.of_record(each.key, "memberships")
            yield CardLink(each.person, name, detail, certainty is Certainty.YES, notes)
    if not found and ever:
        yield CardLink(None, capital(tr(unheld(post, on, True))), seat)

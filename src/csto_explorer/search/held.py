# SPDX-License-Identifier: MIT
"""Who held a post in a year: a post and a year name no record, but the holders of the post in that year."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator

from csto_explorer.database.holders import holders_of
from csto_explorer.database.store import Store
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Membership, Post
from csto_explorer.search.entries import entries_by_record, is_huge, of_kind
from csto_explorer.search.finding import BEGINS, OTHER, PERSON, Filter, Found, find_names
from csto_explorer.search.matching import Matcher
from csto_explorer.search.query import Query, is_year, parse

MOST_POSTS = 4
"""Words that name more posts than these name none of them."""


def held_in_year(store: Store, query: Query, where: Filter) -> Iterator[Found]:
    """Yield who held the post that a query names in the year that it names, the longest in that year first.

    A question for a person finds the persons, anything else the records that they held it. Where nobody is known to
    have held it then, the post itself is found.
    """
    years = [term.word for term in query.terms if is_year(term.word)]
    if len(years) != 1 or len(query.terms) < 2 or query.phrases or query.dates or is_huge(store, "memberships"):
        return
    posts = _named(store, parse(re.sub(rf"\b{years[0]}\b", " ", query.typed)), where)
    held = [(_months(each, int(years[0])), each) for post in posts for each in holders_of(store, post)]
    holders = [each for months, each in sorted(held, key=lambda pair: -pair[0]) if months]
    asks_for_persons = query.steer[:1] == (PERSON,)
    keys = [each.person if asks_for_persons else each.key for each in holders] or [post.key for post in posts]
    yield from _entries(store, keys, where)


def _named(store: Store, query: Query, where: Filter) -> list[Post]:
    """Return the few posts that are named best by the words of a query."""
    posts_named = find_names(store.connection, query, of_kind(where, "post"), Matcher(query))
    found = [one for one in posts_named if one.level <= OTHER]
    level = min((one.level for one in found), default=None)
    best = {one.entry for one in found if one.level == level}
    if not 0 < len(best) <= MOST_POSTS:
        return []
    records = entries_by_record(store.connection, best)
    offices = store.offices()
    posts = [post for post in (*store.posts(), *offices) if str(post.key) in records]
    # a foreign minister sits among foreign ministers, and is named by the seat: the office is meant
    behind = {post.key: [office for office in offices if office.seat == post.key] for post in posts}
    return list(dict.fromkeys(each for post in posts for each in behind[post.key] or [post]))


def _months(member: Membership, year: int) -> int:
    """Return how many months of a year somebody began, for certain, in a post; 0 where that is not known."""
    days = [*(datetime.date(year, month, 1) for month in range(1, 13)), datetime.date(year, 12, 31)]
    return sum(member.interval.holds(day) is Certainty.YES for day in days)


def _entries(store: Store, keys: Iterable[RecordKey], where: Filter) -> Iterator[Found]:
    statement = f"SELECT e.id FROM search_entry e WHERE e.record = ? AND {where.condition}"
    for place, key in enumerate(dict.fromkeys(keys)):
        row = store.connection.execute(statement, (str(key), *where.parameters)).fetchone()
        if row is not None:
            yield Found(BEGINS, (place,), row[0], "text", "", key.kind)

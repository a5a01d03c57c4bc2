# SPDX-License-Identifier: MIT
"""The first and the last session of a body: no record is called so, the order of their days tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from csto_explorer.database.store import Store
from csto_explorer.records.types import MEETINGS
from csto_explorer.search.entries import entries_by_record, is_huge, of_kind
from csto_explorer.search.finding import BEGINS, Filter, Found, find_names, find_text
from csto_explorer.search.matching import Matcher
from csto_explorer.search.query import Query, parse
from csto_explorer.search.questions import same

_FIRST = "first earliest первый первая первое первую"
_LAST = "last latest newest recent последний последняя последнее последнюю последней"
_EITHER = re.compile(rf"\b({_FIRST} {_LAST})\b".replace(" ", "|"), re.IGNORECASE)
_OF_FIRST = frozenset(_FIRST.split())
_MEETS = same("session")
MOST = 3
"""So many sessions are brought before what is found by the words."""


def in_a_row(store: Store, query: Query, where: Filter) -> Iterator[Found]:
    """Yield the first or the last of the sessions that the other words of a query name, in the order asked for."""
    asked = _EITHER.search(query.typed)
    if asked is None or query.phrases or query.dates or is_huge(store, "events"):
        return
    bare = parse(_EITHER.sub(" ", query.typed))
    if not any(term.stems & _MEETS for term in bare.terms):
        return
    connection = store.connection
    of_events = of_kind(where, "event")
    found = [
        *find_names(connection, bare, of_events, Matcher(bare)),
        *find_text(connection, bare, of_events, bare.terms),
    ]
    entries = entries_by_record(connection, [one.entry for one in found])
    met = [
        (event.earliest, entries[str(event.key)])
        for event in store.events()
        if str(event.key) in entries and event.classification in MEETINGS and event.earliest and not event.status
    ]
    ordered = sorted(met, reverse=asked[1].casefold() not in _OF_FIRST)
    for place, (_, entry) in enumerate(ordered[:MOST]):
        yield Found(BEGINS, (place,), entry, "text", "", "event")

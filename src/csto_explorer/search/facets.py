# SPDX-License-Identifier: MIT
"""Facets of a set of results: kind, state, decade, source and date, each value with its count.

A count is the number of results that one would see if that value alone were ticked in its facet, with the ticks of the
other facets as they are. Reading asks the database once for each facet, by key, so the time is bounded by the number
of results.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import marked, tr
from csto_explorer.records.edtf import describe
from csto_explorer.records.keys import RecordKey

FACETS = {
    "on": marked("Date"),
    "kind": marked("Kind"),
    "state": marked("State"),
    "decade": marked("Decade"),
    "source": marked("Source"),
}
"""Titles of the facets, in the order they are shown."""
AT_ONCE = 500
"""So many keys are asked for in one statement."""
HOLDS = "holds"
Ticks = Mapping[str, frozenset[str]]
"""Ticked values by facet; a facet without ticks lets everything through."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What each result is by each facet, and the titles of the values. `begun` orders results by date."""

    values: dict[str, dict[RecordKey, frozenset[str]]] = field(default_factory=dict)
    titles: dict[str, dict[str, str]] = field(default_factory=dict)
    begun: dict[RecordKey, str] = field(default_factory=dict)

    def passes(self, key: RecordKey, ticks: Ticks, but: str = "") -> bool:
        """Whether a result passes the ticks, those of the facet `but` aside."""
        nothing: frozenset[str] = frozenset()
        return all(
            facet == but or not wanted or bool(self.values[facet].get(key, nothing) & wanted)
            for facet, wanted in ticks.items()
        )

    def counts(self, keys: Sequence[RecordKey], ticks: Ticks) -> dict[str, Counter[str]]:
        """Return the count of each value of each facet among the results."""
        found = {}
        for facet, values in self.values.items():
            counted = Counter(dict.fromkeys(self.titles[facet], 0))
            counted.update(
                value for key in keys if self.passes(key, ticks, facet) for value in values.get(key, frozenset())
            )
            found[facet] = counted
        return found


def read_facts(store: Store, keys: Sequence[RecordKey], on: datetime.date, language: str = "en") -> Facts:
    """Return what some results are by each facet."""
    facts = Facts(values={facet: {} for facet in FACETS}, titles={facet: {} for facet in FACETS})
    kinds = {table.kind: worded(table.title) for table in store.package.tables}
    states = [key for key, area in store.areas().items() if area.classification == "state"]
    named = store.titles(states, language)
    day = on.isoformat()
    for some, marks in _parts(keys):
        statement = f"SELECT id, record, kind, since, until FROM search_entry WHERE record IN ({marks})"
        entries = {}
        for id_, record, kind, since, until in store.connection.execute(statement, some).fetchall():
            key = entries[id_] = RecordKey.parse(record)
            _put(facts, "kind", key, kind, kinds.get(kind, kind))
            if since:
                facts.begun[key] = since
                _put(facts, "decade", key, f"{since[:3]}0", tr("{}s", "decade").format(f"{since[:3]}0"))
            if (since is None or since <= day) and (until is None or until >= day):
                _put(facts, "on", key, HOLDS, tr("Holds on {}").format(describe(day)))
        _put_states(store, facts, entries, named)
        statement = f"SELECT DISTINCT record, source_id FROM citations WHERE record IN ({marks})"
        cited = [(RecordKey.parse(row[0]), row[1]) for row in store.connection.execute(statement, some).fetchall()]
        sources = store.titles({RecordKey("source", id_) for _, id_ in cited}, language)
        for key, id_ in cited:
            _put(facts, "source", key, id_, sources.get(RecordKey("source", id_), id_))
    return facts


def _put_states(store: Store, facts: Facts, entries: Mapping[int, RecordKey], named: Mapping[RecordKey, str]) -> None:
    # by state and entry, as its key is: the table may be large
    marks = ", ".join("?" * len(entries))
    statement = f"SELECT entry FROM search_state WHERE state = ? AND entry IN ({marks})"
    for state, title in named.items():
        for (entry,) in store.connection.execute(statement, (state.id, *entries)).fetchall():
            _put(facts, "state", entries[entry], state.id, title)


def _put(facts: Facts, facet: str, key: RecordKey, value: str, title: str) -> None:
    facts.titles[facet][value] = title
    facts.values[facet][key] = facts.values[facet].get(key, frozenset()) | {value}


def _parts(keys: Sequence[RecordKey]) -> Iterator[tuple[list[str], str]]:
    for start in range(0, len(keys), AT_ONCE):
        some = list(map(str, keys[start : start + AT_ONCE]))
        yield some, ", ".join("?" * len(some))

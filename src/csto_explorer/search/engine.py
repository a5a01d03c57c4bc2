# SPDX-License-Identifier: MIT
"""The engine: stages from the exact name down to a guess at the spelling, the best few re-ranked.

Order of the stages: exact name or abbreviation; beginning of a name; words of a name; alias, translation,
transliteration; text; the other keyboard layout; corrected spelling last. Inside a stage the more important record
comes first (its row id), steered by the kind that a question asks for. No input raises.
"""

from __future__ import annotations

import datetime
import sqlite3
from dataclasses import dataclass, replace

from csto_explorer.database.store import Store
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.candidates import Candidate, collect, corrected, holds
from csto_explorer.search.folding import other_layout
from csto_explorer.search.marking import mark, snippet
from csto_explorer.search.query import Query, parse

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. `matched` says why it is here; the spans are the runs of title and snippet to mark."""

    key: RecordKey
    kind_label: str
    title: str
    snippet: str
    matched: str
    spans: Spans
    snippet_spans: Spans


def search(
    store: Store,
    text: str,
    *,
    kind: str | None = None,
    on: datetime.date | None = None,
    limit: int = 50,
    language: str = "en",
    fuzzy: bool = True,
) -> list[Hit]:
    """Return the records that a text asks for, best first, at most `limit`; an empty list if nothing is found."""
    query = parse(text)
    query = replace(query, kind=kind or query.kind, on=on or query.on)
    if query.is_empty or limit < 1:
        return []
    try:
        found = _find(store, query, fuzzy)
    except sqlite3.OperationalError:
        # a query that takes too long on a strange database gives what is nearest: nothing
        return []
    chosen = [candidate for candidate in found if _fits(store, query, candidate)][:limit]
    return [_hit(store, query, candidate, language) for candidate in chosen]


def _find(store: Store, query: Query, fuzzy: bool) -> list[Candidate]:
    found = collect(store.connection, query)
    if found and found[0].tier <= 2:
        return found
    if not found or found[0].tier >= 4:
        layout = other_layout(query.text)
        if layout:
            meant = [
                replace(c, matched="keyboard layout") for c in collect(store.connection, parse(layout)) if c.tier <= 4
            ]
            found = meant + [c for c in found if c.entry not in {m.entry for m in meant}]
    if fuzzy and (not found or found[0].tier > 4):
        guess = corrected(store.connection, query)
        if guess is not None:
            spelled = [replace(c, matched="spelling") for c in collect(store.connection, guess) if c.tier <= 5]
            found = spelled + [c for c in found if c.entry not in {s.entry for s in spelled}]
    return found


def _fits(store: Store, query: Query, candidate: Candidate) -> bool:
    key = RecordKey.parse(candidate.record)
    if query.kind and key.kind != query.kind and not _is_class(store, key, query.kind):
        return False
    return query.on is None or holds(store, key, query.on)


def _is_class(store: Store, key: RecordKey, name: str) -> bool:
    body = store.organizations().get(key)
    area = store.areas().get(key)
    classification = body.classification if body else area.classification if area else ""
    return classification.casefold().startswith(name.casefold())


def _hit(store: Store, query: Query, candidate: Candidate, language: str) -> Hit:
    key = RecordKey.parse(candidate.record)
    title = store.title(key, language)
    table = store.package.by_kind[key.kind]
    shown, spans = snippet(candidate.body, query.words, query.phrases)
    if candidate.matched not in ("name", "text", "spelling") and candidate.name and candidate.name != title:
        shown, spans = candidate.name, mark(candidate.name, query.words)
    return Hit(key, table.title, title, shown, candidate.matched, mark(title, query.words), spans)

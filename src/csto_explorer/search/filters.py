# SPDX-License-Identifier: MIT
"""Filters of a query as conditions in SQL: kind or class, state, source, date, words to leave out.

A filter that is only begun lets through what its completions would: `state:k` means both states that begin so.
"""

from __future__ import annotations

import datetime

from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.search.finding import Filter, excluded
from csto_explorer.search.folding import folded_text, words
from csto_explorer.search.index import NAMES_AT_MOST
from csto_explorer.search.query import Query
from csto_explorer.search.values import KIND_WORDS, meant


def filter_of(store: Store, query: Query, kind: str | None, on: datetime.date | None) -> Filter:
    """Return the conditions; a filter that names nothing known lets nothing through."""
    conditions: list[str] = []
    parameters: list[str] = []
    for asked in (kind, query.kind):
        if asked:
            condition, values = _kind(store, asked)
            conditions.append(condition)
            parameters += values
    for day in (on, query.on):
        if day is not None:
            conditions.append("(e.since IS NULL OR e.since <= ?) AND (e.until IS NULL OR e.until >= ?)")
            parameters += [day.isoformat()] * 2
    if query.on_begun:
        conditions.append("(e.since IS NULL OR e.since < ?) AND (e.until IS NULL OR e.until >= ?)")
        parameters += [f"{query.on_begun}~", query.on_begun]
    if query.state:
        areas = states_named(store, query.state)
        conditions.append(f"e.id IN (SELECT entry FROM search_state WHERE state IN ({_marks(areas)}))")
        parameters += areas
    if query.source:
        sources = _sources_named(store, query.source)
        conditions.append(f"e.record IN (SELECT record FROM citations WHERE source_id IN ({_marks(sources)}))")
        parameters += sources
    if query.without:
        condition, values_out = excluded(query.without)
        conditions.append(condition)
        parameters += values_out
    return Filter(" AND ".join(conditions) or "1", tuple(parameters))


def unknown_filters(store: Store, query: Query) -> tuple[str, ...]:
    """Return the filters that name nothing known, as a user would type them: state:atlantis."""
    known = {
        "type": not query.kind or bool(_kind(store, query.kind)[1]),
        "state": not query.state or bool(states_named(store, query.state)),
        "source": not query.source or bool(_sources_named(store, query.source)),
    }
    said = {"type": query.kind, "state": query.state, "source": query.source}
    undated = (f"on:{query.undated}",) if query.undated else ()
    return (*(f"{name}:{said[name]}" for name, is_known in known.items() if not is_known), *undated)


def _kind(store: Store, asked: str) -> tuple[str, list[str]]:
    """Return the condition for a kind, a table, a usual word for one, a class, or what such a word begins."""
    asked = asked.casefold().strip()
    wanted = KIND_WORDS.get(asked, asked)
    for table in store.package.tables:
        said = (worded(table.title).casefold(), worded(table.kind).casefold())
        if wanted in (table.kind, table.name, table.title.casefold(), *said):
            return "e.kind = ?", [table.kind]
    found = meant(store, "type", asked) or meant(store, "type", asked.rstrip("s"))
    exact = [each for each in found if each.value == asked] or found
    values = [each.value for each in exact]
    if not (values and exact[0].of_class):
        return f"e.kind IN ({_marks(values)})", values
    tables = [table for table in store.record_tables if "classification" in table.by_name]
    inner = " UNION ALL ".join(
        f"SELECT '{t.kind}/' || id FROM \"{t.name}\" WHERE classification IN ({_marks(values)})" for t in tables
    )
    return f"e.record IN ({inner})", values * len(tables)


def states_named(store: Store, text: str) -> list[str]:
    """Return the ids of areas by code or by any of their names; those that a text begins if it is none."""
    folded = " ".join(words(text))
    statement = (
        "SELECT a.id, n.name FROM areas a CROSS JOIN search_entry e ON e.record = 'area/' || a.id "
        f"CROSS JOIN search_name n ON n.id BETWEEN e.id * {NAMES_AT_MOST} AND e.id * {NAMES_AT_MOST} "
        f"+ {NAMES_AT_MOST - 1}"
    )
    names = store.connection.execute(statement).fetchall() if folded else []
    exact = sorted({id_ for id_, name in names if f"{folded_text(name)} ".startswith(f"{folded} ")})
    known = {row[0] for row in store.connection.execute("SELECT id FROM areas WHERE id = ?", (folded,))}
    return sorted(known) or exact or [each.value for each in meant(store, "state", text)]


def _sources_named(store: Store, text: str) -> list[str]:
    wanted = words(text)
    found = store.connection.execute("SELECT id, id || ' ' || title || ' ' || coalesce(publisher, '') FROM sources")
    whole = [row[0] for row in found.fetchall() if wanted and all(word in words(row[1]) for word in wanted)]
    return whole or [each.value for each in meant(store, "source", text)]


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values)) or "NULL"

# SPDX-License-Identifier: MIT
"""JSON Lines: a record a line, with the whole text of its card, its fields and its citations."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from csto_explorer.database.cards import card
from csto_explorer.database.schema import Table
from csto_explorer.database.store import Store
from csto_explorer.language import SOURCE, speaking
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

LEFT_OUT = frozenset({"citations"})


def lines(store: Store, on: datetime.date | None = None) -> Iterator[str]:
    """Yield the records as JSON texts, without line ends; with a date only what holds or may hold then."""
    for table in store.record_tables:
        for row in store.rows(table):
            held = store.holds(table, row, on) if on else None
            if held is not Certainty.NO:
                yield json.dumps(record(store, table, row, on, held), ensure_ascii=False)


def record(
    store: Store, table: Table, row: sqlite3.Row, on: datetime.date | None, held: Certainty | None
) -> dict[str, Any]:
    """Return one record as it is exported."""
    key = RecordKey(table.kind, row["id"])
    with speaking(SOURCE):
        # the file is for programs: it says the same wherever it is written
        shown = card(store, key, on=on)
        text = shown.text()
    fields = {c.name: row[c.name] for c in table.columns if c.name not in LEFT_OUT and row[c.name] is not None}
    names = [dict(zip(("language", "name", "kind"), name, strict=False)) for name in store.names_of(key)]
    if names:
        fields["names"] = names
    made: dict[str, Any] = {
        "record": str(key),
        "type": table.kind,
        "title": shown.title,
        "text": text,
        "fields": fields,
        "citations": [
            {"source": citation.source.id, "locator": citation.locator or None, "fields": list(citation.fields)}
            for citation in shown.citations
        ],
    }
    if held is not None:
        made["holds"] = "yes" if held is Certainty.YES else "uncertain"
    return made

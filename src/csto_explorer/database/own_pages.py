# SPDX-License-Identifier: MIT
"""What rests on no page of the Organization itself: such a record is marked wherever it is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from csto_explorer.database.store import Store
from csto_explorer.database.typed import text
from csto_explorer.language import marked
from csto_explorer.records.types import Citation

ELSEWHERE = marked("Rests on no page of the Organization itself.")
OFFICIAL = "official"


def own_publishers(store: Store) -> re.Pattern[str]:
    """Return what finds a publisher that is the Organization or one of its bodies: its name or abbreviation in it."""
    root = store.names(store.root)
    names = [re.escape(name) for name in (root.en, root.abbreviation) if name]
    return re.compile(rf"(?<!\w)({'|'.join(names)})(?!\w)")


def rests_elsewhere(store: Store, cited: Sequence[Citation]) -> bool:
    """Whether there are citations, and none of them is of an official page of the Organization."""
    own = own_publishers(store)
    return bool(cited) and not any(each.kind == OFFICIAL and own.search(each.publisher) for each in cited)


def resting_elsewhere(store: Store, kind: str) -> frozenset[str]:
    """Return the keys, as text, of the records of a kind that cite sources and no official page of the Organization."""
    own = own_publishers(store)
    # the sign after the slash ends the range of keys that begin with the kind
    rows = store.connection.execute(
        "SELECT DISTINCT c.record, s.kind, s.publisher FROM citations c JOIN sources s ON s.id = c.source_id "
        "WHERE c.record >= ? AND c.record < ?",
        (f"{kind}/", f"{kind}0"),
    ).fetchall()
    official = {row["record"] for row in rows if row["kind"] == OFFICIAL and own.search(text(row["publisher"]))}
    return frozenset(row["record"] for row in rows) - official

# SPDX-License-Identifier: MIT
"""All tables that there are to look at: one for each kind of record, and those made of several kinds."""

from __future__ import annotations

import datetime

from csto_explorer.database.history_tables import ExercisesReader, SessionsReader
from csto_explorer.database.made_tables import MadeReader
from csto_explorer.database.officials_table import OfficialsReader
from csto_explorer.database.seats_table import SeatsReader
from csto_explorer.database.store import Store
from csto_explorer.database.table_rows import Reader, TableReader
from csto_explorer.database.tables import table_names
from csto_explorer.database.wording import worded

MADE: dict[str, type[MadeReader]] = {
    "officials": OfficialsReader,
    "seats": SeatsReader,
    "sessions": SessionsReader,
    "exercises": ExercisesReader,
}
AFTER = {"persons": ("officials", "seats"), "events": ("sessions",), "activities": ("exercises",)}
"""Behind which table they stand."""


def titles(store: Store) -> dict[str, str]:
    """Return the titles of all tables by name, the most looked at first."""
    found = {}
    for table in table_names(store):
        found[table.name] = worded(table.title)
        made = (name for name in AFTER.get(table.name, ()) if MADE[name].fits(store))
        found.update((name, MADE[name](store).title) for name in made)
    return found


def reader(store: Store, name: str, on: datetime.date | None = None, language: str = "en") -> Reader:
    """Return what reads a table at a date, without one through all time; raises UsageError where there is none."""
    made = MADE.get(name)
    if made is not None and made.fits(store):
        return made(store, on, language)
    return TableReader(store, name, on, language)

# SPDX-License-Identifier: MIT
"""Columns that hold a name of their record, said in Russian where the records have it in Russian.

The parts of a person's name follow from the whole of it: its words stand in the order of the English ones, with the
patronymic between. What is not known in Russian stays as the source has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from csto_explorer.database.schema import Table
from csto_explorer.database.store import Store
from csto_explorer.database.typed import text
from csto_explorer.language import SOURCE

PARTS = ("family_name", "given_name", "patronymic", "sort_name")
_COLUMNS = {"person": frozenset(PARTS), "area": frozenset({"official_name"}), "document": frozenset({"short_title"})}


def has_names(table: Table, column: str, language: str) -> bool:
    """Whether a column of a table holds names that may be known in a language."""
    return language != SOURCE and column in _COLUMNS.get(table.kind, ())


def names_in_russian(store: Store, table: Table, column: str, ids: Iterable[str]) -> dict[str, str]:
    """Return what a column says of some records: in Russian where that is known, else as it stands."""
    wanted = json.dumps(list(ids))
    statement = (
        "SELECT substr(record, instr(record, '/') + 1) id, kind, name FROM json_each(?) j "
        "CROSS JOIN names n ON n.record = ? || j.value WHERE n.language = 'ru' ORDER BY n.rowid"
    )
    known: dict[str, dict[str, list[str]]] = {}
    for id_, kind, name in store.connection.execute(statement, (wanted, f"{table.kind}/")).fetchall():
        known.setdefault(id_, {}).setdefault(kind, []).append(name)
    rows = store.connection.execute(
        f'SELECT * FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))', (wanted,)
    ).fetchall()
    say = {"person": _of_person, "area": _of_area, "document": _of_document}[table.kind]
    found = {}
    for row in rows:
        said = {name: text(row[name]) for name in row.keys()}  # noqa: SIM118 (a Row is no mapping)
        found[said["id"]] = say(said, column, known.get(said["id"], {})) or said[column]
    return found


def _of_person(row: Mapping[str, str], column: str, known: Mapping[str, list[str]]) -> str:
    whole = (known.get("official") or known.get("transliteration") or [""])[0]
    return russian_parts(whole, row["name"], row["family_name"], row["given_name"]).get(column, "")


def _of_area(row: Mapping[str, str], column: str, known: Mapping[str, list[str]]) -> str:
    if not row[column]:
        return ""
    official = known.get("official", [])
    # the first is the usual name, which some states have for their full one too
    return official[0] if official and row[column] == row["name"] else next(iter(official[1:]), "")


def _of_document(row: Mapping[str, str], column: str, known: Mapping[str, list[str]]) -> str:
    short = [*known.get("abbreviation", ()), *known.get("alias", ())] if row[column] else []
    return short[0] if short else ""


def russian_parts(whole: str, name: str, family: str, given: str) -> dict[str, str]:
    """Return the parts of a Russian name by the English one; none where they do not answer to each other."""
    words, last, first = whole.split(), len(family.split()), len(given.split())
    if not (last and first) or len(words) < last + first:
        return {}
    if name.startswith(f"{family} "):
        # the family name stands first, and what follows is one given name, however many words it has
        found = {"family_name": " ".join(words[:last]), "given_name": " ".join(words[last:])}
    elif len(words) <= last + first + 1:
        found = {"family_name": " ".join(words[-last:]), "given_name": " ".join(words[:first])}
        found["patronymic"] = " ".join(words[first:-last])
    else:
        return {}
    return found | {"sort_name": f"{found['family_name']}, {found['given_name']}"}

# SPDX-License-Identifier: MIT
"""Lines of a card, which the index holds in English, said in the language that is spoken.

A line is `label: value`. The value of a column is said as the card says it. What leads from elsewhere to the record
stands there by all its names (`Armenia · Армения, Secretariat · Секретариат`), and is said by the one to be shown.
"""

from __future__ import annotations

import re

from csto_explorer.database.facts import said_value
from csto_explorer.database.store import Store
from csto_explorer.database.wording import capital, worded
from csto_explorer.language import SOURCE, speaking, spoken
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.gather import PROSE
from csto_explorer.search.marking import Say, as_indexed
from csto_explorer.search.naming import COMPOSED
from csto_explorer.search.telling import JOINS

_BETWEEN_NAMES = " · "
# a record's English name stands first, so what follows letters of another script begins the next record
_BETWEEN_RECORDS = re.compile(r"(?<=[^\x00-\x7f]), (?=[A-Z])")


def sayer(store: Store, key: RecordKey, language: str) -> Say:
    """Return what says the lines of a record; `language` is that of names."""
    if spoken() == SOURCE:
        return as_indexed
    table = store.package.by_kind[key.kind]
    columns = {column.title: column for column in table.columns if column.name not in PROSE}

    def say(line: str) -> tuple[str, int]:
        label, colon, value = line.partition(": ")
        column = columns.get(label) if colon else None
        if column is not None:
            value = said_value(store, table, column, key.id, language) or value
        elif colon:
            value = _made_title(store, key, label, value, language) or _names(value, language)
        label = _said_label(label) if colon else label
        return f"{label}{colon}{value}", len(label) + len(colon)

    return say


def _said_label(label: str) -> str:
    said = worded(label)
    return said if said != label else capital(worded(label[:1].lower() + label[1:]))


def _made_title(store: Store, key: RecordKey, label: str, value: str, language: str) -> str:
    """Return the title of a record that leads here where it is a sentence of its own, such as that of a figure."""
    for table in store.record_tables:
        if table.kind not in COMPOSED or table.kind in JOINS:
            continue
        for column in table.columns:
            if column.is_record and (column.backlink or table.title) == label:
                statement = f'SELECT id FROM "{table.name}" WHERE "{column.name}" = ?'
                found = [RecordKey(table.kind, row[0]) for row in store.connection.execute(statement, (str(key),))]
                with speaking(SOURCE):
                    indexed = store.titles(found)
                same = next((each for each, title in indexed.items() if title == value), None)
                return store.title(same, language) if same else ""
    return ""


def _names(value: str, language: str) -> str:
    """Return each of the records that a line names by one name: the Russian one stands second."""
    said = []
    for record in _BETWEEN_RECORDS.split(value):
        names = record.split(_BETWEEN_NAMES)
        said.append(names[1] if language != SOURCE and len(names) > 1 else names[0])
    return ", ".join(said)

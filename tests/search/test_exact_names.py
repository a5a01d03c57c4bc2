# SPDX-License-Identifier: MIT
"""An exact name is the first result for every record of the database, in English and in Russian.

Records that share a name cannot all be first: the more important is, and the others follow directly.
"""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import search
from csto_explorer.search.folding import words
from csto_explorer.search.gather import NAME_COLUMNS
from csto_explorer.search.index import IMPORTANCE


def folded(name):
    return " ".join(words(name))


@pytest.fixture(scope="module")
def names(store):
    """All names of all records: titles in both languages, abbreviations, aliases, translations."""
    keys = list(store.record_keys())
    found = {(str(key), title) for language in ("en", "ru") for key, title in store.titles(keys, language).items()}
    found |= {tuple(row) for row in store.connection.execute("SELECT record, name FROM names")}
    for table in store.record_tables:
        for column in NAME_COLUMNS:
            if column in table.by_name:
                rows = store.connection.execute(f'SELECT id, "{column}" FROM "{table.name}" WHERE "{column}" <> \'\'')
                found |= {(f"{table.kind}/{row[0]}", row[1]) for row in rows}
    return sorted((record, name) for record, name in found if folded(name))


def bearers(names):
    found = {}
    for record, name in names:
        found.setdefault(folded(name), set()).add(record)
    return found


def kinds_in_order(records):
    places = [IMPORTANCE.index(record.partition("/")[0]) for record in records]
    return places == sorted(places)


def test_every_title_abbreviation_alias_and_translation_is_first(store, names):
    titles = {
        title for language in ("en", "ru") for title in store.titles(list(store.record_keys()), language).values()
    }
    assert titles <= {name for _, name in names}
    lost = []
    shared = bearers(names)
    for name in sorted({name for _, name in names}):
        alike = shared[folded(name)]
        hits = [str(hit.key) for hit in search(store, name, limit=len(alike), seconds=60)]
        if set(hits) != alike:
            lost.append((name, sorted(alike), hits))
    assert lost == []


def test_of_those_that_share_a_name_the_more_important_is_first(store, names):
    by_title = bearers([(str(key), title) for key, title in store.titles(list(store.record_keys()), "en").items()])
    shared = {name: alike for name, alike in by_title.items() if len(alike) > 1}
    assert shared
    for name, alike in shared.items():
        hits = [str(hit.key) for hit in search(store, name, limit=len(alike), seconds=60)]
        assert set(hits) == alike
        assert kinds_in_order(hits), (name, hits)

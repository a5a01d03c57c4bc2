# SPDX-License-Identifier: MIT
"""An exact name is the first result for every record of the database, in English and in Russian."""

from __future__ import annotations

import pytest

from csto_explorer.search.engine import search
from csto_explorer.search.folding import words


def sharing(titles):
    """Return the records of each folded title: those that share one cannot all be first."""
    found = {}
    for key, title in titles.items():
        found.setdefault(" ".join(words(title)), []).append(key)
    return found


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_exact_name_is_first(store, language):
    titles = store.titles(list(store.record_keys()), language)
    shared = sharing(titles)
    lost = []
    for key, title in titles.items():
        alike = shared[" ".join(words(title))]
        hits = [hit.key for hit in search(store, title, limit=len(alike), language=language, seconds=60)]
        if key not in hits:
            lost.append((str(key), title, [str(hit) for hit in hits]))
    assert lost == []


def test_every_other_name_finds_its_record(store):
    rows = store.connection.execute("SELECT record, name FROM names").fetchall()
    sharers = {}
    for record, name in rows:
        sharers.setdefault(" ".join(words(name)), set()).add(record)
    lost = []
    for record, name in rows:
        bearers = sharers[" ".join(words(name))]
        hits = [str(hit.key) for hit in search(store, name, limit=len(bearers) + 3, seconds=60)]
        if record not in hits:
            lost.append((record, name, hits))
    assert lost == []

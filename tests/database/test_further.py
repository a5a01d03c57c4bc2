# SPDX-License-Identifier: MIT
"""Further names are the same whether they were read all at once or one record after the other."""

from __future__ import annotations

from csto_explorer.database import further
from csto_explorer.database.further import FurtherNames


def test_names_read_one_by_one_are_those_read_at_once(store, monkeypatch):
    records = [row[0] for row in store.connection.execute("SELECT DISTINCT record FROM names ORDER BY record")]
    at_once = FurtherNames(store.connection)
    monkeypatch.setattr(further, "FEW", 3)
    monkeypatch.setattr(further, "MOST_KEPT", 5)
    one_by_one = FurtherNames(store.connection)
    for names in (at_once, one_by_one):
        assert names.of("organization/csto")["ru", "abbreviation"] == "ОДКБ"
        assert dict(names.of("person/nobody")) == {}
    assert [one_by_one.of(record) for record in records] == [at_once.of(record) for record in records]

# SPDX-License-Identifier: MIT
"""Results change row by row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from csto_explorer.models.search_model import SearchModel, grouped
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.engine import Hit

KEYS = st.lists(
    st.sampled_from([RecordKey(kind, name) for kind in ("person", "event") for name in "abcd"]), unique=True
)


def hits(keys):
    return [Hit(key, key.kind, str(key), "", "name", (), ()) for key in keys]


@given(st.lists(KEYS, min_size=1, max_size=5))
def test_the_rows_are_those_of_the_last_results(each):
    model = SearchModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in each:
        model.show(hits(keys))
        shown = [model.index(row).data() for row in range(model.rowCount())]
        assert shown == [row if isinstance(row, str) else row.title for row in grouped(hits(keys))]
    assert tester.model() is model


def test_a_record_that_stays_first_is_not_taken_away(qtbot):
    model = SearchModel()
    model.show_groups([("Found", hits([RecordKey("person", "a"), RecordKey("person", "b")]))])
    removed = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    model.show_groups([("Found", hits([RecordKey("person", "a")]))])
    assert removed == [(2, 2)]

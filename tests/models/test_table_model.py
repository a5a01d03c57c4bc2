# SPDX-License-Identifier: MIT
"""A table that takes the place of the same one on another date: views are told of what is other alone."""

from __future__ import annotations

import datetime
import random

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from csto_explorer.database.all_tables import reader
from csto_explorer.models.column_table import ColumnTable
from csto_explorer.models.table_model import KEY_ROLE, UNCERTAIN_ROLE, TableModel

FIRST = datetime.date(1992, 5, 15)


def read(store, name, on):
    table = ColumnTable(reader(store, name, on))
    for _ in table.read():
        pass
    return table


def told(model):
    places = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return [[model.index(*place).data(role) for role in (0, KEY_ROLE, UNCERTAIN_ROLE)] for place in places]


@pytest.mark.parametrize("name", ["organizations", "posts", "officials"])
def test_an_exchanged_table_is_that_of_its_date(application, store, name):
    """Seeded days, in any order."""
    dice = random.Random(f"{name} exchanged")
    model = TableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    exchanged = 0
    for _ in range(12):
        table = read(store, name, FIRST + datetime.timedelta(days=dice.randrange(12_000)))
        rows = list(range(len(table.ids)))
        if dice.random() < 0.3:
            dice.shuffle(rows)
        alone = TableModel()
        alone.show(table, rows, ())
        done = model.exchange(table, rows, ())
        exchanged += done
        if not done:
            model.show(table, rows, ())
        assert told(model) == told(alone)
    assert exchanged


def test_few_rows_more_are_told_of_alone(qtbot, store):
    before, after = (read(store, "organizations", datetime.date(year, 6, 1)) for year in (2003, 2005))
    model = TableModel()
    model.show(before, range(len(before.ids)), ())
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        assert model.exchange(after, range(len(after.ids)), ())


def test_another_table_is_shown_anew(application, store):
    model = TableModel()
    bodies, posts = (read(store, name, datetime.date(2020, 1, 1)) for name in ("organizations", "posts"))
    assert not model.exchange(bodies, range(3), ())
    model.show(bodies, range(3), ())
    assert not model.exchange(posts, range(3), ())

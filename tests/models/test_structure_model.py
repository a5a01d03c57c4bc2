# SPDX-License-Identifier: MIT
"""The structure's rows: narrowed to a text, and put side by side with those of another date."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from csto_explorer.models.structure_model import KEY_ROLE, Row, StructureModel, narrowed
from csto_explorer.records.keys import RecordKey

NAMES = ("Council", "Staff", "council of staff", "Forces", "")


def made(shape):
    """Return rows of a shape: for each its name, and how many rows above it its parent is."""
    top = Row(None, "", "", "", None)
    rows = [top]
    for name, back in shape:
        above = rows[-1 - back % len(rows)]
        rows.append(above.add(Row(RecordKey("organization", f"n{len(rows)}"), name, "", "council", above)))
    return top


def names(top):
    return [(row.name, names(row)) for row in top.children]


def every(top):
    return [each for row in top.children for each in (row, *every(row))]


SHAPES = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 5)), max_size=12)


@given(SHAPES, st.sampled_from(("council", "COUNCIL", "staff", "x")))
def test_what_is_kept_says_the_text_or_stands_above_or_below_what_does(shape, text):
    kept = every(narrowed(made(shape), text))

    def says(row):
        return text.casefold() in row.name.casefold()

    for row in kept:
        above, found = row.parent, says(row)
        while above is not None:
            found, above = found or says(above), above.parent
        assert found or any(map(says, every(row)))


@given(SHAPES, st.sampled_from(("council", "staff")))
def test_nothing_that_says_the_text_is_left_out_and_numbers_follow(shape, text):
    top = made(shape)
    narrow = narrowed(top, text)
    assert [row.key for row in every(top) if text in row.name.lower()] == [
        row.key for row in every(narrow) if text in row.name.lower()
    ]
    for row in (narrow, *every(narrow)):
        assert [below.number for below in row.children] == list(range(len(row.children)))


@given(SHAPES, SHAPES)
def test_rows_become_others_as_if_they_were_shown_alone(application, before, after):
    model = StructureModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(made(before))
    kept = [QPersistentModelIndex(model.index(row, 0)) for row in range(model.rowCount())]
    model.show(made(after))
    assert told(model) == names(made(after))
    for index in kept:
        assert not index.isValid() or index.data(KEY_ROLE) == model.index(index.row(), 0).data(KEY_ROLE)


def told(model, above=None):
    above = above or QModelIndex()
    below = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    assert all(index.parent() == above for index in below)
    return [(index.data(), told(model, index)) for index in below]


def test_a_text_that_is_taken_away_brings_every_row_back(qtbot):
    top = made([("Council", 0), ("Staff", 0), ("Forces", 2)])
    model = StructureModel()
    assert model.show(top)
    model.narrow("staff")
    assert (model.rowCount(), model.rowCount(model.index(0, 0))) == (1, 1)
    model.narrow("nothing of the kind")
    assert (model.rowCount(), model.is_filled) == (0, True)
    model.narrow("")
    assert model.rowCount() == 2


def test_rows_that_say_the_same_stay(qtbot):
    shape = [("Council", 0), ("Staff", 0)]
    model = StructureModel()
    assert model.show(made(shape))
    index = model.index(0, 0)
    assert not model.show(made(shape))
    assert model.data(index) == "Council"

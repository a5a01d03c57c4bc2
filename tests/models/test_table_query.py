# SPDX-License-Identifier: MIT
"""What a query keeps and in which order is what going through all rows one by one says."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.database.table_rows import Piece, TableReader, day_bounds
from csto_explorer.database.tables import Cell, TableColumn, rows, table_names
from csto_explorer.database.wording import date_text
from csto_explorer.models import column_table, table_query
from csto_explorer.models.column_table import ColumnTable
from csto_explorer.models.table_marks import spans
from csto_explorer.models.table_query import DateRange, Facet, NumberRange, Query, facets, select
from csto_explorer.models.table_ranges import read_days, read_number
from csto_explorer.search.folding import fold

COLUMNS = (
    TableColumn("name", "Name", "", "string"),
    TableColumn("value", "Value", "", "number"),
    TableColumn("date", "Date", "", "edtf"),
)
WORDS = ("Совет", "совет", "Минск", "Minsk", "Йод", "Ёлка", "é", "Report 10", "report 9", "CFM", "")
DATES = ("1992-05-15", "1993", "2004/..", "2006-22", "2009-02", "/1999", "2012/", "..")
ROWS = st.tuples(
    st.sampled_from(WORDS) | st.none(),
    st.integers(-3, 3) | st.floats(-3, 3) | st.none(),
    st.sampled_from(DATES) | st.none(),
)
DAYS = st.none() | st.dates(datetime.date(1990, 1, 1), datetime.date(2015, 1, 1))
NUMBERS = st.none() | st.integers(-3, 3).map(float)
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "name": st.frozensets(st.sampled_from(WORDS), min_size=1).map(Facet),
        "value": st.builds(NumberRange, NUMBERS, NUMBERS),
        "date": st.builds(DateRange, DAYS, DAYS),
    },
)
SORTS = st.lists(
    st.tuples(st.sampled_from(["name", "value", "date"]), st.booleans()), max_size=3, unique_by=lambda part: part[0]
).map(tuple)
QUERIES = st.builds(Query, st.sampled_from(["", "совет", "СОВЕТ 1992", "e", "10", "мин sk", "may 3"]), FILTERS, SORTS)


class Reader:
    """A table of given rows; it says values as the real reader does."""

    name, title, kind, columns, own_column, on, language = "t", "T", "person", COLUMNS, 0, None, "en"

    def __init__(self, given_rows):
        self.rows = given_rows

    @property
    def count(self):
        return len(self.rows)

    def pieces(self, size):
        for start in range(0, len(self.rows), size):
            part = self.rows[start : start + size]
            ids = [f"p{start + n}" for n in range(len(part))]
            yield Piece(ids, [True] * len(part), [list(values) for values in zip(*part, strict=True)])

    def cells(self, column, values):
        return [self.cell(column, value) for value in values]

    @staticmethod
    def cell(column, value):
        if value is None:
            return Cell("", None)
        if column == 1:
            return Cell(f"{value:,}", value)
        if column == 2:
            first, last = day_bounds(value)
            return Cell(date_text(value), first or (last if last != "9999-12-31" else None) or None)
        return Cell(value, value)


def done(steps):
    """The result of work in steps."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


def whole(given_rows):
    table = ColumnTable(Reader(given_rows))
    done(table.read())
    return table


def plainly(given_rows, query):
    """The rows that a query keeps, found one by one."""
    kept = []
    for number, row in enumerate(given_rows):
        cells = [Reader.cell(column, value) for column, value in enumerate(row)]
        text = fold("\n".join(cell.text for cell in cells))
        if not all(word in text for word in fold(query.text).split()):
            continue
        name, value, date = (query.filters.get(each) for each in ("name", "value", "date"))
        if name and (row[0] or "") not in name.texts:
            continue
        if value and (
            row[1] is None
            or (value.low is not None and row[1] < value.low)
            or (value.high is not None and row[1] > value.high)
        ):
            continue
        if date:
            first, last = day_bounds(row[2]) if row[2] else ("", "")
            if not last or (date.last and first > date.last.isoformat()):
                continue
            if date.first and last < date.first.isoformat():
                continue
        kept.append(number)
    for name, downwards in reversed(query.sort):
        column = ["name", "value", "date"].index(name)
        sorts = [Reader.cell(column, row[column]).sort for row in given_rows]
        key = str.casefold if name == "name" else lambda each: each
        kept.sort(
            key=lambda n, s=sorts, k=key: (s[n] is not None, k(s[n]) if s[n] is not None else 0), reverse=downwards
        )
    return kept


@given(st.lists(ROWS, max_size=30), QUERIES)
def test_a_query_keeps_what_going_through_all_rows_keeps(given_rows, query):
    assert list(done(select(whole(given_rows), query, str.casefold))) == plainly(given_rows, query)


@given(st.lists(ROWS, max_size=60), QUERIES)
def test_a_large_table_is_dealt_with_in_steps_and_comes_to_the_same(given_rows, query):
    with pytest.MonkeyPatch.context() as patch:
        # so small a piece that a few rows are many
        patch.setattr(column_table, "PIECE", 4)
        patch.setattr(table_query, "_CHUNK", 4)
        patch.setattr(table_query, "_FEW", 3)
        assert list(done(select(whole(given_rows), query, str.casefold))) == plainly(given_rows, query)


@given(st.lists(ROWS, max_size=30), QUERIES)
def test_facets_count_the_rows_that_the_other_filters_keep(given_rows, query):
    found = dict(done(facets(whole(given_rows), query, "name")))
    kept = plainly(given_rows, Query(query.text, {n: f for n, f in query.filters.items() if n != "name"}))
    names = [given_rows[n][0] or "" for n in kept]
    assert found == {name: names.count(name) for name in names}


@given(st.text(max_size=20), st.lists(st.text(min_size=1, max_size=4), max_size=3))
def test_marks_stand_where_the_words_are(text, sought):
    words = tuple(word for each in sought for word in fold(each).split())
    found = spans(text, words)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    # a mark covers every place where letters that need no context stand
    for word in words:
        at = text.lower().find(word) if text.isascii() else -1
        if at >= 0:
            assert any(start <= at and at + len(word) <= end for start, end in found)


def test_marks_cover_letters_with_their_accents():
    assert spans("Rahmón and Алёна", ("mon", "лен")) == ((3, 6), (12, 15))
    assert spans("cafe\u0301s", ("cafe",)) == ((0, 5),)


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,000", 1000), ("-2.5", -2.5), (" 1.5 billion ", 1_500_000_000), ("12 000", 12000), ("", None)],
)
def test_numbers_are_read_as_people_write_them(text, number):
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1999", "1999-01-01", "1999-12-31"),
        ("May 2009", "2009-05-01", "2009-05-31"),
        ("15.05.1992", "1992-05-15", "1992-05-15"),
        ("15 мая 1992", "1992-05-15", "1992-05-15"),
        ("summer 2006", "2006-06-01", "2006-08-31"),
        ("2009-02", "2009-02-01", "2009-02-28"),
    ],
)
def test_dates_are_read_in_any_usual_form(text, first, last):
    assert tuple(map(str, read_days(text))) == (first, last)


@given(st.text(max_size=30))
def test_nothing_that_is_typed_does_more_than_be_refused(text):
    for read in (read_days, read_number):
        try:
            found = read(text)
        except ValueError:
            continue
        assert (found is None) == (not text.strip())


@pytest.mark.parametrize("on", [None, datetime.date(2022, 4, 1)])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_table_read_by_columns_says_what_one_read_by_rows_says(store, on, language):
    for each in table_names(store):
        table = ColumnTable(TableReader(store, each.name, on, language))
        done(table.read())
        made = rows(store, each.name, on, language=language)
        assert [table.key(row) for row in range(len(table.ids))] == [row.key for row in made.rows]
        assert [[cell.text for cell in row.cells] for row in table.data(range(len(table.ids))).rows] == [
            [cell.text for cell in row.cells] for row in made.rows
        ]


def test_a_click_sorts_upwards_then_downwards_then_not():
    query = Query()
    seen = []
    for _ in range(3):
        query = query.sorted_by("name", add=False)
        seen.append(query.sort)
    assert seen == [(("name", False),), (("name", True),), ()]


def test_one_more_column_comes_after_the_others_and_keeps_its_place():
    query = Query().sorted_by("name", add=False).sorted_by("date", add=True)
    assert query.sort == (("name", False), ("date", False))
    assert query.sorted_by("name", add=True).sort == (("name", True), ("date", False))
    assert query.sorted_by("date", add=False).sort == (("date", False),)

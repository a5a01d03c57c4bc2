# SPDX-License-Identifier: MIT
"""The time of one post: holders, acting ones, vacancies and gaps, on made-up holders."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import ACTING, HOLDER, UNKNOWN, VACANT, is_acting, tenures, unheld
from csto_explorer.records.types import Membership, Names, Post

day = datetime.date.fromisoformat
ONE = datetime.timedelta(days=1)
BODY = RecordKey("organization", "board")
SEAT = RecordKey("post", "seat")


def post(vacant=None, status="named"):
    return Post(SEAT, Names("Seat"), BODY, Interval(), holder_status=status, vacant=vacant)


def holder(who, start="", end="", seen="", until="", role="Head"):
    known = [day(each) if each else None for each in (seen, until or seen)]
    interval = Interval.of(start, end, *known).known()
    return Membership(
        RecordKey("membership", who), RecordKey("person", who), Names(who), BODY, interval, SEAT, role=role
    )


def told(found):
    return [(t.kind, t.membership.person.id if t.membership else "", str(t.first), str(t.last)) for t in found]


def test_what_lies_between_two_holders_is_not_known():
    found = tenures(
        post(), [holder("bob", "2005-03-01", "2006-01-31"), holder("ann", "2001-01-01", "2003-12-31")], None, None
    )
    assert told(found) == [
        (HOLDER, "ann", "2001-01-01", "2003-12-31"),
        (UNKNOWN, "", "2004-01-01", "2005-02-28"),
        (HOLDER, "bob", "2005-03-01", "2006-01-31"),
    ]


def test_one_after_the_other_leaves_no_gap():
    found = tenures(
        post(), [holder("ann", "2001-01-01", "2003-12-31"), holder("bob", "2004-01-01", "2006-01-31")], None, None
    )
    assert [each.kind for each in found] == [HOLDER, HOLDER]


def test_a_change_within_one_month_leaves_no_gap():
    found = tenures(post(), [holder("ann", "2001", "2003-05"), holder("bob", "2003-05", "2006")], None, None)
    assert UNKNOWN not in {each.kind for each in found}


def test_who_is_only_last_known_is_not_told_of_later_days():
    found = tenures(post(), [holder("ann", "2001-01-01", seen="2002-06-01")], None, day("2003-01-01"))
    assert told(found) == [
        (HOLDER, "ann", "2001-01-01", "2002-06-01"),
        (UNKNOWN, "", "2002-06-02", "2003-01-01"),
    ]


def test_days_before_the_first_holder_are_a_gap_where_the_post_was_there():
    found = tenures(post(), [holder("ann", "2001-01-01", "2003-12-31")], day("2000-01-01"), None)
    assert told(found)[0] == (UNKNOWN, "", "2000-01-01", "2000-12-31")


def test_a_vacancy_is_no_gap_and_begins_after_the_holder():
    empty = post((day("2003-06-01"), day("2003-08-18")))
    found = tenures(
        empty, [holder("ann", "2001-01-01", "2003-06-10"), holder("bob", "2003-08-19", "2006-01-31")], None, None
    )
    assert told(found)[1] == (VACANT, "", "2003-06-11", "2003-08-18")
    assert UNKNOWN not in {each.kind for each in found}


def test_an_acting_holder_is_told_apart():
    found = tenures(post(), [holder("ann", "2001-01-01", "2003-12-31", role="Acting Head")], None, None)
    assert [each.kind for each in found] == [ACTING]
    assert not is_acting(holder("bob", role="Actuary"))


@pytest.mark.parametrize(
    ("on", "otherwise", "status", "is_what"),
    [
        ("2003-06-20", True, "named", VACANT),
        ("2003-06-20", False, "not stated", VACANT),
        ("2004-01-01", True, "named", UNKNOWN),
        ("2004-01-01", False, "not stated", "not stated"),
        (None, True, "named", "not stated"),
        (None, False, "vacant", VACANT),
    ],
)
def test_four_ways_to_have_no_holder(on, otherwise, status, is_what):
    empty = post((day("2003-06-01"), day("2003-08-18")), status)
    assert unheld(empty, day(on) if on else None, otherwise) == is_what


DAYS = st.dates(datetime.date(1995, 1, 1), datetime.date(2010, 12, 31))
SPANS = st.lists(st.tuples(DAYS, st.integers(0, 2000), st.booleans()), min_size=1, max_size=5)


@given(SPANS, DAYS, DAYS)
def test_every_day_is_told_once_as_held_or_as_not_known(spans, first, last):
    holders = []
    for number, (begun, length, has_end) in enumerate(spans):
        end = (begun + length * ONE).isoformat()
        known = {"end": end} if has_end else {"seen": begun.isoformat(), "until": end}
        holders.append(holder(f"p{number}", begun.isoformat(), **known))
    first, last = min(first, last), max(first, last)
    found = tenures(post(), holders, first, last)
    gaps = [each for each in found if each.kind == UNKNOWN]
    held = [each for each in found if each.kind == HOLDER]
    assert len(held) == len(holders)
    for gap in gaps:
        assert gap.first <= gap.last
        assert not any(gap.first <= each.last and each.first <= gap.last for each in held)
    ends = {day for each in found for day in (each.first, each.last)}
    for on in {first, last, *ends, *(each + ONE for each in ends), *(each - ONE for each in ends)}:
        if first <= on <= last:
            assert any(each.first <= on <= each.last for each in found), on
    assert [each.first for each in found] == sorted(each.first for each in found)

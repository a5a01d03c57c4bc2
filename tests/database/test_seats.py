# SPDX-License-Identifier: MIT
"""Seats that come with an office, on made-up holders."""

from __future__ import annotations

import datetime

from csto_explorer.database.seats import seated
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Membership, Names, Post

day = datetime.date.fromisoformat
NOWHERE = RecordKey("organization", "")
BOARD = RecordKey("organization", "board")
OFFICE = RecordKey("post", "minister")
SEAT = Post(RecordKey("post", "seat"), Names("Seat"), BOARD, Interval())


def holder(who, post, start="", end="", seen=None):
    known = day(seen) if seen else None
    body = BOARD if post == SEAT.key else NOWHERE
    person = RecordKey("person", who)
    interval = Interval.of(start, end, known, known).known()
    return Membership(RecordKey("membership", f"{who}-{post.id}"), person, Names(who), body, interval, post)


def on(named, offices, date, seat=SEAT):
    found = seated(named, offices, {OFFICE: seat})
    return [(m.person.id, m.interval.holds(day(date))) for m in found if m.interval.holds(day(date))]


def test_who_holds_the_office_holds_the_seat():
    found = seated([], [holder("ann", OFFICE, "2001-02-03", "2004-05-06")], {OFFICE: SEAT})
    assert [(m.person.id, m.post, m.organization) for m in found] == [("ann", SEAT.key, BOARD)]
    assert found[0].interval.holds(day("2001-02-03"))
    assert not found[0].interval.holds(day("2004-05-07"))


def test_an_office_that_brings_no_seat_brings_nobody():
    assert seated([], [holder("ann", OFFICE, "2001")], {}) == []


def test_who_is_named_in_the_seat_too_is_named_once_for_the_days_of_the_office():
    named = [holder("ann", SEAT.key, seen="2003-01-01")]
    offices = [holder("ann", OFFICE, "2001-02-03", "2004-05-06")]
    assert on(named, offices, "2002-01-01") == [("ann", Certainty.YES)]
    assert on(named, offices, "2004-05-07") == []


def test_who_is_last_known_ends_before_the_successor():
    offices = [holder("ann", OFFICE, seen="2003-01-01"), holder("bob", OFFICE, "2005-01-01", "2006-01-01")]
    assert on([], offices, "2003-01-01") == [("ann", Certainty.YES)]
    assert on([], offices, "2004-12-31") == [("ann", Certainty.UNCERTAIN)]
    assert on([], offices, "2005-01-01") == [("bob", Certainty.YES)]


def test_two_sources_that_differ_leave_two_names():
    named = [holder("ann", SEAT.key, seen="2003-01-01")]
    offices = [holder("bob", OFFICE, "2001-01-01", "2004-01-01")]
    assert {who for who, _ in on(named, offices, "2003-01-01")} == {"ann", "bob"}


def test_a_name_five_years_old_is_not_told():
    assert on([], [holder("ann", OFFICE, seen="2003-01-01")], "2007-12-31") == [("ann", Certainty.UNCERTAIN)]
    assert on([], [holder("ann", OFFICE, seen="2003-01-01")], "2008-01-02") == []


def test_an_office_outlasts_the_seat_it_brought():
    ended = Post(SEAT.key, SEAT.names, BOARD, Interval.of("1999", "2002-12-18"))
    assert on([], [holder("ann", OFFICE, "2001", "2009")], "2002-12-19", ended) == []

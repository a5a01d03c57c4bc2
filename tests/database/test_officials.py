# SPDX-License-Identifier: MIT
"""Who led the Secretariat and the Joint Staff on the day before, of and after each change."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.records.interval import Certainty


def holders(store, post, on):
    day = datetime.date.fromisoformat(on)
    seated = [m for m in store.memberships() if m.post is not None and m.post.id == post]
    return {m.person.id for m in seated if m.interval.holds(day) is Certainty.YES}


@pytest.mark.parametrize(
    ("on", "person"),
    [
        ("2003-04-28", "nikolai-bordyuzha"),
        ("2016-12-31", "nikolai-bordyuzha"),
        ("2017-01-01", "valery-semerikov"),
        ("2017-05-01", "valery-semerikov"),
        ("2017-05-02", "yuri-khachaturov"),
        ("2018-11-01", "yuri-khachaturov"),
        ("2018-11-02", "valery-semerikov"),
        ("2019-12-31", "valery-semerikov"),
        ("2020-01-01", "stanislav-zas"),
        ("2022-04-01", "stanislav-zas"),
    ],
)
def test_the_secretary_general_changes_on_the_day(store, on, person):
    assert holders(store, "secretary-general", on) == {person}


@pytest.mark.parametrize(
    ("on", "person"),
    [
        ("2012-12-19", "alexander-studenikin"),
        ("2015-09-14", "alexander-studenikin"),
        ("2015-09-15", "anatoly-sidorov"),
        ("2023-11-22", "anatoly-sidorov"),
        ("2023-11-23", "andrei-serdyukov"),
    ],
)
def test_the_chief_of_the_joint_staff_changes_on_the_day(store, on, person):
    assert holders(store, "chief-joint-staff", on) == {person}


def test_before_the_first_secretary_general_there_is_none(store):
    assert holders(store, "secretary-general", "2003-04-27") == set()

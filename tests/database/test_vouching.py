# SPDX-License-Identifier: MIT
"""What else than its own sources speaks for a body: that it met, and that its posts were held."""

from __future__ import annotations

import datetime

import pytest

from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

CSTO, CSC, CMD, TROOPS = (RecordKey("organization", name) for name in ("csto", "csc", "cmd", "troops"))


@pytest.mark.parametrize(
    ("body", "day", "certainty"),
    [
        # the session in Bishkek
        (CSC, "2025-11-27", Certainty.YES),
        # met, and so was the Organization above it
        (CSTO, "2025-11-27", Certainty.YES),
        # between two of its sessions
        (CSC, "2024-03-01", Certainty.YES),
        # after the last that is known
        (CSC, "2026-01-01", Certainty.UNCERTAIN),
        # the forces below the Organization did not meet
        (TROOPS, "2025-11-27", Certainty.UNCERTAIN),
        (CMD, "2025-11-27", Certainty.UNCERTAIN),
    ],
)
def test_a_body_that_met_was_there_and_so_were_those_above_it(store, body, day, certainty):
    assert store.organizations()[body].interval.holds(datetime.date.fromisoformat(day)) is certainty


def test_a_session_that_was_only_announced_speaks_for_nothing(store):
    days = [
        (event.organization, event.earliest)
        for event in store.events()
        if event.status == "announced" and event.earliest > "2025"
    ]
    assert days
    for body, day in days:
        assert store.organizations()[body].interval.vouched_until.isoformat() < day

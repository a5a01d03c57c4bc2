# SPDX-License-Identifier: MIT
from __future__ import annotations

import csv
from functools import lru_cache

import pytest

from csto_explorer import paths
from csto_explorer.map.picture import map_picture
from csto_explorer.map.standing import Place, StateStanding
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Area, Names


def rows(classification: str) -> list[dict[str, str]]:
    """Return the shipped areas of a kind."""
    with (paths.data() / "areas.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["classification"] == classification]


STATES = {row["id"]: row for row in rows("state")}
CAPITALS = [row for row in rows("city") if any(state["capital_id"] == row["id"] for state in STATES.values())]


def standing(code: str, status: str = "member", certainty: Certainty = Certainty.YES, since: str = "") -> StateStanding:
    row = next(row for row in STATES.values() if row["iso_3166_1"] == code)
    return StateStanding(RecordKey("area", row["id"]), code, Names(row["name"]), status, certainty, since)


@pytest.fixture(scope="session")
def standings():
    """How the states stood in April 2022."""
    return [
        *(standing(code) for code in ("AM", "BY", "KZ", "KG", "RU", "TJ")),
        standing("UZ", "suspended", since="2012-12-19"),
        standing("AZ", "former", since="1999-04-02"),
        standing("GE", "former", since="1999-04-02"),
    ]


@pytest.fixture(scope="session")
def places():
    """The capitals, and Moscow as the seat."""
    return [Place(area(row), "seat" if row["name"] == "Moscow" else "capital") for row in CAPITALS]


def area(row: dict[str, str]) -> Area:
    key, names = RecordKey("area", row["id"]), Names(row["name"])
    return Area(key, names, "city", latitude=float(row["latitude"]), longitude=float(row["longitude"]))


def measure(text: str, size: float, bold: bool) -> float:
    """A stand-in for the measuring of type: about as wide as PT Sans."""
    return len(text) * size * (0.62 if bold or text.isupper() else 0.52)


@pytest.fixture(scope="session")
def picture(standings, places):
    """Return a function that makes the finished map of a size, each once."""

    @lru_cache
    def made(width: float, height: float, insets: bool = True, pixel: float = 1.0):
        return map_picture(standings, places, measure, width, height, insets=insets, pixel=pixel)

    return made

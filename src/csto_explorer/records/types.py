# SPDX-License-Identifier: MIT
"""The kinds of records that views compute with, as frozen values.

Only what the chart, the tree, the map and the timeline need is typed here; tables and cards show every
column and read it through the description in `datapackage.json`.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from csto_explorer.language import tr
from csto_explorer.records.interval import Interval
from csto_explorer.records.keys import RecordKey

SUBORDINATE = "subordinate_to"
MEETINGS = ("session", "meeting")
"""Classes of events at which a body meets."""
CHAIR = "chair"
"""The status of a state that chairs a body: no standing of its own, so kept apart from those."""
_PLACE = re.compile(r"P([0-9]+)\.S([0-9]+)")


class Names(NamedTuple):
    """English and Russian name and abbreviation of a record; empty where not known."""

    en: str
    ru: str = ""
    abbreviation: str = ""
    abbreviation_ru: str = ""

    def name(self, language: str) -> str:
        """Return the name in a language, English where there is none."""
        return (self.ru if language == "ru" else "") or self.en

    def short(self, language: str) -> str:
        """Return the abbreviation in a language, or an empty text."""
        return (self.abbreviation_ru if language == "ru" else "") or self.abbreviation


class Area(NamedTuple):
    """A state, city or region. `latitude` and `longitude` in degrees, WGS 84, or None."""

    key: RecordKey
    names: Names
    classification: str
    code: str = ""
    parent: RecordKey | None = None
    capital: RecordKey | None = None
    latitude: float | None = None
    longitude: float | None = None


class Organization(NamedTuple):
    """A body. `founded` is its founding date as EDTF text, empty where not known."""

    key: RecordKey
    names: Names
    classification: str
    interval: Interval
    purpose: str = ""
    founded: str = ""
    seat: RecordKey | None = None
    short_name: str = ""
    sort_order: int = 0


class Relation(NamedTuple):
    """A dated link from `body` to `related`; `relation_type` as in the data package."""

    key: RecordKey
    body: RecordKey
    relation_type: str
    related: RecordKey
    interval: Interval


class Post(NamedTuple):
    """A position in a body, or an office of a state: its `organization` is empty, and it may bring a `seat` in a body.

    `holder_status` tells "not stated" from "vacant", `vacant` the days on which a source says that nobody holds it.
    """

    key: RecordKey
    names: Names
    organization: RecordKey
    interval: Interval
    area: RecordKey | None = None
    role: str = ""
    holder_status: str = "named"
    sort_order: int = 0
    seat: RecordKey | None = None
    vacant: tuple[datetime.date, datetime.date] | None = None


class Membership(NamedTuple):
    """A person holds a post or belongs to a body, on behalf of a state, in an interval."""

    key: RecordKey
    person: RecordKey
    person_names: Names
    organization: RecordKey
    interval: Interval
    post: RecordKey | None = None
    area: RecordKey | None = None
    role: str = ""


class Participation(NamedTuple):
    """A state's standing towards the Treaty or the Organization in an interval."""

    key: RecordKey
    area: RecordKey
    organization: RecordKey
    status: str
    interval: Interval


class Event(NamedTuple):
    """Something that happened; `date` is EDTF text, `earliest` and `latest` its days, ISO.

    `status` is "announced" for what no source says has happened.
    """

    key: RecordKey
    name: str
    date: str
    earliest: str
    latest: str
    classification: str
    organization: RecordKey | None = None
    area: RecordKey | None = None
    status: str = ""


class Activity(NamedTuple):
    """An exercise, a mission, an operation or a programme; `status` as of an event."""

    key: RecordKey
    name: str
    classification: str
    status: str
    interval: Interval
    area: RecordKey | None = None
    venue: str = ""


class Citation(NamedTuple):
    """One place that bears out a record, or only the named fields of it."""

    source: RecordKey
    title: str
    publisher: str
    locator: str
    heading: str = ""
    fields: tuple[str, ...] = ()
    as_of: str = ""
    kind: str = ""

    @property
    def place(self) -> str:
        """The locator for people: `P31.S2` is paragraph 31, sentence 2."""
        match = _PLACE.fullmatch(self.locator)
        return tr("¶ {}, sentence {}").format(match[1], match[2]) if match else self.locator

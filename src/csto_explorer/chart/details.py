# SPDX-License-Identifier: MIT
"""What a chart says of each body, in one language, as of a date."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple, Protocol

from csto_explorer.language import marked, spoken, tr
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import is_acting, unheld
from csto_explorer.records.types import Area, Membership, Organization, Post, Relation

ACTING = marked("{} (acting)")
UNCERTAIN = marked("uncertain at this date")
BOTH = "both"
"""As a language: names in English with the Russian ones below, everything else in the language spoken."""
CLASSES = {
    "organization": marked("Organization"),
    "council": marked("Council"),
    "permanent working body": marked("Permanent working body"),
    "auxiliary body": marked("Auxiliary body"),
    "force": marked("Force"),
    "parliamentary body": marked("Parliamentary body"),
    "expert body": marked("Expert body"),
    "partner": marked("Partner"),
}


class Records(Protocol):
    """The records that a chart is drawn from; the database's store is one."""

    @property
    def root(self) -> RecordKey:
        """The body at the top of everything."""
        ...

    def organizations(self) -> Mapping[RecordKey, Organization]:
        """All bodies."""
        ...

    def areas(self) -> Mapping[RecordKey, Area]:
        """All states, cities and regions."""
        ...

    def relations(self) -> Iterable[Relation]:
        """All links between bodies."""
        ...

    def posts(self) -> Iterable[Post]:
        """All posts."""
        ...

    def memberships(self) -> Iterable[Membership]:
        """All persons in posts and bodies."""
        ...


class Holder(NamedTuple):
    """A post and who holds it: `role` is a state's code or the post's name; `name` may say "not stated"."""

    role: str
    name: str
    is_named: bool = True

    def __str__(self) -> str:
        return f"{self.role}: {self.name}" if self.role else self.name


class BodyDetails(NamedTuple):
    """The words of one box. `brief` is what stands for the name where there is little room."""

    name: str
    abbreviation: str = ""
    brief: str = ""
    classification: str = ""
    purpose: str = ""
    seat: str = ""
    since: str = ""
    holders: tuple[Holder, ...] = ()
    second_name: str = ""
    """The name in the other language, where both are wanted."""
    kind: str = ""
    """The classification in words."""


def holder_lines(holders: Iterable[Holder]) -> Iterator[str]:
    """Return a line for each holder, and one for neighbours of whom nothing is stated."""
    for (name, _), same in groupby(holders, key=lambda h: (h.name, h.role if h.is_named else None)):
        yield str(Holder(", ".join(holder.role for holder in same if holder.role), name))


ChartDetails = Mapping[RecordKey, BodyDetails]


def chart_details(
    records: Records, on: datetime.date, language: str = "en", *, holders: bool = True
) -> dict[RecordKey, BodyDetails]:
    """Gather the words of every body, in "en", "ru" or BOTH; who holds its posts only where that is wanted."""
    both, language = language == BOTH, "en" if language == BOTH else language
    areas = records.areas()
    held = _holders(records, on, language) if holders else {}
    return {
        key: _body(body, areas, tuple(held.get(key, ())), language, both)
        for key, body in records.organizations().items()
    }


def _body(
    body: Organization, areas: Mapping[RecordKey, Area], holders: tuple[Holder, ...], language: str, both: bool
) -> BodyDetails:
    names = body.names
    seat = areas.get(body.seat) if body.seat else None
    translated = language == "ru" and bool(names.ru)
    # an English abbreviation says nothing beside a Russian name
    abbreviation = names.abbreviation_ru if translated else names.abbreviation
    # purposes and short names are recorded in English only
    english = language == "en"
    founded = day_text(body.founded, language) if body.founded else ""
    told = english and founded in body.purpose
    return BodyDetails(
        name=names.name(language),
        abbreviation=abbreviation,
        brief=abbreviation or (body.short_name if english else "") or names.name(language),
        classification=body.classification,
        purpose=body.purpose if english else "",
        seat=seat.names.name(language) if seat else "",
        since=tr("since {}", language=words_in(language)).format(founded) if founded and not told else "",
        holders=holders,
        second_name=names.ru if both else "",
        kind=class_text(body.classification, language),
    )


def words_in(language: str) -> str:
    """Return the language of the words of a chart: with names in both the one that is spoken."""
    return spoken() if language == BOTH else language


def class_text(classification: str, language: str) -> str:
    """Say the class of a body in a language; one of another database as it stands there."""
    return tr(CLASSES.get(classification, classification.capitalize()), language=words_in(language))


def day_text(text: str, language: str) -> str:
    """Say an EDTF date in a language."""
    if language == "en":
        return describe(text, language=language)
    # figures read the same in every language
    year, *rest = text.rstrip("?~%").split("-")
    if not rest or int(rest[0]) > 12:
        return f"{year}"
    return ".".join([*reversed(rest), year])


def _holders(records: Records, on: datetime.date, language: str) -> dict[RecordKey, list[Holder]]:
    areas = records.areas()
    seated: dict[RecordKey, list[Membership]] = {}
    ever_held: set[RecordKey] = set()
    for membership in records.memberships():
        if membership.post is not None:
            ever_held.add(membership.post)
            if membership.interval.holds(on):
                seated.setdefault(membership.post, []).append(membership)
    found: dict[RecordKey, list[Holder]] = {}
    for post in sorted(records.posts(), key=lambda post: (post.sort_order, post.key)):
        if not post.interval.holds(on):
            continue
        area = areas.get(post.area) if post.area else None
        # what the records say of a role is in English
        role = (post.role if language != "ru" else "") or post.names.name(language)
        role = area.code if area and area.code else role
        names = [_named(m, on, language) for m in seated.get(post.key, ())] or [
            tr(unheld(post, on, post.key in ever_held), language=words_in(language))
        ]
        is_named = bool(seated.get(post.key))
        found.setdefault(post.organization, []).extend(Holder(role, name, is_named) for name in names)
    return found


def _named(membership: Membership, on: datetime.date, language: str) -> str:
    certain = membership.interval.holds(on) is Certainty.YES
    name = membership.person_names.name(language)
    told = tr(ACTING, language=words_in(language)).format(name) if is_acting(membership) else name
    return told + ("" if certain else " (?)")

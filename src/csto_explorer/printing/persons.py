# SPDX-License-Identifier: MIT
"""The persons in a structure at a date, for the index of a book."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from csto_explorer.chart.details import Records
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

DOUBT = " (?)"
"""Stands after the name of who may not have held the post."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person and the bodies that the person belongs to, each once and in the order of their keys."""

    name: str
    bodies: tuple[RecordKey, ...]

    @property
    def sorting(self) -> tuple[str, str]:
        """What an index goes by: the family name, which stands last."""
        return folded(self._parted[1]), folded(self.name)

    @property
    def entry(self) -> str:
        """What an index calls the person: the family name first, by which it is looked up."""
        given, family, doubt = self._parted
        return (f"{family}, {given}" if given else family) + doubt

    @property
    def _parted(self) -> tuple[str, str, str]:
        """Given names, family name, and the mark of doubt."""
        name = self.name.removesuffix(DOUBT)
        given, _, family = name.rpartition(" ")
        return given, family, self.name[len(name) :]


def persons_in(records: Records, on: datetime.date, language: str) -> list[Person]:
    """Return everybody who holds a post at a date, by family name: whom the pages of a book name, and no others."""
    names: dict[RecordKey, str] = {}
    bodies: dict[RecordKey, set[RecordKey]] = {}
    for membership in records.memberships():
        certainty = membership.interval.holds(on)
        if certainty and membership.post is not None:
            doubt = "" if certainty is Certainty.YES else DOUBT
            names.setdefault(membership.person, membership.person_names.name(language) + doubt)
            bodies.setdefault(membership.person, set()).add(membership.organization)
    people = [Person(name, tuple(sorted(bodies[key]))) for key, name in names.items()]
    return sorted(people, key=lambda person: person.sorting)


def folded(text: str) -> str:
    """Return a text as it is sorted: ё goes with е."""
    return text.casefold().replace("ё", "е")

# SPDX-License-Identifier: MIT
"""The changes between two dates in words, each with the citations that bear it out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from csto_explorer.database.holders import borne_out_by
from csto_explorer.database.notes import citations
from csto_explorer.database.store import Store
from csto_explorer.database.titles import since_text
from csto_explorer.database.wording import date_text
from csto_explorer.language import marked, tr
from csto_explorer.records.comparing import Change, compare
from csto_explorer.records.edtf import GENITIVE
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Citation, Membership

HEADINGS = {
    "founded": marked("Founded"),
    "dissolved": marked("Dissolved"),
    "joined": marked("Joined"),
    "left": marked("Left"),
    "standing": marked("Standing changed"),
    "moved": marked("Moved"),
    "chair": marked("Took the chair"),
    "unchaired": marked("Left the chair"),
    "appointed": marked("Appointed"),
    "ended": marked("Left office"),
}

CHAIRS = ("chair", "unchaired")


@dataclass(frozen=True, slots=True)
class Listed:
    """A change as it is told: `when` is its date in words, with what is uncertain about it."""

    change: Change
    title: str
    when: str
    citations: tuple[Citation, ...]

    @property
    def heading(self) -> str:
        """The group it stands in."""
        return tr(HEADINGS[self.change.kind])


def changes(store: Store, one: datetime.date, other: datetime.date, language: str = "en") -> list[Listed]:
    """Return what happened between two dates, by group and date."""
    found = compare(store, one, other)
    # one query a kind, not one a record
    titles = store.titles([change.key for change in found], language)
    starts = {each.key: each.interval.start for each in store.participations()}
    held = {each.key: each for each in (*store.officials(), *store.memberships())}
    listed = []
    for change in found:
        title = _moved(store, change, language) if change.parts else titles.get(change.key, str(change.key))
        start = starts.get(change.key)
        if start is not None:
            # the date of the change stands beside the title
            title = title.removesuffix(since_text(start.text))
        member = held.get(change.key)
        if change.kind in CHAIRS and member is not None:
            title = _presiding(store, member, language)
        keys = borne_out_by(store, member) if member is not None else (change.key,)
        listed.append(Listed(change, title, _when(change), _borne_out(store, change, keys)))
    return listed


def _moved(store: Store, change: Change, language: str) -> str:
    body, old, new = (store.short_name(key, language) for key in change.parts)
    return tr("{}: from {} to {}", "moved").format(body, old, new)


def _when(change: Change) -> str:
    if change.column == "end_date":
        when = tr("until {}").format(date_text(change.on, GENITIVE))
    else:
        when = date_text(change.on)
    return when if change.certain else tr("{}, perhaps not between the two dates").format(when)


def _presiding(store: Store, member: Membership, language: str) -> str:
    state = store.title(member.area, language) if member.area else ""
    return f"{store.short_name(member.organization, language)}: {member.person_names.name(language)}, {state}"


def _borne_out(store: Store, change: Change, keys: Iterable[RecordKey]) -> tuple[Citation, ...]:
    """Return the citations of the date, else those of the whole record, else all; `keys` are the records that say it.

    Of a seat that is named without days, the days are those of the office behind it.
    """
    every = [citation for key in keys for citation in citations(store, key)]
    dated = [citation for citation in every if change.column in citation.fields]
    return tuple(dated or [citation for citation in every if not citation.fields] or every)

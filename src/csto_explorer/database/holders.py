# SPDX-License-Identifier: MIT
"""Who holds a post at a date. "Not stated" (no source names one) is not "vacant" (a source says nobody holds it)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from csto_explorer.database.store import Store
from csto_explorer.language import marked, tr
from csto_explorer.records.card import Span
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Membership, Post

VACANT, NOT_STATED = marked("vacant"), marked("not stated")


@dataclass(frozen=True, slots=True)
class Held:
    """The holders of a post in words, and the records that say so."""

    spans: tuple[Span, ...]
    records: tuple[RecordKey, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)


def held_by(store: Store, post: Post, on: datetime.date | None, language: str) -> Held:
    """Return who holds, or may hold, a post; without a date all whom the records name."""
    mine = [each for each in (*store.memberships(), *store.officials()) if each.post == post.key]
    holding = [each for each in mine if on is None or each.interval.holds(on)]
    if not holding:
        return Held((Span(_nobody(store, post, bool(mine), on)),), (post.key,))
    spans: list[Span] = []
    for each in holding:
        spans += [Span(", ")] if spans else []
        spans.append(Span(each.person_names.name(language), each.person))
        known = last_known(each, on)
        spans += [Span(f", {known}")] if known else []
    return Held(tuple(spans), tuple(each.key for each in holding))


def last_known(membership: Membership, on: datetime.date | None) -> str:
    """Say up to when a holder is known, where the date lies beyond or the holding is uncertain."""
    if on is None or membership.interval.holds(on) is Certainty.YES:
        return ""
    until = membership.interval.vouched_until
    return tr("as known on {}").format(describe(until.isoformat())) if until else tr("uncertain on this date")


def _nobody(store: Store, post: Post, is_known_later: bool, on: datetime.date | None) -> str:
    if on is not None and _is_vacant(store, post, on.isoformat()):
        return tr(VACANT)
    if is_known_later and on is not None:
        return tr("not known on {}").format(describe(on.isoformat()))
    return tr(VACANT if post.holder_status == "vacant" else NOT_STATED)


def _is_vacant(store: Store, post: Post, on: str) -> bool:
    """Whether a source says that nobody holds a post on a day, or the office that brings it."""
    brings = (office.vacant for office in store.offices() if office.seat == post.key)
    return any(each is not None and each[0] <= on <= each[1] for each in (post.vacant, *brings))

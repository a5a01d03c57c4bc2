# SPDX-License-Identifier: MIT
"""Who holds a post at a date, and who held it through time.

"Not stated" (no source names one) is not "vacant" (a source says nobody holds it), and an acting holder is called so.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from csto_explorer.database.store import Store
from csto_explorer.language import tr
from csto_explorer.records.card import Span
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import UNKNOWN, Tenure, is_acting, tenures, unheld
from csto_explorer.records.types import Membership, Post


class Held(NamedTuple):
    """The holders of a post in words, and the records that say so."""

    spans: tuple[Span, ...]
    records: tuple[RecordKey, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)


def held_by(store: Store, post: Post, on: datetime.date | None, language: str) -> Held:
    """Return who holds, or may hold, a post; without a date all whom the records name."""
    mine = holders_of(store, post)
    holding = [each for each in mine if on is None or each.interval.holds(on)]
    if not holding:
        return Held((Span(_nobody(post, bool(mine), on)),), (post.key,))
    if on is None:
        # whoever came back is named once
        holding = list({each.person: each for each in reversed(holding)}.values())[::-1]
    said = []
    for each in holding:
        name = Span(each.person_names.name(language), each.person)
        further = [part for part in (tr("acting") if is_acting(each) else "", last_known(each, on)) if part]
        said.append((name, *(Span(f", {part}") for part in further)))
    between = Span("; " if any(len(each) > 1 for each in said) else ", ")
    spans = [span for number, each in enumerate(said) for span in ((between, *each) if number else each)]
    return Held(tuple(spans), tuple(each.key for each in holding))


def holders_of(store: Store, post: Post) -> list[Membership]:
    """Return everybody who ever held a post of a body or an office of a state."""
    every = store.memberships() if post.organization.id else store.officials()
    return [each for each in every if each.post == post.key]


def tenures_of(store: Store, post: Post) -> tuple[Tenure, ...]:
    """Return the time of a post in order, as far as its body, and the records, reach.

    An office of a state is older than the records: its time begins with the first holder that they know.
    """
    body = store.organizations().get(post.organization)
    spans = [post.interval, *([body.interval] if body is not None else [])]
    first = max((each.start.latest for each in spans if each.start), default=None)
    last = min((each.end.latest for each in spans if each.end), default=store.latest)
    return tenures(post, holders_of(store, post), first, min(last, store.latest))


def borne_out_by(store: Store, member: Membership) -> tuple[RecordKey, ...]:
    """Return the records that say that somebody holds a post: the one of the seat, and that of the office behind it.

    Whoever is named in a council without days sits there for the days of the office.
    """
    if member.key.kind != "membership" or not member.organization.id:
        return (member.key,)
    offices = {office.key for office in store.offices() if office.seat == member.post}
    days = (member.interval.start, member.interval.end)
    same = (each for each in store.officials() if each.post in offices and each.person == member.person)
    behind = [each.key for each in same if each.key != member.key and (each.interval.start, each.interval.end) == days]
    return (member.key, *behind)


def last_known(membership: Membership, on: datetime.date | None) -> str:
    """Say up to when a holder is known, where the date lies beyond or the holding is uncertain."""
    if on is None or membership.interval.holds(on) is Certainty.YES:
        return ""
    start, end, until = membership.interval.start, membership.interval.end, membership.interval.vouched_until
    # some day of a year or a month that a source names: not a matter of when it was last heard of
    is_told = (start is not None and on < start.latest) or (end is not None and on > end.earliest)
    if until is None or is_told:
        return tr("uncertain on this date")
    return tr("as known on {}").format(describe(until.isoformat()))


def _nobody(post: Post, is_held_otherwise: bool, on: datetime.date | None) -> str:
    found = unheld(post, on, is_held_otherwise)
    if found == UNKNOWN and on is not None:
        return tr("not known on {}").format(describe(on.isoformat()))
    return tr(found)

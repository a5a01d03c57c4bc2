# SPDX-License-Identifier: MIT
"""The lists of a card that tell who sat where: a person's offices and seats, a post's holders, a body's members.

They come from `Store.memberships()` and `officials()`, so that whoever sits in a council by an office of a state is in
them. A person's and a post's list go through all time; a body's and a state's tell of the as-of date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from csto_explorer.database.holders import borne_out_by, tenures_of
from csto_explorer.database.wording import capital, date_text, span_text, worded
from csto_explorer.language import tr
from csto_explorer.records.card import CardLink, Section
from csto_explorer.records.edtf import ACCUSATIVE, PREPOSITIONAL, first_of, spanning
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.plots import BandPlot, BandRow, Stretch
from csto_explorer.records.tenures import ACTING, Tenure, is_acting, spoken_for
from csto_explorer.records.types import Membership, Post

if TYPE_CHECKING:
    from csto_explorer.database.backlinks import Look

KINDS = ("person", "post", "organization", "area")
"""Kinds of records whose cards have such a list, instead of the bare rows that lead to them."""
COLUMNS = {"person": "person_id", "post": "post_id", "organization": "organization_id", "area": "area_id"}


def seat_sections(look: Look) -> Iterator[tuple[str, Section]]:
    """Yield heading and list of who sat where, for a card of one of the KINDS."""
    table = look.store.package.by_name.get("memberships")
    if table is None:
        return
    heading = table.by_name[COLUMNS[look.key.kind]].backlink or table.title
    make = {"person": _of_person, "post": _of_post}.get(look.key.kind, _of_date)
    found = make(look, worded(heading))
    if found.links:
        yield heading, found


def _of_person(look: Look, heading: str) -> Section:
    mine = [m for m in (*look.store.memberships(), *look.store.officials()) if m.person == look.key]
    mine.sort(key=lambda m: (_first(m), bool(m.organization.id), m.key))
    look.store.titles([_held(m) for m in mine], look.language)
    links, rows = [], dict[RecordKey, list[Stretch]]()
    for each in mine:
        held = _held(each)
        detail = _joined(tr("acting") if is_acting(each) else "", days_text(each.interval))
        links.append(CardLink(held, look.title(held), detail, notes=_cited(look, each)))
        stretch = _stretch(each, detail, look.store.latest)
        if stretch is not None:
            rows.setdefault(held, []).append(stretch)
    plot = BandPlot(heading, tuple(BandRow(look.title(held), tuple(found)) for held, found in rows.items()), look.on)
    return Section(f"{heading} ({len(links)})", tuple(links), plots=(plot,) if rows else ())


def _of_post(look: Look, heading: str) -> Section:
    post = look.posts.get(look.key)
    found = tenures_of(look.store, post) if post is not None else ()
    links = [_tenure(look, each) for each in found]
    number = sum(each.membership is not None for each in found)
    if not number:
        # a post of which no day is told is said to be so by its fact
        return Section(heading, ())
    return Section(f"{heading} ({number})", tuple(links))


def _tenure(look: Look, tenure: Tenure) -> CardLink:
    member = tenure.membership
    if member is None:
        days = _between(tenure.first, tenure.last)
        return CardLink(None, capital(tr(tenure.kind)), days)
    detail = _joined(tr("acting") if tenure.kind == ACTING else "", days_text(member.interval))
    name = member.person_names.name(look.language)
    return CardLink(member.person, name, detail, notes=_cited(look, member))


def _of_date(look: Look, heading: str) -> Section:
    """Return who sits in a body, or speaks for a state, at the as-of date."""
    found = sorted(_sitting(look), key=lambda pair: _place(look.posts.get(pair[0].post)) if pair[0].post else (0, ""))
    links = []
    for member, certain in found:
        dates = span_text(*_bounds(member.interval)) or limits_text(member.interval)
        name = member.person_names.name(look.language)
        links.append(CardLink(member.person, name, _joined(worded(member.role), dates), certain))
    links = list(dict.fromkeys(links))
    return Section(f"{heading} ({len(links)})", tuple(links))


def _sitting(look: Look) -> Iterator[tuple[Membership, bool]]:
    store, on = look.store, look.on
    every: Iterable[Membership] = store.memberships()
    if look.key.kind == "area":
        seated = {(member.person, member.key) for member in every if member.area == look.key}
        # whoever sits in a council by an office is named once
        every = [*every, *(each for each in store.officials() if (each.person, each.key) not in seated)]
    for member in every:
        # who presides is a member already
        if look.key in (member.organization, member.area) and member.key.kind == "membership":
            certainty = member.interval.holds(on) if on else Certainty.YES
            if certainty is Certainty.YES or (certainty and on and store.may_stand(member.organization, on)):
                yield member, certainty is Certainty.YES


def _cited(look: Look, member: Membership) -> tuple[int, ...]:
    """Return the numbers of what bears out that somebody holds a post."""
    keys = borne_out_by(look.store, member)
    return tuple(dict.fromkeys(number for key in keys for number in look.notes.of_record(key, "memberships")))


def days_text(interval: Interval) -> str:
    """Say from when to when somebody held a post, as far as the sources tell."""
    return _joined(span_text(*_bounds(interval)), limits_text(interval))


def limits_text(interval: Interval) -> str:
    """Say what the sources speak for where they tell no first or no last day; an empty text where they tell both."""
    first, last = interval.vouched_from, interval.vouched_until
    if first is None or last is None or (interval.start and interval.end):
        return ""
    if interval.start is not None:
        known = tr("last known on {}").format(date_text(last.isoformat()))
        return known if last > interval.start.latest else ""
    if interval.end is not None:
        known = tr("first known on {}").format(date_text(first.isoformat()))
        return known if first < interval.end.earliest else ""
    if first == last:
        return tr("known on {}").format(date_text(first.isoformat()))
    if month := spanning(first, last):
        # some day of it: which one the source does not say
        return tr("known in {}", "a month or a year").format(date_text(month, PREPOSITIONAL))
    return tr("known from {} to {}", "days").format(*_from_to(first, last))


def _bounds(interval: Interval) -> tuple[str, str]:
    return interval.start.text if interval.start else "", interval.end.text if interval.end else ""


def _between(first: datetime.date, last: datetime.date) -> str:
    if first == last:
        return tr("on {}", "a day").format(date_text(first.isoformat(), PREPOSITIONAL))
    return tr("from {} to {}", "days").format(*_from_to(first, last))


def _from_to(first: datetime.date, last: datetime.date) -> tuple[str, str]:
    return first_of(first.isoformat(), last.isoformat()), date_text(last.isoformat(), ACCUSATIVE)


def _held(member: Membership) -> RecordKey:
    """Return what somebody holds: a post, else a seat in a body, else what the record alone says."""
    return member.post or (member.organization if member.organization.id else member.key)


def _stretch(member: Membership, detail: str, latest: datetime.date) -> Stretch | None:
    days = spoken_for(member)
    if days is None:
        return None
    first, known = days
    last = known if member.interval.end else min(member.interval.ceiling or latest, latest)
    return Stretch(first, max(known, last), known, detail, is_acting(member))


def _first(member: Membership) -> datetime.date:
    days = spoken_for(member)
    return days[0] if days else datetime.date.min


def _place(post: Post | None) -> tuple[int, str]:
    return (post.sort_order, post.key.id) if post is not None else (0, "")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)

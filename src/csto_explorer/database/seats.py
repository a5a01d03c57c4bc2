# SPDX-License-Identifier: MIT
"""Who sits in a body by an office of a state: a new minister is a new member of the council from that day.

The rules, told once for all bodies:
- Whoever holds an office that brings a seat holds the seat for the same days (`seat_id` of the post).
- Who is named in the seat itself keeps that record; where the office tells the days, they are the seat's days too, so
  nobody is named twice.
- A post has one holder: what is not known to have ended ends at the latest before the successor begins.
- Who was last seen in a post five years ago, as long as a usual term, is not told of today.
- A body that states chair in turn has one post for no state: whoever sits there for the state in the chair holds it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from csto_explorer.records.edtf import EdtfDate
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Membership, Participation, Post

STALE = 5
"""Years after which a holder whose end is not known is no longer told."""
STALE_BEFORE = datetime.MAXYEAR - STALE
_DAY = datetime.timedelta(days=1)


def seated(
    named: Iterable[Membership], offices: Iterable[Membership], seats: Mapping[RecordKey, Post]
) -> list[Membership]:
    """Return who sits in the bodies: those `named` there and the holders of `offices`, whose posts bring `seats`."""
    brought: dict[RecordKey | None, list[Membership]] = {}
    for each in offices:
        seat = seats.get(each.post) if each.post else None
        if seat is not None:
            interval = _within(each.interval, seat.interval)
            taken = each._replace(post=seat.key, organization=seat.organization, area=seat.area, interval=interval)
            brought.setdefault(seat.key, []).append(taken)
    there: dict[RecordKey | None, list[Membership]] = {}
    for each in named:
        there.setdefault(each.post, []).append(each)
    found = [_ended_before(each, None) for each in there.pop(None, [])]
    for post in dict.fromkeys([*there, *brought]):
        found += _one_after_another(_merged(there.get(post, []), brought.get(post, [])))
    return found


def emptied(posts: Iterable[Post]) -> tuple[Post, ...]:
    """Return the posts of bodies among all, each vacant on the days on which the office that brings it is."""
    every = list(posts)
    vacant = {post.seat: post.vacant for post in every if post.seat and post.vacant}
    return tuple(
        post._replace(vacant=vacant[post.key]) if post.vacant is None and post.key in vacant else post
        for post in every
        if post.organization.id
    )


def presiding(
    chairs: Iterable[Participation], posts: Iterable[Post], members: Iterable[Membership]
) -> Iterator[Membership]:
    """Yield who presides over bodies because the state is in the chair, as far as its member is known."""
    chaired = list(chairs)
    bodies = {chair.organization for chair in chaired}
    post_of = {post.organization: post for post in posts if post.organization in bodies and post.area is None}
    sitting: dict[tuple[RecordKey, RecordKey | None], list[Membership]] = {}
    for member in members:
        if member.organization in post_of and member.area is not None:
            sitting.setdefault((member.organization, member.area), []).append(member)
    for chair in chaired:
        post = post_of.get(chair.organization)
        for member in sitting.get((chair.organization, chair.area), ()) if post is not None else ():
            both = _in_both(chair.interval, member.interval)
            if both is not None and post is not None:
                yield member._replace(key=chair.key, post=post.key, interval=both, role="")


def _in_both(one: Interval, other: Interval) -> Interval | None:
    """Return the days of a chairmanship on which a member sits too; None where there are none."""
    start, end = _later(one.start, other.start), _earlier(one.end, other.end)
    first = max((day for day in (start and start.latest, other.floor) if day), default=None)
    last = min((day for day in (end and end.latest, other.ceiling) if day), default=None)
    if first is None or (last is not None and last < first) or not other.holds(first):
        return None
    ceilings = [day for day in (one.ceiling, other.ceiling) if day]
    return one._replace(start=start, end=end, ceiling=min(ceilings, default=None))


def _later(one: EdtfDate | None, other: EdtfDate | None) -> EdtfDate | None:
    return max(one, other) if one and other else one or other


def _earlier(one: EdtfDate | None, other: EdtfDate | None) -> EdtfDate | None:
    return min(one, other, key=lambda date: date.latest) if one and other else one or other


def _within(one: Interval, seat: Interval) -> Interval:
    """Return the days of an office that lie within those of the seat it brings, as far as the last of them."""
    return one._replace(ceiling=seat.end.latest) if seat.end is not None else one


def _merged(named: list[Membership], taken: list[Membership]) -> Iterator[Membership]:
    """Yield the holders of a seat once: who is named there with no days of its own has those of the office."""
    left = list(taken)
    for each in named:
        day = each.interval.vouched_from
        own = [other for other in left if other.person == each.person]
        same = next((other for other in own if day and other.interval.holds(day)), None)
        if same is not None and each.interval.start is None and each.interval.end is None:
            left.remove(same)
            yield each._replace(interval=_widened(each.interval, same.interval))
        else:
            yield each
    yield from left


def _widened(one: Interval, other: Interval) -> Interval:
    """Return the days of `other`, vouched for by the sources of both."""
    first = min((day for day in (one.vouched_from, other.vouched_from) if day), default=None)
    last = max((day for day in (one.vouched_until, other.vouched_until) if day), default=None)
    return other._replace(vouched_from=first, vouched_until=last).known()


def _one_after_another(holders: Iterable[Membership]) -> Iterator[Membership]:
    """Yield the holders of one post in order, each ended before the next begins."""
    found = sorted(holders, key=lambda each: (_first(each), each.key))
    for place, each in enumerate(found):
        following = next((other for other in found[place + 1 :] if _first(other) > _first(each)), None)
        yield _ended_before(each, following)


def _first(holder: Membership) -> datetime.date:
    interval = holder.interval
    return interval.start.earliest if interval.start else interval.vouched_from or datetime.date.min


def _ended_before(holder: Membership, following: Membership | None) -> Membership:
    interval = holder.interval
    seen = interval.vouched_until or _first(holder)
    last = None if interval.end or seen.year > STALE_BEFORE else seen.replace(day=1, year=seen.year + STALE)
    if following is not None:
        before = _first(following) - _DAY
        is_other = following.person != holder.person
        if is_other and interval.holds(_first(following)) is Certainty.YES:
            # two names for one day, each with its source: a conflict is shown, not settled
            return holder
        last = min(before, last or before)
    if last is None:
        return holder
    ceiling = min(last, interval.ceiling or last)
    return holder._replace(interval=interval._replace(ceiling=ceiling))

# SPDX-License-Identifier: MIT
"""The holders of one post in order, and between them the days on which it was vacant or its holder is not known.

Four things are told apart everywhere: a holder, an acting holder, a vacant post (a source says that nobody held it) and
a post whose holder no source names. A gap is never shown as a vacancy.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_explorer.language import marked
from csto_explorer.records.types import Membership, Post

HOLDER, ACTING = "holder", "acting"
VACANT, UNKNOWN = marked("vacant"), marked("not known")
NOT_STATED = marked("not stated")
"""What a post is of which no day has a holder that a source names."""
_DAY = datetime.timedelta(days=1)
Days = tuple[datetime.date, datetime.date]


class Tenure(NamedTuple):
    """A stretch of a post's time. `first` and `last` are its days, as far as the sources tell them.

    The days of a holder reach from the first to the last that a source speaks for.
    """

    kind: str
    first: datetime.date
    last: datetime.date
    membership: Membership | None = None


def is_acting(membership: Membership) -> bool:
    """Whether a post is held in place of whoever would hold it in full."""
    return says_acting(membership.role)


def says_acting(role: str) -> bool:
    """Whether a role is that of somebody who stands in."""
    return role.casefold().startswith("acting ")


def kind_of(membership: Membership) -> str:
    """Return whether somebody holds a post in full or acts in it."""
    return ACTING if is_acting(membership) else HOLDER


def is_vacant(post: Post, on: datetime.date) -> bool:
    """Whether a source says that nobody holds a post on a day."""
    return post.vacant is not None and post.vacant[0] <= on <= post.vacant[1]


def unheld(post: Post, on: datetime.date | None, is_held_otherwise: bool) -> str:
    """Return what a post without a holder is; `is_held_otherwise` tells that other days have one."""
    if on is not None and is_vacant(post, on):
        return VACANT
    if on is not None and is_held_otherwise:
        return UNKNOWN
    return VACANT if post.holder_status == VACANT else NOT_STATED


def spoken_for(membership: Membership) -> Days | None:
    """Return the first and the last day that the sources speak for; None where they tell neither."""
    interval = membership.interval
    first = interval.start.earliest if interval.start else interval.vouched_from
    last = interval.end.latest if interval.end else interval.vouched_until
    if interval.end is None and interval.ceiling is not None:
        last = min(last or interval.ceiling, interval.ceiling)
    if first is None:
        return None if last is None else (last, last)
    return first, max(first, last or first)


def tenures(
    post: Post, holders: Iterable[Membership], first: datetime.date | None, last: datetime.date | None
) -> tuple[Tenure, ...]:
    """Return the time of a post in order, from `first` to `last`; without them from the first holder to the last one.

    Whoever is only known to have held it once has that day alone, and what follows is not known.
    """
    found: list[Tenure] = []
    for each in holders:
        days = spoken_for(each)
        if days is not None:
            found.append(Tenure(kind_of(each), *days, each))
    if post.vacant is not None:
        begun, ended = post.vacant
        # a month in which someone still held it is vacant from the next day on
        held = max((each.last for each in found if each.first < begun <= each.last < ended), default=None)
        found.append(Tenure(VACANT, held + _DAY if held else begun, ended))
    if not found:
        return ()
    found += _gaps(found, first, last)
    return tuple(sorted(found, key=lambda each: (each.first, each.last, each.membership is None)))


def _gaps(found: Sequence[Tenure], first: datetime.date | None, last: datetime.date | None) -> list[Tenure]:
    """Return the days between the first and the last that nobody and nothing is told of."""
    gaps = []
    covered = first - _DAY if first is not None else None
    for each in sorted(found, key=lambda each: each.first):
        if covered is not None and each.first > covered + _DAY:
            gaps.append(Tenure(UNKNOWN, covered + _DAY, each.first - _DAY))
        covered = max(covered, each.last) if covered is not None else each.last
    if covered is not None and last is not None and covered < last:
        gaps.append(Tenure(UNKNOWN, covered + _DAY, last))
    return gaps

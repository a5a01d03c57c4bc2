# SPDX-License-Identifier: MIT
"""The rows of the page of bands and of the timeline, read from the records: states, chairmanships, bodies, forces."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from csto_explorer.database.store import Store
from csto_explorer.language import tr
from csto_explorer.map.bands import Band, BandSpan, Circle
from csto_explorer.map.standing import Look
from csto_explorer.records.edtf import describe
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Participation
from csto_explorer.scene.themes import class_role

CHAIRS = (Look("selection", "", "line", "selection.text"), Look("rule", "", "line", "text"))
"""How one chairmanship and the next look, turn by turn."""
BODIES = ("council", "permanent working body", "auxiliary body", "parliamentary body")
FORCES = ("force",)


def circles(store: Store, language: str) -> tuple[Circle, ...]:
    """Return the bands of all states in each circle, whatever the date: the circle that came first, first."""
    found: dict[RecordKey, dict[RecordKey, list[Participation]]] = {}
    for each in store.participations():
        found.setdefault(each.organization, {}).setdefault(each.area, []).append(each)
    made = []
    for circle, states in found.items():
        bands = _bands(store, states, language)
        first = min(_begun(store, each) for shares in states.values() for each in shares)
        made.append((first, Circle(store.title(circle, language), bands)))
    return tuple(circle for _, circle in sorted(made, key=lambda pair: pair[0]))


def chairs(store: Store, language: str) -> tuple[Circle, ...]:
    """Return for each body that states chair by turns a band of them."""
    found: dict[RecordKey, list[Participation]] = {}
    for each in store.chairmanships():
        found.setdefault(each.organization, []).append(each)
    areas = store.areas()
    made = []
    for body, turns in found.items():
        spans = []
        for number, each in enumerate(sorted(turns, key=lambda each: _begun(store, each))):
            area = areas.get(each.area)
            if area is not None:
                name = area.names.name(language)
                title = f"{name}: {_days(each, language)}"
                look = CHAIRS[number % len(CHAIRS)]
                spans.append(BandSpan(each.key, each.status, each.interval, look, (name, area.code), title))
        name = tr("In the chair", language=language)
        made.append(Circle(f"{name}: {store.title(body, language)}", (Band(body, name, tuple(spans)),)))
    return tuple(made)


def timeline_rows(store: Store, language: str, rows: Iterable[str]) -> tuple[Circle, ...]:
    """Return the rows that the timeline is to show, by their names in ROWS."""
    wanted = set(rows)
    made: list[Circle] = []
    if "chair" in wanted:
        made += chairs(store, language)
    if "states" in wanted:
        states: dict[RecordKey, list[Participation]] = {}
        # the Organization's standing is drawn over the Treaty's: it is what counts once there is one
        for each in sorted(store.participations(), key=lambda each: each.organization == store.root):
            states.setdefault(each.area, []).append(each)
        made.append(Circle("", _bands(store, states, language)))
    for name, classes in (("bodies", BODIES), ("forces", FORCES)):
        if name in wanted:
            made.append(Circle("", _bodies(store, language, classes)))
    return tuple(circle for circle in made if circle.bands)


def _bands(store: Store, states: dict[RecordKey, list[Participation]], language: str) -> tuple[Band, ...]:
    areas = store.areas()
    bands = []
    for area, shares in states.items():
        if area in areas:
            # of two circles the later stays above
            ordered = sorted(shares, key=lambda each: (each.organization == store.root, _begun(store, each)))
            spans = tuple(BandSpan(each.key, each.status, each.interval) for each in ordered)
            bands.append(Band(area, areas[area].names.name(language), spans))
    return tuple(sorted(bands, key=lambda band: band.name))


def _bodies(store: Store, language: str, classes: Sequence[str]) -> tuple[Band, ...]:
    table = store.package.by_kind["organization"]
    rows = {row["id"]: row for row in store.rows(table)}
    found = []
    for body in store.organizations().values():
        # a body of which no source tells when it began says nothing by its band, but for the councils themselves
        if body.classification not in classes or not (body.interval.start or body.classification in _SHOWN):
            continue
        first, _ = store.held_days(table, rows[body.key.id])
        floor = max((day for day in (first, body.interval.floor) if day), default=None)
        interval = body.interval if body.interval.start else body.interval._replace(floor=floor)
        look = Look(class_role(body.classification), "", "text.on_accent", "text.on_accent")
        name = store.short_name(body.key, language)
        since = (
            tr("since {}", language=language).format(describe(body.founded, language=language)) if body.founded else ""
        )
        title = ", ".join(part for part in (body.names.name(language), since) if part)
        span = BandSpan(body.key, body.classification, interval, look, ("",), title)
        found.append((classes.index(body.classification), body.sort_order, name, span))
    return tuple(Band(span.key, name, (span,)) for *_, name, span in sorted(found, key=lambda each: each[:3]))


_SHOWN = ("council", "permanent working body", "force")


def _begun(store: Store, share: Participation) -> datetime.date:
    when = share.interval
    return when.start.earliest if when.start else when.vouched_from or store.earliest


def _days(share: Participation, language: str) -> str:
    ends = (bound.text for bound in (share.interval.start, share.interval.end) if bound is not None)
    return " – ".join(describe(text, language=language) for text in ends)

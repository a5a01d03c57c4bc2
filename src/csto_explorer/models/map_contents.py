# SPDX-License-Identifier: MIT
"""What each theme of the map shows, read from the records at a date: states in groups, and what happened where."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import marked, tr
from csto_explorer.map.standing import MapContent, Place, StateStanding
from csto_explorer.map.symbols import ROLES
from csto_explorer.map.themes import STANDING
from csto_explorer.records.edtf import GENITIVE, PREPOSITIONAL, describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Participation

LEFT = ("former", "suspended")
"""Standings with which the time that a state is with the Treaty begins anew."""
INCLUDES, SET_UP_BY, PLACED, WITH = "includes", "set up by", ("deployed in", "formed for"), "carried out with"
"""Predicates of links: a region's states, a force's states and region, and who takes part in an exercise."""
MANOEUVRES = ("exercise", "mission", "operation")
ANNOUNCED = "announced"
STEPS = ("group 0", "group 3", "group 4")
"""Looks of many, some and few."""


class Happening(NamedTuple):
    """What happened in a place: its last day, its kind as in `symbols`, the record, and words for it."""

    day: datetime.date
    kind: str
    record: RecordKey
    told: str


Happenings = dict[RecordKey, list[Happening]]


class Asked(NamedTuple):
    """For what a map is asked: records, date and language, and the standings and places of that date."""

    store: Store
    on: datetime.date
    language: str
    standings: tuple[StateStanding, ...]
    places: tuple[Place, ...]


def content(asked: Asked, theme: str) -> MapContent:
    """Return what a theme shows; an unknown one is the standing."""
    shown = _THEMES.get(theme, _standing)(asked)
    if shown.theme == "places":
        return shown
    today = _happened(asked, lambda first, last: last == asked.on)
    return shown._replace(today=_joined(asked, today, asked.places, others=False))


def _standing(asked: Asked) -> MapContent:
    return MapContent(STANDING, asked.standings, asked.places)


def _places(asked: Asked) -> MapContent:
    happened = _happened(asked, lambda first, last: first <= asked.on)
    seats = tuple(place for place in asked.places if place.role == "seat")
    note = tr("Up to the date; what was only announced is left out", language=asked.language)
    return MapContent("places", asked.standings, _joined(asked, happened, seats), note=note)


def _since(asked: Asked) -> MapContent:
    shares: dict[RecordKey, list[Participation]] = {}
    for each in asked.store.participations():
        shares.setdefault(each.area, []).append(each)
    told, since = {}, {}
    for standing in asked.standings:
        has_left = standing.status in LEFT
        begun = standing.since if has_left else _unbroken(shares.get(standing.key, ()), asked.on)
        since[standing.key] = has_left, begun
        word = marked("With the Treaty since {}")
        if has_left:
            word = marked("Suspended since {}") if standing.status == "suspended" else marked("Left in {}")
        case = PREPOSITIONAL if standing.status == "former" else GENITIVE
        day = describe(begun, case, language=asked.language) if begun else ""
        told[standing.key] = _said(word, asked).format(day) if day else _said(marked("Since when is not known"), asked)
    by_day = sorted(asked.standings, key=lambda each: (*since[each.key], each.names.en))
    # who came on one day looks alike on every date, and who left as on the other maps
    days = ["", *sorted({day for each in shares.values() for day, _ in _stays(each)})]
    tags = {
        told[each.key]: each.status if has_left else f"group {(days.index(begun) - 1) % len(days)}"
        for each in by_day
        for has_left, begun in [since[each.key]]
    }
    return _grouped(asked, "since", {each.key: told[each.key] for each in by_day}, tags=tags)


def _said(text: str, asked: Asked) -> str:
    return tr(text, language=asked.language)


def _unbroken(shares: Sequence[Participation], on: datetime.date) -> str:
    """Return since when a state has been with the Treaty without having left for certain; empty where not known."""
    begun = ""
    for day, share in _stays(shares):
        if share.interval.start is not None and share.interval.start.earliest <= on:
            begun = day
    return begun


def _stays(shares: Sequence[Participation]) -> Iterator[tuple[str, Participation]]:
    """Yield when a state came, by its own record or that of its return, each time after it had left."""
    is_with = False
    for each in sorted(shares, key=_first):
        if each.interval.start is not None and each.status not in LEFT and not is_with:
            yield each.interval.start.text, each
        is_with = each.status not in LEFT


def _first(share: Participation) -> datetime.date:
    return share.interval.start.earliest if share.interval.start else datetime.date.min


def _regions(asked: Asked) -> MapContent:
    areas = asked.store.areas()
    found: dict[RecordKey, list[str]] = {}
    for region, state in asked.store.linked(INCLUDES):
        if region in areas and areas[region].classification == "region":
            found.setdefault(state, []).append(areas[region].names.name(asked.language))
    note = tr(
        "The sources do not give the bounds of the regions: a state is shown by the troops deployed there, or by the "
        "region’s name",
        language=asked.language,
    )
    said = {each.key: "; ".join(found[each.key]) for each in _within(asked) if each.key in found}
    return _grouped(asked, "regions", said, note, frozenset(said))


def _groups(asked: Asked) -> MapContent:
    store = asked.store
    regions: dict[RecordKey, list[RecordKey]] = {}
    for region, state in store.linked(INCLUDES):
        regions.setdefault(region, []).append(state)
    found: dict[RecordKey, list[str]] = {}
    unsure: set[RecordKey] = set()
    set_up: dict[RecordKey, list[RecordKey]] = {}
    for force, state in store.linked(SET_UP_BY):
        set_up.setdefault(force, []).append(state)
    placed = [pair for predicate in PLACED for pair in store.linked(predicate)]
    for force in dict.fromkeys([*set_up, *(force for force, _ in placed)]):
        body = store.organizations().get(force)
        if body is None or not store.may_stand(force, asked.on):
            continue
        held = body.interval.holds(asked.on)
        states = set_up.get(force) or [
            state for one, region in placed if one == force for state in regions.get(region, ())
        ]
        for state in states if held else ():
            found.setdefault(state, []).append(body.names.name(asked.language))
            if held is not Certainty.YES or force not in set_up:
                unsure.add(state)
    said = {each.key: "; ".join(found[each.key]) for each in _within(asked) if each.key in found}
    note = "" if said else tr("The records tell of no group of troops on this date", language=asked.language)
    return _grouped(asked, "groups", said, note, frozenset(unsure))


def _figures(asked: Asked) -> MapContent:
    held = {}
    for each in asked.store.activities():
        first = each.interval.start.earliest if each.interval.start else None
        first = first or (each.interval.end.earliest if each.interval.end else None)
        if each.classification in MANOEUVRES and each.status != ANNOUNCED and first is not None and first <= asked.on:
            held[each.key] = each.name
    counted: dict[RecordKey, list[str]] = {}
    for activity, state in asked.store.linked(WITH):
        if activity in held:
            counted.setdefault(state, []).append(held[activity])
    shown = [each for each in asked.standings if each.key in counted]
    most = max((len(counted[each.key]) for each in shown), default=0)
    cuts = [most + 1, round(most * 2 / 3) + 1, round(most / 3) + 1, 1]
    words, standings = {}, []
    for tag, (high, low) in zip(STEPS, pairwise(cuts), strict=True):
        within = [each for each in shown if low <= len(counted[each.key]) < high]
        numbers = sorted({len(counted[each.key]) for each in within})
        if numbers:
            span = f"{numbers[0]}–{numbers[-1]}" if numbers[0] != numbers[-1] else str(numbers[0])
            words[tag] = tr("Took part in {}", language=asked.language).format(span)
            standings += [each._replace(status=tag, certainty=Certainty.YES, since="", before=None) for each in within]
    number = tr(
        "Took part in {} exercises and missions that the records tell of, the last: {}", language=asked.language
    )
    details = {each.key: number.format(len(counted[each.key]), counted[each.key][-1]) for each in shown}
    note = tr(
        "Exercises, missions and operations up to the date, as far as the records name who took part",
        language=asked.language,
    )
    return MapContent("figures", tuple(standings), asked.places, words, details, _said(note, asked))


_THEMES: dict[str, Callable[[Asked], MapContent]] = {
    "since": _since,
    "regions": _regions,
    "groups": _groups,
    "places": _places,
    "figures": _figures,
}


def _within(asked: Asked) -> Iterator[StateStanding]:
    """Yield the states that belong to the Treaty or the Organization at the date."""
    return (each for each in asked.standings if each.status not in LEFT)


def _grouped(
    asked: Asked,
    theme: str,
    said: dict[RecordKey, str],
    note: str = "",
    unsure: frozenset[RecordKey] = frozenset(),
    tags: Mapping[str, str] | None = None,
) -> MapContent:
    """Return the states in groups by what is said of each; `tags` say how each looks, which else goes by the order."""
    if tags is None:
        tags = {text: f"group {number}" for number, text in enumerate(dict.fromkeys(said.values()))}
    standings = tuple(
        each._replace(
            status=tags[said[each.key]],
            certainty=Certainty.UNCERTAIN if each.key in unsure else Certainty.YES if unsure else each.certainty,
            since="",
            before=None,
        )
        for each in asked.standings
        if each.key in said
    )
    return MapContent(theme, standings, asked.places, {tag: text for text, tag in tags.items()}, note=note)


def _happened(asked: Asked, wanted: Callable[[datetime.date, datetime.date], bool]) -> Happenings:
    """Return what happened in each place, of what is wanted by its first and last day."""
    found: Happenings = {}
    for event in asked.store.events():
        if event.area is None or event.status == ANNOUNCED or not event.earliest:
            continue
        first, last = datetime.date.fromisoformat(event.earliest), datetime.date.fromisoformat(event.latest)
        if wanted(first, last):
            kind = event.classification if event.classification in ROLES else "other"
            told = f"{describe(event.date, language=asked.language)}: {asked.store.title(event.key, asked.language)}"
            found.setdefault(event.area, []).append(Happening(last, kind, event.key, told))
    for each in asked.store.activities():
        if each.area is None or each.status == ANNOUNCED or each.classification not in MANOEUVRES:
            continue
        bounds = [bound for bound in (each.interval.start, each.interval.end) if bound is not None]
        if bounds and wanted(bounds[0].earliest, bounds[-1].latest):
            told = f"{describe(bounds[0].text, language=asked.language)}: {asked.store.title(each.key, asked.language)}"
            told += f", {worded(each.venue)}" if each.venue else ""
            found.setdefault(each.area, []).append(Happening(bounds[-1].latest, "exercise", each.key, told))
    return found


def _joined(asked: Asked, happened: Happenings, places: Sequence[Place], *, others: bool = True) -> tuple[Place, ...]:
    """Return marks of what happened, a seat's with its ring, and the `others` of the places."""
    areas, order = asked.store.areas(), list(ROLES)
    seats = {place.area.key for place in places if place.role == "seat"}
    made = []
    for key, all_of_it in happened.items():
        if key in areas:
            latest = sorted(all_of_it, key=lambda each: each.day, reverse=True)
            role = min((each.kind for each in latest), key=order.index)
            records, told = tuple(each.record for each in latest), tuple(each.told for each in latest)
            made.append(Place(areas[key], role, records, told, key in seats))
    made.sort(key=lambda place: (place.is_vague, order.index(place.role), -len(place.records)))
    return (*made, *(place for place in places if others and place.area.key not in happened))

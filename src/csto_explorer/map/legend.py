# SPDX-License-Identifier: MIT
"""The legend in words and names: true to what is shown, whatever the date, and readable without colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from csto_explorer.language import marked, tr
from csto_explorer.map import geometry
from csto_explorer.map.standing import (
    DISPUTED,
    LOOKS,
    UNCERTAIN_HATCH,
    MapContent,
    Place,
    StateStanding,
    look,
)
from csto_explorer.map.state_names import area_name, claim
from csto_explorer.map.symbols import ROLES

BORDER_NOTE = marked(
    "Borders: Natural Earth 1:10m, as held in fact; areas hatched in grey and dashed lines are disputed, and the map "
    "takes no side."
)
WORDS = {
    "member": marked("Member", "legend"),
    "frozen": marked("Participation frozen, by its own declaration", "legend"),
    "party": marked("Party to the Treaty", "legend"),
    "suspended": marked("Suspended", "legend"),
    "signatory": marked("Signatory", "legend"),
    "observer": marked("Observer", "legend"),
    "former": marked("Former party", "legend"),
    "since": marked("since {}", "legend"),
    "left": marked("left in {}", "legend"),
    "uncertain": marked("not certain at this date", "legend"),
    "seat": marked("Seat of the Organization or of one of its bodies", "legend"),
    "disputed": marked("Disputed", "legend"),
    "changed": marked("Changed since {}", "legend"),
    "none": marked("none", "legend"),
}
KINDS = {
    "session": marked("Sessions held"),
    "meeting": marked("Other meetings"),
    "exercise": marked("Exercises and missions"),
    "other": marked("Other events"),
}
DATED = ("suspended", "former")
"""Standings whose year is told: they began by leaving another."""


class LegendEntry(NamedTuple):
    """One mark and what it means. `mark` is "area", "changed" (a bold outline), "seat", a dot of `fill_role`, or the
    kind of a symbol, as in `symbols`; "open" before it is for one whose state alone is known.

    `second_hatch` is drawn over the first in the same role, and marks what is not certain; None for none. `uncertain`
    are the words at the end that say so.
    """

    fill_role: str
    hatch: str | None
    hatch_role: str | None
    text: str
    second_hatch: str | None = None
    mark: str = "area"
    uncertain: str = ""
    names: str = ""
    """What of the text names single states or areas, after a colon."""

    @property
    def brief(self) -> str:
        """What it says without the names of the states."""
        return self.text.removesuffix(f": {self.names}")


def border_note(language: str = "en") -> str:
    """Return the one line on borders that stands below every map."""
    return tr(BORDER_NOTE, language=language)


def legend(
    standings: Sequence[StateStanding],
    language: str = "en",
    *,
    seat: bool = False,
    disputed: bool = False,
    against: str = "",
    content: MapContent | None = None,
) -> tuple[LegendEntry, ...]:
    """Return an entry for each standing shown, by closeness; on demand for the seat and the disputed areas too.

    `against` is the day that is compared with, in words. `content` is what the map shows, where it is not the standing.
    """
    told = content.words if content is not None else {}
    groups: dict[tuple[int, str, str, bool], list[StateStanding]] = {}
    order = list(LOOKS)
    for standing in standings:
        rank = order.index(standing.status) if standing.status in LOOKS else len(order)
        year = standing.since[:4] if standing.status in DATED and standing.since[:4].isdigit() else ""
        groups.setdefault((rank, standing.status, year, standing.is_uncertain), []).append(standing)
    ordered = sorted(groups.items(), key=lambda item: (item[0][0], item[0][3], item[0][2]))
    entries = [_entry(status, year, states, language, told) for (_, status, year, _), states in ordered]
    changed = sorted((each for each in standings if each.before is not None), key=lambda e: e.names.name(language))
    if changed:
        entries.append(_changed(changed, against, language))
    if disputed:
        entries.append(_disputed(language))
    entries += _symbols(content.marked if content is not None else (), language)
    if seat:
        entries.append(LegendEntry("seat", None, None, word("seat", language), mark="seat"))
    return tuple(entries)


def _entry(status: str, year: str, states: list[StateStanding], language: str, told: Mapping[str, str]) -> LegendEntry:
    shown, uncertain = look(states[0]), states[0].is_uncertain
    parts = [told.get(status) or (word(status, language) if status in WORDS else status.capitalize())]
    if year and status == "suspended":
        parts[0] += " " + word("since", language).format(year)
    elif year:
        parts.append(word("left", language).format(year))
    doubt = word("uncertain", language) if uncertain else ""
    if doubt:
        parts.append(doubt)
    names = ", ".join(sorted(state.names.name(language) for state in states))
    first = shown.hatch or (UNCERTAIN_HATCH if uncertain else None)
    second = UNCERTAIN_HATCH if uncertain and shown.hatch else None
    text = f"{', '.join(parts)}: {names}"
    role = shown.hatch_role if first else None
    return LegendEntry(shown.fill, first, role, text, second, uncertain=doubt, names=names)


def doubts_together(entries: Sequence[LegendEntry]) -> tuple[LegendEntry, ...]:
    """Return the entries without names; where several are not certain, an entry of its own says so once for all."""
    found = [entry._replace(text=entry.brief) for entry in entries]
    doubtful = [entry for entry in found if entry.uncertain]
    if len(doubtful) > 1:
        found = [entry._replace(text=entry.text.removesuffix(f", {entry.uncertain}")) for entry in found]
        # the pattern is told by an entry of its own
        found = list({entry.text: entry for entry in reversed(found)}.values())[::-1]
        doubt = doubtful[0].uncertain
        found.append(LegendEntry("page", UNCERTAIN_HATCH, "text.second", doubt[:1].upper() + doubt[1:]))
    return tuple(found)


def _symbols(places: Sequence[Place], language: str) -> list[LegendEntry]:
    """Return an entry for each kind of symbol that is shown, and one for those whose state alone is known."""
    found = {place.role for place in places if place.records}
    entries = [
        LegendEntry(ROLES[role], None, None, tr(KINDS[role], language=language), mark=role)
        for role in ROLES
        if role in found
    ]
    vague = next((place.role for place in places if place.records and place.is_vague), None)
    if vague is not None:
        text = tr("Only the state is known", language=language)
        entries.append(LegendEntry(ROLES[vague], None, None, text, mark=f"open {vague}"))
    return entries


def _changed(states: Sequence[StateStanding], against: str, language: str) -> LegendEntry:
    def status(name: str | None) -> str:
        return word(name or "none", language).lower()

    parts = [f"{each.names.name(language)} ({status(each.before)} \u2192 {status(each.status)})" for each in states]
    names = ", ".join(parts)
    text = f"{word('changed', language).format(against)}: {names}"
    return LegendEntry("page", None, None, text, mark="changed", names=names)


def _disputed(language: str) -> LegendEntry:
    by_claim: dict[str, list[str]] = {}
    for area in geometry.load().areas:
        by_claim.setdefault(area.claim, []).append(area_name(area, language))
    parts = [f"{', '.join(names)} ({claim(code, language)})" for code, names in sorted(by_claim.items())]
    names = "; ".join(parts)
    text = f"{word('disputed', language)}: {names}"
    return LegendEntry(DISPUTED.fill, DISPUTED.hatch, DISPUTED.hatch_role, text, names=names)


def word(name: str, language: str) -> str:
    """Say a word of the legend, or a standing, in a language."""
    return tr(WORDS.get(name, name), "legend", language=language)

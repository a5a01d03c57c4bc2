# SPDX-License-Identifier: MIT
"""The legend in words and names: true to what is shown, whatever the date, and readable without colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from csto_explorer.map import geometry
from csto_explorer.map.standing import DISPUTED, LOOKS, UNCERTAIN_HATCH, StateStanding, look
from csto_explorer.map.state_names import area_name, claim

BORDER_NOTE = (
    "Borders: Natural Earth 1:10m, as held in fact; areas hatched in grey and dashed lines are disputed, and the map "
    "takes no side."
)
BORDER_NOTE_RU = (
    "Границы: Natural Earth 1:10 млн, по фактическому контролю; серая штриховка и пунктир — спорные; карта не занимает "
    "ничьей стороны."
)
WORDS = {
    "en": {
        "member": "Member",
        "frozen": "Participation frozen, by its own declaration",
        "party": "Party to the Treaty",
        "suspended": "Suspended",
        "signatory": "Signatory",
        "observer": "Observer",
        "former": "Former party",
        "since": "since {}",
        "left": "left in {}",
        "uncertain": "not certain at this date",
        "seat": "Seat of the Organization",
        "disputed": "Disputed",
        "changed": "Changed since {}",
        "none": "none",
    },
    "ru": {
        "member": "Член",
        "frozen": "Участие заморожено по собственному заявлению",
        "party": "Участник Договора",
        "suspended": "Членство приостановлено",
        "signatory": "Подписавший",
        "observer": "Наблюдатель",
        "former": "Бывший участник",
        "since": "с {} г.",
        "left": "вышел в {} г.",
        "uncertain": "на эту дату не установлено",
        "seat": "Местонахождение Организации",
        "disputed": "Спорные территории",
        "changed": "Изменилось после {}",
        "none": "нет",
    },
}
DATED = ("suspended", "former")
"""Standings whose year is told: they began by leaving another."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One mark and what it means. `mark` is "area", "changed" (a bold outline) or "seat", a dot of `fill_role`.

    `second_hatch` is drawn over the first in the same role, and marks what is not certain; None for none.
    """

    fill_role: str
    hatch: str | None
    hatch_role: str | None
    text: str
    second_hatch: str | None = None
    mark: str = "area"


def border_note(language: str = "en") -> str:
    """Return the one line on borders that stands below every map."""
    return BORDER_NOTE_RU if language == "ru" else BORDER_NOTE


def legend(
    standings: Sequence[StateStanding],
    language: str = "en",
    *,
    seat: bool = False,
    disputed: bool = False,
    against: str = "",
) -> tuple[LegendEntry, ...]:
    """Return an entry for each standing shown, by closeness; on demand for the seat and the disputed areas too.

    `against` is the day that is compared with, in words.
    """
    groups: dict[tuple[int, str, str, bool], list[StateStanding]] = {}
    order = list(LOOKS)
    for standing in standings:
        rank = order.index(standing.status) if standing.status in LOOKS else len(order)
        year = standing.since[:4] if standing.status in DATED and standing.since[:4].isdigit() else ""
        groups.setdefault((rank, standing.status, year, standing.is_uncertain), []).append(standing)
    ordered = sorted(groups.items(), key=lambda item: (item[0][0], item[0][3], item[0][2]))
    entries = [_entry(status, year, states, language) for (_, status, year, _), states in ordered]
    changed = sorted((each for each in standings if each.before is not None), key=lambda e: e.names.name(language))
    if changed:
        entries.append(_changed(changed, against, language))
    if disputed:
        entries.append(_disputed(language))
    if seat:
        entries.append(LegendEntry("seat", None, None, _words(language)["seat"], mark="seat"))
    return tuple(entries)


def _entry(status: str, year: str, states: list[StateStanding], language: str) -> LegendEntry:
    words, shown, uncertain = _words(language), look(states[0]), states[0].is_uncertain
    parts = [words.get(status, status.capitalize())]
    if year and status == "suspended":
        parts[0] += " " + words["since"].format(year)
    elif year:
        parts.append(words["left"].format(year))
    if uncertain:
        parts.append(words["uncertain"])
    names = ", ".join(sorted(state.names.name(language) for state in states))
    first = shown.hatch or (UNCERTAIN_HATCH if uncertain else None)
    second = UNCERTAIN_HATCH if uncertain and shown.hatch else None
    return LegendEntry(shown.fill, first, shown.hatch_role if first else None, f"{', '.join(parts)}: {names}", second)


def _changed(states: Sequence[StateStanding], against: str, language: str) -> LegendEntry:
    words = _words(language)

    def status(name: str | None) -> str:
        return words.get(name or "none", name or "").lower()

    parts = [f"{each.names.name(language)} ({status(each.before)} \u2192 {status(each.status)})" for each in states]
    text = f"{words['changed'].format(against)}: {', '.join(parts)}"
    return LegendEntry("page", None, None, text, mark="changed")


def _disputed(language: str) -> LegendEntry:
    by_claim: dict[str, list[str]] = {}
    for area in geometry.load().areas:
        by_claim.setdefault(area.claim, []).append(area_name(area, language))
    parts = [f"{', '.join(names)} ({claim(code, language)})" for code, names in sorted(by_claim.items())]
    text = f"{_words(language)['disputed']}: {'; '.join(parts)}"
    return LegendEntry(DISPUTED.fill, DISPUTED.hatch, DISPUTED.hatch_role, text)


def _words(language: str) -> dict[str, str]:
    return WORDS.get(language, WORDS["en"])

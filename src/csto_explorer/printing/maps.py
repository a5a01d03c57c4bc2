# SPDX-License-Identifier: MIT
"""The map of a date on one sheet, with its legend and the note on borders."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from csto_explorer.errors import UsageError
from csto_explorer.language import marked, tr
from csto_explorer.map.legend import LegendEntry as MapEntry
from csto_explorer.map.legend import border_note, legend
from csto_explorer.map.picture import map_picture
from csto_explorer.map.series import Moment, series_picture
from csto_explorer.map.standing import MapContent, StateStanding
from csto_explorer.map.symbols import RADII, symbol
from csto_explorer.map.themes import STANDING, THEMES
from csto_explorer.printing.order import PrintOrder
from csto_explorer.printing.page import LegendEntry, Sheet
from csto_explorer.printing.words import day
from csto_explorer.records.edtf import describe
from csto_explorer.scene.model import Dot, Shape

TITLE, SERIES = marked("Member states"), marked("Member states through the years")
PARTIES = marked("Parties to the Treaty")
"""The title before there was an Organization to be a member of."""
SWATCH = ((0.0, 0.0), (12.0, 0.0), (12.0, 8.0), (0.0, 8.0))


def map_of(content: MapContent, order: PrintOrder, against: datetime.date | None = None) -> Sheet:
    """Return the sheet of a map. `against` is the date the standings compare with.

    Raises UsageError for an unknown paper, and where there is no state to show.
    """
    standings, language = content.standings, order.language
    if not standings:
        told = describe(order.lens.on.isoformat())
        if content.theme != STANDING:
            raise UsageError(tr("The records tell of nothing of this kind on {}. Choose another date.").format(told))
        raise UsageError(
            tr("No state had a standing on {} that the records know of. Choose another date.").format(told)
        )
    since = day(against, language) if against else ""
    seat = any(place.role == "seat" or place.is_seat for place in content.marked)
    entries = legend(standings, language, seat=seat, disputed=True, against=since, content=content)
    return order.sheet(
        _title(content, language),
        "map_as_of",
        lambda width, height: map_picture(
            standings,
            content.marked,
            order.measure,
            width,
            height,
            language,
            graticule=content.graticule,
            bar=True,
        ),
        [sample(entry) for entry in entries],
        [note for note in (content.note, border_note(language)) if note],
        against,
    )


def _title(content: MapContent, language: str) -> str:
    if content.theme != STANDING:
        return tr(THEMES[content.theme], language=language).replace("&", "")
    is_organized = any(each.status in ("member", "suspended", "frozen") for each in content.standings)
    return tr(TITLE if is_organized else PARTIES, language=language)


def series_of(moments: Sequence[Moment], order: PrintOrder, *, graticule: bool = False) -> Sheet:
    """Return a sheet with a map for each of several days.

    Raises UsageError for an unknown paper, and where there is no state to show on any of the days.
    """
    language = order.language
    if not any(moment.standings for moment in moments):
        raise UsageError(tr("No state had a standing on these days that the records know of. Choose others."))
    shown = {(each.status, each.is_uncertain): each for moment in moments for each in moment.standings}
    return order.sheet(
        tr(SERIES, language=language),
        "map_series",
        lambda width, height: series_picture(moments, order.measure, width, height, language, graticule=graticule),
        [sample(entry) for entry in _kinds(shown.values(), language)],
        (border_note(language),),
    )


def _kinds(standings: Iterable[StateStanding], language: str) -> list[MapEntry]:
    """Return one entry for each look, whatever the year and however many statuses share it."""
    found: dict[tuple[str, str | None, str | None], MapEntry] = {}
    for entry in legend([each._replace(since="") for each in standings], language, disputed=True):
        look = (entry.fill_role, entry.hatch, entry.second_hatch)
        text = entry.text.split(":", 1)[0]
        if look in found and text != found[look].text:
            text = f"{found[look].text} · {text}"
        found[look] = entry._replace(text=text)
    return list(found.values())


def sample(entry: MapEntry) -> LegendEntry:
    """Return an entry of a map's legend with its mark drawn: a dot or a symbol for a place, else a hatched swatch."""
    if entry.mark == "seat":
        return LegendEntry(entry.text, (Dot(4.0, 4.0, 3.2, entry.fill_role, "seat.ring"),))
    role = entry.mark.removeprefix("open ")
    if role in RADII:
        return LegendEntry(entry.text, symbol(role, 4.5, 4.0, 0.62, entry.mark != role), 9.0)
    if entry.mark == "changed":
        return LegendEntry(entry.text, (Shape((SWATCH,), entry.fill_role, "map.text", 1.6),), SWATCH[1][0])
    items = [Shape((SWATCH,), entry.fill_role, None, 1.0, entry.hatch, entry.hatch_role)]
    if entry.second_hatch:
        items.append(Shape((SWATCH,), None, None, 1.0, entry.second_hatch, entry.hatch_role))
    return LegendEntry(entry.text, tuple(items), SWATCH[1][0])

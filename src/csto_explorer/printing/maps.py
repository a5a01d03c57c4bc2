# SPDX-License-Identifier: MIT
"""The map of a date on one sheet, with its legend and the note on borders."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace

from csto_explorer.errors import UsageError
from csto_explorer.language import marked, tr
from csto_explorer.map.legend import LegendEntry as MapEntry
from csto_explorer.map.legend import border_note, legend
from csto_explorer.map.picture import map_picture
from csto_explorer.map.series import Moment, series_picture
from csto_explorer.map.standing import Place, StateStanding
from csto_explorer.printing.charts import sheet_words
from csto_explorer.printing.page import MARGIN, LegendEntry, Sheet
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import map_sheet
from csto_explorer.printing.words import day
from csto_explorer.records.edtf import describe
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Dot, Measure, Shape

TITLE, SERIES = marked("Member states"), marked("Member states through the years")
PARTIES = marked("Parties to the Treaty")
"""The title before there was an Organization to be a member of."""
SWATCH = ((0.0, 0.0), (12.0, 0.0), (12.0, 8.0), (0.0, 8.0))


def map_of(
    standings: Sequence[StateStanding],
    places: Sequence[Place],
    lens: Lens,
    measure: Measure,
    source: str,
    version: str,
    paper: str = "A4",
    orientation: str = "auto",
    against: datetime.date | None = None,
    margin: float = MARGIN,
) -> Sheet:
    """Return the sheet. `against` is the date the standings compare with.

    Raises UsageError for an unknown paper, and where no state has a standing.
    """
    if not standings:
        raise UsageError(
            tr("No state had a standing on {} that the records know of. Choose another date.").format(
                describe(lens.on.isoformat())
            )
        )
    is_organized = any(each.status in ("member", "suspended", "frozen") for each in standings)
    title = tr(TITLE if is_organized else PARTIES, language=lens.language)
    told = day(against, lens.language) if against else ""
    seat = any(place.role == "seat" for place in places)
    entries = [sample(entry) for entry in legend(standings, lens.language, seat=seat, disputed=True, against=told)]
    words = sheet_words(title, "map_as_of", lens, source, version, against)
    return map_sheet(
        lambda width, height: map_picture(standings, places, measure, width, height, lens.language),
        entries,
        (border_note(lens.language),),
        words,
        measure,
        find_paper(paper),
        orientation,
        margin,
    )


def series_of(
    moments: Sequence[Moment],
    lens: Lens,
    measure: Measure,
    source: str,
    version: str,
    paper: str = "A4",
    orientation: str = "auto",
) -> Sheet:
    """Return a sheet with a map for each of several days; raises UsageError for an unknown paper."""
    language = lens.language
    shown = {(each.status, each.is_uncertain): each for moment in moments for each in moment.standings}
    entries = [sample(entry) for entry in _kinds(shown.values(), language)]
    words = sheet_words(tr(SERIES, language=language), "map_series", lens, source, version)
    return map_sheet(
        lambda width, height: series_picture(moments, measure, width, height, language),
        entries,
        (border_note(language),),
        words,
        measure,
        find_paper(paper),
        orientation,
    )


def _kinds(standings: Iterable[StateStanding], language: str) -> list[MapEntry]:
    """Return one entry for each look, whatever the year and however many statuses share it."""
    found: dict[tuple[str, str | None, str | None], MapEntry] = {}
    for entry in legend([replace(each, since="") for each in standings], language, disputed=True):
        look = (entry.fill_role, entry.hatch, entry.second_hatch)
        text = entry.text.split(":", 1)[0]
        if look in found and text != found[look].text:
            text = f"{found[look].text} · {text}"
        found[look] = replace(entry, text=text)
    return list(found.values())


def sample(entry: MapEntry) -> LegendEntry:
    """Return an entry of a map's legend with its mark drawn: a dot for the seat, else a swatch with its hatches."""
    if entry.mark == "seat":
        return LegendEntry(entry.text, (Dot(4.0, 4.0, 3.2, entry.fill_role, "seat.ring"),))
    if entry.mark == "changed":
        return LegendEntry(entry.text, (Shape((SWATCH,), entry.fill_role, "map.text", 1.6),), SWATCH[1][0])
    items = [Shape((SWATCH,), entry.fill_role, None, 1.0, entry.hatch, entry.hatch_role)]
    if entry.second_hatch:
        items.append(Shape((SWATCH,), None, None, 1.0, entry.second_hatch, entry.hatch_role))
    return LegendEntry(entry.text, tuple(items), SWATCH[1][0])

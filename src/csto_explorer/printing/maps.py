# SPDX-License-Identifier: MIT
"""The map of a date on one sheet, with its legend and the note on borders."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.map.scene import BORDER_NOTE, Place, StateStanding, legend, map_picture
from csto_explorer.printing.charts import sheet_words
from csto_explorer.printing.page import LegendEntry, Sheet
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import map_sheet
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Measure, Shape

TITLES = {"en": "Member states", "ru": "Государства-члены"}
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
) -> Sheet:
    """Return the sheet; raises UsageError for an unknown paper."""
    entries = [
        LegendEntry(entry.text, (Shape((SWATCH,), entry.fill, None, 1.0, entry.hatch, entry.hatch_role),), SWATCH[1][0])
        for entry in legend(standings, lens.language)
    ]
    words = sheet_words(TITLES.get(lens.language, TITLES["en"]), "map_as_of", lens, source, version)
    return map_sheet(
        lambda width, height: map_picture(standings, places, measure, width, height, lens.language),
        entries,
        (BORDER_NOTE,),
        words,
        measure,
        find_paper(paper),
        orientation,
    )

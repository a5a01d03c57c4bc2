# SPDX-License-Identifier: MIT
"""The printed page of bands: how each state stood through the years, with legend, date and sources."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.language import marked, tr
from csto_explorer.map.bands import Circle, Years, bands_legend, bands_scene
from csto_explorer.printing.charts import sheet_words
from csto_explorer.printing.maps import sample
from csto_explorer.printing.page import LegendEntry, Sheet
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import map_sheet
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Box, Measure, Rect

TITLE = marked("Standing of the states through the years")
OPEN = marked("After the last day that a source speaks for")


def bands_of(
    circles: Sequence[Circle],
    years: Years,
    lens: Lens,
    measure: Measure,
    source: str,
    version: str,
    paper: str = "A4",
    orientation: str = "auto",
) -> Sheet:
    """Return the sheet; raises UsageError for an unknown paper."""
    language = lens.language
    entries = [sample(entry) for entry in bands_legend(circles, language)]
    outline = Box(Rect(0.4, 0.4, 11.2, 7.2), "page", "line", 0.8, dashed=True)
    entries.append(LegendEntry(tr(OPEN, language=language), (outline,), 12.0))
    words = sheet_words(tr(TITLE, language=language), "map_as_of", lens, source, version)
    return map_sheet(
        lambda width, height: bands_scene(circles, years, measure, width, language),
        entries,
        (),
        words,
        measure,
        find_paper(paper),
        orientation,
    )

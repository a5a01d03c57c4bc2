# SPDX-License-Identifier: MIT
"""What maps, series of maps and bands have in common when they are printed: for which date, on which paper."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from csto_explorer.printing.charts import sheet_words
from csto_explorer.printing.page import MARGIN, LegendEntry, Sheet
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import map_sheet
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Measure, Scene


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`source` says where the records come from, `version` which edition of them is shown; `margin` is in points."""

    lens: Lens
    measure: Measure
    source: str
    version: str
    paper: str = "A4"
    orientation: str = "auto"
    margin: float = MARGIN

    @property
    def language(self) -> str:
        """The language of the sheet."""
        return self.lens.language

    def sheet(
        self,
        title: str,
        subtitle: str,
        draw: Callable[[float, float], Scene],
        legend: Sequence[LegendEntry],
        notes: Sequence[str] = (),
        against: datetime.date | None = None,
    ) -> Sheet:
        """Return the sheet of a picture, as `sheet.map_sheet`; raises UsageError for an unknown paper."""
        words = sheet_words(title, subtitle, self.lens, self.source, self.version, against)
        paper = find_paper(self.paper)
        return map_sheet(draw, legend, notes, words, self.measure, paper, self.orientation, self.margin)

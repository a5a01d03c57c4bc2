# SPDX-License-Identifier: MIT
"""The printed page of bands: how each state stood through the years, with legend, date and sources."""

from __future__ import annotations

from collections.abc import Sequence

from csto_explorer.language import marked, tr
from csto_explorer.map.bands import Circle, Years, bands_legend, bands_scene, is_rough
from csto_explorer.map.legend import LegendEntry as MapEntry
from csto_explorer.map.standing import MEMBER, UNCERTAIN_HATCH
from csto_explorer.printing.maps import sample
from csto_explorer.printing.order import PrintOrder
from csto_explorer.printing.page import LegendEntry, Sheet
from csto_explorer.scene.model import Box, Rect

TITLE = marked("Standing of the states through the years")
OPEN = marked("After the last day that a source speaks for")
ROUGH = marked("Begun or ended some day within")


def bands_of(circles: Sequence[Circle], years: Years, order: PrintOrder) -> Sheet:
    """Return the sheet, with what the codes in its bands stand for; raises UsageError for an unknown paper."""
    language = order.language
    entries = [sample(entry) for entry in bands_legend(circles, language)]
    fading = Box(Rect(0.4, 0.4, 11.2, 7.2), "map.member", "line", 0.8, dashed=True, fades="right")
    entries.append(LegendEntry(tr(OPEN, language=language), (fading,), 12.0))
    spans = [span for circle in circles for band in circle.bands for span in band.spans]
    if any(is_rough(span.interval) for span in spans):
        entries.append(sample(MapEntry(MEMBER.fill, UNCERTAIN_HATCH, MEMBER.hatch_role, tr(ROUGH, language=language))))
    named = sorted({(span.labels[1], span.labels[0]) for span in spans if len(span.labels) > 1})
    return order.sheet(
        tr(TITLE, language=language),
        "map_as_of",
        lambda width, height: bands_scene(circles, years, order.measure, width, language),
        entries,
        [", ".join(f"{code} – {name}" for code, name in named)] if named else (),
    )

# SPDX-License-Identifier: MIT
"""The printed chart of a store's records: from what was asked for to one sheet."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from csto_explorer.chart.changes import BoxChange
from csto_explorer.chart.details import Records, chart_details
from csto_explorer.chart.drawing import branch, compared, dashed_lines
from csto_explorer.chart.scene import ChartOptions
from csto_explorer.errors import UsageError
from csto_explorer.printing.page import Sheet, SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import ChartRequest, chart_sheet
from csto_explorer.printing.words import day, word
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Measure


@dataclass(frozen=True, slots=True)
class ChartJob:
    """What to print. `root` None means everything; `depth` None all levels; `paper` as in `paper.find_paper`."""

    root: RecordKey | None = None
    depth: int | None = None
    direction: str = "down"
    paper: str = "A4"
    orientation: str = "auto"
    holders: bool = False
    second_text: bool = True
    dashed: bool = True
    against: datetime.date | None = None
    """Another date to compare with; the later of the two is drawn, with what differs."""


def chart_of(records: Records, lens: Lens, job: ChartJob, measure: Measure, source: str, version: str) -> Sheet:
    """Return the sheet; raises UsageError where the body did not exist at the date, or for an unknown paper.

    `source` says where the records come from, `version` which edition of them is shown.
    """
    on = lens.on
    changes: dict[RecordKey, BoxChange] = {}
    if job.against is None:
        top = branch(records, on, job.root)
    else:
        top, changes = compared(records, on, job.against, job.root, lens.language)
        on = max(on, job.against)
    if top is None:
        key = job.root or records.root
        body = records.organizations().get(key)
        named = body.names.en if body else str(key)
        raise UsageError(f"{named} did not exist on {day(lens.on, 'en')}. Choose another date or another body.")
    details = chart_details(records, on, lens.language)
    words = sheet_words(details[top.organization.key].name, "as_of", lens, source, version, job.against)
    options = ChartOptions(
        direction=job.direction,
        depth=job.depth,
        show_holders=job.holders,
        show_second=job.second_text,
        dashed=job.dashed,
        language=lens.language,
        changes=changes,
    )
    request = ChartRequest(top, details, words, options, tuple(dashed_lines(records, on)))
    return chart_sheet(request, measure, find_paper(job.paper), job.orientation)


def sheet_words(
    title: str, subtitle: str, lens: Lens, source: str, version: str, against: datetime.date | None = None
) -> SheetWords:
    """Return the words of a sheet; `subtitle` is "as_of" for charts and "map_as_of" for maps.

    `against` is the date that is compared with: the later of the two is what the sheet shows.
    """
    language = lens.language
    edition = word("version", language).format(version) if version else ""
    told = word("source", language).format(source) if source else ""
    told_on = word(subtitle, language).format(day(max(lens.on, against or lens.on), language))
    if against is not None:
        told_on += word("compared", language).format(day(min(lens.on, against), language))
    return SheetWords(
        title,
        told_on,
        ". ".join(part.rstrip(".") for part in (told, edition) if part),
        word("page", language).format(1, 1),
    )

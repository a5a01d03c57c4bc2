# SPDX-License-Identifier: MIT
"""The printed chart of a store's records: from what was asked for to its sheets."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from csto_explorer.chart.changes import BoxChange
from csto_explorer.chart.details import BOTH, Records, chart_details
from csto_explorer.chart.drawing import branch, compared, dashed_lines
from csto_explorer.chart.scene import ChartOptions
from csto_explorer.chart.styles import AUTO, HANG_RIGHT
from csto_explorer.errors import UsageError
from csto_explorer.language import spoken, tr
from csto_explorer.printing.modes import MODES, USUAL_FIELDS
from csto_explorer.printing.page import Sheet, SheetWords
from csto_explorer.printing.paper import MM, find_paper
from csto_explorer.printing.progress import Tell, quiet
from csto_explorer.printing.sheet import ChartRequest, chart_sheet
from csto_explorer.printing.words import day, page_of, word
from csto_explorer.records.edtf import describe
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.scene.model import Measure


@dataclass(frozen=True, slots=True)
class ChartJob:
    """What to print. `root` None means everything; `depth` None all levels; `paper` as in `paper.find_paper`.

    Lengths are in millimetres, `scale` and `tiles` as in `poster.PosterOptions`. An empty `title` is the body's name.
    """

    root: RecordKey | None = None
    depth: int | None = None
    direction: str = "down"
    style: str = AUTO
    hang: str = HANG_RIGHT
    staff_beside: bool = False
    mode: str = "fit"
    paper: str = "A4"
    orientation: str = "auto"
    margin: float = 10.0
    scale: float = 100.0
    tiles: tuple[int, int] | None = None
    overlap: float = 10.0
    cut_marks: bool = True
    locator: bool = True
    title: str = ""
    fields: frozenset[str] = frozenset(USUAL_FIELDS)
    """What boxes say besides the name, of FIELDS."""
    both_names: bool = False
    """Whether names stand in English and in Russian; all else is in English then."""
    dashed: bool = True
    hidden_kinds: frozenset[str] = frozenset()
    """Types of relations that are left out."""
    against: datetime.date | None = None
    """Another date to compare with; the later of the two is drawn, with what differs."""


def chart_sheets(
    records: Records, lens: Lens, job: ChartJob, measure: Measure, source: str, version: str, tell: Tell = quiet
) -> list[Sheet]:
    """Return the sheets; raises UsageError where the body did not exist at the date, or for what cannot be made.

    `source` says where the records come from, `version` which edition of them is shown.
    """
    request = chart_request(records, lens, job, source, version)
    paper, margin = find_paper(job.paper), job.margin * MM
    if job.mode == "poster":
        # each mode is imported when it is asked for
        from csto_explorer.printing.poster import PosterOptions, poster_sheets

        options = PosterOptions(job.scale, job.tiles, job.overlap * MM, job.cut_marks, job.locator)
        return poster_sheets(request, measure, paper, job.orientation, margin, options, tell)
    if job.mode == "book":
        from csto_explorer.printing.book import book_sheets
        from csto_explorer.printing.persons import persons_in

        persons = persons_in(records, lens.on if job.against is None else max(lens.on, job.against), lens.language)
        return book_sheets(request, persons, measure, paper, job.orientation, margin, tell)
    if job.mode != "fit":
        raise UsageError(tr("There is no mode “{}”. Choose {}.").format(job.mode[:30], ", ".join(MODES)))
    return [chart_sheet(request, measure, paper, job.orientation, margin, tell)]


def chart_request(records: Records, lens: Lens, job: ChartJob, source: str, version: str) -> ChartRequest:
    """Return what is drawn, whatever the paper; raises UsageError where the body did not exist at the date."""
    on = lens.on
    if job.both_names:
        lens = lens._replace(language="en")
    changes: dict[RecordKey, BoxChange] = {}
    if job.against is None:
        top = branch(records, on, job.root)
    else:
        top, changes = compared(records, on, job.against, job.root, lens.language)
        on = max(on, job.against)
    if top is None:
        key = job.root or records.root
        body = records.organizations().get(key)
        named = body.names.name(spoken()) if body else str(key)
        raise UsageError(
            tr("{} did not exist on {}. Choose another date or another body.").format(
                named, describe(lens.on.isoformat())
            )
        )
    language = BOTH if job.both_names else lens.language
    details = chart_details(records, on, language)
    title = job.title.strip() or details[top.organization.key].name
    words = sheet_words(title, "as_of", lens, source, version, job.against)
    options = ChartOptions(
        direction=job.direction,
        depth=job.depth,
        dashed=job.dashed,
        language=language,
        changes=changes,
        style=job.style,
        hang=job.hang,
        staff_beside=job.staff_beside,
        hidden_kinds=job.hidden_kinds,
        show_abbreviation="abbreviation" in job.fields,
        show_class="class" in job.fields,
        show_purpose="purpose" in job.fields,
        show_seat="seat" in job.fields,
        show_since="founded" in job.fields,
        show_holders="holders" in job.fields,
    )
    return ChartRequest(top, details, words, options, tuple(dashed_lines(records, on)))


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
        page_of(1, 1, language),
        language,
    )

# SPDX-License-Identifier: MIT
"""Commands that read: search, show, members, table, check."""

from __future__ import annotations

import argparse
import csv
import datetime
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csto_explorer import paths
from csto_explorer.commands.output import FOUND, NOTHING, WRONG, columns, complain, say, say_json, write_text
from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.errors import UsageError
from csto_explorer.language import marked, tr
from csto_explorer.records.edtf import GENITIVE, describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import SCHEME, parse_link

if TYPE_CHECKING:
    from csto_explorer.database.membership import Standing
    from csto_explorer.database.tables import TableData
    from csto_explorer.search.engine import Answer

Options = argparse.Namespace
PATIENCE = 10.0
"""Seconds that a search may take."""
WRITTEN = (".csv", ".json", ".xlsx", ".pdf")
"""What the name of a table's file may end in to say its format."""


def read_key(text: str) -> RecordKey:
    """Read a record's key as the user gives it; raises UsageError."""
    try:
        return RecordKey.parse(text.strip())
    except ValueError:
        raise UsageError(tr("{!r} is no record: write kind/id, such as organization/csc.").format(text[:60])) from None


def read_record(text: str) -> tuple[RecordKey, datetime.date | None]:
    """Read a record as its key or as a link, which may say a date; raises UsageError."""
    if not text.strip().casefold().startswith(f"{SCHEME}:"):
        return read_key(text), None
    try:
        place, on = parse_link(text)
    except ValueError as error:
        raise UsageError(str(error)) from None
    return place.key, on


def search(store: Store, options: Options) -> int:
    """Print what a text finds, best first."""
    from csto_explorer.database.cards import card
    from csto_explorer.search.engine import answer as find

    text = " ".join(map(str.strip, options.text)).strip()
    if not text:
        raise UsageError(tr("Say what to search for, as in: csto-explorer search foreign ministers."))
    if options.type and options.type not in store.package.by_kind:
        raise UsageError(
            tr("There is no type {!r}. The types are: {}.").format(options.type, ", ".join(store.package.by_kind))
        )
    # who waits for a whole answer gets it, also on a busy machine
    narrowed: dict[str, Any] = {"kind": options.type, "on": options.on, "limit": options.limit}
    found = find(store, text, **narrowed, language=options.language, fuzzy=not options.exact, seconds=PATIENCE)
    hits = found.hits
    if options.json:
        results = [
            {
                "record": str(hit.key),
                "type": hit.key.kind,
                "title": hit.title,
                "text": card(store, hit.key, on=options.on, language=options.language).text(),
                "matched": hit.matched,
                "snippet": hit.snippet,
            }
            for hit in hits
        ]
        document: dict[str, Any] = {"query": text, "results": results, **_told(found)}
        if not hits:
            document["tried"] = _tried(found, fuzzy=not options.exact)
            document["nearest"] = [{"record": str(hit.key), "title": hit.title} for hit in found.nearest]
        say_json(document)
    else:
        columns([(hit.title, str(hit.key), worded(hit.matched), hit.snippet) for hit in hits])
    for unknown in found.unknown:
        complain(tr("Nothing is known as {}.").format(unknown))
    if not hits:
        complain(tr("Nothing found. Tried: {}.").format(", ".join(map(tr, _tried(found, fuzzy=not options.exact)))))
        if found.nearest:
            complain(tr("Nearest: {}").format("; ".join(f"{hit.title} ({hit.key})" for hit in found.nearest)))
    elif found.corrected:
        complain(tr("Spelling corrected to: {}").format(found.corrected))
    elif found.layout:
        complain(tr("Read in the other keyboard layout as: {}").format(found.layout))
    if found.partial:
        complain(tr("No record holds all of the words; these hold some."))
    return FOUND if hits else NOTHING


def _told(found: Answer) -> dict[str, Any]:
    """Return what a document tells of the way to the results, where there is something to tell."""
    told = {
        "corrected": found.corrected,
        "layout": found.layout,
        "partial": found.partial,
        "unknown": list(found.unknown),
    }
    return {name: value for name, value in told.items() if value}


def _tried(found: Answer, *, fuzzy: bool) -> list[str]:
    """Return in words what was tried before nothing was found."""
    ways = [marked("names and text"), marked("transliteration"), marked("the other keyboard layout")]
    return [*ways, marked("corrected spelling")] if fuzzy else ways


def show(store: Store, options: Options) -> int:
    """Print the card of a record."""
    from csto_explorer.database.cards import card
    from csto_explorer.database.citing import reference

    key, on = read_record(options.record)
    if not store.exists(key):
        complain(tr("csto-explorer: there is no record {}. Search for it by name.").format(key))
        return NOTHING
    shown = card(store, key, on=options.on or on, language=options.language)
    if options.output:
        from csto_explorer.commands.tabling import write_card

        write_card(store, shown, options.on or on, options)
        return FOUND
    if options.json:
        say_json(card_document(shown))
        return FOUND
    for line in (shown.kind, shown.title, shown.subtitle, shown.standing):
        if line:
            say(line)
    if shown.facts:
        say()
    columns([(fact.label, "".join(span.text for span in fact.spans)) for fact in shown.facts])
    for text in (shown.description, shown.note):
        if text:
            say(f"\n{text}")
    for section in shown.sections:
        say(f"\n{section.heading}")
        columns([(f"  {link.title}", link.detail, str(link.key or "")) for link in section.links])
        if section.more:
            say("  " + tr("and {} more").format(section.more))
    say("\n" + tr("Sources"))
    for number, citation in enumerate(shown.citations, 1):
        say(f"  {number}  {reference(citation)}")
    return FOUND


def card_document(shown: Any) -> dict[str, Any]:
    """Return a card as a JSON document."""
    return {
        "record": str(shown.key),
        "kind": shown.kind,
        "title": shown.title,
        "subtitle": shown.subtitle,
        "standing": shown.standing,
        "fields": [
            {
                "name": fact.column,
                "label": fact.label,
                "text": "".join(span.text for span in fact.spans),
                "records": [str(span.key) for span in fact.spans if span.key],
                "citations": list(fact.notes),
            }
            for fact in shown.facts
        ],
        "description": shown.description,
        "note": shown.note,
        "links": [
            {
                "heading": section.heading,
                "records": [
                    {
                        "record": str(link.key) if link.key else None,
                        "title": link.title,
                        "detail": link.detail,
                        "citations": list(link.notes),
                    }
                    for link in section.links
                ],
            }
            for section in shown.sections
        ],
        "citations": [
            {
                "source": c.source.id,
                "title": c.title,
                "publisher": c.publisher,
                "locator": c.locator,
                "heading": c.heading,
                "fields": list(c.fields),
            }
            for c in shown.citations
        ],
    }


def members(store: Store, options: Options) -> int:
    """Print how each state stands in the Treaty and, once it exists, in the Organization."""
    from csto_explorer.database.membership import standings

    on = options.on or store.opens_on
    found = standings(store, on)
    if options.json:
        rows = [
            {
                "state": standing.area.code,
                "name": standing.area.names.en,
                "status": standing.status,
                "certainty": standing.certainty.value,
                "circle": str(standing.circle),
                "since": standing.since,
            }
            for standing in found
        ]
        say_json({"date": on.isoformat(), "members": rows})
    else:
        for circle in dict.fromkeys(standing.circle for standing in found):
            say(f"{store.title(circle, options.language)}, {describe(on.isoformat())}")
            columns(
                [
                    (
                        f"  {standing.area.names.name(options.language)}",
                        _status(standing),
                        tr("since {}").format(describe(standing.since, GENITIVE)) if standing.since else "",
                    )
                    for standing in found
                    if standing.circle == circle
                ]
            )
    if not found:
        said = tr("csto-explorer: no state had a standing on {} that the records know of.")
        complain(said.format(describe(on.isoformat())))
    return FOUND if found else NOTHING


def _status(standing: Standing) -> str:
    status = worded(standing.status)
    return status if standing.certainty is Certainty.YES else tr("{} (uncertain)").format(status)


def table(store: Store, options: Options) -> int:
    """Print the rows of a table."""
    from csto_explorer.database.tables import rows

    if options.json and options.csv:
        raise UsageError(tr("A table is printed as JSON or as CSV: give one of --json and --csv."))
    data = rows(store, options.name, on=options.on, text=options.filter or "", language=options.language)
    if not data.rows:
        told = tr(" with “{}”").format(options.filter) if options.filter else ""
        when = tr(" on {}").format(describe(options.on.isoformat())) if options.on else ""
        complain(tr("csto-explorer: the table of {} has no row{}{}.").format(data.title.lower(), told, when))
    if options.output not in (None, "-"):
        from csto_explorer.commands.tabling import write_table

        path = Path(options.output)
        # a name without an ending, such as that of a device, takes CSV
        form = ".csv" if options.csv else ".json" if options.json else path.suffix.lower() or ".csv"
        if form not in WRITTEN:
            raise UsageError(
                tr("A table cannot be saved as “{}”. End the name with .csv, .json, .xlsx or .pdf.").format(path.name)
            )
        write_table(store, data, form, options)
        return FOUND if data.rows else NOTHING
    heads = [column.title for column in data.columns]
    cells = [[cell.text for cell in row.cells] for row in data.rows]
    if options.json:
        from csto_explorer.export.tables import named_values

        said = [{**named_values(row, data.columns), "certainty": row.certainty.value} for row in data.rows]
        say_json({"table": data.name, "rows": said})
    elif options.csv or options.output:
        from csto_explorer.export.tables import harmless, plain_text

        written_rows = io.StringIO()
        writer = csv.writer(written_rows, lineterminator="\n")
        plain = [list(map(plain_text, row.cells, data.columns)) for row in data.rows]
        writer.writerows(_with_certainty(list(map(harmless, heads)), plain, data, options.on))
        write_text(written_rows.getvalue(), options.output)
    else:
        columns(_with_certainty(heads, cells, data, options.on) if cells else [])
    return FOUND if cells else NOTHING


def _with_certainty(
    heads: list[str], cells: list[list[str]], data: TableData, on: datetime.date | None
) -> list[list[str]]:
    """Return headings and rows; at a date with a column that tells what is certain then from what is not."""
    if on is None:
        return [heads, *cells]
    day = tr("On {}").format(describe(on.isoformat()))
    return [[*heads, day], *([*line, worded(row.certainty.value)] for line, row in zip(cells, data.rows, strict=True))]


def check(options: Options) -> int:
    """Say whether a database is whole and readable by this version."""
    from csto_explorer.database.opening import check as look

    path = Path(options.file) if options.file else (options.database or paths.database())
    problems = look(path)
    if not problems:
        say(tr("{} is whole.").format(path))
        return FOUND
    for problem in problems:
        say(f"{path}: {problem}")
    return WRONG


def read_date(text: str) -> datetime.date:
    """Read an as-of date: a day, or the last day of a month or a year; raises ValueError with a plain reason."""
    from csto_explorer.records.edtf import EdtfDate

    try:
        return EdtfDate.parse(text.strip()).latest
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("{!r} is no date: write 2022-04-01, 2022-04 or 2022 (their last day counts)").format(text[:40])
        ) from None

# SPDX-License-Identifier: MIT
"""The command that tells who sat where."""

from __future__ import annotations

import argparse
import datetime
from itertools import groupby

from csto_explorer.commands.output import FOUND, NOTHING, columns, complain, say, say_json
from csto_explorer.database.notes import citations
from csto_explorer.database.store import Store
from csto_explorer.database.tables import TableData, TableRow, rows
from csto_explorer.errors import UsageError
from csto_explorer.language import SOURCE, speaking, spoken, tr
from csto_explorer.records.edtf import describe
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

Cells = dict[str, str]


def officials(store: Store, options: argparse.Namespace) -> int:
    """Print who sat in each body for each state on a day, or with `--all` through all time."""
    on: datetime.date | None = None if options.all else options.on or store.opens_on
    body = _body(store, options.body) if options.body else None
    # a program reads the same words whatever language is spoken
    with speaking(SOURCE if options.json else spoken()):
        data = rows(store, "officials", on=on, language=options.language)
    found = [row for row in data.rows if body is None or row.cells[0].link == body]
    if options.json:
        say_json(_document(store, data, found, on))
    else:
        _print(store, data, found, on, options.language)
    if not found:
        when = describe(on.isoformat()) if on else tr("any date")
        if body is None:
            complain(tr("csto-explorer: the records name nobody who sat in a body on {}.").format(when))
        else:
            said = tr("csto-explorer: {}: the records name nobody who sat there on {}.")
            complain(said.format(store.title(body, spoken()), when))
    return FOUND if found else NOTHING


def _body(store: Store, said: str) -> RecordKey:
    """Return a body by its key, its id, its abbreviation or its name; raises UsageError."""
    wanted = said.strip().casefold().removeprefix("organization/")
    for key, body in store.organizations().items():
        names = (
            key.id,
            body.short_name,
            body.names.abbreviation,
            body.names.abbreviation_ru,
            body.names.en,
            body.names.ru,
        )
        if wanted in {name.casefold() for name in names if name}:
            return key
    raise UsageError(tr("There is no body {!r}. Name it as organization/csc, CSC or by its name.").format(said[:60]))


def _print(store: Store, data: TableData, found: list[TableRow], on: datetime.date | None, language: str) -> None:
    if not found:
        return
    day = describe(on.isoformat()) if on else tr("all dates")
    say(f"{data.title}, {day}")
    names = [column.name for column in data.columns]
    for body, group in groupby(found, key=lambda row: row.cells[0].link):
        name = store.title(body, language) if body else tr("In no body")
        say(f"\n{name}")
        lines = []
        for row in group:
            said: Cells = {name: cell.text for name, cell in zip(names, row.cells, strict=True)}
            lines.append((f"  {said['state']}", _holder(said, row), said["office"], _days(said)))
        columns(lines)


def _holder(said: Cells, row: TableRow) -> str:
    """Say who holds a post, and what is special about it; a post that nobody holds says so in place of a name."""
    special = said["held"] if said["held"] not in (tr("holder"), said["person"]) else ""
    is_named = row.key.kind != "post"
    doubt = tr("uncertain on this date") if is_named and row.certainty is Certainty.UNCERTAIN else ""
    told = ", ".join(part for part in (special, doubt) if part)
    return f"{said['person']} ({told})" if told else said["person"]


def _days(said: Cells) -> str:
    """Say from when to when; without words, so that no word has to follow a date in another language."""
    days = f"{said['since']} – {said['until']}".strip() if said["since"] or said["until"] else ""
    return ", ".join(part for part in (days, said["known"]) if part)


def _document(store: Store, data: TableData, found: list[TableRow], on: datetime.date | None) -> dict[str, object]:
    names = [column.name for column in data.columns]
    made = []
    for row in found:
        cells = dict(zip(names, row.cells, strict=True))
        keys = {name: cells[name].link for name in ("body", "state", "person")}
        cited = dict.fromkeys(each for key in row.cited for each in citations(store, key))
        made.append(
            {
                "record": str(row.key),
                **{name: str(key) if key else None for name, key in keys.items()},
                "name": cells["person"].text,
                "office": cells["office"].text,
                "held": cells["held"].text,
                "since": cells["since"].sort,
                "until": cells["until"].sort,
                "known": cells["known"].text,
                "days": cells["days"].sort,
                "evidence": cells["evidence"].text,
                "certainty": row.certainty.value,
                "citations": [{"source": each.source.id, "locator": each.locator or None} for each in cited],
            }
        )
    return {"date": on.isoformat() if on else None, "officials": made}

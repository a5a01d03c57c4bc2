# SPDX-License-Identifier: MIT
"""What each kind of record is called: by its title column, or, for records that join others, in a phrase.

- membership: `Nikol Pashinyan, Prime Minister of the Republic of Armenia`
- participation: `Armenia: member of the CSTO since 7 October 2002`
- relation: `Joint Staff part of CSC`
- observation: `Heroin seized: more than 16 tons`
- link: `Collective Security Treaty signed by Armenia`
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from csto_explorer.database.further import FurtherNames
from csto_explorer.database.schema import Table
from csto_explorer.database.typed import text
from csto_explorer.database.wording import (
    FORMER_PARTY,
    RELATION_WORDS,
    STATUS_WORDS,
    capital,
    date_text,
    figure_of,
    worded,
)
from csto_explorer.language import spoken, tr
from csto_explorer.records.edtf import GENITIVE
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.tenures import says_acting

Naming = Callable[[RecordKey], str]
_PARTIES = "Parties to "


def inner_keys(table: Table, row: sqlite3.Row) -> list[RecordKey]:
    """Return the records whose titles the title of a row is made of."""
    if table.kind == "membership":
        return [RecordKey("person", text(row["person_id"]))]
    if table.kind == "participation":
        return [RecordKey("area", text(row["area_id"]))]
    if table.kind == "link":
        return [key for key in map(linked, (row["subject"], row["object"])) if key is not None]
    return []


def linked(value: object) -> RecordKey | None:
    """Return the record that one end of a link names, None where it is another link or cannot be read."""
    try:
        key = RecordKey.parse(text(value))
    except ValueError:
        return None
    # a link of links could lead round in a circle
    return None if key.kind == "link" else key


def titled(table: Table, row: sqlite3.Row, named: Naming, short: Naming, role: str = "") -> str:
    """Return the title of a row; `named` gives the titles of other records, `short` the short names of bodies.

    `role` says in the language of the title what a person is, where the row has it in English only.
    """
    if table.kind == "membership":
        return f"{named(RecordKey('person', text(row['person_id'])))}, {role or worded(row['role'])}"
    if table.kind == "participation":
        state = named(RecordKey("area", text(row["area_id"])))
        since = since_text(row["start_date"]) if row["start_date"] else ""
        return f"{state}: {standing_phrase(row, short)}{since}"
    if table.kind == "relation":
        ends = [short(RecordKey("organization", text(row[name]))) for name in ("organization_id", "related_id")]
        words = tr(RELATION_WORDS.get(row["relation_type"], row["relation_type"]))
        return tr("{} {} {}", "relation").format(ends[0], words, ends[1])
    if table.kind == "observation":
        return f"{capital(worded(row['indicator']))}: {figure_of(row)}"
    if table.kind == "link":
        ends = [named(key) if (key := linked(value)) else text(value) for value in (row["subject"], row["object"])]
        return tr("{} {} {}", "relation").format(ends[0], worded(row["predicate"]), ends[1])
    return text(row[table.title_column])


def role_of(further: FurtherNames, row: sqlite3.Row) -> str:
    """Return in Russian what the person of a membership is, empty where the role itself is said in Russian.

    It is said by the office that brings the seat, or by the post.
    """
    names = further.of(f"post/{row['post_id']}") if spoken() != "ru" else {}
    said = names.get(("ru", "alias")) or names.get(("ru", "official")) or ""
    return ", ".join((said, tr("acting"))) if said and says_acting(text(row["role"])) else said


def standing_phrase(row: sqlite3.Row, short: Naming) -> str:
    """Say a state's standing and towards what: `member of the CSTO`, `party to the Treaty`."""
    circle = short(RecordKey("organization", text(row["organization_id"])))
    words = STATUS_WORDS.get(row["status"], f"{text(row['status'])} in")
    if circle.startswith(_PARTIES):
        # the circle of a treaty's parties is named for them, and one is a party to the treaty, not to the circle
        circle = circle.removeprefix(_PARTIES)
        words = {"member of": STATUS_WORDS["party"], "former member of": FORMER_PARTY}.get(words, words)
    return tr("{} the {}", "standing").format(tr(words, "standing"), circle.removeprefix("the "))


def since_text(start: str) -> str:
    """Say at the end of a title since when it holds."""
    return tr(" since {}").format(date_text(start, GENITIVE))

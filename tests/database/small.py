# SPDX-License-Identifier: MIT
"""A small data package: the description that ships, and a handful of rows of an organization that is not the CSTO."""

from __future__ import annotations

import csv
import shutil

from csto_explorer import paths
from csto_explorer.database.schema import read_package

Rows = list[dict[str, str]]

ROWS: dict[str, Rows] = {
    "sources": [
        {"id": "page", "title": "Page", "kind": "official", "as_of": "2022-04-01"},
        {"id": "paper", "title": "Paper", "kind": "press"},
    ],
    "locators": [
        {"id": "page-p1-s1", "source_id": "page", "locator": "P1.S1", "kind": "sentence", "heading": "First"},
        {"id": "page-p2-s1", "source_id": "page", "locator": "P2.S1", "kind": "sentence"},
    ],
    "areas": [{"id": "xa", "name": "Arda", "classification": "state"}],
    "organizations": [
        {"id": "csto", "name": "League of Rivers", "abbreviation": "LR", "classification": "organization"},
        {"id": "board", "name": "Board", "classification": "council", "founding_date": "1993"},
        {"id": "office", "name": "Office", "classification": "permanent working body"},
    ],
    "relations": [
        {"id": "board-csto", "organization_id": "board", "relation_type": "subordinate_to", "related_id": "csto"},
        {"id": "office-board", "organization_id": "office", "relation_type": "subordinate_to", "related_id": "board"},
    ],
    "participations": [
        {"id": "xa-member", "area_id": "xa", "organization_id": "csto", "status": "member", "start_date": "1993"}
    ],
    "persons": [{"id": "ann", "name": "Ann Lee", "sort_name": "Lee, Ann"}],
    "posts": [{"id": "head", "name": "Head", "organization_id": "office", "holder_status": "named"}],
    "memberships": [
        {"id": "ann-head", "person_id": "ann", "organization_id": "office", "post_id": "head", "role": "Head"}
    ],
    "events": [{"id": "start", "name": "Start", "date": "1993-02", "classification": "signing"}],
    "names": [
        {"id": "board-ru", "record": "organization/board", "language": "ru", "name": "Правление", "kind": "official"}
    ],
    "observations": [
        {
            "id": "boats",
            "subject": "organization/office",
            "indicator": "boats",
            "value": "3",
            "unit": "boats",
            "qualifier": "exactly",
        }
    ],
    "links": [
        {
            "id": "start-board",
            "subject": "event/start",
            "predicate": "founded",
            "inverse": "founded by",
            "object": "organization/board",
        }
    ],
}


def write(folder, **changes):
    """Write the package; each change is a table and a list of rows instead of its own. Returns the folder."""
    folder.mkdir(exist_ok=True)
    shutil.copy(paths.data() / "datapackage.json", folder)
    package = read_package((folder / "datapackage.json").read_text(encoding="utf-8"))
    for table in package.tables:
        names = [column.name for column in table.columns]
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, names, lineterminator="\n")
            writer.writeheader()
            for row in changes.get(table.name, ROWS.get(table.name, [])):
                cited = {"citations": "page P1.S1"} if table.is_cited else {}
                writer.writerow({name: {**cited, **row}.get(name, "") for name in names})
    return folder


def changed(table, number, **values):
    """Return the rows of a table with some values of one row (from 0) changed."""
    rows = [dict(row) for row in ROWS[table]]
    rows[number].update(values)
    return rows

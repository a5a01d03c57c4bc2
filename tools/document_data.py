# SPDX-License-Identifier: MIT
"""Write docs/data.md, the dictionary of the data, from data/datapackage.json. Run by `make docs`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.describing import CITATIONS, ROOT, SEARCH_ENTRY, description, generated, is_edtf

from csto_explorer.database.views import VIEWS

TARGET = ROOT / "docs" / "data.md"
HEAD = """# The data

Every table and column of `data/`, what it holds and which terms of other vocabularies it answers to. This page is made
from `data/datapackage.json` by `make docs`; change the description there, not here.

The records are a Frictionless Data Package: `data/datapackage.json` describes them, one CSV file a table holds them,
`make data` builds `data/csto.db` from both. The columns are the same in the CSV files and in the database, where the
build adds those named under each table.

## How to read it

- **Keys.** `id` is unique in its table. With the kind before it (`organization/csc`) it is the key of the record, by
  which columns of the type *record* and links name it. A *key of* column holds an `id` of the table it names.
- **Dates** are EDTF, level 1: `1992-05-15`, `2009-02`, `1993`, `2006-22` (summer), `1993~` (about), `2015/2020`,
  `2004/..` (open), `2012/` (end not known). For each such column the build adds the first and the last day that it may
  mean.
- **Whether a record holds on a day** is yes, no or uncertain. Between its two bounds it holds; within the imprecision
  of a bound it is uncertain; an end that is not known counts as far as the sources vouch (`vouched_until`), no further.
  A body is vouched for as well on the days on which it, or one below it, met, or a holder of one of its posts is known.
- **Citations** stand in `citations` as `source locator; source locator (column, column)`. The build splits them into
  the table of that name.
- **An empty value** means not known or not stated. In the database it is NULL.

The build refuses, with file, row and column: a missing citation or unit, a place that a source lacks, a key that leads
nowhere, an interval that ends before it starts, what outlives the body it belongs to with no note, a body below itself
on some day, two holders of a post at once, a state in and out at once, a code that ISO 3166-1 does not have.
"""


def document(package: dict[str, Any]) -> str:
    """Return the page."""
    parts = [HEAD, *_vocabularies(package), "## Tables\n"]
    parts += ["| table | kind | holds |\n|---|---|---|"]
    for resource in package["resources"]:
        name = resource["name"]
        parts.append(f"| [{name}](#{name}) | `{resource['explorer']['kind']}` | {resource['description']} |")
    parts.append("")
    for resource in package["resources"]:
        parts += _table(resource)
    parts += _made()
    return "\n".join(parts).rstrip("\n") + "\n"


def _vocabularies(package: dict[str, Any]) -> Iterator[str]:
    yield "## Terms of other vocabularies\n"
    yield "The last column of each table names the nearest terms, as guidance for who converts the data:\n"
    for prefix, name in package["explorer"]["vocabularies"].items():
        yield f"- `{prefix}:` {name}"
    yield ""


def _table(resource: dict[str, Any]) -> Iterator[str]:
    ours = resource["explorer"]
    yield f"### {resource['name']}\n"
    yield f"**{resource['title']}.** {resource['description']} A row is named by `{ours['title']}`."
    if ours.get("interval"):
        yield "It holds from `{}` to `{}`.".format(*ours["interval"])
    terms = _terms(ours)
    yield f"Maps to {terms}.\n" if terms else "Neither Popolo nor W3C ORG has a class for it.\n"
    keys = {key["fields"]: key["reference"]["resource"] for key in resource["schema"].get("foreignKeys", [])}
    yield "| column | title | type | meaning | maps to |\n|---|---|---|---|---|"
    for field in resource["schema"]["fields"]:
        name = field["name"]
        kind = _type(field, keys[name] or resource["name"] if name in keys else "")
        terms = _terms(field.get("explorer", {}))
        yield f"| `{name}` | {field['title']} | {kind} | {_meaning(field)} | {terms} |"
    added = generated(resource)
    if added:
        yield "\nThe build adds:\n\n| column | meaning |\n|---|---|"
        yield from (f"| `{name}` | {meaning} |" for name, meaning in added.items())
    yield ""


def _type(field: dict[str, Any], leads_to: str) -> str:
    ours = field.get("explorer", {})
    kind = "EDTF date" if is_edtf(field) else "record" if ours.get("type") == "record" else str(field["type"])
    if leads_to:
        kind = f"key of [{leads_to}](#{leads_to})"
    return f"{kind}, needed" if field.get("constraints", {}).get("required") else kind


def _meaning(field: dict[str, Any]) -> str:
    parts = [field["description"].replace("|", "\\|")]
    if field.get("explorer", {}).get("unit"):
        parts.append(f"Unit: {field['explorer']['unit']}.")
    values = field.get("constraints", {}).get("enum")
    if values:
        parts.append(f"One of: {', '.join(f'`{value}`' for value in values)}.")
    return " ".join(parts)


def _terms(ours: dict[str, Any]) -> str:
    return ", ".join(f"`{term}`" for term in ours.get("maps_to", ()))


def _made() -> Iterator[str]:
    yield "## What else the database holds\n"
    yield "Tables that the build makes:\n"
    for name, columns, what in (
        ("citations", CITATIONS, "The `citations` columns of all tables, a row for each place and column."),
        ("search_entry", SEARCH_ENTRY, "A row for each record, for the full-text index `search_text`."),
    ):
        yield f"### {name}\n\n{what}\n\n| column | meaning |\n|---|---|"
        yield from (f"| `{column}` | {meaning} |" for column, meaning in columns.items())
        yield ""
    yield "`package` holds `datapackage.json` as one value. Other tables named `search_…` belong to the search alone.\n"
    yield "Views, with titles in place of keys:\n"
    yield from (f"- `{name}`: {what}" for name, (_, what) in VIEWS.items())


def main() -> int:
    """Write the page."""
    TARGET.write_text(document(description()), encoding="utf-8")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())

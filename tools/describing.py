# SPDX-License-Identifier: MIT
"""What the tools that describe the data share: the description, and words for what the build adds to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"

VOUCHED = {
    "vouched_from": "First day that a cited source speaks for, ISO. Made by the build from `as_of` of the sources.",
    "vouched_until": "Last day that a cited source speaks for, ISO. What has no end is known to hold up to this day.",
}
CITATIONS = {
    "record": "Key of the record borne out, `kind/id`.",
    "field": "Column that this citation bears out; empty: the record as a whole.",
    "source_id": "Source, a key of `sources`.",
    "locator": "Place in the source, such as P9.S2 or art. 11.",
    "heading": "Heading that the place stands under.",
    "position": "Order of the citations of one record, from 0.",
}
SEARCH_ENTRY = {
    "id": "Row of the full-text index `search_text`.",
    "record": "Key of the record, `kind/id`.",
    "kind": "Kind of the record.",
    "since": "First day that it may hold, ISO.",
    "until": "Last day that it may hold, ISO.",
    "lines": "The text of the record.",
    "links": "Titles of the records it is linked with.",
}


def description() -> dict[str, Any]:
    """Return `datapackage.json`."""
    found: dict[str, Any] = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    return found


def is_edtf(field: dict[str, Any]) -> bool:
    """Whether a column holds EDTF dates, so that the build adds its first and last day."""
    return bool(field.get("explorer", {}).get("type") == "edtf")


def is_cited(resource: dict[str, Any]) -> bool:
    """Whether the rows must cite, so that the build adds the days vouched for."""
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    return bool(fields.get("citations", {}).get("constraints", {}).get("required"))


def generated(resource: dict[str, Any]) -> dict[str, str]:
    """Return the columns that the build adds to a table, with what they mean, in their order."""
    found = {}
    for field in resource["schema"]["fields"]:
        if is_edtf(field):
            name = field["name"]
            found[f"{name}_earliest"] = f"First day that `{name}` may mean, ISO. Empty: none."
            found[f"{name}_latest"] = f"Last day that `{name}` may mean, ISO. Empty: none."
    return {**found, **(VOUCHED if is_cited(resource) else {})}

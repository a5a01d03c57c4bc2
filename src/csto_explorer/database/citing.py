# SPDX-License-Identifier: MIT
"""Citations: reading the `citations` column, and saying one as a reference."""

from __future__ import annotations

import re
from typing import NamedTuple

from csto_explorer.database.wording import date_text
from csto_explorer.language import tr
from csto_explorer.records.types import Citation

_ENTRY = re.compile(
    r"(?P<source>[a-z0-9][A-Za-z0-9-]*)(?:\s+(?P<locator>[^()]+?))?\s*(?:\((?P<fields>[a-z0-9_,\s]+)\))?"
)


class Entry(NamedTuple):
    """One entry of a `citations` column: a source, a place in it, and the columns it bears out (all if none)."""

    source: str
    locator: str
    fields: tuple[str, ...]


def parse_citations(text: str) -> list[Entry]:
    """Read `about-2022 P9.S2; charter art. 11 (founding_date)`; raises ValueError for a malformed entry."""
    entries = []
    for part in text.split(";"):
        if not part.strip():
            continue
        match = _ENTRY.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"a citation that cannot be read: {part.strip()[:60]!r}")
        fields = tuple(name.strip() for name in (match["fields"] or "").split(",") if name.strip())
        entries.append(Entry(match["source"], (match["locator"] or "").strip(), fields))
    return entries


def reference(citation: Citation) -> str:
    """Return a formatted reference: `CSTO. “Charter”. As of 10 December 2010. Art. 11.`"""
    parts = [citation.publisher, tr("“{}”").format(citation.title) if citation.title else ""]
    if citation.as_of:
        parts.append(tr("As of {}", "source").format(date_text(citation.as_of)))
    place = citation.place
    parts.append(place[:1].upper() + place[1:])
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)

# SPDX-License-Identifier: MIT
"""The sources that records cite, as references for other programs: gathered here, written by `reference_formats`.

Each source is one reference, whatever number of records cites it; the places cited stand in its note. Keys are the ids
of the sources, so a later export names the same source alike.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from csto_explorer.database.notes import citations
from csto_explorer.database.store import Store
from csto_explorer.errors import UsageError
from csto_explorer.language import tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Citation

SOURCE = "source"
_ODD = re.compile(r"[^A-Za-z0-9._-]+")
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+")


@dataclass
class Reference:
    """One source. Dates are EDTF texts, empty where not known; `as_of` is the day it was looked at for."""

    key: str
    title: str
    publisher: str = ""
    kind: str = ""
    addresses: tuple[str, ...] = ()
    date: str = ""
    as_of: str = ""
    language: str = ""
    places: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The first address, with a scheme; empty where there is none."""
        return f"https://{self.addresses[0]}" if self.addresses else ""

    @property
    def note(self) -> str:
        """Where in it the records are borne out, and where else it can be found."""
        parts = [tr("Cited: {}").format("; ".join(self.places))] if self.places else []
        parts += [tr("Also at {}").format(", ".join(self.addresses[1:]))] if self.addresses[1:] else []
        return ". ".join(parts)


def references(store: Store, keys: Iterable[RecordKey]) -> list[Reference]:
    """Return the sources that records cite, in the order of their first citation; a source cites itself.

    Raises UsageError for a record that is not there.
    """
    rows = {row["id"]: row for row in store.rows(store.package.by_name["sources"])}
    found: dict[str, Reference] = {}
    taken: set[str] = set()
    for key in keys:
        if not store.exists(key):
            raise UsageError(tr("There is no record {}. Search for it by name.").format(key))
        own = [Citation(key, "", "", "")] if key.kind == SOURCE else citations(store, key)
        for citation in own:
            name = citation.source.id
            if name not in found and name in rows:
                values = {column: rows[name][column] for column in rows[name].keys()}  # noqa: SIM118 (a Row)
                found[name] = _reference(_unique(name, taken), values)
            if name in found and citation.place and plain(citation.place) not in found[name].places:
                found[name].places.append(plain(citation.place))
    return list(found.values())


def keys_at(store: Store, on: datetime.date | None) -> Iterator[RecordKey]:
    """Yield the key of every record, with a date only of what holds or may hold then."""
    for table in store.record_tables:
        for row in store.rows(table):
            if on is None or store.holds(table, row, on):
                yield RecordKey(table.kind, row["id"])


def _reference(key: str, values: dict[str, object]) -> Reference:
    def said(column: str) -> str:
        return plain(str(values.get(column) or ""))

    addresses = tuple(part.strip() for part in said("address").split(";") if part.strip())
    return Reference(
        key,
        said("title"),
        said("publisher"),
        said("kind"),
        addresses,
        said("date"),
        said("as_of"),
        said("language"),
    )


def _unique(name: str, taken: set[str]) -> str:
    """Return a key that every program takes, unlike all before it."""
    key = first = _ODD.sub("-", name).strip("-") or SOURCE
    number = 2
    # BibTeX does not tell capitals from small letters
    while key.lower() in taken:
        key, number = f"{first}-{number}", number + 1
    taken.add(key.lower())
    return key


def plain(text: str) -> str:
    """Return a text on one line, without characters that steer."""
    return _CONTROL.sub(" ", text).strip()

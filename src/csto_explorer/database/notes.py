# SPDX-License-Identifier: MIT
"""The numbered citations of a card: each place once, whatever it bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csto_explorer.database.store import Store
from csto_explorer.database.typed import text
from csto_explorer.database.wording import capital, worded
from csto_explorer.language import marked, tr
from csto_explorer.records.card import Claim
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Citation

_STATEMENT = (
    "SELECT c.field, c.locator, c.heading, s.id, s.title, s.publisher, s.as_of, s.kind "
    "FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.record = ? ORDER BY c.position"
)


def citations(store: Store, key: RecordKey) -> list[Citation]:
    """Return the citations of a record in order, each place once with all the columns it bears out.

    A citation without columns bears out the whole record.
    """
    found: dict[tuple[str, str], Citation] = {}
    for row in store.connection.execute(_STATEMENT, (str(key),)).fetchall():
        place = (row["id"], text(row["locator"]))
        field = text(row["field"])
        before = found.get(place)
        if before is None:
            found[place] = Citation(
                RecordKey("source", row["id"]),
                text(row["title"]),
                text(row["publisher"]),
                place[1],
                text(row["heading"]),
                (field,) if field else (),
                text(row["as_of"]),
                text(row["kind"]),
            )
        elif not field or not before.fields:
            found[place] = before._replace(fields=())
        else:
            found[place] = before._replace(fields=(*before.fields, field))
    return list(found.values())


WHOLE = marked("The record as a whole")


def claims(cited: Sequence[Citation], labels: Mapping[str, str]) -> tuple[Claim, ...]:
    """Group citations by what they bear out, in the order of their numbers; `labels` say what columns are called."""
    groups: dict[str, list[int]] = {}
    for number, citation in enumerate(cited, 1):
        names = (labels.get(name) or worded(capital(name.replace("_", " "))) for name in citation.fields)
        groups.setdefault(", ".join(dict.fromkeys(names)) or tr(WHOLE), []).append(number)
    return tuple(Claim(said, tuple(numbers)) for said, numbers in groups.items())


class Notes:
    """The citations of one card, counted from 1. Those of other records on it follow its own."""

    def __init__(self, store: Store, key: RecordKey) -> None:
        self._store = store
        self._own = citations(store, key)
        self._all = list(self._own)

    def all(self) -> tuple[Citation, ...]:
        """Return every citation, in the order of their numbers."""
        return tuple(self._all)

    def own(self) -> tuple[Citation, ...]:
        """Return the citations of the record itself."""
        return tuple(self._own)

    def of_column(self, column: str) -> tuple[int, ...]:
        """Return the numbers that bear out a column: those that name it, else those of the record as a whole."""
        named = tuple(number for number, each in enumerate(self._own, 1) if column in each.fields)
        return named or tuple(number for number, each in enumerate(self._own, 1) if not each.fields)

    def of_record(self, key: RecordKey, column: str) -> tuple[int, ...]:
        """Return the numbers of another record's citations, which stand on the card for the fact `column`."""
        places = {(each.source, each.locator): number for number, each in enumerate(self._all, 1)}
        numbers = []
        for citation in citations(self._store, key):
            place = (citation.source, citation.locator)
            if place not in places:
                self._all.append(citation._replace(fields=(column,)))
                places[place] = len(self._all)
            numbers.append(places[place])
        return tuple(dict.fromkeys(numbers))

# SPDX-License-Identifier: MIT
"""Values that a filter may have (type:, state:, source:), and which of them a text that is still typed may become.

Completions and results of a filter that is only begun come from the same list, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from csto_explorer.database.schema import Table
from csto_explorer.database.store import Store
from csto_explorer.database.wording import worded
from csto_explorer.language import spoken, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.search.folding import words

KIND_WORDS = {
    "people": "person",
    "body": "organization",
    "bodies": "organization",
    "organisation": "organization",
    "organisations": "organization",
    "state": "area",
    "states": "area",
    "country": "area",
    "countries": "area",
    "place": "area",
    "places": "area",
    "treaty": "document",
    "figure": "observation",
    "figures": "observation",
    "number": "observation",
}


class Value(NamedTuple):
    """A value of a filter with its title, the number of its records and the words it is called by.

    `of_class` tells classes of records from their kinds.
    """

    value: str
    title: str
    number: int
    words: frozenset[str] = frozenset()
    of_class: bool = False

    def begins(self, folded: str) -> bool:
        """Whether the value begins with a text in small letters, or the title of what is no class."""
        return self.value.casefold().startswith(folded) or (
            not self.of_class and self.title.casefold().startswith(folded)
        )


def fitting(store: Store, name: str, typed: str, language: str) -> tuple[list[Value], list[Value]]:
    """Return the values that begin as typed, or whose titles do, and those called so; of each the largest first."""
    sought, folded = words(typed), typed.casefold()
    # what is kept of kinds is said in the language that is spoken, names in theirs
    asked = spoken() if name == "type" else language
    offered = {"type": _types, "state": _states, "source": _sources}[name](store, asked)
    begin = [each for each in offered if each.begins(folded)]
    called = [each for each in offered if each not in begin and sought and _meets(each.words, sought)]
    largest = (sorted(some, key=lambda one: -one.number) for some in (begin, called))
    return next(largest), next(largest)


def meant(store: Store, name: str, typed: str) -> list[Value]:
    """Return the values that a value which is only begun may become: those that begin so, or else are called so.

    Kinds of records come before classes: who types `type:per` goes on to person.
    """
    begin, called = fitting(store, name, typed, spoken())
    found = begin or called
    return [each for each in found if not each.of_class] or found


def _meets(known: frozenset[str], sought: list[str]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in sought)


@lru_cache(maxsize=4)
def _types(store: Store, language: str) -> tuple[Value, ...]:
    """Return kinds of records and classes of them."""
    numbers = dict(store.connection.execute("SELECT kind, count(*) FROM search_entry GROUP BY kind").fetchall())
    made = [
        Value(table.kind, worded(table.title), numbers[table.kind], _called(table))
        for table in store.record_tables
        if numbers.get(table.kind)
    ]
    for table in store.record_tables:
        if "classification" in table.by_name:
            statement = f'SELECT classification, count(*) FROM "{table.name}" GROUP BY 1 ORDER BY 1'
            for value, number in store.connection.execute(statement).fetchall():
                if value and value not in {each.value for each in made}:
                    title = tr("class of {}").format(worded(table.title).lower())
                    called = frozenset(words(f"{value} {worded(value)}"))
                    made.append(Value(value, title, number, called, of_class=True))
    return tuple(made)


@lru_cache(maxsize=4)
def _states(store: Store, language: str) -> tuple[Value, ...]:
    numbers = dict(store.connection.execute("SELECT state, count(*) FROM search_state GROUP BY state").fetchall())
    titles = store.titles([key for key in store.areas() if key.id in numbers], language)
    return tuple(
        Value(key.id, title, numbers[key.id], _named(row["name"] for row in store.names_of(key)) | set(words(title)))
        for key, title in titles.items()
    )


@lru_cache(maxsize=4)
def _sources(store: Store, language: str) -> tuple[Value, ...]:
    statement = "SELECT source_id, count(DISTINCT record) FROM citations GROUP BY source_id"
    numbers = dict(store.connection.execute(statement).fetchall())
    titles = store.titles([RecordKey("source", id_) for id_ in numbers], language)
    return tuple(Value(key.id, title, numbers[key.id], _named([key.id, title])) for key, title in titles.items())


def _called(table: Table) -> frozenset[str]:
    """Return the words that people use for a kind of record."""
    return _named(
        [
            table.title,
            worded(table.title),
            worded(table.kind),
            table.kind,
            *(word for word, kind in KIND_WORDS.items() if kind == table.kind),
        ]
    )


def _named(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words(name))

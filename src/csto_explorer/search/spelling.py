# SPDX-License-Identifier: MIT
"""Corrected spelling: the known words nearest to an unknown one, at most two slips of the finger away.

Two slips leave the beginning or the end of a word whole nearly always; so candidates are looked up by a beginning
and by an end, and only these are compared letter by letter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeVar

from csto_explorer.database.guarded import is_late
from csto_explorer.search.translit import skeleton

T = TypeVar("T")

MOST_CANDIDATES = 4000
MOST_WORDS = 3
AT_ONCE = 100
"""So many words are compared between two looks at the clock."""
SHORTEST = 4
WORDS_BY = {
    "w.word": "search_word w",
    "e.reversed": "search_end e CROSS JOIN search_word w ON w.word = e.word",
}
"""What words are looked up in by their beginnings and by their ends."""
LONG = 7
"""Letters of a word that is compared by its sound as well."""


def distance(one: str, other: str, most: int) -> int:
    """Return the number of slips between two words, a swap of neighbours being one; `most` + 1 if there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)


def slips_allowed(word: str) -> int:
    """Return how many slips a word may hold: none in short words and numbers, where everything is near."""
    if len(word) < SHORTEST or any(letter.isdigit() for letter in word):
        return 0
    return 1 if len(word) < 6 else 2


def nearest(connection: sqlite3.Connection, word: str) -> list[str]:
    """Return the known words nearest to a word, the most used first; an empty list if none is near enough."""
    most = slips_allowed(word)
    if not most:
        return []
    candidates = _candidates(connection, word, most)
    letters = set(word)
    found = [
        (slips, -weight, known)
        for known, weight in unless_late(connection, candidates)
        # a slip changes two letters at most
        if len(letters.symmetric_difference(known)) <= 2 * most and (slips := distance(word, known, most)) <= most
    ]
    if not found and len(bones := skeleton(word)) >= LONG:
        # one slip in how it sounds: Kirgistan
        found = [(1, -weight, known) for known, weight in candidates if distance(bones, skeleton(known), 1) <= 1]
    found.sort()
    return [known for slips, _, known in found if slips == found[0][0]][:MOST_WORDS]


def unless_late(connection: sqlite3.Connection, each: Iterable[T], at_once: int = AT_ONCE) -> Iterator[T]:
    """Yield from some things, looking at the clock before every so many, until the time of the search is over."""
    for number, one in enumerate(each):
        if number % at_once == 0 and is_late(connection):
            return
        yield one


def _candidates(connection: sqlite3.Connection, word: str, most: int) -> set[tuple[str, int]]:
    whole = max(2, (len(word) - 1) // (most + 1))
    found: set[tuple[str, int]] = set()
    for column, piece in (("w.word", word[:whole]), ("e.reversed", word[::-1][:whole])):
        statement = (
            f"SELECT w.word, w.weight FROM {WORDS_BY[column]} WHERE {column} >= ? AND {column} < ? "
            "AND length(w.word) BETWEEN ? AND ? LIMIT ?"
        )
        bounds = (piece, piece + "\U0010ffff", len(word) - most, len(word) + most, MOST_CANDIDATES)
        found.update((row[0], row[1]) for row in connection.execute(statement, bounds))
    return found


def is_known(connection: sqlite3.Connection, word: str) -> bool:
    """Whether any word of the records is this word or begins with it."""
    statement = "SELECT 1 FROM search_word WHERE word >= ? AND word < ? LIMIT 1"
    return connection.execute(statement, (word, word + "\U0010ffff")).fetchone() is not None


def parted(connection: sqlite3.Connection, word: str) -> list[str]:
    """Return two known words that a word is written together of, an empty list if there are none."""
    for place in range(SHORTEST, len(word) - SHORTEST + 1):
        parts = [word[:place], word[place:]]
        if all(_is_word(connection, part) for part in parts):
            return parts
    return []


def _is_word(connection: sqlite3.Connection, word: str) -> bool:
    return connection.execute("SELECT 1 FROM search_word WHERE word = ?", (word,)).fetchone() is not None

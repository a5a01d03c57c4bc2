# SPDX-License-Identifier: MIT
"""Corrected spelling: the known words nearest to an unknown one, at most two slips of the finger away.

Two slips leave the beginning or the end of a word whole nearly always; so candidates are looked up by a beginning
and by an end, and only these are compared letter by letter.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeVar

from csto_explorer.database.guarded import is_late
from csto_explorer.search.translit import skeleton

T = TypeVar("T")

NAME_WEIGHT = 1000
"""How much more a word counts for spelling when it stands in a name."""
MOST_CANDIDATES = 4000
MOST_WORDS = 3
AT_ONCE = 100
"""So many words are compared between two looks at the clock."""
SHORTEST = 4
SHORTEST_SHARED = 6
"""So many letters of a word must be shared with another for it to be taken for a relative."""
LONG = 7
"""Letters of a word that is compared by its sound as well, and may begin with another letter."""


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
        if len(letters.symmetric_difference(known)) <= 2 * most
        and (slips := distance(word, known, most)) <= most
        # in a short word a finger hardly ever slips at the first letter and once more: mutual is not usual
        and (slips < 2 or len(word) >= LONG or word[0] in known[:2])
    ]
    if all(-weight < NAME_WEIGHT for _, weight, _ in found) and len(bones := skeleton(word)) >= LONG:
        # one slip in how a name sounds comes before words of texts: Kirgistan
        sounding = [(1, -weight, known) for known, weight in candidates if distance(bones, skeleton(known), 1) <= 1]
        named = [one for one in sounding if -one[1] >= NAME_WEIGHT]
        found = named or found or sounding
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
    lengths = range(len(word) - most, len(word) + most + 1)
    found = [
        *words_that_begin(connection, word[:whole], MOST_CANDIDATES, lengths),
        *words_that_end(connection, word[-whole:], MOST_CANDIDATES, lengths),
    ]
    return set(found)


def words_that_begin(
    connection: sqlite3.Connection, piece: str, most: int, lengths: range, least: int = 0
) -> list[tuple[str, int]]:
    """Return words of the records that begin with some letters and have at least some weight, with their weights."""
    statement = (
        "SELECT word, weight FROM search_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ? "
        "AND weight >= ? LIMIT ?"
    )
    bounds = (piece, piece + "\U0010ffff", lengths[0], lengths[-1], least, most)
    return [(word, weight) for word, weight in connection.execute(statement, bounds)]


def words_that_end(
    connection: sqlite3.Connection, piece: str, most: int, lengths: range, least: int = 0
) -> list[tuple[str, int]]:
    """Return words of the records that end with some letters and have at least some weight, with their weights."""
    piece = piece[::-1]
    statement = (
        "SELECT reversed FROM search_end WHERE reversed >= ? AND reversed < ? AND length(reversed) BETWEEN ? AND ? "
        "LIMIT ?"
    )
    bounds = (piece, piece + "\U0010ffff", lengths[0], lengths[-1], most)
    words = json.dumps([backwards[::-1] for (backwards,) in connection.execute(statement, bounds)])
    statement = (
        "SELECT w.word, w.weight FROM json_each(?) j CROSS JOIN search_word w ON w.word = j.value WHERE w.weight >= ?"
    )
    return [(word, weight) for word, weight in connection.execute(statement, (words, least))]


def is_known(connection: sqlite3.Connection, word: str) -> bool:
    """Whether any word of the records is this word or begins with it."""
    statement = "SELECT 1 FROM search_word WHERE word >= ? AND word < ? LIMIT 1"
    return connection.execute(statement, (word, word + "\U0010ffff")).fetchone() is not None


def begun(connection: sqlite3.Connection, word: str) -> str:
    """Return the beginning that a Russian word shares with known words, the word itself if it is too short.

    Russian derives with many endings: миротворцы are the people of миротворческие силы.
    """
    if not word.isascii():
        for end in range(len(word) - 1, max(SHORTEST_SHARED, 2 * len(word) // 3) - 1, -1):
            if is_known(connection, word[:end]):
                return word[:end]
    return word


def parted(connection: sqlite3.Connection, word: str) -> list[str]:
    """Return two known words that a word is written together of, an empty list if there are none."""
    for place in range(SHORTEST, len(word) - SHORTEST + 1):
        parts = [word[:place], word[place:]]
        if all(_is_word(connection, part) for part in parts):
            return parts
    return []


def _is_word(connection: sqlite3.Connection, word: str) -> bool:
    return connection.execute("SELECT 1 FROM search_word WHERE word = ?", (word,)).fetchone() is not None

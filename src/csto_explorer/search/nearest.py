# SPDX-License-Identifier: MIT
"""The records whose names look most like a text for which nothing was found.

Words of names are compared by their pairs of letters, which forgives more than two slips of the finger do. Only those
that share a beginning or an end with a word typed are compared, so the size of the records hardly matters.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from csto_explorer.database.guarded import is_late
from csto_explorer.search.folding import fold
from csto_explorer.search.index import NAMES_AT_MOST
from csto_explorer.search.spelling import unless_late, words_that_begin, words_that_end

ENDS = 2
"""So many letters at the beginning or the end a word has to share to be compared."""
LEAST = 0.3
"""Words less alike than this are strangers."""
LENGTHS = range(2, 1000)
MOST_CANDIDATES = 3000
MOST_WORDS = 6
MOST_NAMES = 200
FURTHER = 0.02
"""What each further word of a name takes from its likeness."""


def likeness(one: str, other: str) -> float:
    """Return how alike two words are by their pairs of letters, from 0 to 1."""
    return _likeness(_pairs(one), other)


def _likeness(first: set[str], other: str) -> float:
    second = _pairs(other)
    return 2 * len(first & second) / (len(first) + len(second))


def _pairs(word: str) -> set[str]:
    padded = f" {word} "
    return {padded[place : place + 2] for place in range(len(padded) - 1)}


def nearest_entries(connection: sqlite3.Connection, words: Sequence[str], least_weight: int, most: int) -> list[int]:
    """Return the entries whose names hold what looks most like the words, the nearest and most important first."""
    scores: dict[int, float] = {}
    for word in words:
        if is_late(connection):
            break
        best: dict[int, float] = {}
        pairs = _pairs(word)
        candidates = unless_late(connection, _candidates(connection, word, least_weight))
        alike = sorted((_likeness(pairs, known), known) for known in candidates)
        for score, known in reversed(alike[-MOST_WORDS:]):
            if score < LEAST:
                break
            statement = (
                f"SELECT n.id / {NAMES_AT_MOST}, n.name FROM search_names f "
                "CROSS JOIN search_name n ON n.id = f.rowid WHERE search_names MATCH ? ORDER BY f.rowid LIMIT ?"
            )
            rows = connection.execute(statement, (f'"{known}"', MOST_NAMES))
            for entry, name in unless_late(connection, rows, 1):
                # of names with the same word the one that says least besides is nearest
                best[entry] = max(best.get(entry, 0.0), score - FURTHER * len(name.split()) + FURTHER)
        for entry, score in best.items():
            scores[entry] = scores.get(entry, 0.0) + score
    return sorted(scores, key=lambda entry: (-scores[entry], entry))[:most]


def _candidates(connection: sqlite3.Connection, word: str, least: int) -> Iterator[str]:
    word = fold(word)
    for look_up, piece in ((words_that_begin, word[:ENDS]), (words_that_end, word[-ENDS - 1 :])):
        yield from (known for known, _ in look_up(connection, piece, MOST_CANDIDATES, LENGTHS, least))

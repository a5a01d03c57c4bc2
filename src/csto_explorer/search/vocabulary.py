# SPDX-License-Identifier: MIT
"""The words of the records, asked for what a typed word may stand for: its continuations, forms and spellings.

A full-text query for a beginning gathers every record of every such word before it gives the first; a query for some
words by name gives them one by one. So a beginning that many records hold is asked for by its commonest words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

FIRST = "^"
"""The mark before a word that stands first in a name, in `search_names`."""
MERGED = 5_000
"""A beginning that stands in no more cards than these is asked for as such."""
LOOKED_THROUGH = 2_000
MOST_WORDS = 40


class Vocabulary:
    """Asks the vocabulary, each question once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._beginnings: dict[str, tuple[str, ...]] = {}
        self._forms: dict[str, list[str]] = {}
        self._alike: dict[tuple[str, bool], list[str]] = {}

    def beginnings(self, word: str) -> tuple[str, ...]:
        """Return the commonest words that begin with a word; none where the beginning can be asked for as such."""
        found = self._beginnings.get(word)
        if found is None:
            found = self._beginnings[word] = self._commonest(word)
        return found

    def _commonest(self, word: str) -> tuple[str, ...]:
        bounds = (word, word + "\U0010ffff", LOOKED_THROUGH)
        inner = "SELECT cards, word FROM search_word WHERE word >= ? AND word < ? LIMIT ?"
        statement = f"SELECT sum(cards), count(*) FROM ({inner})"
        cards, number = self._connection.execute(statement, bounds).fetchone()
        if number < LOOKED_THROUGH and (cards or 0) <= MERGED:
            return ()
        statement = f"SELECT word FROM ({inner}) ORDER BY word = ? DESC, cards DESC LIMIT ?"
        return tuple(row[0] for row in self._connection.execute(statement, (*bounds, word, MOST_WORDS)).fetchall())

    def forms(self, stems: Iterable[str]) -> list[str]:
        """Return the words that have one of some stems, the commonest of each."""
        every: list[str] = []
        for stem in sorted(stems):
            if stem not in self._forms:
                statement = (
                    "SELECT word FROM search_word WHERE word = ? OR word IN "
                    "(SELECT word FROM search_stem WHERE stem = ?) ORDER BY cards DESC, word LIMIT ?"
                )
                rows = self._connection.execute(statement, (stem, stem, MOST_WORDS)).fetchall()
                self._forms[stem] = [row[0] for row in rows]
            every += self._forms[stem]
        return every

    def alike(self, skeleton: str, begins: bool) -> list[str]:
        """Return the words with a skeleton, or with one that begins so."""
        found = self._alike.get((skeleton, begins))
        if found is None:
            statement = "SELECT DISTINCT word FROM search_skeleton WHERE skeleton >= ? AND skeleton < ? LIMIT ?"
            bounds = (skeleton, skeleton + ("\U0010ffff" if begins else " "), MOST_WORDS)
            found = [row[0] for row in self._connection.execute(statement, bounds).fetchall()]
            self._alike[skeleton, begins] = found
        return found

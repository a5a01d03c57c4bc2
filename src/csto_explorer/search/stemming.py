# SPDX-License-Identifier: MIT
"""A light stemmer for English and Russian, so that word forms meet: minister, ministers, ministry.

It cuts endings, twice at most, and never below a few letters. It may join words that a dictionary would not; what
it joins ranks below what is written the same.
"""

from __future__ import annotations

from functools import lru_cache

_ENGLISH = {
    "izations ization izing ized": 4,
    "ational ations ation ators ator ating ated ates ate atory atories ature": 4,
    "erial erials eries ery ries ry": 4,
    "ariat aries ary ories ory": 4,
    "ships ship ities ity ingly ings ing ively ive ives": 4,
    "ions ion": 5,
    "ians ian ia ists ist ism ures ure encies ency": 4,
    "ers er ors or ally als al ies ied ed es ly": 4,
    "y e": 4,
    "s": 3,
}
_RUSSIAN = {
    "иями ями ами ого его ому ему ыми ими ией иях": 3,
    "ая яя ое ее ые ие ый ий ой ую юю ом ем ах ях ов ев ей ам ям ии ию ия ью": 3,
    "а я о е и ы у ю ь й": 3,
}
_NO_PLURAL = ("ss", "us", "is")


def _table(endings: dict[str, int]) -> tuple[tuple[str, int], ...]:
    pairs = [(ending, least) for group, least in endings.items() for ending in group.split()]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


_TABLES = {True: _table(_ENGLISH), False: _table(_RUSSIAN)}


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return a folded word without its endings."""
    if len(word) < 4 or word[0].isdigit():
        return word
    endings = _TABLES[word.isascii()]
    for _ in range(2):
        shorter = _cut(word, endings)
        if shorter == word:
            break
        word = shorter
    return word


def _cut(word: str, endings: tuple[tuple[str, int], ...]) -> str:
    for ending, least in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            if ending == "s" and word.endswith(_NO_PLURAL):
                return word
            return word[: -len(ending)]
    return word

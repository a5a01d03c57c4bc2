# SPDX-License-Identifier: MIT
"""Where the words of a filter stand in a text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

Spans = tuple[tuple[int, int], ...]


@lru_cache(maxsize=4096)
def spans(text: str, words: tuple[str, ...]) -> Spans:
    """Return the runs of a text that fold to any of some folded words, in order and apart."""
    folded, begins, ends = _folded(text)
    found = sorted((begins[at], ends[at + len(word) - 1]) for word in words for at in _starts(folded, word))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _folded(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Return a text folded, and for each of its letters where the one it comes from begins and ends."""
    if text.isascii():
        return text.lower(), range(len(text)), range(1, len(text) + 1)
    from csto_explorer.search.folding import fold

    pieces: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    start = 0
    while start < len(text):
        # a letter and the marks that follow it fold together
        end = start + 1
        while end < len(text) and not fold(text[end]):
            end += 1
        piece = fold(text[start:end])
        pieces.append(piece)
        begins += [start] * len(piece)
        ends += [end] * len(piece)
        start = end
    return "".join(pieces), begins, ends


def _starts(folded: str, word: str) -> list[int]:
    found, at = [], folded.find(word)
    while at >= 0 and word:
        found.append(at)
        at = folded.find(word, at + 1)
    return found

# SPDX-License-Identifier: MIT
"""Marking what matched: runs of a title, and a snippet of a text around the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from csto_explorer.search.folding import WORD, fold, skeleton, stem

Spans = tuple[tuple[int, int], ...]
SNIPPET = 110
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def mark(text: str, wanted: Sequence[str]) -> Spans:
    """Return the runs of a text whose words begin as the wanted ones do."""
    stems = [stem(word) for word in wanted]
    skeletons = [skeleton(word) for word in wanted if len(word) > 2]
    spans = []
    for match in _tokens(text):
        folded = fold(match[0])
        if any(folded.startswith(each) for each in stems) or any(
            skeleton(match[0]).startswith(each) for each in skeletons if each
        ):
            spans.append(match.span())
    return tuple(spans)


def _tokens(text: str) -> list[re.Match[str]]:
    numbers = list(_GROUPED.finditer(text))
    covered = [match.span() for match in numbers]
    singles = [m for m in WORD.finditer(text) if not any(start <= m.start() < end for start, end in covered)]
    return sorted([*numbers, *singles], key=lambda match: match.start())


def snippet(body: str, wanted: Sequence[str], phrases: Sequence[str] = ()) -> tuple[str, Spans]:
    """Return the line of a card that holds most of the words, cut around them, and the runs to mark."""
    wanted = [*wanted, *(word for phrase in phrases for word in phrase.split())]
    lines = body.splitlines()[2:] or body.splitlines()
    best, most = "", 0
    for line in lines:
        number = len({fold(line[start:end]) for start, end in mark(line, wanted)})
        if number > most:
            best, most = line, number
    best = best or next((line for line in lines if len(line) > 20), lines[0] if lines else "")
    spans = mark(best, wanted)
    if len(best) > SNIPPET and spans:
        start = max(0, spans[0][0] - SNIPPET // 3)
        start = best.rfind(" ", 0, start) + 1 if start else 0
        best = ("… " if start else "") + best[start:]
    if len(best) > SNIPPET:
        end = best.rfind(" ", 0, SNIPPET)
        best = best[: end if end > 0 else SNIPPET] + " …"
    return best, mark(best, wanted)

# SPDX-License-Identifier: MIT
"""Marking what matched: runs of a title, and a snippet of a text around the words."""

from __future__ import annotations

from functools import lru_cache

from csto_explorer.database.wording import capital, worded
from csto_explorer.records.edtf import describe
from csto_explorer.search.folding import tokens, words
from csto_explorer.search.matching import Matcher

Spans = tuple[tuple[int, int], ...]
LONGEST = 110
"""Letters of a snippet, which is one line."""
MOST_LINES = 60
"""So many lines of a text are looked through for the best one."""
ALL_LINES = 1000
"""So many where the match is known to stand nowhere else."""


def mark(text: str, matcher: Matcher) -> Spans:
    """Return the runs of a text whose words meet what is sought, runs next to each other joined."""
    spans: list[tuple[int, int]] = []
    for token in tokens(text):
        if matcher.marks(token.word):
            if spans and text[spans[-1][1] : token.start] in (" ", "-", ", "):
                spans[-1] = (spans[-1][0], token.end)
            else:
                spans.append((token.start, token.end))
    return tuple(spans)


def snippet(texts: tuple[str, ...], matcher: Matcher, lines: int = MOST_LINES) -> tuple[str, Spans]:
    """Return the line that holds most of what is sought, cut to one line around it, and the runs to mark.

    The first of the texts that holds anything is used; where none does, the first line there is.
    """
    for text in texts:
        best, most = "", 0
        for line in text.splitlines()[:lines]:
            number = sum(map(matcher.marks, line_words(line)))
            if number > most:
                best, most = line, number
        if best:
            return cut(best, matcher)
    return cut(next((line for text in texts for line in text.splitlines()), ""), matcher)


@lru_cache(maxsize=1 << 13)
def line_words(line: str) -> frozenset[str]:
    """Return the different words of a line; kept, because who types a letter more sees the same lines again."""
    return frozenset(words(line))


def cut(line: str, matcher: Matcher) -> tuple[str, Spans]:
    """Return a line cut to its room around its first marks, and the runs to mark."""
    spans = mark(line, matcher)
    if len(line) <= LONGEST:
        return line, spans
    if spans and spans[-1][1] > LONGEST - 10:
        start = line.rfind(" ", 0, max(0, spans[0][0] - LONGEST // 4)) + 1
        line = ("… " if start else "") + line[start:]
    if len(line) > LONGEST:
        end = line.rfind(" ", LONGEST // 2, LONGEST)
        line = line[: end if end > 0 else LONGEST] + " …"
    return line, mark(line, matcher)


def labelled(line: str, spans: Spans) -> tuple[str, Spans]:
    """Return a line of a card with its label in the language that is spoken: the index holds it in English."""
    label, colon, rest = line.partition(": ")
    said = worded(label) if colon else label
    if said == label:
        said = capital(worded(label[:1].lower() + label[1:])) if colon else label
    if said.casefold() == label.casefold():
        return line, spans
    held = [(start, end) for start, end in spans if start > len(label)]
    told = _told(rest, bool(held))
    by = len(said) + len(colon)
    if told != rest:
        # what is marked in a date stands in it in every language: its year
        places = [(told.find(line[start:end]), end - start) for start, end in held]
        return f"{said}{colon}{told}", tuple((by + at, by + at + length) for at, length in places if at >= 0)
    by -= len(label) + len(colon)
    return f"{said}{colon}{rest}", tuple((start + by, end + by) for start, end in held)


def _told(value: str, is_marked: bool) -> str:
    """Say what stands behind a label: a date, or a word that the records use by rule; anything else stays."""
    from csto_explorer.search.dates import find_dates

    found = find_dates(value)
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(value)):
        return describe(found[0].edtf)
    return value if is_marked else worded(value)

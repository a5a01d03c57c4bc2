# SPDX-License-Identifier: MIT
"""Marking what matched: runs of a title, and a snippet of a text around the words."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import lru_cache

from csto_explorer.search.folding import folded_text, tokens
from csto_explorer.search.matching import Matcher

Spans = tuple[tuple[int, int], ...]
Say = Callable[[str], tuple[str, int]]
"""Says a line of a card in the language that is spoken, and where in it the value begins."""
LONGEST = 110
"""Letters of a snippet, which is one line."""
MOST_LINES = 60
"""So many lines of a text are looked through for the best one."""
AT_ONCE = 20
"""So many lines are looked through between two looks at the clock."""
ALL_LINES = 1000
"""So many where the match is known to stand nowhere else."""


def mark(text: str, matcher: Matcher) -> Spans:
    """Return the runs of a text whose words meet what is sought, runs next to each other joined."""
    spans: list[tuple[int, int]] = []
    found, words = tokens_of(text)
    marked = matcher.marked(words)
    if not marked:
        return ()
    for start, end, word in found:
        if word in marked:
            if spans and text[spans[-1][1] : start] in (" ", "-", ", "):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return tuple(spans)


def as_indexed(line: str) -> tuple[str, int]:
    """Say a line as the index holds it, which is in English."""
    return line, 0


def snippet(
    texts: tuple[str, ...],
    matcher: Matcher,
    lines: int = MOST_LINES,
    end: float = math.inf,
    say: Say = as_indexed,
) -> tuple[str, Spans]:
    """Return the line that holds most of what is sought, cut to one line around it, and the runs to mark.

    The first of the texts that holds anything is used; where none does, the first line there is. Nothing further is
    looked through after `end` on the monotonic clock.
    """
    for text in texts:
        best, most = "", 0
        some = text.splitlines()[:lines]
        for start in range(0, len(some), AT_ONCE):
            if time.monotonic() > end:
                break
            words = [line_words(line) for line in some[start : start + AT_ONCE]]
            marked = matcher.marked(frozenset().union(*words))
            if not marked:
                continue
            for line, said in zip(some[start:], words, strict=False):
                number = len(marked & said)
                if number > most:
                    best, most = line, number
        if best:
            return _told(best, matcher, say)
    return _told(first_line(*texts), matcher, say)


def _told(line: str, matcher: Matcher, say: Say) -> tuple[str, Spans]:
    """Return a line as it is said and cut; what was met in English only is marked by its whole value."""
    said, start = say(line)
    shown, spans = cut(said, matcher)
    if said != line and not spans and mark(line, matcher):
        spans = ((start, len(shown.removesuffix(" …"))),)
    return shown, spans


def first_line(*texts: str) -> str:
    """Return the first line that there is."""
    return next((line for text in texts for line in text.splitlines()), "")


@lru_cache(maxsize=1 << 13)
def line_words(line: str) -> frozenset[str]:
    """Return the different words of a line; kept, because who types a letter more sees the same lines again."""
    return frozenset(folded_text(line).split())


@lru_cache(maxsize=1 << 11)
def tokens_of(text: str) -> tuple[tuple[tuple[int, int, str], ...], frozenset[str]]:
    """Return the words of a text; kept, because who types a letter more sees the same titles and lines again."""
    # plain tuples, which the garbage collector need not follow
    found = tuple([(token.start, token.end, token.word) for token in tokens(text)])
    return found, frozenset([word for _, _, word in found])


def cut(line: str, matcher: Matcher) -> tuple[str, Spans]:
    """Return a line cut to its room around its first marks, and the runs to mark."""
    spans = mark(line, matcher)
    if len(line) <= LONGEST:
        return line, spans
    if spans and spans[-1][1] > LONGEST - 10:
        start = line.rfind(" ", 0, max(0, spans[0][0] - LONGEST // 4)) + 1
        line = ("… " if start else "") + line[start:]
    line = shortened(line)
    return line, mark(line, matcher)


def shortened(line: str) -> str:
    """Return a line cut to its room at its end."""
    if len(line) <= LONGEST:
        return line
    end = line.rfind(" ", LONGEST // 2, LONGEST)
    return line[: end if end > 0 else LONGEST] + " …"

# SPDX-License-Identifier: MIT
"""Breaking text into lines at words."""

from __future__ import annotations

import re

from csto_explorer.scene.model import Measure

_KEEPING = "\u00a0"
_BLANKS = re.compile(r"[ \t\r\n]+")
DOT = " ·"
"""Parts the facts of a line."""
_GLUED = 1
"""Words of so many letters («и», «в», "a") keep to the word after them."""

_SHORT = 0.45
"""A last line of less than so much of the room looks left over."""
_SHARES = (1.001, 1.05, 1.1, 1.17, 1.25, 1.35, 1.5)
"""Rooms to try, as shares of the least one that may do."""


def pieces(text: str) -> list[str]:
    """Return what a text may be broken into: no line ends at a space that keeps a number or a date together."""
    if _KEEPING not in text:
        return text.split()
    return [piece for piece in _BLANKS.split(text) if piece]


def wrap(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """Break a text at words into lines no wider than `room`, a longer word excepted; each fact keeps together."""
    if f"{DOT} " not in text:
        return _wrapped(text, room, size, bold, measure)
    facts: list[str] = []
    for fact in text.split(f"{DOT} "):
        together = f"{facts[-1]}{DOT} {fact}" if facts else fact
        if facts and measure(together, size, bold) <= room:
            facts[-1] = together
        else:
            # a line end parts two facts as well as a dot does
            facts += _wrapped(fact, room, size, bold, measure)
    return facts


def balanced(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """Break a text as `wrap` does, into lines of about one length where the last one would be short."""
    lines = wrap(text, room, size, bold, measure)
    if len(lines) < 2 or DOT in text or measure(lines[-1], size, bold) >= room * _SHORT:
        return lines
    # many texts share their words, so their widths are known: only what comes out is measured as a whole
    words = _together(pieces(text))
    widths = [measure(word, size, bold) for word in words]
    blank = measure(" ", size, bold)
    even = max((sum(widths) + blank * (len(words) - 1)) / len(lines), *widths)
    for share in _SHARES:
        tried = _filled(words, widths, blank, even * share)
        if len(tried) <= len(lines):
            fits = len(tried) == len(lines) and all(measure(line, size, bold) <= room for line in tried)
            return tried if fits else lines
    return lines


def _together(words: list[str]) -> list[str]:
    """Join short words with those that they belong to."""
    found: list[str] = []
    for word in words:
        if found and _is_short(found[-1].rpartition(" ")[2]):
            found[-1] += f" {word}"
        else:
            found.append(word)
    return found


def _filled(words: list[str], widths: list[float], blank: float, room: float) -> list[str]:
    """Break words of known widths into lines, all of which have room."""
    lines, used = [words[0]], widths[0]
    for word, width in zip(words[1:], widths[1:], strict=True):
        used += blank + width
        if used <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
            used = width
    return lines


def _wrapped(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in pieces(text):
        longer = f"{line} {word}" if line else word
        if not line or measure(longer, size, bold) <= room:
            line = longer
            continue
        # short words go down with the word that they belong to
        kept, carried = _carry(line)
        lines.append(kept)
        line = f"{carried} {word}" if carried else word
    if line:
        lines.append(line)
    return lines


def _carry(line: str) -> tuple[str, str]:
    head, _, tail = line.rpartition(" ")
    return (head, tail) if head and _is_short(tail) else (line, "")


def _is_short(word: str) -> bool:
    return len(word) <= _GLUED and word.isalpha() and word.islower()

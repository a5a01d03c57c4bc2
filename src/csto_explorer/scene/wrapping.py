# SPDX-License-Identifier: MIT
"""Breaking text into lines at words."""

from __future__ import annotations

from csto_explorer.scene.model import Measure

DOT = " ·"
"""Parts the facts of a line."""
_GLUED = 1
"""Words of so many letters («и», «в», "a") keep to the word after them."""

_SHORT = 0.5
"""A last line of less than so much of the room looks left over."""
_SHARES = (1.02, 1.1, 1.2, 1.32, 1.46)
"""Rooms to try, as shares of the least one that may do."""


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
    even = measure(text, size, bold) / len(lines)
    for share in _SHARES:
        if even * share >= room:
            break
        tried = wrap(text, even * share, size, bold, measure)
        if len(tried) == len(lines):
            return tried
    return lines


def _wrapped(text: str, room: float, size: float, bold: bool, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
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
    if head and len(tail) <= _GLUED and tail.isalpha() and tail.islower():
        return head, tail
    return line, ""

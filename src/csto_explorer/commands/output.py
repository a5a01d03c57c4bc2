# SPDX-License-Identifier: MIT
"""Printing for people and for programs: plain lines, or one JSON document."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from csto_explorer.writing import written

FOUND, NOTHING, WRONG = 0, 1, 2
WIDEST = 60


def say(text: str = "") -> None:
    """Print a line of text from records; control characters are made harmless."""
    print(harmless(text))


def say_json(document: Any) -> None:
    """Print one JSON document."""
    print(json.dumps(document, ensure_ascii=False, indent=2))


def harmless(text: str) -> str:
    """Return a text without characters that could steer a terminal."""
    return "".join(
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs") or c in "\u200d\u00ad" else "\ufffd"
        for c in text
    )


def complain(message: str) -> None:
    """Print what is wrong on standard error, as one line whatever it quotes."""
    print(harmless(" ".join(message.split())), file=sys.stderr)


def columns(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in aligned columns; the last one may run on."""
    if not rows:
        return
    widths = [min(WIDEST, max(len(row[i]) for row in rows)) for i in range(len(rows[0]))]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        say("  ".join([*cells, row[-1]]).rstrip())


def write_text(text: str, target: str | None) -> None:
    """Write a text to a file, or to standard output for `-` or nothing."""
    if target in (None, "-"):
        # a file or another program gets the text as it is
        sys.stdout.write(harmless(text) if sys.stdout.isatty() else text)
        return
    assert target is not None
    with written(Path(target)) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")

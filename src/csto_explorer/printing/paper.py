# SPDX-License-Identifier: MIT
"""Papers, in points (1/72 inch), and which way they are turned."""

from __future__ import annotations

import re
from dataclasses import dataclass

from csto_explorer.errors import UsageError
from csto_explorer.language import tr

MM = 72 / 25.4
"""Points to a millimetre."""
METRE = 1000 * MM
LARGEST = 14400.0
"""The longest side, in points, that readers of PDF accept."""
SMALLEST = 72.0
PNG_DPI = 200
DPI = (50, 1200)
"""The least and the most dots per inch of a picture that may be chosen."""
ORIENTATIONS = ("auto", "portrait", "landscape")
_CUSTOM = re.compile(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(?:mm)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper; width and height in points, as it lies before the reader."""

    name: str
    width: float
    height: float

    @property
    def is_landscape(self) -> bool:
        """Whether it lies across."""
        return self.width > self.height

    def turned(self, landscape: bool) -> Paper:
        """Return it lying across or upright."""
        short, long = sorted((self.width, self.height))
        return Paper(self.name, long, short) if landscape else Paper(self.name, short, long)


def _metric(name: str, width: float, height: float) -> Paper:
    return Paper(name, width * MM, height * MM)


_ARCH = (("A", 9, 12), ("B", 12, 18), ("C", 18, 24), ("D", 24, 36), ("E", 36, 48))
_ALL = (
    _metric("A5", 148, 210),
    _metric("A4", 210, 297),
    Paper("Letter", 612, 792),
    Paper("Legal", 612, 1008),
    _metric("A3", 297, 420),
    Paper("Tabloid", 792, 1224),
    _metric("A2", 420, 594),
    _metric("A1", 594, 841),
    _metric("A0", 841, 1189),
    *(Paper(f"Arch {name}", 72.0 * width, 72.0 * height) for name, width, height in _ARCH),
)
PAPERS = {paper.name: paper for paper in _ALL}
"""The known papers by name, small ones of a kind first."""
_AMERICAN = ("Letter", "Legal", "Tabloid")


def find_paper(name: str) -> Paper:
    """Return a paper by its name ("A3", in any case) or its size ("300x400mm"); raises UsageError."""
    for known, paper in PAPERS.items():
        if known.lower() == name.strip().lower():
            return paper
    match = _CUSTOM.fullmatch(name.strip())
    if match is None:
        raise UsageError(
            tr("There is no paper “{}”. Choose one of {}, or a size like 300x400mm.").format(
                name[:30], ", ".join(PAPERS)
            )
        )
    width, height = float(match[1]) * MM, float(match[2]) * MM
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise UsageError(tr("A sheet of {} cannot be made. Choose sides from 26 to 5080 mm.").format(name[:30]))
    return Paper(f"{match[1]}×{match[2]} mm", width, height)


def larger(paper: Paper) -> list[Paper]:
    """Return the papers of the same kind that are larger, the smallest first."""
    american = paper.name in _AMERICAN
    area = paper.width * paper.height * 1.01
    big = [p for p in _ALL if p.width * p.height > area]
    if paper.name.startswith("Arch"):
        return [p for p in big if p.name.startswith("Arch")]
    found = [p for p in big if not p.name.startswith("Arch") and (p.name in _AMERICAN) == american]
    # beyond Tabloid there are only the metric posters
    return found + [p for p in _ALL if american and p.name in ("A2", "A1", "A0")]


def orientations(paper: Paper, orientation: str) -> list[Paper]:
    """Return the paper as it may lie; raises UsageError for an unknown orientation."""
    if orientation not in ORIENTATIONS:
        raise UsageError(
            tr("There is no orientation “{}”. Choose {}.").format(orientation[:30], ", ".join(ORIENTATIONS))
        )
    if orientation == "auto":
        return [paper.turned(True), paper.turned(False)]
    return [paper.turned(orientation == "landscape")]

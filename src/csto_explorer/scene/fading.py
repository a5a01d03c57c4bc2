# SPDX-License-Identifier: MIT
"""A fill that goes over into another colour, as steps: opaque everywhere, so that paper stays vectors."""

from __future__ import annotations

from collections.abc import Iterator

from csto_explorer.scene.model import Rect

STEPS = 32
FULL = 0.85
"""How much of the fill is left at the strong end: what is not known is never as strong as what is."""


def fading(rect: Rect, fades: str, fill: str, page: str) -> Iterator[tuple[Rect, str]]:
    """Yield rectangles and their colours, to be painted one over the other: each reaches to the weak end.

    `fades` is "right" or "left", `fill` and `page` are "#RRGGBB".
    """
    for step in range(STEPS):
        gone = rect.width * step / STEPS
        place = Rect(rect.x + (gone if fades == "right" else 0.0), rect.y, rect.width - gone, rect.height)
        yield place, mixed(fill, page, FULL * (1 - step / STEPS))


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour between two: `share` of the first, the rest of the other."""
    parts = [round(int(one[at : at + 2], 16) * share + int(other[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5)]
    return "#{:02X}{:02X}{:02X}".format(*parts)

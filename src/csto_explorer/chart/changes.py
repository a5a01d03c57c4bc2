# SPDX-License-Identifier: MIT
"""How a chart shows what differs between two dates: by outline, hatch and word, never by colour alone.

Added bodies have a bold outline and a plus, gone ones a dashed outline, a hatch and a minus, moved ones an arrow.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from csto_explorer.chart.details import Records, day_text
from csto_explorer.language import marked, tr
from csto_explorer.records.comparing import Mark
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.types import Organization
from csto_explorer.scene.model import BAND, Box, Item, Rect, Shape, Text

BOLD = 2.6
"""Width of the outline of what was added, and, narrower, of what moved."""
MOVED = 1.8
HATCH = "/"
SIGNS = {"added": "+", "gone": "\u2212", "moved": "\u2192", "top": "\u2192"}
WORDS = {
    "added": marked("added since {}"),
    "perhaps added": marked("perhaps added since {}"),
    "gone": marked("gone by {}"),
    "perhaps gone": marked("perhaps gone by {}"),
    "moved": marked("moved, was under {}"),
    "top": marked("was at the top on {}, is now outside the structure"),
}


class BoxChange(NamedTuple):
    """How a body differs: `kind` as in `records.comparing.Mark`, and what its box says of it."""

    kind: str
    text: str

    @property
    def sign(self) -> str:
        """The sign of its kind."""
        return SIGNS[self.kind]


def box_changes(
    found: Mapping[RecordKey, Mark], records: Records, earlier: datetime.date, later: datetime.date, language: str
) -> dict[RecordKey, BoxChange]:
    """Say the differences between two dates in words."""
    bodies = records.organizations()
    made = {}
    for key, mark in found.items():
        name = mark.kind if mark.certain else f"perhaps {mark.kind}"
        if mark.before is not None:
            about = _short(bodies[mark.before], language)
        else:
            about = day_text((later if mark.kind == "gone" else earlier).isoformat(), language)
        made[key] = BoxChange(mark.kind, tr(WORDS[name], language=language).format(about))
    return made


def outlined(box: Box, change: BoxChange | None) -> Box:
    """Return a box with the outline of its change."""
    if change is None:
        return box
    if change.kind == "gone":
        return box._replace(stroke="text", width=1.4, dashed=True)
    return box._replace(stroke="text", width=BOLD if change.kind == "added" else MOVED)


def hatching(rect: Rect, change: BoxChange | None) -> tuple[Item, ...]:
    """Return the hatch over a box that is gone, beside its band."""
    if change is None or change.kind != "gone":
        return ()
    left = rect.x + BAND
    ring = ((left, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (left, rect.bottom))
    return (Shape((ring,), None, hatch=HATCH, hatch_role="gone.hatch"),)


def over_hatch(text: Text, change: BoxChange | None) -> Text:
    """Return a text that stays readable over the hatch."""
    return text._replace(halo="page") if change is not None and change.kind == "gone" else text


def _short(body: Organization, language: str) -> str:
    return body.names.short(language) or body.short_name or body.names.name(language)

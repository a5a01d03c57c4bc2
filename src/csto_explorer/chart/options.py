# SPDX-License-Identifier: MIT
"""How a chart is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from csto_explorer.chart.boxes import WIDTH
from csto_explorer.chart.changes import BoxChange
from csto_explorer.chart.styles import AUTO, DOWN, HANG_RIGHT
from csto_explorer.records.keys import RecordKey

STAFF = frozenset({"permanent working body"})
"""The classes of bodies that serve others rather than lead: secretariat and staff."""


class ChartOptions(NamedTuple):
    """How a chart is drawn. `aspect` is the width by the height of the frame that it is to fill."""

    direction: str = DOWN
    folded: frozenset[RecordKey] = frozenset()
    depth: int | None = None
    show_holders: bool = False
    show_purpose: bool = True
    dashed: bool = True
    language: str = "en"
    """Of names: "en", "ru" or "both"."""
    aspect: float = 1.5
    width: float = WIDTH
    """Of a box, in scene units."""
    changes: Mapping[RecordKey, BoxChange] = MappingProxyType({})
    """How bodies differ from another date; empty where no two dates are compared."""
    style: str = AUTO
    hang: str = HANG_RIGHT
    staff_beside: bool = False
    """Whether bodies of the classes STAFF stand beside the line."""
    hidden_kinds: frozenset[str] = frozenset()
    """Types of relations whose dashed lines are left out."""
    show_abbreviation: bool = True
    show_class: bool = False
    show_seat: bool = True
    show_since: bool = True
    focus: RecordKey | None = None
    """A body of which only its own branch is shown, and the path that leads to it from the top."""

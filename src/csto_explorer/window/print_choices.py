# SPDX-License-Identifier: MIT
"""What the user chose to print and how, as it is remembered from one time to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from csto_explorer.map.themes import STANDING
from csto_explorer.printing.paper import PNG_DPI


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """The options of the print dialog; lengths are in millimetres, `scale` in percent.

    `root` is the key of a branch, empty for everything; `theme` is what a map shows. `language` is empty for that of
    the window, "both" for names in two. Sheets `across` and `down` of a poster are 0 where the scale decides.
    `hidden_kinds` are types of relations. `dpi` is the resolution of pictures that are saved.
    """

    root: str = ""
    mode: str = "fit"
    paper: str = "A4"
    width: float = 210.0
    height: float = 297.0
    orientation: str = "auto"
    margin: float = 10.0
    scale: float = 100.0
    across: int = 0
    down: int = 0
    overlap: float = 10.0
    cut_marks: bool = True
    locator: bool = True
    title: str = ""
    language: str = ""
    to_right: bool = False
    style: str = "auto"
    hang: str = "right"
    staff_beside: bool = False
    show_abbreviation: bool = True
    show_class: bool = False
    show_purpose: bool = True
    show_seat: bool = True
    show_since: bool = True
    show_holders: bool = False
    dashed: bool = True
    hidden_kinds: tuple[str, ...] = ()
    ink: str = "colour"
    dpi: int = PNG_DPI
    theme: str = STANDING
    graticule: bool = False

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> PrintChoices:
        """Return what was stored; what is missing or of another type is as at first."""
        known: dict[str, Any] = {}
        for each in fields(cls):
            value = stored.get(each.name, each.default)
            if each.type == "float" and isinstance(value, int) and not isinstance(value, bool):
                value = float(value)
            if isinstance(each.default, tuple) and isinstance(value, list):
                # JSON knows no tuples
                value = tuple(entry for entry in value if isinstance(entry, str))
            if type(value) is type(each.default):
                known[each.name] = value
        return cls(**known)

    def stored(self) -> dict[str, Any]:
        """Return it as settings hold it."""
        return asdict(self)

    def fields(self) -> frozenset[str]:
        """What boxes say, as `printing.modes.FIELDS` names it."""
        chosen = {
            "abbreviation": self.show_abbreviation,
            "class": self.show_class,
            "purpose": self.show_purpose,
            "seat": self.show_seat,
            "founded": self.show_since,
            "holders": self.show_holders,
        }
        return frozenset(name for name, on in chosen.items() if on)

    def following(self, before: PrintChoices, shown: PrintChoices) -> PrintChoices:
        """Return these with whatever the screen shows otherwise than `before`, when they were made."""
        names = (*ON_SCREEN, "hidden_kinds", "language")
        changed = {name: getattr(shown, name) for name in names if getattr(shown, name) != getattr(before, name)}
        return replace(self, **changed)

    @property
    def sheet_size(self) -> str:
        """The paper as `printing.paper.find_paper` reads it."""
        return self.paper if self.paper != CUSTOM else f"{self.width:g}x{self.height:g}mm"


ON_SCREEN = (
    "to_right",
    "style",
    "hang",
    "staff_beside",
    "show_abbreviation",
    "show_class",
    "show_purpose",
    "show_seat",
    "show_since",
    "show_holders",
    "dashed",
)
"""The choices that are the same as those of the chart on screen, beside `hidden_kinds` and `language`."""

CUSTOM = "custom"
"""Of `paper`: a size of the user's own."""

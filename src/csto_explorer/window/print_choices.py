# SPDX-License-Identifier: MIT
"""What the user chose to print and how, as it is remembered from one time to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from csto_explorer.map.themes import STANDING


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """The options of the print dialog; lengths are in millimetres, `scale` in percent.

    `root` is the key of a branch, empty for everything; `theme` is what a map shows. `language` is empty for that of
    the window. Sheets `across` and `down` of a poster are 0 where the scale decides.
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
    holders: bool = False
    second_text: bool = True
    dashed: bool = True
    ink: str = "colour"
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
            if type(value) is type(each.default):
                known[each.name] = value
        return cls(**known)

    def stored(self) -> dict[str, Any]:
        """Return it as settings hold it."""
        return asdict(self)

    @property
    def sheet_size(self) -> str:
        """The paper as `printing.paper.find_paper` reads it."""
        return self.paper if self.paper != CUSTOM else f"{self.width:g}x{self.height:g}mm"


CUSTOM = "custom"
"""Of `paper`: a size of the user's own."""

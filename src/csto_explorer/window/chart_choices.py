# SPDX-License-Identifier: MIT
"""What the user chose to see in the chart on screen, as it is remembered from one session to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from csto_explorer.chart.styles import AUTO, HANG_RIGHT, HANGS, STYLES


class Choices(NamedTuple):
    """How the chart is arranged and what its boxes say; `hidden_kinds` are types of relations."""

    dashed: bool = True
    show_holders: bool = False
    to_right: bool = False
    style: str = AUTO
    hang: str = HANG_RIGHT
    staff_beside: bool = False
    hidden_kinds: frozenset[str] = frozenset()
    show_abbreviation: bool = True
    show_class: bool = False
    show_purpose: bool = True
    show_seat: bool = True
    show_since: bool = True
    both_names: bool = False
    transitions: bool = True

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Choices:
        """Return what was stored; what is missing or makes no sense is as at first."""
        known: dict[str, Any] = {}
        for name, default in cls._field_defaults.items():
            value = stored.get(name, default)
            if isinstance(value, list):
                value = frozenset(entry for entry in value if isinstance(entry, str))
            if type(value) is type(default):
                known[name] = value
        read = cls(**known)
        return read._replace(
            style=read.style if read.style in STYLES else AUTO, hang=read.hang if read.hang in HANGS else HANG_RIGHT
        )

    def stored(self) -> dict[str, Any]:
        """Return it as settings hold it."""
        return {**self._asdict(), "hidden_kinds": sorted(self.hidden_kinds)}

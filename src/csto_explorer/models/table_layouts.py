# SPDX-License-Identifier: MIT
"""Which columns each table shows, in which order and how wide: what the user chose, kept in the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from csto_explorer.models.settings import Settings

SETTING = "table_columns"
_NARROWEST, _WIDEST = 20, 4000


class Layout(NamedTuple):
    """The columns of a table by name: their order, those that are hidden, the widths set by hand."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: tuple[tuple[str, int], ...] = ()

    def arranged(self, names: Sequence[str]) -> list[str]:
        """Return the columns that there are in the order of the layout; those it does not know keep their place."""
        known = [name for name in self.order if name in names]
        waiting = iter(known)
        return [next(waiting) if name in known else name for name in names]

    def shown(self, names: Sequence[str]) -> list[str]:
        """Return those of some columns that are shown: one at least."""
        return [name for name in self.arranged(names) if name not in self.hidden] or list(names[:1])


class TableLayouts:
    """Layouts by the name of their table. What the settings hold of another kind counts for nothing."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def get(self, table: str) -> Layout:
        """Return the layout of a table; an empty one where nothing was chosen."""
        kept = self._settings.get(SETTING, {}).get(table)
        if not isinstance(kept, dict):
            return Layout()
        widths = kept.get("widths")
        return Layout(
            tuple(dict.fromkeys(_names(kept.get("order")))),
            frozenset(_names(kept.get("hidden"))),
            tuple(
                (name, width)
                for name, width in (widths.items() if isinstance(widths, dict) else ())
                if isinstance(width, int) and _NARROWEST <= width <= _WIDEST
            ),
        )

    def set(self, table: str, layout: Layout) -> None:
        """Keep the layout of a table; an empty one is forgotten."""
        every = {name: kept for name, kept in self._settings.get(SETTING, {}).items() if name != table}
        if layout != Layout():
            every[table] = {
                "order": list(layout.order),
                "hidden": sorted(layout.hidden),
                "widths": dict(layout.widths),
            }
        self._settings.set(SETTING, every)


def _names(found: Any) -> list[str]:
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []

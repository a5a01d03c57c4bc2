# SPDX-License-Identifier: MIT
"""The states of the map with their standing, then the places marked on it, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

from csto_explorer.language import marked, tr
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.models.shown_map import ShownMap
    from csto_explorer.window.map_view import MapView

REACH = 9.0
PLACES = {"seat": marked("{}, seat of a body"), "capital": marked("{}, capital")}


class InMap:
    """Reads the map that the view shows."""

    role = QAccessible.Role.List
    item_role = QAccessible.Role.ListItem

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._known: tuple[ShownMap, list[RecordKey]] | None = None

    def holds(self, key: object) -> bool:
        """Whether the map shows a state or a place."""
        return key in self.below(None)

    def below(self, parent: object) -> Sequence[RecordKey]:
        """Return states by name, then places by name."""
        shown = self._view.shown
        if shown is None or parent is not None:
            return []
        if self._known is None or self._known[0] is not shown:
            self._known = (shown, shown.listed())
        return self._known[1]

    def parent(self, key: RecordKey) -> None:
        """The list is flat."""
        return

    def name(self, key: RecordKey) -> str:
        """Say a state with its standing, or a place with what it is."""
        shown = self._view.shown
        assert shown is not None, "only what is held is asked for"
        place = next((each for each in shown.content.marked if each.area.key == key and not each.is_vague), None)
        if place is not None and place.records:
            return f"{place.area.names.name(shown.language)}: {'; '.join(place.told)}"
        if place is not None:
            return tr(PLACES.get(place.role, "{}")).format(place.area.names.name(shown.language))
        return shown.told(key)

    def description(self, key: RecordKey) -> str:
        """The name says all that the map shows."""
        return ""

    def bounds(self, key: RecordKey) -> QRectF:
        """Return a small square around the place, the capital for a state."""
        spot = self._view.point_of(key)
        return QRectF(spot.x() - REACH, spot.y() - REACH, 2 * REACH, 2 * REACH)

    def at(self, point: QPointF) -> RecordKey | None:
        """Return the place or the state at a point."""
        return self._view.key_at(point)

    def current(self) -> RecordKey | None:
        """Return the marked place."""
        return self._view.current

    def is_expanded(self, key: RecordKey) -> None:
        """There is nothing below."""
        return

    def press(self, key: RecordKey) -> None:
        """Go to the place."""
        self._view.recordRequested.emit(key)

    def toggle(self, key: RecordKey) -> None:
        """There is nothing to fold."""

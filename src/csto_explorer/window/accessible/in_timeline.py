# SPDX-License-Identifier: MIT
"""The events on the timeline, as a list with their dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

from csto_explorer.models.workspace import day_text
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.models.timeline import Tick
    from csto_explorer.window.timeline_view import TimelineView


class InTimeline:
    """Reads the events that the view shows."""

    role = QAccessible.Role.Slider
    item_role = QAccessible.Role.ListItem

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._known: tuple[list[Tick], dict[RecordKey, Tick]] | None = None

    def holds(self, key: object) -> bool:
        """Whether an event is on the line."""
        return key in self._ticks()

    def below(self, parent: object) -> Sequence[RecordKey]:
        """Return the events in the order of their dates."""
        return list(self._ticks()) if parent is None else []

    def parent(self, key: RecordKey) -> None:
        """The list is flat."""
        return

    def name(self, key: RecordKey) -> str:
        """Say the date, then the event."""
        tick = self._tick(key)
        days = dict.fromkeys((day_text(tick.first), day_text(tick.last)))
        return f"{' – '.join(days)}: {tick.name}"

    def description(self, key: RecordKey) -> str:
        """The name says all."""
        return ""

    def bounds(self, key: RecordKey) -> QRectF:
        """Return the strip of the line where the event's dot stands."""
        x = self._view.line().x(self._tick(key).day)
        return QRectF(x - 6, 0, 12, self._view.height())

    def at(self, point: QPointF) -> RecordKey | None:
        """Return the event at a point."""
        tick = self._view.tick_at(point)
        return tick.key if tick is not None else None

    def current(self) -> None:
        """The keys move the date, not along the events."""
        return

    def is_expanded(self, key: RecordKey) -> None:
        """There is nothing below."""
        return

    def press(self, key: RecordKey) -> None:
        """Go to the event and to its date."""
        self._view.dateRequested.emit(self._tick(key).last)
        self._view.recordRequested.emit(key)

    def toggle(self, key: RecordKey) -> None:
        """There is nothing to fold."""

    def _tick(self, key: RecordKey) -> Tick:
        return self._ticks()[key]

    def _ticks(self) -> dict[RecordKey, Tick]:
        """Return the events by key, gathered once for what is shown."""
        shown = self._view.ticks
        if self._known is None or self._known[0] is not shown:
            self._known = (shown, {tick.key: tick for tick in shown})
        return self._known[1]

# SPDX-License-Identifier: MIT
"""The Navigator: one place, one lens and one trail for the whole window.

- A view asks with `go` and shows only on `placeChanged`; going to the present place emits nothing, so
  views cannot chase each other.
- The lens (date, language) changes how one looks and adds no step to the trail.
- Beside each step of the trail views keep what they need to return to the same spot (scroll, zoom, row).
"""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from csto_explorer.records.place import Lens, Place

LONGEST_TRAIL = 200


class Step:
    """One step of the trail: a place, and what views remember of it, by their name."""

    __slots__ = ("memory", "place")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.memory: dict[str, Any] = {}


class Navigator(QObject):
    """Holds place, lens and trail. `earliest` and `latest` bound the as-of date."""

    placeChanged = Signal(object)
    """A Place: show this one."""
    lensChanged = Signal(object)
    """A Lens: show everything through this one."""
    trailChanged = Signal()
    """Back or forward became possible or impossible."""
    aboutToLeave = Signal(object)
    """A Step that is about to be left: views write into its memory."""

    def __init__(
        self, place: Place, lens: Lens, earliest: datetime.date, latest: datetime.date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.earliest = earliest
        self.latest = latest
        self._steps = [Step(place)]
        self._at = 0
        self._lens = lens

    @property
    def place(self) -> Place:
        """The present place."""
        return self.step.place

    @property
    def step(self) -> Step:
        """The present step of the trail."""
        return self._steps[self._at]

    @property
    def lens(self) -> Lens:
        """The present lens."""
        return self._lens

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later step."""
        return self._at < len(self._steps) - 1

    def go(self, place: Place) -> None:
        """Go to a place; what lay forward is forgotten. The present record again is no step."""
        if place.key == self.place.key:
            return
        self.aboutToLeave.emit(self.step)
        del self._steps[self._at + 1 :]
        self._steps.append(Step(place))
        del self._steps[:-LONGEST_TRAIL]
        self._at = len(self._steps) - 1
        self._tell()

    def back(self) -> None:
        """Return to the step before, if there is one."""
        if self.can_go_back:
            self._move(-1)

    def forward(self) -> None:
        """Go to the step after, if there is one."""
        if self.can_go_forward:
            self._move(1)

    def twin(self) -> Navigator:
        """Return another navigator at the same place of the same trail."""
        made = Navigator(self.place, self._lens, self.earliest, self.latest)
        made._steps, made._at = list(self._steps), self._at
        return made

    def recent(self, limit: int = 12) -> list[Place]:
        """Return the last different places, newest first."""
        seen: dict[Any, Place] = {}
        for step in reversed(self._steps):
            seen.setdefault(step.place.key, step.place)
        return list(seen.values())[:limit]

    def set_date(self, on: datetime.date) -> None:
        """Set the as-of date, drawn into the range that the records speak for."""
        self._set_lens(self._lens._replace(on=min(max(on, self.earliest), self.latest)))

    def set_language(self, language: str) -> None:
        """Set the language of the records' names."""
        self._set_lens(self._lens._replace(language=language))

    def _set_lens(self, lens: Lens) -> None:
        if lens != self._lens:
            self._lens = lens
            self.lensChanged.emit(lens)

    def _move(self, by: int) -> None:
        self.aboutToLeave.emit(self.step)
        self._at += by
        self._tell()

    def _tell(self) -> None:
        self.placeChanged.emit(self.place)
        self.trailChanged.emit()

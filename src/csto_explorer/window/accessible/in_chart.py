# SPDX-License-Identifier: MIT
"""The boxes of the drawn chart, as a tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

from csto_explorer.chart.details import UNCERTAIN, BodyDetails, holder_lines
from csto_explorer.chart.scene import ChartGroups, ChartScene
from csto_explorer.language import tr
from csto_explorer.records.interval import Certainty
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from csto_explorer.window.chart_view import ChartView


class InChart:
    """Reads the scene that the view shows."""

    role = QAccessible.Role.Tree
    item_role = QAccessible.Role.TreeItem

    def __init__(self, view: ChartView) -> None:
        self._view = view

    def holds(self, key: object) -> bool:
        """Whether there is a box of a body."""
        groups = self._groups()
        return groups is not None and key in groups.places

    def below(self, parent: object) -> Sequence[RecordKey]:
        """Return the bodies below one, the top body for the chart itself."""
        groups = self._groups()
        if groups is None:
            return []
        nodes = groups.tree.nodes
        if parent is None:
            return [nodes[0].organization.key]
        return [nodes[n].organization.key for n in groups.tree.children[groups.places[parent]]]  # type: ignore[index]

    def parent(self, key: RecordKey) -> RecordKey | None:
        """Return the body above."""
        groups = self._shown()
        n = groups.tree.parents[groups.places[key]]
        return None if n < 0 else groups.tree.nodes[n].organization.key

    def name(self, key: RecordKey) -> str:
        """Say body, class, head or vacancy, and dates."""
        groups, words = self._shown(), self._words(key)
        heads = list(holder_lines(words.holders[:1]))
        told = [_title(words), words.kind, *heads, words.since, *self._doubt(key)]
        change = groups.changes.get(key)
        if change is not None:
            told.append(change.text)
        return ", ".join(part for part in told if part)

    def description(self, key: RecordKey) -> str:
        """Say what the body is for, where it sits, who else holds its posts and how many bodies are below."""
        groups = self._shown()
        n, words = groups.places[key], self._words(key)
        hidden = groups.tree.hidden[n]
        folded = tr("Bodies folded away: {}").format(hidden) if hidden else ""
        told = [words.purpose, words.seat, *holder_lines(words.holders[1:]), folded]
        return ". ".join(part.rstrip(".") for part in told if part)

    def bounds(self, key: RecordKey) -> QRectF:
        """Return where the box stands in the widget."""
        groups = self._shown()
        rect, view = groups.layout.rects[groups.places[key]], self._view
        corner = (QPointF(rect.x, rect.y) - view.origin) * view.scale + QPointF(view.width() / 2, view.height() / 2)
        return QRectF(corner.x(), corner.y(), rect.width * view.scale, rect.height * view.scale)

    def at(self, point: QPointF) -> RecordKey | None:
        """Return the body at a point."""
        return self._view.key_at(point)

    def current(self) -> RecordKey | None:
        """Return the outlined body."""
        return self._view.current

    def is_expanded(self, key: RecordKey) -> bool | None:
        """Whether the bodies below are shown."""
        groups = self._shown()
        n = groups.places[key]
        return False if groups.tree.hidden[n] else True if groups.tree.children[n] else None

    def press(self, key: RecordKey) -> None:
        """Go to the body."""
        self._view.recordRequested.emit(key)

    def toggle(self, key: RecordKey) -> None:
        """Fold or unfold."""
        self._view.foldRequested.emit(key)

    def _words(self, key: RecordKey) -> BodyDetails:
        """Return what is said of a body: more than what is drawn, where the view knows of it."""
        told = self._view.told(key) if self._view.told is not None else None
        return told or self._shown().details[key]

    def _doubt(self, key: RecordKey) -> list[str]:
        groups = self._shown()
        node = groups.tree.nodes[groups.places[key]]
        return [tr(UNCERTAIN)] if node.certainty is Certainty.UNCERTAIN else []

    def _groups(self) -> ChartGroups | None:
        scene = self._view.scene
        return scene.groups if isinstance(scene, ChartScene) and scene.groups.boxes else None

    def _shown(self) -> ChartGroups:
        groups = self._groups()
        assert groups is not None, "only what is held is asked for"
        return groups


def _title(words: BodyDetails) -> str:
    return f"{words.name} ({words.abbreviation})" if words.abbreviation else words.name

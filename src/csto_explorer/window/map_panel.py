# SPDX-License-Identifier: MIT
"""The map's panel: heading, map, legend and the note on borders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from csto_explorer.map.legend import BORDER_NOTE, LegendEntry, legend
from csto_explorer.models.workspace import Workspace
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Group, Rect, Scene, Shape
from csto_explorer.scene.paint import paint
from csto_explorer.window import theme
from csto_explorer.window.map_view import MapView
from csto_explorer.window.panel import Panel

SWATCH = 12
LINE = 20


def brief(entry: LegendEntry) -> str:
    """Return what an entry says without the names of the states: these stand on the map and in its tool tips."""
    return entry.text.split(":", 1)[0]


class Legend(QWidget):
    """Colour, pattern and word of every standing that the map shows, wrapped to the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[LegendEntry] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show other entries."""
        self._entries = entries
        words = [entry.text for entry in entries]
        self.setAccessibleName("Legend: " + "; ".join(words))
        self.setToolTip("\n".join([*words, BORDER_NOTE]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all lines at the present width."""
        lines = self._placed()[-1][1] + 1 if self._entries else 1
        return QSize(200, lines * LINE + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setFont(self._font())
        for entry, (x, line) in zip(self._entries, self._placed(), strict=True):
            top = 5 + line * LINE + (LINE - SWATCH) / 2
            corners = ((x, top), (x + SWATCH, top), (x + SWATCH, top + SWATCH), (x, top + SWATCH))
            hatches = (entry.hatch, *((entry.second_hatch,) if entry.second_hatch else ()))
            swatch = tuple(
                Shape((corners,), None if number else entry.fill_role, "box.edge", 1.0, hatch, entry.hatch_role)
                for number, hatch in enumerate(hatches)
            )
            bounds = Rect(x, top, SWATCH, SWATCH)
            paint(Scene(bounds, (Group(bounds, swatch),)), painter, theme.current())
            painter.setPen(theme.colour("text.second"))
            room = QRectF(x + SWATCH + 6, 5 + line * LINE, self.width(), LINE)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, brief(entry))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(theme.small_pixels()))
        return font

    def _placed(self) -> list[tuple[float, int]]:
        metrics = QFontMetricsF(self._font())
        places: list[tuple[float, int]] = []
        x, line = float(theme.PADDING), 0
        for entry in self._entries:
            width = SWATCH + 6 + metrics.horizontalAdvance(brief(entry)) + 14
            if x > theme.PADDING and x + width > self.width():
                x, line = float(theme.PADDING), line + 1
            places.append((x, line))
            x += width
        return places


class MapPanel(Panel):
    """Asks with `recordRequested`."""

    recordRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("map", "Member states", parent)
        self.view = MapView(self)
        self.legend = Legend(self)
        self.add(self.view, 1)
        self.add(self.legend)
        self.zoom_out_action = self.action("Zoom out", "zoom-out", "Show more of the map (−)")
        self.zoom_in_action = self.action("Zoom in", "zoom-in", "Show less of the map, larger (+)")
        self.home_action = self.action("Show the members", "home", "Show all member states (0)")
        self.zoom_out_action.triggered.connect(lambda: self.view.zoom(1 / 1.4))
        self.zoom_in_action.triggered.connect(lambda: self.view.zoom(1.4))
        self.home_action.triggered.connect(self.view.fit)
        self.view.recordRequested.connect(self.recordRequested)
        self.view.contextRequested.connect(self._on_context)

    def show_standings(self, workspace: Workspace) -> None:
        """Show how the states stand at the workspace's date."""
        standings, places = workspace.map_standings(), workspace.map_places()
        self.view.show_map(standings, places, workspace.store.areas(), workspace.lens.language)
        self.legend.show_entries(legend(standings, workspace.lens.language))

    def show_record(self, key: RecordKey) -> None:
        """Mark a place; another record's place is its seat or where it happened."""
        self.view.show_current(key)

    def follow_theme(self) -> None:
        """Take the colours of the present theme."""
        super().follow_theme()
        if hasattr(self, "view"):
            self.view.follow_theme()
            self.legend.update()

    def _on_context(self, key: RecordKey | None, at: QPoint) -> None:
        menu = QMenu(self)
        if key is not None:
            name = self.view.tip_at(self.view.point_of(key)).split(":")[0] or str(key)
            menu.addAction(f"Go to {name}", lambda: self.recordRequested.emit(key))
            menu.addAction("Copy name", lambda: QGuiApplication.clipboard().setText(name))
            menu.addSeparator()
        menu.addAction(self.home_action)
        menu.exec(at)

# SPDX-License-Identifier: MIT
"""The drawn chart: the chart's scene on screen, with the current record outlined and a minimap.

Arrow keys walk the tree as a tree; Space folds and unfolds; double click does too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from csto_explorer.language import marked, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import theme
from csto_explorer.window.accessible import telling
from csto_explorer.window.canvas import Canvas
from csto_explorer.window.chart_marks import paint_current, paint_found
from csto_explorer.window.chart_parts import ChartParts

if TYPE_CHECKING:
    from csto_explorer.chart.details import BodyDetails
    from csto_explorer.scene.model import Group, Rect, Scene
    from csto_explorer.window.chart_sprites import Sprites
    from csto_explorer.window.glide import Glide
    from csto_explorer.window.large_chart import LargeChart
    from csto_explorer.window.minimap import Minimap
    from csto_explorer.window.morph import Corner, Morph

LEAST_TEXT = 9.0
"""No text is painted smaller than this on screen; with larger type of the user it grows."""
MARGIN = 24
EMPTY = marked("Nothing of the structure is known for this date. Choose a later date.")

KEYS = ((marked("Walk the tree"), marked("Up, Down, Left, Right")), (marked("Fold or unfold"), marked("Space")))


class ChartView(Canvas):
    """Shows a scene; asks with `recordRequested` and `foldRequested`."""

    foldRequested = Signal(object)
    resized = Signal()
    moveRequested = Signal(str)
    """An arrow key: "up", "down", "left" or "right"."""

    least_scale = 0.005
    greatest_scale = 6.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartView")
        self.setAccessibleName(tr("Organization chart"))
        self.setAccessibleDescription(tr("The tree “Structure” holds the same in words."))
        self.scene: Scene | None = None
        self.transitions = False
        """Whether boxes glide to their new places when the chart changes, and the view when one zooms."""
        self.told: Callable[[RecordKey], BodyDetails | None] | None = None
        """Returns all that is known of a body, more than is drawn: for who does not see the chart."""
        self._marked: list[RecordKey] = []
        self._stepped_to: RecordKey | None = None
        self._opened_at: tuple[float, float, float] | None = None
        self._drawn_in: tuple[QPointF, tuple[float, float, float]] | None = None
        """Where the view was before a scene was shown, and where that left it."""
        self._was_seen = False
        """Whether the box of the current record was whole in sight when it was painted last."""
        self._painted_as: RecordKey | None = None
        """The record whose box was outlined then."""
        self._follows = True
        """Whether the current record was in sight in the scene before, or not there at all."""
        self._morph: Morph | None = None
        self._glide: Glide | None = None
        self._parts = ChartParts(self, least_text)
        self._sprites: Sprites | None = None
        self.minimap: Minimap | None = None
        """The small picture of the scene."""
        self._large: LargeChart | None = None
        """How the scene is painted, if it has many boxes."""

    def show_scene(self, scene: Scene) -> None:
        """Show another scene, keeping the view where it is."""
        from csto_explorer.window.minimap import Minimap

        shown = self._view()
        self._settle()
        untouched = self.is_as_opened
        before, group = self.scene, self._current_box()
        small = self.minimap.place() if self.minimap is not None else None
        was_large, self.scene = self._large is not None, scene
        self._follows = group is None or self.sees(group.bounds)
        self.minimap = Minimap(self, scene)
        self._large = self._painted_large(scene)
        stood = self._morph.end() if self._morph is not None else None
        self._morph = self._way(before, scene, stood)
        telling.tell_changed(self)
        seen = self._view()
        if self._drawn_in is not None and self._drawn_in[1] == seen:
            # a chart of few boxes had drawn the view to itself
            self.origin = self._drawn_in[0]
        wished = QPointF(self.origin)
        self._keep_within()
        self._drawn_in = wished, self._view()
        if untouched:
            # what draws the chart into the panel is not the user
            self._opened_at = self._view()
        # tiles stand on whole pixels, and what is on its way has no place yet
        is_painted = not was_large and stood is None and self._view() == shown and self._painted_as == self.current
        if not is_painted or not self._parts.update(before, scene, small):
            self.update()

    @property
    def is_as_opened(self) -> bool:
        """Whether the user has moved nothing since the chart was opened."""
        return self._view() == self._opened_at

    @property
    def is_whole(self) -> bool:
        """Whether the last frame showed everything sharply; what is missing follows in the next ones."""
        return self._large is None or self._large.is_whole

    @property
    def is_painted_directly(self) -> bool:
        """Whether boxes are painted where they stand: not from tiles, and not on their way."""
        return self._large is None and self._morph is None

    def _painted_large(self, scene: Scene) -> LargeChart | None:
        from csto_explorer.chart.scene import ChartScene
        from csto_explorer.window.large_chart import LargeChart, is_large

        return LargeChart(self, scene, least_text) if isinstance(scene, ChartScene) and is_large(scene) else None

    def _way(self, before: Scene | None, scene: Scene, stood: dict[RecordKey, Corner] | None) -> Morph | None:
        """Return how boxes glide from one chart to another, None where they stand there at once.

        `stood` is where they were on their way to the one before, None where they had arrived.
        """
        from csto_explorer.chart.scene import ChartScene

        if not self.transitions or not isinstance(before, ChartScene) or not isinstance(scene, ChartScene):
            return None
        from csto_explorer.window.morph import MOST, Morph

        if max(len(before.groups), len(scene.groups)) > MOST:
            return None
        morph = Morph(before.corners() if stood is None else stood, scene, self)
        if not morph.is_running():
            morph.deleteLater()
            return None
        return morph

    def show_current(self, key: RecordKey, *, is_new: bool = True) -> None:
        """Outline a record and bring its box into view; one that is not new stays out of view where it was."""
        before, self.current = self.current, key
        group = self.scene.find(key) if self.scene else None
        follows, self._follows = is_new or key != before or self._follows, False
        if group is not None and follows and not self.sees(group.bounds):
            untouched = self.is_as_opened
            self._centre(group.bounds)
            # the user moved nothing: another size opens it anew
            self._opened_at = self._view() if untouched else self._opened_at
        telling.tell_current(self, before, key)
        if key != before or key != self._painted_as:
            self.update()

    def mark(self, keys: list[RecordKey], stepped_to: RecordKey | None) -> None:
        """Mark the boxes of some records, one of them more strongly."""
        if (keys, stepped_to) != (self._marked, self._stepped_to):
            self._marked, self._stepped_to = keys, stepped_to
            self.update()

    def step_zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the widget, shortly gliding there."""
        self._glide_by(lambda: self.zoom(factor, at))

    def fit(self) -> None:
        """Fill the panel with the whole chart, shortly gliding there."""
        self._glide_by(self._fit)

    def _fit(self) -> None:
        if self.scene is None or not self.scene.groups:
            return
        bounds = self.scene.bounds
        room = max(1.0, self.width() - 2 * MARGIN), max(1.0, self.height() - 2 * MARGIN)
        self.scale = min(room[0] / max(bounds.width, 1), room[1] / max(bounds.height, 1), 1.5)
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
        self.view_changed()

    def open_legibly(self) -> None:
        """Show the whole if all of it can be read, else the current record at a size at which it can."""
        self._settle()
        self._fit()
        from csto_explorer.chart.boxes import SECOND_SIZE

        legible = least_text() / SECOND_SIZE
        if self.scene is None:
            return
        if self.scale >= legible:
            self._opened_at = self._view()
            return
        self.scale = legible
        bounds = self.scene.bounds
        group = self._current_box()
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + self.height() / 2 / self.scale - MARGIN)
        if group is not None and not self.sees(group.bounds):
            self._centre(group.bounds)
        self.view_changed()
        self._opened_at = self._view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Open anew in another size, as long as the user has moved nothing; what was painted as current stays seen."""
        self._settle()
        self.resized.emit()
        if self.is_as_opened:
            self.open_legibly()
            return
        super().resizeEvent(event)
        group = self._current_box()
        if self._was_seen and group is not None and not self.sees(group.bounds):
            self._centre(group.bounds)

    def _glide_by(self, change: Callable[[], None]) -> None:
        """Change the view, at once or in a glide: what comes while it glides goes on from where that would end."""
        if not self.transitions or self.scene is None or not self.isVisible():
            self._settle()
            change()
            return
        from csto_explorer.window.glide import Glide

        if self._glide is None:
            self._glide = Glide(self)
        if self._large is not None and not self._glide.is_running():
            self._large.hold()
        seen = self.scale, QPointF(self.origin)
        self._settle()
        change()
        end = self.scale, QPointF(self.origin)
        self.scale, self.origin = seen
        self._glide.go(*end)

    def _settle(self) -> None:
        """Be at once where a glide leads."""
        if self._glide is not None:
            self._glide.settle()

    def _view(self) -> tuple[float, float, float]:
        return self.scale, self.origin.x(), self.origin.y()

    def view_changed(self) -> None:
        """Keep at least a part of the chart within the panel; a glide ends where something else moves the view."""
        self._keep_within()
        self.update()

    def _keep_within(self) -> None:
        if self._glide is not None:
            self._glide.stop()
        if self.scene is not None:
            bounds = self.scene.bounds
            half_width, half_height = self.width() / 2 / self.scale, self.height() / 2 / self.scale
            slack = 40 / self.scale
            self.origin = QPointF(
                _within(self.origin.x(), bounds.x, bounds.right, half_width - slack),
                _within(self.origin.y(), bounds.y, bounds.bottom, half_height - slack),
            )

    def visible(self) -> Rect:
        """Return the part of the scene that the widget shows."""
        from csto_explorer.scene.model import Rect

        corner = self.to_scene(QPointF(0, 0))
        return Rect(corner.x(), corner.y(), self.width() / self.scale, self.height() / self.scale)

    def follow_text(self) -> None:
        """Paint anew with another least size of text, growing the chart where it would not be legible."""
        if self._large is not None:
            self._large.forget()
        self.open_legibly()

    def follow_theme(self) -> None:
        """Paint all of it anew in the colours of the present theme."""
        if self.minimap is not None:
            self.minimap.forget()
        if self._large is not None:
            self._large.forget()
        self.update()

    def key_at(self, point: QPointF) -> RecordKey | None:
        """Return the body under a point of the widget."""
        spot = self.to_scene(point)
        group = self.scene.at(spot.x(), spot.y()) if self.scene else None
        return group.key if group else None

    def tip_at(self, point: QPointF) -> str:
        """Return the whole name of the body under a point."""
        spot = self.to_scene(point)
        group = self.scene.at(spot.x(), spot.y()) if self.scene else None
        return group.title if group else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible."""
        painter = QPainter(self)
        if self._large is None:
            painter.fillRect(self.rect(), theme.colour("page"))
        if self.scene is None:
            return
        if not self.scene.groups:
            painter.setPen(theme.colour("text.second"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(EMPTY))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._morph is not None and self._morph.is_running():
            self._paint_morph(painter)
        elif self._large is not None:
            self._large.paint(painter, is_moving=self._glide is not None and self._glide.is_running())
        else:
            self._parts.paint(painter, self.scene, event.region())
        painter.save()
        self.transform(painter)
        paint_found(painter, self.scene, self._marked, self._stepped_to, self.visible(), self.scale)
        group = self._current_box()
        if group is not None:
            paint_current(painter, group.bounds, self.scale)
        self._was_seen, self._painted_as = group is not None and self.sees(group.bounds), self.current
        painter.restore()
        if self.minimap is not None:
            self.minimap.paint(painter)
        self.paint_focus(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tree, Space folds."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _WALKS:
            self.moveRequested.emit(_WALKS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self.current is not None:
            self.foldRequested.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold the body under the pointer."""
        key = self.key_at(event.position())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.foldRequested.emit(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump within the minimap, else begin a click or a drag."""
        spot = self.minimap.spot(event.position()) if self.minimap is not None else None
        if spot is not None:
            self.origin = spot
            self.view_changed()
            return
        super().mousePressEvent(event)

    def _paint_morph(self, painter: QPainter) -> None:
        from csto_explorer.window.chart_sprites import Sprites

        assert self._morph is not None
        self._sprites = self._sprites or Sprites()
        self._sprites.begin(self.scale, self.devicePixelRatioF(), least_text())
        self._morph.paint(painter, self.visible(), self.scale, self._sprites)

    def transform(self, painter: QPainter) -> None:
        """Have a painter of the widget paint in scene units."""
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self.scale, self.scale)
        painter.translate(-self.origin)

    def _current_box(self) -> Group | None:
        """Return the box of the current record, None where it has none."""
        return self.scene.find(self.current) if self.scene is not None and self.current is not None else None

    def sees(self, bounds: Rect) -> bool:
        """Whether all of a part of the scene is in sight."""
        seen = self.visible()
        return seen.x <= bounds.x and bounds.right <= seen.right and seen.y <= bounds.y and bounds.bottom <= seen.bottom

    def _centre(self, bounds: Rect) -> None:
        self.origin = QPointF(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
        self.view_changed()


def least_text() -> float:
    """Return the least size in pixels at which text is painted."""
    return LEAST_TEXT * theme.text_scale()


def _within(value: float, low: float, high: float, half: float) -> float:
    """Keep a middle so that the strip from low to high fills the view, or lies whole within it."""
    if high - low <= 2 * half:
        return (low + high) / 2
    return min(max(value, low + half), high - half)


_WALKS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right"}

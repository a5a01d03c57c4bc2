# SPDX-License-Identifier: MIT
"""How a row of a search is painted: a heading, an offer, or a result in two lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from csto_explorer.database.wording import worded
from csto_explorer.models.search_model import HIT_ROLE, OFFER_ROLE
from csto_explorer.models.search_rows import Offer
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import icons, theme
from csto_explorer.window.item_state import Index, is_selected

if TYPE_CHECKING:
    from csto_explorer.search.engine import Hit

WIDTH = 640
LEFT = 40
"""Where the text begins, right of the icon."""
OFFER_ICONS = {"complete": "search", "go": "link", "as_typed": "search", "all": "list-details"}


class ResultDelegate(QStyledItemDelegate):
    """Two lines a result: the title with what matched in bold, and why it is here with a snippet."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.classify: Callable[[RecordKey], str] = lambda key: key.kind
        self._sizes: dict[tuple[int, str, str], QSize] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading, an offer or a result."""
        painter.save()
        rect = QRect(option.rect)
        small = theme.small(option.font)
        view = option.widget
        assert isinstance(view, QListView)
        selected = is_selected(view, index)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        hit: Hit | None = index.data(HIT_ROLE)
        offer: Offer | None = index.data(OFFER_ROLE)
        if hit is not None:
            self._paint_hit(painter, rect, option.font, small, hit, selected)
        elif offer is not None:
            self._paint_offer(painter, rect, option.font, small, offer, selected)
        else:
            painter.setFont(small)
            painter.setPen(theme.colour("text.second"))
            inner = rect.adjusted(theme.PADDING, 0, -theme.PADDING, -3)
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()

    def _paint_hit(self, painter: QPainter, rect: QRect, font: QFont, small: QFont, hit: Hit, selected: bool) -> None:
        icon = icons.of_class(self.classify(hit.key))
        icon.paint(painter, rect.x() + theme.PADDING, rect.y() + 6, icons.SIZE, icons.SIZE)
        left, room = rect.x() + LEFT, rect.width() - LEFT - theme.PADDING
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        why = worded(hit.matched)
        matched = small_metrics.horizontalAdvance(why)
        first = rect.y() + 5 + metrics.ascent()
        below = rect.y() + 5 + metrics.height() + 2 + small_metrics.ascent()
        # where both have no room in one line the name keeps it
        both_fit = width_marked(font, hit.title, hit.spans) + matched + 16 <= room
        painter.setPen(theme.colour("selection.text" if selected else "text"))
        draw_marked(painter, font, QPoint(left, first), hit.title, hit.spans, room)
        painter.setFont(small)
        painter.setPen(theme.colour("selection.text" if selected else "text.second"))
        painter.drawText(QPoint(rect.right() - theme.PADDING - matched, first if both_fit else below), why)
        room -= 0 if both_fit else matched + 16
        draw_marked(painter, small, QPoint(left, below), hit.snippet, hit.snippet_spans, room)

    def _paint_offer(
        self, painter: QPainter, rect: QRect, font: QFont, small: QFont, offer: Offer, selected: bool
    ) -> None:
        icon = icons.icon(OFFER_ICONS[offer.act], "selection.text" if selected else "accent")
        icon.paint(painter, rect.x() + theme.PADDING, rect.center().y() - icons.SIZE // 2, icons.SIZE, icons.SIZE)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        noted = small_metrics.horizontalAdvance(offer.note)
        end = rect.right() - theme.PADDING - noted
        line = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        x = rect.x() + LEFT
        title = metrics.elidedText(offer.title, Qt.TextElideMode.ElideRight, end - 16 - x)
        painter.setFont(font)
        painter.setPen(theme.colour("selection.text" if selected else "accent"))
        painter.drawText(QPoint(x, line), title)
        x += metrics.horizontalAdvance(title) + 16
        painter.setPen(theme.colour("selection.text" if selected else "text.second"))
        painter.drawText(QPoint(x, line), metrics.elidedText(offer.detail, Qt.TextElideMode.ElideRight, end - 16 - x))
        painter.setFont(small)
        painter.drawText(QPoint(end, line), offer.note)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a heading or an offer, or of two lines; asked for every row after every key."""
        sort = next((role for role in (HIT_ROLE, OFFER_ROLE) if index.data(role) is not None), 0)
        kept = (sort, option.font.key(), QApplication.font().key())
        if kept not in self._sizes:
            self._sizes[kept] = QSize(theme.scaled(WIDTH), _height(sort, QFontMetrics(option.font).height()))
        return self._sizes[kept]


def _height(sort: int, line: int) -> int:
    if sort == HIT_ROLE:
        return round(line + 1.35 * theme.small_pixels()) + 12
    return max(theme.row_height(), line + 12) if sort == OFFER_ROLE else line + 8


def _runs(font: QFont, text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, QFont]]:
    """Give the runs of a text, each with its face: what matched is bold."""
    bold, done = QFont(font), 0
    bold.setWeight(QFont.Weight.Bold)
    for start, stop in [*spans, (len(text), len(text))]:
        yield text[done:start], font
        yield text[start:stop], bold
        done = stop


def width_marked(font: QFont, text: str, spans: Sequence[tuple[int, int]]) -> int:
    """Return how wide a text is with some runs in bold."""
    return sum(QFontMetrics(face).horizontalAdvance(run) for run, face in _runs(font, text, spans) if run)


def draw_marked(
    painter: QPainter, font: QFont, at: QPoint, text: str, spans: Sequence[tuple[int, int]], room: int
) -> None:
    """Draw one line with some runs in bold, cut at the room with an ellipsis."""
    x, end = at.x(), at.x() + room
    for run, face in _runs(font, text, spans):
        if not run:
            continue
        metrics = QFontMetrics(face)
        shown = metrics.elidedText(run, Qt.TextElideMode.ElideRight, max(0, end - x))
        painter.setFont(face)
        painter.drawText(QPoint(x, at.y()), shown)
        x += metrics.horizontalAdvance(shown)
        if shown != run:
            return

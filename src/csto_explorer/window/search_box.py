# SPDX-License-Identifier: MIT
"""Search everything: the field in the bar, and the results that drop from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.models.search_model import HIT_ROLE, SearchModel
from csto_explorer.records.keys import RecordKey
from csto_explorer.window import icons, theme

if TYPE_CHECKING:
    from csto_explorer.search.engine import Hit

Index = QModelIndex | QPersistentModelIndex
WIDTH = 640
FIELD_WIDTH = 420
MOST = 40
LONGEST_QUERY = 2000
NOTHING = "Nothing found for “{text}”. Try fewer or other words, an abbreviation, or a year."


class ResultDelegate(QStyledItemDelegate):
    """Two lines a result: the title with what matched in bold, and why it is here with a snippet."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a result."""
        from PySide6.QtWidgets import QStyle

        painter.save()
        rect = QRect(option.rect)
        hit: Hit | None = index.data(HIT_ROLE)
        small = QFont(option.font)
        small.setPixelSize(round(theme.small_pixels()))
        if hit is None:
            painter.setFont(small)
            painter.setPen(theme.colour("text.second"))
            inner = rect.adjusted(theme.PADDING, 0, -theme.PADDING, -3)
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, str(index.data()))
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        results = option.widget.parentWidget() if option.widget else None
        kind = results.classify(hit.key) if isinstance(results, Results) else hit.key.kind
        icons.of_class(kind).paint(painter, rect.x() + theme.PADDING, rect.y() + 6, icons.SIZE, icons.SIZE)
        left, room = rect.x() + 40, rect.width() - 40 - theme.PADDING
        text = theme.colour("selection.text" if selected else "text")
        second = theme.colour("selection.text" if selected else "text.second")
        metrics, small_metrics = QFontMetrics(option.font), QFontMetrics(small)
        matched = small_metrics.horizontalAdvance(hit.matched)
        first = rect.y() + 5 + metrics.ascent()
        painter.setPen(text)
        draw_marked(painter, option.font, QPoint(left, first), hit.title, hit.spans, room - matched - 16)
        painter.setFont(small)
        painter.setPen(second)
        painter.drawText(QPoint(rect.right() - theme.PADDING - matched, first), hit.matched)
        below = rect.y() + 5 + metrics.height() + 2 + small_metrics.ascent()
        draw_marked(painter, small, QPoint(left, below), hit.snippet, hit.snippet_spans, room)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a heading or of two lines."""
        metrics = QFontMetrics(option.font)
        if index.data(HIT_ROLE) is None:
            return QSize(WIDTH, metrics.height() + 8)
        return QSize(WIDTH, round(metrics.height() + 1.35 * theme.small_pixels()) + 12)


def draw_marked(
    painter: QPainter, font: QFont, at: QPoint, text: str, spans: Sequence[tuple[int, int]], room: int
) -> None:
    """Draw one line with some runs in bold, cut at the room with an ellipsis."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    x, end, done = at.x(), at.x() + room, 0
    for start, stop in [*spans, (len(text), len(text))]:
        for run, face in ((text[done:start], font), (text[start:stop], bold)):
            if not run:
                continue
            metrics = QFontMetrics(face)
            shown = metrics.elidedText(run, Qt.TextElideMode.ElideRight, max(0, end - x))
            painter.setFont(face)
            painter.drawText(QPoint(x, at.y()), shown)
            x += metrics.horizontalAdvance(shown)
            if shown != run:
                return
        done = stop


class Results(QFrame):
    """The list that drops from the field; a child of the window, so the field keeps the keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.classify: Callable[[RecordKey], str] = lambda key: key.kind
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.model = SearchModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setAccessibleName("Search results")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setContentsMargins(theme.PADDING, theme.PADDING, theme.PADDING, theme.PADDING)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        self.hide()

    def paintEvent(self, event: QEvent) -> None:
        """Paint the ground and a rule around."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def height_wanted(self) -> int:
        """Return the height that shows everything."""
        if self.model.rowCount() == 0:
            return self.message.heightForWidth(WIDTH) + 2
        return sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount())) + 4


class SearchBox(QLineEdit):
    """The field. `finder(text)` answers at once; asks with `recordRequested`."""

    recordRequested = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search")
        self.finder: Callable[[str], Sequence[Hit]] | None = None
        self.suggest: Callable[[], Sequence[tuple[str, Sequence[Hit]]]] | None = None
        self.setPlaceholderText("Search everything  (Ctrl+K)")
        self.setAccessibleName("Search everything")
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST_QUERY)
        self.setMinimumWidth(220)
        self.setMaximumWidth(FIELD_WIDTH)
        self._window = window
        self._before = ""
        self._walked_to: RecordKey | None = None
        """The row that the user chose with the arrows: it stays chosen while it is among the results."""
        self.results = Results(window)
        self.textChanged.connect(self._on_text)
        self.results.list.clicked.connect(self._on_clicked)
        window.installEventFilter(self)

    def start(self) -> None:
        """Take the keys, choose the text, and show recent and suggested records when it is empty."""
        self._walked_to = None
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._on_text(self.text())

    def close_results(self) -> None:
        """Hide the results."""
        self.results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter goes, Ctrl+Enter goes and keeps the list, Escape closes."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.results.isVisible():
                self._on_text(self.text())
            else:
                self._choose(self.results.model.next_hit(self._row(), 1 if key == Qt.Key.Key_Down else -1))
                hit: Hit | None = self.results.list.currentIndex().data(HIT_ROLE)
                self._walked_to = hit.key if hit else None
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._go(self.results.list.currentIndex(), keep)
        elif key == Qt.Key.Key_Escape:
            if self.results.isVisible():
                self.results.hide()
            else:
                self.clear()
                self.results.hide()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what there is when the field is entered by hand."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
            self._on_text(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the results when the keys go elsewhere, unless to the results themselves."""
        super().focusOutEvent(event)
        passing = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not passing and not self.results.underMouse():
            self.results.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.results.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        if not (text.startswith(self._before) or self._before.startswith(text)):
            # another question, not the same one typed on
            self._walked_to = None
        self._before = text
        if text.strip():
            hits = list(self.finder(text)) if self.finder else []
            self.results.model.show(hits)
            self.results.message.setText("" if hits else NOTHING.format(text=text.strip()[:60]))
        else:
            self.results.model.show_groups(self.suggest() if self.suggest else [])
            self.results.message.setText("")
        has_rows = self.results.model.rowCount() > 0
        self.results.list.setVisible(has_rows)
        self.results.message.setVisible(not has_rows)
        if not self.hasFocus() or not (has_rows or self.results.message.text()):
            self.results.hide()
            return
        kept = self.results.model.row_of(self._walked_to) if self._walked_to else -1
        if kept < 0:
            self._walked_to = None
            self.results.list.scrollToTop()
        self._choose(kept if kept >= 0 else self.results.model.first_hit())
        self._place()
        self.results.show()
        self.results.raise_()

    def _place(self) -> None:
        window = self._window
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = min(WIDTH, window.width() - 24)
        left = min(max(12, corner.x() + self.width() // 2 - width // 2), window.width() - width - 12)
        height = min(self.results.height_wanted(), round(window.height() * 0.6))
        self.results.setGeometry(left, corner.y(), width, height)

    def _row(self) -> int:
        return self.results.list.currentIndex().row()

    def _choose(self, row: int) -> None:
        if row >= 0:
            index = self.results.model.index(row)
            self.results.list.setCurrentIndex(index)
            self.results.list.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go(index, False)

    def _go(self, index: QModelIndex, keep: bool) -> None:
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None or not self.results.isVisible():
            return
        if not keep:
            self.results.hide()
        self.recordRequested.emit(hit.key)


def as_hit(key: RecordKey, kind_label: str, title: str) -> Hit:
    """Return a row for a record that was not searched for, such as a recent one."""
    from csto_explorer.search.engine import Hit

    return Hit(key=key, kind_label=kind_label, title=title, snippet=kind_label, matched="", spans=(), snippet_spans=())

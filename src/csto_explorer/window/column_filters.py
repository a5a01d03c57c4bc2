# SPDX-License-Identifier: MIT
"""What drops from a heading to filter its column: values with counts to tick, or the two ends of a range."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.database.wording import number_text
from csto_explorer.language import marked, said_number, tr
from csto_explorer.models.table_query import EMPTY, ColumnFilter, DateRange, Facet, NumberRange
from csto_explorer.models.table_ranges import read_days, read_number
from csto_explorer.window import theme
from csto_explorer.window.fields import make_filter

MANY = 8
"""Values beyond which a field to search them stands above."""
LINES = 12
SHOWN = 300
"""Values that are listed at most: the others are found through the field."""
WIDTH, WIDEST = 280, 520
"""How wide a frame is, and how wide long values may make it."""
BESIDE = 80
"""What stands beside a value: its tick, the bar that scrolls, the edges."""
_TEXT = int(Qt.ItemDataRole.UserRole)

KEYS = ((marked("Close without filtering"), marked("Escape")),)


class ColumnPopup(QFrame):
    """A frame under a heading. What is set in it holds at once; Escape or a click elsewhere closes it."""

    changed = Signal(object)
    """The filter of the column, None for none."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("columnPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Filter {}").format(title))
        self.setFixedWidth(theme.scaled(WIDTH))
        edge, page = theme.colour("box.edge").name(), theme.colour("page").name()
        self.setStyleSheet(
            f"#columnPopup {{ background: {page}; border: 1px solid {edge}; }}"
            " QListWidget { border: none; } QListWidget::item { padding: 3px 0; }"
        )
        heading = QLabel(title, self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.clear_button = QPushButton(tr("Clear"), self)
        self.clear_button.clicked.connect(self.clear)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.clicked.connect(self.close)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PADDING, 10, theme.PADDING, 10)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self.body)
        column.addLayout(buttons)

    def clear(self) -> None:
        """Take the filter away."""
        raise NotImplementedError

    def open_at(self, below: QPoint) -> None:
        """Show the frame below a point of the screen, wholly in sight."""
        self.adjustSize()
        self._move_in_sight(below)
        self.show()

    def _move_in_sight(self, at: QPoint) -> None:
        room = self.screen().availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(left, top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class FacetPopup(ColumnPopup):
    """The values of a column with their counts; those that are ticked are kept."""

    def __init__(self, title: str, kept: Facet | None, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._kept = set(kept.texts) if kept else set[str]()
        self._values: Sequence[tuple[str, int]] = ()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a value"))
        self.field.setAccessibleName(tr("Find a value"))
        make_filter(self.field)
        self.field.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Values"))
        self.told = QLabel(tr("Counting…"), self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.field, self.list, self.told):
            self.body.addWidget(widget)
        self.field.textChanged.connect(self._list_values)
        self.list.itemChanged.connect(self._on_item)
        self.list.setFocus()

    def show_values(self, values: Sequence[tuple[str, int]]) -> None:
        """Show the values there are to choose from, each with how many rows have it."""
        counted = {text for text, _ in values}
        # what was ticked stays at hand, also where no row has it now
        self._values = [*values, *((text, 0) for text in sorted(self._kept - counted))]
        self._widen()
        self.field.setVisible(len(self._values) > MANY)
        if self.field.isVisible():
            self.field.setFocus()
        self._list_values()
        self.adjustSize()
        self._move_in_sight(self.pos())

    def _widen(self) -> None:
        """Take the room that the longest values need, so that they can be told apart."""
        metrics = QFontMetrics(self.list.font())
        empty = tr(EMPTY)
        said = (f"{text or empty}  {said_number(count)}" for text, count in self._values[:SHOWN])
        longest = max(map(metrics.horizontalAdvance, said), default=0)
        self.setFixedWidth(max(theme.scaled(WIDTH), min(longest + BESIDE, theme.scaled(WIDEST))))

    def clear(self) -> None:
        """Untick everything."""
        self._kept.clear()
        self._list_values()
        self.changed.emit(None)

    def _list_values(self) -> None:
        from csto_explorer.search.folding import fold

        words = fold(self.field.text()).split()
        found = [
            (text, count) for text, count in self._values if not words or all(word in fold(text) for word in words)
        ]
        shown = sorted(found, key=lambda each: each[0] not in self._kept)[:SHOWN]
        self.list.blockSignals(True)
        self.list.clear()
        metrics = QFontMetrics(self.list.font())
        for text, count in shown:
            number = f"  {said_number(count)}"
            room = self.width() - BESIDE - metrics.horizontalAdvance(number)
            said = metrics.elidedText(text or tr(EMPTY), Qt.TextElideMode.ElideMiddle, room)
            item = QListWidgetItem(f"{said}{number}")
            item.setToolTip(text or tr(EMPTY))
            item.setData(_TEXT, text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if text in self._kept else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        lines = min(max(self.list.count(), 3), LINES)
        self.list.setFixedHeight(lines * max(20, self.list.sizeHintForRow(0)) + 4)
        self.list.blockSignals(False)
        self.told.setText(
            tr("No value has these letters")
            if not found
            else tr("{} of {} values").format(said_number(len(shown)), said_number(len(found)))
        )
        self.told.setVisible(len(shown) < len(found) or not found)

    def _on_item(self, item: QListWidgetItem) -> None:
        text = item.data(_TEXT)
        if item.checkState() == Qt.CheckState.Checked:
            self._kept.add(text)
        else:
            self._kept.discard(text)
        self.changed.emit(Facet(frozenset(self._kept)) if self._kept else None)


class RangePopup(ColumnPopup):
    """Two fields for the ends of a range; an empty one does not bound."""

    def __init__(self, title: str, kept: ColumnFilter | None, of_days: bool, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._of_days = of_days
        self.low, self.high = QLineEdit(self), QLineEdit(self)
        low, high = _ends(kept)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for field, label, text, example in (
            (self.low, tr("From"), low, tr("1999 or May 2002") if of_days else said_number(1000)),
            (self.high, tr("To"), high, "15.05.2009" if of_days else tr("1.5 million")),
        ):
            field.setText(text)
            field.setPlaceholderText(example)
            field.setAccessibleName(label)
            field.textEdited.connect(self._on_text)
            field.returnPressed.connect(self._on_return)
            form.addRow(label, field)
        self.told = QLabel("", self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.body.addLayout(form)
        self.body.addWidget(self.told)
        self.told.hide()
        self.low.setFocus()

    def clear(self) -> None:
        """Empty both fields."""
        self.low.clear()
        self.high.clear()
        self._on_text()

    def _on_text(self) -> bool:
        """Filter by what is typed; what cannot be read is told, and the filter stays as it was."""
        try:
            kept = self._read()
        except ValueError as error:
            self._tell(str(error))
            return False
        self._tell("")
        self.changed.emit(kept)
        return True

    def _on_return(self) -> None:
        if self._on_text():
            self.close()

    def _read(self) -> ColumnFilter | None:
        if self._of_days:
            low, high = read_days(self.low.text()), read_days(self.high.text())
            days = DateRange(low[0] if low else None, high[1] if high else None)
            if days.first and days.last and days.first > days.last:
                raise ValueError(tr("The range ends before it begins"))
            return days if low or high else None
        numbers = NumberRange(read_number(self.low.text()), read_number(self.high.text()))
        if numbers.low is not None and numbers.high is not None and numbers.low > numbers.high:
            raise ValueError(tr("The range ends before it begins"))
        return None if numbers == NumberRange() else numbers

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.adjustSize()


def _ends(kept: ColumnFilter | None) -> tuple[str, str]:
    """Return what the two fields say of a range."""
    if isinstance(kept, DateRange):
        return (kept.first.isoformat() if kept.first else "", kept.last.isoformat() if kept.last else "")
    if isinstance(kept, NumberRange):
        return ("" if kept.low is None else number_text(kept.low), "" if kept.high is None else number_text(kept.high))
    return "", ""

# SPDX-License-Identifier: MIT
"""The preview of what prints: one sheet at a time, painted by the code that writes the file.

It is a picture; who does not see it is told which page it is and what stands on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from csto_explorer.language import marked, said_number, tr
from csto_explorer.printing.output import draw
from csto_explorer.printing.page import Sheet
from csto_explorer.scene.model import Text
from csto_explorer.scene.themes import PRINT, Theme
from csto_explorer.window import theme
from csto_explorer.window.accessible import telling

MARGIN = 20
MOST_TOLD = 40
"""Names of things on a page that are read aloud; of more, how many there are."""

KEYS = (
    (marked("Page before and after"), marked("Page Up, Page Down")),
    (marked("First and last page"), marked("Home, End")),
)


class SheetView(QWidget):
    """A sheet of paper on a grey ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.theme: Theme = PRINT
        self._painted: tuple[object, QPixmap] | None = None
        self.setAccessibleName(tr("Preview of the sheet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 300)

    def sizeHint(self) -> QSize:
        """Return room for a sheet that can be judged."""
        return QSize(760, 600)

    def show_sheet(self, sheet: Sheet | None, theme_: Theme) -> None:
        """Show another sheet."""
        self.sheet, self.theme = sheet, theme_
        self._painted = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet as large as it fits; thousands of boxes are painted once and kept."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rule"))
        if self.sheet is None:
            return
        painter.drawPixmap(0, 0, self._picture(self.sheet))

    def _picture(self, sheet: Sheet) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made_for = (self.width(), self.height(), ratio, theme.colour("rule").rgb())
        if self._painted is None or self._painted[0] != made_for:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(theme.colour("rule"))
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(sheet, painter)
            painter.end()
            self._painted = (made_for, picture)
        return self._painted[1]

    def _paint(self, sheet: Sheet, painter: QPainter) -> None:
        paper = sheet.paper
        scale = min((self.width() - 2 * MARGIN) / paper.width, (self.height() - 2 * MARGIN) / paper.height)
        left, top = (self.width() - paper.width * scale) / 2, (self.height() - paper.height * scale) / 2
        frame = QRectF(left, top, paper.width * scale, paper.height * scale)
        painter.fillRect(frame, Qt.GlobalColor.white)
        painter.save()
        painter.translate(left, top)
        draw(sheet, painter, self.theme, scale)
        painter.restore()
        painter.setPen(QPen(theme.colour("box.edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)


class Preview(QWidget):
    """A sheet, and buttons to the one before and after; Page Up, Page Down, Home and End do the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheets: Sequence[Sheet] = ()
        self.number = 0
        self._theme: Theme = PRINT
        self.view = SheetView(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Preview"))
        self.before = QPushButton(tr("&Previous"), self)
        self.after = QPushButton(tr("&Next"), self)
        self.told = QLabel("", self)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.show_page(self.number + step))
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.before, self.told, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is shown."""
        return self.view.sheet

    def show_sheets(self, sheets: Sequence[Sheet], theme_: Theme) -> None:
        """Show other sheets, at the same page where there is one."""
        self.sheets, self._theme = sheets, theme_
        self.show_page(self.number)

    def show_page(self, number: int) -> None:
        """Show a page, the nearest if there is none of that number."""
        self.number = max(0, min(number, len(self.sheets) - 1))
        self.view.show_sheet(self.sheets[self.number] if self.sheets else None, self._theme)
        for widget in (self.before, self.told, self.after):
            widget.setVisible(len(self.sheets) > 1)
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number + 1 < len(self.sheets))
        self.told.setText(tr("{} of {}").format(said_number(self.number + 1), said_number(len(self.sheets))))
        self._describe()

    def _describe(self) -> None:
        """Tell assistive technology of the page: its number, its title, what stands on it."""
        sheet = self.sheet
        name, said = tr("Preview"), ""
        if sheet is not None:
            name = tr("Preview: page {} of {}").format(self.number + 1, len(self.sheets))
            said = told_of(sheet)
        self.setAccessibleName(name)
        for widget in (self, self.view):
            widget.setAccessibleDescription(said)
        if self.hasFocus():
            # the keys stay where they are while pages turn, and nothing else would be read
            telling.announce(self, f"{name}. {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        targets = {
            Qt.Key.Key_PageUp: self.number - 1,
            Qt.Key.Key_PageDown: self.number + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.sheets) - 1,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.show_page(target)


def told_of(sheet: Sheet) -> str:
    """Say what a sheet is of, how its paper lies, and what stands on it: boxes and states by name, else its texts."""
    paper = sheet.paper
    lies = tr("landscape") if paper.is_landscape else tr("portrait")
    names = dict.fromkeys(group.title for group in sheet.scene.groups if group.title)
    if not names:
        items = (item for group in sheet.scene.groups for item in group.items)
        names = dict.fromkeys(item.text for item in items if isinstance(item, Text))
    listed = list(names)[:MOST_TOLD]
    left = len(names) - len(listed)
    if left:
        listed.append(tr("%n more", "", left))
    return tr("{}, {} {}. On it: {}.").format(sheet.title, paper.name, lies, "; ".join(listed))

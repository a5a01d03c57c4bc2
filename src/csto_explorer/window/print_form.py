# SPDX-License-Identifier: MIT
"""The options of the print dialog; rows that mean nothing for the mode chosen are not shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.language import marked, tr
from csto_explorer.map.themes import THEMES
from csto_explorer.printing.paper import LARGEST, MM, PAPERS
from csto_explorer.window.print_choices import CUSTOM, PrintChoices

MODES = {
    "fit": marked("All on one sheet"),
    "poster": marked("Poster of several sheets"),
    "book": marked("Book with indexes"),
}
ORIENTATIONS = {"auto": marked("Automatic"), "landscape": marked("Landscape"), "portrait": marked("Portrait")}
INKS = {"colour": marked("Colours"), "patterns": marked("Black and white, with patterns")}
LANGUAGES = {"": marked("As in the window"), "en": marked("English"), "ru": marked("Russian")}


class PrintForm(QWidget):
    """Fields for the choices. `changed` tells that any of them is another now."""

    changed = Signal()

    def __init__(self, parent: QWidget, parts: Mapping[str, str], *, is_chart: bool, is_map: bool = False) -> None:
        super().__init__(parent)
        self._is_chart, self._is_map = is_chart, is_map
        self.part = self._combo({"": tr("Map of the date") if is_map else tr("Everything"), **parts})
        self.theme = self._combo({name: tr(title).replace("&", "") for name, title in THEMES.items()})
        self.graticule = self._check(tr("Meridians and parallels"))
        self.mode = self._combo(MODES)
        self.paper = self._combo({**{name: name for name in PAPERS}, CUSTOM: tr("Custom size…")})
        self.width_mm, self.height_mm = self._length(LARGEST / MM), self._length(LARGEST / MM)
        self.orientation = self._combo(ORIENTATIONS)
        self.margin = self._length(100)
        self.scale = self._length(400, " %", least=10)
        self.scale.setSingleStep(10)
        self.across, self.down = self._sheets(), self._sheets()
        self.overlap = self._length(100)
        self.cut_marks, self.locator = self._check(tr("&Marks to cut along")), self._check(tr("&Sketch of all sheets"))
        self.title_text = QLineEdit(self)
        self.title_text.setPlaceholderText(tr("Name of the body"))
        self.title_text.editingFinished.connect(self.changed)
        self.language = self._combo(LANGUAGES)
        self.holders = self._check(tr("Who &holds the posts"))
        self.second_text = self._check(tr("P&urpose, seat, founding"))
        self.dashed = self._check(tr("&Dashed relations"))
        self.ink = self._combo(INKS)
        self.form = QFormLayout(self)
        self._lay_out()
        self._first = PrintChoices()
        self._show_rows()

    def choices(self) -> PrintChoices:
        """Return what is chosen."""
        return replace(
            self._first,
            root=self.part.currentData(),
            mode=self.mode.currentData() if self._is_chart else "fit",
            paper=self.paper.currentData(),
            width=self.width_mm.value(),
            height=self.height_mm.value(),
            orientation=self.orientation.currentData(),
            margin=self.margin.value(),
            scale=self.scale.value(),
            across=self.across.value(),
            down=self.down.value(),
            overlap=self.overlap.value(),
            cut_marks=self.cut_marks.isChecked(),
            locator=self.locator.isChecked(),
            title=self.title_text.text(),
            language=self.language.currentData(),
            holders=self.holders.isChecked(),
            second_text=self.second_text.isChecked(),
            dashed=self.dashed.isChecked(),
            ink=self.ink.currentData(),
            theme=self.theme.currentData(),
            graticule=self.graticule.isChecked(),
        )

    def show_choices(self, choices: PrintChoices) -> None:
        """Fill the fields, and tell once that they changed."""
        self.blockSignals(True)
        self._first = choices
        for box, data in (
            (self.part, choices.root),
            (self.mode, choices.mode),
            (self.paper, choices.paper),
            (self.orientation, choices.orientation),
            (self.language, choices.language),
            (self.ink, choices.ink),
            (self.theme, choices.theme),
        ):
            box.setCurrentIndex(max(box.findData(data), 0))
        for spin, value in (
            (self.width_mm, choices.width),
            (self.height_mm, choices.height),
            (self.margin, choices.margin),
            (self.scale, choices.scale),
            (self.overlap, choices.overlap),
        ):
            spin.setValue(value)
        self.across.setValue(choices.across)
        self.down.setValue(choices.down)
        for check, on in (
            (self.cut_marks, choices.cut_marks),
            (self.locator, choices.locator),
            (self.holders, choices.holders),
            (self.second_text, choices.second_text),
            (self.dashed, choices.dashed),
            (self.graticule, choices.graticule),
        ):
            check.setChecked(on)
        self.title_text.setText(choices.title)
        self.blockSignals(False)
        self._on_change()

    def _lay_out(self) -> None:
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._size_row = _row(self.width_mm, QLabel("×", self), self.height_mm)
        self._sheets_row = _row(self.across, QLabel("×", self), self.down)
        self._marks_row = _column(self.cut_marks, self.locator)
        self._shows_row = _column(self.holders, self.second_text, self.dashed)
        self.form.addRow(tr("&What"), self.part)
        self.form.addRow(tr("Map &shows"), self.theme)
        self.form.addRow("", self.graticule)
        self.form.addRow(tr("H&ow"), self.mode)
        self.form.addRow(tr("Pap&er"), self.paper)
        self.form.addRow(tr("Size"), self._size_row)
        self.form.addRow(tr("Orien&tation"), self.orientation)
        self.form.addRow(tr("Mar&gins"), self.margin)
        self.form.addRow(tr("S&cale"), self.scale)
        self.form.addRow(tr("Sheets"), self._sheets_row)
        self.form.addRow(tr("O&verlap"), self.overlap)
        self.form.addRow("", self._marks_row)
        self.form.addRow(tr("T&itle"), self.title_text)
        self.form.addRow(tr("&Language"), self.language)
        self.form.addRow(tr("Shows"), self._shows_row)
        self.form.addRow(tr("Ink"), self.ink)
        for field, name in (
            (self.width_mm, tr("Width of the paper")),
            (self.height_mm, tr("Height of the paper")),
            (self.across, tr("Sheets across")),
            (self.down, tr("Sheets down")),
        ):
            field.setAccessibleName(name)
        self.part.setEnabled(self.part.count() > 1)

    def _show_rows(self) -> None:
        choices = self.choices()
        poster, by_sheets = choices.mode == "poster", choices.across > 0 and choices.down > 0
        for row, shown in (
            (self.part, self._is_chart or self._is_map),
            (self.theme, self._is_map and not choices.root),
            (self.graticule, self._is_map),
            (self.mode, self._is_chart),
            (self._size_row, choices.paper == CUSTOM),
            (self.scale, poster),
            (self._sheets_row, poster),
            (self.overlap, poster),
            (self._marks_row, poster),
            (self.title_text, self._is_chart),
            (self._shows_row, self._is_chart),
        ):
            self.form.setRowVisible(row, shown)
        self.scale.setEnabled(not by_sheets)

    def _on_change(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _combo(self, titles: Mapping[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, title in titles.items():
            box.addItem(tr(title), name)
        box.currentIndexChanged.connect(self._on_change)
        return box

    def _length(self, most: float, unit: str = "", least: float = 0.0) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(least, most)
        spin.setDecimals(0)
        spin.setSuffix(unit or tr(" mm"))
        # not after each figure that is typed
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_change)
        return spin

    def _sheets(self) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, 100)
        spin.setSpecialValueText(tr("by scale"))
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_change)
        return spin

    def _check(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.toggled.connect(self._on_change)
        return box


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return holder


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return holder

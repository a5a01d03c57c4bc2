# SPDX-License-Identifier: MIT
"""The options of the print dialog; rows that mean nothing for the mode chosen are not shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.chart.details import BOTH
from csto_explorer.chart.styles import AUTO, COMPACT, HANG_BOTH, HANG_LEFT, HANG_RIGHT, LAYERED
from csto_explorer.database.wording import RELATION_WORDS
from csto_explorer.language import marked, tr
from csto_explorer.map.themes import THEMES
from csto_explorer.printing.paper import DPI, LARGEST, MM, PAPERS
from csto_explorer.window.print_choices import CUSTOM, PrintChoices

Spin = TypeVar("Spin", QSpinBox, QDoubleSpinBox)

MODES = {
    "fit": marked("All on one sheet"),
    "poster": marked("Poster of several sheets"),
    "book": marked("Book with indexes"),
}
ORIENTATIONS = {"auto": marked("Automatic"), "landscape": marked("Landscape"), "portrait": marked("Portrait")}
INKS = {"colour": marked("Colours"), "patterns": marked("Black and white, with patterns")}
LANGUAGES = {"": marked("As in the window"), "en": marked("English"), "ru": marked("Russian")}
BOTH_LANGUAGES = marked("English and Russian")
_RIGHT = "right "
"""Before the style of a chart that grows to the right."""
ARRANGEMENTS = {
    AUTO: marked("As fits best"),
    COMPACT: marked("In columns"),
    LAYERED: marked("Level by level"),
    _RIGHT + AUTO: marked("From left to right"),
    _RIGHT + LAYERED: marked("Level by level, left to right"),
}
HANGS = {
    HANG_RIGHT: marked("At the right of their line"),
    HANG_LEFT: marked("At the left"),
    HANG_BOTH: marked("At both sides"),
}


class PrintForm(QWidget):
    """Fields for the choices. `changed` tells that any of them is another now.

    `parts` are what may be printed besides everything, `kinds` the types of relations that may be left out.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        parts: Mapping[str, str],
        kinds: Sequence[str] = (),
        *,
        is_chart: bool,
        is_map: bool = False,
    ) -> None:
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
        self.cut_marks = self._check(tr("&Marks to cut along"))
        self.locator = self._check(tr("&Sketch of all sheets"))
        self.arrangement = self._combo(ARRANGEMENTS)
        self.hang = self._combo(HANGS)
        self.staff_beside = self._check(tr("Staff &beside the line"))
        self.title_text = QLineEdit(self)
        self.title_text.setPlaceholderText(tr("Name of the body"))
        self.title_text.editingFinished.connect(self.changed)
        languages = {**LANGUAGES, BOTH: BOTH_LANGUAGES} if is_chart else LANGUAGES
        self.language = self._combo(languages)
        self.abbreviation, self.classification = self._check(tr("Abbreviatio&n")), self._check(tr("Kind of bod&y"))
        self.purpose, self.seat = self._check(tr("&Purpose")), self._check(tr("Se&at"))
        self.founded, self.holders = self._check(tr("Date &founded")), self._check(tr("Post &holders"))
        self.dashed = self._check(tr("&Dashed relations"))
        said = {kind: tr(RELATION_WORDS.get(kind, kind.replace("_", " "))) for kind in kinds}
        self.kinds = {kind: self._check(words.capitalize()) for kind, words in said.items()}
        self.ink = self._combo(INKS)
        self.dpi = self._dots()
        self._fields: dict[str, QWidget] = {
            "root": self.part,
            "mode": self.mode,
            "paper": self.paper,
            "width": self.width_mm,
            "height": self.height_mm,
            "orientation": self.orientation,
            "margin": self.margin,
            "scale": self.scale,
            "across": self.across,
            "down": self.down,
            "overlap": self.overlap,
            "cut_marks": self.cut_marks,
            "locator": self.locator,
            "hang": self.hang,
            "staff_beside": self.staff_beside,
            "title": self.title_text,
            "language": self.language,
            "show_abbreviation": self.abbreviation,
            "show_class": self.classification,
            "show_purpose": self.purpose,
            "show_seat": self.seat,
            "show_since": self.founded,
            "show_holders": self.holders,
            "dashed": self.dashed,
            "ink": self.ink,
            "dpi": self.dpi,
            "theme": self.theme,
            "graticule": self.graticule,
        }
        self.form = QFormLayout(self)
        self._lay_out()
        self._first = PrintChoices()
        self._show_rows()

    def choices(self) -> PrintChoices:
        """Return what is chosen."""
        chosen = {name: _value(field) for name, field in self._fields.items()}
        if not self._is_chart:
            chosen["mode"] = "fit"
        arrangement = self.arrangement.currentData()
        # kinds that there are not on this date stay as they were
        hidden = set(self._first.hidden_kinds) - set(self.kinds)
        hidden |= {kind for kind, check in self.kinds.items() if not check.isChecked()}
        return replace(
            self._first,
            **chosen,
            to_right=arrangement.startswith(_RIGHT),
            style=arrangement.removeprefix(_RIGHT),
            hidden_kinds=tuple(sorted(hidden)),
        )

    def show_choices(self, choices: PrintChoices) -> None:
        """Fill the fields, and tell once that they changed."""
        self.blockSignals(True)
        self._first = choices
        for name, field in self._fields.items():
            _show(field, getattr(choices, name))
        # to the right leaves are stacked where that helps, and there is no more to choose
        style = AUTO if choices.to_right and choices.style == COMPACT else choices.style
        _show(self.arrangement, f"{_RIGHT if choices.to_right else ''}{style}")
        for kind, check in self.kinds.items():
            check.setChecked(kind not in choices.hidden_kinds)
        self.blockSignals(False)
        self._on_change()

    def room(self) -> int:
        """Return the width that the longest row needs, also of those that the present mode does not show."""
        for row in range(self.form.rowCount()):
            self.form.setRowVisible(row, True)
        needed = self.minimumSizeHint().width()
        self._show_rows()
        return needed

    def _lay_out(self) -> None:
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._size_row = _row(self.width_mm, QLabel("×", self), self.height_mm)
        self._sheets_row = _row(self.across, QLabel("×", self), self.down)
        self._marks_row = _column(self.cut_marks, self.locator)
        says = (self.abbreviation, self.classification, self.purpose, self.seat, self.founded, self.holders)
        self._says_row = _pairs(*says)
        self._lines_row = _column(self.dashed, *self.kinds.values(), indent=1)
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
        self.form.addRow(tr("A&rranged"), self.arrangement)
        self.form.addRow(tr("Stac&ks hang"), self.hang)
        self.form.addRow("", self.staff_beside)
        self.form.addRow(tr("T&itle"), self.title_text)
        self.form.addRow(tr("&Language"), self.language)
        self.form.addRow(tr("Boxes say"), self._says_row)
        self.form.addRow(tr("Lines"), self._lines_row)
        self.form.addRow(tr("Ink"), self.ink)
        self.form.addRow(tr("PNG pictures"), self.dpi)
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
        arranged = self._is_chart and choices.mode != "book"
        in_columns = arranged and not choices.to_right and choices.style != LAYERED
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
            (self.arrangement, arranged),
            (self.hang, in_columns),
            (self.staff_beside, in_columns),
            (self.title_text, self._is_chart),
            # tables and cards are printed as the window shows them
            (self.language, self._is_chart or self._is_map),
            (self._says_row, self._is_chart),
            (self._lines_row, self._is_chart),
        ):
            self.form.setRowVisible(row, shown)
        self.scale.setEnabled(not by_sheets)
        for check in self.kinds.values():
            check.setEnabled(choices.dashed)

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
        return self._numeric(spin)

    def _sheets(self) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, 100)
        spin.setSpecialValueText(tr("by scale"))
        return self._numeric(spin)

    def _dots(self) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(*DPI)
        spin.setSingleStep(50)
        spin.setSuffix(tr(" dpi"))
        spin.setToolTip(tr("Dots per inch of what is saved as a .png file"))
        return self._numeric(spin)

    def _numeric(self, spin: Spin) -> Spin:
        # not after each figure that is typed
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_change)
        return spin

    def _check(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.toggled.connect(self._on_change)
        return box


def _value(field: QWidget) -> Any:
    """Return what a field holds."""
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, QSpinBox | QDoubleSpinBox)
    return field.value()


def _show(field: QWidget, value: Any) -> None:
    """Have a field hold a value."""
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(field.findData(value), 0))
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    elif isinstance(field, QLineEdit):
        field.setText(value)
    else:
        assert isinstance(field, QSpinBox | QDoubleSpinBox)
        field.setValue(value)


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return holder


def _column(*widgets: QWidget, indent: int | None = None) -> QWidget:
    """Set widgets below one another, those from `indent` on as parts of what stands above them."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for number, widget in enumerate(widgets):
        if indent is None or number < indent:
            column.addWidget(widget)
            continue
        row = QHBoxLayout()
        row.addSpacing(_PART_INDENT)
        row.addWidget(widget, 1)
        column.addLayout(row)
    return holder


_PART_INDENT = 20


def _pairs(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, number // 2, number % 2)
    return holder

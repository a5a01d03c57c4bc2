# SPDX-License-Identifier: MIT
"""The settings: each is taken at once, seen at once, and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.language import SPOKEN, marked, spoken, tr
from csto_explorer.window import theme

if TYPE_CHECKING:
    from csto_explorer.window.main_window import MainWindow

NAMES = {"en": marked("English"), "ru": marked("Russian")}
THEMES = {"system": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")}
CONTRASTS = {"system": marked("As the system"), "high": marked("High")}
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the system's size of text."""


class SettingsDialog(QDialog):
    """Choices in rows. `choose` takes what was chosen: the name of the setting and its value."""

    def __init__(self, window: MainWindow, choose: Callable[[str, Any], None], keys: Callable[[], None]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Settings"))
        self._choose = choose
        self._labels: list[QLabel] = []
        get = window.settings.get
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(theme.PADDING)
        self._rows.setVerticalSpacing(theme.PADDING)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.language = self._combo(tr("&Language"), "interface", SPOKEN, spoken())
        self.names = self._combo(tr("&Names in"), "language", NAMES, window.navigator.lens.language)
        # another language is another window
        self.language.activated.connect(self.reject)
        self.theme = self._combo(tr("&Colours"), "theme", THEMES, get("theme", "system"))
        self.contrast = self._combo(tr("C&ontrast"), "contrast", CONTRASTS, get("contrast", "system"))
        sizes = {size: f"{size} %" for size in TEXT_SIZES}
        self.text = self._combo(tr("&Text size"), "text_size", sizes, get("text_size", 100))
        self.text.setToolTip(tr("Of the size that the system has"))
        self.motion = QCheckBox(tr("&Boxes of the chart glide to their new places"), self)
        self.motion.setChecked(get("transitions", True))
        self.motion.setToolTip(tr("Nothing moves where the system asks for that"))
        self.motion.toggled.connect(lambda on: choose("transitions", on))
        self._rows.addRow(tr("Motion"), self.motion)
        self.keys = QPushButton(tr("&Keyboard shortcuts…"), self)
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(keys)
        self._rows.addRow(tr("Keys"), self.keys)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.PADDING, 2 * theme.PADDING, 2 * theme.PADDING, theme.PADDING)
        column.setSpacing(2 * theme.PADDING)
        column.addLayout(self._rows)
        column.addWidget(self._buttons)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        for label in self._labels:
            # a form gives labels with an underlined letter too little
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(label.text()))
        # not of the dialog itself: that would hold though its rows needed more
        self._buttons.setMinimumWidth(theme.scaled(420 - 4 * theme.PADDING))

    def _combo(self, label: str, name: str, titles: Mapping[Any, str], chosen: Any) -> QComboBox:
        box = QComboBox(self)
        for value, title in titles.items():
            box.addItem(tr(title), value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda place: self._choose(name, box.itemData(place)))
        words = QLabel(label, self)
        words.setBuddy(box)
        self._labels.append(words)
        self._rows.addRow(words, box)
        return box


def apply_setting(window: MainWindow, name: str, value: Any) -> None:
    """Take a setting, so that it is seen at once."""
    if name != "interface":
        window.settings.set(name, value)
    if name == "interface":
        window.actions_.speech[value].trigger()
    elif name == "language":
        window.navigator.set_language(value)
    elif name == "theme":
        window.actions_.themes[value].trigger()
    elif name == "contrast":
        theme.choose_contrast(value)
        window.follow_scheme()
    elif name == "text_size":
        theme.choose_text(value / 100)
        window.follow_text()
    elif name == "transitions":
        window.chart.set_option(name, value)


def show_settings(window: MainWindow, keys: Callable[[], None]) -> None:
    """Show the settings until they are closed."""
    _dialog(window, keys).exec()


def _dialog(window: QWidget, keys: Callable[[], None]) -> SettingsDialog:
    from csto_explorer.window.main_window import MainWindow

    assert isinstance(window, MainWindow)
    return SettingsDialog(window, lambda name, value: apply_setting(window, name, value), keys)

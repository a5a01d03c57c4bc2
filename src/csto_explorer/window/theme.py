# SPDX-License-Identifier: MIT
"""Light and dark: the palette and the few style rules of the window, from the same roles as the pictures.

The platform says which scheme is wanted; the colours are ours, since not every platform brings a dark palette.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from csto_explorer.scene.themes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme

GRID = 4
PADDING = 12
HEADING_HEIGHT = 34
ROW_HEIGHT = 26
FIELD_HEIGHT = 26
_COMBO_EDGES, _SPIN_EDGES, _LINE_EDGES = 6, 3, 8
"""What Fusion, or our own rule for lines of text, adds to the height that the style sheet gives a field."""
BASE_PIXELS = 13


_TEXT = QPalette.ColorRole.WindowText
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")
_choice = {"name": "system", "contrast": "system"}
# as the platform brings them, before anything is set over them
_brought: dict[str, QPalette | QFont] = {}


def choose(name: str) -> None:
    """Follow the system ("system"), or take "light" or "dark" whatever it says."""
    _choice["name"] = name if name in _SCHEMES else "system"
    look_again()
    # native dialogs and the style follow too, where the platform can
    QGuiApplication.styleHints().setColorScheme(_SCHEMES.get(name, Qt.ColorScheme.Unknown))


def choose_contrast(name: str) -> None:
    """Follow the system ("system"), or take "high" whatever it says."""
    _choice["contrast"] = "high" if name == "high" else "system"
    look_again()


def choose_text(factor: float) -> None:
    """Make all text larger or smaller than the system's by a factor."""
    font = _brought.setdefault("font", QFont(QApplication.font()))
    assert isinstance(font, QFont)
    wanted = QFont(font)
    if font.pixelSize() > 0:
        wanted.setPixelSize(round(font.pixelSize() * factor))
    else:
        wanted.setPointSizeF(font.pointSizeF() * factor)
    if wanted != QApplication.font():
        QApplication.setFont(wanted)


def is_high_contrast() -> bool:
    """Whether the platform, or the user through the settings, asks for more contrast."""
    if _choice["contrast"] == "high":
        return True
    # Qt knows of it since 6.10
    if not _TELLS_CONTRAST:
        return False
    hints = QGuiApplication.styleHints()  # what it gives lives as long as this name
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def is_dark() -> bool:
    """Whether the platform, or the user through the settings, asks for dark."""
    if _choice["name"] in _SCHEMES:
        return _choice["name"] == "dark"
    scheme = QGuiApplication.styleHints().colorScheme()
    brought = _brought.get("palette")
    if scheme == Qt.ColorScheme.Unknown and isinstance(brought, QPalette):
        # the platform names no scheme, but its own palette may be a dark one
        return brought.color(QPalette.ColorRole.Window).lightness() < brought.color(_TEXT).lightness()
    return scheme == Qt.ColorScheme.Dark


@lru_cache(maxsize=1)
def current() -> Theme:
    """Return the theme of the screen: asked for at every stroke, it is found out once and after `look_again`."""
    if is_high_contrast():
        return HIGH_DARK if is_dark() else HIGH_LIGHT
    return DARK if is_dark() else LIGHT


def look_again() -> None:
    """Find out anew what the platform and the user want, when either has said so."""
    current.cache_clear()


def colour(role: str) -> QColor:
    """Return the colour of a role in the theme of the screen: always the same object, to be changed in a copy only."""
    return _made(current().colours[role])


@lru_cache(maxsize=256)
def _made(name: str) -> QColor:
    return QColor(name)


def small_pixels() -> float:
    """Return the size of small type in pixels, from the user's font."""
    return 0.85 * base_pixels()


def small(font: QFont) -> QFont:
    """Return a font in the size of small type."""
    made = QFont(font)
    made.setPixelSize(round(small_pixels()))
    return made


def base_pixels() -> float:
    """Return the size of the user's font in pixels."""
    font = QApplication.font()
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    return font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72


def text_scale() -> float:
    """Return how much larger than usual the user's type is, at least 1."""
    return max(1.0, base_pixels() / BASE_PIXELS)


def scaled(pixels: float) -> int:
    """Return a measure grown with the user's type."""
    return round(pixels * text_scale())


def row_height() -> int:
    """Return the height of a row of text."""
    return max(ROW_HEIGHT, QFontMetrics(QApplication.font()).height() + 10)


def field_height() -> int:
    """Return the height of the fields of a form, whatever they hold: lines of text, lists, numbers."""
    return max(FIELD_HEIGHT, QFontMetrics(QApplication.font()).height() + 10)


def palette() -> QPalette:
    """Return the palette of the present theme."""
    colours = current().colours
    role = QPalette.ColorRole
    made = QPalette()
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "page"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.Button, "page"),
        (role.ButtonText, "text"),
        (role.BrightText, "text"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "selection.text"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "page"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text.second"),
        (role.Light, "page"),
        (role.Midlight, "rule"),
        (role.Mid, "box.edge"),
        (role.Dark, "line"),
        (role.Shadow, "text.second"),
    ):
        made.setColor(target, QColor(colours[name]))
    for target in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours["line"]))
    return made


def lay_on_page(widget: QWidget) -> None:
    """Give a widget the ground of a page; its other colours are those of the application."""
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Window, colour("page"))
    widget.setPalette(colours)


def style_sheet() -> str:
    """Return the style rules that a palette cannot say: rules between regions, quiet tabs, plain fields."""
    c = current().colours
    return f"""
QMainWindow, QToolBar, QMenuBar, QStatusBar {{ background: {c["window"]}; border: none; }}
QMainWindow::separator {{ background: {c["rule"]}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {c["accent"]}; }}
QToolBar {{ padding: 6px 10px; spacing: 8px; border-bottom: 1px solid {c["rule"]}; }}
QToolBar#timelineBar {{ padding: 0; border-bottom: none; border-top: 1px solid {c["rule"]}; background: {c["page"]}; }}
QStatusBar {{ border-top: 1px solid {c["rule"]}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {c["text.second"]}; padding: 0 8px; }}
QMenuBar::item {{ padding: 4px 9px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {c["selection"]}; color: {c["selection.text"]}; }}
QLineEdit {{ background: {c["page"]}; border: 1px solid {c["box.edge"]}; border-radius: 4px;
  padding: 3px 8px; min-height: 20px; selection-background-color: {c["selection"]};
  selection-color: {c["selection.text"]}; }}
QLineEdit:focus {{ border: 1px solid {c["accent"]}; }}
QDialog QComboBox {{ height: {field_height() - _COMBO_EDGES}px; }}
QDialog QAbstractSpinBox {{ height: {field_height() - _SPIN_EDGES}px; }}
QDialog QLineEdit {{ min-height: {field_height() - _LINE_EDGES}px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
QToolButton:hover {{ background: {c["rule"]}; }}
QToolButton:checked {{ background: {c["selection"]}; }}
QToolButton[popupMode="2"] {{ padding-right: 18px; }}
QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }}
QToolButton:focus {{ border: 1px solid {c["accent"]}; }}
QPushButton {{ background: {c["page"]}; border: 1px solid {c["box.edge"]}; border-radius: 4px; padding: 5px 14px;
  min-height: 18px; }}
QPushButton:hover, QPushButton:focus {{ border-color: {c["accent"]}; }}
QPushButton:default {{ background: {c["accent"]}; border-color: {c["accent"]}; color: {c["text.on_accent"]}; }}
QPushButton:disabled {{ color: {c["line"]}; }}
QTreeView, QTableView, QListView, QTextBrowser {{ border: none; background: {c["page"]}; outline: none; }}
QTableView {{ gridline-color: {c["page"]}; alternate-background-color: {c["window"]}; }}
QTableView::item {{ padding: 0 8px; border: none; }}
QTableView::item:selected, QListView::item:selected {{ background: {c["selection"]}; color: {c["selection.text"]}; }}
QTableView::item:focus {{ border: 1px solid {c["accent"]}; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
QHeaderView {{ background: {c["page"]}; border: none; }}
QHeaderView::section {{ background: {c["page"]}; color: {c["text.second"]}; border: none;
  border-bottom: 1px solid {c["rule"]}; padding: 4px 11px; }}
QTabBar {{ background: {c["page"]}; }}
QTabBar::tab {{ background: {c["page"]}; color: {c["text.second"]}; border: none; padding: 7px 10px;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {c["text"]}; border-bottom: 2px solid {c["accent"]}; }}
QTabBar::tab:hover {{ color: {c["text"]}; }}
QTabBar::tab:focus {{ color: {c["accent"]}; }}
QToolTip {{ background: {c["page"]}; color: {c["text"]}; border: 1px solid {c["box.edge"]}; padding: 4px; }}
QScrollBar:vertical {{ background: {c["page"]}; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: {c["page"]}; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c["box.edge"]}; border-radius: 4px; margin: 2px;
  min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {c["line"]}; }}
QAbstractScrollArea::corner {{ background: {c["page"]}; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: {c["page"]}; }}
"""


def apply(application: QApplication) -> None:
    """Give the application the colours of the present scheme."""
    _brought.setdefault("palette", QPalette(application.palette()))
    look_again()
    application.setPalette(palette())
    # the style draws the edges of these a shade darker than the window, which cannot be seen in the dark
    edged = palette()
    edged.setColor(QPalette.ColorRole.Window, QColor(current().colours["line"]).lighter(140))
    for kind in ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox"):
        application.setPalette(edged, kind)  # type: ignore[arg-type]
    application.setStyleSheet(style_sheet())

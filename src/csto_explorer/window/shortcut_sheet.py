# SPDX-License-Identifier: MIT
"""The sheet of keys: made from the actions of the menus, of the panels, and from the lists beside drawn views' keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from csto_explorer.language import marked, tr
from csto_explorer.window import (
    bands_dialog,
    canvas,
    chart_view,
    column_filters,
    date_field,
    print_preview,
    search_box,
    state_list,
    theme,
    timeline_view,
)
from csto_explorer.window.fields import make_clearable

DRAWN = {
    marked("Search field"): search_box.KEYS,
    marked("Chart"): chart_view.KEYS,
    marked("Chart and map"): canvas.KEYS,
    marked("States beside the map"): state_list.KEYS,
    marked("As-of date"): date_field.KEYS,
    marked("Timeline"): timeline_view.KEYS,
    marked("Standing through the years"): bands_dialog.KEYS,
    marked("Filter of a column"): column_filters.KEYS,
    marked("Print preview"): print_preview.KEYS,
}
"""Keys that widgets handle themselves; each list stands beside the code that does."""
TITLE = marked("Keyboard shortcuts")
LONGEST = 24
"""Letters that a line of keys has at most, unless one key alone has more."""
NONE = marked("No key has that in its name.")


class Shortcut(NamedTuple):
    """One line of the sheet."""

    group: str
    name: str
    keys: str


def shortcuts(window: QMainWindow) -> list[Shortcut]:
    """Return all keys of a window: by menu, then by panel, then those of drawn views."""
    found: dict[Shortcut, None] = {}
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            found.update(dict.fromkeys(_of_menu(_plain(action), menu)))
    in_menus = {(line.name, line.keys) for line in found}
    for panel in window.findChildren(QDockWidget):
        for widget in (panel, *panel.findChildren(QWidget)):
            lines = (Shortcut(panel.windowTitle(), _plain(each), _keys(each)) for each in widget.actions())
            found.update(dict.fromkeys(line for line in lines if line.keys and (line.name, line.keys) not in in_menus))
    for group, keys in DRAWN.items():
        found.update({Shortcut(tr(group), tr(name), tr(key)): None for name, key in keys})
    return list(found)


def sheet(window: QMainWindow) -> QDialog:
    """Return the dialog: a field to filter by, and the keys in groups."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr(TITLE))
    dialog.resize(QSize(theme.scaled(680), theme.scaled(640)).boundedTo(window.screen().availableSize() * 0.95))
    field = QLineEdit(dialog)
    field.setPlaceholderText(tr("Filter by name or key"))
    field.setAccessibleName(tr("Filter the shortcuts"))
    make_clearable(field)
    tree = QTreeWidget(dialog)
    tree.setAccessibleName(tr(TITLE))
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setIndentation(theme.PADDING)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    _fill(tree, shortcuts(window))
    nothing = QLabel(tr(NONE), dialog)
    nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    nothing.hide()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)

    def narrow(text: str) -> None:
        any_left = _filter(tree, text)
        tree.setVisible(any_left)
        nothing.setVisible(not any_left)

    field.textChanged.connect(narrow)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.PADDING, theme.PADDING, theme.PADDING, theme.PADDING)
    column.addWidget(field)
    column.addWidget(tree, 1)
    column.addWidget(nothing, 1)
    column.addWidget(buttons)
    field.setFocus()
    return dialog


def show_sheet(window: QMainWindow) -> None:
    """Show the keys."""
    sheet(window).exec()


def _of_menu(group: str, menu: QMenu) -> list[Shortcut]:
    found: list[Shortcut] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _of_menu(group, inner)
        elif _keys(action):
            found.append(Shortcut(group, _plain(action), _keys(action)))
    return found


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _keys(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return tr(" or ").join(dict.fromkeys(each.toString(form) for each in action.shortcuts()))


def _fill(tree: QTreeWidget, lines: list[Shortcut]) -> None:
    groups: dict[str, QTreeWidgetItem] = {}
    for line in lines:
        if line.group not in groups:
            top = groups[line.group] = QTreeWidgetItem(tree, [line.group])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFirstColumnSpanned(True)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setSizeHint(0, QSize(0, theme.HEADING_HEIGHT))
            top.setExpanded(True)
        keys = _in_lines(line.keys)
        item = QTreeWidgetItem(groups[line.group], [line.name, keys])
        more = keys.count("\n") * tree.fontMetrics().lineSpacing()
        item.setSizeHint(0, QSize(0, theme.row_height() + more))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _in_lines(keys: str) -> str:
    """Return keys in as many lines as they need, so that many of them leave the names their room."""
    lines: list[str] = []
    for key in keys.split(", "):
        if lines and len(lines[-1]) + len(key) < LONGEST:
            lines[-1] += f", {key}"
        else:
            lines.append(key)
    return ",\n".join(lines)


def _filter(tree: QTreeWidget, text: str) -> bool:
    """Hide the lines without a text; returns whether any is left."""
    sought = text.casefold().split()
    any_left = False
    for top in filter(None, map(tree.topLevelItem, range(tree.topLevelItemCount()))):
        left = False
        for item in filter(None, map(top.child, range(top.childCount()))):
            words = f"{top.text(0)} {item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(each in words for each in sought))
            left = left or not item.isHidden()
        top.setHidden(not left)
        any_left = any_left or left
    return any_left

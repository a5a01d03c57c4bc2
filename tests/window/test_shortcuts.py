# SPDX-License-Identifier: MIT
"""The sheet of keys is whole: every action with keys, and every key that a widget handles itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTreeWidget

from csto_explorer.window import shortcut_sheet
from csto_explorer.window.shortcut_sheet import DRAWN, shortcuts

WINDOW = Path(shortcut_sheet.__file__).parent
WORDS = {
    "PageUp": "Page Up",
    "PageDown": "Page Down",
    "Plus": "+",
    "Minus": "−",
    "Equal": "+",
    "0": "0",
    "Up": "Up",
    "Left": "Left",
    "Return": "Enter",
}


def shown(tree):
    """The lines that are shown: group, name, keys."""
    found = []
    for at in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(at)
        lines = [top.child(row) for row in range(top.childCount())]
        found += [(top.text(0), line.text(0), line.text(1)) for line in lines if not line.isHidden()]
    return found


def test_every_action_with_keys_is_listed(window):
    listed = {(line.name, key) for line in shortcuts(window) for key in line.keys.split(" or ")}
    actions = [action for action in window.findChildren(QAction) if not action.shortcut().isEmpty()]
    assert len(actions) > 30
    for action in actions:
        for each in action.shortcuts():
            key = each.toString(QKeySequence.SequenceFormat.NativeText)
            assert (action.text().replace("&", "").rstrip("…"), key) in listed


def test_lines_stand_under_their_menus_and_panels(window):
    groups = {(line.group, line.name) for line in shortcuts(window)}
    assert ("File", "Print chart") in groups
    assert ("Go", "All search results") in groups
    assert ("Tables", "Follow the link of the cell") in groups


def handled(path):
    """The names of the keys that a file's widgets handle themselves."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not any(isinstance(node, ast.FunctionDef) and node.name == "keyPressEvent" for node in ast.walk(tree)):
        return set()
    return {node.attr.removeprefix("Key_") for node in ast.walk(tree) if re.match("Key_", getattr(node, "attr", ""))}


@pytest.mark.parametrize("path", [path for path in sorted(WINDOW.glob("*.py")) if handled(path)], ids=lambda p: p.stem)
def test_every_key_that_a_widget_handles_is_in_the_list_beside_it(path):
    module = getattr(shortcut_sheet, path.stem, None)
    assert module is not None, "its list is not on the sheet"
    assert module.KEYS in DRAWN.values()
    listed = " ".join(keys for _, keys in module.KEYS)
    for key in handled(path):
        assert re.search(rf"(?<!\w){re.escape(WORDS.get(key, key))}(?!\w)", listed), f"{key} is handled but not listed"


def test_f1_shows_the_sheet_and_a_filter_narrows_it(window, qtbot):
    seen = {}

    def use():
        dialog = QApplication.activeModalWidget()
        seen["dialog"] = dialog
        field, tree = dialog.findChild(QLineEdit), dialog.findChild(QTreeWidget)
        seen["all"] = shown(tree)
        qtbot.keyClicks(field, "bookmark")
        seen["some"] = shown(tree)
        qtbot.keyClicks(field, "zzz")
        seen["none"] = shown(tree)
        seen["said"] = any(
            label.text() == shortcut_sheet.NONE and label.isVisible() for label in dialog.findChildren(QLabel)
        )
        dialog.reject()

    QTimer.singleShot(0, use)
    window.actions_.shortcuts.trigger()
    assert isinstance(seen["dialog"], QDialog)
    assert [tuple(line) for line in shortcuts(window)] != []
    # many keys go on in a line below
    whole = [(group, name, keys.replace("\n", " ")) for group, name, keys in seen["all"]]
    assert sorted(whole) == sorted(tuple(line) for line in shortcuts(window))
    assert ("Go", "Bookmark this record", "Ctrl+B") in seen["some"]
    assert all("bookmark" in " ".join(line).casefold() for line in seen["some"])
    assert seen["none"] == []
    assert seen["said"]

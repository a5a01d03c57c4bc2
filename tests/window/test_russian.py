# SPDX-License-Identifier: MIT
"""The window in Russian: all of it, chosen in the menu, without a restart and without losing one's place."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTextBrowser,
    QWidget,
)
from shiboken6 import isValid

from csto_explorer import app
from csto_explorer.models.table_query import Facet
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Place
from csto_explorer.window import shortcut_sheet, spoken
from csto_explorer.window.print_dialog import PrintDialog
from csto_explorer.window.settings_dialog import SettingsDialog
from csto_explorer.window.welcome import Welcome

CSC = RecordKey("organization", "csc")
ALIKE = re.compile(
    r"PDF|SVG|PNG|CSV|XLSX|JSON|Markdown|EDTF|BibTeX|RIS|CSL|Qt|CSTO "
    "Explorer|English|Ctrl|Alt|Shift|Return|Enter|Esc(ape)?|"
    r"Tabloid|Tab|Delete|Home|End|Page|Up|Down|Left|Right|Ins|F\d+|A\d|B\d|Arch|Letter|Legal|csto-explorer|csto://\S*|"
    r"[A-Z]\b"
)
"""Names, keys, papers and formats that are called alike in both languages."""
LATIN, CYRILLIC = re.compile(r"[A-Za-z]{2}"), re.compile(r"[А-Яа-яЁё]")


@pytest.fixture
def opened(qtbot, store, settings):
    """Return a function that opens a window in a language and fills it; English is spoken after the test.

    A window that gave its place to another is gone by then.
    """
    windows = []

    def filled(window):
        windows.append(window)
        with qtbot.waitSignal(window.filled, timeout=20_000):
            window.show()
        QApplication.processEvents()
        return window

    def open_(language):
        made = app.make_window(store, settings, language=language)
        made.resize(1440, 900)
        return filled(made)

    open_.filled = filled
    yield open_
    for window in filter(isValid, windows):
        window.close()
        window.deleteLater()
    spoken.take("en")


@pytest.fixture
def russian(opened):
    return opened("ru")


def is_english(text):
    """Whether a text has English words and not one that is Russian."""
    plain = ALIKE.sub("", re.sub(r"<[^>]*>", " ", text))
    return bool(LATIN.search(plain)) and not CYRILLIC.search(plain)


def said(top):
    """Every text of the program itself in a window or a dialog, with what says it."""
    for widget in (top, *top.findChildren(QWidget)):
        name = type(widget).__name__
        yield f"{name} accessible", widget.accessibleName()
        yield f"{name} accessible", widget.accessibleDescription()
        yield f"{name} tip", widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield name, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(at)) for at in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from ((name, widget.tabText(at)) for at in range(widget.count()))
        if isinstance(widget, QDockWidget):
            yield name, widget.windowTitle()
        if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                for at in range(widget.count()):
                    yield name, str(widget.model().headerData(at, widget.orientation(), role) or "")
    for action in top.findChildren(QAction):
        yield "action", action.text()
        yield "tip", action.toolTip()


def english(top):
    return sorted({f"{name}: {text}" for name, text in said(top) if is_english(text)})


def test_nothing_in_the_window_is_english(russian):
    assert english(russian) == []
    assert not is_english(russian.summary.text())
    assert russian.summary.text().startswith("6 государств-членов на 1 апреля 2022\u00a0г.")
    assert russian.windowTitle() == "Организация Договора о коллективной безопасности – CSTO Explorer"


def test_no_table_has_an_english_heading(russian):
    russian.arrange("tables")
    for name in russian.workspace.tables():
        russian.tables.show_record(CSC, name)
        assert english(russian.tables) == [], name


def test_cards_say_what_they_tell_in_russian(russian, store):
    kinds = {table.kind: table for table in store.record_tables}
    for kind, table in kinds.items():
        (row, *_) = store.rows(table)
        card = russian.workspace.card(RecordKey(kind, row["id"]))
        labels = [card.kind, card.standing, *(fact.label for fact in card.facts), *(s.heading for s in card.sections)]
        labels += [claim.said for claim in card.claims]
        assert [text for text in labels if text and is_english(text)] == [], kind


def test_dialogs_are_in_russian(russian, qtbot):
    russian.actions_.compare.trigger()
    russian.actions_.bands.trigger()
    assert len(russian.findChildren(QDialog)) >= 2
    sheet = shortcut_sheet.sheet(russian)
    printing = PrintDialog(russian, "Печать схемы", "chart", CSC)
    choices = SettingsDialog(russian, lambda name, value: None, lambda: None)
    first = Welcome(russian, lambda key: None)
    for dialog in (sheet, printing, choices, first, *russian.findChildren(QDialog)):
        qtbot.addWidget(dialog)
        assert english(dialog) == [], dialog.windowTitle()
    for line in shortcut_sheet.shortcuts(russian):
        assert not is_english(line.name)
        assert not is_english(line.group)


def test_qt_says_its_own_texts_in_russian_too(russian):
    seen = {}

    def use():
        dialog = QApplication.activeModalWidget()
        seen["button"] = dialog.findChild(QDialogButtonBox).buttons()[0].text().replace("&", "")
        seen["text"] = dialog.findChild(QTextBrowser).toPlainText()
        dialog.reject()

    QTimer.singleShot(0, use)
    russian.actions_.about.trigger()
    assert seen["button"] == "Закрыть"
    assert "Независимая работа" in seen["text"]
    assert "Записей: " in seen["text"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_two_entries_of_a_menu_have_one_key(opened, language):
    window = opened(language)
    window.chart_menu.fill()
    menus = [window.menuBar(), *(menu for menu in window.findChildren(QMenu) if not menu.isEmpty())]
    for menu in menus:
        keys = [found[1].casefold() for action in menu.actions() if (found := re.search("&(\\w)", action.text()))]
        assert [key for key, number in Counter(keys).items() if number > 1] == [], menu.title()


def exchanged(qtbot, opened, window, language):
    """Choose a language in the menu; returns the window that then stands there, filled."""
    with qtbot.waitSignal(window.exchanged, timeout=10_000) as told:
        window.actions_.speech[language].trigger()
    new = opened.filled(told.args[0])
    qtbot.waitUntil(lambda: not new.tables.is_busy)
    return new


def test_the_menu_changes_the_language_and_nothing_else(opened, qtbot, on):
    """All that one has before oneself stays: the record, the way to it, the date, the layout, the table."""
    window = opened("en")
    window.navigator.go(Place(CSC))
    window.navigator.set_date(on("2012-12-25"))
    window.arrange("tables")
    window.tables.show_record(CSC, "participations")
    qtbot.waitUntil(lambda: not window.tables.is_busy)
    window.tables.set_filter("status", Facet(frozenset({"chair"})))
    window.tables.filter.setText("2012")
    qtbot.waitUntil(lambda: not window.tables.is_busy)
    window.resize(1300, 800)
    size = window.size()
    new = exchanged(qtbot, opened, window, "ru")
    qtbot.waitUntil(lambda: not isValid(window))
    assert new.size() == size
    assert new.navigator.place.key == CSC
    assert new.navigator.lens.on == on("2012-12-25")
    assert new.navigator.can_go_back
    assert new.date.edit.text() == "25 декабря 2012\u00a0г."
    assert new.card.card.title == "Совет коллективной безопасности"
    assert new.card.card.subtitle == "Collective Security Council"
    assert new.tables.tabs.current() == "participations"
    assert new.tables.filter.text() == "2012"
    # what was ticked was said in English
    assert new.tables.query.filters == {}
    assert {name for name, panel in new.panels.items() if panel.isVisible()} == {"tables", "details"}
    assert new.actions_.speech["ru"].isChecked()
    assert english(new) == []
    assert new.settings.get(spoken.SETTING) == "ru"


def test_the_tree_is_folded_and_the_table_of_all_dates_as_before(opened, qtbot):
    window = opened("en")
    window.structure.tree.collapse(window.structure.model.index_of(CSC))
    window.tables.through_time.setChecked(True)
    new = exchanged(qtbot, opened, window, "ru")
    assert not new.structure.tree.isExpanded(new.structure.model.index_of(CSC))
    assert new.tables.through_time.isChecked()
    assert new.tables.on is None


def test_and_back_again(opened, qtbot):
    new = exchanged(qtbot, opened, exchanged(qtbot, opened, opened("en"), "ru"), "en")
    assert new.summary.text().startswith("6 member states on 1 April 2022")
    assert new.card.card.title == "Collective Security Treaty Organization"
    assert new.card.card.subtitle == "Организация Договора о коллективной безопасности"
    assert new.windowTitle() == "Collective Security Treaty Organization – CSTO Explorer"


def test_a_date_is_typed_as_it_is_shown(russian, on):
    field = russian.date
    for text in ("25 декабря 2012\u00a0г.", "25 декабря 2012", "25.12.2012"):
        russian.navigator.set_date(on("2022-04-01"))
        field.edit.setText(text)
        field.edit.editingFinished.emit()
        assert russian.navigator.lens.on == on("2012-12-25"), text


def test_texts_are_ordered_as_russian_orders_them(russian, qtbot):
    russian.arrange("tables")
    russian.tables.show_record(RecordKey("area", "am"), "areas")
    qtbot.waitUntil(lambda: not russian.tables.is_busy)
    russian.tables.sort((("name", False),))
    qtbot.waitUntil(lambda: not russian.tables.is_busy)
    model = russian.tables.model
    names = [str(model.index(row, 0).data()).lstrip("† ") for row in range(model.rowCount())]
    plain = [name.replace("ё", "е").casefold() for name in names if CYRILLIC.match(name)]
    assert len(plain) > 20
    assert plain == sorted(plain)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1366, 768), (1024, 700)])
def test_nothing_on_the_bars_is_cut(russian, width, height):
    russian.resize(width, height)
    QApplication.processEvents()
    for button in russian.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.icon().isNull():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().replace("&", "")), (
                button.text()
            )
    for label in russian.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and type(label) is QLabel:
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()

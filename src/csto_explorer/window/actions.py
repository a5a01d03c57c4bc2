# SPDX-License-Identifier: MIT
"""The actions of the window and its menus: one place for names, keys and tips."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from csto_explorer.language import SPOKEN, marked, spoken, tr
from csto_explorer.models.timeline import ROWS
from csto_explorer.window.arrangements import TITLES

NAME_TITLES = {"en": marked("&English"), "ru": marked("&Russian")}
COPY_TITLES = {"text": marked("Text"), "csv": "CSV", "markdown": marked("Markdown")}
SPEED_TITLES = {"slow": marked("Play s&lowly"), "usual": marked("Play at &usual speed"), "fast": marked("Play fas&t")}
THEME_TITLES = {"system": marked("Follow the &system"), "light": marked("&Light"), "dark": marked("&Dark")}


class Actions:
    """Holds the actions by name; the window fills the menus from them."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.print = self._make(tr("&Print chart…"), "Ctrl+P", tr("Print the organization chart, or save it as PDF"))
        self.print_map = self._make(tr("Print &map…"), "Ctrl+Shift+P", tr("Print the map, or save it as PDF"))
        self.print_again = self._make(
            tr("Print or save a&gain"), "Ctrl+Alt+P", tr("Print or save once more as the last time")
        )
        self.print_table = self._make(
            tr("Print ta&ble…"), "Ctrl+Alt+Shift+P", tr("Print the rows shown, or save them as PDF")
        )
        self.print_card = self._make(tr("Print car&d…"), "", tr("Print the record that is shown, or save it as PDF"))
        self.save_chart = self._make(tr("&Save chart as…"), "Ctrl+S", tr("Save the chart as PDF, SVG or PNG"))
        self.save_map = self._make(tr("Save m&ap as…"), "Ctrl+Shift+S", tr("Save the map as PDF, SVG or PNG"))
        self.save_table = self._make(
            tr("Save &table as…"), "Ctrl+Alt+S", tr("Save the rows shown as XLSX, CSV, JSON or PDF")
        )
        self.export_citations = self._make(
            tr("&Export citations…"),
            "Ctrl+E",
            tr("Save what this record or the chosen rows cite as BibTeX, RIS or CSL-JSON"),
        )
        self.quit = self._make(tr("&Quit"), "Ctrl+Q", tr("Close the program"))
        self.filter = self._make(tr("&Filter this panel"), "Ctrl+F", tr("Filter the panel that has the keys"))
        self.copy_link = self._make(tr("Copy &link"), "Ctrl+L", tr("Copy a link that opens this record on this date"))
        self.copy_citation = self._make(tr("Copy &citation"), "Ctrl+Shift+C", tr("Copy the citation of this record"))
        self.copy_forms = {
            name: self._make(
                "&" + tr(title),
                "",
                tr("Copy the chosen rows of the table, or all that are shown, as {}").format(tr(title)),
            )
            for name, title in COPY_TITLES.items()
        }
        self.back = self._make(tr("&Back"), "Alt+Left", tr("Back to the record before"))
        self.forward = self._make(tr("&Forward"), "Alt+Right", tr("Forward again"))
        self.search = self._make(tr("&Search everything"), "Ctrl+K", tr("Search all records"))
        self.all_results = self._make(
            tr("All search res&ults"), "Ctrl+Shift+K", tr("All results with facets, on a page")
        )
        self.guess = self._make(
            tr("&Guess at spellings"), "", tr("Search for the nearest known words where nothing is found")
        )
        self.guess.setCheckable(True)
        self.date = self._make(tr("As-of &date"), "Ctrl+D", tr("Set the date for which everything is shown"))
        self.compare = self._make(tr("&Compare dates…"), "Ctrl+Shift+D", tr("List what changed between two dates"))
        self.event_before = self._make(
            tr("&Event before"), "Alt+Shift+Left", tr("Step the date back to the event before")
        )
        self.event_after = self._make(tr("E&vent after"), "Alt+Shift+Right", tr("Step the date on to the next event"))
        self.play = self._make(
            tr("&Play the events"), "F5", tr("Step the date from event to event by itself, or stop it")
        )
        self.play.setCheckable(True)
        self.bands = self._make(
            tr("Standin&g through the years…"), "Ctrl+Shift+Y", tr("How each state stood in each year, as bands")
        )
        self.save_series = self._make(
            tr("Save map se&ries as…"), "", tr("Save six maps from 1992 to 2022 on one sheet")
        )
        self.officials = self._make(
            tr("&Who sat where"), "Ctrl+Shift+O", tr("Who sat in which body for which state, as a table")
        )
        rows = {name: tr(title) for name, title in ROWS.items()}
        self.timeline_rows = {name: self._make(title, "", title.replace("&", "")) for name, title in rows.items()}
        for action in self.timeline_rows.values():
            action.setCheckable(True)
        self.speeds = self._group(SPEED_TITLES)
        self.opening_date = self._make(
            tr("Date of t&he records"), "Ctrl+0", tr("The date for which the records are whole")
        )
        self.top = self._make(tr("&Top of the structure"), "Alt+Home", tr("The Organization itself"))
        self.bookmark = self._make(
            tr("Bookmark this &record"), "Ctrl+B", tr("Keep this record among the bookmarks, or not")
        )
        self.bookmark.setCheckable(True)
        self.open_link = self._make(tr("Open &link…"), "Ctrl+Shift+L", tr("Go to the record that a csto:// link names"))
        self.next_panel = self._make(tr("&Next panel"), "F6", tr("Move the keys to the next panel"))
        self.panel_before = self._make(tr("P&anel before"), "Shift+F6", tr("Move the keys to the panel before"))
        self.settings = self._make(tr("&Settings…"), "Ctrl+,", tr("Language, colours, size of text, motion"))
        self.welcome = self._make(tr("&Welcome"), "", tr("What the program is for, shown on its records"))
        self.chart_fit = self._make(tr("&Fit chart"), "Ctrl+Shift+F", tr("Show the whole chart"))
        self.shortcuts = self._make(tr("&Keyboard shortcuts"), "F1", tr("List the keys"))
        self.about = self._make(tr("&About CSTO Explorer"), "", tr("Versions, sources and licences"))
        self.arrangements = self._group(TITLES, "Ctrl+{}", checkable=False)
        self.languages = self._group(NAME_TITLES)
        self.themes = self._group(THEME_TITLES)
        # each language is called as its speakers call it, so that they find it from any other
        self.speech = self._group(SPOKEN)
        self.speech[spoken()].setChecked(True)
        self.second_lines = self._make(tr("&Dashed relations"), "", tr("Draw relations other than subordination"))
        self.holders = self._make(tr("Names of &holders"), "", tr("Write who holds the posts into the boxes"))
        self.to_right = self._make(tr("From left to &right"), "", tr("Draw the chart from left to right"))
        for action, checked in ((self.second_lines, True), (self.holders, False), (self.to_right, False)):
            action.setCheckable(True)
            action.setChecked(checked)

    def _make(self, text: str, keys: str, tip: str) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        action.setStatusTip(tip)
        self._window.addAction(action)
        return action

    def _group(self, titles: dict[str, str], keys: str = "", checkable: bool = True) -> dict[str, QAction]:
        group = QActionGroup(self._window)
        made = {}
        for number, (name, title) in enumerate(titles.items(), 1):
            made[name] = self._make(tr(title), keys.format(number), tr(title).replace("&", ""))
            made[name].setCheckable(checkable)
            made[name].setData(name)
            group.addAction(made[name])
        return made

    def fill_menus(self) -> None:
        """Make the menus of the window; that of the panels is filled when there are any."""
        bar = self._window.menuBar()
        self._menu(
            bar.addMenu(tr("&File")),
            self.print,
            self.print_map,
            self.print_again,
            self.print_table,
            self.print_card,
            None,
            self.save_chart,
            self.save_map,
            self.save_series,
            self.save_table,
            None,
            self.export_citations,
            None,
            self.quit,
        )
        edit = bar.addMenu(tr("&Edit"))
        self._menu(edit, self.filter, self.guess, None, self.copy_link, self.copy_citation)
        self._menu(edit.addMenu(tr("Copy table &rows as")), *self.copy_forms.values())
        self._menu(edit, None, self.settings)
        view = bar.addMenu(tr("&View"))
        self._menu(view, *self.arrangements.values(), None)
        self.panels_menu = view.addMenu(tr("&Panels"))
        self.chart_menu = view.addMenu(tr("C&hart shows"))
        self._menu(self.chart_menu, self.second_lines, self.holders, self.to_right, None, self.chart_fit)
        self.timeline_menu = view.addMenu(tr("T&imeline shows"))
        self._menu(self.timeline_menu, *self.timeline_rows.values(), None, *self.speeds.values(), None, self.bands)
        self._menu(view.addMenu(tr("Languag&e")), *self.speech.values())
        self._menu(view.addMenu(tr("&Names in")), *self.languages.values())
        self._menu(view.addMenu(tr("&Light or dark")), *self.themes.values())
        go = bar.addMenu(tr("&Go"))
        self._menu(
            go,
            self.back,
            self.forward,
            self.top,
            None,
            self.search,
            self.all_results,
            None,
            self.date,
            self.compare,
            self.event_before,
            self.event_after,
            self.play,
            self.bands,
            self.officials,
            self.opening_date,
            None,
            self.bookmark,
        )
        self.bookmarks = go.addMenu(tr("Book&marks"))
        self._menu(go, self.open_link, None, self.next_panel, self.panel_before)
        self._menu(bar.addMenu(tr("&Help")), self.shortcuts, self.welcome, self.about)

    @staticmethod
    def _menu(menu: QMenu, *actions: QAction | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

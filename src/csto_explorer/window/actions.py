# SPDX-License-Identifier: MIT
"""The actions of the window and its menus: one place for names, keys and tips."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from csto_explorer.window.arrangements import TITLES

LANGUAGE_TITLES = {"en": "&English", "ru": "&Russian"}
COPY_TITLES = {"text": "Text", "csv": "CSV", "markdown": "Markdown"}
THEME_TITLES = {"system": "Follow the &system", "light": "&Light", "dark": "&Dark"}


class Actions:
    """Holds the actions by name; the window fills the menus from them."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.print = self._make("&Print chart…", "Ctrl+P", "Print the organization chart, or save it as PDF")
        self.print_map = self._make("Print &map…", "Ctrl+Shift+P", "Print the map, or save it as PDF")
        self.print_again = self._make("Print or save a&gain", "Ctrl+Alt+P", "Print or save once more as the last time")
        self.print_table = self._make("Print ta&ble…", "Ctrl+Alt+Shift+P", "Print the rows shown, or save them as PDF")
        self.save_chart = self._make("&Save chart as…", "Ctrl+S", "Save the chart as PDF, SVG or PNG")
        self.save_map = self._make("Save m&ap as…", "Ctrl+Shift+S", "Save the map as PDF, SVG or PNG")
        self.save_table = self._make("Save &table as…", "Ctrl+Alt+S", "Save the rows shown as XLSX, CSV, JSON or PDF")
        self.export_citations = self._make(
            "&Export citations…", "Ctrl+E", "Save what this record or the chosen rows cite as BibTeX, RIS or CSL-JSON"
        )
        self.quit = self._make("&Quit", "Ctrl+Q", "Close the program")
        self.filter = self._make("&Filter this panel", "Ctrl+F", "Filter the panel that has the keys")
        self.copy_link = self._make("Copy &link", "Ctrl+L", "Copy a link that opens this record on this date")
        self.copy_citation = self._make("Copy &citation", "Ctrl+Shift+C", "Copy the citation of this record")
        self.copy_forms = {
            name: self._make(f"&{title}", "", f"Copy the chosen rows of the table, or all that are shown, as {title}")
            for name, title in COPY_TITLES.items()
        }
        self.back = self._make("&Back", "Alt+Left", "Back to the record before")
        self.forward = self._make("&Forward", "Alt+Right", "Forward again")
        self.search = self._make("&Search everything", "Ctrl+K", "Search all records")
        self.all_results = self._make("All search res&ults", "Ctrl+Shift+K", "All results with facets, on a page")
        self.guess = self._make("&Guess at spellings", "", "Search for the nearest known words where nothing is found")
        self.guess.setCheckable(True)
        self.date = self._make("As-of &date", "Ctrl+D", "Set the date for which everything is shown")
        self.compare = self._make("&Compare dates…", "Ctrl+Shift+D", "List what changed between two dates")
        self.event_before = self._make("&Event before", "Alt+Shift+Left", "Step the date back to the event before")
        self.event_after = self._make("E&vent after", "Alt+Shift+Right", "Step the date on to the next event")
        self.play = self._make("&Play the events", "F5", "Step the date from event to event by itself, or stop it")
        self.play.setCheckable(True)
        self.bands = self._make(
            "Standin&g through the years…", "Ctrl+Shift+Y", "How each state stood in each year, as bands"
        )
        self.save_series = self._make("Save map se&ries as…", "", "Save six maps from 1992 to 2022 on one sheet")
        self.opening_date = self._make("Date of t&he records", "Ctrl+0", "The date for which the records are whole")
        self.top = self._make("&Top of the structure", "Alt+Home", "The Organization itself")
        self.bookmark = self._make("Bookmark this &record", "Ctrl+B", "Keep this record among the bookmarks, or not")
        self.bookmark.setCheckable(True)
        self.open_link = self._make("Open &link…", "Ctrl+Shift+L", "Go to the record that a csto:// link names")
        self.next_panel = self._make("&Next panel", "F6", "Move the keys to the next panel")
        self.chart_fit = self._make("&Fit chart", "Ctrl+Shift+F", "Show the whole chart")
        self.shortcuts = self._make("&Keyboard shortcuts", "F1", "List the keys")
        self.about = self._make("&About CSTO Explorer", "", "Versions, sources and licences")
        self.arrangements = self._group(TITLES, "Ctrl+{}", checkable=False)
        self.languages = self._group(LANGUAGE_TITLES)
        self.themes = self._group(THEME_TITLES)
        self.second_lines = self._make("&Dashed relations", "", "Draw relations other than subordination")
        self.holders = self._make("Names of &holders", "", "Write who holds the posts into the boxes")
        self.to_right = self._make("From left to &right", "", "Draw the chart from left to right")
        for action, checked in ((self.second_lines, True), (self.holders, False), (self.to_right, False)):
            action.setCheckable(True)
            action.setChecked(checked)

    def _make(self, text: str, keys: str, tip: str) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({action.shortcut().toString()})"
        action.setToolTip(tip)
        action.setStatusTip(tip)
        self._window.addAction(action)
        return action

    def _group(self, titles: dict[str, str], keys: str = "", checkable: bool = True) -> dict[str, QAction]:
        group = QActionGroup(self._window)
        made = {}
        for number, (name, title) in enumerate(titles.items(), 1):
            made[name] = self._make(title, keys.format(number), title.replace("&", ""))
            made[name].setCheckable(checkable)
            made[name].setData(name)
            group.addAction(made[name])
        return made

    def fill_menus(self, panels: list[QAction]) -> None:
        """Make the menus of the window; `panels` are the switches of the panels."""
        bar = self._window.menuBar()
        self._menu(
            bar.addMenu("&File"),
            self.print,
            self.print_map,
            self.print_again,
            self.print_table,
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
        edit = bar.addMenu("&Edit")
        self._menu(edit, self.filter, self.guess, None, self.copy_link, self.copy_citation)
        self._menu(edit.addMenu("Copy table &rows as"), *self.copy_forms.values())
        view = bar.addMenu("&View")
        self._menu(view, *self.arrangements.values(), None)
        self._menu(view.addMenu("&Panels"), *panels)
        self.chart_menu = view.addMenu("C&hart shows")
        self._menu(self.chart_menu, self.second_lines, self.holders, self.to_right, None, self.chart_fit)
        self._menu(view.addMenu("&Names in"), *self.languages.values())
        self._menu(view.addMenu("&Light or dark"), *self.themes.values())
        go = bar.addMenu("&Go")
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
            self.opening_date,
            None,
            self.bookmark,
        )
        self.bookmarks = go.addMenu("Book&marks")
        self._menu(go, self.open_link, None, self.next_panel)
        self._menu(bar.addMenu("&Help"), self.shortcuts, self.about)

    @staticmethod
    def _menu(menu: QMenu, *actions: QAction | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

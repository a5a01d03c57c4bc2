# SPDX-License-Identifier: MIT
"""What opens a dialog: print and save, settings, keys, the welcome, about. Each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from csto_explorer.language import spoken, tr
from csto_explorer.records.keys import RecordKey
from csto_explorer.window.main_window import MainWindow


class Asking(QObject):
    """Connects the actions that ask something first; `go` shows a record."""

    def __init__(self, window: MainWindow, go: Callable[[RecordKey], None]) -> None:
        super().__init__(window)
        self.window, self.workspace, self._go = window, window.workspace, go
        act, chart = window.actions_, window.chart
        act.print.triggered.connect(lambda: self._output("print_chart"))
        act.print_map.triggered.connect(lambda: self._output("print_map"))
        act.print_again.triggered.connect(lambda: self._output("repeat_last"))
        act.print_table.triggered.connect(self._print_table)
        act.print_card.triggered.connect(lambda: self._output("print_card"))
        act.save_chart.triggered.connect(lambda: self._output("save_chart"))
        act.save_map.triggered.connect(lambda: self._output("save_map"))
        act.save_table.triggered.connect(self._save_table)
        act.export_citations.triggered.connect(self._export_citations)
        chart.printRequested.connect(self._print_branch)
        chart.saveRequested.connect(lambda: self._output("save_chart"))
        act.settings.triggered.connect(self._show_settings)
        act.shortcuts.triggered.connect(self._show_shortcuts)
        act.welcome.triggered.connect(self.show_welcome)
        act.about.triggered.connect(self._show_about)

    def _print_branch(self, key: RecordKey) -> None:
        from csto_explorer.window import output

        output.print_chart(self.window, key)

    def _output(self, what: str) -> None:
        # the dialog and everything behind it are not needed before someone prints
        from csto_explorer.window import output

        getattr(output, what)(self.window)

    def _save_table(self) -> None:
        from csto_explorer.window.table_output import save_table

        save_table(self.window)

    def _print_table(self) -> None:
        from csto_explorer.window.table_output import print_table

        print_table(self.window)

    def _export_citations(self) -> None:
        from csto_explorer.window.exporting import export_citations

        export_citations(self.window)

    def _show_shortcuts(self) -> None:
        from csto_explorer.window.shortcut_sheet import show_sheet

        show_sheet(self.window)

    def _show_settings(self) -> None:
        from csto_explorer.window.settings_dialog import show_settings

        show_settings(self.window, self._show_shortcuts)

    def show_welcome(self) -> None:
        """Show what the program is for."""
        from csto_explorer.window.welcome import welcome

        welcome(self.window, self._go)

    def _show_about(self) -> None:
        from csto_explorer.window import notices

        store = self.workspace.store
        records = tr("Records {}. {}.").format(store.version, self.workspace.provenance())
        about = notices.about_html(records, store.title(store.root, spoken()))
        notices.show_text(self.window, tr("About CSTO Explorer"), about)

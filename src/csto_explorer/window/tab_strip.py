# SPDX-License-Identifier: MIT
"""A row of tabs that never runs out of sight: what does not fit stands in a menu at its end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from csto_explorer.language import marked, tr

TAB_PADDING = 22
MORE = marked("More")


class TabStrip(QWidget):
    """Tabs by name. Emits `chosen` with the name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        self._current = ""
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(tr("Kinds of records"))
        self.more = QToolButton(self)
        self.more.setText(tr(MORE))
        self.more.setToolTip(tr("Further tables"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addWidget(self.more)
        row.addStretch(1)
        self.bar.currentChanged.connect(self._on_tab)

    def set_tabs(self, titles: dict[str, str]) -> None:
        """Set the tabs: titles by name, in order."""
        self._titles = dict(titles)
        self._names = list(titles)
        self._current = self._current if self._current in titles else next(iter(titles), "")
        self._arrange()

    def current(self) -> str:
        """Return the name of the chosen tab."""
        return self._current

    def choose(self, name: str) -> None:
        """Choose a tab by name, bringing it into the row if it stands in the menu."""
        if name not in self._titles or name == self._current:
            return
        self._current = name
        self._arrange()
        self.chosen.emit(name)

    def minimumSizeHint(self) -> QSize:
        """Return room for the menu and a tab or two."""
        return QSize(180, self.bar.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many tabs stand as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _fitting(self) -> list[str]:
        metrics = QFontMetrics(self.bar.font())
        widths = {name: metrics.horizontalAdvance(title) + TAB_PADDING for name, title in self._titles.items()}
        if sum(widths.values()) <= self.width():
            return list(self._names)
        room = self.width() - metrics.horizontalAdvance(tr(MORE)) - 40
        fitting: list[str] = []
        for name in self._names:
            if room < widths[name]:
                break
            room -= widths[name]
            fitting.append(name)
        while self._current and self._current not in fitting:
            if not fitting or room >= widths[self._current]:
                fitting.append(self._current)
                break
            room += widths[fitting.pop()]
        return fitting

    def _arrange(self) -> None:
        shown = self._fitting()
        self.bar.blockSignals(True)
        while self.bar.count() > len(shown):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(shown):
            self.bar.addTab("")
        for place, name in enumerate(shown):
            if self.bar.tabData(place) != name or self.bar.tabText(place) != self._titles[name]:
                self.bar.setTabText(place, self._titles[name])
                self.bar.setTabData(place, name)
        if self._current in shown:
            self.bar.setCurrentIndex(shown.index(self._current))
        self.bar.blockSignals(False)
        hidden = [name for name in self._names if name not in shown]
        self.more.setVisible(bool(hidden))
        self.menu.clear()
        for name in hidden:
            self.menu.addAction(self._titles[name]).triggered.connect(lambda _=False, name=name: self.choose(name))
        # a bar that is not in sight at the moment tells nobody of its tabs
        self.bar.updateGeometry()
        self._row.activate()

    def _on_tab(self, place: int) -> None:
        name = self.bar.tabData(place)
        if name and name != self._current:
            self._current = name
            self.chosen.emit(name)

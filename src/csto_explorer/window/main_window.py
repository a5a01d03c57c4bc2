# SPDX-License-Identifier: MIT
"""The main window: a frame with menus, bar and status, which is furnished with panels and the timeline.

The program shows the frame as soon as it stands, and furnishes it once it has painted; `wiring.py` connects all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from csto_explorer.language import tr
from csto_explorer.models.navigator import Navigator
from csto_explorer.models.settings import Settings
from csto_explorer.models.workspace import Workspace
from csto_explorer.window import arrangements, icons, theme
from csto_explorer.window.actions import Actions
from csto_explorer.window.date_field import DateField
from csto_explorer.window.elided_label import ElidedLabel
from csto_explorer.window.panel import BUTTON, Panel
from csto_explorer.window.search_box import SearchBox

if TYPE_CHECKING:
    from csto_explorer.window.card_panel import CardPanel
    from csto_explorer.window.chart_menu import ChartMenu
    from csto_explorer.window.chart_panel import ChartPanel
    from csto_explorer.window.map_panel import MapPanel
    from csto_explorer.window.results_panel import ResultsPanel
    from csto_explorer.window.structure_panel import StructurePanel
    from csto_explorer.window.tables_panel import TablesPanel
    from csto_explorer.window.timeline_bar import TimelineBar
    from csto_explorer.window.timeline_view import TimelineView

LAYOUT_VERSION = 1
OPENING_SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """One window over one workspace and one navigator."""

    painted = Signal()
    """The window was painted for the first time; nothing else has happened since."""
    toBeFurnished = Signal()
    """The frame stands and has painted: panels are wanted."""
    firstPainted = Signal()
    """The window stands, painted, and its panels may be filled."""
    filled = Signal()
    """Every panel that is shown holds what it is to show."""
    themeChanged = Signal()
    languageRequested = Signal(str)
    """The whole window shall speak this language."""
    exchanged = Signal(object)
    """Another window stands in the place of this one: it speaks another language."""
    closing = Signal()

    def __init__(self, workspace: Workspace, navigator: Navigator, settings: Settings) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self.settings = settings
        self.arrangement: str | None = None
        self._arranged_for = 0
        self._painted = False
        self._scheme = theme.current().name
        self._text = theme.base_pixels()
        self.setObjectName("mainWindow")
        self.setWindowTitle("CSTO Explorer")
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.actions_ = Actions(self)
        self.actions_.fill_menus()
        self.panels: dict[str, Panel] = {}
        self._build_bar()
        self._build_status()
        self.setMinimumSize(640, 420)
        room = self.screen().availableGeometry().size()
        self.resize(OPENING_SIZE.boundedTo(room))
        size = settings.get("window_size", [])
        if len(size) == 2 and all(isinstance(side, int) and 300 < side < 20_000 for side in size):
            self.resize(*size)
        # no button has the keys before the tree takes them
        self.setFocus()

    def furnish(self) -> None:
        """Make the panels and the timeline. They are imported here: the frame is painted before."""
        from csto_explorer.window.card_panel import CardPanel
        from csto_explorer.window.chart_menu import ChartMenu
        from csto_explorer.window.chart_panel import ChartPanel
        from csto_explorer.window.map_panel import MapPanel
        from csto_explorer.window.results_panel import ResultsPanel
        from csto_explorer.window.structure_panel import StructurePanel
        from csto_explorer.window.tables_panel import TablesPanel

        self.structure: StructurePanel = StructurePanel(self)
        self.chart: ChartPanel = ChartPanel(self)
        self.map: MapPanel = MapPanel(self)
        self.card: CardPanel = CardPanel(self)
        self.tables: TablesPanel = TablesPanel(self)
        self.results: ResultsPanel = ResultsPanel(self)
        self.panels = {
            "structure": self.structure,
            "chart": self.chart,
            "map": self.map,
            "details": self.card,
            "tables": self.tables,
            "results": self.results,
        }
        # the menu shows a tick, the heading of the card a star
        self.actions_.bookmark.setIconVisibleInMenu(False)
        self.star = self.card.heading.add_action(self.actions_.bookmark, "star", "star-filled")
        self.actions_.panels_menu.addActions([panel.toggleViewAction() for panel in self.panels.values()])
        self._build_timeline()
        self.chart_menu: ChartMenu = ChartMenu(self.actions_.chart_menu, self.chart)

    def arrange(self, name: str) -> None:
        """Take one of the arrangements of the whole window."""
        self.setUpdatesEnabled(False)
        focus = self.focusWidget()
        arrangements.lay_out(self, self.panels, name)
        if focus is not None and focus.isVisible():
            # panels are taken out and put in again, and the keys would stay with none of them
            focus.setFocus()
        self.arrangement = name
        self._arranged_for = self._width_class()
        layout = self.layout()
        if self.isVisible() and layout is not None:
            # docks that were just put in have no size of their own before they were laid out once
            layout.activate()
            self._share_room()
        self.setUpdatesEnabled(True)

    def _share_room(self) -> None:
        if self.arrangement is not None:
            arrangements.resize(self, self.panels, self.arrangement)

    def restore_layout(self) -> None:
        """Return to the panels of the last time, or to the overview."""
        state = str(self.settings.get("window_state", ""))
        self.arrange("overview")
        if state:
            self.arrangement = None
            shown = self.settings.get("window_panels", [])
            if not self.restoreState(QByteArray.fromBase64(state.encode()), LAYOUT_VERSION):
                self.arrange("overview")
                return
            # a state knows only the panels that stood in the window; the others would appear anew
            for name, panel in self.panels.items():
                panel.setVisible(name in shown)

    def keep_layout(self) -> None:
        """Put size and panels into the settings."""
        self._keep_size()
        plain = self.arrangement in ("overview", "results")
        state = "" if plain else bytes(self.saveState(LAYOUT_VERSION).toBase64().data()).decode()
        self.settings.set("window_state", state)
        self.settings.set("window_panels", [name for name, panel in self.panels.items() if not panel.isHidden()])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting; where there are no panels yet, all is page."""
        super().paintEvent(event)
        if not self.panels:
            QPainter(self).fillRect(self.rect(), theme.colour("page"))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_first_paint)

    def _on_first_paint(self) -> None:
        self.painted.emit()
        # in a turn of its own: whoever quits on `painted` is gone by then
        QTimer.singleShot(0, self._stand)

    def _stand(self) -> None:
        if not self.panels:
            self.toBeFurnished.emit()
        # Qt tells of no other font while the event loop does not run yet
        self.follow_text()
        # in a turn of its own: what was made is painted before
        QTimer.singleShot(0, self.firstPainted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew when the window becomes narrow or wide, unless panels were moved by hand."""
        super().resizeEvent(event)
        crossed = self._width_class() != self._arranged_for
        if crossed and self.arrangement is not None and self.isVisible():
            QTimer.singleShot(0, lambda: self.arrange(self.arrangement) if self.arrangement else None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light, dark and the size of text as the platform changes them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange or event.type() == QEvent.Type.PaletteChange:
            self.follow_scheme()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            # once everybody has heard of it
            QTimer.singleShot(0, self.follow_text)

    def follow_scheme(self) -> None:
        """Take the colours of the present scheme, if they are not those already shown."""
        theme.look_again()
        if theme.current().name == self._scheme:
            return
        self._scheme = theme.current().name
        self._restyle()

    def follow_text(self) -> None:
        """Lay everything out anew for another size of text."""
        if theme.base_pixels() == self._text:
            return
        self._text = theme.base_pixels()
        self._restyle()
        for panel in self.panels.values():
            panel.follow_text()
        self.date.follow_text()
        self.search.follow_text()
        for label in (self.summary, self.provenance):
            # a label that is hidden tells nobody that its type is larger now
            label.updateGeometry()
        self._fit_status()
        if self.panels:
            self.timeline.follow_text()
        if self.arrangement is not None:
            self.arrange(self.arrangement)

    def _restyle(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # the rules of style are set anew for another size of text too: widgets take their font again only then
        theme.apply(application)
        for panel in self.panels.values():
            panel.follow_theme()
        self._tint_bar()
        if self.panels:
            self.timeline_bar.follow_theme()
            self.timeline_bar.tint()
        self.themeChanged.emit()

    def _width_class(self) -> int:
        return arrangements.width_class(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange for the size that the window really has when it is first shown."""
        super().showEvent(event)
        if self.arrangement is not None and self._width_class() != self._arranged_for:
            self.arrange(self.arrangement)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout."""
        if self.panels:
            self.closing.emit()
        else:
            self._keep_size()
            self.settings.save()
        super().closeEvent(event)

    def _keep_size(self) -> None:
        self.settings.set("window_size", [self.width(), self.height()])

    def _build_bar(self) -> None:
        bar = QToolBar(tr("Bar"), self)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.addToolBar(bar)
        self._bar_buttons: list[tuple[QToolButton, str]] = []
        for action, name in ((self.actions_.back, "arrow-left"), (self.actions_.forward, "arrow-right")):
            bar.addWidget(self._bar_button(action, name))
        self.search = SearchBox(self)
        self.date = DateField(self)
        for widget in (_spring(), self.search, _spring(), self.date):
            bar.addWidget(widget)
        self.date.set_range(self.navigator.earliest, self.navigator.latest)
        self.date.show_date(self.navigator.lens.on)
        button = self._bar_button(self.actions_.print, "printer")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addWidget(button)
        self.actions_.print.setIconText(tr("Print…"))

    def _bar_button(self, action: QAction, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(BUTTON, BUTTON)
        action.setIcon(icons.blank())
        self._bar_buttons.append((button, icon))
        return button

    def bar_buttons(self) -> list[QToolButton]:
        """Return the buttons of the bar from left to right."""
        return [button for button, _ in self._bar_buttons]

    def tint(self) -> None:
        """Draw all icons; not before the first paint."""
        self._tint_bar()
        self.timeline_bar.tint()
        for panel in self.panels.values():
            panel.tint()

    def _tint_bar(self) -> None:
        self.date.tint()
        for button, name in self._bar_buttons:
            button.defaultAction().setIcon(icons.icon(name, "text"))

    def _build_timeline(self) -> None:
        from csto_explorer.window.timeline_bar import TimelineBar

        bar = QToolBar(tr("Timeline"), self)
        bar.setObjectName("timelineBar")
        bar.setMovable(False)
        self.timeline_bar: TimelineBar = TimelineBar(bar, self.actions_.play, self.actions_.timeline_menu)
        self.timeline: TimelineView = self.timeline_bar.view
        bar.addWidget(self.timeline_bar)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)

    def _build_status(self) -> None:
        self.summary = ElidedLabel(self)
        self.summary.setObjectName("summary")
        # over the end of the other, in no layout: where it comes and goes nothing is laid out anew
        self.provenance = ElidedLabel(self.summary)
        self.provenance.setObjectName("provenance")
        # it has all the room that is left, whatever it says, so that no other text moves anything
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.statusBar().addWidget(self.summary, 1)
        self.statusBar().setSizeGripEnabled(False)
        for label in (self.summary, self.provenance):
            label.changed.connect(self._fit_status)

    def _fit_status(self) -> None:
        """Where both lines do not fit, the one about the date stays; About tells the other as well."""
        room, width = self.summary.rect(), self.provenance.sizeHint().width()
        self.provenance.setGeometry(room.adjusted(room.width() - width, 0, 0, 0))
        self.provenance.setVisible(self.summary.sizeHint().width() + width + 2 * theme.PADDING <= room.width())


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring

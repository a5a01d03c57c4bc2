# SPDX-License-Identifier: MIT
"""The window as a whole: arrangements, light and dark, layout, links, what is wrong with a database."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from csto_explorer import app
from csto_explorer.errors import ExplorerError, UsageError
from csto_explorer.models.settings import Settings

SHOWN = {
    Qt.Key.Key_1: {"structure", "chart", "map", "details", "tables"},
    Qt.Key.Key_2: {"structure", "chart", "details"},
    Qt.Key.Key_3: {"map", "details"},
    Qt.Key.Key_4: {"tables", "details"},
}


@pytest.mark.parametrize("key", SHOWN)
def test_arrangements_by_keys(window, qtbot, key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert {name for name, panel in window.panels.items() if panel.isVisible()} == SHOWN[key]


def test_a_panel_that_was_hidden_is_filled_when_shown(window, qtbot, on):
    window.arrange("map")
    window.navigator.set_date(on("1998-06-01"))
    window.arrange("overview")
    qtbot.waitUntil(lambda: window.tables.model.rowCount() > 0)
    assert not window.structure.model.index_of(window.workspace.store.root).isValid()


def test_dark_and_light_change_the_whole_window(window, qtbot):
    def ground(image: QImage) -> int:
        return image.pixelColor(image.width() // 2, image.height() - 4).lightness()

    assert ground(window.grab().toImage()) > 200
    window.actions_.themes["dark"].trigger()
    qtbot.waitUntil(lambda: ground(window.grab().toImage()) < 60)
    window.actions_.themes["light"].trigger()
    qtbot.waitUntil(lambda: ground(window.grab().toImage()) > 200)


def test_the_layout_is_kept(window, store, qtbot, tmp_path):
    window.arrange("chart")
    window.resize(1300, 800)
    window.close()
    again = app.make_window(store, Settings(tmp_path / "settings"))
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.firstPainted):
        again.show()
    assert again.size().width() == 1300
    assert not again.tables.isVisible()
    assert again.chart.isVisible()


def test_everything_fits_at_1024_by_700(window, qtbot):
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: bool(window.tabifiedDockWidgets(window.map)))
    QApplication.processEvents()
    assert window.width() == 1024
    assert window.chart.view.width() >= 430
    assert window.chart.view.height() >= 280


def test_a_link_opens_its_record_on_its_date(store, qtbot, settings, on):
    opened = app.make_window(store, settings, "csto://organization/cfm?view=chart&on=2012-05-01")
    qtbot.addWidget(opened)
    assert opened.navigator.place.key.id == "cfm"
    assert opened.navigator.lens.on == on("2012-05-01")


@pytest.mark.parametrize(
    "link", ["http://x", "csto://", "csto://organization/none-such", "csto://organization/csc?on=1", "\0"]
)
def test_a_link_that_leads_nowhere_says_so(store, qapp, settings, link):
    with pytest.raises(UsageError):
        app.make_window(store, settings, link)


def test_copying_a_link_gives_one_that_opens(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "csto://organization/csto?on=2022-04-01"


def test_copying_a_citation_names_source_and_sentence(window, qtbot):
    from csto_explorer.records.keys import RecordKey

    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    text = QGuiApplication.clipboard().text()
    assert "Collective Security Council" in text
    assert "¶" in text


def test_f6_goes_round_the_panels(window, qtbot):
    seen = set()
    for _ in range(8):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.add(QApplication.focusWidget())
    assert len(seen) >= 6


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"not a database at all" * 100])
def test_a_bad_database_is_refused_in_one_line(tmp_path, qapp, content, capsys):
    path = tmp_path / "bad.db"
    path.write_bytes(content)
    with pytest.raises(ExplorerError) as refused:
        app.open_store(path)
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_running_on_a_missing_database_says_what_to_do(tmp_path, qapp, capsys):
    assert app.run(tmp_path / "none.db") == 2
    assert "none.db" in capsys.readouterr().err


def test_names_in_russian(window):
    window.actions_.languages["ru"].trigger()
    assert window.card.card.title.startswith("Организация Договора")
    window.actions_.languages["en"].trigger()


def test_a_filter_that_leaves_nothing_of_the_structure_says_so_and_is_cleared(window, qtbot):
    structure = window.structure
    qtbot.keyClicks(structure.filter, "zzz")
    assert structure.notice.isVisible()
    assert structure.notice.label.text() == "Nothing in the structure is called “zzz”."
    qtbot.mouseClick(structure.notice.button, Qt.MouseButton.LeftButton)
    assert not structure.notice.isVisible()
    assert structure.filter.text() == ""
    assert structure.model.rowCount() == 1


def test_another_date_moves_nothing_in_the_window(window):
    QApplication.processEvents()
    panels = (window.structure, window.chart, window.tables, window.card, window.statusBar())
    before = [panel.geometry() for panel in panels]
    window.navigator.set_date(datetime.date(2021, 3, 3))
    QApplication.processEvents()
    assert [panel.geometry() for panel in panels] == before
    # the line about the date has all its room
    assert window.summary.sizeHint().width() <= window.summary.width()


def test_before_the_treaty_was_in_force_signatories_are_counted(window):
    window.navigator.set_date(window.navigator.earliest)
    assert "6 signatories on 15 May 1992" in window.summary.text()


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("1993-09-24", "Azerbaijan joins the Treaty · 6 signatories on 24 September 1993, 3 uncertain"),
        ("1999-12-31", "1999: Azerbaijan leaves the Treaty · 1999: Georgia leaves the Treaty · 1 more · 6 parties"),
        ("2022-04-01", "6 member states on 1 April 2022, 1 suspended (Uzbekistan)"),
        ("2024-12-01", "6 member states on 1 December 2024, 5 of them as last known on 1 April 2022, 1 suspended"),
    ],
)
def test_the_status_bar_names_what_happened_and_counts_each_state_once(window, day, told):
    window.navigator.set_date(datetime.date.fromisoformat(day))
    assert window.summary.text().startswith(told)

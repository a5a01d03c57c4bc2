# SPDX-License-Identifier: MIT
"""Printing maps from the window: as they are shown, with all that belongs to them."""

from __future__ import annotations

import pytest
from tests.sheets import texts_in, texts_on

from csto_explorer.window import output
from csto_explorer.window.print_dialog import PrintDialog

ARRANGEMENT = "map"


def written_on(sheet) -> str:
    return " ".join(text.text for text in texts_on(sheet))


@pytest.mark.parametrize("suffix", ["pdf", "svg", "png"])
def test_the_map_is_saved_in_each_format(window, tmp_path, suffix):
    path = tmp_path / f"map.{suffix}"
    output.write(output.map_sheets(window), path)
    assert path.stat().st_size > 10_000


def test_the_map_bears_date_legend_and_note(window, tmp_path):
    path = tmp_path / "map.pdf"
    output.write(output.map_sheets(window), path)
    text = " ".join(" ".join(texts_in(path)).split())
    for wanted in ("1 April 2022", "Member", "Suspended", "disputed", "Kazakhstan"):
        assert wanted.lower() in text.lower(), wanted


@pytest.mark.parametrize(
    ("theme", "title", "wanted"),
    [
        ("places", "Seats, meetings and exercises", "Sessions held"),
        ("regions", "Regions of collective security", "bounds of the regions"),
        ("since", "Since when", "With the Treaty since 15 May 1992"),
    ],
)
def test_the_map_is_printed_as_it_is_shown(window, theme, title, wanted):
    window.map.themes[theme].trigger()
    (sheet,) = output.map_sheets(window)
    text = written_on(sheet)
    for each in (title, wanted, "1 April 2022", "takes no side", " km"):
        assert each in text, each


@pytest.fixture
def map_dialog(window, qtbot):
    made = PrintDialog(window, "Print map", "map", None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview.sheet is not None)
    return made


def test_what_the_map_shows_is_chosen_in_its_dialog(map_dialog):
    form = map_dialog.form
    lines = len(map_dialog.preview.sheet.scene.groups)
    form.graticule.setChecked(True)
    assert len(map_dialog.preview.sheet.scene.groups) > lines
    form.theme.setCurrentIndex(form.theme.findData("groups"))
    assert "Groups of troops" in written_on(map_dialog.preview.sheet)
    assert "Russian-Armenian group of troops" in written_on(map_dialog.preview.sheet)


def test_the_series_is_a_choice_of_the_dialog_of_the_map(map_dialog):
    form = map_dialog.form
    form.part.setCurrentIndex(form.part.findData("series"))
    assert not form.theme.isVisible()
    for wanted in ("31 December 1992", "31 December 1999", "takes no side"):
        assert wanted in written_on(map_dialog.preview.sheet)

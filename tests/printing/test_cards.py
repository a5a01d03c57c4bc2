# SPDX-License-Identifier: MIT
"""Cards on paper: all that the card says, with its sources by number, and no heading without what it heads."""

from __future__ import annotations

import datetime
import re

import pytest
from pypdf import PdfReader

from csto_explorer.cli import run
from csto_explorer.database.cards import card
from csto_explorer.models.card_sheets import sheets_of
from csto_explorer.printing.paper import MM
from csto_explorer.records.keys import RecordKey
from csto_explorer.scene.model import Box
from tests.sheets import texts_in, texts_on

ON = datetime.date(2022, 4, 1)
KEYS = ("person/nikol-pashinyan", "post/csc-member-ru", "organization/csc", "area/am", "event/session-2022-11-23")


@pytest.mark.parametrize("key", [*KEYS, "activity/exercise-boundary", "document/charter", "source/about-2022"])
def test_all_that_a_card_says_stands_on_paper(store, key):
    shown = card(store, RecordKey.parse(key), ON)
    said = re.sub(r"\s", "", " ".join(item.text for sheet in sheets_of(store, shown, ON) for item in texts_on(sheet)))
    expected = [shown.title, shown.description, *(fact.label for fact in shown.facts)]
    expected += [link.title for section in shown.sections for link in section.links]
    words = {word for text in expected for word in text.split()}
    assert [word for word in words if word not in said] == []
    assert "Asof1April2022" in said


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
def test_nothing_is_cut_and_no_heading_stands_alone_at_the_foot(store, paper):
    shown = card(store, RecordKey("organization", "csc"), ON)
    headings = {section.heading for section in shown.sections}
    sheets = sheets_of(store, shown, ON, paper, margin=20 * MM)
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets, 1):
        written = texts_on(sheet)
        lowest = max((item for item in written[:-1] if item.size > 8), key=lambda item: item.y)
        assert lowest.text not in headings
        assert all(20 * MM - 0.01 <= item.x < sheet.paper.width - 20 * MM + 0.01 for item in written)
        assert any(item.text == f"Page {number} of {len(sheets)}" for item in written)


def test_a_list_that_goes_on_says_so_on_the_next_page(store):
    sheets = sheets_of(store, card(store, RecordKey("organization", "csc"), ON), ON)
    assert any(item.text.endswith(") (continued)") for sheet in sheets[1:] for item in texts_on(sheet))


def test_the_plots_of_a_card_are_drawn(store):
    (sheet,) = sheets_of(store, card(store, RecordKey("person", "nikol-pashinyan"), ON), ON)
    boxes = [item for group in sheet.scene.groups for inner in group.items for item in getattr(inner, "items", [inner])]
    assert any(isinstance(item, Box) for item in boxes)


def test_show_prints_a_card(tmp_path, capsys):
    target = tmp_path / "card.pdf"
    assert run(["--language", "ru", "show", "organization/csc", "--on", "2022-04-01", "-o", str(target)]) == 0
    reader = PdfReader(target)
    assert reader.metadata is not None
    assert reader.metadata.title == "Совет коллективной безопасности"
    text = " ".join(" ".join(texts_in(target)).split())
    assert "По состоянию на 1 апреля 2022 г." in text
    assert f"Лист 1 из {len(reader.pages)}" in text
    assert "страницы" in capsys.readouterr().out
    assert run(["show", "organization/csc", "-o", str(tmp_path / "card.doc")]) == 2

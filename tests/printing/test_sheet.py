# SPDX-License-Identifier: MIT
from __future__ import annotations

import re

import pytest

from csto_explorer.chart.details import BodyDetails
from csto_explorer.printing.page import LEAST_POINTS, MARGIN, LegendEntry, SheetWords
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.sheet import ChartRequest, chart_legend, chart_sheet, map_sheet
from csto_explorer.printing.words import day, word
from csto_explorer.records.interval import Certainty, Interval
from csto_explorer.records.structure import Node
from csto_explorer.records.types import Names, Organization
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Box, Group, Line, Rect, Scene, Text
from tests.chart.samples import OUTLINE, key
from tests.printing.conftest import WORDS
from tests.printing.test_book import large


def texts(sheet) -> list[Text]:
    return [item for group in sheet.scene.groups for item in group.items if isinstance(item, Text)]


@pytest.mark.parametrize("paper", ["A5", "A4", "Legal", "A0", "300x300mm"])
@pytest.mark.parametrize("direction", ["down", "right"])
def test_nothing_lies_outside_the_margins(sheet_of, paper, direction):
    sheet = sheet_of(paper, direction=direction)
    inner = Rect(0, 0, sheet.paper.width, sheet.paper.height).grown(-MARGIN + 0.5)
    for text in texts(sheet):
        width = measure(text.text, text.size, text.bold)
        left = text.x - (width if text.anchor == "right" else 0)
        assert inner.contains(left, text.y - text.size * 0.7)
        assert inner.contains(left + width, text.y)
    assert all(inner.contains(g.bounds.x, g.bounds.bottom) for g in sheet.scene.groups if g.key)


def test_every_body_stands_on_the_sheet_whatever_is_folded(sheet_of):
    sheet = sheet_of(folded=frozenset([key("sec")]))
    assert len([group for group in sheet.scene.groups if group.key]) == len(OUTLINE.splitlines())


def test_the_sheet_bears_its_words(sheet_of):
    words = [text.text for text in texts(sheet_of())]
    for wanted in (WORDS.title, WORDS.subtitle, WORDS.source, "Page 1 of 1", "Subordinate to", "Force"):
        assert wanted in words


def test_the_legend_holds_only_what_is_shown(request_of):
    labels = [entry.label for entry in chart_legend(request_of(depth=1, dashed=False))]
    assert labels == ["Council", "Permanent working body", "Parliamentary body", "Expert body", "Subordinate to"]


def test_each_kind_of_line_is_dashed_as_the_legend_says(request_of, sheet_of):
    def dashes(items):
        return [item.dashes for item in items if isinstance(item, Line) and item.dashed]

    legend = {entry.label: dashes(entry.sample) for entry in chart_legend(request_of())}
    drawn = {group.title: dashes(group.items) for group in sheet_of().scene.groups if group.title and not group.key}
    assert legend["Supports"] == drawn["supports"]
    assert legend["Cooperates with"] == drawn["cooperates_with"] != drawn["supports"]


def test_the_legend_tells_dashes(request_of):
    labels = [entry.label for entry in chart_legend(request_of(uncertain=frozenset(["dre"])))]
    assert labels[-3:] == ["Cooperates with", "Supports", "Existence uncertain"]


def test_the_smallest_type_is_told(sheet_of):
    sheet = sheet_of()
    assert sheet.smallest == min(text.size for text in texts(sheet))
    assert sheet.warning == ""


def test_small_type_is_warned_of_with_the_paper_that_mends_it(sheet_of):
    sheet = sheet_of("100x140mm")
    assert sheet.smallest < LEAST_POINTS
    assert f"{sheet.smallest:.1f} pt" in sheet.warning
    mending = next(name for name in ("A5", "A4", "A3") if f"{name} is the smallest" in sheet.warning)
    assert sheet_of(mending).smallest >= LEAST_POINTS


def test_type_grows_with_the_paper(sheet_of):
    assert sheet_of("A4").smallest < sheet_of("A3").smallest < sheet_of("A0").smallest


def test_auto_takes_the_larger_type(sheet_of):
    scales = {
        way: max(t.size for t in texts(sheet_of("A4", way)) if t.text == "Dredgers")
        for way in ("auto", "portrait", "landscape")
    }
    assert scales["auto"] == max(scales.values())


def test_a_body_alone_is_printed(qapp):
    body = Organization(key("one"), Names("One"), "council", Interval())
    request = ChartRequest(Node(body, (), Certainty.YES), {key("one"): BodyDetails("One")}, WORDS)
    sheet = chart_sheet(request, measure, find_paper("A4"))
    assert [text.text for text in texts(sheet)].count("One") == 1


def test_a_long_title_and_source_keep_within_the_page(request_of):
    words = SheetWords("Council of " * 20, "x", "A long source of many words " * 20)
    sheet = chart_sheet(request_of(words), measure, find_paper("A5"))
    assert all(measure(t.text, t.size, t.bold) <= sheet.paper.width - 2 * MARGIN + 1 for t in texts(sheet))


def test_a_legend_and_a_subtitle_longer_than_the_sheet_go_on_below(qapp):
    entry = LegendEntry("Disputed: " + "an area (one claim); " * 12, (Box(Rect(0, 0, 12, 8), "map.member"),), 12)
    words = SheetWords("Map", "Rows with much, " * 20, "Source.")
    sheet = map_sheet(lambda *size: Scene(Rect(0, 0, *size), ()), [entry, entry], [], words, measure, find_paper("A5"))
    assert all(t.x + measure(t.text, t.size, t.bold) <= sheet.paper.width - MARGIN + 1 for t in texts(sheet)[:-1])
    assert [text.text[:9] for text in texts(sheet)].count("Disputed:") == 2
    assert sheet.smallest >= LEAST_POINTS


def test_a_map_fills_its_frame(qapp):
    asked = []

    def draw(width, height):
        asked.append((width, height))
        bounds = Rect(0, 0, width, height)
        return Scene(bounds, (Group(bounds, (Box(bounds, "map.sea"),), key("sea")),))

    legend = [LegendEntry("Member", (Box(Rect(0, 0, 12, 8), "map.member"),), 12)]
    sheet = map_sheet(draw, legend, ["A note."], WORDS, measure, find_paper("A4"))
    sea = sheet.scene.find(key("sea"))
    assert sea is not None
    assert sheet.paper.is_landscape
    assert sea.bounds.width == pytest.approx(sheet.paper.width - 2 * MARGIN)
    assert {"Member", "A note."} <= {text.text for text in texts(sheet)}
    assert len(asked) == 1


def test_days_and_words_are_said_in_both_languages():
    import datetime

    on = datetime.date(2022, 4, 1)
    assert (day(on, "en"), day(on, "ru")) == ("1 April 2022", "1 апреля 2022 года")
    assert word("force", "ru") == "Силы"
    assert word("reports_to", "de") == "reports to"


def test_where_no_paper_of_the_list_serves_the_size_that_does_is_told(qapp, monkeypatch):
    monkeypatch.setattr("csto_explorer.printing.sheet.larger", lambda _: [])
    request = large(299)
    told = chart_sheet(request, measure, find_paper("A5")).warning
    found = re.search(r"A sheet of ([\d.]+) × ([\d.]+) m would mend it", told)
    assert found is not None, told
    width, height = (1000 * float(side) for side in found.groups())
    sheet = chart_sheet(request, measure, find_paper(f"{width:.0f}x{height:.0f}mm"))
    assert sheet.warning == ""
    smaller = chart_sheet(request, measure, find_paper(f"{0.7 * width:.0f}x{0.7 * height:.0f}mm"))
    assert smaller.smallest < LEAST_POINTS

# SPDX-License-Identifier: MIT
"""Posters, looked at as scenes and read back from their files."""

from __future__ import annotations

from collections import Counter

import pytest
from pypdf import PdfReader

from csto_explorer.errors import UsageError
from csto_explorer.printing.output import save
from csto_explorer.printing.page import MARGIN
from csto_explorer.printing.paper import MM, find_paper
from csto_explorer.printing.poster import PosterOptions, poster_sheets
from csto_explorer.printing.progress import Cancelled
from csto_explorer.printing.tile_marks import tile_name
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Box, Line, Rect, Text
from tests.chart.samples import details
from tests.printing.read_back import assert_sound


@pytest.fixture
def poster_of(request_of):
    def made(paper="A5", orientation="auto", options=None, margin=MARGIN, tell=None, **chart):
        more = {"tell": tell} if tell else {}
        return poster_sheets(
            request_of(**chart), measure, find_paper(paper), orientation, margin, options or PosterOptions(), **more
        )

    return made


def whole(sheets) -> Counter:
    """Return on how many sheets each body stands uncut."""
    return Counter(g.key for sheet in sheets for g in sheet.scene.groups if g.key and g.clip is None)


def names(sheet) -> list[str]:
    return [i.text for g in sheet.scene.groups for i in g.items if isinstance(i, Text)]


@pytest.mark.parametrize("paper", ["A5", "A4", "Tabloid", "120x150mm"])
@pytest.mark.parametrize("direction", ["down", "right"])
def test_every_body_stands_whole_on_some_tile(poster_of, paper, direction):
    assert set(whole(poster_of(paper, direction=direction))) == set(details())


def test_each_body_is_marked_once_where_it_is_whole(poster_of):
    sheets = poster_of("120x150mm")
    marks = [mark for sheet in sheets for mark in sheet.marks]
    assert sorted(mark.order for mark in marks) == list(range(len(details())))


def test_tiles_joined_hold_each_letter_once(poster_of, request_of, tmp_path):
    """What is left of the tiles, cut along their left and upper marks and laid one over another, is the poster."""
    sheets = poster_of("120x150mm")
    assert len(sheets) > 2
    seen: dict[tuple[int, str], int] = {}
    for sheet in sheets:
        for mark in sheet.marks:
            group = next(
                g for g in sheet.scene.groups if g.clip is None and (g.bounds.x, g.bounds.y) == (mark.x, mark.y)
            )
            for text in (i.text for i in group.items if isinstance(i, Text)):
                seen[mark.order, text] = seen.get((mark.order, text), 0) + 1
    assert set(seen.values()) == {1}
    drawn = [mark.order for sheet in sheets for mark in sheet.marks]
    assert len(drawn) == len(set(drawn)) == len(details())


def test_a_poster_is_sound(poster_of, tmp_path):
    save(poster_of("A5", margin=12 * MM), tmp_path / "poster.pdf")
    assert_sound(tmp_path / "poster.pdf")


@pytest.mark.parametrize("margin", [5 * MM, 15 * MM])
def test_nothing_is_seen_outside_the_margins(poster_of, margin):
    for sheet in poster_of("A5", margin=margin):
        inner = Rect(0, 0, sheet.paper.width, sheet.paper.height).grown(0.6 - margin)
        *picture, around = sheet.scene.groups
        for group in picture:
            seen = group.clip or group.bounds
            assert inner.contains(seen.x, seen.y)
            assert inner.contains(seen.right, seen.bottom)
        for item in around.items:
            if isinstance(item, Text):
                width = measure(item.text, item.size, item.bold)
                left = item.x - (width if item.anchor == "right" else 0)
                assert inner.contains(left, item.y - item.size * 0.7)
                assert inner.contains(left + width, item.y)
            elif isinstance(item, Line):
                assert all(inner.contains(x, y) for x, y in item.points)


def test_what_is_cut_is_clipped_to_the_picture_in_the_file_too(poster_of, tmp_path):
    sheets = poster_of("120x150mm")
    cut = [g for sheet in sheets for g in sheet.scene.groups if g.clip is not None]
    assert cut
    save(sheets, tmp_path / "poster.pdf")
    contents = [page.get_contents().get_data().split() for page in PdfReader(tmp_path / "poster.pdf").pages]
    assert any(b"W" in content or b"W*" in content for content in contents)


def test_the_first_tile_bears_title_and_legend_and_all_bear_the_rest(poster_of):
    sheets = poster_of("A5")
    assert {"League of Rivers", "Subordinate to", "Force"} <= set(names(sheets[0]))
    for number, sheet in enumerate(sheets, 1):
        told = " ".join(names(sheet))
        assert f"Page {number} of {len(sheets)}" in told
        assert "Source: a river. Records 2022.1" in told
        assert "as of 1 April 2022" in told
    assert "Subordinate to" not in names(sheets[-1])


def test_tiles_are_named_by_letters_and_numbers():
    assert [tile_name(place) for place in ((0, 0), (1, 2), (25, 0), (26, 9))] == ["A1", "B3", "Z1", "AA10"]


def test_tiles_with_nothing_on_them_are_left_out_and_named(poster_of):
    sheets = poster_of("A5", options=PosterOptions(scale=200), direction="right")
    told = [text for text in names(sheets[0]) if text.startswith("Left out")]
    drawn = {text for sheet in sheets for text in names(sheet) if text[0] in "ABCDEFGH" and text[1:].isdigit()}
    assert told
    for name in told[0].partition(": ")[2].split(", "):
        assert name not in drawn
    assert all(any(g.key or any(isinstance(i, Line) for i in g.items) for g in s.scene.groups) for s in sheets)


def test_so_many_sheets_across_and_down(poster_of):
    few, many = (poster_of("A5", "portrait", PosterOptions(tiles=tiles)) for tiles in ((1, 2), (3, 4)))
    assert len(few) <= 2
    assert len(few) < len(many) <= 12
    assert max(t.size for t in _all(many[0])) > max(t.size for t in _all(few[0]))


def _all(sheet):
    return [i for g in sheet.scene.groups if g.key for i in g.items if isinstance(i, Text)]


def test_marks_and_sketch_can_be_left_away(poster_of):
    def strokes(sheet):
        return [i for i in sheet.scene.groups[-1].items if isinstance(i, Line | Box)]

    assert strokes(poster_of("A5")[1])
    assert not strokes(poster_of("A5", options=PosterOptions(marks=False, locator=False))[1])


@pytest.mark.parametrize("options", [PosterOptions(scale=900), PosterOptions(tiles=(0, 2)), PosterOptions(scale=0)])
def test_what_cannot_be_is_refused(poster_of, options):
    with pytest.raises(UsageError):
        poster_of("A5", options=options)


def test_paper_too_small_for_a_tile_is_refused(poster_of):
    with pytest.raises(UsageError, match="too small"):
        poster_of("60x60mm", options=PosterOptions(scale=20))


def test_the_work_can_be_ended(poster_of):
    def tell(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        poster_of(tell=tell)

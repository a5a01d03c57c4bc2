# SPDX-License-Identifier: MIT
"""Books, looked at as scenes and read back from their files."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from csto_explorer.chart.details import BodyDetails, Holder
from csto_explorer.chart.tree import count_below
from csto_explorer.printing.book import book_sheets
from csto_explorer.printing.output import save
from csto_explorer.printing.page import MARGIN
from csto_explorer.printing.paper import find_paper
from csto_explorer.printing.persons import Person
from csto_explorer.printing.pouring import poured
from csto_explorer.printing.sheet import ChartRequest
from csto_explorer.records.structure import walk
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Text
from tests.chart.samples import details, key, sample
from tests.printing.conftest import WORDS
from tests.printing.read_back import assert_sound

PERSONS = [Person("Anna Brook", (key("sec"), key("wat"))), Person("Boris Ford", (key("dre"),))]


@pytest.fixture
def book_of(request_of):
    def made(paper="A4", persons=PERSONS, **chart):
        return book_sheets(request_of(**chart), persons, measure, find_paper(paper))

    return made


def texts(sheet) -> list[str]:
    return [i.text for g in sheet.scene.groups for i in g.items if isinstance(i, Text)]


def page_after(sheet, name: str) -> int:
    """Return the number at the end of an entry of an index."""
    return int(next(t for t in texts(sheet)[texts(sheet).index(name) :] if t.isdigit()))


def test_each_body_with_others_below_it_has_a_page_of_its_own(book_of):
    parents = [node for node in walk(sample()) if node.children]
    # and a page for the indexes
    assert len(book_of()) == len(parents) + 1


def test_every_body_stands_as_a_page_or_as_a_box(book_of):
    keys = {group.key for sheet in book_of() for group in sheet.scene.groups if group.key}
    assert keys == set(details())


def test_the_outline_has_each_body_once_and_the_indexes(book_of):
    marks = [mark for sheet in book_of() for mark in sheet.marks]
    assert sorted(mark.order for mark in marks if mark.order < len(details())) == list(range(len(details())))
    assert [mark.title for mark in marks][-2:] == ["Index of bodies", "Index of persons"]


def test_the_index_names_the_page_where_each_body_stands(book_of):
    sheets = book_of()
    index = next(sheet for sheet in sheets if "Index of bodies" in texts(sheet))
    for name in ("Dredgers", "University League"):
        page = sheets[page_after(index, name) - 1]
        assert name in texts(page)


def test_the_index_of_persons_names_their_bodies(book_of):
    sheets = book_of()
    last = texts(sheets[-1])
    assert last[last.index("Brook, Anna") + 1 :][:1] == ["CSBC"]
    page = sheets[page_after(sheets[-1], "Ford, Boris, Dredgers") - 1]
    assert "Dredgers" in texts(page)


def test_who_holds_the_posts_of_a_body_without_a_page_stands_in_its_box(request_of):
    request = request_of()
    told = {
        **request.details,
        key("dre"): request.details[key("dre")]._replace(holders=(Holder("Head", "Boris Ford"),)),
    }
    sheets = book_sheets(replace(request, details=told), PERSONS, measure, find_paper("A4"))
    page = sheets[page_after(sheets[-1], "Ford, Boris, Dredgers") - 1]
    assert "Head: Boris Ford" in texts(page)


def test_an_index_that_has_no_room_below_another_has_a_page_of_its_own(book_of):
    many = [Person(f"Anna Brook{number}", (key("sec"),)) for number in range(150)]
    with_indexes = [
        [heading for heading in ("Index of bodies", "Index of persons") if heading in texts(sheet)]
        for sheet in book_of(persons=many)
    ]
    assert [found for found in with_indexes if found] == [["Index of bodies"], ["Index of persons"]]


def test_without_persons_there_is_no_index_of_them(book_of):
    assert "Index of bodies" in texts(book_of(persons=[])[-1])


def test_a_child_with_a_page_says_where_it_goes_on(book_of):
    sheets = book_of()
    told = next(text for text in texts(sheets[0]) if "continued on page 2" in text)
    (summit,) = (node for node in sample().children if node.organization.key == key("sum"))
    assert told.startswith(f"{count_below(summit)} bodies below")
    assert "Summit of the River States" in texts(sheets[1])


def test_the_path_leads_to_the_top(book_of):
    fleet = next(sheet for sheet in book_of() if {"Common Fleet", "Dredgers"} <= set(texts(sheet)))
    path = [text for text in texts(fleet) if re.fullmatch(r"[A-Z]+, page\s\d+", text)]
    assert [step.partition(",")[0] for step in path] == ["LR", "SRS", "CHM"]


@pytest.mark.parametrize("paper", ["A4", "A5", "A3", "Letter"])
def test_links_lead_to_the_pages_they_name(book_of, tmp_path, paper):
    sheets = book_of(paper)
    save(sheets, tmp_path / "book.pdf")
    reader = PdfReader(tmp_path / "book.pdf")
    for page, sheet in zip(reader.pages, sheets, strict=True):
        targets = [
            reader.get_page_number(annotation.get_object()["/Dest"][0].get_object())
            for annotation in page.get("/Annots", ())
        ]
        assert targets == [link.page for link in sheet.links]
    assert any(sheet.links for sheet in sheets)


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_a_book_is_sound(book_of, tmp_path, paper):
    save(book_of(paper), tmp_path / "book.pdf")
    assert_sound(tmp_path / "book.pdf", MARGIN)


def large(children: int, holders: int = 0) -> ChartRequest:
    lines = [
        "top|Great Assembly|GA|organization||",
        *(f" c{n}|Committee number {n}||council||" for n in range(children)),
    ]
    outline = "\n".join(lines) + "\n"
    held = tuple(Holder(f"S{n}", f"Person {n}") for n in range(holders))
    words = {key(f"c{n}"): BodyDetails(f"Committee number {n}") for n in range(children)}
    return ChartRequest(
        sample(outline), {key("top"): BodyDetails("Great Assembly", "GA", holders=held), **words}, WORDS
    )


def test_a_large_family_goes_over_several_pages(qapp):
    sheets = book_sheets(large(200), [], measure, find_paper("A4"))
    found = [group.key for sheet in sheets for group in sheet.scene.groups if group.key]
    assert len(found) == len(set(found)) == 201
    assert "Great Assembly (continued)" in texts(sheets[1])
    for sheet in sheets:
        boxes = [group.bounds for group in sheet.scene.groups if group.key]
        assert all(box.bottom < sheet.paper.height - MARGIN for box in boxes)
        assert not any(a.overlaps(b) for n, a in enumerate(boxes) for b in boxes[:n])


def test_many_holders_are_listed_on_as_many_pages_as_they_take(qapp):
    sheets = book_sheets(large(3, holders=120), [], measure, find_paper("A4"))
    told = [text for sheet in sheets for text in texts(sheet)]
    assert [told.count(f"S{n}: Person {n}") for n in range(120)] == [1] * 120


def test_relations_are_told_in_words_with_their_pages(book_of):
    told = [text for sheet in book_of() for text in texts(sheet)]
    assert any("supports" in text or "cooperates with" in text for text in told)
    assert not any("supports" in text for sheet in book_of(dashed=False) for text in texts(sheet))


def test_a_body_alone_makes_a_book_too(qapp):
    sheets = book_sheets(large(0), [], measure, find_paper("A4"))
    assert ["Index of bodies" in texts(sheet) for sheet in sheets] == [False, True]


def test_columns_are_poured_evenly():
    assert poured([10.0] * 6, 3, 100, 2) == [(0, 2), (2, 4), (4, 6)]
    assert poured([10.0] * 6, 2, 24, 2) == [(0, 2), (2, 4)]
    assert poured([200.0, 10.0], 2, 100, 2) == [(0, 1), (1, 2)]

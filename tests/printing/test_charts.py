# SPDX-License-Identifier: MIT
"""The printed chart of the shipped records, read back."""

from __future__ import annotations

import datetime
import re

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from csto_explorer import paths
from csto_explorer.database.store import Store
from csto_explorer.errors import UsageError
from csto_explorer.printing.charts import ChartJob, chart_sheets
from csto_explorer.printing.output import save
from csto_explorer.printing.page import LEAST_POINTS, MARGIN
from csto_explorer.printing.printer import print_sheets, set_up
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.records.structure import structure, walk
from csto_explorer.scene.fonts import measure
from csto_explorer.scene.model import Text
from tests.printing.read_back import assert_sound, chars, pages
from tests.sheets import texts_in


@pytest.fixture(scope="module")
def store():
    opened = Store.open(paths.database())
    yield opened
    opened.close()


@pytest.fixture
def sheet_of(store, qapp):
    def made(language: str = "en", on: datetime.date | None = None, **job):
        lens = Lens(on or store.opens_on, language)
        (sheet,) = chart_sheets(store, lens, ChartJob(**job), measure, "a source", store.version)
        return sheet

    return made


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("direction", ["down", "right"])
def test_the_whole_structure_is_in_the_pdf(store, sheet_of, tmp_path, language, direction):
    path = tmp_path / "chart.pdf"
    save([sheet_of(language, direction=direction)], path)
    # not by `texts_in`: PDFium leaves out two letters where one of these sheets has two texts side by side
    (page,) = PdfReader(path).pages
    text = plain(page.extract_text())
    top = structure(store.organizations(), store.relations(), store.root, store.opens_on)
    assert top is not None
    for node in walk(top):
        assert plain(node.organization.names.name(language)) in text
    assert path.stat().st_size <= 200_000


@pytest.mark.parametrize(
    "job",
    [
        {"style": "layered", "paper": "A2", "fields": frozenset()},
        {"hang": "both", "fields": frozenset({"class", "founded"})},
        {"hang": "left", "staff_beside": True},
        {"direction": "right", "style": "layered", "both_names": True, "paper": "A3"},
        {"mode": "poster", "hang": "both", "staff_beside": True},
    ],
    # named by what is asked for: a set is written in another order each time
    ids=lambda job: "-".join(job),
)
def test_every_arrangement_prints_every_body_once(store, file_of, job):
    path, sheets = file_of(**job)
    found = [group.key for sheet in sheets for group in sheet.scene.groups if group.key and group.clip is None]
    bodies = [body.key for body in shown(store)]
    assert set(found) == set(bodies)
    assert job.get("mode") == "poster" or len(found) == len(bodies)
    text = plain("".join(texts_in(path)))
    assert [body.key for body in shown(store) if plain(body.names.en) not in text] == []
    assert_sound(path, MARGIN if job.get("mode") != "poster" else None)


def test_names_in_both_languages_and_the_rest_in_english(store, file_of):
    path, (sheet,) = file_of("ru", both_names=True, paper="A3")
    text = plain(texts_in(path)[0])
    for body in shown(store):
        assert plain(body.names.en) in text
        assert plain(body.names.ru) in text
    assert "Subordinateto" in text
    assert sheet.language == "en"


@pytest.mark.parametrize("mode", ["fit", "book"])
def test_kinds_of_lines_that_are_left_out_are_in_no_legend_or_list(file_of, mode):
    def told(**job):
        return plain("".join(texts_in(file_of(mode=mode, **job)[0]))).lower()

    assert "supports" in told()
    assert "supports" not in told(hidden_kinds=frozenset({"supports"}))


def test_the_whole_structure_is_legible_on_a4(sheet_of):
    sheet = sheet_of()
    assert sheet.smallest >= LEAST_POINTS
    assert sheet.warning == ""


def test_a_branch_is_printed_alone(store, sheet_of):
    keys = {g.key for g in sheet_of(root=RecordKey("organization", "cmd")).scene.groups if g.key}
    assert RecordKey("organization", "military-committee") in keys
    assert RecordKey("organization", "cfm") not in keys


def test_a_body_that_did_not_exist_is_a_clear_error(sheet_of):
    with pytest.raises(UsageError, match="did not exist on 1 January 1980"):
        sheet_of(on=datetime.date(1980, 1, 1))


def test_sheets_go_to_a_printer(sheet_of, tmp_path):
    sheet = sheet_of(paper="A3", orientation="landscape")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(printer, sheet)
    print_sheets([sheet], printer)
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(sheet.paper.width, abs=2)
    assert "Crisis" in page.extract_text()


@pytest.fixture
def file_of(store, qapp, tmp_path):
    """Return a function that saves the chart of the shipped records as PDF."""

    def made(language: str = "en", **job):
        path = tmp_path / "chart.pdf"
        lens = Lens(store.opens_on, language)
        sheets = chart_sheets(store, lens, ChartJob(**job), measure, store.attribution(), store.version)
        save(sheets, path)
        return path, sheets

    return made


def shown(store):
    top = structure(store.organizations(), store.relations(), store.root, store.opens_on)
    assert top is not None
    return [node.organization for node in walk(top)]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("mode", ["fit", "poster", "book"])
def test_every_mode_holds_every_body_and_is_small(store, file_of, mode, language):
    path, sheets = file_of(language, mode=mode)
    text = plain("".join(texts_in(path)))
    missing = [body.names.name(language) for body in shown(store) if plain(body.names.name(language)) not in text]
    assert missing == []
    assert path.stat().st_size <= 200_000
    assert len(PdfReader(path).pages) == len(sheets)
    assert PdfReader(path).trailer["/Root"]["/Lang"] == language
    assert min(sheet.smallest for sheet in sheets) >= LEAST_POINTS
    assert_sound(path, MARGIN if mode != "poster" else None)


@pytest.mark.parametrize("mode", ["fit", "poster", "book"])
def test_the_outline_names_every_body_once(store, file_of, mode):
    def titles(entries):
        for entry in entries:
            yield from titles(entry) if isinstance(entry, list) else [entry["/Title"]]

    found = list(titles(PdfReader(file_of(mode=mode)[0]).outline))
    for body in shown(store):
        name, short = body.names.en, body.names.abbreviation
        assert found.count(f"{name} ({short})" if short else name) == 1


def test_letters_are_as_small_as_said_beside_the_title(file_of):
    path, (sheet,) = file_of()
    heights = [char.size for char in chars(pages(path)[0])]
    title = max(i.size for g in sheet.scene.groups for i in g.items if isinstance(i, Text))
    assert min(heights) / max(heights) == pytest.approx(sheet.smallest / title, rel=0.02)


def test_an_unknown_mode_is_refused(file_of):
    with pytest.raises(UsageError, match="no mode"):
        file_of(mode="mural")


def test_a_title_of_ones_own(file_of):
    path, (sheet,) = file_of(title="Who answers to whom")
    assert sheet.title == PdfReader(path).metadata.title == "Who answers to whom"


@pytest.mark.parametrize("margin", [-5.0, 200.0])
def test_margins_that_cannot_be_are_refused(file_of, margin):
    with pytest.raises(UsageError, match=r"[Mm]argins"):
        file_of(margin=margin)


@pytest.mark.parametrize("mode", ["poster", "book"])
def test_changes_between_two_dates_show_in_every_mode(store, sheet_of, file_of, mode):
    _, sheets = file_of(mode=mode, against=datetime.date(2001, 1, 1))
    told = [item.text for sheet in sheets for g in sheet.scene.groups for item in g.items if isinstance(item, Text)]
    assert any("added since" in text for text in told)


def test_a_russian_sheet_says_posts_in_russian(sheet_of):
    sheet = sheet_of("ru", fields=frozenset({"holders"}))
    said = " ".join(item.text for group in sheet.scene.groups for item in group.items if isinstance(item, Text))
    assert "Член Совета Парламентской" in said
    assert "Head of a parliament" not in said

# SPDX-License-Identifier: MIT
"""Files that were written are read back with other people's readers."""

from __future__ import annotations

import errno
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTFigure, LTImage, LTTextContainer
from pypdf import PdfReader
from PySide6.QtGui import QImage

from csto_explorer.errors import OutputError
from csto_explorer.printing import output
from csto_explorer.printing.outline import chosen
from csto_explorer.printing.output import save
from csto_explorer.printing.page import MARGIN, SheetWords
from csto_explorer.printing.progress import Cancelled
from csto_explorer.scene.model import Text
from csto_explorer.scene.themes import PATTERN
from tests.chart.samples import details
from tests.sheets import texts_in

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def pdf(sheet_of, tmp_path) -> Path:
    path = tmp_path / "chart.pdf"
    save([sheet_of()], path)
    return path


def plain(path: Path) -> str:
    """Return the text of a PDF without spaces and line ends."""
    return re.sub(r"\s+", "", "".join(texts_in(path)))


def test_a_pdf_has_one_page_of_the_papers_size(pdf, sheet_of):
    (page,) = PdfReader(pdf).pages
    paper = sheet_of().paper
    assert float(page.mediabox.width) == pytest.approx(paper.width, abs=1)
    assert float(page.mediabox.height) == pytest.approx(paper.height, abs=1)


def test_every_name_is_found_once(pdf):
    text = plain(pdf)
    for body in details().values():
        name = body.name.replace(" ", "")
        others = [b.name.replace(" ", "") for b in details().values() if name in b.name.replace(" ", "")]
        # the title names the top body once more
        assert text.count(name) == len(others) + (name == "LeagueofRivers"), body.name


def test_words_are_parted_by_spaces(pdf):
    (page,) = PdfReader(pdf).pages
    assert "League of Rivers" in page.extract_text()
    assert "\t" not in page.extract_text()


def test_fonts_are_embedded_and_there_are_no_images(pdf):
    (page,) = PdfReader(pdf).pages
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor.get_object()
        assert "PTSans" in font["/BaseFont"]
    assert len(page.images) == 0


def test_nothing_is_written_outside_the_margins(pdf):
    (page,) = extract_pages(pdf)
    for block in page:
        assert not isinstance(block, LTImage | LTFigure)
        if isinstance(block, LTTextContainer):
            assert block.x0 >= MARGIN - 2
            assert block.x1 <= page.width - MARGIN + 2


def test_a_unit_is_a_point(pdf, sheet_of):
    title = next(i for g in sheet_of().scene.groups for i in g.items if isinstance(i, Text) and i.size > 15)
    (page,) = extract_pages(pdf)
    lines = [line for block in page if isinstance(block, LTTextContainer) for line in block]
    found = next(line for line in lines if line.get_text().strip() == title.text and line.height > 15)
    first = next(char for char in found if isinstance(char, LTChar))
    assert first.x0 == pytest.approx(title.x, abs=0.5)
    assert page.height - first.matrix[5] == pytest.approx(title.y, abs=1)


def test_title_and_author_are_told(pdf):
    information = PdfReader(pdf).metadata
    assert (information.title, information.author) == ("League of Rivers", "CSTO Explorer")


def test_cyrillic_is_extracted_right(request_of, tmp_path):
    from csto_explorer.printing.paper import find_paper
    from csto_explorer.printing.sheet import chart_sheet
    from csto_explorer.scene.fonts import measure

    words = SheetWords("Организация Договора", "Структура на 1 апреля", "Источник: ещё, «Ёлка», Йошкар-Ола, ўқғҳ ңөү")
    save([chart_sheet(request_of(words), measure, find_paper("A4"))], tmp_path / "ru.pdf")
    text = plain(tmp_path / "ru.pdf")
    for word in ("ОрганизацияДоговора", "Структурана1апреля", "ещё,«Ёлка»,Йошкар-Ола,ўқғҳңөү"):
        assert word in text


def test_several_sheets_make_as_many_pages_each_of_its_size(sheet_of, tmp_path):
    save([sheet_of("A4", "portrait"), sheet_of("A3", "landscape")], tmp_path / "two.pdf")
    first, second = PdfReader(tmp_path / "two.pdf").pages
    assert first.mediabox.width < first.mediabox.height
    assert second.mediabox.width > 1180


def test_hatches_are_vectors_too(sheet_of, tmp_path):
    save([sheet_of()], tmp_path / "plain.pdf", theme=PATTERN)
    (page,) = PdfReader(tmp_path / "plain.pdf").pages
    assert len(page.images) == 0
    assert "/Pattern" not in page["/Resources"] or not page["/Resources"]["/Pattern"]


def test_an_svg_holds_text_as_text(sheet_of, tmp_path):
    sheet = sheet_of()
    save([sheet], tmp_path / "chart.svg")
    root = ET.parse(tmp_path / "chart.svg").getroot()
    written = [element.text for element in root.iter(f"{SVG}text")]
    assert written == [i.text for g in sheet.scene.groups for i in g.items if isinstance(i, Text)]
    fleet = root.find(f".//{SVG}g[@id='organization-fle']/{SVG}title")
    assert fleet is not None
    assert fleet.text == "Common Fleet"


def test_an_svg_has_the_papers_size(sheet_of, tmp_path):
    sheet = sheet_of()
    save([sheet], tmp_path / "chart.svg", theme=PATTERN)
    root = ET.parse(tmp_path / "chart.svg").getroot()
    assert float(root.get("width", "").removesuffix("pt")) == pytest.approx(sheet.paper.width, abs=0.01)


def test_a_png_has_the_resolution_asked_for(sheet_of, tmp_path):
    sheet = sheet_of("A5")
    save([sheet], tmp_path / "chart.PNG", dpi=100)
    image = QImage(str(tmp_path / "chart.PNG"))
    assert image.width() == round(sheet.paper.width * 100 / 72)
    assert image.dotsPerMeterX() == 3937
    assert struct.unpack(">I", (tmp_path / "chart.PNG").read_bytes()[16:20])[0] == image.width()


@pytest.mark.parametrize("name", ["chart.doc", "chart", "no/such/folder/chart.pdf", "."])
def test_what_cannot_be_written_is_said_in_one_line(sheet_of, tmp_path, name):
    with pytest.raises(OutputError) as error:
        save([sheet_of()], tmp_path / name)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(sheet_of, tmp_path, monkeypatch):
    path = tmp_path / "chart.svg"
    path.write_text("old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output.Path, "replace", full)
    with pytest.raises(OutputError, match="the disk is full"):
        save([sheet_of()], path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["old.pdf", "new.svg", "new.png"])
def test_a_folder_that_may_not_be_written_to_is_told(sheet_of, tmp_path, locked, name):
    sheets = [sheet_of("A5"), sheet_of("A5")]
    # what is imported to write is read from folders of root
    save(sheets, tmp_path / name)
    with locked() as folder, pytest.raises(OutputError, match="may not be written to"):
        save(sheets, folder / name)
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [("old.pdf", "old")]


@pytest.mark.parametrize("suffix", ["pdf", "svg"])
def test_a_disk_that_fills_up_leaves_the_old_files_and_no_new_one(sheet_of, tmp_path, monkeypatch, suffix):
    old = [tmp_path / f"chart.{suffix}", tmp_path / f"chart-1.{suffix}"]
    for path in old:
        path.write_text("old")
    write, room = output.Path.write_bytes, [30_000]

    def write_what_fits(path, content):
        room[0] -= len(content)
        write(path, content[: max(room[0], 0)])
        if room[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(output.Path, "write_bytes", write_what_fits)
    with pytest.raises(OutputError, match="the disk is full"):
        save([sheet_of("A5") for _ in range(8)], tmp_path / f"chart.{suffix}")
    assert sorted(tmp_path.iterdir()) == sorted(old)
    assert {path.read_text() for path in old} == {"old"}


def test_progress_grows_to_the_end_and_stops_the_work_wherever_it_is(sheet_of, tmp_path):
    path = tmp_path / "chart.pdf"
    path.write_text("old")
    sheets = [sheet_of("A5")] * 60
    told: list[float] = []
    pdf_of = output.pdf(sheets, "Chart", tell=lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[0] == 0
    # drawing is told, and what is done to the file after it
    assert [share for share in told if 0 < share < 0.9]
    assert [share for share in told if 0.91 < share <= 1]
    assert pdf_of.startswith(b"%PDF")

    def stop(done, total):
        if done / total > 0.91:
            raise Cancelled

    with pytest.raises(Cancelled):
        save(sheets, path, tell=stop)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("chart.pdf", "old")]


def test_a_picture_too_large_is_refused(sheet_of, tmp_path):
    with pytest.raises(OutputError, match="too large"):
        save([sheet_of("A0")], tmp_path / "chart.png", dpi=1200)


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_several_sheets_become_numbered_files(sheet_of, tmp_path, suffix):
    files = save([sheet_of("A5"), sheet_of("A5")], tmp_path / f"chart.{suffix}")
    assert [path.name for path in files] == [f"chart-1.{suffix}", f"chart-2.{suffix}"]
    assert sorted(tmp_path.iterdir()) == files


def test_of_several_files_none_is_left_where_one_fails(sheet_of, tmp_path):
    (tmp_path / "chart-2.svg").mkdir()
    with pytest.raises(OutputError, match="it is a folder"):
        save([sheet_of(), sheet_of()], tmp_path / "chart.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["chart-2.svg"]


def test_the_same_sheets_make_the_same_bytes(sheet_of, tmp_path):
    for name in ("one.pdf", "two.pdf"):
        save([sheet_of(), sheet_of("A3")], tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_outline_leads_to_the_bodies(pdf):
    reader = PdfReader(pdf)
    (top, below) = reader.outline
    assert top["/Title"] == "League of Rivers (LR)"
    assert below[0]["/Title"] == "Summit of the River States (SRS)"
    found = [reader.get_destination_page_number(entry) for entry in [top, *_flat(below)]]
    assert found == [0] * len(details())


def _flat(entries):
    for entry in entries:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


def test_the_language_is_told(pdf):
    assert PdfReader(pdf).trailer["/Root"]["/Lang"] == "en"


def test_a_long_outline_keeps_what_leads_on_before_what_does_not():
    #        top, two below, each with one that leads on and leaves below it
    levels = [0, 1, 2, 3, 3, 2, 1, 2, 2, 3]
    assert chosen(levels, 10) == [True] * 10
    kept = [n for n, is_kept in enumerate(chosen(levels, 5)) if is_kept]
    assert kept == [0, 1, 2, 6, 8]
    # then the upper leaves in their order; the first two levels stay whatever comes
    assert [n for n, is_kept in enumerate(chosen(levels, 6)) if is_kept] == [0, 1, 2, 5, 6, 8]
    assert sum(chosen(levels, 1)) == 3

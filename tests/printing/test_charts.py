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
from csto_explorer.printing.page import LEAST_POINTS
from csto_explorer.printing.printer import print_sheets, set_up
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.place import Lens
from csto_explorer.records.structure import structure, walk
from csto_explorer.scene.fonts import measure


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
    (page,) = PdfReader(path).pages
    text = plain(page.extract_text())
    top = structure(store.organizations(), store.relations(), store.root, store.opens_on)
    assert top is not None
    for node in walk(top):
        assert plain(node.organization.names.name(language)) in text
    assert path.stat().st_size <= 200_000


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

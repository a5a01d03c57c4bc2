# SPDX-License-Identifier: MIT
"""Printing charts from the window: what is drawn comes out whole, and what goes wrong costs nothing."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFileDialog, QProgressDialog
from tests.sheets import texts_in

from csto_explorer.errors import OutputError
from csto_explorer.models.structure_model import CLASS_ROLE
from csto_explorer.printing.progress import Cancelled
from csto_explorer.records.keys import RecordKey
from csto_explorer.records.structure import structure, walk
from csto_explorer.scene.model import Line, Text
from csto_explorer.window import output, print_dialog, print_progress, saving
from csto_explorer.window.print_choices import PrintChoices
from csto_explorer.window.print_dialog import PrintDialog
from csto_explorer.window.print_form import PrintForm

ARRANGEMENT = "chart"


def flat(text):
    return " ".join(text.split())


def words_in(path):
    return flat(" ".join(texts_in(path)))


@pytest.fixture
def chart_pdf(window, tmp_path):
    path = tmp_path / "chart.pdf"
    output.write(output.chart_sheets(window), path)
    return path


def bodies(window):
    store, on = window.workspace.store, window.navigator.lens.on
    return [node.organization for node in walk(structure(store.organizations(), store.relations(), store.root, on))]


def test_the_chart_prints_on_one_page_with_every_body(window, chart_pdf):
    reader = PdfReader(chart_pdf)
    assert len(reader.pages) == 1
    text = words_in(chart_pdf)
    missing = [body.names.en for body in bodies(window) if flat(body.names.en) not in text]
    assert not missing


def test_all_fonts_are_embedded_and_nothing_is_a_picture(chart_pdf):
    page = PdfReader(chart_pdf).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        descendant = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert "/FontFile2" in descendant
    assert not list(page.images)


def test_folding_on_screen_changes_nothing_on_paper(window, chart_pdf, tmp_path):
    window.chart.toggle_fold(RecordKey("organization", "csc"))
    again = tmp_path / "again.pdf"
    output.write(output.chart_sheets(window), again)
    assert words_in(again) == words_in(chart_pdf)


def test_names_in_russian_come_out_as_text(window, tmp_path):
    window.actions_.languages["ru"].trigger()
    path = tmp_path / "ru.pdf"
    output.write(output.chart_sheets(window), path)
    window.actions_.languages["en"].trigger()
    assert "Совет министров обороны" in words_in(path)


def test_ctrl_p_opens_the_dialog_with_a_preview(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(PrintDialog, "ask", classmethod(lambda _, *given: opened.append(given)))
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert opened[0][1] == "Print chart"


@pytest.fixture
def dialog(window, qtbot):
    window.structure.recordRequested.emit(RecordKey("organization", "csc"))
    made = PrintDialog(window, "Print chart", "chart", output.current_branch(window))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview.sheet is not None)
    return made


def test_the_dialog_tells_pages_and_smallest_type(dialog):
    assert "1 page" in dialog.told.text()
    assert "pt" in dialog.told.text()


def test_choosing_larger_paper_gives_larger_type(dialog):
    small = dialog.preview.sheet.smallest
    dialog.form.paper.setCurrentIndex(dialog.form.paper.findData("A3"))
    assert dialog.preview.sheet.smallest > small


def test_a_branch_is_a_choice_of_its_own(dialog):
    everything = len(dialog.preview.sheet.scene.groups)
    dialog.form.part.setCurrentIndex(1)
    assert len(dialog.preview.sheet.scene.groups) < everything


def test_a_branch_asked_for_in_the_chart_is_what_the_dialog_shows_first(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(PrintDialog, "exec", lambda made: opened.append(made))
    window.chart.printRequested.emit(RecordKey("organization", "csc"))
    (dialog,) = opened
    qtbot.addWidget(dialog)
    dialog.refresh()
    assert dialog.form.part.currentText() == "Only Collective Security Council"
    assert dialog.preview.sheet.title == "Collective Security Council"
    # going on from here is the user's choice
    assert window.navigator.place.key != RecordKey("organization", "csc")


def words(dialog):
    groups = dialog.preview.sheet.scene.groups
    return flat(" ".join(item.text for group in groups for item in group.items if isinstance(item, Text)))


def dashes(dialog):
    groups = [group for group in dialog.preview.sheet.scene.groups if group.key is None and group.title]
    return {group.title for group in groups if any(isinstance(item, Line) and item.dashed for item in group.items)}


def test_the_preview_follows_what_boxes_are_to_say(dialog, qtbot):
    assert "Moscow" in words(dialog)
    assert "since 7 October 2002" in words(dialog)
    dialog.form.seat.click()
    assert "Moscow" not in words(dialog)
    assert "since 7 October 2002" in words(dialog)
    dialog.form.founded.click()
    assert "since 7 October 2002" not in words(dialog)
    dialog.form.abbreviation.click()
    dialog.form.classification.click()
    assert "Auxiliary body" in words(dialog)
    assert not dialog.form.choices().show_abbreviation
    dialog.form.language.setCurrentIndex(dialog.form.language.findData("both"))
    assert "Совет коллективной безопасности" in words(dialog)
    assert "Collective Security Council" in words(dialog)


def test_the_preview_leaves_out_kinds_of_lines(dialog):
    whole = dashes(dialog)
    assert "supports" in whole
    dialog.form.kinds["supports"].click()
    assert dashes(dialog) == whole - {"supports"}
    dialog.form.dashed.click()
    assert dashes(dialog) == set()
    assert not dialog.form.kinds["supports"].isEnabled()


@pytest.mark.parametrize("arrangement", ["compact", "layered", "right auto", "right layered"])
def test_the_preview_is_arranged_as_chosen(dialog, arrangement):
    before = {group.key: group.bounds for group in dialog.preview.sheet.scene.groups if group.key}
    dialog.form.arrangement.setCurrentIndex(dialog.form.arrangement.findData(arrangement))
    after = {group.key: group.bounds for group in dialog.preview.sheet.scene.groups if group.key}
    assert after.keys() == before.keys()
    assert dialog.form.hang.isVisible() == (arrangement == "compact")
    top, council = after[RecordKey("organization", "csto")], after[RecordKey("organization", "csc")]
    assert (council.x >= top.right) == arrangement.startswith("right")
    rows = {round(bounds.y) for bounds in after.values()}
    assert (len(rows) < 8) == (arrangement == "layered")


def choose(dialog, **changes):
    dialog.form.show_choices(replace(dialog.form.choices(), **changes))


def test_type_too_small_is_warned_of_and_mended(dialog, qtbot):
    choose(dialog, paper="custom", width=90.0, height=110.0)
    assert "hard to read" in dialog.told.text()
    assert not dialog.save_button.isDefault()
    assert dialog.mend_paper.isDefault()
    qtbot.mouseClick(dialog.mend_paper, Qt.MouseButton.LeftButton)
    assert dialog.preview.sheet.smallest >= 5
    assert dialog.save_button.isDefault()
    assert not dialog.mend_paper.isVisible()


def described(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def test_the_preview_says_which_page_it_shows_and_what_stands_on_it(dialog, qtbot):
    name, said = described(dialog.preview)
    assert name == "Preview: page 1 of 1"
    assert said.startswith("Collective Security Treaty Organization, A4 ")
    assert "Collective Security Council" in said
    assert said.endswith(" more.")
    choose(dialog, mode="poster", scale=100.0)
    pages = len(dialog.preview.sheets)
    assert pages > 1
    first = described(dialog.preview.view)[1]
    dialog.preview.setFocus()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    name, said = described(dialog.preview)
    assert name == f"Preview: page 2 of {pages}"
    assert said == described(dialog.preview.view)[1] != first


@pytest.mark.parametrize(("button", "mode"), [("mend_poster", "poster"), ("mend_book", "book")])
def test_type_too_small_is_mended_by_other_modes(dialog, qtbot, button, mode):
    choose(dialog, paper="custom", width=120.0, height=150.0)
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    assert dialog.form.choices().mode == mode
    assert len(dialog.preview.sheets) > 1
    assert all(sheet.smallest >= 5 for sheet in dialog.preview.sheets)


def test_a_paper_of_no_size_is_refused_calmly(dialog):
    choose(dialog, paper="custom", width=0.0)
    assert "cannot be made" in dialog.told.text()
    assert not dialog.save_button.isEnabled()
    assert dialog.preview.sheet is None
    choose(dialog, width=210.0)
    assert dialog.save_button.isEnabled()


def test_the_pages_of_a_book_are_turned_by_buttons_and_keys(dialog, qtbot):
    choose(dialog, mode="book")
    count = len(dialog.preview.sheets)
    qtbot.mouseClick(dialog.preview.after, Qt.MouseButton.LeftButton)
    assert dialog.preview.told.text() == f"2 of {count}"
    qtbot.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.preview.told.text() == f"{count} of {count}"
    assert not dialog.preview.after.isEnabled()


def test_only_the_options_of_the_mode_are_shown(dialog):
    assert not dialog.form.overlap.isVisible()
    choose(dialog, mode="poster")
    assert dialog.form.overlap.isVisible()
    choose(dialog, across=2, down=2)
    assert not dialog.form.scale.isEnabled()


def test_the_choices_are_remembered(dialog, window, qtbot):
    choose(dialog, mode="poster", paper="A3", overlap=15.0, ink="patterns")
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    again = PrintDialog(window, "Print chart", "chart", None)
    qtbot.addWidget(again)
    kept = again.form.choices()
    assert (kept.mode, kept.paper, kept.overlap, kept.ink) == ("poster", "A3", 15.0, "patterns")


def test_what_changed_on_the_screen_since_is_followed(dialog, window, qtbot):
    choose(dialog, style="layered", show_purpose=False, hidden_kinds=("supports",))
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    window.chart.set_option("show_seat", False)
    again = PrintDialog(window, "Print chart", "chart", None)
    qtbot.addWidget(again)
    kept = again.form.choices()
    assert (kept.style, kept.show_purpose, kept.hidden_kinds, kept.show_seat) == (
        "layered",
        False,
        ("supports",),
        False,
    )


def test_what_settings_hold_that_makes_no_sense_is_passed_over():
    kept = PrintChoices.read({"paper": 7, "margin": 12, "mode": "book", "show_holders": "yes", "other": 1})
    assert (kept.paper, kept.margin, kept.mode, kept.show_holders) == ("A4", 12.0, "book", False)


def test_long_work_can_be_stopped_and_begun_again(qtbot, dialog, monkeypatch):
    def stopped(*_):
        raise Cancelled

    assert not dialog.again.isVisible()
    with monkeypatch.context() as patched:
        patched.setattr(output, "sheets_of", stopped)
        dialog.refresh()
    assert "Stopped" in dialog.told.text()
    assert not dialog.save_button.isEnabled()
    assert dialog.again.isDefault()
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert dialog.save_button.isEnabled()
    assert not dialog.again.isVisible()


def test_progress_shows_a_button_that_ends_the_work(window, monkeypatch):
    monkeypatch.setattr(print_progress, "PATIENCE", 0.0)
    with print_progress.progress(window, "Working…") as tell:
        tell(1, 3)
        (shown,) = window.findChildren(QProgressDialog)
        assert shown.isVisible()
        shown.cancel()
        with pytest.raises(Cancelled):
            tell(2, 3)


@pytest.mark.parametrize("mode", ["fit", "poster", "book"])
def test_a_folder_that_may_not_be_written_to_is_told_and_the_dialog_stays(
    dialog, qtbot, monkeypatch, tmp_path, locked, mode
):
    told = []
    monkeypatch.setattr(output, "tell_problem", lambda _, text: told.append(text))
    choose(dialog, mode=mode)
    # what is imported to write is read from folders of root
    output.write(dialog._made, tmp_path / "elsewhere.pdf")
    with locked() as folder:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "old.pdf"), "PDF (*.pdf)"))
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert told == [f"{folder / 'old.pdf'} cannot be written: it may not be written to. Choose another folder."]
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [("old.pdf", "old")]
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()


def test_the_last_save_is_repeated_by_a_key(dialog, window, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF (*.pdf)"))
    choose(dialog, mode="book")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    first = path.read_bytes()
    path.unlink()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert path.read_bytes() == first


@pytest.mark.parametrize("may", [True, False])
def test_several_files_replace_others_only_if_that_is_wanted(dialog, qtbot, monkeypatch, tmp_path, may):
    old, path = tmp_path / "out-1.svg", tmp_path / "out.svg"
    old.write_text("old")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "SVG (*.svg)"))
    monkeypatch.setattr(saving, "ask_whether", lambda _, question: asked.append(question) or may)
    choose(dialog, mode="poster", across=3, down=2)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert asked == ["out-1.svg is already there. Replace it?"]
    assert (old.read_text(encoding="utf-8") == "old") is not may
    assert len(list(tmp_path.iterdir())) == (len(dialog._made) if may else 1)


def test_with_nothing_to_repeat_the_dialog_opens(window, monkeypatch):
    opened = []
    monkeypatch.setattr(PrintDialog, "ask", classmethod(lambda _, *given: opened.append(given)))
    window.actions_.print_again.trigger()
    assert len(opened) == 1


def test_a_printer_that_is_gone_is_said(window, monkeypatch):
    told = []
    monkeypatch.setattr(output, "tell_problem", lambda _, text: told.append(text))
    window.settings.set("print_last", {"what": "chart", "choices": {}, "printer": "Attic"})
    window.actions_.print_again.trigger()
    assert "no printer “Attic”" in told[0]


def test_saving_from_the_dialog_writes_the_file(dialog, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF (*.pdf)"))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert len(PdfReader(io.BytesIO(path.read_bytes())).pages) == 1


def test_without_a_printer_the_dialog_says_what_to_do(dialog, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(print_dialog, "tell_problem", lambda _, text: told.append(text))
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", staticmethod(list))
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    assert "Save as PDF" in told[0]


def test_a_folder_that_cannot_be_written_is_said(window, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(output, "tell_problem", lambda _, text: told.append(text))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.pdf"), "PDF (*.pdf)"))
    assert not output.save_chart(window)
    assert len(told) == 1


def test_an_unknown_suffix_is_refused(window, tmp_path):
    with pytest.raises(OutputError):
        output.write(output.chart_sheets(window), tmp_path / "chart.docx")


def test_the_tree_knows_that_a_holder_is_not_stated(window):
    model = window.structure.model
    post = model.index_of(RecordKey("post", "icmec-member"))
    assert post.isValid()
    holder = model.index(0, 0, post)
    assert holder.data(CLASS_ROLE) == "none"
    assert "not stated" in str(holder.data()).lower()


def test_a_picture_has_the_dots_that_were_chosen(window, qtbot, tmp_path):
    form = PrintForm(window, {}, is_chart=True)
    qtbot.addWidget(form)
    form.show_choices(PrintChoices())
    form.dpi.setValue(72)
    path = tmp_path / "chart.png"
    assert output.save_to(window, window, "chart", form.choices(), None, path)
    picture = QImage(str(path))
    # A4 across or upright, in points
    assert sorted((picture.width(), picture.height())) == [595, 842]
    assert round(picture.dotsPerMeterX() * 0.0254) == 72

# SPDX-License-Identifier: MIT
"""Every text that a user sees can be said in Russian, and is: none is left out, none is unfinished."""

from __future__ import annotations

import ast
import re
import shutil
import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from tools import translations

from csto_explorer.collecting import collector_off

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "src" / "csto_explorer"
FILES = sorted(PACKAGE.rglob("*.py"))
SHIPPED = TOP / "resources" / "translations"
SHOWING = frozenset(
    re.findall(
        r"\w+",
        """
        setText setToolTip setStatusTip setWindowTitle setPlaceholderText setAccessibleName setAccessibleDescription
        setIconText setTitle setSuffix setPrefix setSpecialValueText setInformativeText setLabelText addAction addMenu
        addRow addTab addItem addButton showMessage action _make _button _check _say tell told _tell emit getText ask
        QLabel QPushButton QCheckBox QRadioButton QGroupBox QToolBar QAction QMessageBox QProgressDialog QDockWidget
        ExplorerError UsageError OutputError DatabaseError QueryError ArgumentTypeError
        say complain tell_problem show_text ask_path progress Offer Shown Fact
        """,
    )
)
"""What is called with texts that a user sees."""
NAMED = frozenset({"help", "description", "told", "hint", "title", "text", "metavar"})
"""And the names of their arguments."""
PLAIN = re.compile(
    r"(CSTO Explorer|Ctrl|Alt|Shift|F\d|Return|Delete|Down|Up|Left|Right|Home|PDF|SVG|PNG|CSV|JSON|"
    r"[A-Z0-9]|WxH|Qt|[^A-Za-z]+)+"
)
"""Texts without words: names, keys, marks."""
PAST = {
    "paths.py": "no translation is found where the folder of all of them is missing",
    "printing/output.py": "the name of a field in the file of a picture",
}
"""Files whose texts stay as they are, and why."""
ONE_WORD = re.compile(r"(csto-explorer: |csto://)?[a-z][a-z0-9_/.-]*(: )?")
"""And names of icons, panels, settings."""


def sources():
    # trees are many small things, which the collector would look through again and again
    with collector_off():
        return [
            (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))) for path in PACKAGE.rglob("*.py")
        ]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """The texts of the program as they are now, beside the translations that are there."""
    folder = tmp_path_factory.mktemp("translations")
    for path in SHIPPED.glob("*.ts"):
        shutil.copy(path, folder)
    translations.gather(folder)
    translations.compile_all(folder)
    return folder


def messages(path):
    """Each text: its source, its translations (several where they follow a number), and whether it is finished."""
    for message in ElementTree.parse(path).iter("message"):
        told = message.find("translation")
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        source = "".join(message.find("source").itertext())
        yield source, forms, told.get("type") is None, message.get("numerus") == "yes"


@pytest.mark.parametrize(("language", "forms"), [("ru", 3), ("en", 2)])
def test_every_text_is_translated(gathered, language, forms):
    found = list(messages(gathered / f"csto_explorer_{language}.ts"))
    assert len(found) > (1000 if language == "ru" else 5)
    assert [source for source, told, finished, _ in found if not finished or not all(told)] == []
    assert [source for source, told, _, counts in found if counts and len(told) != forms] == []


@pytest.mark.parametrize(
    "name", ["csto_explorer_ru.ts", "csto_explorer_en.ts", "csto_explorer_ru.qm", "csto_explorer_en.qm"]
)
def test_what_ships_is_what_the_program_says(gathered, name):
    assert (gathered / name).read_bytes() == (SHIPPED / name).read_bytes(), "run make translations"


def fields(text):
    """What is put into a text: fields in braces by their place, %n, and those of argparse."""
    places = [
        (name or str(number), conversion, form)
        for number, (_, name, form, conversion) in enumerate(
            part for part in string.Formatter().parse(text) if part[1] is not None
        )
    ]
    return sorted(places, key=str), sorted(re.findall(r"%n|%\(\w+\)\w|%[rs]", text))


@pytest.mark.parametrize("language", ["ru", "en"])
def test_what_is_put_into_a_text_is_put_into_its_translation(gathered, language):
    for source, told, _, counts in messages(gathered / f"csto_explorer_{language}.ts"):
        for form in told:
            assert fields(form) == fields(source), (source, form)
        assert not counts or "%n" in source or all("%n" not in form for form in told)


def test_marks_of_keys_stay(gathered):
    for source, told, _, _ in messages(gathered / "csto_explorer_ru.ts"):
        for form in told:
            assert form.count("&") == source.count("&"), (source, form)


def is_said(node, parents):
    """Whether a text is looked up in the translations, or stands in what is."""
    while node in parents:
        node = parents[node]
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "marked"):
            return True
        if isinstance(node, ast.Call) and not isinstance(node.func, ast.Name):
            # "…".join(…), text.removeprefix("…") and the like
            return getattr(node.func, "attr", "") in ("get", "removeprefix", "replace", "partition", "rpartition")
        if isinstance(node, (ast.Subscript, ast.Compare)):
            return True
    return False


def texts(node):
    """The texts in an argument: plain ones, and what is written between the fields of an f-string."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each


def shown_arguments(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
            if name in SHOWING:
                yield from (each for each in node.args if not isinstance(each, (ast.Lambda, ast.Call)))
            yield from (each.value for each in node.keywords if each.arg in NAMED)


def test_no_text_that_a_user_sees_goes_past_the_translations():
    offenders = []
    for path, tree in sources():
        if path in PAST:
            continue
        parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for argument in shown_arguments(tree):
            for text in texts(argument):
                words = re.sub(r"<[^>]*>|\w+\.\w+|#\w+.*|\w+:\s.*;", "", text.value)
                if not is_said(text, parents) and re.search(r"[A-Za-z]{2}", words) and not _is_plain(words):
                    offenders.append(f"{path}:{text.lineno} {text.value!r}")
    assert "\n".join(sorted(set(offenders))) == ""


def _is_plain(words):
    return bool(PLAIN.fullmatch(words) or ONE_WORD.fullmatch(words))


def test_a_text_that_goes_past_them_is_seen():
    tree = ast.parse('label.setText("Nothing found")\nbox = QLabel(f"Saved {path}", tr("x"))\nadd(help="Some words")')
    assert [each.value for node in shown_arguments(tree) for each in texts(node)][:2] == ["Nothing found", "Saved "]
    assert not _is_plain("Nothing found")


def test_texts_are_said_where_the_gathering_tool_sees_them():
    """It does not look into f-strings, and reads plain texts only."""
    offenders = []
    for path, tree in sources():
        for node in ast.walk(tree):
            inside = node.values if isinstance(node, ast.JoinedStr) else ()
            offenders += [
                f"{path}:{each.lineno}"
                for value in inside
                for each in ast.walk(value)
                if isinstance(each, ast.Call) and getattr(each.func, "id", "") in ("tr", "marked")
            ]
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "marked"):
                offenders += [f"{path}:{node.lineno}"] * isinstance(node.args[0], (ast.JoinedStr, ast.BinOp))
                # it takes anything that comes third for a number
                named, told = [each.arg for each in node.keywords], isinstance(node.args[0], ast.Constant)
                offenders += [f"{path}:{node.lineno}"] * (told and len(node.args) == 2 and "language" in named)
    assert offenders == []

# SPDX-License-Identifier: MIT
"""The command line in Russian: by its option or by the environment; what programs read stays as it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from csto_explorer.cli import run
from csto_explorer.language import asked, speaking, spoken

SOURCE = Path(__file__).resolve().parent.parent / "src"


def test_a_card_in_russian(capsys):
    assert run(["--language", "ru", "show", "organization/csc"]) == 0
    told = capsys.readouterr().out
    for text in ("Совет коллективной безопасности\n", "Нижестоящие органы (", "Источники", "с 1 января 2004\u00a0г."):
        assert text in told
    assert spoken() == "en"


def test_names_may_be_in_another_language_than_words(capsys):
    assert run(["--language", "ru", "show", "organization/csc", "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Совет\nCollective Security Council\n")


def test_a_participation_is_a_sentence(store):
    from csto_explorer.records.keys import RecordKey

    key = RecordKey("participation", "uz-csto-suspended")
    with speaking("ru"):
        assert store.title(key, "ru") == "Узбекистан: приостановленное членство в ОДКБ с 19 декабря 2012\u00a0г."
    assert store.title(key) == "Uzbekistan: suspended member of the CSTO since 19 December 2012"


def test_who_acts_for_another_is_said_to_act(store):
    from csto_explorer.records.keys import RecordKey

    acting = RecordKey("membership", "sg-valery-semerikov-2017")
    assert store.title(acting, "ru") == "Валерий Семериков, генсек ОДКБ, acting"
    with speaking("ru"):
        assert store.title(acting, "ru") == "Валерий Семериков, Исполняющий обязанности Генерального секретаря"


def test_figures_count_in_russian(store):
    from csto_explorer.records.keys import RecordKey

    with speaking("ru"):
        assert store.title(RecordKey("observation", "canal-heroin"), "ru") == "Изъятый героин: более 16 тонн"
        assert store.title(RecordKey("observation", "kanal-2007-3"), "ru") == "Изъятый героин: 1,1 тонны"


def test_help_is_in_russian(capsys):
    assert run(["--language", "ru", "chart", "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("использование: csto-explorer chart")
    assert "показать эту справку и выйти" in told
    assert run(["chart", "--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: csto-explorer chart")


def test_what_is_wrong_is_said_in_russian(capsys):
    assert run(["--language", "ru", "show", "nobody"]) == 2
    assert capsys.readouterr().err == (
        "csto-explorer: 'nobody' — не запись: пишите вид/идентификатор, например organization/csc.\n"
    )
    assert run(["--language", "ru", "members", "--on", "never"]) == 2
    assert "не дата" in capsys.readouterr().err


def test_programs_read_the_same_names(capsys):
    told = []
    for language in ("en", "ru"):
        assert run(["--language", language, "members", "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[1]


@pytest.mark.parametrize("form", ["jsonl", "graphml", "dot"])
def test_exports_are_the_same_in_every_language(form, capsys, tmp_path):
    written = []
    for language in ("en", "ru"):
        target = tmp_path / language
        assert run(["--language", language, "export", form, "-o", str(target)]) == 0
        written.append(target.read_bytes())
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--language", "ru", "search", "x"], "ru"),
        (["--language=ru"], "ru"),
        (["--database", "some.db", "--language", "ru", "check"], "ru"),
        (["csto://organization/csc", "--language", "ru"], "ru"),
        (["show", "organization/csc", "--language", "ru"], ""),
        (["--language"], ""),
        (["--language", "xx"], ""),
        ([], ""),
    ],
)
def test_the_language_is_named_before_the_command(arguments, language):
    assert asked(arguments) == language


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "база данных цела"),
        (["--quit-after-first-paint", "--database", "none.db"], "Базы данных"),
        (["--quit-after-first-paint", "--language", "en", "--database", "none.db"], "There is no database"),
        (["--language", "xx"], "Нет языка «xx»"),
    ],
)
def test_the_environment_decides_where_nothing_else_does(arguments, said, tmp_path):
    surroundings = {**os.environ, "PYTHONPATH": str(SOURCE), "LC_ALL": "ru_RU.UTF-8", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "csto_explorer", *arguments]
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path
    )
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_english_loads_no_translation():
    code = (
        "import sys\n"
        "from csto_explorer.cli import run\n"
        "from csto_explorer.language import _translator\n"
        "run(['members']); run(['show', 'organization/csc'])\n"
        "assert 'PySide6' not in sys.modules\n"
        "assert not _translator.cache_info().currsize\n"
    )
    surroundings = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        (["members"], "Организация Договора о коллективной безопасности"),
        (["search", "secretary general"], "Генеральный секретарь"),
        (["compare", "2002-01-01", "2003-01-01"], "Организация Договора о коллективной безопасности"),
    ],
)
def test_names_are_in_the_language_that_is_asked_for_after_the_command(command, wanted, capsys):
    assert run([*command, "--language", "ru"]) == 0
    assert wanted in capsys.readouterr().out

# SPDX-License-Identifier: MIT
"""The entry point: what becomes of errors of the environment and of output that cannot be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from csto_explorer import __main__ as entry
from csto_explorer.errors import ExplorerError

TOP = Path(__file__).resolve().parent.parent
SOURCE = TOP / "src"


def failing(error):
    """A command or window that ends with an error."""

    def run(arguments):
        raise error

    return run


def outcome(monkeypatch, capsys, error):
    """What the program returns and says when its command fails with an error."""
    monkeypatch.setattr(entry, "_command", failing(error))
    return entry.main(["search", "x"]), capsys.readouterr().err


def test_an_error_of_the_environment_is_one_line(monkeypatch, capsys):
    assert outcome(monkeypatch, capsys, ExplorerError("No such thing.")) == (2, "csto-explorer: No such thing.\n")


def test_a_missing_library_names_all_packages(monkeypatch, capsys):
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    status, said = outcome(monkeypatch, capsys, error)
    assert status == 2
    assert said.count("\n") == 1
    assert "libEGL.so.1" in said
    assert "apt-get install libgl1 libegl1" in said


def test_a_module_that_is_missing_is_a_bug(monkeypatch, capsys):
    with pytest.raises(ImportError):
        outcome(monkeypatch, capsys, ImportError("No module named 'nonsense'"))


def test_ctrl_c_is_quiet(monkeypatch, capsys):
    assert outcome(monkeypatch, capsys, KeyboardInterrupt()) == (130, "")


def test_packages_named_are_those_that_the_set_up_installs():
    text = (TOP / "tools" / "setup.py").read_text(encoding="utf-8")
    assert [name for name in entry.LIBRARIES.split() if f'"{name}"' not in text] == []


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["csto://organization/csc"], True),
        (["--quit-after-first-paint"], True),
        (["--database", "x.db"], True),
        (["--database=x.db", "csto:organization/csc"], True),
        (["--tour", "folder"], True),
        (["search", "csto:"], False),
        (["--database", "x.db", "search", "council"], False),
        (["--help"], False),
        (["--database"], False),
        (["--unknown"], False),
    ],
)
def test_what_opens_the_window(arguments, window):
    assert entry._wants_window(arguments) is window


def output_of(shell, **changes):
    """Status, output and errors of a shell line in which $P is the program."""
    surroundings = {**os.environ, "PYTHONPATH": str(SOURCE), "P": f"{sys.executable} -m csto_explorer", **changes}
    done = subprocess.run(["bash", "-c", shell], env=surroundings, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def test_closed_output_is_quiet():
    assert output_of("$P search council >&-") == (0, b"", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_full_output_is_one_line():
    status, _, said = output_of("$P search council > /dev/full")
    assert status == 2
    assert said == b"csto-explorer: The output cannot be written: No space left on device.\n"


def test_output_is_utf_8_in_every_locale():
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    status, text, said = output_of("$P show organization/csc", **plain)
    assert (status, said) == (0, b"")
    assert "Совет коллективной безопасности" in text.decode("utf-8")


def test_words_that_are_no_text_do_not_matter():
    status, _, said = output_of(r"$P search $'\xff\xfe'")
    assert status in (0, 1)
    # at most the one line that says that nothing was found
    assert b"Traceback" not in said
    assert len(said.splitlines()) <= 1

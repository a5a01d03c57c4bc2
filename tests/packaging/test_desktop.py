# SPDX-License-Identifier: MIT
"""What desktops and shells read: valid, of this version, complete, and gone without a trace when removed."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from csto_explorer import __version__, paths
from csto_explorer.cli import parser, run
from csto_explorer.commands import desktop_files
from csto_explorer.commands.manual import commands, manual
from csto_explorer.window import icons

DESKTOP = paths.resources() / "desktop"
MARK = paths.resources() / "icons" / "mark"
TOP = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of Linux")


def tool(name, package):
    """The path of a tool; the test is skipped where it is missing."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is missing: apt-get install {package}")
    return found


def said(*command, **options):
    """What a command says, and its status."""
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=False,
        **options,
    )
    return done.returncode, done.stdout


@pytest.fixture
def share(tmp_path, monkeypatch):
    """A home of its own; its folder of shared files, not yet made."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return tmp_path / ".local" / "share"


def test_the_entry_is_valid():
    validate = tool("desktop-file-validate", "desktop-file-utils")
    assert said(validate, DESKTOP / "csto-explorer.desktop") == (0, "")


def test_the_description_is_valid():
    validate = tool("appstreamcli", "appstream")
    status, text = said(validate, "validate", "--no-net", "--pedantic", DESKTOP / "csto-explorer.metainfo.xml")
    assert status == 0, text


def test_the_description_is_valid_with_its_picture_on_the_web(tmp_path, monkeypatch):
    validate = tool("appstreamcli", "appstream")
    monkeypatch.setattr(desktop_files, "PICTURE_ADDRESS", "https://csto-explorer.example/window.png")
    path = tmp_path / "csto-explorer.metainfo.xml"
    path.write_bytes(desktop_files.files(["csto-explorer"], Path("/usr/share"))[f"metainfo/{path.name}"])
    assert "csto-explorer.example" in path.read_text(encoding="utf-8")
    status, text = said(validate, "validate", "--no-net", "--pedantic", path)
    assert status == 0, text


def test_the_description_is_of_this_version():
    release = ElementTree.parse(DESKTOP / "csto-explorer.metainfo.xml").find("releases/release")
    assert release.get("version") == __version__


@pytest.mark.parametrize("size", desktop_files.SIZES)
def test_the_mark_is_drawn_in_its_sizes(size):
    picture = QImage(str(MARK / f"csto-explorer-{size}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    # the highlighted box is where its eye falls at every size
    colour = picture.pixelColor(round(size * 11 / 16), round(size * 10.5 / 16))
    assert colour.red() > 200 > colour.blue()
    assert picture.pixelColor(0, 0).alpha() < 40


def test_the_icon_of_windows_names_its_pictures():
    content = (TOP / "packaging" / "windows" / "csto-explorer.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind, count) == (0, 1, len(desktop_files.SIZES))
    for number in range(count):
        length, place = struct.unpack_from("<II", content, 6 + 16 * number + 8)
        assert content[place : place + 4] == b"\x89PNG"
        assert place + length <= len(content)


def test_the_window_bears_the_mark(qapp):
    assert {size.width() for size in icons.mark().availableSizes()} == set(icons.MARK_SIZES)


def test_it_is_put_into_the_menu_and_taken_out(share, capsys):
    assert run(["install-desktop"]) == 0
    for name in ("csto-explorer.desktop",):
        entry = (share / "applications" / name).read_text(encoding="utf-8")
    started = re.search(r"^Exec=(\S+) .*%u$|^Exec=(\S+) %u$", entry, re.MULTILINE)
    assert started, entry
    assert Path(next(filter(None, started.groups()))).is_absolute()
    for name in ("icons/hicolor/48x48/apps/csto-explorer.png", "man/man1/csto-explorer.1", "csto-explorer/window.png"):
        assert (share / name).is_file()
    picture = ElementTree.parse(share / "metainfo/csto-explorer.metainfo.xml").findtext("screenshots/screenshot/image")
    assert picture == (share / "csto-explorer/window.png").as_uri()
    assert run(["install-desktop", "--remove"]) == 0
    assert list(share.rglob("*")) == []
    assert run(["install-desktop", "--remove"]) == 1
    assert "not in the menu" in capsys.readouterr().err


def test_removing_leaves_what_is_of_others(share):
    other = share / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n", encoding="utf-8")
    run(["install-desktop"])
    run(["install-desktop", "--remove"])
    assert other.is_file()


def test_a_folder_that_cannot_be_made_is_told(share, capsys):
    share.parent.write_text("a file", encoding="utf-8")
    assert run(["install-desktop"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "cannot be made" in line


def test_a_command_with_spaces_is_quoted(tmp_path):
    entry = desktop_files.files(["/opt/my programs/100% $HOME/run"], tmp_path)[desktop_files.ENTRY].decode()
    assert 'Exec="/opt/my programs/100%% \\\\$HOME/run" %u' in entry
    target = tmp_path / "csto-explorer.desktop"
    target.write_text(entry, encoding="utf-8")
    assert said(tool("desktop-file-validate", "desktop-file-utils"), target) == (0, "")


def completed(script, words):
    """What bash offers for the last of some words."""
    line = f"source {script}; COMP_WORDS=({' '.join(words)} ''); COMP_CWORD={len(words)}; "
    line += "_shtab_csto_explorer 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""
    status, text = said(tool("bash", "bash"), "--norc", "-c", line, env={**os.environ, "LC_ALL": "C"})
    assert status == 0, text
    return set(text.split())


def test_bash_completes_every_command(tmp_path):
    script = tmp_path / "completion"
    script.write_text(desktop_files.completion(parser(), "bash"), encoding="utf-8")
    assert commands(parser()).keys() <= completed(script, ["csto-explorer"])
    assert {"jsonl", "bibtex", "dot"} <= completed(script, ["csto-explorer", "export"])


@pytest.mark.parametrize(("shell", "package"), [("zsh", "zsh"), ("fish", "fish")])
def test_other_shells_read_their_completions(shell, package, tmp_path):
    text = desktop_files.completion(parser(), shell)
    assert [name for name in commands(parser()) if not re.search(rf"\b{name}\b", text)] == []
    script = tmp_path / shell
    script.write_text(text, encoding="utf-8")
    assert said(tool(shell, package), "-n", script) == (0, "")


def test_files_are_completed_where_a_file_is_wanted():
    text = desktop_files.completion(parser(), "zsh")
    assert re.search(r"--output}?\"?\[[^]]*\]:FILE:_files", text)


def test_the_manual_names_every_command_and_option():
    text = manual(parser()).replace("\\-", "-")
    for name, command in commands(parser()).items():
        assert f".SS {name}\n" in text
        for action in command._actions:
            assert all(option in text for option in action.option_strings if option not in ("-h", "--help"))


def test_man_sets_the_manual_without_a_complaint(tmp_path):
    page = tmp_path / "csto-explorer.1"
    page.write_text(manual(parser()), encoding="utf-8")
    surroundings = {**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"}
    status, text = said(tool("man", "man-db"), "--warnings", "-l", page, env=surroundings)
    assert status == 0
    assert "warning" not in text
    assert "csto-explorer - structure of a treaty organization, offline" in text

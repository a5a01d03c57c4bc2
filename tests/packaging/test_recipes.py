# SPDX-License-Identifier: MIT
"""The recipes of the bundles: what they keep, that archives depend on their content alone, that versions agree."""

from __future__ import annotations

import io
import lzma
import plistlib
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from tools.bundle_archives import Tree, write_deb, write_tar

from csto_explorer import __version__

TOP = Path(__file__).resolve().parent.parent.parent
PACKAGING = TOP / "packaging"
QT = "PySide6/Qt/"


@pytest.fixture(scope="module")
def trimming():
    """The module that the recipe reads."""
    sys.path.insert(0, str(PACKAGING))
    try:
        import trimming

        yield trimming
    finally:
        sys.path.remove(str(PACKAGING))


@pytest.mark.parametrize(
    "name",
    [
        QT + "plugins/printsupport/libcupsprintersupport.so",
        QT + "plugins/platforms/libqwayland.so",
        QT + "plugins/platforms/libqxcb.so",
        QT + "plugins/platforms/libqoffscreen.so",
        QT + "lib/libQt6Svg.so.6",
        QT + "translations/qtbase_ru.qm",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Gui.dll",
        "csto_explorer/resources/translations/csto_explorer_ru.qm",
        "csto_explorer/data/csto.db",
        "python3.11/lib-dynload/_sqlite3.so",
    ],
)
def test_what_the_program_needs_is_kept(trimming, name):
    entry = (name, f"/home/someone/.venv/{name}", "BINARY")
    assert trimming.kept([entry]) == [entry]


@pytest.mark.parametrize(
    "name",
    [
        QT + "plugins/platforms/libqeglfs.so",
        QT + "plugins/sqldrivers/libqsqlite.so",
        QT + "lib/libQt6Network.so.6",
        QT + "lib/libQt6EglFsKmsSupport.so.6",
        QT + "translations/qtbase_de.qm",
        "PySide6/opengl32sw.dll",
        "csto_explorer/data/organizations.csv",
        "csto_explorer/data/datapackage.json",
        "csto_explorer/resources/translations/csto_explorer_ru.ts",
    ],
)
def test_what_it_does_not_need_is_left_out(trimming, name):
    assert trimming.kept([(name, f"/home/someone/.venv/{name}", "BINARY")]) == []


def test_of_the_system_only_what_a_desktop_may_lack_is_taken(trimming):
    names = ["libsqlite3.so.0", "libxcb-cursor.so.0", "libGL.so.1", "libcups.so.2", "libstdc++.so.6"]
    entries = [(name, f"/lib/x86_64-linux-gnu/{name}", "BINARY") for name in names]
    assert [entry[0] for entry in trimming.kept(entries)] == ["libsqlite3.so.0", "libxcb-cursor.so.0"]


def tree(epoch=1_000_000_000):
    """A small tree: a program, a text, a link."""
    made = Tree(epoch)
    made.add_file("usr/share/doc/some/text", b"a text\n")
    made.add_link("usr/bin/some", "../lib/some/some")
    return made


def folder_tree(folder, order):
    """A tree of a folder whose files were made in some order."""
    folder.mkdir()
    for name in order:
        (folder / name).write_text(name, encoding="utf-8")
    made = Tree(1_000_000_000)
    made.add_folder(folder, "some")
    return made


def test_the_same_files_make_the_same_bytes(tmp_path):
    first, second = folder_tree(tmp_path / "first", "abc"), folder_tree(tmp_path / "second", "cba")
    assert write_tar(first) == write_tar(second)
    assert write_deb(first, "Package: some\n") == write_deb(second, "Package: some\n")


def test_an_archive_holds_what_was_put_in():
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(write_tar(tree())))) as archive:
        assert archive.getmember("usr/bin/some").linkname == "../lib/some/some"
        assert archive.extractfile("usr/share/doc/some/text").read() == b"a text\n"
        assert {(entry.mtime, entry.uname, entry.uid) for entry in archive} == {(1_000_000_000, "root", 0)}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing: not a Debian")
def test_dpkg_reads_the_package(tmp_path):
    control = (PACKAGING / "debian" / "control").read_text(encoding="utf-8")
    package = tmp_path / "some.deb"
    package.write_bytes(
        write_deb(tree(), control.format(version=__version__, architecture="amd64", size=1, depends="libc6"))
    )
    command = ["dpkg-deb", "--field", str(package), "Version", "Depends"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said == f"Version: {__version__}\nDepends: libc6\n"
    subprocess.run(["dpkg-deb", "--extract", str(package), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out" / "usr" / "share" / "doc" / "some" / "text").read_bytes() == b"a text\n"


def test_windows_shows_this_version():
    text = (PACKAGING / "windows" / "version.txt").read_text(encoding="utf-8")
    numbers = tuple(int(part) for part in __version__.split("."))
    assert text.count(f'"{__version__}"') == 2
    assert text.count(str((*numbers, *[0] * (4 - len(numbers))))) == 2


def test_macos_opens_links_with_it():
    properties = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert properties["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["csto"]


def installed(script, home, *arguments):
    """Run the script that installs for one user in a home of its own."""
    return subprocess.run(
        ["sh", str(script), *arguments],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a script of Unix")
def test_it_is_installed_for_one_user_and_removed(tmp_path):
    bundle, home = tmp_path / "csto-explorer-1.0", tmp_path / "home"
    bundle.mkdir()
    home.mkdir()
    shutil.copy2(PACKAGING / "linux" / "install.sh", bundle)
    program = bundle / "csto-explorer"
    program.write_text('#!/bin/sh\necho "$@" >> "$HOME/asked"\n', encoding="utf-8")
    program.chmod(0o755)
    done = installed(bundle / "install.sh", home)
    assert done.returncode == 0, done.stderr
    assert (home / ".local/bin/csto-explorer").resolve() == home / ".local/lib/csto-explorer/csto-explorer"
    assert installed(bundle / "install.sh", home).returncode == 0, "again, over itself"
    done = installed(home / ".local/lib/csto-explorer/install.sh", home, "--remove")
    assert done.returncode == 0, done.stderr
    assert [path.name for path in home.iterdir()] == ["asked"]
    said = (home / "asked").read_text(encoding="utf-8").splitlines()
    assert said == ["check", "install-desktop"] * 2 + ["install-desktop --remove"]

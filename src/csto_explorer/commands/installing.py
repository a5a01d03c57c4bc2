# SPDX-License-Identifier: MIT
"""The command install-desktop: what a package does for all users, done for one who installed with pip or by hand."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from csto_explorer.commands import desktop_files
from csto_explorer.commands.output import FOUND, NOTHING, complain, say
from csto_explorer.errors import ExplorerError, OutputError
from csto_explorer.language import tr
from csto_explorer.writing import written

CACHE = "applications/mimeinfo.cache"
EMPTY_CACHE = "[MIME Cache]"


def install() -> int:
    """Put the program into the user's menu; returns the exit status."""
    share = _share()
    for name, content in desktop_files.files(_command(), share).items():
        target = share / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(tr("{} cannot be made: {}.").format(target.parent, error.strerror)) from None
        with written(target) as beside:
            beside.write_bytes(content)
    say(tr("CSTO Explorer is in the menu now; its files lie below {}.").format(share))
    say(tr("zsh completes its commands once {} stands in fpath.").format(share / "zsh" / "site-functions"))
    if not _tell_desktop(share):
        complain(
            tr("To have it open csto:// links: {}").format(
                f"xdg-mime default {desktop_files.NAME}.desktop x-scheme-handler/csto"
            )
        )
    return FOUND


def remove() -> int:
    """Take the program out of the user's menu; returns the exit status."""
    share = _share()
    there = [share / name for name in desktop_files.files(_command(), share) if (share / name).is_file()]
    if not there:
        complain(tr("CSTO Explorer is not in the menu: nothing of it lies below {}.").format(share))
        return NOTHING
    try:
        for path in there:
            path.unlink()
    except OSError as error:
        raise OutputError(tr("{} cannot be removed: {}.").format(error.filename, error.strerror)) from None
    _tell_desktop(share)
    _clear(share, there)
    say(tr("CSTO Explorer is out of the menu."))
    return FOUND


def _share() -> Path:
    """Return the folder of the user's shared files; raises where the system has no such thing."""
    if not sys.platform.startswith("linux"):
        raise ExplorerError(tr("On this system the installer puts the program into the menu."))
    told = Path(os.environ.get("XDG_DATA_HOME", ""))
    return told if told.is_absolute() else Path.home() / ".local" / "share"


def _command() -> list[str]:
    """Return the command that starts the program as it runs now, wherever it is started from."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name(desktop_files.NAME)
    called = Path(sys.argv[0])
    for path in (called if called.name == desktop_files.NAME else beside, beside):
        if path.is_file():
            return [str(path.absolute())]
    return [sys.executable, "-m", "csto_explorer"]


def _tell_desktop(share: Path) -> bool:
    """Let the desktop read anew who opens which links; returns whether it could be told."""
    # a desktop looks at the date of this folder to see that its icons changed
    with contextlib.suppress(OSError):
        os.utime(share / "icons" / "hicolor")
    updates = shutil.which("update-desktop-database")
    if updates is None:
        return False
    folder = str(share / Path(desktop_files.ENTRY).parent)
    return subprocess.run([updates, folder], capture_output=True, check=False).returncode == 0


def _clear(share: Path, removed: list[Path]) -> None:
    """Remove the folders that are empty now, and the list of links if nothing is left in it."""
    cache = share / CACHE
    with contextlib.suppress(OSError):
        if cache.read_text(encoding="utf-8").strip() == EMPTY_CACHE:
            cache.unlink()
    for path in removed:
        for folder in path.parents:
            if folder == share or not folder.is_relative_to(share):
                break
            try:
                folder.rmdir()
            except OSError:
                break

# SPDX-License-Identifier: MIT
"""What a desktop and a shell know a program by: the entry of the menu, icons, the manual page, completions.

The same files go below `/usr/share` from a package and below `~/.local/share` for one user; only the command that the
menu starts and the place of the picture differ.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from csto_explorer import paths
from csto_explorer.language import tr

NAME = "csto-explorer"
ENTRY = f"applications/{NAME}.desktop"
SIZES = (16, 32, 48, 64, 128, 256)
COMPLETIONS = {
    "bash": f"bash-completion/completions/{NAME}",
    "zsh": f"zsh/site-functions/_{NAME}",
    "fish": f"fish/vendor_completions.d/{NAME}.fish",
}
PICTURE = f"{NAME}/window.png"
PICTURE_ADDRESS = ""
"""Where the picture lies on the web, once the program is published; the file that is installed until then."""
# these stand for something else in a quoted word of an entry, and a percent sign everywhere
_SPECIAL = re.compile(r'(["`$\\])')
_PLAIN = re.compile(r"[\w./+-]+")


def files(command: list[str], share: Path) -> dict[str, bytes]:
    """Return what is to be written below a folder of shared files, by the path in it.

    `command` is what the entry of the menu starts, before the link that is opened.
    """
    from csto_explorer.cli import parser
    from csto_explorer.commands.manual import manual

    resources = paths.resources()
    mark = resources / "icons" / "mark"
    made = {
        ENTRY: _entry(resources / "desktop" / f"{NAME}.desktop", command),
        f"icons/hicolor/scalable/apps/{NAME}.svg": (mark / f"{NAME}.svg").read_bytes(),
        f"man/man1/{NAME}.1": manual(parser()).encode(),
    }
    for size in SIZES:
        made[f"icons/hicolor/{size}x{size}/apps/{NAME}.png"] = (mark / f"{NAME}-{size}.png").read_bytes()
    for shell, place in COMPLETIONS.items():
        made[place] = completion(parser(), shell).encode()
    made[f"metainfo/{NAME}.metainfo.xml"] = _described(resources / "desktop", share)
    if paths.picture().is_file():
        made[PICTURE] = paths.picture().read_bytes()
    return made


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script that completes commands, options and files in a shell."""
    import shtab

    from csto_explorer.commands.manual import commands

    for each in (parser, *commands(parser).values()):
        for action in each._actions:
            if action.metavar == tr("FILE"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return f"{shtab.complete(parser, shell)}\n"


def _entry(path: Path, command: list[str]) -> bytes:
    """Return the entry of the menu with the command that it starts."""
    started = " ".join(_quoted(word) for word in command)
    text = path.read_text(encoding="utf-8")
    return text.replace(f"Exec={NAME} ", f"Exec={started} ").encode()


def _quoted(word: str) -> str:
    """Return a word of a command as the specification of desktop entries wants it."""
    if _PLAIN.fullmatch(word):
        return word
    # the value of a key takes backslashes for its own before the command does
    quoted = _SPECIAL.sub(r"\\\1", word).replace("%", "%%").replace("\\", "\\\\")
    return f'"{quoted}"'


def _described(folder: Path, share: Path) -> bytes:
    """Return the description for catalogues of programs, with the picture of the window."""
    text = (folder / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    picture = (folder / "picture.xml").read_text(encoding="utf-8")
    shown = picture.format(address=PICTURE_ADDRESS or (share / PICTURE).as_uri())
    return text.replace("  <provides>", f"{shown}  <provides>", 1).encode()

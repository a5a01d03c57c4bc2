# SPDX-License-Identifier: MIT
"""The entry point: a sub-command goes to the command line, everything else opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from csto_explorer.errors import ExplorerError

WRONG = 2
NO_DISPLAY = (
    "csto-explorer: there is no display to open a window on. Start it in a graphical session, "
    "or use a command such as 'csto-explorer search council' (see 'csto-explorer --help')."
)
LIBRARIES = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-xkb1"
)


def main(argv: list[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    try:
        status = _window(arguments) if _wants_window(arguments) else _command(arguments)
        sys.stdout.flush()
    except ExplorerError as error:
        print(f"csto-explorer: {error}", file=sys.stderr)
        return WRONG
    except ImportError as error:
        if not _is_missing_library(error):
            raise
        print(
            f"csto-explorer: a system library that Qt needs is missing ({error}). "
            f"On Debian or Ubuntu: sudo apt-get install {LIBRARIES}",
            file=sys.stderr,
        )
        return WRONG
    except BrokenPipeError:
        # whoever reads the output has enough; nothing more may be written to it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _wants_window(arguments: list[str]) -> bool:
    """Whether no command is given: only a link, a database, or nothing."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in ("--database", "--tour") and rest:
            rest.pop(0)
        elif not (word == "--quit-after-first-paint" or word.startswith(("csto:", "--database=", "--tour="))):
            return False
    return True


def _command(arguments: list[str]) -> int:
    from csto_explorer.cli import run

    return run(arguments)


def _window(arguments: list[str]) -> int:
    database, tour, link, quit_soon = _read(arguments)
    if tour is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from csto_explorer.tour import run as run_tour

        return run_tour(tour, database)
    from csto_explorer.display import can_open_display

    if not can_open_display():
        print(NO_DISPLAY, file=sys.stderr)
        return WRONG
    from csto_explorer.app import run

    return run(database, link, quit_soon)


def _read(arguments: list[str]) -> tuple[Path | None, Path | None, str | None, bool]:
    values: dict[str, str | None] = {"--database": None, "--tour": None}
    link, rest = None, list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name in values:
            values[name] = value if equals else (rest.pop(0) if rest else None)
            if not values[name]:
                raise ExplorerError(f"{name} needs a file or folder after it.")
        elif name.startswith("csto:"):
            link = f"{name}{equals}{value}"
    database, tour = values["--database"], values["--tour"]
    return (
        Path(database) if database else None,
        Path(tour) if tour else None,
        link,
        "--quit-after-first-paint" in arguments,
    )


def _is_missing_library(error: ImportError) -> bool:
    return "cannot open shared object file" in str(error) or ".so" in str(error)


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""The entry point: a sub-command goes to the command line, everything else opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from csto_explorer.errors import ExplorerError
from csto_explorer.language import SPOKEN, asked, marked, of_environment, speak, tr

WRONG = 2
NO_DISPLAY = marked(
    "There is no display to open a window on. Start it in a graphical session, "
    "or use a command such as 'csto-explorer search council' (see 'csto-explorer --help')."
)
LIBRARIES = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-xkb1 "
    "libwayland-client0 libwayland-cursor0 libwayland-egl1"
)
LACKING = marked("A system library that Qt needs is missing ({}). On Debian or Ubuntu: sudo apt-get install {}")


def main(argv: list[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    speak(asked(arguments) or of_environment())
    try:
        status = _window(arguments) if _wants_window(arguments) else _command(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except ExplorerError as error:
        return _refuse(str(error))
    except ImportError as error:
        if ".so" not in str(error):
            raise
        return _refuse(tr(LACKING).format(error, LIBRARIES))
    except BrokenPipeError:
        # whoever reads the output has enough
        _write_no_more()
        return 0
    except OSError as error:
        if error.filename is not None:
            raise
        _write_no_more()
        return _refuse(tr("The output cannot be written: {}.").format(error.strerror))
    except KeyboardInterrupt:
        return 130
    return status


def _refuse(reason: str) -> int:
    """Say in one line why it does not go on; returns the exit status."""
    if sys.stderr is not None:
        print(f"csto-explorer: {reason}", file=sys.stderr)
    return WRONG


def _write_no_more() -> None:
    """Keep Python from writing at its end what could not be written before."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wants_window(arguments: list[str]) -> bool:
    """Whether no command is given: only a link, a database, or nothing."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in ("--database", "--tour", "--language") and rest:
            rest.pop(0)
        elif not (
            word == "--quit-after-first-paint" or word.startswith(("csto:", "--database=", "--tour=", "--language="))
        ):
            return False
    return True


def _command(arguments: list[str]) -> int:
    from csto_explorer.cli import run

    if sys.stdout is not None and hasattr(sys.stdout, "reconfigure"):
        # programs read UTF-8 whatever the locale; a terminal gets what it can show
        terminal = sys.stdout.isatty()
        sys.stdout.reconfigure(encoding=None if terminal else "utf-8", errors="replace")
    return run(arguments)


def _window(arguments: list[str]) -> int:
    from csto_explorer.imports import take_up_qt

    database, tour, link, quit_soon = _read(arguments)
    if tour is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        take_up_qt()
        from csto_explorer.tour import run as run_tour

        return run_tour(tour, database, asked(arguments))
    from csto_explorer.display import can_open_display, missing_library

    if not can_open_display():
        return _refuse(tr(NO_DISPLAY))
    lacking = missing_library()
    if lacking:
        return _refuse(tr(LACKING).format(lacking, LIBRARIES))
    take_up_qt()
    from csto_explorer.app import run

    return run(database, link, quit_soon, asked(arguments))


def _read(arguments: list[str]) -> tuple[Path | None, Path | None, str | None, bool]:
    values: dict[str, str | None] = {"--database": None, "--tour": None, "--language": None}
    link, rest = None, list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name in values:
            values[name] = value if equals else (rest.pop(0) if rest else None)
            if not values[name]:
                raise ExplorerError(tr("{} needs a file or folder after it.").format(name))
        elif name.startswith("csto:"):
            link = f"{name}{equals}{value}"
    database, tour, language = values.values()
    if language is not None and language not in SPOKEN:
        raise ExplorerError(tr("There is no language “{}”. Choose {}.").format(language[:20], ", ".join(SPOKEN)))
    return (
        Path(database) if database else None,
        Path(tour) if tour else None,
        link,
        "--quit-after-first-paint" in arguments,
    )


if __name__ == "__main__":
    sys.exit(main())

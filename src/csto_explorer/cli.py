# SPDX-License-Identifier: MIT
"""The command line: everything that works without a window.

Exit status: 0 done, 1 nothing found, 2 wrong usage or input, with one line on standard error.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from csto_explorer import __version__, paths
from csto_explorer.commands import exporting, reading
from csto_explorer.commands.argparse_words import translate_argparse
from csto_explorer.commands.output import FOUND, WRONG, complain
from csto_explorer.database.store import Store
from csto_explorer.errors import ExplorerError
from csto_explorer.language import SPOKEN, asked, speaking, spoken, tr
from csto_explorer.records.place import LANGUAGES

MOST_RESULTS = 1000


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Say one line and leave."""
        complain(tr("{}: {}. Try '{} --help'.").format(self.prog, message, self.prog))
        raise SystemExit(WRONG)


def parser() -> Parser:
    """Return the parser of all commands."""
    top = Parser(
        prog="csto-explorer",
        description=tr(
            "Look around, search and print the structure of the Collective Security Treaty Organization. "
            "Without a command it opens the window; with a link csto://… it opens there."
        ),
    )
    top.add_argument("--language", dest="speak", choices=SPOKEN, help=tr("what the program speaks; before the command"))
    top.add_argument(
        "--version",
        action="version",
        version=f"csto-explorer {__version__}",
        help=tr("show program's version number and exit", "argparse"),
    )
    top.add_argument("--database", metavar=tr("FILE"), type=Path, help=tr("another database than the one that ships"))
    commands = top.add_subparsers(dest="command", metavar=tr("COMMAND"), parser_class=Parser, required=True)

    def add(name: str, help_text: str, *, json: bool = True) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help_text, description=help_text)
        when = tr("as of this date, such as 2022-04-01; 2022-04 and 2022 stand for their last day")
        made.add_argument("--on", metavar=tr("DATE"), type=reading.read_date, help=when)
        if json:
            made.add_argument("--json", action="store_true", help=tr("print one JSON document"))
            _add_language(made)
        return made

    find = add("search", tr("search all records"))
    find.add_argument("text", nargs="+", metavar=tr("TEXT"), help=tr("what to search for"))
    find.add_argument("--type", metavar="T", help=tr("one kind of record only, such as person"))
    find.add_argument("--limit", metavar="N", type=_limit, default=20, help=tr("at most so many results (20)"))
    find.add_argument("--exact", action="store_true", help=tr("do not guess at spellings"))
    card = add("show", tr("print the card of a record"))
    card.add_argument("record", metavar=tr("RECORD"), help=tr("its key, such as organization/csc, or a link"))
    card.add_argument("-o", "--output", metavar=tr("FILE"), help=tr("print to a .pdf, .svg or .png file"))
    _add_paper(card)
    add("members", tr("print how each state stands"))
    sat = add("officials", tr("print who sat in which body for which state"))
    sat.add_argument("--body", metavar="B", help=tr("one body only, such as CSC or organization/csc"))
    sat.add_argument("--all", action="store_true", help=tr("through all time, not only on one date"))
    rows = add("table", tr("print or save a table"))
    rows.add_argument("name", metavar=tr("NAME"), help=tr("its name, such as organizations, officials or seats"))
    rows.add_argument("--filter", metavar=tr("TEXT"), help=tr("only rows with these words"))
    rows.add_argument("--csv", action="store_true", help=tr("print CSV"))
    rows.add_argument("-o", "--output", metavar=tr("FILE"), help=tr("write to a .csv, .json, .xlsx or .pdf file"))
    _add_paper(rows)
    all_records = add(
        "export", tr("write all records, the sources they cite, or the structure, in another format"), json=False
    )
    all_records.add_argument("format", choices=exporting.FORMATS, metavar=tr("FORMAT"), help=tr(exporting.HELP))
    all_records.add_argument(
        "--record",
        metavar=tr("RECORD"),
        action="extend",
        nargs="+",
        default=[],
        help=tr("only the sources of these records, such as organization/csc"),
    )
    all_records.add_argument(
        "--root", metavar=tr("RECORD"), help=tr("of a graph: only the branch below this body; everything by default")
    )
    all_records.add_argument(
        "-o", "--output", metavar=tr("FILE"), required=True, help=tr("write to this file; - prints")
    )
    whole = commands.add_parser(
        "check", help=tr("say whether a database is whole"), description=tr("say whether a database is whole")
    )
    whole.add_argument("file", nargs="?", metavar=tr("FILE"), help=tr("the database; the shipped one by default"))
    _add_compare(commands)
    _add_drawings(add)
    _add_install(commands)
    return top


def _add_compare(commands: argparse._SubParsersAction[Parser]) -> None:
    two = commands.add_parser(
        "compare", help=tr("say what changed between two dates"), description=tr("say what changed between two dates")
    )
    two.add_argument("first", metavar=tr("DATE"), type=reading.read_date, help=tr("a date, such as 1999-06-01"))
    two.add_argument("second", metavar=tr("DATE"), type=reading.read_date, help=tr("another, earlier or later"))
    two.add_argument("--json", action="store_true", help=tr("print one JSON document"))
    _add_language(two)


def _add_language(command: argparse.ArgumentParser, *others: str) -> None:
    choices = (*LANGUAGES, *others)
    command.add_argument("--language", choices=choices, default=spoken(), help=tr("language of names"))


def _add_install(commands: argparse._SubParsersAction[Parser]) -> None:
    what = tr("put the program into your menu, with its icon, manual, completions and csto:// links")
    entry = commands.add_parser("install-desktop", help=what, description=what)
    entry.add_argument("--remove", action="store_true", help=tr("take it out again"))


def _add_drawings(add: Callable[..., argparse.ArgumentParser]) -> None:
    from csto_explorer.chart.styles import HANGS, STYLES
    from csto_explorer.map.themes import STANDING, THEMES
    from csto_explorer.printing.modes import FIELDS, MODES, USUAL_FIELDS
    from csto_explorer.printing.paper import PNG_DPI

    chart = add("chart", tr("print the organization chart to a file"), json=False)
    chart.add_argument("--root", metavar=tr("RECORD"), help=tr("the branch below this body; everything by default"))
    chart.add_argument("--depth", metavar="N", type=_limit, help=tr("so many levels below the top"))
    chart.add_argument("--direction", choices=("down", "right"), default="down", help=tr("which way it grows"))
    chart.add_argument(
        "--mode",
        choices=MODES,
        default="fit",
        help="; ".join(f"{name}: {said}" for name, said in zip(MODES, map(tr, MODES.values()), strict=True)),
    )
    chart.add_argument(
        "--scale", metavar=tr("PERCENT"), type=_number, default=100.0, help=tr("of a poster; at 100 names are of 12 pt")
    )
    chart.add_argument(
        "--tiles", metavar="WxH", type=_tiles, help=tr("a poster of at most so many sheets, such as 3x2")
    )
    chart.add_argument(
        "--overlap", metavar=tr("MM"), type=_number, default=10.0, help=tr("of a poster's sheets, in mm (10)")
    )
    chart.add_argument("--no-marks", dest="cut_marks", action="store_false", help=tr("no marks to cut a poster along"))
    chart.add_argument("--title", metavar=tr("TEXT"), default="", help=tr("another title than the body's name"))
    chart.add_argument(
        "--style",
        choices=STYLES,
        default="auto",
        help=tr("leaves stacked in columns (compact), a line for each level (layered), or what fits best (auto)"),
    )
    chart.add_argument("--hang", choices=HANGS, default="right", help=tr("the side of their line that stacks hang at"))
    chart.add_argument("--staff-beside", action="store_true", help=tr("secretariat and staff stand beside the line"))
    chart.add_argument(
        "--fields",
        metavar=tr("LIST"),
        type=_fields,
        default=frozenset(USUAL_FIELDS),
        help=tr("what boxes say besides the name: {}; or none ({})").format(", ".join(FIELDS), ",".join(USUAL_FIELDS)),
    )
    chart.add_argument("--holders", action="store_true", help=tr("write who holds the posts into the boxes"))
    chart.add_argument("--no-dashed", dest="dashed", action="store_false", help=tr("no lines besides subordination"))
    chart.add_argument(
        "--without",
        metavar=tr("KIND"),
        action="append",
        default=[],
        help=tr("no lines of this kind, such as reports_to"),
    )
    chart.add_argument(
        "--compare", metavar=tr("DATE"), type=reading.read_date, help=tr("show what differs from this date")
    )
    states = add("map", tr("print the map of the member states to a file"), json=False)
    states.add_argument(
        "--series",
        metavar=tr("DATE"),
        nargs="+",
        type=reading.read_date,
        help=tr("a map for each of these dates on one sheet, such as 1992 1994 1999 2006 2012 2022-04-01"),
    )
    titles = [": ".join((name, tr(title).replace("&", "").lower())) for name, title in THEMES.items()]
    themes = tr("what it shows ({}); {}").format(STANDING, ", ".join(titles))
    states.add_argument("--theme", choices=THEMES, default=STANDING, help=themes)
    states.add_argument("--graticule", action="store_true", help=tr("draw meridians and parallels"))
    bands = add("bands", tr("print how each state stood through the years to a file"), json=False)
    for drawing in (chart, states, bands):
        _add_paper(drawing)
        drawing.add_argument("--monochrome", action="store_true", help=tr("black and white, classes told by patterns"))
        drawing.add_argument(
            "--dpi",
            metavar=tr("DOTS"),
            type=_dots,
            default=PNG_DPI,
            help=tr("dots per inch of a .png file ({})").format(PNG_DPI),
        )
        _add_language(drawing, *(["both"] if drawing is chart else []))
        drawing.add_argument(
            "-o",
            "--output",
            metavar=tr("FILE"),
            required=True,
            help=tr("a .pdf, .svg or .png file; sheets that do not go into one become numbered files"),
        )


def _add_paper(command: argparse.ArgumentParser) -> None:
    """Add what is asked of the paper, the same for all that is printed."""
    from csto_explorer.printing.paper import ORIENTATIONS, PAPERS

    papers = tr("{}, or a size such as 300x400mm (A4)").format(", ".join(PAPERS))
    command.add_argument("--paper", metavar=tr("NAME"), default="A4", help=papers)
    command.add_argument("--orientation", choices=ORIENTATIONS, default="auto", help=tr("how the paper lies (auto)"))
    command.add_argument("--margin", metavar=tr("MM"), type=_number, default=10.0, help=tr("of the paper, in mm (10)"))


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= MOST_RESULTS * 10:
        raise argparse.ArgumentTypeError(tr("{!r} is no number from 0 to {}").format(text[:20], MOST_RESULTS * 10))
    return number


def _dots(text: str) -> int:
    from csto_explorer.printing.paper import DPI

    if not (text.isascii() and text.isdigit() and len(text) < 5 and DPI[0] <= int(text) <= DPI[1]):
        raise argparse.ArgumentTypeError(tr("{!r} is no number from {} to {}").format(text[:20], *DPI))
    return int(text)


def _tiles(text: str) -> tuple[int, int]:
    across, _, down = text.lower().replace("×", "x").partition("x")
    if not (across.isascii() and across.isdigit() and down.isascii() and down.isdigit()):
        raise argparse.ArgumentTypeError(
            tr("{!r} is no number of sheets across and down, such as 3x2").format(text[:20])
        )
    return int(across), int(down)


def _fields(text: str) -> frozenset[str]:
    from csto_explorer.printing.modes import FIELDS

    names = frozenset(text.lower().replace(" ", "").split(",")) - {"", "none"}
    if names - set(FIELDS):
        raise argparse.ArgumentTypeError(tr("{!r} is no list of {}").format(text[:40], ", ".join(FIELDS)))
    return names


def _limit(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MOST_RESULTS:
        raise argparse.ArgumentTypeError(tr("{!r} is no number from 1 to {}").format(text[:20], MOST_RESULTS))
    return number


def run(argv: list[str]) -> int:
    """Run one command; returns the exit status."""
    with speaking(asked(argv) or spoken()):
        translate_argparse()
        return _run(argv)


def _run(argv: list[str]) -> int:
    try:
        options = parser().parse_args(_with_left_out(argv))
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG
    try:
        if options.command == "check":
            return reading.check(options)
        if options.command == "install-desktop":
            from csto_explorer.commands import installing

            return installing.remove() if options.remove else installing.install()
        store = Store.open(options.database or paths.database())
        try:
            status = _command(options.command)(store, options)
            if status == FOUND:
                _say_range(store, options)
            return status
        finally:
            store.close()
    except ExplorerError as error:
        complain(f"csto-explorer: {error}")
        return WRONG


def _with_left_out(argv: list[str]) -> list[str]:
    """Return the arguments with words that a search is to leave out, such as -security, told from options."""
    if "search" not in argv:
        return argv
    at = argv.index("search") + 1
    # argparse takes no word that begins with a space for an option
    return [*argv[:at], *(f" {word}" if re.match(r"-[^\W\d]", word) and word != "-h" else word for word in argv[at:])]


def _say_range(store: Store, options: argparse.Namespace) -> None:
    """Say on standard error where a date lies outside what the records speak for: the answer is then a poor one."""
    from csto_explorer.records.edtf import GENITIVE, describe

    on = getattr(options, "on", None)
    if on is not None and not store.earliest <= on <= store.latest:
        first, last = describe(store.earliest.isoformat(), GENITIVE), describe(store.latest.isoformat())
        said = tr("csto-explorer: the records speak for {} to {}; {} lies outside.")
        complain(said.format(first, last, describe(on.isoformat())))


def _command(name: str) -> Callable[[Store, argparse.Namespace], int]:
    if name in ("chart", "map", "bands"):
        # only these need a drawing surface
        from csto_explorer.commands import drawing

        return {"chart": drawing.chart, "map": drawing.map_, "bands": drawing.bands}[name]
    if name == "export":
        return exporting.export
    if name == "officials":
        from csto_explorer.commands.officials import officials

        return officials
    if name == "compare":
        from csto_explorer.commands.comparing import compare

        return compare
    found: Callable[[Store, argparse.Namespace], int] = getattr(reading, name)
    return found

# SPDX-License-Identifier: MIT
"""The manual page, made from the parser of the command line, so that both say the same."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from csto_explorer import __version__
from csto_explorer.language import SPOKEN, marked, tr

STATUS = (
    ("0", marked("It was done.")),
    ("1", marked("Nothing was found.")),
    ("2", marked("Something was wrong; one line on standard error says what.")),
)
EXAMPLES = (
    (marked("Open the window at a record, on a date:"), "csto-explorer 'csto://organization/csc?on=2022-04-01'"),
    (marked("Search all records:"), "csto-explorer search foreign ministers"),
    (marked("Print the chart on one sheet:"), "csto-explorer chart -o chart.pdf"),
)


def manual(parser: argparse.ArgumentParser) -> str:
    """Return the manual page in the language that is spoken, as input for `man`."""
    return "\n".join(_lines(parser)) + "\n"


def _lines(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f'.TH CSTO\\-EXPLORER 1 "" "CSTO Explorer {_plain(__version__)}"'
    yield from (".SH " + tr("NAME"), "csto\\-explorer \\- " + _plain(tr("structure of a treaty organization, offline")))
    yield ".SH " + tr("SYNOPSIS")
    link, command, file = _plain(tr("LINK")), _plain(tr("COMMAND")), _plain(tr("FILE"))
    before = f"[\\fB\\-\\-language\\fR \\fI{'|'.join(SPOKEN)}\\fR] [\\fB\\-\\-database\\fR \\fI{file}\\fR]"
    yield from (".B csto\\-explorer", f"{before} [\\fI{link}\\fR]")
    yield from (".br", ".B csto\\-explorer", f"{before} \\fI{command}\\fR …")
    yield from (".SH " + tr("DESCRIPTION"), _plain(parser.description or ""))
    yield ".SH " + tr("OPTIONS")
    yield from _arguments(parser)
    yield ".SH " + tr("COMMANDS")
    for name, each in commands(parser).items():
        yield from (f".SS {_plain(name)}", _plain(each.description or ""))
        yield from _arguments(each)
    yield ".SH " + tr("EXIT STATUS")
    for status, meaning in STATUS:
        yield from (".TP", f"\\fB{status}\\fR", _plain(tr(meaning)))
    yield ".SH " + tr("EXAMPLES")
    for what, line in EXAMPLES:
        yield from (".TP", _plain(tr(what)), f"\\fB{_plain(line)}\\fR")


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command by its name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield what a command takes: each with its form above and its help below."""
    for action in parser._actions:
        # the help is the same everywhere, and commands have a part of their own
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        named = ", ".join(f"\\fB{_plain(option)}\\fR" for option in action.option_strings)
        value = "" if action.nargs == 0 else f"\\fI{_plain(_value(action))}\\fR"
        yield from (".TP", " ".join(filter(None, (named, value))), _plain(action.help or ""))


def _value(action: argparse.Action) -> str:
    if action.choices and not action.metavar:
        return "|".join(str(choice) for choice in action.choices)
    name = str(action.metavar or action.dest)
    return f"{name} …" if action.nargs in ("+", "*") else name


def _plain(text: str) -> str:
    """Return a text in which the typesetter finds no commands: a line of its own, never begun with a dot."""
    safe = " ".join(text.replace("%%", "%").split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe

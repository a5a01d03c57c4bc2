# SPDX-License-Identifier: MIT
"""What argparse itself says in help and errors, in the language that is spoken."""

from __future__ import annotations

import argparse

from csto_explorer.language import marked, tr

WORDS = (
    marked("usage: ", "argparse"),
    marked("positional arguments", "argparse"),
    marked("options", "argparse"),
    marked("show this help message and exit", "argparse"),
    marked("show program's version number and exit", "argparse"),
    marked("argument %(argument_name)s: %(message)s", "argparse"),
    marked("the following arguments are required: %s", "argparse"),
    marked("unrecognized arguments: %s", "argparse"),
    marked("expected one argument", "argparse"),
    marked("expected at least one argument", "argparse"),
    marked("expected at most one argument", "argparse"),
    marked("ambiguous option: %(option)s could match %(matches)s", "argparse"),
    marked("ignored explicit argument %r", "argparse"),
    marked("invalid choice: %(value)r (choose from %(choices)s)", "argparse"),
    marked("invalid %(type)s value: %(value)r", "argparse"),
)
"""The texts as they stand in argparse; what else a version of Python says stays in English."""


def translate_argparse() -> None:
    """Let argparse look up its texts here: it asks gettext otherwise, which has none for it."""
    argparse._ = _said  # type: ignore[attr-defined]


def _said(text: str) -> str:
    return tr(text, "argparse")

# SPDX-License-Identifier: MIT
"""Running a command in the test's own process, and what it then said."""

from __future__ import annotations

import json

from csto_explorer.cli import run


def document(capsys, *argv):
    """Run a command with --json; return its exit status and its document."""
    status = run([*argv, "--json"])
    return status, json.loads(capsys.readouterr().out)


def refused(capsys, *argv):
    """Run a command that is refused; return the one line it says."""
    assert run(list(argv)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
    return captured.err

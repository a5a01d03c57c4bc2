# SPDX-License-Identifier: MIT
"""Errors of the environment, told to the user; everything else is a bug and may raise what it likes."""

from __future__ import annotations


class ExplorerError(Exception):
    """Something outside the program is not as needed. The message is one calm line: what, where, what to do."""


class DatabaseError(ExplorerError):
    """The database is missing, broken, foreign or newer than this version."""


class UsageError(ExplorerError):
    """What was asked for cannot be understood (a date, a record, an option)."""


class OutputError(ExplorerError):
    """A file could not be written; what was there before is untouched."""

# SPDX-License-Identifier: MIT
"""A connection to a database that is not trusted: every query is limited in time and fails with a calm message.

SQLite finds damage only where it reads, so any query may meet it; and a schema from elsewhere may hold views that
never end. Both are told as errors of the environment, wherever they come up.
"""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from csto_explorer.errors import DatabaseError
from csto_explorer.language import tr

LONGEST_QUERY = 5.0
"""Seconds after which a query is given up."""
LONGEST_TEXT = 50_000_000
"""Bytes that a single value may have."""
_STEPS = 2_000
"""Steps of SQLite's machine between two looks at the clock, well under a millisecond."""


class QueryError(DatabaseError, sqlite3.OperationalError):
    """A query of an open database failed: the file is damaged or strange, or the query took too long."""


class GuardedCursor(sqlite3.Cursor):
    """A cursor whose errors are fit for the user."""

    def execute(self, statement: str, parameters: Any = (), /) -> GuardedCursor:
        """Run a statement; raises QueryError."""
        if isinstance(self.connection, GuardedConnection):
            self.connection.restart_clock()
        try:
            super().execute(statement, parameters)
        except sqlite3.DatabaseError as error:
            raise _told(error) from error
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError as error:
            raise _told(error) from error

    def fetchone(self) -> Any:
        """Return the next row or None; raises QueryError."""
        try:
            return super().fetchone()
        except sqlite3.DatabaseError as error:
            raise _told(error) from error

    def fetchall(self) -> list[Any]:
        """Return the rows that are left; raises QueryError."""
        try:
            return super().fetchall()
        except sqlite3.DatabaseError as error:
            raise _told(error) from error


class GuardedConnection(sqlite3.Connection):
    """A connection with guarded cursors. `longest_query` in seconds; None takes the limit away.

    `deadline`, on the monotonic clock, ends several queries together.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.longest_query: float | None = LONGEST_QUERY
        self.deadline: float | None = None
        self._since = time.monotonic()
        self.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
        self.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        self.set_progress_handler(self._is_over, _STEPS)

    def restart_clock(self) -> None:
        """Give the next query its full time."""
        self._since = time.monotonic()

    def cursor(self, factory: Any = None) -> Any:
        """Return a guarded cursor."""
        return super().cursor(GuardedCursor if factory is None else factory)

    def execute(self, statement: str, parameters: Any = (), /) -> Any:
        """Run a statement on a new cursor; raises QueryError."""
        return self.cursor().execute(statement, parameters)

    def is_late(self) -> bool:
        """Whether the time of several queries together is over."""
        return self.deadline is not None and time.monotonic() > self.deadline

    def _is_over(self) -> bool:
        return self.is_late() or (
            self.longest_query is not None and time.monotonic() - self._since > self.longest_query
        )


def is_late(connection: sqlite3.Connection) -> bool:
    """Whether the time of the whole search is over."""
    return isinstance(connection, GuardedConnection) and connection.is_late()


def _told(error: sqlite3.Error) -> sqlite3.Error:
    """Return an error fit for the user; a wrong use of the connection is a bug and stays what it is."""
    if isinstance(error, (sqlite3.ProgrammingError, QueryError)):
        return error
    if error.sqlite_errorname == "SQLITE_INTERRUPT":
        return QueryError(
            tr("The database takes too long to answer. Open another one, or look at this one with 'check'.")
        )
    return QueryError(
        tr("The database is damaged or strange ({}). Install the program again, or open another.").format(error)
    )

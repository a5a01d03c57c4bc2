# SPDX-License-Identifier: MIT
"""Opening a database safely: read-only, immutable, and only if it is one of ours.

A database from elsewhere is untrusted: no schema of it is trusted, nothing of it is run, and no query of it may
take long. What is wrong is said in one line: what, where, what to do.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from csto_explorer.database.schema import Package, read_package
from csto_explorer.errors import DatabaseError

APPLICATION_ID = 0x4353544F
"""The letters CSTO."""
USER_VERSION = 1
LONGEST_QUERY = 5.0
"""Seconds after which a query is given up."""
_HEADER = b"SQLite format 3\0"
_HEADER_SIZE = 100
_STEPS = 20_000


def connect(path: Path) -> sqlite3.Connection:
    """Return a read-only connection; raises DatabaseError where the file cannot be used."""
    _look_at_file(path)
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error as error:
        raise _broken(path, error) from None
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        _look_at_version(connection, path)
        limit_queries(connection)
        read_description(connection)
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        connection.close()
        raise _broken(path, error) from None
    except DatabaseError:
        connection.close()
        raise
    return connection


def read_description(connection: sqlite3.Connection) -> Package:
    """Read the description of the records that the database carries."""
    row = connection.execute("SELECT description FROM package").fetchone()
    if row is None:
        raise ValueError("it does not describe its records")
    return read_package(row[0])


def limit_queries(connection: sqlite3.Connection, seconds: float = LONGEST_QUERY) -> None:
    """Give up any query whose steps lie further apart than a query may take."""
    state = {"since": 0.0, "last": 0.0}

    def too_long() -> bool:
        now = time.monotonic()
        # a pause between two calls means that another query has begun
        if now - state["last"] > 0.25:
            state["since"] = now
        state["last"] = now
        return now - state["since"] > seconds

    connection.set_progress_handler(too_long, _STEPS)


def check(path: Path) -> list[str]:
    """Return what is wrong with a database, an empty list if nothing is; raises DatabaseError where it cannot be opened."""
    connection = connect(path)
    connection.set_progress_handler(None, 0)
    try:
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            problems.append(f"{table}, row {row_id}: the record it names in {parent} is missing")
        problems += _missing_columns(connection)
        if problems:
            return problems
        if connection.execute("SELECT count(*) FROM organizations").fetchone()[0] == 0:
            problems.append("it holds no organization")
    except sqlite3.Error as error:
        problems = [str(error)]
    finally:
        connection.close()
    return problems


def _missing_columns(connection: sqlite3.Connection) -> list[str]:
    problems = []
    for table in read_description(connection).tables:
        found = {row[1] for row in connection.execute("SELECT * FROM pragma_table_info(?)", (table.name,))}
        missing = [column.name for column in table.columns if column.name not in found]
        if not found:
            problems.append(f"the table {table.name} is missing")
        elif missing:
            problems.append(f"the table {table.name} lacks {', '.join(missing)}")
    return problems


def _look_at_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DatabaseError(f"{path} is a folder, not a database. Name a file made by CSTO Explorer.")
        with open(path, "rb") as file:
            header = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        raise DatabaseError(
            f"There is no database at {path}. Install the program again, or name another file."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DatabaseError(f"The database {path} cannot be read ({reason}). Look at the rights of the file.") from None
    if size == 0:
        raise DatabaseError(f"The database {path} is empty. Install the program again, or name another file.")
    if not header.startswith(_HEADER):
        raise DatabaseError(f"{path} is not an SQLite database. Name a file made by CSTO Explorer.")
    if len(header) < _HEADER_SIZE:
        raise DatabaseError(f"The database {path} is cut short. Install the program again, or name another file.")
    _look_at_length(path, header, size)


def _look_at_length(path: Path, header: bytes, size: int) -> None:
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    in_journal = os.path.exists(f"{path}-wal") or header[18:20] == b"\x02\x02"
    if page and pages and not in_journal and size < page * pages:
        raise DatabaseError(f"The database {path} is cut short. Install the program again, or name another file.")


def _look_at_version(connection: sqlite3.Connection, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise DatabaseError(f"{path} belongs to another program. Name a file made by CSTO Explorer.")
    if version > USER_VERSION:
        raise DatabaseError(
            f"{path} was made for a newer version of CSTO Explorer (format {version}, this one reads {USER_VERSION}). "
            "Bring the program up to date."
        )
    if version < USER_VERSION:
        raise DatabaseError(
            f"{path} was made for an older version of CSTO Explorer (format {version}). Build it anew with this version."
        )


def _broken(path: Path, error: Exception) -> DatabaseError:
    return DatabaseError(f"The database {path} is damaged ({error}). Install the program again, or name another file.")

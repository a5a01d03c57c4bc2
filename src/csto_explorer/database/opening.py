# SPDX-License-Identifier: MIT
"""Opening a database safely: read-only, immutable, and only if it is one of ours.

A database from elsewhere is untrusted: no schema of it is trusted, nothing of it is run, and no query of it may
take long. What is wrong is said in one line: what, where, what to do.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from csto_explorer.database.guarded import GuardedConnection
from csto_explorer.database.needs import missing
from csto_explorer.database.schema import Package, read_package
from csto_explorer.errors import DatabaseError
from csto_explorer.language import marked, tr

APPLICATION_ID = 0x4353544F
"""The letters CSTO."""
USER_VERSION = 4
LOOKED_THROUGH = 16_000_000
"""Bytes up to which a file is looked through for damage when it is opened, at some 2 ms a megabyte."""
AGAIN = marked("Install the program again, or name another file.")
OURS = marked("Name a file made by CSTO Explorer.")
_MAGIC = b"SQLite format 3\0"
_HEADER_SIZE = 100


def connect(path: Path) -> sqlite3.Connection:
    """Return a read-only connection; raises DatabaseError where the file cannot be used."""
    size = _look_at_file(path)
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, factory=GuardedConnection)
    except (sqlite3.Error, ValueError) as error:
        raise broken(path, error) from None
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        _look_at_version(connection, path)
        if size <= LOOKED_THROUGH:
            _look_through(connection)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise broken(path, error) from None
        raise
    return connection


def read_description(connection: sqlite3.Connection) -> Package:
    """Read the description of the records that the database carries; raises ValueError where it is not one of ours."""
    row = connection.execute("SELECT description FROM package").fetchone()
    if row is None:
        raise ValueError(tr("it does not describe its records"))
    package = read_package(row[0])
    lacking = missing(connection, package)
    if lacking:
        raise ValueError(lacking[0])
    return package


def broken(path: Path, error: Exception) -> DatabaseError:
    """Return the error for a file whose inside is not as it should be."""
    cause = error.__cause__ or error
    return DatabaseError(tr("The database {} is damaged ({}). {}").format(path, cause, tr(AGAIN)))


def check(path: Path) -> list[str]:
    """Return what is wrong with a database, an empty list if nothing is.

    Raises DatabaseError where it cannot be opened at all.
    """
    connection = connect(path)
    try:
        assert isinstance(connection, GuardedConnection)
        connection.longest_query = None
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            problems.append(tr("{}, row {}: the record it names in {} is missing").format(table, row_id, parent))
        row = connection.execute("SELECT description FROM package").fetchone()
        package = read_package(row[0] if row else "")
        problems += missing(connection, package)
        if not problems and connection.execute("SELECT count(*) FROM organizations").fetchone()[0] == 0:
            problems.append(tr("it holds no organization"))
    except (sqlite3.Error, DatabaseError, ValueError) as error:
        return [str(error.__cause__ or error)]
    finally:
        connection.close()
    return problems


def _look_at_file(path: Path) -> int:
    """Look at the file without SQLite, and return its size in bytes."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DatabaseError(tr("{} is a folder, not a database. {}").format(path, tr(OURS)))
        if not path.is_file():
            raise DatabaseError(tr("{} is not a plain file. {}").format(path, tr(OURS)))
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        raise DatabaseError(tr("There is no database at {}. {}").format(path, tr(AGAIN))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DatabaseError(
            tr("The database {} cannot be read ({}). Look at the rights of the file.").format(path, reason)
        ) from None
    if size == 0:
        raise DatabaseError(tr("The database {} is empty. {}").format(path, tr(AGAIN)))
    # a file cut within its first bytes is still told as cut short
    if not _MAGIC.startswith(header[:16]):
        raise DatabaseError(tr("{} is not an SQLite database. {}").format(path, tr(OURS)))
    if len(header) < _HEADER_SIZE or size < _length(header):
        raise DatabaseError(tr("The database {} is cut short. {}").format(path, tr(AGAIN)))
    return size


def _length(header: bytes) -> int:
    """Return how long the header says that the file is, 0 where it does not say.

    A write-ahead log may hold pages that the file has not got yet, so such a file is left to SQLite.
    """
    size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    return 0 if header[18:20] == b"\2\2" else (65536 if size == 1 else size) * pages


def _look_at_version(connection: sqlite3.Connection, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise DatabaseError(tr("{} belongs to another program. {}").format(path, tr(OURS)))
    if version > USER_VERSION:
        raise DatabaseError(
            tr(
                "{} was made for a newer version of CSTO Explorer (format {}, this one reads {}). Bring "
                "the program up to date."
            ).format(path, version, USER_VERSION)
        )
    if version < USER_VERSION:
        raise DatabaseError(
            tr(
                "{} was made for an older version of CSTO Explorer (format {}). Build it anew with this version."
            ).format(path, version)
        )


def _look_through(connection: sqlite3.Connection) -> None:
    # mapped only for this moment: a file cut while it is mapped would end the program
    connection.execute(f"PRAGMA mmap_size = {LOOKED_THROUGH}")
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    connection.execute("PRAGMA mmap_size = 0")
    if found is None or found[0] != "ok":
        raise sqlite3.DatabaseError(found[0].splitlines()[-1] if found else tr("it cannot be looked through"))

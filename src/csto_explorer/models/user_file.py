# SPDX-License-Identifier: MIT
"""A list of records in a file of the user's own, such as bookmarks: JSON, written atomically.

The file is read again before it is changed, so two windows lose nothing of each other's. A damaged file is set aside
and told of. Where nothing can be written the list lasts for the session.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_explorer.errors import OutputError
from csto_explorer.language import tr
from csto_explorer.models.kept_file import DamagedFileError, read, set_aside, write
from csto_explorer.records.keys import RecordKey

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kept(NamedTuple):
    """A record of the list, and what it was called when it was put there."""

    key: RecordKey
    title: str


class RecordList:
    """Records, the newest first. `problem` holds one line for the user when something went wrong."""

    def __init__(self, path: Path, called: str, most: int) -> None:
        self.problem = ""
        self._path = path
        self._called = called
        self._most = most
        self._kept: list[Kept] | None = None

    def all(self) -> list[Kept]:
        """Return the records as the file has them now; a file that cannot be read leaves what was known."""
        try:
            kept = read(self._path, records)
        except FileNotFoundError:
            kept = self._kept or []
        except OSError as error:
            self.problem = tr("The {} in {} cannot be read ({}).").format(tr(self._called), self._path, error.strerror)
            kept = self._kept or []
        except DamagedFileError:
            self._set_aside()
            kept = self._kept or []
        self._kept = kept[: self._most]
        return list(self._kept)

    def add(self, key: RecordKey, title: str) -> None:
        """Put a record first."""
        self.add_all([Kept(key, title)])

    def add_all(self, first: Sequence[Kept]) -> None:
        """Put some records before the others, in their order."""
        keys = {each.key for each in first}
        self._change(lambda kept: [*first, *(each for each in kept if each.key not in keys)])

    def remove(self, key: RecordKey) -> None:
        """Take a record out."""
        self._change(lambda kept: [each for each in kept if each.key != key])

    def has(self, key: RecordKey) -> bool:
        """Whether a record is in the list."""
        return any(each.key == key for each in self.all())

    def _change(self, change: Callable[[list[Kept]], list[Kept]]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with _alone(self._path):
                kept = change(self.all())[: self._most]
                self._kept = kept
                write(self._path, [{"record": str(each.key), "title": each.title} for each in kept])
        except (OSError, OutputError):
            self._kept = change(self._kept or [])[: self._most]
            self.problem = tr("The {} cannot be kept in {}: they last until you quit.").format(
                tr(self._called), self._path.parent
            )

    def _set_aside(self) -> None:
        aside = set_aside(self._path)
        if aside is not None:
            self.problem = tr("The {} were damaged and are set aside as {}.").format(tr(self._called), aside)
        else:
            self.problem = tr("The {} in {} are damaged.").format(tr(self._called), self._path)


def read_list(text: str) -> list[Kept]:
    """Return the records that a file's text holds; raises ValueError for anything but a list of records."""
    return records(json.loads(text))


def records(rows: Any) -> list[Kept]:
    """Return the records of the values of a file; raises ValueError for anything but a list of records."""
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("not a list of records")
    found: dict[RecordKey, Kept] = {}
    for row in rows:
        key = RecordKey.parse(str(row.get("record")))
        found.setdefault(key, Kept(key, str(row.get("title", ""))[:400]))
    return list(found.values())


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let one window at a time change a file, where the platform can lock; the lock ends with its process."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with path.with_suffix(".lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

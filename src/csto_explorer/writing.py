# SPDX-License-Identifier: MIT
"""Writing a file so that what was there before is never lost: beside it first, then renamed over it."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from csto_explorer.errors import OutputError

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EACCES: "it may not be written to",
    errno.EPERM: "it may not be written to",
    errno.EROFS: "it may not be written to",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
}


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a path beside the target to write to; on success it takes the target's place.

    Raises OutputError, with the old file untouched, where the folder cannot be written or the disk is full.
    """
    beside: Path | None = None
    try:
        if path.is_dir():
            raise OutputError(f"{path} cannot be written: it is a folder. Choose another name.")
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}.", suffix=path.suffix)
        os.close(handle)
        beside = Path(name)
        yield beside
        # a new file gets the rights that any program would give it, not those of a temporary one
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(path)
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or 0
        reason = _REASONS.get(number) or getattr(error, "strerror", None) or str(error)
        raise OutputError(f"{path} cannot be written: {reason}. Choose another folder.") from None
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

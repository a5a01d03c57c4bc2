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
from csto_explorer.language import marked, tr

_REASONS = {
    errno.ENOSPC: marked("the disk is full"),
    errno.EDQUOT: marked("the disk is full"),
    errno.EACCES: marked("it may not be written to"),
    errno.EPERM: marked("it may not be written to"),
    errno.EROFS: marked("it may not be written to"),
    errno.ENOENT: marked("there is no such folder"),
    errno.ENOTDIR: marked("there is no such folder"),
    errno.EISDIR: marked("it is a folder"),
}


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a path beside the target to write to; on success it takes the target's place.

    Raises OutputError, with the old file untouched, where the folder cannot be written or the disk is full.
    """
    beside: Path | None = None
    try:
        if path.is_dir():
            raise OutputError(tr("{} cannot be written: it is a folder. Choose another name.").format(path))
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
        reason = tr(_REASONS.get(number, "")) or getattr(error, "strerror", None) or str(error)
        raise OutputError(tr("{} cannot be written: {}. Choose another folder.").format(path, reason)) from None
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

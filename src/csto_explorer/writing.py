# SPDX-License-Identifier: MIT
"""Writing a file so that what was there before is never lost: beside it first, then renamed over it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from csto_explorer.errors import OutputError


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a path beside the target to write to; on success it takes the target's place.

    Raises OutputError, with the old file untouched, where the folder cannot be written or the disk is full.
    """
    beside: Path | None = None
    try:
        if path.is_dir():
            raise OutputError(f"{path} is a folder. Give the name of a file.")
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix)
        os.close(handle)
        beside = Path(name)
        yield beside
        # a new file gets the rights that any program would give it, not those of a temporary one
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(f"{path} cannot be written ({reason}). Choose another folder or free some space.") from None
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

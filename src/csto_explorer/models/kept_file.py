# SPDX-License-Identifier: MIT
"""A small JSON file of the user's own: read within bounds, set aside where damaged, written beside and renamed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
LARGEST = 1_000_000
"""Bytes: a larger file is not ours."""


class DamagedFileError(Exception):
    """What a file holds is not what it should."""


def read(path: Path, made: Callable[[Any], T]) -> T:
    """Return what `made` makes of the file's values; it raises ValueError for what it does not know.

    Raises FileNotFoundError, any other OSError where it cannot be read, and DamagedFileError.
    """
    if path.stat().st_size > LARGEST:
        raise DamagedFileError
    try:
        return made(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, RecursionError):
        raise DamagedFileError from None


def set_aside(path: Path) -> Path | None:
    """Give a damaged file another name and return that; None where it has to stay."""
    aside = path.with_suffix(".broken.json")
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside


def write(path: Path, values: object, **form: Any) -> None:
    """Write values that JSON can hold in a form of `json.dumps`; raises OSError or OutputError."""
    # brings half the standard library with it, and no window needs it at its start
    from csto_explorer.writing import written

    path.parent.mkdir(parents=True, exist_ok=True)
    with written(path) as beside:
        beside.write_text(json.dumps(values, ensure_ascii=False, indent=1, **form) + "\n", encoding="utf-8")

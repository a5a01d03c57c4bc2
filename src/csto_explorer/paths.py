# SPDX-License-Identifier: MIT
"""Where the shipped data and resources lie; the only file that knows.

Installed from a wheel they are folders of the package; in a checkout or an editable installation they
stand at the top of the project.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from csto_explorer.errors import ExplorerError

_PACKAGE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    installed = _PACKAGE / name
    if installed.is_dir():
        return installed
    top = _PACKAGE.parent.parent
    if (top / "pyproject.toml").is_file() and (top / name).is_dir():
        return top / name
    raise ExplorerError(f"The folder “{name}” of CSTO Explorer is missing from {_PACKAGE}. Install the program again.")


def database() -> Path:
    """Return the path of the shipped database, whether or not it is there."""
    return data() / "csto.db"


def data() -> Path:
    """Return the folder of the shipped records."""
    return _folder("data")


def resources() -> Path:
    """Return the folder of the map geometry, fonts and icons."""
    return _folder("resources")


def picture() -> Path:
    """Return the picture of the window for catalogues of programs; it need not be there."""
    installed = resources() / "desktop" / "window-light.png"
    return installed if installed.is_file() else resources().parent / "docs" / "pictures" / "window-light.png"

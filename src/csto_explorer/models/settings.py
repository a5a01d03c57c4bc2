# SPDX-License-Identifier: MIT
"""Settings of the user: one JSON file, written atomically.

A broken file is set aside under another name and defaults are used. Where nothing can be written the settings
last for the session; `problem` then holds one line for the user, told once.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from csto_explorer.errors import OutputError
from csto_explorer.language import tr
from csto_explorer.models.kept_file import DamagedFileError, read, set_aside, write

FILE_NAME = "settings.json"


def settings_folder() -> Path:
    """Return the folder of the user's settings, which need not exist."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place or Path.home()) / "csto-explorer"


class Settings:
    """Values by name. `get` never raises; `save` writes only what changed since the last time."""

    def __init__(self, folder: Path | None = None) -> None:
        self.problem = ""
        self._path = (folder or settings_folder()) / FILE_NAME
        self._values = self._read()
        self._saved = dict(self._values)

    @property
    def folder(self) -> Path:
        """The folder in which the user's files are kept; it need not exist."""
        return self._path.parent

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or the default if it is missing or of another type than the default."""
        value = self._values.get(name, default)
        if default is not None and not isinstance(value, type(default)):
            return default
        return value

    def set(self, name: str, value: Any) -> None:
        """Set a value that JSON can hold; it is written by `save`."""
        self._values[name] = value

    def save(self) -> bool:
        """Write the file if anything changed: beside it first, then renamed over it."""
        if self._values == self._saved:
            return True
        try:
            write(self._path, self._values, sort_keys=True)
        except OutputError:
            self.problem = tr("Settings cannot be kept in {}: they last until you quit.").format(self._path.parent)
            return False
        except OSError as error:
            self.problem = tr("Settings cannot be kept in {} ({}): they last until you quit.").format(
                self._path.parent, error.strerror or str(error)
            )
            return False
        self._saved = dict(self._values)
        return True

    def can_save(self) -> bool:
        """Whether the folder of the settings can be written, as far as can be told without writing."""
        folder = self._path.parent
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        if os.access(folder, os.W_OK) and folder.is_dir():
            return True
        self.problem = tr("Settings cannot be kept in {}: they last until you quit.").format(self._path.parent)
        return False

    def _read(self) -> dict[str, Any]:
        try:
            return read(self._path, _values)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.problem = tr("The settings in {} cannot be read ({}): defaults are used.").format(
                self._path, error.strerror
            )
        except DamagedFileError:
            aside = set_aside(self._path)
            if aside is not None:
                self.problem = tr("The settings were damaged and are set aside as {}: defaults are used.").format(aside)
            else:
                self.problem = tr("The settings in {} are damaged: defaults are used.").format(self._path)
        return {}


def _values(values: Any) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise ValueError("not an object")
    return values

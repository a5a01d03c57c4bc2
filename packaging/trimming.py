# SPDX-License-Identifier: MIT
"""What of Python, Qt and the system goes into a bundle: read by the recipe beside it, on every system.

Qt's plugins are named one by one: what is not named stays out. Of the system's libraries on Linux only those go in that
a desktop may lack; the rest (X11, GL, glib, fonts, D-Bus, CUPS) belongs to the machine, where its drivers and settings
fit together, and stands among what the Debian package depends on.
"""

from __future__ import annotations

import re
from pathlib import PurePath

EXCLUDED = (
    # they build the records, which ship ready
    "sqlite_utils",
    "click",
    "dateutil",
    "tabulate",
    # the program never uses the network
    "PySide6.QtNetwork",
    "ssl",
    "_ssl",
    # Python has its own digests without OpenSSL
    "_hashlib",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "PIL",
    "cryptography",
    "numpy",
    "pydoc",
    "setuptools",
    "tkinter",
    "unittest",
)
"""Modules that are left out although something names them."""

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    # offscreen draws for the command line
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""The plugins of Qt that are kept, by folder."""

TRANSLATIONS = {"qtbase_en.qm", "qtbase_ru.qm"}
"""Qt's own words, for its dialogs, in the languages of the program."""

QT_UNUSED = re.compile(
    r"(lib)?Qt6?(EglF[sS]\w*|Network|OpenGL|OpenGLWidgets|Pdf|Qml\w*|Quick\w*|VirtualKeyboard|WlShellIntegration)"
    r"(\.abi3)?\.(so|dll|dylib|pyd)|opengl32sw\.dll|d3dcompiler_\d+\.dll"
)
"""Libraries that only plugins and modules need which are left out, and what draws in three dimensions."""

FROM_SYSTEM = re.compile(
    r"lib(bz2|ffi|lzma|python3[.\d]*|sqlite3|xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon(-x11)?|"
    # a Python of the system keeps these of its modules apart
    r"expat|mpdec|uuid)\.so"
)
"""Libraries of the Linux that a bundle is made on which go into it."""

SOURCES = re.compile(r"csto_explorer/(data/.+\.(csv|json|yaml)|resources/translations/.+\.ts)")
"""What the database and the translations are made from, which the program does not read."""

Entry = tuple[str, str, str]
"""What PyInstaller calls one file: the name in the bundle, where it comes from, its kind."""


def kept(entries: list[Entry]) -> list[Entry]:
    """Return the files that go into the bundle."""
    return [entry for entry in entries if _wanted(PurePath(entry[0]), PurePath(entry[1]))]


def _wanted(name: PurePath, source: PurePath) -> bool:
    parts = name.parts
    if "plugins" in parts and "PySide6" in parts:
        plugin = parts[-1].split(".")[0].removeprefix("lib")
        return plugin in PLUGINS.get(parts[-2], ())
    if "translations" in parts and "PySide6" in parts:
        return parts[-1] in TRANSLATIONS
    if QT_UNUSED.match(parts[-1]) or SOURCES.fullmatch(name.as_posix()):
        return False
    # links at the top of the bundle name what they point to
    ours = len(source.parts) < 2 or source.parts[1] not in ("lib", "lib64", "usr") or "python3" in str(source.parent)
    return ours or ".so" not in source.name or bool(FROM_SYSTEM.match(source.name))
